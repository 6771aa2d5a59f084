import Orders
import PipelineTesting
import Seeds
import Testing

@Suite struct PONumberTests {
    private static func number(_ seed: Int) -> PONumber {
        var random = SplitMix(seed: seed)
        return PONumber(Digest(high: random.next(), low: random.next()))
    }

    @Test("reads as it spells itself, whatever the content", arguments: 0..<500)
    func roundTrip(seed: Int) {
        let number = Self.number(seed)
        #expect(PONumber(number.description) == number)
    }

    @Test("is spelt in eighteen capital letters and digits, without those that look alike")
    func alphabet() {
        var seen: Set<Character> = []
        for seed in 0..<500 {
            let text = Self.number(seed).description
            #expect(text.hasPrefix("PO"))
            #expect(text.count == 18)
            seen.formUnion(text.dropFirst(2))
        }
        #expect(String(seen.sorted()) == "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    }

    @Test("sorts by its bits as its spelling sorts by its letters", arguments: 0..<100)
    func order(seed: Int) {
        let (one, other) = (Self.number(seed), Self.number(seed + 1000))
        #expect((one < other) == (one.description < other.description))
        #expect(!(one < one))
    }

    @Test("takes the first eighty bits of a digest, and no others")
    func bits() {
        let number = PONumber(Digest(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_0000_0000_0000))
        #expect(number.bits == 0x0123_4567_89AB_CDEF_FEDC)
        let sameStart = PONumber(Digest(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_FFFF_FFFF_FFFF))
        #expect(sameStart == number)
        let oneBitOff = PONumber(Digest(high: 0x0123_4567_89AB_CDEF, low: 0xFEDD_0000_0000_0000))
        #expect(oneBitOff != number)
    }

    @Test("a letter that was changed on the way is another number or none", arguments: 2..<18)
    func changedLetter(place: Int) {
        let number = Self.number(place)
        let letters = Array(number.description)
        for letter in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*é" where letter != letters[place] {
            var changed = letters
            changed[place] = letter
            #expect(PONumber(String(changed)) != number)
        }
    }

    @Test(
        "refuses letters that the alphabet leaves out, small ones and other scripts",
        arguments: ["I", "L", "O", "U", "a", "-", " ", "\u{0}"]
    )
    func refuses(letter: Character) {
        #expect(PONumber("PO" + String(repeating: letter, count: 16)) == nil)
    }
}

@Suite struct DigestTests {
    @Test("sorts as its bytes do, the high half first")
    func order() {
        let digests = [
            Digest(high: 0, low: 0), Digest(high: 0, low: 1), Digest(high: 0, low: .max),
            Digest(high: 1, low: 0), Digest(high: .max, low: 0), Digest(high: .max, low: .max),
        ]
        #expect(digests.shuffled().sorted() == digests)
        #expect(Digest.none == digests[0])
    }
}

@Suite struct SupplierNameTests {
    @Test("sorts by the bytes of its spelling, not by a language's rules")
    func order() {
        let names: [SupplierName] = ["B", "a", "a-b", "a1", "ab", "b", "ä"]
        #expect(names.reversed().sorted() == names)
    }

    @Test("is its spelling")
    func spelling() {
        #expect(SupplierName("northwind").description == "northwind")
        #expect(SupplierName("northwind") == "northwind")
    }
}

@Suite struct OrderIDTests {
    @Test("tells orders apart by channel, by shop and by the channel's id")
    func apart() {
        let ids: Set = [
            OrderID(channel: "shopify", shop: "us", id: "1"),
            OrderID(channel: "shopify", shop: "eu", id: "1"),
            OrderID(channel: "etsy", shop: "us", id: "1"),
            OrderID(channel: "shopify", shop: "us", id: "2"),
            OrderID(channel: "shopify", id: "1"),
        ]
        #expect(ids.count == 5)
    }

    @Test("has bytes that no other identity has, wherever its texts are cut")
    func bytes() {
        func bytes(_ id: OrderID) -> [UInt8] {
            var writer = ByteWriter()
            id.write(to: &writer)
            return writer.bytes
        }
        let text = "abc"
        var seen: Set<[UInt8]> = []
        var count = 0
        for first in 0...3 {
            for second in first...3 {
                let letters = Array(text)
                let id = OrderID(
                    channel: String(letters[..<first]),
                    shop: String(letters[first..<second]),
                    id: String(letters[second...])
                )
                seen.insert(bytes(id))
                count += 1
            }
        }
        #expect(seen.count == count)
    }
}

@Suite struct CandidateTests {
    private let reason = Reason(.noShipToCountry, field: "country", detail: "NZ")

    @Test("says in a few words what became of a supplier")
    func description() {
        #expect(
            Candidate("northwind", .chosen(Money(940, .usd))).description
                == "northwind chosen 9.40 USD"
        )
        #expect(
            Candidate("euroware", .costsMore(Money(5, .usd))).description
                == "euroware not-chosen +0.05 USD"
        )
        #expect(Candidate("east", .refused(reason)).description == "east no-ship-to-country")
    }
}

@Suite struct AssignmentTests {
    private func margin(_ revenue: Int64, _ amount: Int64) -> Margin {
        Margin(revenue: Money(revenue, .usd), fees: .zero(.usd), amount: Money(amount, .usd))
    }

    @Test("adds the terms of a landed cost up")
    func total() {
        let cost = LandedCost(
            goods: Money(1200, .eur),
            freight: Money(350, .eur),
            parcel: Money(99, .eur)
        )
        #expect(cost.total == Money(1649, .eur))
    }

    @Test(
        "gives the share of a margin in hundredths of a percent, rounded down",
        arguments: [(1000, 250, 2500), (3, 1, 3333), (3, -1, -3334), (1, 0, 0), (700, 700, 10_000)]
    )
    func share(revenue: Int64, amount: Int64, points: Int64) {
        #expect(margin(revenue, amount).share == BasisPoints(points))
    }

    @Test("has no share of nothing, nor of less", arguments: [0, -5])
    func noShare(revenue: Int64) {
        #expect(margin(revenue, 1).share == nil)
    }
}
