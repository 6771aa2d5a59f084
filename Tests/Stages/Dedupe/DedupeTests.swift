import DedupeStage
import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct DedupeTests {
    @Test("ends the later of two equal orders as a duplicate")
    func tonight() throws {
        let orders = try Dedupe.make("near: false").run([.test("#1"), .test("#2"), .test("#1")])
        #expect(orders.map(\.isEnded) == [false, false, true])
        #expect(orders[2].outcomes == [.duplicate])
        #expect(orders[2].codes == [.duplicateOf])
    }

    @Test("tells the orders of channels and shops apart")
    func shops() throws {
        let orders = [Order.test("#1"), .test("#1", shop: "eu"), .test("#1", channel: "etsy")]
        #expect(try Dedupe.make("near: false").run(orders).allSatisfy { !$0.isEnded })
    }

    @Test("holds another version of an order that stands in the same night")
    func versions() throws {
        let orders = try Dedupe.make("near: false").run([
            .test("#1"), .test("#1", shipTo: .test(city: "Delft"), lines: [.test("MUG", 3)]),
        ])
        let held = try #require(orders.first { $0.isEnded })
        #expect(held.outcomes == [.held])
        #expect(held.codes == [.supersededRevision])
        #expect(orders.count { !$0.isEnded } == 1)
        #expect(
            held.reasons.first?.detail
                == "another version stands in this night and went on; it differs in items, prices, city"
        )
        #expect(held.likeness?.rows.map(\.field) == ["items", "prices", "city"])
    }

    @Test("a copy in capitals, with blanks, or with its lines turned around is the same")
    func canonical() throws {
        let lines: [Line] = [.test("MUG", 1, id: "1"), .test("PEN", 2, id: "2")]
        let first = Order.test("#1", shipTo: .test(name: "Zoë Voorbeeld"), lines: lines)
        let loud = Order.test(
            "#1",
            shipTo: .test(name: "ZOE\u{308}  VOORBEELD "),
            lines: lines.reversed()
        )
        let ends = try Dedupe.make("near: false").run([first, loud]).map(\.outcomes)
        #expect(ends.count { $0.contains(.duplicate) } == 1)
    }

    @Test("what is called off, given back or sent in one version goes on in none, tonight or later")
    func calledOff() throws {
        for off in [
            Order.test("#1", standing: .cancelled), .test("#1", standing: .fulfilled),
            .test("#1", payment: .refunded), .test("#1", payment: .partlyRefunded),
        ] {
            var off = off
            off.end(as: .cancelled(Reason(.cancelledByCustomer)))
            let orders = try Dedupe.make("near: false").run([.test("#1"), off])
            #expect(orders[0].codes == [.supersededRevision])
            #expect(orders[1].codes == [.cancelledByCustomer])
            let earlier = Night.test().witnessed([off])[0].evidence
            let night = Night.test(
                memory: TestMemory(orders: [
                    earlier.key: [
                        EarlierOrder(
                            night: "2026-11-18",
                            version: earlier.version,
                            isExported: false,
                            isCalledOff: true
                        )
                    ]
                ])
            )
            for yaml in [
                "near: false", "{near: false, held_orders: retry, revisions: newest-wins}",
            ] {
                let later = try Dedupe.make(yaml).run([.test("#1")], in: night)[0]
                #expect(later.codes == [.supersededRevision])
            }
        }
    }

    @Test("of two versions in one night one goes on, whatever people have let through")
    func bothLetThrough() throws {
        let orders = [Order.test("#1"), .test("#1", shipTo: .test(city: "Delft"))]
        let versions = Night.test().witnessed(orders).map(\.evidence.version.digest.high)
        let pairs = [
            Digest(high: versions[0], low: versions[1]),
            Digest(high: versions[1], low: versions[0]),
        ]
        let rows = pairs.map { "\($0.spelling),y\n" }.joined()
        let night = Night.test(files: MemoryFiles(["said.csv": "pair,let_through\n" + rows]))
        let ends = try Dedupe.make("{near: false, decisions: said.csv}").run(orders, in: night)
        #expect(ends.count { !$0.isEnded } == 1)
        #expect(ends.flatMap(\.codes) == [.supersededRevision])
    }

    @Test("a revision waits for a person however often it comes, and goes out with a 'y'")
    func revisionWaits() throws {
        let changed = Order.test("#1", shipTo: .test(city: "Delft"))
        let night = night([.test("#1"), changed], isExported: false)
        let yaml = "near: false, held_orders: retry"
        let held = try Dedupe.make("{\(yaml)}").run([changed], in: night)[0]
        #expect(held.codes == [.supersededRevision])
        let pair = try #require(held.likeness?.pair.spelling)
        for rest in [", held_orders: retry", ""] {
            let decided = Night.test(
                files: MemoryFiles(["said.csv": "pair,let_through\n\(pair),y\n"]),
                memory: TestMemory(orders: [
                    held.evidence.key: try night.memory.earlier([held.evidence.key])[
                        held.evidence.key
                    ] ?? []
                ])
            )
            let taken = try Dedupe.make("{near: false, decisions: said.csv\(rest)}")
                .run([changed], in: decided)[0]
            #expect(!taken.isEnded, "with \(rest)")
        }
    }

    @Test("a version that had ended before does not stand in the way of a later one")
    func unpaidThenPaid() throws {
        var unpaid = Order.test("#1", payment: .unpaid)
        unpaid.hold(because: Reason(.paymentNotConfirmed))
        let orders = try Dedupe.make("near: false").run([unpaid, .test("#1"), .test("#1"), unpaid])
        #expect(orders.map(\.isEnded) == [true, false, true, true])
        #expect(orders[2].codes == [.duplicateOf])
    }

    /// A night whose ledger knows `orders`.
    private func night(_ orders: [Order], isExported: Bool) -> Night {
        let plain = Night.test()
        let earlier = plain.witnessed(orders).map { order in
            let version = order.evidence.version
            return (
                order.evidence.key,
                [EarlierOrder(night: "2026-11-18", version: version, isExported: isExported)]
            )
        }
        return .test(memory: TestMemory(orders: Dictionary(earlier) { $0 + $1 }))
    }

    @Test("ends what an earlier night exported")
    func exported() throws {
        let night = night([.test("#1")], isExported: true)
        let order = try Dedupe.make("near: false").run([.test("#1")], in: night)[0]
        #expect(order.outcomes == [.duplicate])
        #expect(order.codes == [.alreadyExported])
    }

    @Test("holds a change that arrives after the purchase order has left")
    func changed() throws {
        let night = night([.test("#1")], isExported: true)
        let order = try Dedupe.make("near: false").run(
            [.test("#1", shipTo: .test(city: "Delft"))],
            in: night
        )[
            0
        ]
        #expect(order.codes == [.revisionAfterExport])
        #expect(order.outcomes == [.held])
    }

    @Test("holds another version where nothing was sent yet, or takes it, as the file says")
    func newest() throws {
        let paid = night([.test("#1", payment: .unpaid)], isExported: false)
        #expect(
            !(try Dedupe.make("near: false").run([.test("#1")], in: paid)[0].isEnded),
            "an order that is paid by now is no other order"
        )
        let changed = night([.test("#1", shipTo: .test(city: "Delft"))], isExported: false)
        let held = try Dedupe.make("near: false").run([.test("#1")], in: changed)[0]
        #expect(held.codes == [.supersededRevision])
        #expect(
            held.reasons.first?.detail
                == "night 2026-11-18 saw another version; it differs in city"
        )
        let taken = try Dedupe.make("{near: false, revisions: newest-wins}")
            .run([.test("#1")], in: changed)[0]
        #expect(!taken.isEnded)
    }

    @Test("leaves an unchanged held order to its review list, or tries it again, as the file says")
    func held() throws {
        let night = night([.test("#1")], isExported: false)
        let left = try Dedupe.make("near: false").run([.test("#1")], in: night)[0]
        #expect(left.codes == [.duplicateOf])
        let tried = try Dedupe.make("{near: false, held_orders: retry}").run(
            [.test("#1")],
            in: night
        )[0]
        #expect(!tried.isEnded)
    }

    @Test("never tries a held version again when another one was exported")
    func retryAfterExport() throws {
        let changed = Order.test("#1", lines: [.test("MUG", 3)])
        let witnessed = Night.test().witnessed([.test("#1"), changed])
        let versions = zip(witnessed, [true, false]).map {
            EarlierOrder(night: "2026-11-18", version: $0.evidence.version, isExported: $1)
        }
        let night = Night.test(memory: TestMemory(orders: [witnessed[0].evidence.key: versions]))
        #expect(
            try Dedupe.make("{near: false, held_orders: retry}").run([changed], in: night)[0].codes
                == [
                    .revisionAfterExport
                ]
        )
    }

    @Test("answers a repetition even where an earlier stage ended it")
    func ended() throws {
        var order = Order.test("#1")
        order.hold(because: Reason(.addressInvalid))
        let repeated = try Dedupe.make("near: false").run([order, order])[1]
        #expect(repeated.outcomes == [.duplicate])
        #expect(repeated.notes.map(\.code) == [.addressInvalid])
    }

    @Test("a file that comes five times adds nothing")
    func fiveTimes() throws {
        let file = (1...20).map { Order.test("#\($0)") }
        let orders = try Dedupe.make("near: false").run(
            Array(repeating: file, count: 5).flatMap(\.self)
        )
        #expect(orders.count { !$0.isEnded } == 20)
        #expect(orders.count { $0.outcomes == [.duplicate] } == 80)
    }
}
