import CSVFormat
package import PipelineKit

/// The orders export of a Shopify shop's admin, as CSV.
///
/// Columns are found by name: shops cut the 79 columns of today down, apps add their own, and none of it
/// may shift a field. Lines of an order stand together; only its first row has the order's columns.
package struct Shopify: Channel {
    static let name = "shopify"

    package static let manifest = Manifest(name, "The orders CSV that Shopify's admin exports.")

    package init(_ settings: Settings) {}

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String
    ) throws(Fault) -> any OrderSource {
        try ShopifyFile(file, path, shop)
    }
}

/// A file that is being cut into chunks of whole orders.
private struct ShopifyFile: OrderSource {
    private static let dialect = CSVDialect()

    private let path: Path
    private let shop: String
    private let columns: ShopifyColumns
    private var bytes: any ByteSource
    private var cutter = CSVCutter(Self.dialect)

    init(_ file: any ByteSource, _ path: Path, _ shop: String) throws(Fault) {
        self.path = path
        self.shop = shop
        var (source, cutter) = (file, CSVCutter(Self.dialect))
        let header = try Self.guarding(path) {
            try cutter.header { bytes in try source.read(upTo: 1 << 20, into: &bytes) }
        }
        guard let header else {
            throw Fault(
                .input,
                "The file is empty; an export has at least its header.",
                file: path.location
            )
        }
        var reader = CSVReader(header, Self.dialect)
        _ = reader.next()
        columns = try ShopifyColumns(reader.texts(), of: path)
        (bytes, self.cutter) = (source, cutter)
    }

    mutating func next() throws(Fault) -> UnreadOrders? {
        var (source, cutter) = (bytes, cutter)
        defer { (bytes, self.cutter) = (source, cutter) }
        let column = columns.name
        let piece = try Self.guarding(path) {
            try cutter.next(keepingTogether: column) { bytes in
                try source.read(upTo: 1 << 20, into: &bytes)
            }
        }
        guard let piece else { return nil }
        let (columns, path, shop) = (columns, path, shop)
        return UnreadOrders { () throws(Fault) in
            var reader = ShopifyReader(
                rows: CSVReader(piece, Self.dialect),
                columns: columns,
                file: path.label,
                shop: shop
            )
            return try Self.guarding(path) { try reader.orders() }
        }
    }

    private static func guarding<Result>(
        _ path: Path,
        _ work: () throws -> Result
    ) throws(Fault) -> Result {
        do {
            return try work()
        } catch let damage as CSVDamage {
            throw Fault(
                .input,
                damage.message,
                file: path.location,
                line: damage.line,
                column: damage.field
            )
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(
                .internal,
                "Reading failed in a way that nobody foresaw.",
                file: path.location
            )
        }
    }
}
