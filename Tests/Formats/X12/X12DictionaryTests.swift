import Testing
import X12Format

@Suite struct X12DictionaryTests {
    private func check(
        _ spelling: String,
        _ release: X12Release = .v4010,
        _ limits: X12Limits = .none
    ) -> String? {
        do throws(X12Damage) {
            try X12Dictionary.check(
                X12Samples.segments(spelling)[0],
                release: release,
                limits: limits
            )
            return nil
        } catch {
            return error.message
        }
    }

    @Test(
        "allows every segment of the samples, in both releases",
        arguments: X12Release.allCases
    )
    func samples(release: X12Release) {
        let bodies = X12Samples.answers.sorted { $0.key < $1.key }.map(\.value)
        let order = X12Samples.order.replacing("~", with: "").split(separator: "\n").dropFirst()
        for segment in (bodies + [order.joined(separator: "\n")]).flatMap(X12Samples.segments) {
            #expect(check(segment.spelling, release) == nil, "\(segment.spelling)")
        }
    }

    @Test(
        "names segment and element of what is not allowed",
        arguments: [
            ("BEG*00*DS**", "Segment BEG: Element 3 is mandatory."),
            (
                "N4*BANGOR*MAINE",
                "Segment N4: Element 2 has 5 characters, and it may have 2 at the most."
            ),
            (
                "N4*X", "Segment N4: Element 1 has 1 character, and it must have 2 at the least."
            ),
            ("LX*1*2", "Segment LX: It has 2 elements, and it may have 1."),
            ("ZZZ*1", "Segment ZZZ: The dictionary has no such segment."),
            ("N2*A>B", "Segment N2: Element 1 holds a separator, which X12 cannot say."),
            ("N2*A~B", "Segment N2: Element 1 holds a separator, which X12 cannot say."),
            ("N2*A\tB", "Segment N2: Element 1 holds a control character."),
            ("N2*A\u{7F}B", "Segment N2: Element 1 holds a control character."),
            ("N2*\u{C4}RA", "Segment N2: Element 1 holds a character that X12 does not have."),
            ("N2*A\u{A0}B", "Segment N2: Element 1 holds a character that X12 does not have."),
            ("CTT*two", "Segment CTT: Element 1 is no whole number."),
            ("CTT*1.5", "Segment CTT: Element 1 is no whole number."),
            ("CTT*-", "Segment CTT: Element 1 is no whole number."),
            ("AMT*TT*1,50", "Segment AMT: Element 2 is no number with a decimal point."),
            ("AMT*TT*1.2.3", "Segment AMT: Element 2 is no number with a decimal point."),
            ("AMT*TT*.", "Segment AMT: Element 2 is no number with a decimal point."),
            ("AMT*TT*5.", "Segment AMT: Element 2 is no number with a decimal point."),
            ("DTM*002*20260229", "Segment DTM: Element 2 is no date."),
            ("DTM*002*20261301", "Segment DTM: Element 2 is no date."),
            ("DTM*002*20260100", "Segment DTM: Element 2 is no date."),
            ("DTM*002*2026-1-1", "Segment DTM: Element 2 is no date."),
            ("DTM*002*20260110*2460", "Segment DTM: Element 3 is no time."),
            ("DTM*002*20260110*18:04", "Segment DTM: Element 3 is no time."),
            ("DTM*002*20260110*180", "Segment DTM: Element 3 is no time."),
            ("W01*1*EA*****12", "Segment W01: Element 7 has 2"),
            ("W01*1*EA******12", "Segment W01: Element 8 is none that the dictionary knows."),
        ]
    )
    func refuses(spelling: String, message: String) {
        guard message.hasSuffix(".") else { return #expect(check(spelling) == nil) }
        #expect(check(spelling) == message)
    }

    @Test(
        "counts neither sign nor decimal point of a number",
        arguments: [
            "TDS*123456789012345", "TDS*-123456789012345", "AMT*TT*1234567890123456.78",
            "AMT*TT*-.5", "CUR*SE*USD*0.123", "DTM*002*20240229*235959",
            "DTM*002*20260310*23595999",
            "DTM*002*20000229", "PO1", "AK4*1>2**1",
        ]
    )
    func allows(spelling: String) { #expect(check(spelling) == nil) }

    @Test("takes lengths of digits, not of characters")
    func digits() {
        let long = check("TDS*1234567890123456")
        #expect(
            long == "Segment TDS: Element 1 has 16 characters, and it may have 15 at the most."
        )
        let short = check("CUR*SE*USD*1.23")
        #expect(
            short == "Segment CUR: Element 3 has 3 characters, and it must have 4 at the least."
        )
    }

    @Test(
        "has the changes of 005010",
        arguments: [
            ("REF", 2, 30, 50), ("N9", 2, 30, 50), ("BAK", 8, 30, 50), ("BIA", 3, 30, 50),
            ("SAC", 13, 30, 50), ("CAD", 8, 30, 50), ("PER", 4, 80, 256), ("PER", 6, 80, 256),
            ("PER", 8, 80, 256), ("IT1", 2, 10, 15), ("AK3", 2, 6, 10), ("AK3", 3, 6, 4),
            ("N4", 7, nil, 3), ("AK1", 3, nil, 12), ("AK2", 3, nil, 35), ("BIG", 11, nil, 4),
            ("W05", 8, nil, 2), ("N1", 2, 60, 60), ("PO1", 25, 48, 48), ("LIN", 31, 48, 48),
            ("ACK", 29, 30, 30), ("W12", 22, 48, 48), ("PO1", 26, nil, nil), ("N1", 0, nil, nil),
            ("N1", .min, nil, nil), ("FOB", 4, nil, nil), ("ZZZ", 1, nil, nil),
            ("", .max, nil, nil),
        ] as [(String, Int, Int?, Int?)]
    )
    func releases(id: String, element: Int, old: Int?, new: Int?) {
        #expect(X12Dictionary.maximumLength(of: element, in: id, release: .v4010) == old)
        #expect(X12Dictionary.maximumLength(of: element, in: id, release: .v5010) == new)
    }

    @Test("an element that 005010 made optional may be missing there")
    func optional() {
        #expect(check("AK4***1") == "Segment AK4: Element 1 is mandatory.")
        #expect(check("AK4***1", .v5010) == nil)
        #expect(check("N2*A^B") == nil)
        #expect(
            check("N2*A^B", .v5010)
                == "Segment N2: Element 1 holds a separator, which X12 cannot say."
        )
    }

    @Test("a partner's limits hold in place of the standard's")
    func limits() throws {
        let limits = try X12Limits(["N102": 1...36, "N403": 5...10])
        let name = String(repeating: "A", count: 37)
        #expect(check("N1*ST*\(name)") == nil)
        #expect(
            check("N1*ST*\(name)", .v4010, limits)
                == "Segment N1: Element 2 has 37 characters, and it may have 36 at the most."
        )
        #expect(
            check("N4*BANGOR*ME*044", .v4010, limits)
                == "Segment N4: Element 3 has 3 characters, and it must have 5 at the least."
        )
        let longest = X12Dictionary.maximumLength(
            of: 2,
            in: "N1",
            release: .v4010,
            limits: limits
        )
        #expect(longest == 36)
    }

    @Test("a limit of no element is refused", arguments: ["N199", "N1", "", "ZZZ01", "N10\u{E9}"])
    func unknownLimit(name: String) {
        let damage = #expect(throws: X12Damage.self) { try X12Limits([name: 1...2]) }
        #expect(damage?.message == "The limit \(name) is for no element of the dictionary.")
    }

    @Test("releases are told by GS08, with an industry behind them")
    func versions() {
        #expect(X12Release(version: "004010VICS") == .v4010)
        #expect(X12Release(version: "005010") == .v5010)
        #expect(X12Release(version: "004060") == nil)
        #expect(X12Release(version: "") == nil)
    }
}

@Suite struct X12TextTests {
    @Test("tells texts that can be written as they are")
    func clean() {
        let old = X12Separators.standard(for: .v4010)
        let new = X12Separators.standard(for: .v5010)
        #expect(X12Text.isClean("Ida's \"lamp\" #7 [50% | `x`] {a}_b\\c", separators: new))
        #expect(X12Text.isClean("", separators: old))
        #expect(X12Text.isClean("A^B", separators: old))
        for text in ["A^B", "A*B", "A>B", "A~B", "A\nB", "A\u{0}", "\u{9F}", "\u{E9}", "\u{1F600}"]
        {
            #expect(!X12Text.isClean(text, separators: new), "\(text)")
        }
    }

    @Test("puts blanks in place of separators and control characters, and of nothing else")
    func neutralised() {
        let separators = X12Separators.standard(for: .v5010)
        let text = X12Text.neutralised("A*B>C~D^E\r\nF\tG\u{85}\u{E9}'", separators: separators)
        #expect(text == "A B C D E  F G \u{E9}'")
        #expect(X12Text.neutralised("", separators: separators) == "")
    }
}
