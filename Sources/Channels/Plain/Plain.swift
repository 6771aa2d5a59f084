package import PipelineKit
import PipelineLayout

/// A shop's own file: any table, any JSON, with a map of its columns or keys in the pipeline file.
package struct Plain: Channel {
    package static let manifest = Manifest(
        "plain",
        "Any CSV, TSV, JSON or JSON-lines file, with a map of its columns in the pipeline file.",
        keys: ColumnMap.keys
    )

    package static let layouts = [
        LayoutSummary("mapped-table", "any table, with 'columns' that name its columns"),
        LayoutSummary("mapped-json", "any JSON, with 'columns' that name its paths of keys"),
    ]

    /// A shop's own file is never recognised: only the shop knows what its columns say.
    package static func claims(on sample: FileSample) -> [LayoutClaim] { [] }

    private let reading: Layouts

    package init(_ settings: Settings) throws(Finding) {
        reading = try ColumnMap(settings, mustHaveColumns: true).layouts(of: Self.manifest.name)
    }

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        try reading.open(file, of: path, shop: shop)
    }
}
