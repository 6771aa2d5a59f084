/// Reads the interchanges of a file.
package enum EDIFACTReader {
    /// Reads every interchange of a file, of which there is at least one.
    ///
    /// Counts and references that do not fit, and trailers that are missing, are notices of the
    /// interchange; a segment that cannot be read, or that the end of the file cuts off, is thrown.
    /// Letters are read as UTF-8 where all of them are, whatever UNB says, and else as UNB says. A file
    /// that was written here is trusted to be what its UNB says, because there are texts, such as a letter
    /// that was broken before, whose Latin-1 looks like UTF-8.
    package static func read(
        _ bytes: [UInt8],
        isTrusted: Bool = false
    ) throws(EDIFACTDamage) -> [EDIFACTInterchange] {
        var interchanges: [EDIFACTInterchange] = []
        var cutter = EDIFACTCutter(bytes)
        var cuts: [EDIFACTCutter.Cut] = []
        while let cut = try cutter.next() {
            if cut.isHeader, !cuts.isEmpty {
                interchanges.append(try interchange(cuts, isTrusted))
                cuts = []
            }
            cuts.append(cut)
        }
        guard !cuts.isEmpty else {
            throw EDIFACTDamage(
                "The file holds no segment.",
                at: EDIFACTPosition(segment: 1, line: 1)
            )
        }
        interchanges.append(try interchange(cuts, isTrusted))
        return interchanges
    }

    private static func interchange(
        _ cuts: [EDIFACTCutter.Cut],
        _ isTrusted: Bool
    ) throws(EDIFACTDamage) -> EDIFACTInterchange {
        let syntax = cuts[0].bytes.dropFirst(4).prefix { !cuts[0].marks.isMark($0) }
        let decoder = try EDIFACTDecoder(
            String(decoding: syntax, as: UTF8.self),
            cuts,
            isTrusted: isTrusted
        )
        var envelope = EDIFACTEnvelope(decoder.segment(cuts[0]), cuts[0].marks)
        if let (cut, predicate) = decoder.surprise {
            envelope.report(.otherLetters, decoder.segment(cut), predicate)
        }
        for cut in cuts.dropFirst() { envelope.take(decoder.segment(cut)) }
        return envelope.closed()
    }
}
