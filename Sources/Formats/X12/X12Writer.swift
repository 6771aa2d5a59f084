/// Writes one interchange, whose sets stand in one group or in several.
///
/// Counts and padding are made here; control numbers are the caller's. Every segment is checked
/// against the dictionary, and no text is ever cut or changed: one that cannot be written is thrown
/// with its place, and nothing of its set is kept.
package struct X12Writer: Sendable {
    /// Who speaks to whom, when, and in which release.
    package struct Envelope: Sendable {
        /// The qualifier and the id of the sender, such as `ZZ` and `SHOP`.
        package let sender: (qualifier: String, id: String)
        /// The qualifier and the id of the receiver.
        package let receiver: (qualifier: String, id: String)
        /// What GS08 says: `004010` or `005010`, perhaps with an industry behind it.
        package let version: String
        /// The functional id of the first group, such as `PO`.
        package let functionalID: String
        /// The control number of the interchange and of its first group, from 1 to 999999999.
        package let control: Int
        /// The day as `20261119`.
        package let date: String
        /// The time as `0200`.
        package let time: String
        /// Whether nothing of it is to be carried out.
        package let isTest: Bool

        /// Creates an envelope.
        package init(
            sender: (qualifier: String, id: String),
            receiver: (qualifier: String, id: String),
            version: String,
            functionalID: String,
            control: Int,
            date: String,
            time: String,
            isTest: Bool
        ) {
            self.sender = sender
            self.receiver = receiver
            self.version = version
            self.functionalID = functionalID
            self.control = control
            self.date = date
            self.time = time
            self.isTest = isTest
        }
    }

    /// A group to which sets are added; nothing of it is written before the first of them.
    private struct Group {
        let functionalID: String
        let sender: String
        let receiver: String
        let control: Int
        var sets: Set<Int> = []
    }

    private static let service: Set<String> = ["ISA", "GS", "ST", "SE", "GE", "IEA"]
    private static let controls = 1...999_999_999

    private let envelope: Envelope
    private let separators: X12Separators?
    private let limits: X12Limits
    private var written: [UInt8] = []
    private var segmentCount = 0
    private var group: Group
    private var groupControls: Set<Int> = []

    /// Starts an interchange; without separators the standard ones of its release are written.
    package init(
        _ envelope: Envelope,
        separators: X12Separators? = nil,
        limits: X12Limits = .none
    ) {
        self.envelope = envelope
        self.separators = separators
        self.limits = limits
        group = Group(
            functionalID: envelope.functionalID,
            sender: envelope.sender.id,
            receiver: envelope.receiver.id,
            control: envelope.control
        )
    }

    /// Ends the present group and begins another, whose parties are those of the envelope unless
    /// told.
    ///
    /// A group without a set is not written, so that this can also replace the first one.
    package mutating func begin(
        group functionalID: String,
        control: Int,
        sender: String? = nil,
        receiver: String? = nil
    ) {
        if !group.sets.isEmpty {
            written += groupTrailer
            segmentCount += 1
            groupControls.insert(group.control)
        }
        group = Group(
            functionalID: functionalID,
            sender: sender ?? envelope.sender.id,
            receiver: receiver ?? envelope.receiver.id,
            control: control
        )
    }

    /// Appends a set to the present group, between an ST and an SE that are made here.
    ///
    /// Without a control number it has its number in the group.
    package mutating func add(
        set code: String,
        control: Int? = nil,
        _ segments: [X12Segment]
    ) throws(X12Damage) {
        let control = control ?? group.sets.count + 1
        var sheet = try opened(for: code, control)
        let number = Self.padded(control, 4)
        try sheet.add(X12Segment("ST", [code, number]))
        for segment in segments {
            guard !Self.service.contains(segment.id) else {
                throw sheet.placed(segment).damage("It is written by itself, and not in a set.")
            }
            try sheet.add(segment)
        }
        try sheet.add(X12Segment("SE", [String(segments.count + 2), number]))
        written += sheet.bytes
        segmentCount = sheet.count
        group.sets.insert(control)
    }

    /// The interchange with all sets so far; nothing where there is none.
    package var bytes: [UInt8] {
        guard !written.isEmpty else { return [] }
        let groupCount = groupControls.count + (group.sets.isEmpty ? 0 : 1)
        let trailer = X12Segment("IEA", [String(groupCount), Self.padded(envelope.control, 9)])
        return written + (group.sets.isEmpty ? [] : groupTrailer) + line(trailer)
    }

    // MARK: Envelope

    /// A sheet with what has to stand before the next set.
    private func opened(for code: String, _ control: Int) throws(X12Damage) -> X12Sheet {
        guard let release = X12Release(version: envelope.version) else {
            throw header(release: nil).damage(element: 12, "is for a release that is not written.")
        }
        let separators = separators ?? .standard(for: release)
        var sheet = X12Sheet(release, separators, limits, behind: segmentCount, written.count)
        let start = groupHeader
        guard separators.areApart, separators.component != nil else {
            throw header(release: release).damage(
                element: 16,
                "and the other separators cannot be told from each other."
            )
        }
        if written.isEmpty {
            guard Self.controls.contains(envelope.control) else {
                throw header(release: release).damage(element: 13, "is out of its range.")
            }
            try sheet.add(header(release: release))
        }
        if group.sets.isEmpty {
            guard Self.controls.contains(group.control), !groupControls.contains(group.control)
            else {
                throw start.damage(element: 6, "is out of its range, or that of an earlier group.")
            }
            try sheet.add(start)
        }
        let set = X12Segment("ST", [code, Self.padded(control, 4)])
        guard Self.controls.contains(control), !group.sets.contains(control) else {
            throw set.damage(element: 2, "is out of its range, or that of an earlier set.")
        }
        guard group.functionalID == X12SetKind.functionalID(of: code) ?? group.functionalID else {
            throw set.damage(element: 1, "does not fit the functional id of its group.")
        }
        guard group.sets.count < 999_999, groupControls.count < 99_999 else {
            throw set.damage("The interchange has as many sets or groups as it can count.")
        }
        return sheet
    }

    private func header(release: X12Release?) -> X12Segment {
        let marks = separators ?? release.map(X12Separators.standard)
        return X12Segment(
            "ISA",
            [
                "00", Self.filled("", 10), "00", Self.filled("", 10),
                envelope.sender.qualifier, Self.filled(envelope.sender.id, 15),
                envelope.receiver.qualifier, Self.filled(envelope.receiver.id, 15),
                String(envelope.date.dropFirst(2)), envelope.time,
                Self.text(release == .v4010 ? nil : marks?.repetition) ?? "U",
                release?.interchangeVersion ?? "", Self.padded(envelope.control, 9), "0",
                envelope.isTest ? "T" : "P", Self.text(marks?.component) ?? "",
            ]
        )
    }

    private var groupHeader: X12Segment {
        X12Segment(
            "GS",
            [
                group.functionalID, group.sender, group.receiver, envelope.date, envelope.time,
                String(group.control), "X", envelope.version,
            ]
        )
    }

    private var groupTrailer: [UInt8] {
        line(X12Segment("GE", [String(group.sets.count), String(group.control)]))
    }

    /// A segment that needs no check, because its numbers were checked with their header.
    private func line(_ segment: X12Segment) -> [UInt8] {
        let release = X12Release(version: envelope.version) ?? .v4010
        return X12Sheet.line(segment, separators ?? .standard(for: release))
    }

    private static func text(_ byte: UInt8?) -> String? {
        byte.map { String(Unicode.Scalar($0)) }
    }

    private static func filled(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
