/// What the directory D.96A allows in the segments that orders and their answers are made of.
package enum EDIFACTDictionary {
    /// Throws what is the first thing wrong with a segment, with element and component.
    ///
    /// The marks say how decimals are written; the texts are as they are meant, without release
    /// characters, which no length counts.
    package static func check(
        _ segment: EDIFACTSegment,
        _ marks: EDIFACTMarks = EDIFACTMarks()
    ) throws(EDIFACTDamage) {
        guard let elements = segments[segment.tag] else {
            throw EDIFACTDamage(
                "\(segment.name) is none that the dictionary of D.96A has.",
                at: segment.position
            )
        }
        guard segment.elements.count <= elements.count else {
            throw EDIFACTDamage(
                "\(segment.name) has \(segment.elements.count) elements, and it may have "
                    + "\(elements.count).",
                at: segment.position
            )
        }
        for (index, element) in elements.enumerated() {
            let components = index < segment.elements.count ? segment.elements[index] : []
            guard element.isMandatory || !components.isEmpty else { continue }
            guard components.count <= element.components.count else {
                throw segment.damage(
                    element: index + 1,
                    "has \(components.count) components, and it may have "
                        + "\(element.components.count)."
                )
            }
            for (place, component) in element.components.enumerated() {
                let text = place < components.count ? components[place] : ""
                if let fault = component.fault(in: text, marks) {
                    throw segment.damage(element: index + 1, component: place + 1, fault)
                }
            }
        }
    }

    /// How many characters a component may have, counted from one; `nil` where there is none.
    package static func maximumLength(
        of element: Int,
        component: Int,
        in tag: String
    ) -> Int? {
        guard let elements = segments[tag], elements.indices.contains(element - 1),
            elements[element - 1].components.indices.contains(component - 1)
        else { return nil }
        return elements[element - 1].components[component - 1].maximum
    }

    /// A row is a composite or a segment with its parts, each as the directory writes it.
    ///
    /// `an..35` has up to 35 characters, `n4` exactly four digits. What begins with `!` must be
    /// there, and `4*` says four times.
    private static let rows = """
        S001 !a4 !an1
        S002 !an..35 an..4 an..14
        S004 !n..8 !n4
        S005 !an..14 an2
        S009 !an..6 !an..3 !an..3 !an..2 an..6
        S010 !n..2 a1
        C002 3*an..3 an..35
        C040 an..17 2*an..3 an..35
        C056 an..17 an..35
        C058 !an..35 4*an..35
        C059 !an..35 3*an..35
        C076 !an..512 !an..3
        C080 !an..35 4*an..35 an..3
        C082 !an..35 2*an..3
        C100 3*an..3 2*an..70
        C107 !an..3 2*an..3
        C108 !an..70 4*an..70
        C174 !an..3 3*n..18 n..2
        C186 !an..3 !n..15 an..3
        C202 an..17 2*an..3 an..35
        C208 !an..35 an..35
        C210 !an..35 9*an..35
        C212 an..35 3*an..3
        C220 an..3 an..17
        C222 an..9 2*an..3 an..35 an..3
        C228 an..8 an..17
        C241 3*an..3 an..35
        C243 an..7 2*an..3 an..17 an..12 2*an..3
        C270 !an..3 !n..18 an..3
        C273 an..17 2*an..3 2*an..35 an..3
        C279 !n..15 an..3
        C401 !an..3 !an..3 an..17
        C402 !an..3 !an..35 an..3 an..35 an..3
        C502 3*an..3 an..70
        C504 !an..3 2*an..3 n..4
        C506 !an..3 an..35 an..6 an..35
        C507 !an..3 an..35 an..3
        C509 !an..3 n..15 2*an..3 n..9 an..3
        C516 !an..3 n..18 3*an..3
        C517 an..25 2*an..3 an..70
        C531 3*an..3
        C532 2*an..3
        C533 !an..6 2*an..3
        C827 !an..3 2*an..3
        C829 an..3 n..6
        C960 3*an..3 an..35
        UNB !S001 !S002 !S002 !S004 !an..14 S005 an..14 a1 n1 an..35 n1
        UNH !an..14 !S009 an..35 S010
        UNS !a1
        UNT !n..6 !an..14
        UNZ !n..6 !an..14
        AJT !an..3 n..6
        ALI 7*an..3
        BGM C002 an..35 2*an..3
        CNT !C270
        COM !C076
        CPS !an..12 an..12 an..3
        CTA an..3 C056
        CUX 2*C504 n..12 an..3
        DTM !C507
        FTX !an..3 an..3 C107 C108 an..3
        GIN !an..3 !C208 4*C208
        IMD 2*an..3 C273 an..3
        LIN n..6 an..3 C212 C829 n..2 an..3
        LOC !an..3 3*C517 an..3
        MEA !an..3 C502 C174 an..3
        MOA !C516
        NAD !an..3 C082 C058 C080 C059 an..35 an..9 an..9 an..3
        PAC n..8 C531 C202 C402 C532
        PCI an..3 C210 an..3 C827
        PIA !an..3 !C212 4*C212
        PRI C509 an..3
        QTY !C186
        QVR C279 an..3 C960
        RFF !C506
        TAX !an..3 C241 C533 an..15 C243 an..3 an..20
        TDT !an..3 an..17 C220 C228 C040 an..3 C401 C222 an..3
        TOD 2*an..3 C100
        """

    private static let segments: [String: [EDIFACTElement]] = {
        var composites: [String: [EDIFACTComponent]] = [:]
        var segments: [String: [EDIFACTElement]] = [:]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ")
            let (name, parts) = (String(words[0]), words.dropFirst().flatMap(EDIFACTPart.parts))
            if name.utf8.count == 4 {
                composites[name] = parts.map(EDIFACTComponent.init)
            } else {
                segments[name] = parts.map { part in
                    EDIFACTElement(
                        components: composites[part.form] ?? [EDIFACTComponent(part)],
                        isMandatory: part.isMandatory
                    )
                }
            }
        }
        return segments
    }()
}

/// A word of a row, such as `!an..35`.
private struct EDIFACTPart {
    let form: String
    let isMandatory: Bool

    static func parts(_ word: Substring) -> [EDIFACTPart] {
        let halves = word.split(separator: "*")
        let form = halves[halves.count - 1]
        let part = EDIFACTPart(
            form: String(form.drop { $0 == "!" }),
            isMandatory: form.hasPrefix("!")
        )
        return Array(repeating: part, count: halves.count == 2 ? Int(halves[0]) ?? 1 : 1)
    }
}

private struct EDIFACTElement {
    let components: [EDIFACTComponent]
    let isMandatory: Bool
}

private struct EDIFACTComponent {
    private enum Kind: String {
        case letters = "a"
        case number = "n"
        case any = "an"
    }

    let maximum: Int
    private let kind: Kind
    private let isExact: Bool
    private let isMandatory: Bool

    init(_ part: EDIFACTPart) {
        let length = part.form.drop { $0 == "a" || $0 == "n" }
        guard let kind = Kind(rawValue: String(part.form.dropLast(length.count))),
            let maximum = Int(length.drop { $0 == "." })
        else { preconditionFailure("A part of a row is a composite, or a kind with a length.") }
        self.kind = kind
        self.maximum = maximum
        isExact = !length.hasPrefix(".")
        isMandatory = part.isMandatory
    }

    /// What is wrong with a text, as the rest of a sentence.
    func fault(in text: String, _ marks: EDIFACTMarks) -> String? {
        guard !text.isEmpty else { return isMandatory ? "is missing." : nil }
        switch kind {
        case .number where marks.decimal(text) == nil: return "is not a number."
        case .letters where text.utf8.contains(where: EDIFACTByte.isDigit): return "has digits."
        default: break
        }
        // Sign and decimal mark count for nothing in a number's length.
        let length =
            kind == .number
            ? text.utf8.count(where: EDIFACTByte.isDigit) : text.unicodeScalars.count
        guard length <= maximum else {
            return "has \(length) characters, and it may have \(maximum)."
        }
        return isExact && length < maximum
            ? "has \(length) characters, and it takes \(maximum)." : nil
    }
}
