import EDIFACTFormat
import Testing

@Suite struct EDIFACTDictionaryTests {
    private static func nad(_ elements: [[String]]) -> EDIFACTSegment {
        EDIFACTSegment(tag: "NAD", elements: [["DP"]] + elements, position: .nowhere)
    }

    private static let long = String(repeating: "x", count: 36)

    @Test(
        "allows what the directory allows",
        arguments: [
            nad([
                [], [], ["a", "b", "c", "d", "e", "1"], ["a", "b", "c", "d"], [], [], ["123456789"],
            ]),
            nad([[], [], [String(repeating: "ä", count: 35)]]),
            EDIFACTSegment("QTY", ["21", "-123456789012.345", "PCE"]),
            EDIFACTSegment("CUX", ["2", "EUR", "4"], ["3", "USD"], ["1.08"]),
            EDIFACTSegment("PRI", ["AAA", ".5", "", "", "100", "PCE"]),
            EDIFACTSegment("TAX", ["7"], ["VAT"], [], [], ["", "", "", "19"], ["S"]),
            EDIFACTSegment("ALI", ["DE"]), EDIFACTSegment("CPS", ["1"]), EDIFACTSegment("PAC"),
            EDIFACTSegment("UNS", ["D"]),
        ]
    )
    func allows(segment: EDIFACTSegment) throws {
        try EDIFACTDictionary.check(segment)
    }

    @Test(
        "names segment, element and component of what it does not allow",
        arguments: [
            (
                nad([[], [], [long]]),
                "Component 1 of element 4 of", "has 36 characters, and it may have 35."
            ),
            (
                nad([[], [], [], ["a", long]]),
                "Component 2 of element 5 of", "has 36 characters, and it may have 35."
            ),
            (
                nad([[], [], [], ["a", "b", "c", "d", "e"]]),
                "Element 5 of", "has 5 components, and it may have 4."
            ),
            (
                nad([[], [], [], ["", "b"]]),
                "Component 1 of element 5 of", "is missing."
            ),
            (
                nad([[], [], [], [], [], [], ["1234567890"]]),
                "Component 1 of element 8 of", "has 10 characters, and it may have 9."
            ),
            (
                nad([[], [], [], [], [], [], [], ["DE"], ["x"]]),
                "", "has 10 elements, and it may have 9."
            ),
            (EDIFACTSegment("NAD"), "Component 1 of element 1 of", "is missing."),
            (
                EDIFACTSegment("QTY", ["21"]),
                "Component 2 of element 1 of", "is missing."
            ),
            (
                EDIFACTSegment("QTY", ["21", "two"]),
                "Component 2 of element 1 of", "is not a number."
            ),
            (
                EDIFACTSegment("QTY", ["21", "2,5"]),
                "Component 2 of element 1 of", "is not a number."
            ),
            (
                EDIFACTSegment("QTY", ["21", "1234567890123.456"]),
                "Component 2 of element 1 of", "has 16 characters, and it may have 15."
            ),
            (
                EDIFACTSegment("UNS", ["1"]),
                "Component 1 of element 1 of", "has digits."
            ),
            (
                EDIFACTSegment("LIN", ["1", "2"]),
                "Element 1 of", "has 2 components, and it may have 1."
            ),
            (EDIFACTSegment("ZZZ"), "", "is none that the dictionary of D.96A has."),
        ]
    )
    func refuses(segment: EDIFACTSegment, place: String, fault: String) {
        let damage = #expect(throws: EDIFACTDamage.self) {
            try EDIFACTDictionary.check(segment)
        }
        let name = place.isEmpty ? "Segment" : "\(place) segment"
        #expect(damage?.message == "\(name) \(segment.tag) \(fault)")
        #expect(damage?.segment == 0)
        #expect(damage?.line == 0)
    }

    @Test("knows decimals by the mark that UNA names")
    func comma() throws {
        let marks = EDIFACTMarks(decimal: UInt8(ascii: ","))
        try EDIFACTDictionary.check(EDIFACTSegment("QTY", ["21", "2,5"]), marks)
        #expect(throws: EDIFACTDamage.self) {
            try EDIFACTDictionary.check(EDIFACTSegment("QTY", ["21", "2.5"]), marks)
        }
    }

    @Test(
        "tells how much a text may hold before it is written",
        arguments: [
            ("BGM", 2, 1, 35), ("DTM", 1, 2, 35), ("RFF", 1, 2, 35), ("RFF", 1, 3, 6),
            ("NAD", 1, 1, 3), ("NAD", 2, 1, 35), ("NAD", 3, 5, 35), ("NAD", 4, 5, 35),
            ("NAD", 5, 4, 35), ("NAD", 5, 5, nil), ("NAD", 6, 1, 35), ("NAD", 7, 1, 9),
            ("NAD", 8, 1, 9), ("NAD", 9, 1, 3), ("NAD", 10, 1, nil), ("CTA", 2, 2, 35),
            ("COM", 1, 1, 512), ("CUX", 3, 1, 12), ("LIN", 1, 1, 6), ("LIN", 3, 1, 35),
            ("PIA", 6, 1, 35), ("IMD", 3, 5, 35), ("QTY", 1, 2, 15), ("MOA", 1, 2, 18),
            ("PRI", 1, 5, 9), ("FTX", 4, 5, 70), ("TDT", 2, 1, 17), ("TDT", 5, 4, 35),
            ("LOC", 2, 4, 70), ("TAX", 5, 4, 17), ("CPS", 2, 1, 12), ("PAC", 1, 1, 8),
            ("PAC", 3, 1, 17), ("PCI", 2, 10, 35), ("GIN", 6, 2, 35), ("MEA", 3, 2, 18),
            ("QVR", 1, 1, 15), ("CNT", 1, 2, 18), ("UNH", 1, 1, 14), ("UNB", 5, 1, 14),
            ("NAD", 0, 1, nil), ("NAD", 1, 0, nil), ("ZZZ", 1, 1, nil),
        ] as [(String, Int, Int, Int?)]
    )
    func maximum(tag: String, element: Int, component: Int, length: Int?) {
        let maximum = EDIFACTDictionary.maximumLength(of: element, component: component, in: tag)
        #expect(maximum == length)
    }
}
