/// A part of an interchange while it is written.
struct X12Sheet {
    private(set) var bytes: [UInt8] = []
    /// How many segments the interchange has so far.
    private(set) var count: Int
    private let release: X12Release
    private let separators: X12Separators
    private let limits: X12Limits
    private let offset: Int

    /// Goes on behind some segments and their bytes.
    init(
        _ release: X12Release,
        _ separators: X12Separators,
        _ limits: X12Limits,
        behind count: Int,
        _ offset: Int
    ) {
        self.release = release
        self.separators = separators
        self.limits = limits
        self.count = count
        self.offset = offset
    }

    /// The segment at the place where it would be written; every segment has a line.
    func placed(_ segment: X12Segment) -> X12Segment {
        let place = X12Position(
            segment: count + 1,
            line: count + 1,
            offset: offset + bytes.count
        )
        return X12Segment(segment.id, segment.elements, position: place)
    }

    /// Adds a segment, if the dictionary and the partner's limits allow it.
    mutating func add(_ segment: X12Segment) throws(X12Damage) {
        let segment = placed(segment.trimmed)
        try X12Dictionary.check(
            segment,
            release: release,
            limits: limits,
            separators: separators
        )
        bytes += Self.line(segment, separators)
        count += 1
    }

    static func line(_ segment: X12Segment, _ separators: X12Separators) -> [UInt8] {
        var bytes = Array(segment.id.utf8)
        for element in segment.elements {
            bytes.append(separators.element)
            bytes += element.utf8
        }
        bytes.append(separators.segment)
        if !X12Byte.isLineEnd(separators.segment) { bytes.append(X12Byte.newline) }
        return bytes
    }
}
