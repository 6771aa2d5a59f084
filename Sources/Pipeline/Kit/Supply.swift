public import Orders

/// What a supplier offers tonight, after somebody has looked at its feed.
public struct Supply: Sendable {
    /// The offers; none where the feed could not be read.
    public let offers: [Offer]
    /// Why nothing is bought of it tonight; `nil` where it can be.
    public let refusal: Reason?
    /// What was found of the feed.
    public let feed: FeedState
    /// What customs are told of the supplier's SKUs, where the offers say it.
    public let customs: [String: CustomsData]
    /// The products that the supplier's SKUs are variants of, where the offers say it.
    public let productIDs: [String: String]

    /// Whether the operator is told of it.
    package var isInTrouble: Bool { refusal != nil || feed.verdict != .sound }

    /// Creates a supply.
    public init(offers: [Offer], refusal: Reason? = nil, feed: FeedState = FeedState()) {
        self.offers = offers
        self.refusal = refusal
        self.feed = feed
        customs = Dictionary(
            offers.compactMap { offer in offer.customs.map { (offer.supplierSKU, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        productIDs = Dictionary(
            offers.filter { !$0.productID.isEmpty }.map { ($0.supplierSKU, $0.productID) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// What was found of a supplier's feed.
public struct FeedState: Hashable, Sendable {
    /// Which offers the night uses.
    public enum Verdict: String, Hashable, Sendable {
        /// Those of tonight's feed.
        case sound
        /// Those of tonight's feed, which is old.
        case stale
        /// Those of the last good feed, because tonight's is not believed.
        case lastGood = "last-good"
        /// None.
        case withheld
    }

    /// Which offers the night uses.
    public let verdict: Verdict
    /// When the offers that are used were true; `nil` where their feed does not say.
    public let asOf: Instant?
    /// What is wrong, as a sentence without a full stop; empty where nothing is.
    public let detail: String
    /// The beginning of the digest of tonight's feed, with which a pipeline file can accept it; empty where
    /// there is no feed.
    public let fingerprint: String

    /// Creates a state.
    public init(
        verdict: Verdict = .sound,
        asOf: Instant? = nil,
        detail: String = "",
        fingerprint: String = ""
    ) {
        self.verdict = verdict
        self.asOf = asOf
        self.detail = detail
        self.fingerprint = fingerprint
    }
}

/// When a supplier's feed is too old, and what then.
public struct Freshness: Hashable, Sendable {
    /// The age from which more units are kept back.
    public let bufferAfter: Duration?
    /// How many more.
    public let buffer: Int
    /// The age from which nothing is bought.
    public let blockAfter: Duration?

    /// Creates a rule.
    public init(bufferAfter: Duration? = nil, buffer: Int = 0, blockAfter: Duration? = nil) {
        self.bufferAfter = bufferAfter
        self.buffer = buffer
        self.blockAfter = blockAfter
    }

    /// Age does not matter.
    public static let any = Freshness()
}

/// When a feed is not believed, against the last good one.
///
/// The kinds of trouble are those that suppliers' systems are known to have: a column that is empty or of
/// another currency, a decimal mark that moved, an export that was cut off.
public struct FeedGuard: Hashable, Sendable {
    /// The share of SKUs whose price became zero that is too many.
    public let zeroPrices: BasisPoints
    /// The share of SKUs whose price jumped that is too many.
    public let jumpedPrices: BasisPoints
    /// By how much a price rises or falls that jumps; ten where a decimal mark moved.
    public let jump: Int
    /// The share of SKUs that disappeared that is too many.
    public let lostSKUs: BasisPoints
    /// The share of SKUs with stock that have none any more that is too many.
    public let lostStock: BasisPoints
    /// How long the last good feed is used in the place of later ones.
    public let keepsLast: Duration
    /// The ``FeedState/fingerprint`` of a feed that is believed all the same; empty for none.
    public let accepted: String

    /// Creates a rule.
    public init(
        zeroPrices: BasisPoints = BasisPoints(500),
        jumpedPrices: BasisPoints = BasisPoints(500),
        jump: Int = 10,
        lostSKUs: BasisPoints = BasisPoints(5000),
        lostStock: BasisPoints = BasisPoints(9500),
        keepsLast: Duration = .seconds(7 * 86_400),
        accepted: String = ""
    ) {
        self.zeroPrices = zeroPrices
        self.jumpedPrices = jumpedPrices
        self.jump = jump
        self.lostSKUs = lostSKUs
        self.lostStock = lostStock
        self.keepsLast = keepsLast
        self.accepted = accepted
    }

    /// What is wrong with `offers`, where `last` were the offers of the last good feed; `nil` where nothing
    /// is.
    public func trouble(of offers: [Offer], after last: [Offer]) -> String? {
        guard !last.isEmpty else {
            let isFree = !offers.isEmpty && offers.allSatisfy { ($0.unitCost?.minor ?? 0) == 0 }
            return isFree ? "all of its \(offers.count) prices are zero" : nil
        }
        let now = Dictionary(offers.map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = last.compactMap { before in now[before.sku].map { (before, $0) } }
        let lost = last.count - kept.count
        if exceeds(lost, of: last.count, lostSKUs) {
            return "\(lost) of \(last.count) SKUs disappeared"
        }
        let priced = kept.filter { ($0.0.unitCost?.minor ?? 0) > 0 }
        let zero = priced.count { ($0.1.unitCost?.minor ?? 0) == 0 }
        if exceeds(zero, of: priced.count, zeroPrices) {
            return "\(zero) of \(priced.count) prices became zero"
        }
        let jumped = priced.count { before, after in
            guard let old = before.unitCost, let new = after.unitCost, new.minor > 0 else {
                return false
            }
            let most = Int64(jump)
            return old.currency != new.currency || new.minor / most >= old.minor
                || old.minor / most >= new.minor
        }
        if exceeds(jumped, of: priced.count, jumpedPrices) {
            return "\(jumped) of \(priced.count) prices rose or fell \(jump)-fold"
        }
        let stocked = kept.filter { $0.0.usableStock > 0 }
        let sold = stocked.count { $0.1.usableStock == 0 }
        guard exceeds(sold, of: stocked.count, lostStock) else { return nil }
        return "the stock of \(sold) of \(stocked.count) SKUs vanished"
    }

    private func exceeds(_ count: Int, of all: Int, _ share: BasisPoints) -> Bool {
        count > 0 && Int64(count) * 10_000 >= share.value * Int64(all)
    }
}
