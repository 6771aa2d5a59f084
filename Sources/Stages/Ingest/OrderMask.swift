import CSVFormat
import JSONFormat
package import Orders
package import PipelineKit
import TextFormat

/// Hides one order in the files that a night has read: all that they say of it but its number.
///
/// Which rows or objects are the order's, the channel's own reading decides: of a few guesses, the first is taken after
/// which every other order reads as before, and nothing of this one does.
package struct OrderMask: Sendable {
    /// What is known of the order, once it is hidden.
    package struct Result: Sendable {
        /// The channel's ids of it.
        package fileprivate(set) var ids: Set<String> = []
        /// What it says of people: names, streets, mails, phones.
        package fileprivate(set) var texts: Set<String> = []
        /// The files, as they are to be from now on, by the labels that outputs use.
        package fileprivate(set) var files: [String: [UInt8]] = [:]
    }

    /// What a file says.
    private struct Reading {
        /// A sum over all other orders.
        var others = Digest.none
        /// The order, as often as it comes.
        var own: [Order] = []
    }

    /// The files of the night, some of which are others now.
    private struct Files {
        let files: any ReplaceableFiles
        let sources: Set<String>

        var all: SourceFiles { SourceFiles(files: files, sources: sources) }
    }

    private let ingest: Ingest
    private let order: RedactedOrder
    private let digest: @Sendable ([UInt8]) -> Digest

    /// Prepares to hide an order; `digest` tells whether others are the same.
    package init(
        _ order: RedactedOrder,
        of ingest: Ingest,
        digest: @escaping @Sendable ([UInt8]) -> Digest
    ) {
        (self.order, self.ingest, self.digest) = (order, ingest, digest)
    }

    /// Hides the order in every file that says something of it.
    ///
    /// - Parameter files: Those of the night.
    /// - Returns: The files in question, and what they had said.
    /// - Throws: ``Fault/Kind/input`` where it cannot be hidden without another order.
    package func apply(to files: any ReplaceableFiles) throws(Fault) -> Result {
        var result = Result()
        var sources: [(source: OrderFiles, path: Path)] = []
        for source in ingest.sources {
            for path in try files.matching(source.files) { sources.append((source, path)) }
        }
        let night = Files(files: files, sources: Set(sources.map(\.path.location)))
        var readings: [(source: OrderFiles, path: Path, reading: Reading)] = []
        for (source, path) in sources {
            files.forgetOpened()
            let known = (source, path, try read(source, path, in: night))
            result.take(known.2.own)
            readings.append(known)
            guard !known.2.own.isEmpty else { continue }
            // What the channel has joined with the file says something of the order, too.
            for joined in files.opened where !night.sources.contains(joined.location) {
                try hide(in: joined, of: known, night, &result)
            }
        }
        for reading in readings { try hide(in: reading.path, of: reading, night, &result) }
        return result
    }

    private func hide(
        in path: Path,
        of known: (source: OrderFiles, path: Path, reading: Reading),
        _ night: Files,
        _ result: inout Result
    ) throws(Fault) {
        let tokens = Set((result.ids + [order.number]).map { Array($0.utf8) })
        let isOwn = path.location == known.path.location && !known.reading.own.isEmpty
        let (text, encoding) = try known.source.plain(path, in: night.all)
        let isTable = ![0x7B, 0x5B].contains(text.first { $0 > 0x20 && $0 < 0x80 } ?? 0)
        let guesses = isTable ? TableGuesses(text, tokens).all : DocumentGuesses(text, tokens).all
        for places in guesses {
            var bytes = text
            for place in places { place.hide(in: &bytes) }
            let written = encoding?.isWide == true ? encoding?.wide(bytes) ?? bytes : bytes
            night.files.replace(path, with: written)
            if let now = try? read(known.source, known.path, in: night),
                now.others == known.reading.others, now.own.count == known.reading.own.count,
                // Of what was joined, the file itself still says it.
                !isOwn || !now.own.contains(where: { $0.says(anyOf: result.texts) })
            {
                result.files[path.label] = written
                return
            }
            night.files.replace(path, with: nil)
        }
        guard !isOwn else {
            throw Fault(
                .input,
                "Order \(order.number) cannot be told from others in this file, and nothing was changed.",
                file: path.location
            )
        }
    }

    private func read(
        _ source: OrderFiles,
        _ path: Path,
        in night: Files
    ) throws(Fault) -> Reading {
        var reading = Reading()
        var orders = try source.open(path, in: night.all)
        while let chunk = try orders.next() {
            for other in try chunk.read() {
                guard !order.isSame(as: other) else {
                    reading.own.append(other)
                    continue
                }
                var writer = ByteWriter()
                other.writeContent(to: &writer)
                writer.write(other.source.line)
                reading.others += digest(writer.bytes)
            }
        }
        return reading
    }
}

extension OrderMask.Result {
    fileprivate mutating func take(_ orders: [Order]) {
        for order in orders {
            ids.insert(order.id.id)
            texts.formUnion(order.personalTexts)
        }
    }
}

extension Order {
    /// What it says of people, and of nobody else.
    fileprivate var personalTexts: [String] {
        let address = shipTo
        return [
            address.name, address.company, address.line1, address.line2, address.city,
            address.postalCode, address.phone, address.taxID, email, note,
        ].filter { text in text.contains { $0.isLetter || $0.isNumber } }
    }

    fileprivate func says(anyOf texts: Set<String>) -> Bool {
        personalTexts.contains { texts.contains($0) && Mask.hidden($0) != $0 }
    }
}

/// A value that is hidden where it stands.
private enum HiddenPlace {
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

/// Which rows of a table could be those of an order.
private struct TableGuesses {
    private(set) var all: [[HiddenPlace]] = []

    init(_ text: [UInt8], _ tokens: Set<[UInt8]>) {
        for separator in [CSVDialect.comma, CSVDialect.tab, CSVDialect.semicolon, CSVDialect.bar] {
            for hasQuotes in [true, false] {
                add(text, tokens, CSVDialect(separator: separator, hasQuotes: hasQuotes))
            }
        }
    }

    /// Adds the rows with the order's number in any column, and those with it in each column alone.
    private mutating func add(_ text: [UInt8], _ tokens: Set<[UInt8]>, _ dialect: CSVDialect) {
        let lengths = Set(tokens.map(\.count))
        var rows: [Int: [HiddenPlace]] = [:]
        var last: Set<Int> = []
        var union: [HiddenPlace] = []
        let reader = CSVReader(CSVPiece(bytes: text, firstLine: 1), dialect)
        while reader.next() {
            let columns = (0..<reader.count).filter { column in
                lengths.contains(reader.place(of: column)?.count ?? 0)
                    && tokens.contains(Array(reader.bytes(column)))
            }
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

/// Which objects of a JSON file could be those of an order: of those that name it, the outermost that stand in so many
/// lists.
private struct DocumentGuesses {
    private(set) var all: [[HiddenPlace]] = []

    init(_ text: [UInt8], _ tokens: Set<[UInt8]>) {
        let spans = JSONSpans(text)
        let named = spans.values.indices.filter {
            tokens.contains(Array(text[spans.values[$0].place]))
        }
        guard !named.isEmpty else { return }
        let records = Dictionary(grouping: spans.records, by: \.depth)
        for (_, records) in records.sorted(by: { $0.key < $1.key }) {
            var places: [HiddenPlace] = []
            for record in records where named.contains(where: record.values.contains) {
                for value in spans.values[record.values]
                where !tokens.contains(Array(text[value.place])) {
                    places.append(value.isText ? .text(value.place) : .number(value.place))
                }
            }
            if !places.isEmpty { all.append(places) }
        }
    }
}
