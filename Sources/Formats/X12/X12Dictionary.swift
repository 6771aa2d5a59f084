/// What 004010 and 005010 allow in the segments of orders, their answers and their envelopes.
///
/// Source: the element dictionaries of both releases. Segments that are not in the table are not
/// written; which elements need each other, and which codes a list has, is not checked.
package enum X12Dictionary {
    /// Throws what is the first thing wrong with a segment, with its element.
    ///
    /// Nothing is cut and nothing is replaced. Without separators the standard ones of the release
    /// hold.
    package static func check(
        _ segment: X12Segment,
        release: X12Release,
        limits: X12Limits = .none,
        separators: X12Separators? = nil
    ) throws(X12Damage) {
        let segment = segment.trimmed
        let separators = separators ?? .standard(for: release)
        guard let row = table(release)[segment.id] else {
            throw segment.damage("The dictionary has no such segment.")
        }
        guard segment.elements.count <= row.count else {
            throw segment.damage(
                "It has \(segment.elements.count) elements, and it may have \(row.count)."
            )
        }
        let isHeader = segment.id == "ISA"
        for (index, element) in row.enumerated() {
            // ISA says itself what separates.
            if isHeader, index == 10 || index == 15 { continue }
            let lengths = limits[segment.id, index + 1] ?? element.lengths
            let text = segment[index + 1]
            if let fault = element.fault(in: text, lengths: lengths, separators: separators) {
                throw segment.damage(element: index + 1, fault)
            }
            // Blanks fill the ids of both parties up, and would hide that there is none.
            if isHeader, index == 5 || index == 7, X12Text.trimmed(text).isEmpty {
                throw segment.damage(element: index + 1, "holds blanks alone.")
            }
        }
    }

    /// How many characters an element may have, counted from one; `nil` where there is no such
    /// element, or its codes have no length that is known.
    package static func maximumLength(
        of element: Int,
        in segmentID: String,
        release: X12Release,
        limits: X12Limits = .none
    ) -> Int? {
        guard element >= 1, let row = table(release)[segmentID], element <= row.count else {
            return nil
        }
        return (limits[segmentID, element] ?? row[element - 1].lengths)?.upperBound
    }

    /// Whether the standard has an element, in any release.
    static func knows(_ element: Int, of segmentID: String) -> Bool {
        element >= 1 && X12Release.allCases.contains { element <= table($0)[segmentID]?.count ?? 0 }
    }

    private static func table(_ release: X12Release) -> [String: [X12Element]] {
        release == .v4010 ? elements4010 : elements5010
    }

    /// Of 004010: a segment with its elements, `!` where one is mandatory, `.` where one is not
    /// known.
    ///
    /// `AN1-22` has 1 to 22 characters, `ID` is a code without known lengths, `C` a composite, and
    /// `10*ID2-2,AN1-48` stands for ten pairs.
    private static let rows = """
        ISA ID2-2! AN10-10! ID2-2! AN10-10! ID2-2! AN15-15! ID2-2! AN15-15! DT6-6! TM4-4! AN1-1! \
        ID5-5! N9-9! ID1-1! ID1-1! AN1-1!
        GS ID2-2! AN2-15! AN2-15! DT8-8! TM4-8! N1-9! ID1-2! AN1-12!
        ST ID3-3! AN4-9!
        SE N1-10! AN4-9!
        GE N1-6! N1-9!
        IEA N1-5! N9-9!
        ACK ID2-2! R1-15 ID2-2 ID3-3 DT8-8 AN1-45 10*ID2-2,AN1-48 ID2-2 AN1-15 AN1-30
        AK1 ID2-2! N1-9!
        AK2 ID3-3! AN4-9!
        AK3 ID2-3! N1-6! AN1-6 ID1-3
        AK4 C! N1-4 ID1-3! AN1-99
        AK5 ID1-1! ID1-3
        AK9 ID1-1! N1-6! N1-6! N1-6! ID1-3
        AMT ID1-3! R1-18! ID1-1
        BAK ID2-2! ID2-2! AN1-22! DT8-8! AN1-30 AN1-45 AN1-30 AN1-30 DT8-8
        BEG ID2-2! ID2-2! AN1-22! AN1-30 DT8-8! AN1-30 ID2-2
        BIA ID2-2! ID2-2! AN1-30! DT8-8! TM4-8 ID1-2
        BIG DT8-8! AN1-22! DT8-8 AN1-22 AN1-30 AN1-8 ID2-2 ID2-2 2*.
        BSN ID2-2! AN2-30! DT8-8! TM4-8! ID4-4 ID2-2
        CAD ID1-2 AN1-4 AN1-10 ID2-4 AN1-35 ID ID2-3 AN1-30
        CTP ID2-2 ID3-3 R1-17 R1-15 C ID3-3 R1-10 R1-18 ID2-2
        CTT N1-6! R1-10 R1-10 ID2-2
        CUR ID2-3! ID3-3! R4-10
        DTM ID3-3! DT8-8 TM4-8 ID2-2 ID2-3 AN1-35
        FOB ID2-2! ID1-2 AN1-80 ID ID
        G62 ID2-2 DT8-8 ID TM4-8 ID2-2
        G69 AN1-45!
        HL AN1-12! AN1-12 ID1-2! ID1-1
        IT1 AN1-20 R1-10 ID2-2 R1-17 ID2-2 10*ID2-2,AN1-48
        ITD ID ID R1-6 DT8-8 N1-3 DT8-8 N1-3 N1-10
        LIN AN1-20 ID2-2! AN1-48! 14*ID2-2,AN1-48
        LX N1-6!
        MAN ID1-2! AN1-48! AN1-48 ID1-2 AN1-48 AN1-48
        MSG AN1-264! ID N1-9
        N1 ID2-3! AN1-60 ID1-2 AN2-80
        N2 AN1-60! AN1-60
        N3 AN1-55! AN1-55
        N4 AN2-30 ID2-2 ID3-15 ID2-3 ID1-2 AN1-30
        N9 ID2-3! AN1-30 AN1-45 DT8-8 TM4-8 ID2-2
        NTE ID3-3 AN1-80!
        PER ID2-2! AN1-60 ID2-2 AN1-80 ID2-2 AN1-80 ID2-2 AN1-80
        PID ID1-1! ID2-3 ID2-2 AN1-12 AN1-80
        PO1 AN1-20 R1-15 ID2-2 R1-17 ID2-2 10*ID2-2,AN1-48
        PO4 N1-6 R1-8 ID2-2 AN3-5 ID R1-9 ID2-2 R1-9 ID2-2
        PRF AN1-22! AN1-30 AN1-8 DT8-8 AN1-20 AN1-30 ID2-2
        QTY ID2-2! R1-15 C
        REF ID2-3! AN1-30 AN1-80
        SAC ID1-1! ID4-4 ID2-2 AN1-10 N1-15 ID1-1 R1-6 R1-9 ID2-2 R1-15 R1-15 ID2-2 AN1-30 AN1-20 \
        AN1-80
        SCH R1-15! ID2-2! ID2-3 AN1-60 ID3-3! DT8-8! TM4-8
        SN1 AN1-20 R1-10! ID2-2! R1-15 R1-15 ID2-2 ID ID2-2
        TD1 AN3-5 N1-7 ID AN1-30 AN1-50 ID R1-10 ID2-2
        TD5 ID1-2 ID1-2 AN2-80 ID1-2 AN1-35 ID ID1-2 AN1-30 ID ID R1-4 ID2-2 ID2-2
        TDS N1-15!
        TXI ID! R1-18 R1-10 ID AN1-10 ID ID1-1 R1-9 AN1-20
        W01 R1-15! ID2-2! AN12-12 2*ID2-2,AN1-48 5*. AN1-12 . ID2-2 AN1-48
        W03 R1-10! R1-10 ID2-2 R1-8 ID2-2 N1-7 ID2-2
        W05 ID1-1! AN1-22! AN1-22 N6-6 AN1-22 ID2-2 ID1-2
        W06 ID1-1! AN1-22 DT8-8 AN1-30 AN1-12 AN1-22 AN1-22 N6-6
        W12 ID2-2! R1-15 R1-10 R1-9 ID2-2 AN12-12 ID2-2 AN1-48 AN1-12 R1-10 6*. ID2-2 AN1-48 2*. \
        ID2-2 AN1-48
        W20 N1-6 R1-8 ID2-2 R1-10 ID ID1-1
        W27 ID1-2! ID2-4 AN1-35 ID2-2 ID AN1-4 AN1-10
        W66 ID2-2! ID1-2! ID1-1 ID1-1 AN1-35 ID2-2 AN1-30 ID1-2 N1-15 ID2-4
        W76 R1-15! R1-10 ID2-2 R1-8 ID2-2 R1-10
        """

    /// What 005010 has in another way: a segment, an element's number and the element.
    private static let changes = """
        AK1 3 AN1-12
        AK2 3 AN1-35
        AK3 2 N1-10!
        AK3 3 AN1-4
        AK4 1 C
        BAK 8 AN1-50
        BIA 3 AN1-50!
        BIG 11 ID4-4
        CAD 8 AN1-50
        IT1 2 R1-15
        N4 7 ID1-3
        N9 2 AN1-50
        PER 4 AN1-256
        PER 6 AN1-256
        PER 8 AN1-256
        REF 2 AN1-50
        SAC 13 AN1-50
        W05 8 ID2-2
        """

    private static let elements4010: [String: [X12Element]] = {
        var table: [String: [X12Element]] = [:]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ")
            table[String(words[0])] = words.dropFirst().flatMap(X12Element.elements)
        }
        return table
    }()

    private static let elements5010: [String: [X12Element]] = {
        var table = elements4010
        for change in changes.split(separator: "\n") {
            let words = change.split(separator: " ")
            let id = String(words[0])
            guard words.count == 3, let place = Int(words[1]), var row = table[id],
                (1...(row.count + 1)).contains(place)
            else { preconditionFailure("A change names an element, or the one behind the last.") }
            row.replaceSubrange(
                (place - 1)..<min(place, row.count),
                with: [X12Element(words[2])]
            )
            table[id] = row
        }
        return table
    }()
}
