public import PipelineKit
public import Testing

/// The trial of a supplier, as a test.
public struct SupplierPromises {
    private let subject: any Supplier

    /// Prepares the checks of `subject`.
    public init(_ subject: any Supplier) { self.subject = subject }

    /// Records an issue for each broken promise.
    public func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let trial = try await SupplierTrial(of: subject)
        for promise in trial.broken {
            Issue.record("a promise is broken: \(promise)", sourceLocation: sourceLocation)
        }
    }
}
