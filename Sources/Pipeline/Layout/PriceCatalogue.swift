import CSVFormat
package import Orders
package import PipelineKit

/// Selling prices by SKU, for files that have none: a CSV with `sku`, `price` and `currency`.
package enum PriceCatalogue {
    /// Reads the catalogue; throws with file, line and column.
    package static func prices(in bytes: [UInt8], of path: Path) throws(Fault) -> [String: Money] {
        let reader = CSVReader(CSVPiece(file: bytes), CSVDialect())
        guard reader.next(), reader.texts() == ["sku", "price", "currency"] else {
            throw Fault(
                .input,
                "The header of a price catalogue is 'sku,price,currency'.",
                file: path.location,
                line: 1
            )
        }
        var prices: [String: Money] = [:]
        while reader.next() {
            let fields = reader.texts()
            guard fields.count == 3, !fields[0].isEmpty, let currency = Currency(fields[2]),
                let price = Money(decimal: fields[1], currency), price.minor >= 0
            else {
                throw Fault(
                    .input,
                    "A row of a price catalogue has a SKU, a price and a currency.",
                    file: path.location,
                    line: reader.line
                )
            }
            guard prices.updateValue(price, forKey: fields[0]) == nil else {
                throw Fault(
                    .input,
                    "The catalogue has this SKU twice.",
                    file: path.location,
                    line: reader.line
                )
            }
        }
        return prices
    }
}
