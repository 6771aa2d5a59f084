/// How the letters of an interchange turned out to be written.
///
/// Many files hold UTF-8 whatever their UNB says, and Latin-1 hardly ever looks like it.
struct EDIFACTDecoder {
    private let isUTF8: Bool
    /// The first segment with more than ASCII, where UNB says another thing, and what to say of it.
    let surprise: (cut: EDIFACTCutter.Cut, predicate: String)?

    /// Looks through all segments of an interchange; where it is trusted, Latin-1 is what UNB says.
    init(
        _ syntax: String,
        _ cuts: [EDIFACTCutter.Cut],
        isTrusted: Bool
    ) throws(EDIFACTDamage) {
        let letters = EDIFACTLetters(rawValue: syntax)
        guard !isTrusted || letters != .latin else {
            isUTF8 = false
            surprise = nil
            return
        }
        let wide = cuts.filter { cut in cut.bytes.contains { $0 >= 0x80 } }
        guard let first = wide.first else {
            isUTF8 = false
            surprise = nil
            return
        }
        let broken = wide.first { String(validating: $0.bytes, as: UTF8.self) == nil }
        isUTF8 = broken == nil
        switch (letters, broken) {
        case (.utf8, nil), (.switchedUTF8, nil), (.latin, .some): surprise = nil
        case (_, nil):
            surprise = (first, "is written in UTF-8, though segment UNB names another set.")
        case (.capitals, .some), (.ascii, .some):
            surprise = (
                first, "has letters that the set of segment UNB lacks: ISO 8859-1 is taken."
            )
        case (.utf8, .some(let cut)), (.switchedUTF8, .some(let cut)):
            throw Self.damage(cut, "has bytes that are not the UTF-8 which segment UNB names.")
        case (nil, .some(let cut)):
            throw Self.damage(cut, "has letters of a character set that is not read here.")
        }
    }

    private static func damage(_ cut: EDIFACTCutter.Cut, _ predicate: String) -> EDIFACTDamage {
        EDIFACTDamage(
            "Segment number \(cut.position.segment) of the file \(predicate)",
            at: cut.position
        )
    }

    func text(_ bytes: [UInt8]) -> String {
        // Most texts are ASCII, which is UTF-8 and Latin-1 at once.
        guard !isUTF8, bytes.contains(where: { $0 >= 0x80 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    /// Takes a segment apart.
    func segment(_ cut: EDIFACTCutter.Cut) -> EDIFACTSegment {
        var elements: [[String]] = [[]]
        var component: [UInt8] = []
        var isReleased = false
        func end() {
            elements[elements.count - 1].append(text(component))
            component.removeAll(keepingCapacity: true)
        }
        for byte in cut.bytes {
            if isReleased || !cut.marks.isMark(byte) {
                component.append(byte)
                isReleased = false
            } else if byte == cut.marks.release {
                isReleased = true
            } else {
                end()
                if byte == cut.marks.element { elements.append([]) }
            }
        }
        end()
        let tag = elements.removeFirst().joined()
        return EDIFACTSegment(tag: tag, elements: elements, position: cut.position)
    }
}
