import Orders
import PipelineKit
import Synchronization

/// Reads every staged purchase order back as its supplier would, and compares it with its order.
///
/// A pipeline file cannot leave it out.
struct Audit: Sendable {
    /// The most differences that are named.
    private static let mostNamed = 20

    private let night: Night
    private let files: NightFolder
    private let witness = Witness()

    init(_ night: Night, of files: NightFolder) {
        self.night = night
        self.files = files
    }

    private var folder: String { files.folder }

    /// Throws where a file does not say what its orders say, naming the orders.
    ///
    /// - Returns: The sum of what the files of each supplier say.
    func check(_ recorder: inout Recorder) async throws -> [SupplierName: Digest] {
        var differences: [String] = []
        var statements: [SupplierName: Digest] = [:]
        for supplier in night.suppliers {
            guard var evidence = try recorder.evidence(of: supplier.name) else { continue }
            let before = differences.count
            statements[supplier.name] = try await check(supplier, &evidence, &differences)
            guard supplier.isForeign, differences.count > before else { continue }
            throw Fault(
                .unavailable,
                "The files of '\(supplier.name)' do not read back as their orders: "
                    + "\(differences.count - before) differences.",
                supplier: supplier.name
            )
        }
        try checkFolders(&differences)
        guard differences.isEmpty else { throw Self.fault(differences) }
        return statements
    }

    private static func fault(_ differences: [String]) -> Fault {
        let named = differences.prefix(mostNamed).map { "\n  " + $0 }.joined()
        let more =
            differences.count > mostNamed ? "\n  and \(differences.count - mostNamed) more" : ""
        return Fault(
            .input,
            "The audit found purchase orders that do not match their orders; nothing is published."
                + named + more
        )
    }

    /// A purchase order as a file says it.
    private struct Read: Sendable {
        let file: String
        let number: PONumber
        let statement: Digest
    }

    private func check(
        _ supplier: any Supplier,
        _ evidence: inout Spool.Reader,
        _ differences: inout [String]
    ) async throws -> Digest {
        let relative = supplier.approval.folder.path(of: supplier.name)
        // As they were written, whatever their names; what nobody has written comes last.
        let numbered = try Disk.files(below: Path.join(folder, relative)).map {
            (number: files.number(of: Path.join(relative, $0)) ?? .max, name: $0)
        }
        var names = numbered.sorted { $0 < $1 }.map(\.name)[...]
        // The closures below do not escape, but they are handed to an async function.
        let pending = Kept(evidence)
        let found = Kept(differences)
        let statements = Kept(Digest.none)
        try await night.lanes.ordered(
            { names.popFirst() },
            work: { name in (name, try await read(supplier, relative, name)) },
            deliver: { name, reads in
                if reads.isEmpty {
                    found.update { $0.append("\(relative)/\(name): it says no purchase order") }
                }
                for read in reads {
                    statements.update { $0 += read.statement }
                    let expected = try pending.update { try $0.next() }.flatMap(EvidenceEntry.init)
                    guard expected?.number == read.number, expected?.statement == read.statement
                    else {
                        let order = expected.map { "order \($0.order) (\($0.place))" }
                        found.update {
                            $0.append(
                                "\(read.file): \(order ?? "\(read.number) is no order of this night")"
                            )
                        }
                        continue
                    }
                }
            }
        )
        differences = found.update { $0 }
        while let rest = try pending.update({ try $0.next() }).flatMap(EvidenceEntry.init) {
            differences.append("\(relative): order \(rest.order) (\(rest.place)) is missing")
        }
        return statements.update { $0 }
    }

    private func read(
        _ supplier: any Supplier,
        _ folder: String,
        _ name: String
    ) async throws(Fault) -> [Read] {
        let relative = Path.join(folder, name)
        let path = Path.join(self.folder, relative)
        var source: any ByteSource = FileSource(path: path, handle: try Disk.open(path).0)
        let file = ExportFile(name: name, bytes: try source.all(of: path))
        return try await supplier.decode(file).map { purchase in
            Read(
                file: relative,
                number: purchase.number,
                statement: witness.digest(of: purchase, supplier.disclosed)
            )
        }
    }

    /// A folder that belongs to no supplier would be sent to nobody's knowledge.
    private func checkFolders(_ differences: inout [String]) throws(Fault) {
        for place in ExportFolder.allCases {
            let known = Set(
                night.suppliers.filter { $0.approval.folder == place }.map(\.name.description)
            )
            for name in try Disk.names(in: Path.join(folder, place.rawValue))
            where !known.contains(name) {
                differences.append("\(place.rawValue)/\(name): no supplier is sent this")
            }
        }
    }
}
