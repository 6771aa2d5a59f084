/// What speaks for an order's being another one given again.
public struct Likeness: Hashable, Sendable {
    /// What one field says to it.
    public struct Row: Hashable, Sendable {
        /// The field.
        public let field: String
        /// How far it agrees.
        public let level: String
        /// What this order says; empty where that has no text.
        public let text: String
        /// What the earlier one says; empty where nobody remembers.
        public let earlierText: String
        /// How often it agrees so in one order given twice, in millionths.
        public let matched: Int
        /// How often it does in two orders, in millionths.
        public let unmatched: Int
        /// What that weighs, log2 of how much more often, in hundredths.
        public let weight: Int

        /// Creates a row.
        public init(
            field: String,
            level: String,
            text: String = "",
            earlierText: String = "",
            matched: Int = 0,
            unmatched: Int = 0,
            weight: Int = 0
        ) {
            self.field = field
            self.level = level
            self.text = text
            self.earlierText = earlierText
            self.matched = matched
            self.unmatched = unmatched
            self.weight = weight
        }
    }

    /// The earlier order: its channel, shop and id.
    public let earlier: OrderID
    /// The two of them in the versions that were compared, by which a person's word on them is known again.
    public let pair: Digest
    /// The fields that say something.
    public let rows: [Row]

    /// Creates a likeness.
    public init(to earlier: OrderID, pair: Digest, rows: [Row]) {
        self.earlier = earlier
        self.pair = pair
        self.rows = rows
    }

    /// What all fields weigh together, in hundredths.
    public var sum: Int { rows.reduce(0) { $0 + $1.weight } }
}
