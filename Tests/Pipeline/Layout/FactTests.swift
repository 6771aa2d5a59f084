import PipelineLayout
import Testing

@Suite struct FactTests {
    @Test("names are snake_case, no two the same, and read back")
    func names() {
        let names = Fact.allCases.map(\.name)
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(name.wholeMatch(of: /[a-z]+(_[a-z0-9]+)*/) != nil, "\(name)")
            #expect(Fact(spelling: name)?.name == name)
        }
        #expect(Fact.orderID.name == "order_id")
        #expect(Fact.addressLine1.name == "address_line_1")
        #expect(Fact(spelling: "nothing") == nil)
    }
}
