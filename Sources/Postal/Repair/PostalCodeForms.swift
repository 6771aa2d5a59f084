/// How a country writes its postal codes.
///
/// Source: the Universal Postal Union's addressing guides.
struct PostalCodeForms: Sendable {
    /// In a form, `9` is a digit, `A` a letter, `x` either, `h` and `v` a letter that British districts end
    /// with, `w` a W; anything else stands for itself.
    private let forms: [[UInt8]]
    private let zeros: [Substring]

    init(of country: String) {
        forms = Self.all[country]?.map { Array($0.utf8) } ?? []
        zeros = Self.zeros[country] ?? []
    }

    /// Whether a code is written in one of the forms, or there are none.
    func has(_ code: String) -> Bool {
        if forms.isEmpty { return true }
        let code = code.utf8.span
        return forms.contains { form in
            guard form.count == code.count else { return false }
            for place in form.indices {
                let isWritten =
                    Self.isSign(form[place])
                    ? code[place] == form[place]
                    : Self.fits(code[place], form[place])
                if !isWritten { return false }
            }
            return true
        }
    }

    /// A code of letters and digits alone in its form; `nil` where none has room for it.
    func lay(_ bare: String) -> String? {
        let bytes = bare.utf8.span
        for form in forms {
            var written: [UInt8] = []
            written.reserveCapacity(form.count)
            var place = 0
            for wanted in form {
                if Self.isSign(wanted) {
                    written.append(wanted)
                    continue
                }
                guard place < bytes.count, Self.fits(bytes[place], wanted) else { break }
                written.append(bytes[place])
                place += 1
            }
            if place == bytes.count, written.count == form.count {
                return String(decoding: written, as: UTF8.self)
            }
        }
        return nil
    }

    /// A code of letters and digits alone in its form, where one or two of them are taken for what they look like;
    /// `nil` where none has room for it, or several have.
    func layLoosely(_ bare: String) -> String? {
        let bytes = bare.utf8.span
        var found: Set<String> = []
        for form in forms {
            var written: [UInt8] = []
            var place = 0
            var exchanged = 0
            for wanted in form {
                if Self.isSign(wanted) {
                    written.append(wanted)
                    continue
                }
                guard place < bytes.count else { break }
                let byte = bytes[place]
                let isClear = byte != UInt8(ascii: "D") && byte != UInt8(ascii: "Q")
                let meant =
                    Self.fits(byte, wanted)
                    ? byte : isClear ? LookAlikes.of(byte).first { Self.fits($0, wanted) } : nil
                guard let meant else { break }
                exchanged += meant == byte ? 0 : 1
                written.append(meant)
                place += 1
            }
            if place == bytes.count, written.count == form.count, exchanged <= 2 {
                found.insert(String(decoding: written, as: UTF8.self))
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private static func isSign(_ wanted: UInt8) -> Bool {
        wanted != 0x39 && wanted != 0x41 && !(0x61...0x7A).contains(wanted)
    }

    private static func fits(_ byte: UInt8, _ wanted: UInt8) -> Bool {
        switch wanted {
        case 0x39: (0x30...0x39).contains(byte)
        case 0x41: (0x41...0x5A).contains(byte)
        case UInt8(ascii: "h"): "ABCDEFGHJKPSTUW".utf8.contains(byte)
        case UInt8(ascii: "w"): byte == UInt8(ascii: "W")
        case UInt8(ascii: "v"): "ABEHMNPRVWXY".utf8.contains(byte)
        default: (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        }
    }

    private static let all: [String: [Substring]] = {
        var forms: [String: [Substring]] = [:]
        for row in table.split(separator: "\n") {
            let parts = row.split(separator: ":")
            for country in parts[0].split(separator: " ") {
                forms[String(country)] = parts[1].split(separator: "|")
            }
        }
        return forms
    }()

    private static let table = """
        CA:A9A 9A9
        GB GG JE IM:A9 9AA|A99 9AA|AA9 9AA|AA99 9AA|A9h 9AA|AA9v 9AA|AAA 9AA
        IE:A99 xxxx|A9w xxxx
        NL:9999 AA
        SE CZ SK GR:999 99
        PL:99-999
        PT:9999-999
        BR:99999-999
        JP:999-9999
        IR:99999-99999
        MT:AAA 9999|AAA 99
        BM:AA 99|AA AA
        BN:AA9999
        SO:AA 99999
        LV:AA-9999
        KY:AA9-9999
        US AS FM GU MH MP PR PW VI:99999|99999-9999
        AC FK GS IO PN SH TA TC:AAAA 9AA
        GI:AA99 9AA
        FR:99999
        SV:AA 9999
        VG:AA9999
        """

    /// Whether codes of the country begin as `code` does, where that is with a zero.
    func mayBegin(_ code: String) -> Bool {
        !code.hasPrefix("0") || zeros.contains { code.hasPrefix($0) }
    }

    // What begins with a zero in each country that has such codes; no code begins with one elsewhere.
    private static let zeros: [String: [Substring]] = {
        var zeros: [String: [Substring]] = [:]
        for row in zeroTable.split(separator: "\n") {
            let parts = row.split(separator: ":")
            let starts = parts[1].split(separator: " ")
            for country in parts[0].split(separator: " ") { zeros[String(country)] = starts }
        }
        return zeros
    }()

    private static let zeroTable = """
        DE:01 02 03 04 06 07 08 09
        FR ES BR DZ EC GT KH KZ LA MM MV MY MX TR UA AZ:01 02 03 04 05 06 07 08 09
        KE AM GN IT FI SM VA PL US PR VI JP LT ZA PE SG KR TW:0
        CN:01 02 03 04 05 06 07
        CO:05 08
        PH VN:04 05 06 07 08 09
        AU:02 08
        NO:00 01 02 03 04 05 06 07 08
        DK:055 078 08 09
        NZ:01 02 03 04 05 06 07 08 09
        RO:01 02 03 04 05 06 07 08 09
        SK GE:01 02 03 04 05 06 07 08 09
        """
}
