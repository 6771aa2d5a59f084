package import Orders
package import PipelineKit

/// The first orders of a file, as the pipeline sees them.
package struct OrderPreview: Sendable {
    /// How the file is packed and written.
    package let form: OrderInput.Form
    /// All that the file could be.
    package let matches: [Recognition.Match]
    /// The channel that read it.
    package let channel: String
    /// The orders, after ingest has judged them.
    package let orders: [Order]

    /// Reads up to `count` orders; `channel` is what the user says, or `nil` where the file tells it.
    package init(
        _ input: OrderInput,
        of path: Path,
        in files: any NightFiles,
        upTo count: Int,
        as channel: (any Channel)?,
        among known: [any Channel.Type]
    ) throws(Fault) {
        form = input.form
        let recognition = Recognition(known)
        matches = recognition.matches(input.sample)
        let channel =
            if let channel { channel } else { try recognition.channel(of: input.sample, at: path) }
        self.channel = type(of: channel).manifest.name
        var source = try channel.open(input.source, of: path, shop: "", files: files)
        var orders: [Order] = []
        while orders.count < count, let chunk = try source.next() {
            orders += try chunk.read().prefix(count - orders.count)
        }
        for index in orders.indices { Ingest.judge(&orders[index]) }
        self.orders = orders
    }
}

extension Ingest {
    /// The files of all sources, by the labels that outputs use.
    package func labels(in files: any NightFiles) throws(Fault) -> Set<String> {
        var labels: Set<String> = []
        for source in sources { labels.formUnion(try files.matching(source.files).map(\.label)) }
        return labels
    }

    /// All orders of all sources, after ingest has judged them.
    package func orders(
        in files: any NightFiles,
        among known: [any Channel.Type]
    ) throws(Fault) -> [Order] {
        var orders: [Order] = []
        for source in sources {
            for path in try files.matching(source.files) {
                orders +=
                    try preview(of: path, in: files, upTo: .max, among: known)?.orders ?? []
            }
        }
        return orders
    }

    /// Reads up to `count` orders as the first source that names this file reads them; `nil` where none does.
    package func preview(
        of path: Path,
        in files: any NightFiles,
        upTo count: Int,
        among known: [any Channel.Type]
    ) throws(Fault) -> OrderPreview? {
        for source in sources {
            let paths = try files.matching(source.files)
            guard paths.contains(where: { $0.location == path.location }) else { continue }
            return try OrderPreview(
                try source.input(path, in: files),
                of: path,
                in: files,
                upTo: count,
                as: source.channel,
                among: known
            )
        }
        return nil
    }
}
