/// Writes an interchange so that every text is read back as it was.
package enum EDIFACTWriter {
    /// The interchange as bytes: UNA, then each segment on a line of its own.
    ///
    /// A mark in a text is written behind a release character. UNT and UNZ are counted here. No
    /// text is ever cut or changed: one that is too long, or that cannot be written, is thrown with
    /// its place. The notices of the interchange are not written.
    package static func write(
        _ interchange: EDIFACTInterchange
    ) throws(EDIFACTDamage) -> [UInt8] {
        var sheet = try EDIFACTSheet(interchange)
        try sheet.add(interchange.header)
        for message in interchange.messages {
            try sheet.add(message.header)
            for segment in message.segments { try sheet.add(body: segment) }
            try sheet.add(message.trailer)
        }
        try sheet.add(interchange.trailer)
        return sheet.bytes
    }

    /// Whether it is a control character, which no text of EDIFACT holds.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
}

/// The part of an interchange that is written.
private struct EDIFACTSheet {
    private static let service: Set<String> = ["UNA", "UNB", "UNG", "UNH", "UNT", "UNE", "UNZ"]

    private(set) var bytes: [UInt8]
    private let marks: EDIFACTMarks
    private let release: UInt8
    private let letters: EDIFACTLetters
    private var count = 0

    init(_ interchange: EDIFACTInterchange) throws(EDIFACTDamage) {
        marks = interchange.marks
        guard let release = marks.release, marks.areApart, !EDIFACTByte.isLineEnd(marks.segment)
        else {
            throw EDIFACTDamage("The marks cannot be told from each other.", at: .nowhere)
        }
        guard let letters = EDIFACTLetters(rawValue: interchange.syntax) else {
            throw EDIFACTDamage("The character set is none that is written here.", at: .nowhere)
        }
        self.release = release
        self.letters = letters
        bytes = marks.advice + [EDIFACTByte.newline]
    }

    /// Adds a segment of a message.
    mutating func add(body segment: EDIFACTSegment) throws(EDIFACTDamage) {
        guard !Self.service.contains(segment.tag) else {
            throw EDIFACTDamage(
                "Segment \(segment.tag), number \(count + 1) of the file, is written by itself "
                    + "and stands in no message.",
                at: next
            )
        }
        try add(segment)
    }

    mutating func add(_ segment: EDIFACTSegment) throws(EDIFACTDamage) {
        let segment = EDIFACTSegment(
            tag: segment.tag,
            elements: segment.elements,
            position: next
        )
        try EDIFACTDictionary.check(segment, marks)
        bytes += segment.tag.utf8
        for (element, components) in segment.elements.enumerated() {
            bytes.append(marks.element)
            for (component, text) in components.enumerated() {
                if component > 0 { bytes.append(marks.component) }
                if let fault = add(text) {
                    throw segment.damage(element: element + 1, component: component + 1, fault)
                }
            }
        }
        bytes += [marks.segment, EDIFACTByte.newline]
        count += 1
    }

    /// The place of the next segment: UNA has the first line.
    private var next: EDIFACTPosition { EDIFACTPosition(segment: count + 1, line: count + 2) }

    /// Adds a text, or says what keeps it from being written.
    private mutating func add(_ text: String) -> String? {
        for scalar in text.unicodeScalars {
            guard !EDIFACTWriter.isControl(scalar) else {
                return "has a control character, which EDIFACT cannot write."
            }
            guard let written = letters.bytes(of: scalar) else {
                return "has a character that the set \(letters.rawValue) lacks."
            }
            if scalar.isASCII, marks.isMark(UInt8(scalar.value)) { bytes.append(release) }
            bytes += written
        }
        return nil
    }
}
