/// Many traces, of which the numbers stand in one row and the texts in another.
public struct Traces: Sendable, RandomAccessCollection {
    private(set) var numbers: [TraceNumbers] = []
    private var texts: [UInt8] = []
    /// Where the texts of each one start.
    private var starts: [Int] = []
    /// Those of which more than the label is known; `nil` for all.
    private var whole: Set<Int>?

    /// Creates a row of traces.
    public init(_ traces: some Sequence<Trace> = []) {
        for trace in traces { append(trace) }
    }

    /// Adds one behind the others.
    public mutating func append(_ trace: Trace) {
        numbers.append(trace.numbers)
        starts.append(texts.count)
        texts += trace.texts
    }

    /// Forgets all but those at some places.
    ///
    /// - Parameter places: The places, in order; what stood there stands at the front afterwards.
    public mutating func keep(only places: [Int]) {
        // In place: of a large night, two rows of numbers are too many.
        for (new, old) in places.enumerated() where new != old {
            numbers[new] = numbers[old]
            starts[new] = starts[old]
        }
        numbers.removeLast(count - places.count)
        starts.removeLast(starts.count - places.count)
        if let known = whole {
            whole = Set(places.indices.filter { known.contains(places[$0]) })
        }
    }

    /// The same traces, of which only some say more than what they are called.
    ///
    /// - Parameter places: Whose texts are kept.
    /// - Returns: The traces at the same places.
    public func keepingTexts(at places: Set<Int>) -> Traces {
        var kept = Traces()
        kept.numbers = numbers
        kept.whole = places
        kept.starts.reserveCapacity(count)
        for place in indices {
            kept.starts.append(kept.texts.count)
            kept.texts += places.contains(place) ? texts(at: place) : label(at: place)
        }
        return kept
    }

    /// The first place.
    public var startIndex: Int { 0 }
    /// How many there are.
    public var endIndex: Int { numbers.count }

    /// The trace at a place.
    public subscript(place: Int) -> Trace {
        var own = numbers[place]
        own.lengths = lengths(at: place)
        return Trace(own, texts: texts(at: place))
    }

    private func lengths(at place: Int) -> SIMD16<UInt8> {
        let lengths = numbers[place].lengths
        guard let whole, !whole.contains(place) else { return lengths }
        var label = SIMD16<UInt8>()
        label[0] = lengths[0]
        return label
    }

    /// The channel, the shop and the id of one.
    func label(at place: Int) -> ArraySlice<UInt8> {
        let start = starts[place]
        return texts[start..<(start + Int(numbers[place].lengths[0]))]
    }

    /// A number under which the order at a place is the same.
    ///
    /// - Parameter place: The place.
    /// - Returns: The number.
    public func identity(at place: Int) -> UInt64 { Trace.hash(label(at: place)) }

    /// Which version of the order stands at a place.
    ///
    /// - Parameter place: The place.
    /// - Returns: Its number.
    public func version(at place: Int) -> UInt64 { numbers[place].version }

    private func texts(at place: Int) -> ArraySlice<UInt8> {
        let length = SIMD16<UInt16>(truncatingIfNeeded: lengths(at: place)).wrappedSum()
        return texts[starts[place]..<(starts[place] + Int(length))]
    }

    /// The places in the sequence in which the orders came, whatever the order in which they were given.
    func sequence() -> [UInt32] {
        // What lies further apart than two thousand years is looked at again below.
        let least = numbers.lazy.map(\.created).filter { $0 != .min }.min() ?? 0
        let first = numbers.lazy.map(\.night).min() ?? 0
        func clamped(_ moment: Int64, _ start: Int64) -> UInt64 {
            guard moment != .min else { return 0 }
            let (distance, isFar) = moment.subtractingReportingOverflow(start)
            return isFar ? RadixSort.largest : Swift.min(UInt64(distance) + 1, RadixSort.largest)
        }
        var places = RadixSort.places(0..<UInt32(count)) {
            clamped(numbers[Int($0)].created, least)
        }
        places = RadixSort.places(places) { clamped(numbers[Int($0)].night, first) }
        var start = 0
        while start < count {
            let key = numbers[Int(places[start])]
            var end = start + 1
            while end < count,
                clamped(numbers[Int(places[end])].night, first) == clamped(key.night, first),
                clamped(numbers[Int(places[end])].created, least) == clamped(key.created, least)
            { end += 1 }
            if end - start > 1 { places[start..<end].sort { isBefore(Int($0), Int($1)) } }
            start = end
        }
        return places
    }

    private func isBefore(_ one: Int, _ other: Int) -> Bool {
        let (mine, theirs) = (numbers[one], numbers[other])
        if mine.night != theirs.night { return mine.night < theirs.night }
        if mine.created != theirs.created { return mine.created < theirs.created }
        return label(at: one).lexicographicallyPrecedes(label(at: other))
    }
}

// MARK: Memory

extension Traces {
    /// How many of them are remembered in one piece.
    private static let chunkSize = 8192

    /// What is remembered of them for later runs, in pieces: the numbers and the labels.
    public var memories: [[UInt8]] { (0..<memoryCount).map(memory) }

    /// How many pieces ``memories`` has.
    public var memoryCount: Int { (count + Self.chunkSize - 1) / Self.chunkSize }

    /// One of ``memories``.
    ///
    /// - Parameter piece: Which one, from zero.
    /// - Returns: Its bytes.
    public func memory(_ piece: Int) -> [UInt8] {
        let start = piece * Self.chunkSize
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.chunkSize * (TraceNumbers.size + 32))
        for place in start..<Swift.min(start + Self.chunkSize, count) {
            numbers[place].write(to: &bytes)
            bytes += label(at: place)
            bytes.append(0)
        }
        return bytes
    }

    /// Reads pieces of ``memories``.
    ///
    /// - Parameters:
    ///   - memories: The pieces.
    ///   - filter: What their orders are to have in common with those of the run; `nil` where all are asked for.
    ///   - cores: On how many cores it is done.
    /// - Returns: The orders, as far as they are asked for; `nil` where a piece is damaged.
    public static func remembered(
        in memories: [[UInt8]],
        sharing filter: TraceFilter? = nil,
        cores: Int = 1
    ) -> Traces? {
        let pieces = Cores.map(memories.count, cores: cores) { piece in
            Traces(remembered: memories[piece], sharing: filter)
        }
        var all = Traces()
        for piece in pieces {
            guard let piece else { return nil }
            for trace in piece { all.append(trace) }
        }
        return all
    }

    private init?(remembered memory: [UInt8], sharing filter: TraceFilter?) {
        self.init()
        var place = 0
        while place < memory.count {
            let start = place + TraceNumbers.size
            guard start < memory.count, let end = memory[start...].firstIndex(of: 0) else {
                return nil
            }
            var numbers = TraceNumbers(from: memory, at: place)
            place = end + 1
            guard filter?.mayShare(numbers) ?? true else { continue }
            let label = memory[start..<end].prefix(255)
            numbers.lengths[0] = UInt8(label.count)
            append(Trace(numbers, texts: label))
        }
    }
}

extension TraceNumbers {
    /// How many bytes are remembered of an order besides its label.
    fileprivate static let size = 8 * 6 + 4 * 14 + 3

    fileprivate func write(to bytes: inout [UInt8]) {
        func write(_ number: some FixedWidthInteger) {
            unsafe withUnsafeBytes(of: number.bigEndian) { unsafe bytes.append(contentsOf: $0) }
        }
        write(night)
        write(created)
        for number in [version, mail, basket, payment] { write(number) }
        for number in [phone, number, unit, street, code, city, given, family, last, others] {
            write(number)
        }
        for place in 0..<4 { write(words[place]) }
        bytes.append(initial)
        bytes.append(isInitial ? 1 : 0)
        bytes.append(isReplacement ? 1 : 0)
    }

    fileprivate init(from bytes: [UInt8], at start: Int) {
        var place = start
        func read<Value: FixedWidthInteger>(_: Value.Type) -> Value {
            defer { place += Value.bitWidth / 8 }
            return unsafe bytes.withUnsafeBytes { bytes in
                Value(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: Value.self))
            }
        }
        let (night, created, version) = (read(Int64.self), read(Int64.self), read(UInt64.self))
        self.init(
            night: night,
            created: created,
            version: version,
            isReplacement: bytes[start + Self.size - 1] == 1
        )
        mail = read(UInt64.self)
        basket = read(UInt64.self)
        payment = read(UInt64.self)
        phone = read(UInt32.self)
        number = read(UInt32.self)
        unit = read(UInt32.self)
        street = read(UInt32.self)
        code = read(UInt32.self)
        city = read(UInt32.self)
        given = read(UInt32.self)
        family = read(UInt32.self)
        last = read(UInt32.self)
        others = read(UInt32.self)
        for word in 0..<4 { words[word] = read(UInt32.self) }
        initial = read(UInt8.self)
        isInitial = read(UInt8.self) == 1
    }
}
