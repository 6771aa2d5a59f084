package import JSONFormat
package import Orders

/// Orders as JSON: behind which keys they stand, which keys state which facts, and how they are told from others.
package struct TreeLayout: Sendable {
    /// Paths of keys with dots between, such as `shipping_address.city`; the first one that says something counts.
    package typealias Paths = [(fact: Fact, paths: [String])]
    /// Facts that are worked out of several values.
    package typealias Work = @Sendable (JSONNode, inout Told) -> Void

    /// What the layout is called, such as `rest-json`.
    package let name: String
    /// What it is and what can be done with it, as a clause.
    package let summary: String
    /// Whether its orders have somebody to be sent to.
    package let ships: Bool
    let envelopes: [[String]]
    let decides: [[String]]
    let orderPaths: [[(path: [[UInt8]], name: String)]]
    let lines: [[UInt8]]
    let linePaths: [[(path: [[UInt8]], name: String)]]
    let orderWork: Work?
    let lineWork: Work?
    private(set) var rules: Rules

    /// Describes a layout.
    ///
    /// `envelopes` are the paths behind which orders may stand, the empty one for a file of nothing but orders.
    /// An order is of this layout when it has, of each list of `decides`, at least one key.
    package init(
        _ name: String,
        _ summary: String,
        ships: Bool = true,
        envelopes: [[String]] = [[]],
        decides: [[String]],
        order: Paths,
        lines: String,
        line: Paths,
        orderWork: Work? = nil,
        lineWork: Work? = nil,
        rules: Rules = Rules()
    ) {
        self.name = name
        self.summary = summary
        self.ships = ships
        self.envelopes = envelopes
        self.decides = decides
        orderPaths = Self.table(order)
        self.lines = Self.split(lines)
        linePaths = Self.table(line)
        self.orderWork = orderWork
        self.lineWork = lineWork
        self.rules = rules
    }

    private static func split(_ path: String) -> [[UInt8]] {
        path.split(separator: ".").map { Array($0.utf8) }
    }

    private static func table(_ paths: Paths) -> [[(path: [[UInt8]], name: String)]] {
        var table: [[(path: [[UInt8]], name: String)]] = Array(
            repeating: [],
            count: Fact.allCases.count
        )
        for (fact, paths) in paths { table[fact.rawValue] += paths.map { (split($0), $0) } }
        return table
    }

    /// Changes the rules to what a pipeline file says.
    mutating func adjust(_ change: (inout Rules) -> Void) { change(&rules) }

    /// The keys by which an order is known as this layout's, or `nil`.
    func evidence(in order: JSONNode) -> [String]? {
        guard !decides.isEmpty else { return nil }
        var found: [String] = []
        for alternatives in decides {
            guard let key = alternatives.first(where: { order.at(Self.split($0)) != nil }) else {
                return nil
            }
            found.append(key)
        }
        return found
    }

    /// Facts that were worked out, by their names.
    package struct Told: Sendable {
        fileprivate(set) var texts: [Fact: [UInt8]] = [:]

        fileprivate(set) var faults: [(code: ReasonCode, what: String)] = []

        private static let mostAmounts = 1000

        /// States a fact.
        package mutating func tell(_ fact: Fact, _ text: String) { texts[fact] = Array(text.utf8) }

        /// States a fact by a value as it stands, so that letters that cannot be read are found.
        package mutating func tell(_ fact: Fact, _ node: JSONNode?) {
            texts[fact] = node?.scalar.map { Array($0) } ?? []
        }

        /// States the sum of some amounts; one that is none is stated as it is, and will be found.
        package mutating func add(up nodes: [JSONNode?], as fact: Fact) {
            var sum: Amount?
            guard nodes.count <= Self.mostAmounts else { return tell(fact, "too many") }
            for node in nodes {
                guard let text = node?.scalar, !text.isEmpty else { continue }
                guard let amount = Amount(text) else {
                    return tell(fact, String(decoding: text, as: UTF8.self))
                }
                sum = sum.map { $0 + amount } ?? amount
            }
            if let sum { tell(fact, sum.description) }
        }

        /// Says that something is wrong.
        package mutating func fault(_ code: ReasonCode, _ what: String) {
            faults.append((code, what))
        }
    }
}

/// An object that states facts behind its keys.
struct TreeSource: FactSource {
    let node: JSONNode
    let paths: [[(path: [[UInt8]], name: String)]]
    let told: TreeLayout.Told
    let line: Int

    init(
        _ node: JSONNode,
        _ paths: [[(path: [[UInt8]], name: String)]],
        _ work: TreeLayout.Work?,
        line: Int
    ) {
        self.node = node
        self.paths = paths
        self.line = line
        var told = TreeLayout.Told()
        work?(node, &told)
        self.told = told
    }

    func bytes(_ fact: Fact) -> ArraySlice<UInt8> {
        if !told.texts.isEmpty, let text = told.texts[fact] { return text[...] }
        for (path, _) in paths[fact.rawValue] {
            if let bytes = node.at(path)?.scalar, !bytes.isEmpty { return bytes }
        }
        return []
    }

    func isStated(_ fact: Fact) -> Bool { true }
    var faults: [Reason] { told.faults.map { Reason($0.code, detail: "line \(line) \($0.what)") } }
    func field(_ fact: Fact) -> String { paths[fact.rawValue].first?.name ?? fact.name }
    func place(_ fact: Fact) -> String { "line \(line)" }
}

/// Reads the orders out of a piece of JSON.
struct TreeReader: Sendable {
    private let layout: TreeLayout
    private let book: RuleBook
    private let origin: OrderBuilder.Origin

    init(layout: TreeLayout, origin: OrderBuilder.Origin) {
        self.layout = layout
        self.origin = origin
        book = RuleBook(layout.rules)
    }

    func orders(_ piece: JSONPiece) throws(JSONDamage) -> [Order] {
        var orders: [Order] = []
        for record in piece.records {
            let tree = try JSONTree(Array(piece.bytes[record.range]), line: record.line)
            orders.append(order(tree.root, line: record.line))
        }
        return orders
    }

    private func order(_ root: JSONNode, line: Int) -> Order {
        let source = TreeSource(root, layout.orderPaths, layout.orderWork, line: line)
        var builder = OrderBuilder(source, book, origin, line: line, faults: source.faults)
        for node in root.at(layout.lines)?.elements ?? [] {
            let source = TreeSource(node, layout.linePaths, layout.lineWork, line: line)
            builder.add(source.faults)
            builder.addLine(source, line: line)
        }
        return builder.order()
    }
}
