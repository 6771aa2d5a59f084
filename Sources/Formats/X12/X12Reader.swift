/// Reads X12 files as they are met.
///
/// A byte order mark, line ends behind or in place of terminators, and an ISA that is not of 106 bytes are
/// taken; counts and control numbers that lie are refused, with their place.
package enum X12Reader {
    /// The transaction sets of a file, in its order.
    package static func sets(in bytes: [UInt8]) throws(X12Damage) -> [X12Set] {
        let segments = try segments(in: bytes)
        var sets: [X12Set] = []
        var control = 0
        var (sender, receiver) = ("", "")
        var (version, setsInGroup, groups) = ("", 0, 0)
        var open: (start: X12Segment, body: [X12Segment])?
        var isOpen = false
        for segment in segments {
            switch segment.id {
            case "ISA":
                control = try number(13, of: segment)
                (sender, receiver) = (trimmed(segment[6]), trimmed(segment[8]))
                (groups, isOpen) = (0, true)
            case "GS": (version, setsInGroup, groups) = (segment[8], 0, groups + 1)
            case "ST":
                guard open == nil else { throw segment.damage("The set before it has no SE.") }
                open = (segment, [])
            case "SE":
                guard let (start, body) = open else { throw segment.damage("It ends no set.") }
                try expect(number(1, of: segment), body.count + 2, "segments", segment)
                guard segment[2] == start[2] else {
                    throw segment.damage("Element 2 is not the control number of its ST.")
                }
                sets.append(
                    X12Set(
                        code: start[1],
                        control: control,
                        version: version,
                        sender: sender,
                        receiver: receiver,
                        segments: body
                    )
                )
                (open, setsInGroup) = (nil, setsInGroup + 1)
            case "GE": try expect(number(1, of: segment), setsInGroup, "sets", segment)
            case "IEA":
                try expect(number(1, of: segment), groups, "groups", segment)
                guard try number(2, of: segment) == control else {
                    throw segment.damage("Element 2 is not the control number of its ISA.")
                }
                isOpen = false
            default:
                guard open != nil else { throw segment.damage("It stands outside of a set.") }
                open?.body.append(segment)
            }
        }
        guard open == nil, !isOpen, let last = segments.last else {
            throw X12Damage(
                message: "The file ends before its interchange does.",
                line: segments.last?.line ?? 1
            )
        }
        guard last.id == "IEA" else { throw last.damage("The interchange has no IEA.") }
        return sets
    }

    /// An id without the blanks that fill it up.
    private static func trimmed(_ id: String) -> String {
        String(id.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func number(
        _ element: Int,
        of segment: X12Segment
    ) throws(X12Damage) -> Int {
        let digits = segment[element].utf8.filter { $0 != 0x20 }
        guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw segment.damage("Element \(element) is no number.") }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func expect(
        _ stated: Int,
        _ found: Int,
        _ what: String,
        _ segment: X12Segment
    ) throws(X12Damage) {
        guard stated == found else {
            throw segment.damage("It counts \(stated) \(what), there are \(found).")
        }
    }

    // MARK: Segments

    private static func segments(in file: [UInt8]) throws(X12Damage) -> [X12Segment] {
        let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
        guard let start = bytes.firstIndex(where: { !isBlank($0) }),
            bytes[start...].starts(with: Array("ISA".utf8)), start + 3 < bytes.count
        else { throw X12Damage(message: "The file does not begin with ISA.", line: 1) }
        let separator = bytes[start + 3]
        guard let terminator = terminator(bytes, from: start, separator) else {
            throw X12Damage(message: "The ISA has not sixteen elements.", line: 1)
        }
        var segments: [X12Segment] = []
        var line = 1 + bytes[..<start].count { $0 == 0x0A }
        for piece in bytes[start...].split(separator: terminator, omittingEmptySubsequences: false)
        {
            let body = piece.drop(while: isBlank)
            line += piece[..<body.startIndex].count { $0 == 0x0A }
            defer { line += body.count { $0 == 0x0A } + (terminator == 0x0A ? 1 : 0) }
            // A terminator that is a line's end may have the other one before it.
            let isLine = terminator == 0x0A
            let text = body.reversed().drop { isLine && (isBlank($0) || $0 == 0x7E) }
            guard !text.isEmpty else { continue }
            let elements = Array(text.reversed()).split(
                separator: separator,
                omittingEmptySubsequences: false
            )
            .map { String(decoding: $0, as: UTF8.self) }
            segments.append(
                X12Segment(
                    elements[0],
                    Array(elements.dropFirst()),
                    place: segments.count + 1,
                    line: line
                )
            )
        }
        return segments
    }

    /// The byte behind the component separator, which is the sixteenth element of ISA.
    private static func terminator(
        _ bytes: [UInt8],
        from start: Int,
        _ separator: UInt8
    ) -> UInt8? {
        var (count, at) = (0, start)
        while at < bytes.count, count < 16 {
            if bytes[at] == separator { count += 1 }
            at += 1
        }
        guard count == 16, at + 1 < bytes.count else { return nil }
        return bytes[at + 1] == 0x0D ? 0x0A : bytes[at + 1]
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
