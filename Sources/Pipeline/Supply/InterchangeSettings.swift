package import PipelineKit

/// What a supplier that is sent interchanges is told of them, whatever their format.
package struct InterchangeSettings: Sendable {
    /// The keys, in the order of the reference.
    package static let keys: [any AnyKey] = [Keys.isTest, Keys.ordersPerFile, Keys.counts]

    private enum Keys {
        static let isTest = Key(
            "test",
            default: false,
            help: "Whether the interchanges are tests, those of the supplier's answers too."
        )
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 1000,
            help: "How many purchase orders an interchange holds at the most."
        )
        static let counts = Key(
            "counts",
            default: Counts.strict,
            help:
                "Whether an answer whose counts or control numbers do not fit is refused; one that may be cut off always is."
        )
    }

    private enum Counts: String, ChoiceValue {
        case strict, lenient
    }

    /// Whether interchanges are tests.
    package let isTest: Bool
    /// How many purchase orders an interchange holds at the most.
    package let ordersPerFile: Int
    /// Whether an answer is read whose counts or control numbers do not fit.
    package let isLenient: Bool

    private let shop: String
    private let supplier: String

    /// Reads the keys of interchanges between two, each with its id.
    package init(
        _ settings: Settings,
        between shop: String,
        and supplier: String
    ) throws(Finding) {
        self.shop = shop
        self.supplier = supplier
        isTest = try settings[Keys.isTest]
        isLenient = try settings[Keys.counts] == .lenient
        ordersPerFile = try settings[Keys.ordersPerFile]
        guard (1...9999).contains(ordersPerFile) else {
            throw Finding(
                "an interchange holds 1 to 9999 purchase orders",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
    }

    /// Why an interchange is no answer of the supplier to the shop, as a sentence; `nil` where it is one.
    package func objection(
        from sender: String,
        to receiver: String,
        isTest: Bool
    ) -> String? {
        if sender != supplier { return "The interchange is not from the supplier." }
        if receiver != shop { return "The interchange is not for the shop." }
        guard isTest != self.isTest else { return nil }
        return isTest ? "The interchange is a test." : "The interchange is no test."
    }
}
