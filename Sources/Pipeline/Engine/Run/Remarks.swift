import PipelineKit

/// What suppliers' programs wrote to their error streams, kept for the operator beside the ledger.
///
/// It is no part of the night: a program may write the time of the day, or a name.
struct Remarks {
    private let folder: String

    init(beside ledger: String) { folder = ledger + ".programs" }

    /// Keeps those of the programs that ran, each in a file by its supplier's name.
    func keep(of pipeline: Pipeline) throws(Fault) {
        for supplier in pipeline.suppliers where supplier.isForeign {
            let bytes = pipeline.programs.remarks(on: supplier.name)
            let path = Path.join(folder, "\(supplier.name).txt")
            guard !bytes.isEmpty else {
                if Disk.exists(path) { try Disk.remove(path) }
                continue
            }
            try Disk.makeFolder(folder)
            if Disk.exists(path) { try Disk.remove(path) }
            let handle = try Disk.create(path)
            try Disk.write(bytes, to: handle, path)
        }
    }
}
