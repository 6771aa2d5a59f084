/// Where values stand in the bytes of a JSON file, for whoever changes a few of them and leaves the rest as it is.
package struct JSONSpans {
    /// What stands at a place.
    package enum Kind: Hashable, Sendable {
        case key, text, number
    }

    /// A key, a text or a number.
    package struct Value: Hashable, Sendable {
        /// Where it stands; of a key or a text, what is between the quotes.
        package let place: Range<Int>
        /// What it is.
        package let kind: Kind
    }

    /// An object that stands in a list, or at the top.
    package struct Record: Sendable {
        /// In how many lists it stands.
        package let depth: Int
        /// The places, among all values, of those inside of it, however deep.
        package let values: Range<Int>
    }

    private struct Level {
        let isObject: Bool
        /// How many values there were before the object; `nil` where it is no record.
        let start: Int?
        let depth: Int
        var expectsKey: Bool
    }

    /// The records, each behind those inside of it.
    package private(set) var records: [Record] = []
    /// The keys and the values, from the front.
    package private(set) var values: [Value] = []
    private var levels: [Level] = []

    /// Looks through a file, whose brackets fit each other.
    package init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case Byte.openObject, Byte.openList: open(isObject: bytes[index] == Byte.openObject)
            case Byte.closeObject, Byte.closeList: close()
            case Byte.colon: expectKey(false)
            case Byte.comma: expectKey(true)
            case Byte.quote:
                let end = Self.endOfText(bytes, from: index + 1)
                let isKey = levels.last?.expectsKey == true
                values.append(Value(place: index + 1..<end, kind: isKey ? .key : .text))
                index = end
            case 0x2D, 0x30...0x39:
                let end = bytes[index...].firstIndex { !Self.isOfNumber($0) } ?? bytes.count
                values.append(Value(place: index..<end, kind: .number))
                index = end - 1
            default: break
            }
            index += 1
        }
    }

    /// The key under which a value stands; `nil` where it stands in a list.
    package func key(of value: Int) -> Range<Int>? {
        guard value > 0, values[value - 1].kind == .key else { return nil }
        return values[value - 1].place
    }

    /// A text without its backslashes.
    package static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(Byte.backslash) else { return Array(text) }
        let record = Array("{\"a\":\"".utf8) + text + Array("\"}".utf8)
        let tree = try? JSONTree(record, line: 1)
        return Array(tree?.root["a"]?.scalar ?? text)
    }

    private mutating func open(isObject: Bool) {
        let above = levels.last
        let depth = above?.depth ?? 0
        levels.append(
            Level(
                isObject: isObject,
                start: isObject && above?.isObject != true ? values.count : nil,
                depth: isObject ? depth : depth + 1,
                expectsKey: isObject
            )
        )
    }

    private mutating func close() {
        guard let level = levels.popLast(), let start = level.start else { return }
        records.append(Record(depth: level.depth, values: start..<values.count))
    }

    private mutating func expectKey(_ isNext: Bool) {
        guard let last = levels.indices.last else { return }
        levels[last].expectsKey = isNext && levels[last].isObject
    }

    private static func endOfText(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != Byte.quote {
            index += bytes[index] == Byte.backslash ? 2 : 1
        }
        return min(index, bytes.count)
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
        default: false
        }
    }
}
