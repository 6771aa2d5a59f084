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
        let source: OrderFiles
        let path: Path
        /// What it was read with: itself, and what its channel joined with it.
        var opened: [Path] = []
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
    /// - Throws: ``Fault/Kind/input`` where it cannot be hidden without another order, or is not there.
    package func apply(to files: any ReplaceableFiles) throws(Fault) -> Result {
        var sources: [(source: OrderFiles, path: Path)] = []
        for source in ingest.sources {
            for path in try files.matching(source.files) { sources.append((source, path)) }
        }
        let night = Files(files: files, sources: Set(sources.map(\.path.location)))
        var readings: [Reading] = []
        var result = Result()
        for (source, path) in sources {
            let reading = try read(source, path, in: night)
            result.take(reading.own)
            readings.append(reading)
        }
        // What was joined with a file says something of the order too, which the file then does not say any more.
        for reading in readings where !reading.own.isEmpty {
            for joined in reading.opened where joined.location != reading.path.location {
                try hide(in: joined, of: reading, readings, night, &result)
            }
        }
        for reading in readings where !reading.own.isEmpty {
            try hide(in: reading.path, of: reading, readings, night, &result)
        }
        guard !result.files.isEmpty else {
            throw Fault(.input, "No file that the night has read has order \(order.number).")
        }
        return result
    }

    private func hide(
        in path: Path,
        of known: Reading,
        _ readings: [Reading],
        _ night: Files,
        _ result: inout Result
    ) throws(Fault) {
        let tokens = (result.ids.sorted() + [order.number]).map { Array($0.utf8) }
        let isOwn = path.location == known.path.location
        let (text, encoding) = try known.source.plain(path, in: night.all)
        let isTable = ![0x7B, 0x5B].contains(text.first { $0 > 0x20 && $0 < 0x80 } ?? 0)
        let guesses =
            isTable
            ? TableGuesses(text, encoding, tokens).all : DocumentGuesses(text, encoding, tokens).all
        for places in guesses {
            var bytes = text
            for place in places { place.hide(in: &bytes) }
            let written = encoding?.isWide == true ? encoding?.wide(bytes) ?? bytes : bytes
            let before = result.files[path.label]
            night.files.replace(path, with: written)
            let isHidden = readings.filter { $0.opened.contains(path) }.allSatisfy { before in
                let now = try? read(before.source, before.path, in: night)
                guard let now, now.others == before.others, now.own.count == before.own.count
                else { return false }
                // Of what was joined, the file itself still tells.
                let mustBeSilent = isOwn && before.path.location == path.location
                return !mustBeSilent || !now.own.contains { $0.says(anyOf: result.texts) }
            }
            if isHidden {
                result.files[path.label] = written
                return
            }
            night.files.replace(path, with: before)
        }
        guard !isOwn else {
            throw Fault(
                .input,
                "Order \(order.number) cannot be told from others in this file; nothing was changed.",
                file: path.label
            )
        }
    }

    private func read(
        _ source: OrderFiles,
        _ path: Path,
        in night: Files
    ) throws(Fault) -> Reading {
        var reading = Reading(source: source, path: path)
        night.files.forgetOpened()
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
        reading.opened = night.files.opened
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
