import ArgumentParser
import CSVFormat
import PipelineEngine
import PipelineKit

extension Explain {
    struct Order: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explains what became of an order on a published night.",
            discussion: """
                The order's outcomes with their reasons and suppliers, what was found of its address, and, where it \
                was held for another one, what each field weighs. Texts of people are left out unless \
                --with-recipients asks for them.

                Example: dropship explain order '#1001' Runs/2026-11-19
                """
        )

        @Argument(help: "The number or the channel's id of the order.") var number: String
        @Argument(help: "The folder of the night.", completion: .directory) var night: String
        @Flag(help: "Show names, streets, phones and mails too.") var withRecipients = false

        func run() async throws {
            try await reporting {
                let outcomes = try rows("orders.csv") { $0["order"] == number }
                let addresses = try rows("review/addresses.csv") { $0["order"] == number }
                let duplicates = try rows("review/duplicates.csv") { $0["order"] == number }
                guard !outcomes.isEmpty || !duplicates.isEmpty else {
                    throw Fault(.input, "The night has no order '\(number)'.", file: night)
                }
                var text = ""
                for row in outcomes { text += describe(row) }
                if !addresses.isEmpty { text += "\nAddress:\n" + table(addresses, addressColumns) }
                if !duplicates.isEmpty {
                    text +=
                        "\nCompared with an earlier order:\n" + table(duplicates, likenessColumns)
                }
                try Terminal.standardOutput(text)
            }
        }

        private var addressColumns: [String] {
            ["field", "finding"] + (withRecipients ? ["given", "instead"] : []) + ["meaning"]
        }

        private var likenessColumns: [String] {
            ["earlier_channel", "earlier_shop", "earlier_order", "field"]
                + (withRecipients ? ["given", "earlier"] : []) + [
                    "level", "m", "u", "weight", "sum",
                ]
        }

        private func rows(
            _ name: String,
            _ isWanted: (CSVTable.Row) -> Bool
        ) throws(Fault) -> [CSVTable.Row] {
            let file = Path.join(night, name)
            let bytes = try InputFiles.only().contents(of: Path(location: file, label: file))
            var rows: [CSVTable.Row] = []
            do throws(CSVTable.Damage) {
                try CSVTable(bytes, needs: ["order"]).forEach { row throws(CSVTable.Damage) in
                    if isWanted(row) { rows.append(row) }
                }
            } catch {
                throw Fault(.input, error.message, file: file, line: error.line)
            }
            return rows
        }

        private func describe(_ row: CSVTable.Row) -> String {
            let place = [row["channel"], row["shop"], row["order"]].filter { !$0.isEmpty }
                .joined(separator: " ")
            var text =
                "\(place), line \(row["line"]): \(row["quantity"]) of \(row["sku"]) \(row["outcome"])"
            if !row["reason"].isEmpty { text += " because of \(row["reason"])" }
            if !row["supplier"].isEmpty {
                text += " to \(row["supplier"]) as \(row["purchase_order"])"
            }
            text += "\n"
            for (title, column) in [
                ("why", "explanation"), ("suppliers", "candidates"), ("read from", "file"),
            ] where !row[column].isEmpty {
                let line = column == "file" ? ", line \(row["row"])" : ""
                text += "  \(title): \(row[column])\(line)\n"
            }
            return text
        }

        private func table(_ rows: [CSVTable.Row], _ columns: [String]) -> String {
            TextTable([columns] + rows.map { row in columns.map { row[$0] } })
                .text(
                    left: Set(
                        columns.indices.filter {
                            !["m", "u", "weight", "sum"].contains(columns[$0])
                        }
                    )
                )
                + "\n"
        }
    }
}
