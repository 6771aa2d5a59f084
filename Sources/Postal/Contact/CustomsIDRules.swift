// The rules of each kind, as the tax offices publish them.

extension IDText {
    func verdict(as kind: CustomsID) -> CustomsID.Verdict {
        switch kind {
        case .brCPF: cpf
        case .brCNPJ: cnpj
        case .mxRFC: rfc
        case .mxCURP: curp
        case .clRUT: rut
        case .arCUIT: cuit
        case .peRUC: peruvian
        case .peDNI: misfit(digits: 8) ?? .valid
        case .coNIT: nit
        case .ecCI: ecuadorian
        case .ecRUC: ecuadorianTaxpayer
        case .trTCKN: tckn
        case .zaID: southAfrican
        case .cnRIC: chinese
        case .inPAN: pan
        case .inGSTIN: gstin
        case .krPCCC: pccc
        case .idNIK: nik
        case .euIOSS: ioss
        case .euEORI: eori
        case .gbVAT: vat
        case .chUID: uid
        case .noORGNR: orgnr
        case .saID: saudi
        case .twID: taiwanese
        case .passport: passportNumber
        }
    }

    private func check(_ isRight: Bool) -> CustomsID.Verdict { isRight ? .valid : .invalidChecksum }

    private var cpf: CustomsID.Verdict {
        if let misfit = misfit(digits: 11) { return misfit }
        guard bytes.contains(where: { $0 != 0x30 }) else { return .invalidFormat }
        func digit(_ sum: Int) -> Int { sum % 11 < 2 ? 0 : 11 - sum % 11 }
        return check(
            self[10] == digit(sum(Array((2...10).reversed())))
                && self[11] == digit(sum(Array((2...11).reversed())))
        )
    }

    private var cnpj: CustomsID.Verdict {
        guard count == 14 else { return .invalidLength }
        // Letters are issued from July 2026; a letter counts as its place in ASCII behind the digit 0.
        guard bytes.prefix(12).allSatisfy({ isDigitOrCapital($0) }), isDigits(12..<14) else {
            return .invalidFormat
        }
        guard bytes.contains(where: { $0 != 0x30 }) else { return .invalidFormat }
        func digit(_ sum: Int) -> Int { sum % 11 < 2 ? 0 : 11 - sum % 11 }
        let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
        return check(
            self[13] == digit(sum(Array(weights.dropFirst()))) && self[14] == digit(sum(weights))
        )
    }

    private func isDigitOrCapital(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    }

    /// The value of a letter in Mexico's numbers; `nil` where it has none.
    private static func mexican(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x4E: Int(byte) - 0x41 + 10
        case UInt8(ascii: "&"): 24
        case 0x4F...0x5A: Int(byte) - 0x4F + 25
        case 0x20: 37
        case enye: 38
        default: nil
        }
    }

    private var rfc: CustomsID.Verdict {
        guard count == 12 || count == 13 else { return .invalidLength }
        let name = count - 9
        let isName = bytes.prefix(name).allSatisfy { byte in
            (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "&") || byte == Self.enye
        }
        guard isName, isDigits(name..<(name + 6)) else { return .invalidFormat }
        // The numbers for customers at home and abroad who have none.
        guard !["XAXX010101000", "XEXX010101000"].contains(text(0..<count)) else { return .valid }
        guard hasDate(at: name) else { return .invalidComponent }
        let tail = Array(bytes.suffix(3))
        guard (0x31...0x39).contains(tail[0]) || (0x41...0x56).contains(tail[0]),
            (0x31...0x39).contains(tail[1]) || (0x41...0x5A).contains(tail[1]),
            (0x30...0x39).contains(tail[2]) || tail[2] == 0x41
        else { return .invalidFormat }
        let body = Array(repeating: 0x20, count: 13 - count) + bytes.dropLast()
        let sum = zip(body, (2...13).reversed()).reduce(0) {
            $0 + (Self.mexican($1.0) ?? 0) * $1.1
        }
        let digit = (11 - sum % 11) % 11
        return check(tail[2] == (digit == 10 ? 0x41 : UInt8(0x30 + digit)))
    }

    private static let mexicanStates = Set(
        """
        AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS
        """.split(separator: " ").map(String.init)
    )

    private var curp: CustomsID.Verdict {
        guard count == 18 else { return .invalidLength }
        guard isLetters(0..<4), isDigits(4..<10), [0x48, 0x4D].contains(bytes[10]),
            isLetters(11..<16), isDigitOrCapital(bytes[16]), isDigits(17..<18)
        else { return .invalidFormat }
        let century = isDigits(16..<17) ? 1900 : 2000
        guard hasDate(at: 4, century: century), Self.mexicanStates.contains(text(11..<13)) else {
            return .invalidComponent
        }
        let sum = zip(bytes, (2...18).reversed()).reduce(0) {
            $0 + (Self.mexican($1.0) ?? 0) * $1.1
        }
        return check(self[18] == (10 - sum % 10) % 10)
    }

    private var rut: CustomsID.Verdict {
        let own = without("CL")
        guard (8...9).contains(own.count) else { return .invalidLength }
        guard own.isDigits(0..<(own.count - 1)) else { return .invalidFormat }
        let sum = zip(own.bytes.dropLast().reversed(), [2, 3, 4, 5, 6, 7, 2, 3]).reduce(0) {
            $0 + (Int($1.0) - 0x30) * $1.1
        }
        let digit: UInt8 =
            switch 11 - sum % 11 {
            case 11: 0x30
            case 10: 0x4B
            case let digit: UInt8(0x30 + digit)
            }
        guard let last = own.bytes.last, (0x30...0x39).contains(last) || last == 0x4B else {
            return .invalidFormat
        }
        return check(last == digit)
    }

    private var cuit: CustomsID.Verdict {
        if let misfit = misfit(digits: 11) { return misfit }
        guard [20, 23, 24, 27, 30, 33, 34, 50, 51, 55].contains(number(0..<2)) else {
            return .invalidComponent
        }
        let rest = 11 - sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return check(self[11] == (rest == 11 ? 0 : rest == 10 ? 9 : rest))
    }

    private var peruvian: CustomsID.Verdict {
        if let misfit = misfit(digits: 11) { return misfit }
        guard [10, 15, 17, 20].contains(number(0..<2)) else { return .invalidComponent }
        return check(self[11] == (11 - sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10)
    }

    private var nit: CustomsID.Verdict {
        guard isDigits else { return .invalidFormat }
        guard (8...16).contains(count) else { return .invalidLength }
        let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
        let sum = zip(bytes.dropLast().reversed(), weights).reduce(0) {
            $0 + (Int($1.0) - 0x30) * $1.1
        }
        let rest = sum % 11
        return check(self[count] == (rest < 2 ? rest : 11 - rest))
    }

    private var ecuadorian: CustomsID.Verdict {
        if let misfit = misfit(digits: 10) { return misfit }
        let province = number(0..<2)
        guard (1...24).contains(province) || province == 30 || province == 50, self[3] <= 6 else {
            return .invalidComponent
        }
        let sum = (1...10).reduce(0) { sum, place in
            let product = self[place] * (place % 2 == 1 ? 2 : 1)
            return sum + (product > 9 ? product - 9 : product)
        }
        return check(sum % 10 == 0)
    }

    private var ecuadorianTaxpayer: CustomsID.Verdict {
        if let misfit = misfit(digits: 13) { return misfit }
        guard (1...24).contains(number(0..<2)) || [30, 50].contains(number(0..<2)) else {
            return .invalidComponent
        }
        // The third digit tells public bodies and companies from people; the last ones count the places of business.
        switch self[3] {
        case 6:
            guard number(9..<13) > 0 else { return .invalidComponent }
            return check((sum([3, 2, 7, 6, 5, 4, 3, 2, 1])) % 11 == 0)
        case 9:
            guard number(10..<13) > 0 else { return .invalidComponent }
            return check((sum([4, 3, 2, 7, 6, 5, 4, 3, 2, 1])) % 11 == 0)
        default:
            guard number(10..<13) > 0 else { return .invalidComponent }
            return IDText(Array(bytes.prefix(10))).ecuadorian
        }
    }

    private var passportNumber: CustomsID.Verdict {
        guard (6...9).contains(count) else { return .invalidLength }
        let isWritten = bytes.allSatisfy { isDigitOrCapital($0) }
        return isWritten && bytes.contains { isDigitOrCapital($0) && $0 < 0x3A }
            ? .valid : .invalidFormat
    }

    private var tckn: CustomsID.Verdict {
        if let misfit = misfit(digits: 11) { return misfit }
        guard self[1] != 0 else { return .invalidFormat }
        let odd = self[1] + self[3] + self[5] + self[7] + self[9]
        let even = self[2] + self[4] + self[6] + self[8]
        let tenth = (((7 * odd - even) % 10) + 10) % 10
        return check(self[10] == tenth && self[11] == (odd + even + self[10]) % 10)
    }

    /// Whether the digits pass the check of Luhn.
    private var passesLuhn: Bool {
        bytes.reversed().enumerated().reduce(0) { sum, next in
            let digit = Int(next.element) - 0x30
            guard next.offset % 2 == 1 else { return sum + digit }
            return sum + (digit > 4 ? digit * 2 - 9 : digit * 2)
        } % 10 == 0
    }

    private var southAfrican: CustomsID.Verdict {
        if let misfit = misfit(digits: 13) { return misfit }
        guard hasDate(at: 0), self[11] < 2 else { return .invalidComponent }
        return check(passesLuhn)
    }

    private var saudi: CustomsID.Verdict {
        if let misfit = misfit(digits: 10) { return misfit }
        // A citizen's begins with a one, a resident's with a two.
        guard (1...2).contains(self[1]) else { return .invalidComponent }
        return check(passesLuhn)
    }

    private var taiwanese: CustomsID.Verdict {
        guard count == 10 else { return .invalidLength }
        guard isLetters(0..<1), isDigits(2..<10) else { return .invalidFormat }
        // Letters stand for two digits: counties in the order in which they were numbered.
        func number(_ place: Int) -> Int? {
            Array("ABCDEFGHJKLMNPQRSTUVXYWZIO".utf8).firstIndex(of: bytes[place]).map { $0 + 10 }
        }
        guard let county = number(0) else { return .invalidComponent }
        // A man's or a woman's; residents have an eight or a nine there, earlier a letter of A to D.
        let second: Int
        switch bytes[1] {
        case 0x31, 0x32, 0x38, 0x39: second = self[2]
        case 0x41...0x44: second = (number(1) ?? 0) % 10
        default: return .invalidComponent
        }
        let rest = zip(3...9, [7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + self[$1.0] * $1.1 }
        return check((county / 10 + county % 10 * 9 + second * 8 + rest + self[10]) % 10 == 0)
    }

    private var chinese: CustomsID.Verdict {
        guard count == 18 else { return .invalidLength }
        guard isDigits(0..<17), isDigits(17..<18) || bytes[17] == 0x58 else {
            return .invalidFormat
        }
        guard hasDate(at: 6, digitsOfYear: 4) else { return .invalidComponent }
        let rest = sum([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
        return check(bytes[17] == Array("10X98765432".utf8)[rest])
    }

    private var pan: CustomsID.Verdict {
        guard count == 10 else { return .invalidLength }
        guard isLetters(0..<5), isDigits(5..<9), isLetters(9..<10) else { return .invalidFormat }
        guard "ABCFGHJKLPT".utf8.contains(bytes[3]), number(5..<9) != 0 else {
            return .invalidComponent
        }
        return .valid
    }

    private var gstin: CustomsID.Verdict {
        guard count == 15 else { return .invalidLength }
        guard isDigits(0..<2), isDigitOrCapital(bytes[12]), bytes[12] != 0x30, bytes[13] == 0x5A,
            isDigitOrCapital(bytes[14])
        else { return .invalidFormat }
        guard (1...37).contains(number(0..<2)) else { return .invalidComponent }
        let holder = IDText(Array(bytes[2..<12])).pan
        guard holder == .valid else { return holder }
        let sum = bytes.reversed().enumerated().reduce(0) { sum, next in
            let byte = Int(next.element)
            let value = byte < 0x41 ? byte - 0x30 : byte - 0x41 + 10
            guard next.offset % 2 == 1 else { return sum + value }
            return sum + value * 2 / 36 + value * 2 % 36
        }
        return check(sum % 36 == 0)
    }

    private var pccc: CustomsID.Verdict {
        guard count == 13 else { return .invalidLength }
        return bytes[0] == 0x50 && isDigits(1..<13) ? .valid : .invalidFormat
    }

    private var nik: CustomsID.Verdict {
        if let misfit = misfit(digits: 16) { return misfit }
        let day = number(6..<8)
        var date = self
        // Women's days are written with 40 more.
        date.bytes[6] = day > 40 ? bytes[6] - 4 : bytes[6]
        let turned = IDText(Array(date.bytes[10..<12] + date.bytes[8..<10] + date.bytes[6..<8]))
        return turned.hasDate(at: 0) ? .valid : .invalidComponent
    }

    // Member states by ISO 3166-1: their letters, and their numbers.
    private static let members: [String: String] = Dictionary(
        """
        AT040 BE056 BG100 CY196 CZ203 DE276 DK208 EE233 EL300 ES724 FI246 FR250 GR300 HR191 HU348 IE372 IT380 LT440 \
        LU442 LV428 MT470 NL528 PL616 PT620 RO642 SE752 SI705 SK703 XI900
        """.split(separator: " ").map { (String($0.prefix(2)), String($0.suffix(3))) },
        uniquingKeysWith: { first, _ in first }
    )

    private var ioss: CustomsID.Verdict {
        if bytes.starts(with: "EU".utf8) {
            guard isDigits(2..<count) else { return .invalidFormat }
            return count == 11 ? .valid : .invalidLength
        }
        guard bytes.starts(with: "IM".utf8), isDigits(2..<count) else { return .invalidFormat }
        guard count == 12 else { return .invalidLength }
        return Self.members.values.contains(text(2..<5)) ? .valid : .invalidComponent
    }

    private var eori: CustomsID.Verdict {
        guard count > 2 else { return .invalidLength }
        guard isLetters(0..<2), bytes.allSatisfy({ isDigitOrCapital($0) }) else {
            return .invalidFormat
        }
        let state = text(0..<2)
        if state == "GB" || state == "XI" {
            guard count == 14 || count == 17 else { return .invalidLength }
            return isDigits(2..<count) ? .valid : .invalidFormat
        }
        guard count <= 17 else { return .invalidLength }
        return Self.members[state] == nil ? .invalidComponent : .valid
    }

    private var vat: CustomsID.Verdict {
        let own = without("GB").without("XI")
        if let misfit = own.misfit(digits: 9, 12) { return misfit }
        let rest = (own.sum([8, 7, 6, 5, 4, 3, 2]) + own.number(7..<9)) % 97
        let isNew = own.number(0..<3) >= 100
        return check(rest == 0 || isNew && (rest == 42 || rest == 55))
    }

    private var uid: CustomsID.Verdict {
        guard bytes.starts(with: "CHE".utf8) else { return .invalidFormat }
        let own = without("CHE")
        if let misfit = own.misfit(digits: 9) { return misfit }
        return check((11 - own.sum([5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == own[9])
    }

    private var orgnr: CustomsID.Verdict {
        if let misfit = misfit(digits: 9) { return misfit }
        return check(sum([3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)
    }
}
