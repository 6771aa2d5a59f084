/// An ISA, which says by its own bytes how its interchange is separated.
///
/// It should have 106 bytes and often has not, so its elements are counted, never cut out by their
/// place.
struct X12Header {
    private static let id = Array("ISA".utf8)

    /// The sixteen of them.
    let elements: [ArraySlice<UInt8>]
    let separators: X12Separators
    /// Behind the byte that ends it.
    let end: Int
    /// Whether it has the 106 bytes of the standard.
    let isOfStandardLength: Bool
    /// What is wrong with ISA16.
    let componentFault: String?

    /// Whether an ISA begins at a place.
    static func begins(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index...].starts(with: id) && index + 3 < bytes.count
            && X12Byte.canSeparate(bytes[index + 3])
    }

    /// Reads the ISA that begins at a place.
    init(_ bytes: [UInt8], at position: X12Position) throws(X12Damage) {
        let start = position.offset
        let separator = bytes[start + 3]
        var elements: [ArraySlice<UInt8>] = []
        var index = start + 4
        for element in 1...14 {
            let end = bytes[index...].firstIndex { $0 == separator || X12Byte.isLineEnd($0) }
            guard let end, bytes[end] == separator else {
                throw Self.damage(position, element, "is its last one, and it should have sixteen.")
            }
            elements.append(bytes[index..<end])
            index = end + 1
        }
        let usageEnd =
            bytes[index...].firstIndex { !X12Byte.isAlphanumeric($0) && $0 != X12Byte.blank }
            ?? bytes.count
        elements.append(bytes[index..<usageEnd])
        let tail = X12HeaderTail(bytes, from: usageEnd, separator)
        guard let tail else {
            throw Self.damage(position, 16, "is not followed by a byte that ends the segment.")
        }
        elements.append(tail.component.map { [$0] } ?? [])
        self.elements = elements
        end = tail.end
        componentFault = tail.fault
        isOfStandardLength = tail.terminatorIndex - start == 105
        separators = X12Separators(
            element: separator,
            component: tail.component,
            segment: tail.terminator,
            repetition: Self.repetition(elements, apartFrom: [separator, tail.terminator])
        )
    }

    /// ISA11, which held the `U` of a standard before release 00402.
    private static func repetition(
        _ elements: [ArraySlice<UInt8>],
        apartFrom others: [UInt8]
    ) -> UInt8? {
        let mark = elements[10]
        guard mark.count == 1, let byte = mark.first, X12Byte.canSeparate(byte),
            !others.contains(byte), !elements[11].lexicographicallyPrecedes("00402".utf8)
        else { return nil }
        return byte
    }

    private static func damage(
        _ position: X12Position,
        _ element: Int,
        _ fault: String
    ) -> X12Damage {
        X12Segment("ISA", [], position: position).damage(element: element, fault)
    }
}

/// What stands behind ISA15: the component separator, which may be missing, and what ends the
/// segment.
private struct X12HeaderTail {
    private(set) var component: UInt8?
    private(set) var fault: String?
    let terminator: UInt8
    let terminatorIndex: Int
    let end: Int

    /// Looks behind ISA15; `nil` where nothing there can end a segment.
    init?(_ bytes: [UInt8], from index: Int, _ separator: UInt8) {
        func canTerminate(_ index: Int) -> Bool {
            index < bytes.count && bytes[index] != separator && X12Byte.canSeparate(bytes[index])
        }
        var place = index
        if index < bytes.count, bytes[index] == separator {
            place = index + 2
            guard place < bytes.count else { return nil }
            let mark = bytes[index + 1]
            let isTilde = mark == X12Byte.tilde && X12Byte.isLineEnd(bytes[place])
            if mark == separator {
                fault = "is the element separator, so no component can be told."
            } else if X12Byte.isLineEnd(mark) || !canTerminate(place) {
                place = index + 1
                fault = "is missing, so no component can be told."
            } else if isTilde || !X12Byte.canSeparate(mark) || mark == bytes[place] {
                // With `~` and a line's end the line ends the segment, and each line may have its
                // `~`.
                fault = "separates no components."
            } else {
                component = mark
            }
        } else {
            fault = "is missing, so no component can be told."
        }
        guard canTerminate(place) else { return nil }
        let isPair =
            bytes[place] == X12Byte.carriageReturn && place + 1 < bytes.count
            && bytes[place + 1] == X12Byte.newline
        terminator = isPair ? X12Byte.newline : bytes[place]
        terminatorIndex = place
        end = place + (isPair ? 2 : 1)
    }
}
