import Orders
import PipelineKit
import Testing

@Suite struct FeedGuardTests {
    private func offers(_ costs: [Int64?], stock: Int = 5, from first: Int = 0) -> [Offer] {
        costs.enumerated().map { index, cost in
            Offer(
                sku: "SKU-\(first + index)",
                supplierSKU: "S\(first + index)",
                unitCost: cost.map { Money($0, .usd) },
                usableStock: stock,
                leadTimeInDays: 5,
                freight: Freight(first: .zero(.usd), next: .zero(.usd))
            )
        }
    }

    private let twenty = [Int64?](repeating: 450, count: 20)

    @Test("believes a feed in which little changed")
    func sound() {
        let last = offers(twenty)
        #expect(FeedGuard().trouble(of: last, after: last) == nil)
        #expect(FeedGuard().trouble(of: offers(Array(twenty.dropLast(9))), after: last) == nil)
        #expect(
            FeedGuard().trouble(of: offers(twenty.map { $0.map { $0 * 3 } }), after: last) == nil
        )
        #expect(FeedGuard().trouble(of: offers(twenty), after: []) == nil)
        let soldOut = offers(twenty, stock: 0)
        #expect(FeedGuard().trouble(of: soldOut, after: soldOut) == nil)
    }

    @Test("names what is wrong with a feed that cannot be true")
    func trouble() {
        let last = offers(twenty)
        let zero: [Int64?] = [0] + twenty.dropFirst()
        #expect(FeedGuard().trouble(of: offers(zero), after: last) == "1 of 20 prices became zero")
        let jumped: [Int64?] = [4500] + twenty.dropFirst()
        #expect(
            FeedGuard().trouble(of: offers(jumped), after: last)
                == "1 of 20 prices rose or fell 10-fold"
        )
        #expect(
            FeedGuard().trouble(of: offers([45] + twenty.dropFirst()), after: last)
                == "1 of 20 prices rose or fell 10-fold"
        )
        #expect(
            FeedGuard().trouble(of: offers(Array(twenty.prefix(10))), after: last)
                == "10 of 20 SKUs disappeared"
        )
        #expect(
            FeedGuard().trouble(of: offers(twenty, stock: 0), after: last)
                == "the stock of 20 of 20 SKUs vanished"
        )
        #expect(FeedGuard().trouble(of: [], after: last) == "20 of 20 SKUs disappeared")
        #expect(
            FeedGuard().trouble(of: offers([0, nil]), after: []) == "all of its 2 prices are zero"
        )
    }

    @Test("lets through what the pipeline file allows")
    func shares() {
        let loose = FeedGuard(
            zeroPrices: BasisPoints(1000),
            jumpedPrices: BasisPoints(1000),
            lostSKUs: BasisPoints(9000)
        )
        let last = offers(twenty)
        let zero: [Int64?] = [0] + twenty.dropFirst()
        #expect(loose.trouble(of: offers(zero), after: last) == nil)
        #expect(loose.trouble(of: offers(Array(twenty.prefix(3))), after: last) == nil)
    }
}
