import DedupeStage
import Orders
import PipelineKit
import PipelineTesting
import Testing

/// Orders under ids of their own that resemble each other.
@Suite struct KinshipTests {
    private static let day: Int64 = 1_795_040_000

    private static func order(
        _ number: String,
        hours: Int64 = 0,
        channel: String = "shopify",
        name: String = "Mina Voorbeeld",
        line1: String = "Kanaalzicht 12",
        city: String = "Utrecht",
        postalCode: String = "3511 AB",
        email: String = "mina@mail.example",
        payment: String = "",
        tags: String = "",
        sku: String = "MUG"
    ) -> Order {
        Order(
            id: OrderID(channel: channel, id: number),
            number: number,
            source: SourcePosition(file: "orders.csv", line: 2),
            createdAt: Instant(seconds: day + hours * 3600),
            email: email,
            paymentReference: payment,
            tags: tags,
            charges: .none(.usd),
            shipTo: .test(
                name: name,
                line1: line1,
                city: city,
                postalCode: postalCode,
                country: "NL"
            ),
            lines: [.test(sku)]
        )
    }

    private func run(
        _ orders: [Order],
        _ yaml: String = "",
        in night: Night = .test()
    ) throws -> [Order] {
        try Dedupe.make(yaml).run(orders, in: night)
    }

    @Test("holds a second checkout, and says what speaks for it, field by field")
    func doubleCheckout() throws {
        let orders = try run([Self.order("#2", hours: 2), Self.order("#1")])
        #expect(!orders[1].isEnded, "the earlier one goes on")
        #expect(orders[0].codes == [.possibleDuplicate])
        let likeness = try #require(orders[0].likeness)
        #expect(likeness.earlier == OrderID(channel: "shopify", id: "#1"))
        let rows = likeness.rows
        #expect(rows.map(\.field).contains("mail"))
        #expect(rows.allSatisfy { $0.matched > 0 && $0.unmatched > 0 })
        #expect(rows.first { $0.field == "city" }?.earlierText == "utrecht")
        #expect(likeness.sum > 1200)
        let detail = try #require(orders[0].reasons.first?.detail)
        #expect(detail.hasPrefix("of shopify #1, +"))
        #expect(detail.contains("mail equal +"))
        for word in ["Mina", "mina", "Kanaal", "utrecht"] { #expect(!detail.contains(word)) }
    }

    @Test("notes a customer who comes back, and holds nothing")
    func notes() throws {
        let first = Self.order("#1")
        for (other, code) in [
            (Self.order("#2", hours: 40), ReasonCode.likelyReorder),
            (Self.order("#2", hours: 1, sku: "PEN"), .possibleCombine),
            (Self.order("#2", hours: 1, name: "Joris Voorbeeld", email: ""), .likelyHousehold),
            (
                Self.order(
                    "#2",
                    hours: 1,
                    name: "Anna Geschenk",
                    line1: "Dorpsstraat 4",
                    city: "Groningen",
                    postalCode: "9711 KL"
                ), .likelyGift
            ),
            (Self.order("#2", hours: 1, tags: "vip, Replacement "), .replacement),
        ] {
            let orders = try run([first, other])
            #expect(orders.allSatisfy { !$0.isEnded }, "\(code)")
            #expect(orders[1].notes.map(\.code) == [code])
        }
    }

    @Test("one payment is held whatever else is said")
    func payment() throws {
        let orders = [
            Self.order("#1", payment: "pay-7"), Self.order("#2", hours: 60, payment: "pay-7"),
        ]
        #expect(try run(orders)[1].codes == [.duplicatePayment])
        #expect(try run(orders, "near: false")[1].codes.isEmpty)
    }

    @Test("does as its keys say")
    func keys() throws {
        let orders = [Self.order("#1"), Self.order("#2", hours: 2)]
        #expect(try run(orders, "within: 1h")[1].notes.map(\.code) == [.likelyReorder])
        #expect(try run(orders, "{window: 1h, within: 1h}")[1].notes.isEmpty)
        #expect(!(try run(orders, "threshold: 500")[1].isEnded))
        let weights = "weights: [{mail: {equal: {m: \"0.001\", u: \"0.9\"}}}]"
        let detail = try #require(try run(orders, weights)[1].reasons.first?.detail)
        #expect(detail.contains("mail equal -9.81"))
        for yaml in [
            "cap: 1", "within: 96h", "weights: [{mails: {}}]",
            "weights: [{mail: {equals: {m: '1', u: '1'}}}]",
            "weights: [{mail: {equal: {m: '2', u: '1'}}}]", "threshold: high",
        ] {
            #expect(throws: Finding.self, "\(yaml)") { try Dedupe.make(yaml) }
        }
    }

    @Test("lists what too many orders share to be compared with one another")
    func crowds() throws {
        let files = MemoryFiles()
        let orders = (0..<6).map {
            Self.order("#\($0)", line1: "Kanaalzicht \($0)", sku: "S-\($0)")
        }
        _ = try run(orders, "cap: 5", in: .test(files: files))
        let table = String(decoding: files.written["review/crowds.csv"] ?? [], as: UTF8.self)
        #expect(table == "orders,share\n6,mail\n6,name and postal code\n6,name and postal code\n")
        _ = try run(orders, "cap: 6", in: .test(files: MemoryFiles()))
    }

    @Test("finds what an earlier night had, without its letters")
    func earlierNight() throws {
        let first = try Dedupe.make("").runAndRemember([Self.order("#1")])
        #expect(first.memories.map(\.kind) == ["dedupe traces"])
        let bytes = String(decoding: first.memories.flatMap(\.bytes), as: UTF8.self)
        for word in ["Mina", "mina", "voorbeeld", "kanaal", "utrecht"] {
            #expect(!bytes.contains(word))
        }
        let night = Night.test(memory: TestMemory(memories: first.memories))
        let later = try run([Self.order("#2", hours: 2)], in: night)[0]
        #expect(later.codes == [.possibleDuplicate])
        #expect(later.likeness?.earlier == OrderID(channel: "shopify", id: "#1"))
        #expect(later.likeness?.rows.allSatisfy { $0.earlierText.isEmpty } == true)
        let same = try run([Self.order("#1")], in: night)[0]
        #expect(!same.isEnded, "no order resembles itself")
    }

    @Test("asks a person once: what is two stays two as long as neither changes")
    func decisions() throws {
        let orders = [Self.order("#1"), Self.order("#2", hours: 2)]
        let held = try run(orders)[1]
        let pair = try #require(held.likeness?.pair.spelling)
        func night(_ cell: String, _ memories: [StageMemory] = []) -> Night {
            .test(
                files: MemoryFiles(["reviews.csv": "pair,let_through\n\(pair),\(cell)\n"]),
                memory: TestMemory(memories: memories)
            )
        }
        let yaml = "decisions: reviews.csv"
        let taken = try Dedupe.make(yaml).runAndRemember(orders, in: night("y"))
        #expect(taken.orders.allSatisfy { !$0.isEnded })
        #expect(try run(orders, yaml, in: night("n"))[1].isEnded)
        let decisions = taken.memories.filter { $0.kind == "dedupe decisions" }
        #expect(decisions.count == 1)
        let later = Night.test(memory: TestMemory(memories: decisions))
        #expect(!(try run(orders, in: later)[1].isEnded), "without the file, too")
        let changed = [orders[0], Self.order("#2", hours: 2, name: "Mina Voorbeelt")]
        #expect(try run(changed, in: later)[1].isEnded)
        let again = try Dedupe.make(yaml).runAndRemember(orders, in: night("y", decisions))
        #expect(again.memories.allSatisfy { $0.kind != "dedupe decisions" }, "it is known")
        #expect(throws: Fault.self) { try run(orders, yaml, in: night("maybe")) }
    }
}
