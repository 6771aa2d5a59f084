import PipelineKit

extension [String] {
    /// Throws a fault that lists them, where there is any.
    ///
    /// - Parameters:
    ///   - message: What they mean together.
    ///   - kind: Whose fault it is.
    ///   - file: Where they were found.
    /// - Throws: ``Fault`` where there is one.
    func requireNone(
        _ message: String,
        _ kind: Fault.Kind = .input,
        file: String = ""
    ) throws(Fault) {
        guard !isEmpty else { return }
        throw Fault(kind, ([message] + self).joined(separator: "\n  "), file: file)
    }
}
