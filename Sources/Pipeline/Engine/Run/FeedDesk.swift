import Orders
import PipelineKit

/// Reads the suppliers' feeds once a night, and keeps those out that are not believed.
struct FeedDesk {
    /// What the night and the ledger are told.
    struct Result {
        var supplies: [SupplierName: Supply] = [:]
        /// The good feeds that are not those of the last night.
        var newFeeds: [SupplierName: [[UInt8]]] = [:]
    }

    let night: Night
    /// The suppliers of which nothing is bought, whatever their feed says, and why.
    var outages: [SupplierName: Reason] = [:]

    /// Reads all feeds; throws where a file cannot be opened.
    func read() throws(Fault) -> Result {
        var result = Result()
        for supplier in night.suppliers {
            let feeds = try night.feeds(of: supplier)
            let last = try night.memory.lastFeeds(of: supplier.name)
            var supply = try judge(supplier, feeds, last)
            if let outage = outages[supplier.name] {
                supply = Supply(offers: supply.offers, refusal: outage, feed: supply.feed)
            }
            result.supplies[supplier.name] = supply
            let isGood = [.sound, .stale].contains(supply.feed.verdict)
            if isGood, !feeds.isEmpty, last != feeds.map(\.bytes) {
                result.newFeeds[supplier.name] = feeds.map(\.bytes)
            }
        }
        return result
    }

    private func judge(
        _ supplier: any Supplier,
        _ feeds: [Feed],
        _ lastBytes: [[UInt8]]
    ) throws(Fault) -> Supply {
        let fingerprint = fingerprint(of: feeds)
        let last = lastGood(supplier, feeds, lastBytes)
        var offers: [Offer] = []
        var trouble: String?
        do throws(Fault) {
            offers = try supplier.offers(from: feeds)
            let isAccepted = fingerprint.isEmpty || supplier.feedGuard.accepted == fingerprint
            trouble = isAccepted ? nil : supplier.feedGuard.trouble(of: offers, after: last.offers)
        } catch {
            guard error.kind == .input else { throw error }
            trouble = "it cannot be read: \(error)"
        }
        guard let trouble else { return try aged(supplier, offers, feeds, fingerprint) }
        guard !last.offers.isEmpty else {
            return Supply(
                offers: offers,
                refusal: Reason(.feedQuarantined, detail: trouble),
                feed: FeedState(verdict: .withheld, detail: trouble, fingerprint: fingerprint)
            )
        }
        let supply = try aged(supplier, last.offers, last.feeds, fingerprint)
        return Supply(
            offers: supply.offers,
            refusal: supply.refusal,
            feed: FeedState(
                verdict: supply.refusal == nil ? .lastGood : .withheld,
                asOf: supply.feed.asOf,
                detail: trouble,
                fingerprint: fingerprint
            )
        )
    }

    /// The offers of the last good feed; none where there is none, or where today's settings cannot read
    /// it.
    private func lastGood(
        _ supplier: any Supplier,
        _ feeds: [Feed],
        _ bytes: [[UInt8]]
    ) -> (offers: [Offer], feeds: [Feed]) {
        guard bytes.count == feeds.count else { return ([], []) }
        let last = zip(feeds, bytes).map { Feed(path: $0.path, bytes: $1) }
        do throws(Fault) { return (try supplier.offers(from: last), last) } catch {
            return ([], [])
        }
    }

    /// The offers as their age lets them be used.
    private func aged(
        _ supplier: any Supplier,
        _ offers: [Offer],
        _ feeds: [Feed],
        _ fingerprint: String
    ) throws(Fault) -> Supply {
        let asOf = try supplier.date(of: feeds)
        let age = asOf.map { Duration.seconds(night.moment.seconds - $0.seconds) }
        func state(_ verdict: FeedState.Verdict, _ detail: String = "") -> FeedState {
            FeedState(verdict: verdict, asOf: asOf, detail: detail, fingerprint: fingerprint)
        }
        let rule = supplier.freshness
        guard let age, let asOf, age > min(rule.bufferAfter ?? age, rule.blockAfter ?? age) else {
            return Supply(offers: offers, feed: state(.sound))
        }
        if let most = rule.blockAfter, age > most {
            let detail = "it is of \(asOf), older than \(most.spelling)"
            return Supply(
                offers: offers,
                refusal: Reason(.feedStale, detail: detail),
                feed: state(.withheld, detail)
            )
        }
        return Supply(
            offers: offers.map { $0.keepingBack(rule.buffer) },
            feed: state(.stale, "it is of \(asOf), and \(rule.buffer) more units are kept back")
        )
    }

    private func fingerprint(of feeds: [Feed]) -> String {
        guard !feeds.isEmpty else { return "" }
        var writer = ByteWriter()
        for feed in feeds { writer.write(night.digest(feed.bytes)) }
        let digits = String(night.digest(writer.bytes).high, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Offer {
    /// The same offer with fewer units.
    fileprivate func keepingBack(_ units: Int) -> Offer {
        var offer = self
        offer.usableStock = max(0, usableStock - units)
        return offer
    }
}
