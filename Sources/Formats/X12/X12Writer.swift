/// Writes one interchange with one group: `*` between elements, `~` behind segments, a line for each.
package struct X12Writer: Sendable {
    /// Who speaks to whom, in which release.
    package struct Envelope: Sendable {
        /// The qualifier and the id of the sender, such as `ZZ` and `SHOP`.
        package let sender: (qualifier: String, id: String)
        /// The qualifier and the id of the receiver.
        package let receiver: (qualifier: String, id: String)
        /// `004010` or `005010`.
        package let version: String
        /// The functional id of the group, such as `PO`.
        package let functionalID: String
        /// The control number of interchange and group, from 1 to 999999999.
        package let control: Int
        /// The day as `20261119`.
        package let date: String
        /// The time as `0200`.
        package let time: String
        /// Whether the interchange is a test.
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

    /// What was written so far.
    private var text = ""
    private let envelope: Envelope
    private var setCount = 0

    /// Starts an interchange.
    package init(_ envelope: Envelope) { self.envelope = envelope }

    /// Whether a byte can stand in an element: the standard's letters without our separators.
    static func isWritable(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && ![0x2A, 0x3E, 0x5E, 0x7C, 0x7E].contains(byte)
    }

    /// Appends a transaction set; each segment is checked, and nothing of it is cut.
    package mutating func add(set code: String, _ segments: [X12Segment]) throws(X12Damage) {
        setCount += 1
        let control = Self.padded(setCount, 4)
        add("ST", [code, control])
        for (index, segment) in segments.enumerated() {
            let placed = X12Segment(segment.id, segment.elements, place: index + 2, line: index + 2)
            try X12Elements.check(placed)
            add(segment.id, segment.elements)
        }
        add("SE", ["\(segments.count + 2)", control])
    }

    /// The bytes of the whole interchange.
    package var bytes: [UInt8] {
        let envelope = envelope
        let control = Self.padded(envelope.control, 9)
        func fixed(_ text: String) -> String {
            text + String(repeating: " ", count: max(0, 15 - text.utf8.count))
        }
        let isFive = envelope.version >= "005"
        let head = [
            "ISA", "00", "          ", "00", "          ", envelope.sender.qualifier,
            fixed(envelope.sender.id), envelope.receiver.qualifier, fixed(envelope.receiver.id),
            String(envelope.date.dropFirst(2)), envelope.time, isFive ? "^" : "U",
            isFive ? "00501" : "00401", control, "0", envelope.isTest ? "T" : "P", ">",
        ]
        .joined(separator: "*")
        let group = [
            "GS", envelope.functionalID, envelope.sender.id, envelope.receiver.id, envelope.date,
            envelope.time, "\(envelope.control)", "X", envelope.version,
        ]
        .joined(separator: "*")
        let foot = "GE*\(setCount)*\(envelope.control)~\nIEA*1*\(control)~\n"
        return Array("\(head)~\n\(group)~\n\(text)\(foot)".utf8)
    }

    private mutating func add(_ id: String, _ elements: [String]) {
        var elements = elements[...]
        while elements.last?.isEmpty == true { elements.removeLast() }
        text += ([id] + elements).joined(separator: "*") + "~\n"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
