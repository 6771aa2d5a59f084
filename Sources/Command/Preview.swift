import ArgumentParser
import IngestStage
import Orders
import PipelineEngine
import PipelineKit

struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the first orders of a file as the pipeline sees them.",
        discussion: """
            Example: dropship preview orders.csv --channel shopify

            Who gets the parcel is left out unless --with-recipients asks for it. With --pipeline the file is read \
            as the source of that pipeline which names it.
            """
    )

    @Argument(help: "The file.", completion: .file()) var file: String

    @Option(help: "The channel; without it, the file tells.")
    var channel: String?

    @Option(help: "A pipeline file that names the file as a source.", completion: .file())
    var pipeline: String?

    @Option(help: "How many orders are shown.")
    var orders = 3

    @Flag(help: "Show names, streets, phones and mails too.")
    var withRecipients = false

    func validate() throws {
        guard orders > 0 else { throw ValidationError("At least one order is shown.") }
        guard channel == nil || pipeline == nil else {
            throw ValidationError("The channel is said once: by --channel or by --pipeline.")
        }
    }

    func run() async throws {
        try await reporting {
            let path = Path(file, in: "", root: "")
            let files = InputFiles.only()
            let known = Catalog.everything.channels
            let preview =
                if let pipeline {
                    try previewed(by: pipeline, path, files)
                } else {
                    try OrderPreview(
                        OrderInput(unknown: files.open(path), of: path),
                        of: path,
                        in: files,
                        upTo: orders,
                        as: try chosen(among: known),
                        among: known
                    )
                }
            try Terminal.standardOutput(PreviewText(preview, withRecipients: withRecipients).text)
        }
    }

    private func previewed(
        by pipeline: String,
        _ path: Path,
        _ files: any NightFiles
    ) throws -> OrderPreview {
        let known = Catalog.everything.channels
        guard let ingest = try PipelineArgument.load(pipeline).pipeline.stages.first as? Ingest,
            let preview = try ingest.preview(of: path, in: files, upTo: orders, among: known)
        else { throw Fault(.input, "No source of \(pipeline) names this file.", file: file) }
        return preview
    }

    private func chosen(among known: [any PipelineKit.Channel.Type]) throws -> (
        any PipelineKit.Channel
    )? {
        guard let channel else { return nil }
        guard let type = known.first(where: { $0.manifest.name == channel }) else {
            let names = known.map { $0.manifest.name }.joined(separator: ", ")
            throw ValidationError("'\(channel)' is no channel. Known are: \(names).")
        }
        do throws(Finding) {
            return try type.init(Settings([], at: .start(of: file)))
        } catch {
            throw ValidationError(
                "The channel '\(channel)' needs keys (\(error.message)); use --pipeline."
            )
        }
    }
}

/// Orders for a person to look at.
struct PreviewText {
    private let preview: OrderPreview
    private let withRecipients: Bool

    init(_ preview: OrderPreview, withRecipients: Bool) {
        self.preview = preview
        self.withRecipients = withRecipients
    }

    var text: String {
        let layout = preview.matches.first { $0.channel.manifest.name == preview.channel }?.claim
            .layout
        let form = [preview.form.packing, preview.form.encoding].compactMap(\.self)
        let head = ([preview.channel, layout].compactMap(\.self) + form).joined(separator: ", ")
        guard !preview.orders.isEmpty else { return "\(head): no order.\n" }
        return ([head] + preview.orders.map(describe)).joined(separator: "\n\n") + "\n"
    }

    private func describe(_ order: Order) -> String {
        var lines = ["order \(order.number) (\(order.source.file):\(order.source.line))"]
        func add(_ name: String, _ value: String) {
            guard !value.isEmpty else { return }
            lines.append(
                "  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + value
            )
        }
        if order.id.id != order.number { add("id", order.id.id) }
        add("created", order.createdAt?.description ?? "")
        add("payment", order.payment.rawValue)
        if order.standing != .open { add("standing", order.standing.rawValue) }
        add("ship to", recipient(order.shipTo))
        if withRecipients { add("mail", order.email) }
        let charges = order.charges
        for (name, money) in [
            ("discount", charges.discount), ("shipping", charges.shipping), ("fees", charges.fees),
            ("tax", charges.tax),
        ] where money.minor != 0 {
            add(
                name,
                money.description
                    + (name == "tax" && charges.isTaxIncluded ? ", in the prices" : "")
            )
        }
        add(
            "total",
            charges.total.map { "\($0), the parts make \(order.sum)" }
                ?? "\(order.sum), as the parts make it"
        )
        for line in order.lines {
            let fate = line.parts.compactMap { part -> String? in
                guard case .ended(let outcome) = part.state else { return nil }
                return "  \(outcome.kind.rawValue) \(outcome.reason?.code.rawValue ?? "")"
            }
            add("line \(line.id)", "\(line.quantity) x \(line.sku)  \(line.total)" + fate.joined())
        }
        for fault in order.faults {
            add(
                "fault",
                [fault.code.rawValue, fault.field, fault.detail].filter { !$0.isEmpty }.joined(
                    separator: ": "
                )
            )
        }
        return lines.joined(separator: "\n")
    }

    private func recipient(_ address: Address) -> String {
        let place = [address.postalCode, address.city, address.region, address.country]
        let who = [address.name, address.company, address.line1, address.line2, address.phone]
        guard !withRecipients else {
            return (who + place).filter { !$0.isEmpty }.joined(separator: ", ")
        }
        let isNamed = !address.name.isEmpty && !address.line1.isEmpty
        return place.filter { !$0.isEmpty }.joined(separator: " ")
            + (isNamed ? ", with a name and a street" : ", without a name or a street")
    }
}
