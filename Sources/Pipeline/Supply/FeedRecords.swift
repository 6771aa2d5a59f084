import JSONFormat
import Orders
import PipelineKit
import X12Format
import XMLFormat

/// How a feed is written.
enum FeedFormat: String, ChoiceValue {
    /// A table with a header; columns are named as there.
    case table
    /// JSON or JSON lines; columns are keys with dots between, such as `price.amount`.
    case json
    /// XML; columns are elements with slashes between, and an attribute at the end such as `price/@amount`.
    case xml
    /// An X12 846; columns are a segment with its qualifier, such as `LIN-VN`, `QTY-33`, `CTP-UCP`.
    case x12
}

/// A record of a feed that is no table.
struct FeedRecord: Sendable {
    /// The line on which it begins.
    let line: Int
    /// What it says, in the order of the columns; `nil` where it does not say.
    let texts: [String?]

    // MARK: JSON

    /// The records behind a path, each with the texts of `columns`.
    static func json(
        _ feed: Feed,
        _ path: String,
        _ columns: [String]
    ) throws(Fault) -> [FeedRecord] {
        let paths = columns.map { column in
            column.split(separator: ".").map { Array($0.utf8) }
        }
        var cutter = JSONCutter(path: path.split(separator: ".").map(String.init))
        var rest: [UInt8]? = feed.bytes
        var records: [FeedRecord] = []
        do {
            while let piece = try cutter.next(read: {
                $0 += rest ?? []; rest = nil
            }) {
                for record in piece.records {
                    let tree = try JSONTree(Array(piece.bytes[record.range]), line: record.line)
                    let keys = tree.root.keys
                    guard Set(keys).count == keys.count else {
                        throw Fault(
                            .input,
                            "The record has a key twice.",
                            file: feed.path.location,
                            line: record.line
                        )
                    }
                    records.append(
                        FeedRecord(line: record.line, texts: paths.map { text(tree.root.at($0)) })
                    )
                }
            }
        } catch let fault as Fault {
            throw fault
        } catch let damage as JSONDamage {
            throw Fault(.input, damage.message, file: feed.path.location, line: damage.line)
        } catch {
            throw Fault(.internal, "The feed cannot be cut.", file: feed.path.location)
        }
        return records
    }

    /// The text of a value, of a list the texts of all.
    private static func text(_ node: JSONNode?) -> String? {
        guard let node, !node.isNull else { return nil }
        return node.isList
            ? node.elements.compactMap(\.text).joined(separator: " ") : node.text
    }

    // MARK: XML

    /// The records behind a path, each with the texts of `columns`.
    static func xml(
        _ feed: Feed,
        _ path: String,
        _ columns: [String]
    ) throws(Fault) -> [FeedRecord] {
        let root: XMLTree
        do throws(XMLDamage) { root = try XMLTree.read(feed.bytes) } catch {
            throw Fault(
                .input,
                error.message,
                file: feed.path.location,
                line: error.line,
                column: error.column
            )
        }
        let names = path.split(separator: "/").map(String.init)
        let parents = names.dropLast().reduce([root]) { trees, name in
            trees.flatMap { $0.all(name) }
        }
        let elements = names.last.map { name in parents.flatMap { $0.all(name) } } ?? root.children
        let paths = columns.map { $0.split(separator: "/").map(String.init) }
        var records: [FeedRecord] = []
        for element in elements {
            for path in paths where isAmbiguous(path, in: element) {
                throw Fault(
                    .input,
                    "The record has '\(path.joined(separator: "/"))' twice.",
                    file: feed.path.location,
                    line: element.line
                )
            }
            records.append(
                FeedRecord(line: element.line, texts: paths.map { text(at: $0, in: element) })
            )
        }
        return records
    }

    /// Whether several elements are at a path.
    private static func isAmbiguous(_ path: [String], in element: XMLTree) -> Bool {
        guard let last = path.last, !last.hasPrefix("@") else { return false }
        return (element.at(path.dropLast())?.all(last).count ?? 0) > 1
    }

    private static func text(at path: [String], in element: XMLTree) -> String? {
        guard let last = path.last, last.hasPrefix("@") else {
            return element.at(path).map { trimmed($0.text) }
        }
        return element.at(path.dropLast())?.attribute(String(last.dropFirst()))
    }

    /// Without the blanks around it, which lay a document out.
    private static func trimmed(_ text: String) -> String {
        let isBlank: (Character) -> Bool = \.isWhitespace
        let start = text.drop(while: isBlank)
        return start.lastIndex { !isBlank($0) }.map { String(start[...$0]) } ?? ""
    }

    // MARK: X12

    /// The items of an inventory, each with the texts of `columns`.
    static func x12(
        _ feed: Feed,
        _ columns: [String],
        _ currency: Currency,
        isTest: Bool
    ) throws(Fault) -> [FeedRecord] {
        var records: [FeedRecord] = []
        do throws(X12Damage) {
            let interchanges = try X12Reader.read(feed.bytes)
            for interchange in interchanges {
                try interchange.refuse(.contradictions)
                guard interchange.isTest == isTest else {
                    throw X12Damage(
                        message: "The interchange is \(isTest ? "no" : "a") test.",
                        line: interchange.position.line
                    )
                }
            }
            for set in interchanges.flatMap(\.sets) {
                guard set.code == "846" else {
                    throw X12Damage(
                        message: "The feed holds a set \(set.code), expected was 846.",
                        line: set.position.line
                    )
                }
                var inventory = Inventory(columns, currency)
                for segment in set.trimmed.segments { try inventory.read(segment) }
                records += inventory.closed()
            }
        } catch {
            throw Fault(.input, error.message, file: feed.path.location, line: error.line)
        }
        return records
    }
}

/// An 846 while it is read: a record for each LIN.
private struct Inventory {
    private let columns: [String]
    private let currency: Currency
    /// What stands before the first LIN holds for all.
    private var shared: [String: String] = [:]
    private var item: (line: Int, texts: [String: String])?
    private var records: [FeedRecord] = []

    init(_ columns: [String], _ currency: Currency) {
        self.columns = columns
        self.currency = currency
    }

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "BIA":
            // Data element 353: an increment names the items that changed alone.
            guard ["00", "05", "06", "07"].contains(segment[1]) else {
                throw segment.damage("It says what changed, and not all there is.")
            }
            shared["BIA-04"] = segment[4].dashedDay
        case "CUR":
            guard segment[2] == currency.code else {
                throw segment.damage("Its prices are not in \(currency).")
            }
        case "LIN":
            close()
            item = (segment.line, [:])
            for place in stride(from: 2, to: segment.elements.count, by: 2) {
                note("LIN-\(segment[place])", segment[place + 1])
            }
        case "QTY":
            guard Quantity.isPiece(segment[3]) else {
                throw segment.damage(
                    "Its unit is '\(segment[3])', of nobody knows how many pieces."
                )
            }
            note("QTY-\(segment[1])", segment[2])
        case "REF": note("REF-\(segment[1])", segment[2])
        case "DTM": note("DTM-\(segment[1])", segment[2].dashedDay)
        case "CTP": note("CTP-\(segment[2])", segment[3])
        default: return
        }
    }

    /// Of what an item says twice, the first counts: repetitions split a quantity already told.
    private mutating func note(_ name: String, _ text: String) {
        if item == nil { shared[name] = text }
        if item?.texts[name] == nil { item?.texts[name] = text }
    }

    private mutating func close() {
        guard let item else { return }
        records.append(
            FeedRecord(line: item.line, texts: columns.map { item.texts[$0] ?? shared[$0] })
        )
    }

    mutating func closed() -> [FeedRecord] {
        close()
        return records
    }
}
