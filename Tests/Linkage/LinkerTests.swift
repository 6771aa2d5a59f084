@testable import Linkage
import Seeds
import Testing

@Suite struct LinkerTests {
    /// An order of Mina's, some hours after the first.
    private static func order(
        _ id: String,
        hours: Int64 = 0,
        channel: String = "shopify",
        _ change: (inout TraceFacts) -> Void = { _ in }
    ) -> TraceFacts {
        var facts = TraceFacts()
        facts.channel = channel
        facts.order = id
        facts.created = 1_795_000_000 + hours * 3600
        facts.night = 1_795_053_600
        facts.name = "Mina Voorbeeld"
        facts.lines = ["Kanaalzicht 12", ""]
        facts.city = "Utrecht"
        facts.postalCode = "3511 AB"
        facts.country = "NL"
        facts.mail = "mina@mail.example"
        facts.phone = "+31 30 555 0101"
        facts.basket = ["MUG": 2]
        change(&facts)
        return facts
    }

    private func finding(_ later: TraceFacts) -> Linker.Finding? {
        Linker().findings(among: Traces([Self.order("1"), later].map { Trace($0) })).links.first?
            .finding
    }

    @Test("holds a second checkout of the same person and basket within a day")
    func doubleCheckout() {
        #expect(finding(Self.order("2", hours: 2)) == .possibleDuplicate)
        let typed = Self.order("2", hours: 2) { facts in
            facts.name = "VOORBEELD, M."
            facts.lines = ["Kanaalzicht 12,"]
            facts.mail = ""
            facts.postalCode = "3511AB"
        }
        #expect(finding(typed) == .possibleDuplicate)
        let copied = Self.order("9", hours: 5, channel: "etsy") { facts in
            facts.mail = "a1b2c3@relay.etsy.example"
            facts.phone = ""
            facts.name = "Mina Vorbeeld"
        }
        #expect(finding(copied) == .possibleDuplicate)
    }

    @Test("tells from it what only looks like it")
    func others() {
        #expect(finding(Self.order("2", hours: 40)) == .likelyReorder)
        #expect(finding(Self.order("2", hours: 2) { $0.basket = ["PEN": 1] }) == .possibleCombine)
        #expect(finding(Self.order("2", hours: 2) { $0.isReplacement = true }) == .replacement)
        let household = Self.order("2", hours: 2) { facts in
            facts.name = "Joris Voorbeeld"
            facts.mail = "joris@mail.example"
            facts.phone = "+31 30 555 0199"
        }
        #expect(finding(household) == .likelyHousehold)
        let gift = Self.order("2", hours: 2) { facts in
            facts.name = "Anna Geschenk"
            facts.lines = ["Dorpsstraat 4"]
            facts.postalCode = "9711 KL"
            facts.city = "Groningen"
        }
        #expect(finding(gift) == .likelyGift)
        let neighbour = Self.order("2", hours: 2) { facts in
            facts.name = "Mina Andersen"
            facts.mail = "m.andersen@mail.example"
            facts.phone = "+31 30 555 0199"
        }
        #expect(finding(neighbour) == nil)
        let forwarded = Self.order("2", hours: 2) { $0.lines = ["Kanaalzicht 12", "Unit 51620"] }
        let other = Self.order("3", hours: 3) { $0.lines = ["Kanaalzicht 12", "Unit 82653"] }
        #expect(
            Linker().findings(among: Traces([forwarded, other].map { Trace($0) })).links.isEmpty
        )
    }

    @Test("no order repeats itself, whatever its name")
    func itself() {
        let order = Self.order("1") { $0.name = "James James" }
        #expect(Linker().findings(among: Traces([order].map { Trace($0) })).links.isEmpty)
        let other = Self.order("2", hours: 1) { $0.name = "James James" }
        let links = Linker().findings(among: Traces([order, other].map { Trace($0) })).links
        #expect(links.map(\.order) == [1])
    }

    @Test("one payment stands for one order, whatever else is said")
    func payments() {
        let orders = ["1", "2"].map { id in Self.order(id, hours: 70) { $0.payment = "pay-7" } }
        #expect(
            Linker().findings(among: Traces(orders.map { Trace($0) })).links.first?.finding
                == .duplicatePayment
        )
    }

    @Test("the earliest goes on, each later one points to it, and a sum says why")
    func star() throws {
        let orders = [Self.order("3", hours: 3), Self.order("1"), Self.order("2", hours: 2)]
        let links = Linker().findings(among: Traces(orders.map { Trace($0) })).links
        #expect(links.map(\.order) == [0, 2])
        #expect(links.allSatisfy { $0.earlier == .run(1) && $0.finding == .possibleDuplicate })
        let evidence = Linker().evidence(Trace(orders[0]), Trace(orders[1]), Usage(of: Traces()))
        #expect(evidence.contains { $0.field == .family && $0.later == "voorbeeld" })
        #expect(evidence.contains { $0.field == .mail && $0.level == .equal && $0.weight == 14 })
        #expect(evidence.reduce(0) { $0 + $1.weight } > 12)
    }

    @Test("an order of an earlier run is known by numbers alone, and found all the same")
    func remembered() throws {
        let first = Self.order("1")
        let bytes = Traces([Trace(first), Trace(Self.order("0", hours: -60))]).memories[0]
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["mina", "voorbeeld", "kanaalzicht", "utrecht", "3511", "0101"] {
            #expect(!text.lowercased().contains(word), "\(word)")
        }
        let earlier = try #require(Traces.remembered(in: [bytes]))
        #expect(earlier.map(\.label) == ["shopify\t\t1", "shopify\t\t0"])
        #expect(earlier.memories == [bytes])
        for end in bytes.indices {
            let part = Traces.remembered(in: [Array(bytes[..<end])])
            #expect((part != nil) == (end == 0 || end == bytes.count / 2), "\(end)")
        }
        func link(_ later: TraceFacts) -> Linker.Link? {
            Linker().findings(among: Traces([Trace(later)]), after: earlier).links.first
        }
        func tomorrow(_ id: String, _ change: (inout TraceFacts) -> Void = { _ in }) -> TraceFacts {
            Self.order(id, hours: 3) { facts in
                facts.night += 86_400
                change(&facts)
            }
        }
        let same = try #require(link(tomorrow("2")))
        #expect(same.finding == .possibleDuplicate)
        #expect(same.earlier == .before(0), "the other one lies more than a day back")
        let initial = link(
            tomorrow("2") {
                $0.name = "M. Voorbeeld"; $0.mail = ""
            }
        )
        #expect(initial?.finding == .possibleDuplicate)
        let swapped = link(
            tomorrow("2") {
                $0.name = "Voorbeeld Mina"; $0.phone = ""
            }
        )
        #expect(swapped?.finding == .possibleDuplicate)
        let other = link(
            tomorrow("2") {
                $0.name = "Joris Voorbeeld"; $0.mail = ""; $0.phone = ""
            }
        )
        #expect(other?.finding == .likelyHousehold)
    }

    @Test("a crowd is reported and not multiplied out")
    func crowds() {
        var linker = Linker()
        linker.cap = 10
        let orders = (0..<40).map { number in
            Self.order("\(number)", hours: 1) { facts in
                facts.name = "Person\(number) Family\(number)"
                facts.mail = "test@mail.example"
                facts.phone = ""
                facts.postalCode = "\(1000 + number) AB"
                facts.lines = ["Straat \(number)"]
                facts.basket = ["ITEM-\(number)": 1]
            }
        }
        let found = linker.findings(among: Traces(orders.map { Trace($0) }))
        #expect(found.links.allSatisfy { !$0.finding.isHeld })
        #expect(found.crowds == [Linker.Crowd(block: "mail", count: 40)])
    }

    @Test("even in a crowd a copy is found beside the order before it")
    func crowdOfCopies() {
        let orders = (0..<205).map { Trace(Self.order("\($0)", hours: Int64($0 / 60))) }
        let found = Linker().findings(among: Traces(orders))
        #expect(!found.crowds.isEmpty)
        #expect(found.links.count { $0.finding.isHeld } == 204)
    }

    @Test("what was settled before is the earlier one, whatever moment it was given")
    func catchUp() {
        let before = Trace(Self.order("1") { $0.night += 172_800 })
        let links = Linker().findings(
            among: Traces([Trace(Self.order("2", hours: -1))]),
            after: Traces([before])
        )
        .links
        #expect(links.map(\.earlier) == [.before(0)])
    }

    @Test(
        "tells a unit from another one, and not from the same in other words",
        arguments: [
            ("Apt 5B", "Apt 5 B", true), ("Apt 5-B", "apt 5b", true), ("Apt 05", "Apt 5", true),
            ("Floor 2 Apt 5", "Apt 5", true), ("Suite 200, Floor 2", "Floor 2, Suite 200", true),
            ("Apt 5", "2nd Floor Apt 5", true), ("#5", "Apt #5", true), ("Apt 5", "Apt 6", false),
            ("Apt 5A", "Apt 5B", false), ("Floor 2", "Floor 3", false),
        ]
    )
    func units(one: String, other: String, isOne: Bool) {
        func order(_ id: String, _ unit: String) -> TraceFacts {
            Self.order(id, hours: id == "2" ? 1 : 0) { $0.lines = ["12 Main St", unit] }
        }
        let links = Linker().findings(
            among: Traces([order("1", one), order("2", other)].map { Trace($0) })
        )
        .links
        #expect((links.first?.finding == .possibleDuplicate) == isOne)
    }

    @Test("people of one door who share a phone, a company's mail or a name are not one person")
    func notOne() {
        func finding(_ change: (inout TraceFacts) -> Void) -> Linker.Finding? {
            self.finding(Self.order("2", hours: 1, change))
        }
        #expect(
            finding { facts in
                facts.name = "Jonas Ander"
                facts.mail = "x7@relay.market.example"
            } == nil
        )
        #expect(
            finding { facts in
                facts.name = "Jonas Ander"
                facts.phone = ""
            } == .likelyGift
        )
        #expect(
            finding { facts in
                facts.lines = ["Kanaalzicht 22"]
                facts.mail = "other@mail.example"
                facts.phone = "+31 30 555 0777"
            } == nil
        )
        let masked = Self.order("3") { $0.mail = "No-Reply@market.example" }
        #expect(Trace(masked).numbers.mail == 0)
    }

    @Test("finds on a later night what has a letter wrong, where mail or phone is the same")
    func rememberedTypo() throws {
        let first = Traces([Trace(Self.order("1") { $0.name = "Jörg Müller" })])
        let remembered = try #require(Traces.remembered(in: first.memories))
        func finding(_ change: (inout TraceFacts) -> Void) -> Linker.Finding? {
            let later = Self.order("2", hours: 1) { facts in
                facts.night += 86_400
                change(&facts)
            }
            return Linker().findings(among: Traces([Trace(later)]), after: remembered).links.first?
                .finding
        }
        #expect(
            finding { facts in
                facts.name = "Joerg Mueler"
                facts.phone = ""
            } == .possibleDuplicate
        )
        #expect(
            finding { facts in
                facts.name = "Joerg Mueller"
                (facts.mail, facts.phone) = ("", "")
            } == .possibleDuplicate
        )
    }

    @Test("the order in which orders are given changes nothing", arguments: 0..<20)
    func permutations(seed: Int) {
        var random = SplitMix(seed: seed)
        var orders: [TraceFacts] = []
        for number in 0..<30 {
            orders.append(
                Self.order("\(number)", hours: Int64(random.next() % 100)) { facts in
                    facts.name = random.pick([
                        "Mina Voorbeeld", "M. Voorbeeld", "Joris Voorbeeld", "Mina Smit",
                    ])
                    facts.mail = random.pick(["mina@mail.example", "", "joris@mail.example"])
                    facts.phone = random.pick(["+31 30 555 0101", "", "0305550199"])
                    facts.lines = [
                        random.pick(["Kanaalzicht 12", "Kanaalzicht 14", "Kanaalzicht 12, Apt 3"])
                    ]
                    facts.basket = random.pick([["MUG": 2], ["PEN": 1]])
                }
            )
        }
        func ends(_ orders: [TraceFacts]) -> Set<String> {
            Set(
                Linker().findings(among: Traces(orders.map { Trace($0) })).links.map {
                    link in
                    guard case .run(let earlier) = link.earlier else { return "" }
                    return "\(orders[link.order].order) \(orders[earlier].order) \(link.finding)"
                }
            )
        }
        let expected = ends(orders)
        for _ in 0..<3 {
            for index in orders.indices {
                orders.swapAt(index, Int(random.next() % UInt64(orders.count)))
            }
            #expect(ends(orders) == expected)
        }
    }
}

@Suite struct LikenessTests {
    private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

    @Test(
        "measures likeness as its authors do",
        arguments: [
            ("martha", "marhta", 0.961), ("dwayne", "duane", 0.840), ("dixon", "dicksonx", 0.813),
        ]
    )
    func winkler(one: String, other: String, likeness: Double) {
        #expect(abs(Likeness.jaroWinkler(bytes(one), bytes(other)) - likeness) < 0.001)
    }

    @Test(
        "tells one edit from two",
        arguments: [
            ("smith", "smit", true), ("smith", "simth", true), ("smith", "smyth", true),
            ("smith", "smith", false),
            ("smith", "smythe", false), ("", "a", true), ("", "", false), ("ab", "ba", true),
            ("abc", "cba", false),
        ]
    )
    func edits(one: String, other: String, isOne: Bool) {
        #expect(Likeness.isOneEdit(bytes(one), bytes(other)) == isOne)
        #expect(Likeness.isOneEdit(bytes(other), bytes(one)) == isOne)
    }

    @Test("is symmetric, within bounds, and never traps", arguments: 0..<50)
    func bounds(seed: Int) {
        var random = SplitMix(seed: seed)
        func word() -> ArraySlice<UInt8> {
            (0..<Int(random.next() % 14)).map { _ in UInt8(97 + random.next() % 4) }[...]
        }
        for _ in 0..<100 {
            let (one, other) = (word(), word())
            let likeness = Likeness.jaroWinkler(one, other)
            #expect((0...1).contains(likeness))
            #expect(abs(likeness - Likeness.jaroWinkler(other, one)) < 1e-9)
        }
    }
}

@Suite struct StreetTextTests {
    @Test(
        "reads number, unit and street wherever they stand",
        arguments: [
            (["12 Main St, Apt 5"], "US", "12", "5", ["main", "street"]),
            (["12 Main Street", "#5"], "US", "12", "5", ["main", "street"]),
            (["5/12 Main Rd"], "AU", "12", "5", ["main", "road"]),
            (["Schulstraße 186, Whg. 60"], "DE", "186", "60", ["schulstr"]),
            (["Schulstr. 186", "Whg. 60"], "DE", "186", "60", ["schulstr"]),
            (["12 Main St", "B"], "US", "12", "b", ["main", "street"]),
            (["Rose Cottage", "Mill Lane"], "GB", "", "", ["cottage", "rose"]),
            ([""], "US", "", "", []),
        ]
    )
    func parts(lines: [String], country: String, number: String, unit: String, street: [String]) {
        let text = StreetText(lines, country: country)
        #expect(text.number == Array(number.utf8))
        #expect(text.unit == Array(unit.utf8))
        #expect(text.street == Array(street.joined(separator: " ").utf8))
    }
}
