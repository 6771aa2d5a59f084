import JSONFormat
import Orders
package import PipelineKit
package import PipelineSupply

/// A supplier whose files a program writes and reads, in any language.
///
/// Each call is a run of its own, so that no call knows another: what `decode` says of a file comes from the
/// file alone. The program reads two lines of JSON and answers two, the first of which is the handshake;
/// ``Dialogue`` has the words. A program that does not answer so costs the supplier the night.
package struct Program: ProfiledSupplier {
    package static let manifest = Manifest(
        "program",
        "A supplier whose files a program of your own writes and reads: JSON lines on stdin and stdout.",
        keys: SupplierProfile.keys + [
            Keys.program, Keys.arguments, Keys.environment, Keys.fields, Keys.ordersPerFile,
            Keys.timeLimit, Keys.outputLimit,
        ]
    )

    private enum Keys {
        static let program = Key<Path>(
            required: "program",
            help: "The program, which must be executable; it runs in its own folder."
        )
        static let arguments = Key("arguments", default: [String](), help: "Its arguments.")
        static let environment = Key(
            "environment",
            default: Mapping<String>(),
            help: "Names and values of its environment, which has nothing else but PATH and LANG."
        )
        static let fields = Key<[PurchaseOrder.Field]>(
            required: "fields",
            help: "The facts of a purchase order that it is told, and no others."
        )
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 1000,
            help: "How many purchase orders a call tells it at the most."
        )
        static let timeLimit = Key(
            "time_limit",
            default: Duration.seconds(30),
            help: "After how long it is killed, with all that it started."
        )
        static let outputLimit = Key(
            "output_limit",
            default: 64 << 20,
            help: "How many bytes it may answer before it is killed."
        )
    }

    package let profile: SupplierProfile
    package let disclosed: [PurchaseOrder.Field]
    private let program: Path
    private let arguments: [String]
    private let environment: [String: String]
    private let timeLimit: Duration
    private let outputLimit: Int
    private let programs: any Programs

    package init(_ settings: Settings) throws(Finding) {
        let most = try settings[Keys.ordersPerFile]
        guard most > 0 else {
            throw Finding(
                "a call must tell at least one order",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
        program = try settings[Keys.program]
        arguments = try settings[Keys.arguments]
        environment = Dictionary(
            try settings[Keys.environment].entries.map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
        disclosed = try settings[Keys.fields]
        if let finding = Finding(essentialIn: disclosed, at: settings.position(of: Keys.fields)) {
            throw finding
        }
        guard Set(disclosed).count == disclosed.count else {
            throw Finding(
                "a fact stands here for the second time",
                at: settings.position(of: Keys.fields)
            )
        }
        profile = try SupplierProfile(settings, sending: disclosed, ordersPerFile: most)
        timeLimit = try settings[Keys.timeLimit]
        outputLimit = try settings[Keys.outputLimit]
        guard timeLimit > .zero, outputLimit > 0 else {
            throw Finding("a limit is more than nothing", at: settings.position)
        }
        programs = settings.programs
    }

    package var isForeign: Bool { true }

    package var resources: [Path] { [program] }

    package func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) async throws(Fault) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        let answer = try await ask(.encode, envelope.name) { writer in
            writer.key("envelope")
            writer.write(envelope)
            writer.key("orders")
            writer.beginList()
            for order in orders { writer.write(order, disclosed) }
            writer.endList()
        }
        return try understood(.encode) { () throws(Dialogue.Misunderstanding) in
            try answer.root.files(below: envelope.name, upTo: orders.count)
        }
    }

    package func decode(_ file: ExportFile) async throws(Fault) -> [PurchaseOrder] {
        let answer = try await ask(.decode, about: file)
        return try understood(.decode) { () throws(Dialogue.Misunderstanding) in
            try answer.root.orders(profile.currency, disclosed)
        }
    }

    package func acknowledgements(in file: ExportFile) async throws(Fault) -> [Acknowledgement] {
        let answer = try await ask(.acknowledgements, about: file)
        return try understood(.acknowledgements) { () throws(Dialogue.Misunderstanding) in
            try answer.root.acknowledgements()
        }
    }

    package func shipments(in file: ExportFile) async throws(Fault) -> [Shipment] {
        let answer = try await ask(.shipments, about: file)
        return try understood(.shipments) { () throws(Dialogue.Misunderstanding) in
            try answer.root.shipments()
        }
    }

    // MARK: Calls

    private func ask(_ call: Dialogue.Call, about file: ExportFile) async throws(Fault) -> JSONTree
    {
        try await ask(call, file.name) { writer in
            writer.key("file")
            writer.write(file)
        }
    }

    /// Runs the program, and gives its answer back.
    private func ask(
        _ call: Dialogue.Call,
        _ subject: String,
        _ body: (inout JSONWriter) -> Void
    ) async throws(Fault) -> JSONTree {
        let run = ProgramCall(
            supplier: name,
            purpose: "\(call.rawValue) \(subject)",
            program: program,
            arguments: arguments,
            environment: environment,
            input: Dialogue.request(call, of: name, body),
            timeLimit: timeLimit,
            outputLimit: outputLimit
        )
        let end = await programs.run(run)
        guard end.manner == .exited(0) else { throw fault(call, end.manner.words(run)) }
        return try understood(call) { () throws(Dialogue.Misunderstanding) in
            try Dialogue.answer(to: call, in: end.output)
        }
    }

    private func understood<Result>(
        _ call: Dialogue.Call,
        _ work: () throws(Dialogue.Misunderstanding) -> Result
    ) throws(Fault) -> Result {
        do throws(Dialogue.Misunderstanding) { return try work() } catch {
            throw fault(call, error.words)
        }
    }

    private func fault(_ call: Dialogue.Call, _ words: String) -> Fault {
        Fault(
            .unavailable,
            "The program of '\(name)' \(words), asked to \(call.verb).",
            file: program.label,
            supplier: name
        )
    }
}
