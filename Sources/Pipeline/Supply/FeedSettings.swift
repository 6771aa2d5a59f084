import Orders
import PipelineKit

/// When a feed is too old, as the pipeline file says it.
struct FreshnessSetting: ObjectValue {
    static let name = "stale"
    static var keys: [any AnyKey] { [Keys.bufferAfter, Keys.buffer, Keys.blockAfter] }

    private enum Keys {
        static let bufferAfter = Key(
            "buffer_after",
            default: Duration?.none,
            help: "The age from which more units are kept back."
        )
        static let buffer = Key("buffer", default: 0, help: "How many more units of each SKU.")
        static let blockAfter = Key(
            "block_after",
            default: Duration?.none,
            help: "The age from which nothing is bought."
        )
    }

    let freshness: Freshness

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        freshness = Freshness(
            bufferAfter: try settings[Keys.bufferAfter],
            buffer: try settings[Keys.buffer],
            blockAfter: try settings[Keys.blockAfter]
        )
        if let buffer = freshness.bufferAfter, let block = freshness.blockAfter, buffer >= block {
            throw Finding(
                "nothing is bought before more units would be kept back",
                at: settings.position(of: Keys.bufferAfter)
            )
        }
    }
}

/// When a feed is not believed, as the pipeline file says it.
struct QuarantineSetting: ObjectValue {
    static let name = "quarantine"
    static var keys: [any AnyKey] {
        [
            Keys.zeroPrices, Keys.jumpedPrices, Keys.jump, Keys.lostSKUs, Keys.lostStock,
            Keys.keepLast, Keys.accept,
        ]
    }

    private enum Keys {
        static let zeroPrices = Key(
            "zero_prices",
            default: FeedGuard().zeroPrices,
            help: "The share of prices that became zero that is too many."
        )
        static let jumpedPrices = Key(
            "jumped_prices",
            default: FeedGuard().jumpedPrices,
            help: "The share of prices that jumped that is too many."
        )
        static let jump = Key(
            "jump",
            default: FeedGuard().jump,
            help: "How many times what it was a price is that jumped, or what part of it."
        )
        static let lostSKUs = Key(
            "lost_skus",
            default: FeedGuard().lostSKUs,
            help: "The share of SKUs that disappeared that is too many."
        )
        static let lostStock = Key(
            "lost_stock",
            default: FeedGuard().lostStock,
            help: "The share of SKUs with stock that have none any more that is too many."
        )
        static let keepLast = Key(
            "keep_last",
            default: FeedGuard().keepsLast,
            help: "How long the last good feed is used in the place of later ones."
        )
        static let accept = Key(
            "accept",
            default: "",
            help:
                "The fingerprint, as the summary prints it, of a feed that is believed all the same."
        )
    }

    let feedGuard: FeedGuard

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        for key in [Keys.zeroPrices, Keys.jumpedPrices, Keys.lostSKUs, Keys.lostStock] {
            let share = try settings[key]
            guard (1...10_000).contains(share.value) else {
                throw Finding(
                    "a share is more than nothing and at most 100%",
                    at: settings.position(of: key)
                )
            }
        }
        guard try settings[Keys.jump] >= 2 else {
            throw Finding("a price jumps at least 2-fold", at: settings.position(of: Keys.jump))
        }
        feedGuard = FeedGuard(
            zeroPrices: try settings[Keys.zeroPrices],
            jumpedPrices: try settings[Keys.jumpedPrices],
            jump: try settings[Keys.jump],
            lostSKUs: try settings[Keys.lostSKUs],
            lostStock: try settings[Keys.lostStock],
            keepsLast: try settings[Keys.keepLast],
            accepted: try settings[Keys.accept]
        )
    }
}
