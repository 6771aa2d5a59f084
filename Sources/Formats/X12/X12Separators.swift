/// A release of the standard that is written, and whose lengths the dictionary knows.
package enum X12Release: String, CaseIterable, Hashable, Sendable {
    /// Of 1997.
    case v4010 = "004010"
    /// Of 2003.
    case v5010 = "005010"

    /// The release of a GS08, which may name an industry behind it, such as `004010VICS`.
    package init?(version: String) {
        guard let release = Self.allCases.first(where: { version.hasPrefix($0.rawValue) }) else {
            return nil
        }
        self = release
    }

    /// What ISA12 says, such as `00401`.
    var interchangeVersion: String { String(rawValue.dropLast()) }
}

/// The bytes that end elements, components and segments of an interchange.
package struct X12Separators: Hashable, Sendable {
    /// Stands before every element.
    package let element: UInt8
    /// Stands between the components of a composite; `nil` where the interchange names none.
    package let component: UInt8?
    /// Ends a segment.
    package let segment: UInt8
    /// Stands between repetitions, from release 00402 on.
    package let repetition: UInt8?

    /// The four of them.
    package init(element: UInt8, component: UInt8?, segment: UInt8, repetition: UInt8? = nil) {
        self.element = element
        self.component = component
        self.segment = segment
        self.repetition = repetition
    }

    /// What is written unless a partner wants others: `*`, `>`, `~`, and `^` from 005010 on.
    package static func standard(for release: X12Release) -> X12Separators {
        X12Separators(
            element: 0x2A,
            component: 0x3E,
            segment: 0x7E,
            repetition: release == .v5010 ? 0x5E : nil
        )
    }

    private var all: [UInt8] { [element, segment] + [component, repetition].compactMap(\.self) }

    /// Whether a byte is one of them, so that no text can hold it.
    package func contains(_ byte: UInt8) -> Bool {
        byte == element || byte == segment || byte == component || byte == repetition
    }

    /// Those that no composite can hold.
    var withoutComponent: X12Separators {
        X12Separators(
            element: element,
            component: nil,
            segment: segment,
            repetition: repetition
        )
    }

    /// Whether they can be told from each other and from texts.
    var areApart: Bool { Set(all).count == all.count && all.allSatisfy(X12Byte.canSeparate) }
}

enum X12Byte {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let blank: UInt8 = 0x20
    static let tilde: UInt8 = 0x7E

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || isCapital(byte) || (0x61...0x7A).contains(byte)
    }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

    static func isSpace(_ byte: UInt8) -> Bool { byte == blank || byte == tab || isLineEnd(byte) }

    /// Whether it can stand before elements: any byte of ASCII that no text is made of.
    static func canSeparate(_ byte: UInt8) -> Bool {
        byte != 0 && byte < 0x80 && !isAlphanumeric(byte) && byte != blank
    }
}
