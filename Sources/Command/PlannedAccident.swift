import ArgumentParser
import PipelineEngine

/// What is to go wrong on purpose while a command runs; no help names it.
struct PlannedAccident: ParsableArguments {
    @Option(help: .private) var accident: String?

    func validate() throws {
        guard accident.map({ Accident($0) != nil }) ?? true else {
            throw ValidationError("'\(accident ?? "")' is no accident such as kill@audited.")
        }
    }

    /// Lets it happen from here on.
    func begin() { accident.flatMap { Accident($0) }?.happen() }
}
