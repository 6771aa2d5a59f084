/// Cuts a JSON file of any size into its records, in bounded memory.
///
/// Records are the objects behind a path of keys: `["orders"]` finds them in `{"orders": [{…}, {…}]}`. Lists on
/// the way are looked into, so that a list of answers is read like one. With an empty path the records are the
/// objects at the top: of a list, of lines of JSON, or the one object that the file is. The records themselves
/// are not read here; a ``JSONTree`` does that on any core.
package struct JSONCutter: Sendable {
    /// The most bytes a record may have.
    package static let recordLimit = 1 << 24
    /// How deep values may be nested.
    package static let depthLimit = 64

    private enum Place: Sendable {
        /// An envelope, of whose path this many keys were found.
        case envelope(Int)
        /// Where records stand.
        case target
        /// Below what nobody asked for.
        case elsewhere
    }

    private enum Token: Sendable { case opening, colon, comma, word, value }

    private struct Level {
        let isObject: Bool
        /// What the values of the list, or of the present key, are.
        var place: Place
        /// For an envelope's keys: where the object stands itself.
        let own: Place
    }

    private let path: [[UInt8]]
    private let pieceSize: Int
    private var buffer: [UInt8] = []
    /// Where what is not done with starts in the buffer.
    private var start = 0
    private var index = 0
    private var line = 1
    private var isAtStart = true
    private var isAtEnd = false
    private var levels: [Level] = []
    private var key: Range<Int>?
    /// What stood last between the records.
    private var last = Token.opening
    /// Whether the present object at the top has a place for records.
    private var hasTarget = false

    /// Starts at the front of a file; pieces are a little larger than `pieceSize`.
    package init(path: [String], pieceSize: Int = 1 << 20) {
        self.path = path.map { Array($0.utf8) }
        self.pieceSize = pieceSize
    }

    /// Takes the next records, or `nil` at the end; `read` appends the next bytes, and none at the end.
    package mutating func next(read: (inout [UInt8]) throws -> Void) throws -> JSONPiece? {
        var piece = JSONPiece()
        while piece.bytes.count < pieceSize {
            guard try findRecord(read) else { break }
            let firstLine = line
            try skipRecord(read)
            piece.append(buffer[start..<index], line: firstLine)
            start = index
        }
        return piece.isEmpty ? nil : piece
    }

    // MARK: Outside of records

    /// Goes to the next record, where `start` then is; `false` at the end.
    private mutating func findRecord(_ read: (inout [UInt8]) throws -> Void) throws -> Bool {
        while true {
            guard index < buffer.count else {
                if key == nil { start = index }
                guard try fill(read) else {
                    guard levels.isEmpty else { throw damage("The file ends inside a value.") }
                    return false
                }
                continue
            }
            let byte = buffer[index]
            switch byte {
            case Byte.openObject:
                try startValue()
                if case .target = place {
                    start = index
                    return true
                }
                try open(isObject: true)
            case Byte.openList:
                try startValue()
                try open(isObject: false)
            case Byte.closeObject, Byte.closeList: try close(byte)
            case Byte.quote: try skipText(read)
            case Byte.colon: try takeKey()
            case Byte.comma: try takeComma()
            default:
                if byte == Byte.newline { line += 1 }
                if Byte.isBlank(byte) {
                    if last == .word { last = .value }
                } else {
                    try takeLetter(byte)
                }
                index += 1
            }
        }
    }

    /// A value starts here: in a list or an object behind a comma, at the top anywhere.
    private mutating func startValue() throws(JSONDamage) {
        guard last != .value && last != .word || levels.isEmpty else {
            throw damage("Between two values stands a comma.")
        }
        last = .value
    }

    /// Steps over a letter of a number or of a word such as `null`.
    private mutating func takeLetter(_ byte: UInt8) throws(JSONDamage) {
        if case .target = place { throw damage("Where an order should be stands another value.") }
        guard !levels.isEmpty, Byte.isOfWord(byte) else {
            throw damage("Between the values stands something that is none.")
        }
        if last != .word { try startValue() }
        last = .word
    }

    private mutating func takeComma() throws(JSONDamage) {
        guard last == .value || last == .word, key == nil, let level = levels.indices.last else {
            throw damage("A comma stands behind no value.")
        }
        if levels[level].isObject { levels[level].place = .elsewhere }
        last = .comma
        index += 1
    }

    private var place: Place { levels.last?.place ?? (path.isEmpty ? .target : .envelope(0)) }

    private mutating func open(isObject: Bool) throws(JSONDamage) {
        guard levels.count < Self.depthLimit else {
            throw damage("Values are nested more than \(Self.depthLimit) deep.")
        }
        let own = place
        levels.append(Level(isObject: isObject, place: isObject ? .elsewhere : own, own: own))
        last = .opening
        index += 1
    }

    private mutating func close(_ byte: UInt8) throws(JSONDamage) {
        guard last != .comma, last != .colon, key == nil else {
            throw damage("A bracket closes where a value should be.")
        }
        last = .value
        guard let level = levels.popLast(), level.isObject == (byte == Byte.closeObject) else {
            throw damage("A bracket closes what was not opened.")
        }
        if level.isObject, case .envelope(0) = level.own {
            guard hasTarget else {
                throw damage("An object at the top has no orders where the first one has them.")
            }
            hasTarget = false
        }
        index += 1
    }

    /// Steps over a text, which may be a key.
    private mutating func skipText(_ read: (inout [UInt8]) throws -> Void) throws {
        guard key == nil else { throw damage("Behind a key stands a colon.") }
        let isKey = levels.last?.isObject == true && last != .colon
        try startValue()
        start = index
        index += 1
        while true {
            guard index < buffer.count else {
                guard buffer.count - start <= Self.recordLimit else {
                    throw damage("A text is longer than 16 MiB; its closing quote may be missing.")
                }
                guard try fill(read) else { throw damage("The file ends inside a text.") }
                continue
            }
            switch buffer[index] {
            case Byte.backslash: index += 2
            case Byte.quote:
                if isKey { key = start + 1..<index }
                index += 1
                if case .target = place {
                    throw damage("Where an order should be stands another value.")
                }
                return
            case Byte.newline:
                line += 1
                index += 1
            default: index += 1
            }
        }
    }

    /// The text before was a key: from here on stands its value.
    private mutating func takeKey() throws(JSONDamage) {
        guard let level = levels.indices.last, levels[level].isObject, let key else {
            throw damage("A colon stands behind no key.")
        }
        var next = Place.elsewhere
        if case .envelope(let found) = levels[level].own, buffer[key].elementsEqual(path[found]) {
            next = found + 1 == path.count ? .target : .envelope(found + 1)
        }
        levels[level].place = next
        if case .target = next { hasTarget = true }
        self.key = nil
        last = .colon
        index += 1
    }

    // MARK: Inside of records

    /// The first record of a file of which only the front is there; it may be cut off.
    package static func firstRecord(in front: [UInt8], behind path: [String]) -> JSONTree? {
        var cutter = JSONCutter(path: path)
        var rest: [UInt8]? = front
        let read = { (buffer: inout [UInt8]) in
            buffer += rest ?? []
            rest = nil
        }
        guard (try? cutter.findRecord(read)) == true else { return nil }
        try? cutter.skipRecord(read)
        let isWhole = cutter.index > cutter.start
        let record = cutter.buffer[cutter.start..<(isWhole ? cutter.index : cutter.buffer.count)]
        return isWhole
            ? try? JSONTree(Array(record), line: cutter.line) : JSONTree(front: Array(record))
    }

    /// Goes behind the record at the start.
    private mutating func skipRecord(_ read: (inout [UInt8]) throws -> Void) throws {
        var scan = RecordScan()
        while true {
            scan.run(buffer, from: start)
            line += scan.takeNewlines()
            if scan.isOver {
                index = start + scan.length
                return
            }
            guard scan.depth + levels.count <= Self.depthLimit else {
                throw damage("Values are nested more than \(Self.depthLimit) deep.")
            }
            guard buffer.count - start <= Self.recordLimit else {
                throw damage("An order is larger than 16 MiB; a bracket may be missing.")
            }
            guard try fill(read) else { throw damage("The file ends inside an order.") }
        }
    }

    // MARK: Bytes

    /// Reads more behind what is not done with, which moves to the front.
    private mutating func fill(_ read: (inout [UInt8]) throws -> Void) throws -> Bool {
        guard !isAtEnd else { return false }
        buffer.removeFirst(start)
        index -= start
        key = key.map { $0.lowerBound - start..<$0.upperBound - start }
        start = 0
        let before = buffer.count
        // A byte order mark may come in portions.
        repeat {
            let start = buffer.count
            try read(&buffer)
            isAtEnd = buffer.count == start
        } while isAtStart && buffer.count < 3 && !isAtEnd
        let hasMore = buffer.count > before
        if isAtStart, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
        isAtStart = false
        return hasMore
    }

    private func damage(_ message: String) -> JSONDamage {
        JSONDamage(message: message, line: line)
    }
}

/// Where a scan through one record is; it counts brackets outside of texts.
private struct RecordScan {
    /// How many bytes were looked at.
    private(set) var length = 0
    private(set) var depth = 0
    private(set) var isOver = false
    private var isInText = false
    private var newlines = 0

    mutating func takeNewlines() -> Int {
        defer { newlines = 0 }
        return newlines
    }

    /// Goes on to the record's end, or to the end of the bytes.
    mutating func run(_ array: [UInt8], from start: Int) {
        let bytes = array.span
        var (at, depth, isInText) = (start + length, depth, isInText)
        while at < bytes.count {
            let byte = bytes[at]
            if isInText {
                if byte == Byte.backslash {
                    at += 2
                    continue
                }
                if byte == Byte.quote { isInText = false }
            } else if byte == Byte.quote {
                isInText = true
            } else if byte == Byte.openObject || byte == Byte.openList {
                depth += 1
            } else if byte == Byte.closeObject || byte == Byte.closeList {
                depth -= 1
                if depth == 0 {
                    at += 1
                    isOver = true
                    break
                }
            }
            if byte == Byte.newline { newlines += 1 }
            at += 1
        }
        (length, self.depth, self.isInText) = (at - start, depth, isInText)
    }
}

/// Some records of a file.
package struct JSONPiece: Sendable {
    /// A record's place in the piece, and the line of the file on which it starts.
    package struct Record: Sendable {
        /// Its bytes.
        package let range: Range<Int>
        /// The line, counted from one.
        package let line: Int
    }

    /// The bytes of all records, one behind the other.
    package private(set) var bytes: [UInt8] = []
    /// The records in their order.
    package private(set) var records: [Record] = []

    /// Whether there are none.
    package var isEmpty: Bool { records.isEmpty }

    /// Begins without records.
    package init() {}

    mutating func append(_ record: ArraySlice<UInt8>, line: Int) {
        records.append(Record(range: bytes.count..<bytes.count + record.count, line: line))
        bytes += record
    }

    /// Adds the records of the piece that comes next.
    package mutating func append(_ next: JSONPiece) {
        for record in next.records { append(next.bytes[record.range], line: record.line) }
    }

    /// Takes away the records behind the first so many, and gives them back.
    package mutating func split(after count: Int) -> JSONPiece {
        var rest = JSONPiece()
        for record in records[count...] { rest.append(bytes[record.range], line: record.line) }
        records.removeSubrange(count...)
        return rest
    }
}
