/// A control number, which is equal to another that is padded with other zeros.
package struct X12ControlNumber: Hashable, Sendable, CustomStringConvertible {
    /// As the file has it, without blanks around it.
    package let description: String

    /// Any text, for there are partners who put letters in.
    package init(_ text: String) { description = X12Text.trimmed(text) }

    /// Its value; `nil` where it is no number, or a larger one than any standard has.
    package var number: Int? {
        description.utf8.count <= 18 && description.utf8.allSatisfy(X12Byte.isDigit)
            ? Int(description) : nil
    }

    /// The number without the zeros before it.
    private var significant: Substring {
        guard description.utf8.allSatisfy(X12Byte.isDigit), !description.isEmpty else {
            return description[...]
        }
        let digits = description.drop { $0 == "0" }
        return digits.isEmpty ? "0" : digits
    }

    /// Compares them as numbers.
    package static func == (one: X12ControlNumber, other: X12ControlNumber) -> Bool {
        one.significant == other.significant
    }

    /// Hashes what is compared.
    package func hash(into hasher: inout Hasher) { hasher.combine(significant) }
}

/// A transaction set, such as a purchase order.
package struct X12Set: Hashable, Sendable {
    /// ST01, such as `850`.
    package let code: String
    /// ST02, which SE02 repeats.
    package let controlNumber: X12ControlNumber
    /// GS08 of its group, such as `004010VICS`; empty where it stands in no group.
    package let version: String
    /// ISA06 of its interchange.
    package let sender: String
    /// ISA08 of its interchange.
    package let receiver: String
    /// What stands between ST and SE, without them.
    package let segments: [X12Segment]
    /// Where its ST stands.
    package let position: X12Position
    /// The number in the file of its SE, or of its last segment where it has none.
    package let lastSegment: Int

    /// The set without the blanks with which partners fill elements up.
    package var trimmed: X12Set {
        X12Set(
            code: code,
            controlNumber: controlNumber,
            version: version,
            sender: sender,
            receiver: receiver,
            segments: segments.map { segment in
                X12Segment(
                    segment.id,
                    segment.elements.map(X12Text.trimmed),
                    position: segment.position
                )
            },
            position: position,
            lastSegment: lastSegment
        )
    }
}

/// The sets of one kind in an interchange, between GS and GE.
package struct X12Group: Hashable, Sendable {
    /// GS01, such as `PO` for 850.
    package let functionalID: String
    /// GS02, which need not be the sender of the interchange.
    package let sender: String
    /// GS03.
    package let receiver: String
    /// GS06, which GE02 repeats.
    package let controlNumber: X12ControlNumber
    /// GS08, such as `004010`.
    package let version: String
    /// In the order of the file.
    package let sets: [X12Set]
    /// Where its GS stands, or its first ST where it has none.
    package let position: X12Position
}

/// What one partner sends another at one time, between ISA and IEA.
///
/// Without an ISA, which is a notice, all that it would say is empty.
package struct X12Interchange: Hashable, Sendable {
    /// What kind of id the sender's is, such as `01` for DUNS or `ZZ` for one that is agreed on.
    package let senderQualifier: String
    /// Who sends it, without the blanks that fill the id up.
    package let sender: String
    /// What kind of id the receiver's is.
    package let receiverQualifier: String
    /// Who is to receive it.
    package let receiver: String
    /// When it was made, as `YYMMDD`, as the file has it.
    package let date: String
    /// When it was made, as `HHMM`, as the file has it; `18:04` occurs.
    package let time: String
    /// ISA12, such as `00401`, which often differs from what the groups say.
    package let version: String
    /// ISA13, which IEA02 repeats.
    package let controlNumber: X12ControlNumber
    /// Whether nothing of it is to be carried out.
    package let isTest: Bool
    /// How it is separated.
    package let separators: X12Separators
    /// In the order of the file.
    package let groups: [X12Group]
    /// The TA1 segments, each of which says what became of an interchange that its sender was sent.
    package let receipts: [X12Segment]
    /// What is wrong with it and did not keep it from being read.
    package let notices: [X12Notice]
    /// Where its ISA stands.
    package let position: X12Position

    /// The sets of all groups.
    package var sets: [X12Set] { groups.flatMap(\.sets) }

    /// What is wrong within one of its sets.
    package func notices(in set: X12Set) -> [X12Notice] {
        notices.filter {
            $0.position.segment >= set.position.segment && $0.position.segment <= set.lastSegment
        }
    }
}

/// What is agreed on about the sets of one code.
enum X12SetKind {
    /// The functional id of GS01 for a set, and the segment that its CTT counts.
    private static let rows = [
        "810": ("IN", "IT1"), "832": ("SC", "LIN"), "846": ("IB", "LIN"), "850": ("PO", "PO1"),
        "855": ("PR", "PO1"), "856": ("SH", "HL"), "940": ("OW", ""), "945": ("SW", ""),
        "997": ("FA", ""),
    ]

    static func functionalID(of code: String) -> String? { rows[code]?.0 }

    static func counted(in code: String) -> String? { rows[code]?.1 }
}
