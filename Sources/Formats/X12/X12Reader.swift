/// Reads the interchanges of a file.
package enum X12Reader {
    /// Reads every interchange of a file, of which there is at least one.
    ///
    /// Counts and control numbers that do not fit, repetitions and missing trailers are notices of
    /// the interchange; a segment that cannot be read, or that the end of the file cuts off, is
    /// thrown. A byte order mark, blanks before segments, line ends behind or in place of
    /// terminators and an ISA of any length are taken. A file that begins with GS or ST is read
    /// with separators that its bytes let guess.
    package static func read(_ bytes: [UInt8]) throws(X12Damage) -> [X12Interchange] {
        var cutter = X12Cutter(bytes)
        var assembly = X12Assembly()
        while let cut = try cutter.next() { assembly.take(cut) }
        let interchanges = assembly.closed()
        guard !interchanges.isEmpty else {
            throw X12Damage(message: "The file holds no segment.", line: 1)
        }
        return interchanges
    }
}

extension X12Interchange {
    /// Throws the first notice of a refused kind.
    package func refuse(_ refused: Set<X12Notice.Code>) throws(X12Damage) {
        guard let notice = notices.first(where: { refused.contains($0.code) }) else { return }
        throw X12Damage(notice.message, at: notice.position, element: notice.element)
    }
}
