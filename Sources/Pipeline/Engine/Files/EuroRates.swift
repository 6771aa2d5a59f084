import CSVFormat
import Orders
import PipelineKit

/// The euro reference rates of the European Central Bank, from either of its CSV files.
///
/// `eurofxref.csv` has one day in words (`13 April 2026`), blanks behind commas and an empty last field;
/// `eurofxref-hist.csv` has ISO dates, newest first, and `N/A` where there was no rate. A night takes the
/// last day that is not after it.
enum EuroRates {
    static func read(_ bytes: [UInt8], of path: Path, on moment: Instant) throws(Fault) -> Rates {
        let reader = CSVReader(CSVPiece(file: bytes), CSVDialect())
        guard reader.next(), reader.texts().first.map(trimmed) == "Date" else {
            throw Fault(
                .input,
                "The first line is not the header of an ECB rates file.",
                file: path.location,
                line: 1
            )
        }
        let currencies = reader.texts().dropFirst().map { Currency(trimmed($0)) }
        var best: (date: String, rates: [Currency: Rates.Rate])?
        while reader.next() {
            let fields = reader.texts().map(trimmed)
            guard let date = isoDate(fields[0]), reader.damagedField == nil else {
                throw Fault(
                    .input,
                    "'\(fields[0])' is no date such as 2026-04-13 or 13 April 2026.",
                    file: path.location,
                    line: reader.line,
                    column: 1
                )
            }
            guard date <= moment.date, date > best?.date ?? "" else { continue }
            best = (date, try rates(fields, currencies, path, reader.line))
        }
        guard let best else {
            throw Fault(
                .input,
                "The file has no rates of \(moment.date) or before.",
                file: path.location
            )
        }
        return Rates(date: best.date, perEuro: best.rates)
    }

    private static func rates(
        _ fields: [String],
        _ currencies: [Currency?],
        _ path: Path,
        _ line: Int
    ) throws(Fault) -> [Currency: Rates.Rate] {
        var rates: [Currency: Rates.Rate] = [:]
        for (index, text) in fields.dropFirst().enumerated() where !["", "N/A"].contains(text) {
            guard index < currencies.count, let currency = currencies[index] else { continue }
            guard let rate = Rates.Rate(text.utf8) else {
                throw Fault(
                    .input,
                    "'\(text)' is no exchange rate.",
                    file: path.location,
                    line: line,
                    column: index + 2
                )
            }
            rates[currency] = rate
        }
        return rates
    }

    /// A field of the daily file has a blank before it.
    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " })
    }

    private static func isoDate(_ text: String) -> String? {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        let words = text.split(separator: " ").map(String.init)
        var iso = text
        if words.count == 3, let month = months.firstIndex(of: words[1]), let day = Int(words[0]) {
            iso = "\(words[2])-\(month < 9 ? "0" : "")\(month + 1)-\(day < 10 ? "0" : "")\(day)"
        }
        return Instant("\(iso)T00:00:00Z").map(\.date)
    }
}
