import ArchiveStage
import ArgumentParser
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import Postal

extension Explain {
    struct Order: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Explains what became of an order, stage by stage.",
            discussion: """
                What each stage decided and where it stands in the pipeline file, the suppliers that were refused and \
                why, by how much the others cost more, and how the margin comes about. Where the order was held for \
                another one, what each field weighs. Texts of people are left out unless --with-recipients asks.

                Example: dropship explain '#1001' --night 2026-11-19
                """
        )

        @Argument(help: "The number of the order, as its channel writes it.") var number: String
        @Option(
            help:
                "The night, by its name, its folder or its archive; the last one that has the order.",
            completion: .directory
        )
        var night: String?
        @Option(help: "The pipeline file, which says where the nights are.")
        var pipeline = "Pipelines/nightly.yaml"
        @Flag(help: "Show names, streets, phones and mails too.") var withRecipients = false

        func run() async throws {
            try await reporting {
                let search = OrderSearch(for: number)
                for contents in try nights() {
                    let rows = try await search.rows(in: "orders.csv", of: contents)
                    guard !rows.isEmpty else { continue }
                    let account = OrderAccount(rows, try await places(in: contents))
                    var text = "Night \(try await nightName(of: contents))\n" + account.text
                    text += try await tables(search, contents)
                    return try Terminal.standardOutput(text)
                }
                throw Fault(
                    .input,
                    night.map { "The night '\($0)' has no order '\(number)'." }
                        ?? "No night has an order '\(number)'."
                )
            }
        }

        /// The nights to look into, the newest first.
        private func nights() throws -> [any NightContents] {
            if let night, night.hasSuffix(".gz") { return [try ArchiveCommand.open(night)] }
            if let night, night.contains("/") { return [try NightOnDisk(at: night)] }
            let output = try PipelineArgument.load(pipeline).pipeline.night.output.location
            if let night { return [try NightOnDisk(at: Path.join(output, night))] }
            return try PublishedNights(in: output).all.reversed().map { night throws(Fault) in
                try NightOnDisk(at: night.folder)
            }
        }

        private func nightName(of contents: any NightContents) async throws -> String {
            let bytes = try await contents.contents(of: "summary.json")
            return try Summary(json: bytes, of: contents.place).night
        }

        /// Where the stages stand in the pipeline file of the night; that of today where the night has no archive.
        private func places(in contents: any NightContents) async throws -> [OrderAccount.Place] {
            let own = contents.files.map(\.name).first { $0.hasPrefix("archive/") }
            let archive =
                contents is NightArchive
                ? contents.place : own.map { Path.join(contents.place, $0) }
            if let archive, let own = try await Self.places(of: archive) { return own }
            let outline = try PipelineArgument.outline(pipeline)
            return outline.stages.map { OrderAccount.Place($0) { "\($0.file):\($0.line)" } }
        }

        /// Where the stages stand in the pipeline file of an archive; `nil` where an older version has made it.
        private static func places(of archive: String) async throws -> [OrderAccount.Place]? {
            let night = try await ArchivedNight(archive) { file in
                [".yaml", ".yml"].contains { file.name.hasSuffix($0) }
            }
            guard night.summary.pipelineFile != nil else { return nil }
            return try await night.outline().stages.map {
                OrderAccount.Place($0, label: night.label)
            }
        }

        // MARK: Tables

        private func tables(
            _ search: OrderSearch,
            _ contents: any NightContents
        ) async throws -> String {
            var text = ""
            for (title, name, columns) in [
                ("Address", "review/addresses.csv", addressColumns),
                ("Compared with an earlier order", "review/duplicates.csv", likenessColumns),
            ] {
                let rows = try await search.rows(in: name, of: contents)
                guard !rows.isEmpty else { continue }
                let left = columns.indices.filter {
                    !["m", "u", "weight", "sum"].contains(columns[$0])
                }
                let table = TextTable([columns] + rows.map { row in columns.map { row[$0] } })
                text += "\n\(title):\n\(table.text(left: Set(left)))\n"
            }
            return text
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
    }
}

/// What became of an order, stage by stage, told from its rows in `orders.csv`.
struct OrderAccount {
    /// A stage and where it stands.
    struct Place {
        let stage: String
        let label: String
        /// The keys that the file sets, with their values and places.
        let keys: [String: (value: String, label: String)]

        init(_ stage: PipelineOutline.Stage, label: (Position) -> String) {
            self.stage = stage.name
            self.label = label(stage.position)
            keys = Dictionary(
                stage.keys.map { entry in
                    let value = entry.value.scalar.map { _ in entry.value.written } ?? "{…}"
                    return (entry.key, (value, label(entry.position)))
                },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    private let rows: [OrderSearch.Row]
    private let places: [Place]

    init(_ rows: [OrderSearch.Row], _ places: [Place]) { (self.rows, self.places) = (rows, places) }

    var text: String { rows.map(describe).joined() }

    private func describe(_ row: OrderSearch.Row) -> String {
        var text = "\n\(row.heading)\n"
        let code = ReasonCode(rawValue: row["reason"])
        let end = row["supplier"].isEmpty ? code.map { stage(of: $0, in: row) } : nil
        let told = remarks(of: row, code)
        for place in places {
            let isEnd = place.stage == end || place.stage == "export"
            var lines = told[place.stage] ?? []
            if place.stage == "ingest" {
                lines.insert("read from \(row["file"]):\(row["row"])", at: 0)
            }
            if isEnd, let code { lines += [code.meaning] + rule(code, place) }
            if place.stage == "export", !row["supplier"].isEmpty {
                lines.append("to \(row["supplier"]) as \(row["purchase_order"])")
            }
            if place.stage == "route" { lines += candidates(row) }
            if place.stage == "price-check" { lines += margin(row) }
            text += "  \(place.stage), \(place.label): \(isEnd ? row["outcome"] : "went on")\n"
            text += lines.map { "      \($0)\n" }.joined()
            if isEnd { break }
        }
        return text
    }

    /// The stage that gave the reason: what the address check finds wrong, a supplier may refuse as well.
    private func stage(of code: ReasonCode, in row: OrderSearch.Row) -> String {
        let candidates = row["candidates"]
        // What nobody could ship was held where suppliers are chosen, whatever they refused it for.
        if !candidates.isEmpty, !candidates.contains(" chosen ") { return "route" }
        let isFound = row["explanation"].split(separator: "; ").first.map(Self.isFinding) ?? false
        return isFound && candidates.isEmpty ? "validate-address" : code.rule.stage
    }

    /// Whether a part of an explanation is a finding, such as `phone: phone-normalised`.
    private static func isFinding(_ part: Substring) -> Bool {
        part.split(separator: ": ").last.map { AddressCode(rawValue: String($0)) != nil } ?? false
    }

    /// What the explanation says, by the stage that has said it.
    private func remarks(of row: OrderSearch.Row, _ code: ReasonCode?) -> [String: [String]] {
        var told: [String: [String]] = [:]
        let own = code.map { stage(of: $0, in: row) }
        for (place, part) in row["explanation"].split(separator: "; ").enumerated() {
            let note = part.split(separator: " ").first.flatMap { ReasonCode(rawValue: String($0)) }
            // What stands first is the reason's own words, where there is a reason.
            let stage =
                note?.rule.stage
                ?? (place > 0 && Self.isFinding(part) ? "validate-address" : own)
                ?? "validate-address"
            told[stage, default: []].append(String(part))
        }
        return told
    }

    /// The key that has decided, and what it says.
    private func rule(_ code: ReasonCode, _ place: Place) -> [String] {
        // What a finding does is said for all findings in one place.
        let isFinding = place.stage == "validate-address" && code.rule.stage != place.stage
        let decider = code.rule.stage == place.stage ? code.rule.key : isFinding ? "severity" : nil
        guard let key = decider else { return [] }
        if let set = place.keys[key] { return ["the rule: \(key): \(set.value), \(set.label)"] }
        let stage = Catalog.everything.stages.first { $0.manifest.name == place.stage }
        let fallback = stage?.manifest.keys.first { $0.name == key }?.defaultSpelling ?? ""
        return [
            "the rule: \(key)\(fallback.isEmpty ? "" : ": \(fallback)"), which the file leaves as it is"
        ]
    }

    private func candidates(_ row: OrderSearch.Row) -> [String] {
        row["candidates"].split(separator: "; ").map { candidate in
            // A supplier's service may have blanks in its name.
            if let chosen = candidate.firstRange(of: " chosen ") {
                return
                    "\(candidate[..<chosen.lowerBound]): chosen, \(candidate[chosen.upperBound...]) landed"
            }
            if let other = candidate.firstRange(of: " not-chosen ") {
                return
                    "\(candidate[..<other.lowerBound]): could ship, \(candidate[other.upperBound...])"
            }
            guard let blank = candidate.lastIndex(of: " ") else { return String(candidate) }
            let code = candidate[candidate.index(after: blank)...]
            let meaning = ReasonCode(rawValue: String(code))?.meaning ?? ""
            return "\(candidate[..<blank]): refused, \(code). \(meaning)"
        }
    }

    /// How the margin comes about.
    private func margin(_ row: OrderSearch.Row) -> [String] {
        guard !row["margin"].isEmpty else { return [] }
        let terms = ["goods", "freight", "parcel", "fees"].map { "- \(row[$0]) \($0)" }
        return [
            "\(row["revenue"]) revenue \(terms.joined(separator: " ")) = \(row["margin"]) "
                + "\(row["cost_currency"]), \(row["margin_percent"])%"
        ]
    }
}

extension OrderSearch.Row {
    /// Which units of which order the row is about, and how they ended.
    var heading: String {
        let order = ["channel", "shop", "order"].map { self[$0] }.filter { !$0.isEmpty }
        var text = "\(order.joined(separator: " ")), line \(self["line"]): \(self["quantity"]) of "
        text += "\(self["sku"]) \(self["outcome"])"
        if !self["reason"].isEmpty { text += " because of \(self["reason"])" }
        if !self["supplier"].isEmpty {
            text += " to \(self["supplier"]) as \(self["purchase_order"])"
        }
        return text
    }
}
