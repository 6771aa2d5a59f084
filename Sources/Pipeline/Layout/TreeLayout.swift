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
    let orderPaths: FactPaths
    let linePaths: FactPaths
    /// Whether each object is one line, with what belongs to its order repeated on it.
    let isFlat: Bool
    let orderWork: Work?
    let lineWork: Work?
    private(set) var rules: Rules

    /// Describes a layout.
    ///
    /// `envelopes` are the paths behind which orders may stand, the empty one for a file of nothing but orders.
    /// `lines` is the path behind which its lines stand, none where each object is one line.
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
        orderPaths = FactPaths(order, list: lines)
        linePaths = FactPaths(line)
        isFlat = lines.isEmpty
        self.orderWork = orderWork
        self.lineWork = lineWork
        self.rules = rules
    }

    fileprivate static func split(_ path: String) -> [[UInt8]] {
        path.split(separator: ".").map { Array($0.utf8) }
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
        /// The facts that were told, each once, and what was told of them.
        private var facts: [Fact] = []
        private var texts: [ArraySlice<UInt8>] = []
        fileprivate private(set) var faults: [(code: ReasonCode, what: String)] = []

        private static let mostAmounts = 1000

        /// States a fact.
        package mutating func tell(_ fact: Fact, _ text: String) {
            tell(fact, Array(text.utf8)[...])
        }

        /// States a fact by a value as it stands, so that letters that cannot be read are found.
        package mutating func tell(_ fact: Fact, _ node: JSONNode?) {
            tell(fact, node?.scalar ?? [])
        }

        private mutating func tell(_ fact: Fact, _ text: ArraySlice<UInt8>) {
            if let place = facts.firstIndex(of: fact) {
                texts[place] = text
            } else {
                facts.append(fact)
                texts.append(text)
            }
        }

        fileprivate func text(_ fact: Fact) -> ArraySlice<UInt8>? {
            facts.firstIndex(of: fact).map { texts[$0] }
        }

        /// States an amount that was worked out.
        package mutating func tell(_ fact: Fact, _ amount: Amount) {
            tell(fact, amount.description)
        }

        /// The sum of some amounts, those that say nothing left out; `nil` where one is none, or where there are too many.
        package static func sum(_ nodes: [JSONNode?]) -> Amount? {
            var told = Told()
            told.add(up: nodes, as: .total)
            return told.text(.total).map { Amount($0) } ?? Amount("0".utf8)
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

/// Which paths of keys state which facts.
struct FactPaths: Sendable {
    private let paths: JSONPaths
    /// For each fact where the numbers of its paths begin in ``numbers``, and behind the last fact their end.
    private let starts: [Int]
    private let numbers: [Int]
    private let names: FactTable<String>
    /// The number of the path behind which a list stands.
    private let list: Int?

    init(_ table: TreeLayout.Paths, list: String? = nil) {
        let byFact = Dictionary(table.map { ($0.fact, $0.paths) }, uniquingKeysWith: +)
        var (distinct, starts, numbers): ([String], [Int], [Int]) = ([], [0], [])
        for fact in Fact.allCases {
            for path in byFact[fact] ?? [] {
                let place = distinct.firstIndex(of: path)
                if place == nil { distinct.append(path) }
                numbers.append(place ?? distinct.count - 1)
            }
            starts.append(numbers.count)
        }
        self.list = list.map { _ in distinct.count }
        paths = JSONPaths((distinct + [list].compactMap(\.self)).map(TreeLayout.split))
        names = FactTable(byFact.compactMapValues(\.first))
        (self.starts, self.numbers) = (starts, numbers)
    }

    func values(in node: JSONNode) -> JSONValues { paths.values(in: node) }

    /// The list that stands there, or nothing.
    func list(in values: JSONValues) -> JSONNode? { list.flatMap { values[$0] } }

    /// The first of the values of a fact that says something.
    func bytes(_ fact: Fact, in values: JSONValues) -> ArraySlice<UInt8> {
        for place in starts[fact.rawValue]..<starts[fact.rawValue + 1] {
            if let bytes = values[numbers[place]]?.scalar, !bytes.isEmpty { return bytes }
        }
        return []
    }

    /// Whether one of the fact's paths is there.
    func isStated(_ fact: Fact, in values: JSONValues) -> Bool {
        numbers[starts[fact.rawValue]..<starts[fact.rawValue + 1]].contains { values[$0] != nil }
    }

    /// What a fact is called: the path of its first value.
    func name(_ fact: Fact) -> String { names[fact] ?? fact.name }
}

/// An object that states facts behind its keys.
final class TreeSource: FactSource {
    private let values: JSONValues
    private let paths: FactPaths
    private let told: TreeLayout.Told
    private let line: Int

    init(_ node: JSONNode, _ paths: FactPaths, _ work: TreeLayout.Work?, line: Int) {
        values = paths.values(in: node)
        self.paths = paths
        self.line = line
        var told = TreeLayout.Told()
        work?(node, &told)
        self.told = told
    }

    func bytes(_ fact: Fact) -> ArraySlice<UInt8> {
        told.text(fact) ?? paths.bytes(fact, in: values)
    }

    func isStated(_ fact: Fact) -> Bool {
        told.text(fact) != nil || paths.isStated(fact, in: values)
    }
    /// The lines: the values of the list that the layout has below its object, or one object that states a line.
    func lines(_ linePaths: FactPaths) -> [JSONNode] {
        guard let list = paths.list(in: values) else { return [] }
        guard list.isObject else { return list.elements }
        let single = linePaths.values(in: list)
        let isLine =
            linePaths.isStated(.sku, in: single) || linePaths.isStated(.quantity, in: single)
        return isLine ? [list] : []
    }
    /// What is wrong with it, without looking at what its facts say.
    var faults: [Reason] { told.faults.map { Reason($0.code, detail: "line \(line) \($0.what)") } }
    func field(_ fact: Fact) -> String { paths.name(fact) }
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
        var (current, key): (OrderBuilder?, [UInt8]) = (nil, [])
        var first: TreeSource?
        for record in piece.records {
            let tree = try JSONTree(Array(piece.bytes[record.range]), line: record.line)
            let line = record.line
            let source = TreeSource(tree.root, layout.orderPaths, layout.orderWork, line: line)
            let own = layout.isFlat ? Self.key(of: source) : []
            if own.isEmpty || own != key {
                if let done = current?.order() { orders.append(done) }
                current = OrderBuilder(source, book, origin, line: line, faults: source.faults)
                (key, first) = (own, source)
            } else {
                current?.add(source.faults)
                current?.addFurther(source)
                if let first { current?.compare(source, with: first) }
            }
            if let key = tree.repeatedKey {
                let detail = "line \(line) has a key twice in one object"
                current?.add([Reason(.badRow, field: key, detail: detail)])
            }
            for node in layout.isFlat ? [tree.root] : source.lines(layout.linePaths) {
                let source = TreeSource(node, layout.linePaths, layout.lineWork, line: line)
                current?.add(source.faults)
                current?.addLine(source, line: line)
            }
        }
        if let done = current?.order() { orders.append(done) }
        return orders
    }

    private static func key(of source: TreeSource) -> [UInt8] {
        let id = source.bytes(.orderID)
        return Array(id.isEmpty ? source.bytes(.orderNumber) : id)
    }

    /// How many records stand before those of the last order, of which the next piece may have more.
    func recordsBeforeLastOrder(of piece: JSONPiece) throws(JSONDamage) -> Int {
        var (last, count): ([UInt8]?, Int) = (nil, piece.records.count)
        for record in piece.records.reversed() {
            let tree = try JSONTree(Array(piece.bytes[record.range]), line: record.line)
            let source = TreeSource(tree.root, layout.orderPaths, nil, line: record.line)
            let key = Self.key(of: source)
            guard last == nil || key == last, !key.isEmpty else { break }
            last = key
            count -= 1
        }
        return count
    }

    /// Whether orders may reach from one record into the next.
    var isFlat: Bool { layout.isFlat }
}
