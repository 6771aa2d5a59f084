import PipelineKit

/// What suppliers' programs wrote to their error streams, kept for the operator beside the ledger.
///
/// It is no part of the night: a program may write the time of the day, or a name. What cannot be kept is
/// lost, because no night is worth stopping for it.
struct Remarks {
    private let folder: String

    init(beside ledger: String) { folder = ledger + ".programs" }

    /// Forgets those of the last night.
    func clear() { do throws(Fault) { try Disk.remove(folder) } catch { return } }

    /// Keeps those of the programs that ran, each in a file by its supplier's name.
    func keep(of pipeline: Pipeline) {
        for supplier in pipeline.suppliers where supplier.isForeign {
            let bytes = pipeline.programs.remarks(on: supplier.name)
            guard !bytes.isEmpty else { continue }
            do throws(Fault) {
                try write(bytes, to: Path.join(folder, "\(supplier.name).txt"))
            } catch { continue }
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(Fault) {
        try Disk.makeFolder(folder)
        try Disk.remove(path)
        try Disk.write(bytes, to: try Disk.create(path), path)
    }
}
