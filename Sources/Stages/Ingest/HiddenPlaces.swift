import CSVFormat
import JSONFormat
import PipelineKit
import TextFormat

/// A value that is hidden where it stands.
enum HiddenPlace {
    case cell(Range<Int>)
    case text(Range<Int>)
    case number(Range<Int>)

    func hide(in bytes: inout [UInt8]) {
        switch self {
        case .cell(let place): Mask.hide(place, of: &bytes)
        case .text(let place):
            // What stands behind a backslash means something else when it is another letter.
            var index = place.lowerBound
            while index < place.upperBound {
                let isEscape = bytes[index] == 0x5C && index + 1 < place.upperBound
                if isEscape { (bytes[index], bytes[index + 1]) = (0x58, 0x58) }
                index += isEscape ? 2 : 1
            }
            Mask.hide(place, of: &bytes)
        case .number(let place):
            // No number begins with two zeros.
            for index in place { bytes[index] = index == place.lowerBound ? 0x30 : 0x20 }
        }
    }
}

/// The number of an order and its ids, as a file may write them.
private struct Tokens {
    private let tokens: [[UInt8]]
    private let encoding: TextEncoding?

    init(_ tokens: [[UInt8]], _ encoding: TextEncoding?) {
        self.tokens = tokens
        self.encoding = encoding
    }

    /// Whether a value is one of them.
    func contain(_ value: ArraySlice<UInt8>) -> Bool {
        // Letters of two bytes were decoded with the file.
        guard let encoding, encoding != .utf8, !encoding.isWide,
            value.contains(where: { $0 >= 0x80 })
        else { return tokens.contains { $0.count == value.count && $0.elementsEqual(value) } }
        var decoder = TextDecoder(encoding)
        var text: [UInt8] = []
        decoder.decode(Array(value), isLast: true, into: &text)
        return tokens.contains(text)
    }
}

/// Which rows of a table could be those of an order.
struct TableGuesses {
    private(set) var all: [[HiddenPlace]] = []

    init(_ text: [UInt8], _ encoding: TextEncoding?, _ tokens: [[UInt8]]) {
        let tokens = Tokens(tokens, encoding)
        for separator in [CSVDialect.comma, CSVDialect.tab, CSVDialect.semicolon, CSVDialect.bar] {
            for hasQuotes in [true, false] {
                add(text, tokens, CSVDialect(separator: separator, hasQuotes: hasQuotes))
            }
        }
    }

    /// Adds the rows with the order's number in any column, and those with it in each column alone.
    private mutating func add(_ text: [UInt8], _ tokens: Tokens, _ dialect: CSVDialect) {
        var rows: [Int: [HiddenPlace]] = [:]
        var last: Set<Int> = []
        var union: [HiddenPlace] = []
        let reader = CSVReader(CSVPiece(bytes: text, firstLine: 1), dialect)
        while reader.next() {
            let columns = (0..<reader.count).filter { tokens.contain(reader.bytes($0)) }
            // A row without a number belongs to the one before.
            let own = Set(columns).union(last.filter { reader.isEmpty($0) })
            last = own
            guard !own.isEmpty else { continue }
            let places = (0..<reader.count).filter { !columns.contains($0) }
                .compactMap { reader.place(of: $0).map(HiddenPlace.cell) }
            for column in own { rows[column, default: []] += places }
            union += places
        }
        guard !rows.isEmpty else { return }
        all.append(union)
        if rows.count > 1 { all += rows.sorted { $0.key < $1.key }.map(\.value) }
    }
}

/// Which objects of a JSON file could be those of an order: those that stand in so many lists and name it, under whatever key
/// or under one.
struct DocumentGuesses {
    private(set) var all: [[HiddenPlace]] = []

    init(_ text: [UInt8], _ encoding: TextEncoding?, _ tokens: [[UInt8]]) {
        let tokens = Tokens(tokens, encoding)
        let spans = JSONSpans(text)
        let names = spans.values.indices.filter { place in
            let value = spans.values[place]
            return value.kind != .key && tokens.contain(JSONSpans.plain(text[value.place])[...])
        }
        guard !names.isEmpty else { return }
        let isName = Set(names)
        /// What a record says besides its name, and how it names itself.
        func places(_ record: JSONSpans.Record) -> [HiddenPlace] {
            record.values.compactMap { place in
                let value = spans.values[place]
                switch value.kind {
                case .text: return isName.contains(place) ? nil : .text(value.place)
                case .number: return isName.contains(place) ? nil : .number(value.place)
                case .key:
                    // Keys are words of a program, but for those that are somebody's mail or name.
                    let isWord = text[value.place].allSatisfy(Self.isOfWord)
                    return isWord || isName.contains(place + 1) ? nil : .text(value.place)
                }
            }
        }
        let records = Dictionary(grouping: spans.records, by: \.depth)
        for (_, records) in records.sorted(by: { $0.key < $1.key }) {
            var union: [HiddenPlace] = []
            var byKey: [[UInt8]: [HiddenPlace]] = [:]
            for record in records {
                // The names stand in order, and few of them in one record.
                let first = names.partition(from: record.values.lowerBound)
                let own = names[first...].prefix { $0 < record.values.upperBound }
                guard !own.isEmpty else { continue }
                let places = places(record)
                union += places
                for key in Set(own.map { spans.key(of: $0).map { Array(text[$0]) } ?? [] }) {
                    byKey[key, default: []] += places
                }
            }
            if !union.isEmpty { all.append(union) }
            if byKey.count > 1 {
                all += byKey.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
            }
        }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
        default: false
        }
    }
}

extension [Int] {
    /// The first place of a sorted list whose number is not less than one.
    fileprivate func partition(from number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
