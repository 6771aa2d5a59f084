package import Orders
package import PipelineZones

/// How a layout spells values, and what its words mean.
package struct Rules: Sendable {
    /// Whether the prices of the lines hold the tax.
    package enum Tax: Equatable, Sendable {
        /// They do not.
        case added
        /// They do.
        case included
        /// The fact ``Fact/taxIncluded`` says so.
        case stated
        /// They do where subtotal and shipping make the total without the tax, or where no total is given.
        case bySum
        /// They do, but for orders in these currencies, unless the total says otherwise.
        case addedIn([Currency])
    }

    /// The decimal mark.
    package var point: UInt8 = 0x2E
    /// What may stand between thousands.
    package var groups: [UInt8] = []
    /// Whether amounts come with a symbol such as `$`.
    package var hasSymbols = false
    /// Whether amounts may have more decimals than their currency, and are rounded.
    package var rounds = false
    /// The currency of a file that names none.
    package var currency: Currency?
    /// Whether the file may have no prices: its lines are then held for one.
    package var mayLackPrices = false
    /// Selling prices of units by SKU, for a file without prices.
    package var prices: [String: Money] = [:]
    /// The forms of moments, tried in this order.
    package var times: [TimeForm] = [.iso]
    /// The zone of moments that state none.
    package var zone = Zone.utc
    /// Whether `'` before postal codes and phones, or `="…"` around any text, may guard it from a spreadsheet.
    package var hasGuards = false
    /// Whether a spreadsheet may have put fields with commas or quotes in them between quotes, which the layout has not.
    package var stripsQuotes = false
    /// Texts that say nothing.
    package var blanks: Set<String> = []
    /// What the words of ``Fact/payment`` mean, in small letters, and every other word.
    package var payments: [String: Order.Payment] = [:]
    /// What a payment is that ``payments`` does not know.
    package var otherPayment = Order.Payment.paid
    /// What the words of a fact of the order mean, in small letters.
    package var standings: [Fact: [String: Order.Standing]] = [:]
    /// What the words of a fact of a line mean, in small letters.
    package var lineStandings: [Fact: [String: Line.Standing]] = [:]
    /// Words of a fact, in small letters, that only a person can settle, and the reason of the hold.
    package var doubts: [Fact: [String: ReasonCode]] = [:]
    /// How tax and prices belong together.
    package var tax = Tax.added
    /// Whether what an order costs besides its lines stands on each row for itself, and is added up.
    package var addsUpRows = false

    /// What a file says of every order by what it is, such as the country of an American report.
    package var constants: [Fact: String] = [:]
    /// Whether order ids may have a `#` before them that belongs to no id.
    package var dropsHash = false

    /// Whether a line that was called off stays in its order with a quantity of 0.
    package var keepsLinesOfNothing = false
    /// Facts for which each order must have a place, whatever stands there.
    package var mustState: Set<Fact> = []

    /// Rules of a plain file.
    package init() {}
}

/// Rules as many readers share them, with what is asked for each order found without hashing.
final class RuleBook: Sendable {
    let rules: Rules
    let standings: FactTable<[String: Order.Standing]>
    let lineStandings: FactTable<[String: Line.Standing]>
    let doubts: FactTable<[String: ReasonCode]>
    /// Facts that these tables have words for, so that no other one is looked up for each order.
    let worded: (order: [Fact], line: [Fact])
    let doubtful: (order: [Fact], line: [Fact])
    private let constants: FactTable<[UInt8]>
    private let blanks: [[UInt8]]
    private let longestBlank: Int

    init(_ rules: Rules) {
        self.rules = rules
        standings = FactTable(rules.standings)
        lineStandings = FactTable(rules.lineStandings)
        doubts = FactTable(rules.doubts)
        let standings = rules.standings.filter { !$0.value.isEmpty }
        let lineStandings = rules.lineStandings.filter { !$0.value.isEmpty }
        worded = (
            StandingFacts.order.filter { standings[$0] != nil },
            StandingFacts.line.filter { lineStandings[$0] != nil }
        )
        let doubted = Fact.allCases.filter { rules.doubts[$0]?.isEmpty == false }
        doubtful = (
            doubted.filter { !$0.isOfLine && $0 != .fulfilment }, doubted.filter(\.isOfLine)
        )
        constants = FactTable(rules.constants.mapValues { Array($0.utf8) })
        blanks = rules.blanks.map { Array($0.utf8) }
        longestBlank = blanks.map(\.count).max() ?? 0
    }

    /// What a file says of a fact: nothing where it says so in words, and what all its orders have in common where
    /// it says nothing.
    func said(_ bytes: ArraySlice<UInt8>, of fact: Fact) -> ArraySlice<UInt8> {
        guard !bytes.isEmpty else { return constants[fact]?[...] ?? [] }
        if rules.stripsQuotes, bytes.first == 0x22 { return Self.unquoted(bytes) }
        // A formula that is nothing but a text keeps a spreadsheet from taking it for a number.
        if rules.hasGuards, bytes.starts(with: [0x3D, 0x22]), bytes.count > 2, bytes.last == 0x22 {
            return bytes.dropFirst(2).dropLast()
        }
        guard bytes.count <= longestBlank else { return bytes }
        return blanks.contains { $0.elementsEqual(bytes) } ? [] : bytes
    }

    /// What stands between quotes that a spreadsheet has set because of what stands between them; any other
    /// bytes stay as they are.
    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.count >= 2, bytes.last == 0x22 else { return bytes }
        var (plain, hasCause): ([UInt8], Bool) = ([], false)
        var rest = bytes.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            guard byte != 0x22 || rest.popFirst() == 0x22 else { return bytes }
            hasCause = hasCause || byte == 0x22 || byte == 0x2C
            plain.append(byte)
        }
        return hasCause ? plain[...] : bytes
    }
}
