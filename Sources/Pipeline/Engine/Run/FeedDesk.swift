import Orders
import PipelineKit

/// Reads the suppliers' feeds once a night, and keeps those out that are not believed.
struct FeedDesk {
    /// What the night and the ledger are told.
    struct Result {
        var supplies: [SupplierName: Supply] = [:]
        /// The good feeds that are not those of the last night.
        var newFeeds: [SupplierName: [[UInt8]]] = [:]
        /// The suppliers whose feeds are good.
        var goodFeeds: [SupplierName] = []
    }

    /// Offers with the moment at which they were true.
    private struct Reading {
        var offers: [Offer] = []
        var asOf: Instant?
    }

    let night: Night
    /// The suppliers of which nothing is bought, whatever their feed says, and why.
    var outages: [SupplierName: Reason] = [:]
    /// Whether the age of feeds does not matter.
    var isAgeless = false

    /// Reads all feeds; one that cannot be opened is not believed, like one that cannot be read.
    func read() throws(Fault) -> Result {
        var result = Result()
        for supplier in night.suppliers {
            let last = try night.memory.lastFeeds(of: supplier.name)
            let (found, feeds) = try judge(supplier, last)
            var supply = found
            if let outage = outages[supplier.name] {
                supply = Supply(offers: supply.offers, refusal: outage, feed: supply.feed)
            }
            result.supplies[supplier.name] = supply
            let isGood = [.sound, .stale].contains(supply.feed.verdict)
            guard isGood, !feeds.isEmpty else { continue }
            result.goodFeeds.append(supplier.name)
            if last.files != feeds.map(\.bytes) {
                result.newFeeds[supplier.name] = feeds.map(\.bytes)
            }
        }
        result.goodFeeds.sort()
        return result
    }

    private func judge(
        _ supplier: any Supplier,
        _ lastFeeds: LastFeeds
    ) throws(Fault) -> (Supply, [Feed]) {
        let last = lastGood(supplier, lastFeeds.files)
        var feeds: [Feed] = []
        var reading = Reading()
        var print = ""
        var trouble: String?
        do throws(Fault) {
            feeds = try night.feeds(of: supplier)
            reading.offers = try supplier.offers(from: feeds)
            reading.asOf = try supplier.date(of: feeds)
            print = fingerprint(of: feeds)
            let isAccepted = print.isEmpty || supplier.feedGuard.accepted == print
            trouble =
                isAccepted
                ? nil
                : supplier.feedGuard.trouble(of: reading.offers, after: last.offers)
                    ?? undated(reading, supplier)
        } catch {
            guard error.kind == .input else { throw error }
            // By its label, which is the same wherever the night is run.
            let feed = supplier.feeds.first { error.place.hasPrefix($0.location) }
            let place = feed.map { $0.label + error.place.dropFirst($0.location.count) + ": " }
            trouble = "it cannot be read: \(place ?? "")\(error.message)"
        }
        guard let trouble else { return (aged(supplier, reading, print), feeds) }
        func withheld(_ detail: String) -> Supply {
            Supply(
                offers: last.offers.isEmpty ? reading.offers : last.offers,
                refusal: Reason(.feedQuarantined, detail: detail),
                feed: FeedState(verdict: .withheld, detail: detail, fingerprint: print)
            )
        }
        guard !last.offers.isEmpty else { return (withheld(trouble), feeds) }
        if !isAgeless, let seen = lastFeeds.seen,
            night.moment.seconds - seen.seconds > supplier.feedGuard.keepsLast.components.seconds
        {
            let most = supplier.feedGuard.keepsLast.spelling
            let detail =
                "\(trouble); the last good one is of night \(seen.date), older than \(most)"
            return (withheld(detail), feeds)
        }
        let supply = aged(supplier, last)
        return (
            Supply(
                offers: supply.offers,
                refusal: supply.refusal,
                feed: FeedState(
                    verdict: supply.refusal == nil ? .lastGood : .withheld,
                    asOf: supply.feed.asOf,
                    detail: trouble,
                    fingerprint: print
                )
            ),
            feeds
        )
    }

    /// What is wrong with the age that a feed states; a clock may be ahead of the night's by a day.
    private func undated(_ reading: Reading, _ supplier: any Supplier) -> String? {
        guard !isAgeless else { return nil }
        guard let asOf = reading.asOf else {
            return supplier.freshness == .any ? nil : "nothing in it says how old it is"
        }
        return asOf.seconds - night.moment.seconds > 86_400
            ? "it is of \(asOf), which is to come" : nil
    }

    /// The offers of the last good feed; none where there is none, or where today's settings cannot read
    /// it.
    private func lastGood(_ supplier: any Supplier, _ bytes: [[UInt8]]) -> Reading {
        guard bytes.count == supplier.feeds.count else { return Reading() }
        let last = zip(supplier.feeds, bytes).map { Feed(path: $0, bytes: $1) }
        do throws(Fault) {
            return Reading(
                offers: try supplier.offers(from: last),
                asOf: try supplier.date(of: last)
            )
        } catch {
            return Reading()
        }
    }

    /// The offers as their age lets them be used.
    private func aged(
        _ supplier: any Supplier,
        _ reading: Reading,
        _ fingerprint: String = ""
    ) -> Supply {
        let asOf = reading.asOf
        func state(_ verdict: FeedState.Verdict, _ detail: String = "") -> FeedState {
            FeedState(verdict: verdict, asOf: asOf, detail: detail)
        }
        let rule = supplier.freshness
        let age = asOf.map { Duration.seconds(night.moment.seconds - $0.seconds) }
        guard !isAgeless, let age, let asOf,
            age > min(rule.bufferAfter ?? age, rule.blockAfter ?? age)
        else {
            return Supply(
                offers: reading.offers,
                feed: FeedState(verdict: .sound, asOf: asOf, fingerprint: fingerprint)
            )
        }
        if let most = rule.blockAfter, age > most {
            let detail = "it is of \(asOf), older than \(most.spelling)"
            return Supply(
                offers: reading.offers,
                refusal: Reason(.feedStale, detail: detail),
                feed: state(.withheld, detail)
            )
        }
        return Supply(
            offers: reading.offers.map { $0.keepingBack(rule.buffer) },
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
