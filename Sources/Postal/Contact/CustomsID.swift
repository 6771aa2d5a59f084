/// A number by which customs or a tax office know who receives a parcel.
public enum CustomsID: String, CaseIterable, Hashable, Sendable {
    /// Brazil: a person, a company.
    case brCPF = "BR.CPF"
    case brCNPJ = "BR.CNPJ"
    /// Mexico: a taxpayer, a person.
    case mxRFC = "MX.RFC"
    case mxCURP = "MX.CURP"
    /// Chile.
    case clRUT = "CL.RUT"
    /// Argentina.
    case arCUIT = "AR.CUIT"
    /// Peru: a taxpayer, a person.
    case peRUC = "PE.RUC"
    case peDNI = "PE.DNI"
    /// Colombia.
    case coNIT = "CO.NIT"
    /// Ecuador: a person, a taxpayer.
    case ecCI = "EC.CI"
    case ecRUC = "EC.RUC"
    /// Turkey.
    case trTCKN = "TR.TCKN"
    /// South Africa.
    case zaID = "ZA.ID"
    /// China.
    case cnRIC = "CN.RIC"
    /// India: a taxpayer, a company.
    case inPAN = "IN.PAN"
    case inGSTIN = "IN.GSTIN"
    /// South Korea.
    case krPCCC = "KR.PCCC"
    /// Indonesia.
    case idNIK = "ID.NIK"
    /// The European Union: a seller's import scheme, a trader.
    case euIOSS = "EU.IOSS"
    case euEORI = "EU.EORI"
    /// The United Kingdom, Switzerland, Norway.
    case gbVAT = "GB.VAT"
    case chUID = "CH.UID"
    case noORGNR = "NO.ORGNR"
    /// Saudi Arabia: a citizen or resident; Taiwan: the same.
    case saID = "SA.ID"
    case twID = "TW.ID"
    /// A passport, of whatever country.
    case passport = "PASSPORT"

    /// What a number is found to be.
    public enum Verdict: String, Hashable, Sendable {
        /// Right in all that can be told.
        case valid
        /// A letter is where none may be, or the wrong one.
        case invalidFormat = "invalid-format"
        /// It is too short or too long.
        case invalidLength = "invalid-length"
        /// A date, a region or a kind in it is none.
        case invalidComponent = "invalid-component"
        /// Its check digit is another.
        case invalidChecksum = "invalid-checksum"
    }

    /// The kinds that a seller has, and no recipient.
    public static let ofSellers: [CustomsID] = [.euIOSS, .euEORI, .gbVAT, .chUID, .noORGNR]

    /// Whether the number has a check digit whose rule is public.
    public var isCheckable: Bool {
        switch self {
        case .inPAN, .krPCCC, .idNIK, .euIOSS, .euEORI, .peDNI, .passport: false
        default: true
        }
    }

    /// Judges a number; blanks, dots, hyphens and slashes in it say nothing, nor does the case of its letters or the
    /// name of the kind before it.
    public func verdict(on text: String) -> Verdict {
        var text = text
        PlainText.setCode(&text)
        let name = rawValue.drop { $0 != "." }.dropFirst()
        if text.hasPrefix(name + " ") || text.hasPrefix(name + ":") {
            text.removeFirst(name.count + 1)
        }
        var letters: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x2D, 0x2E, 0x2F, 0xA0: continue
            case 0x61...0x7A: letters.append(UInt8(scalar.value) & 0xDF)
            // The one letter of them that ASCII lacks.
            case 0xD1, 0xF1: letters.append(IDText.enye)
            case 0x21..<0x7F: letters.append(UInt8(scalar.value))
            default:
                guard let digit = scalar.decimalDigit else { return .invalidFormat }
                letters.append(UInt8(0x30 + digit))
            }
        }
        return IDText(letters).verdict(as: self)
    }
}

/// The letters and digits of a number.
struct IDText {
    /// Ñ, for which ASCII has no byte.
    static let enye: UInt8 = 0x60

    var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// The digit at a place, the first being 1.
    subscript(place: Int) -> Int { Int(bytes[place - 1]) - 0x30 }

    func isDigits(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { (0x30...0x39).contains($0) }
    }

    func isLetters(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { (0x41...0x5A).contains($0) }
    }

    var isDigits: Bool { isDigits(0..<count) }

    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The sum of the first digits with their weights.
    func sum(_ weights: [Int]) -> Int {
        zip(bytes, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
    }

    /// Whether a day of the calendar begins at a place, written YYMMDD or YYYYMMDD.
    func hasDate(at place: Int, digitsOfYear: Int = 2, century: Int? = nil) -> Bool {
        guard isDigits(place..<(place + digitsOfYear + 4)) else { return false }
        let written = number(place..<(place + digitsOfYear))
        let month = number((place + digitsOfYear)..<(place + digitsOfYear + 2))
        let day = number((place + digitsOfYear + 2)..<(place + digitsOfYear + 4))
        // Without the century, a leap day is one of 2000 to 2099.
        let year = digitsOfYear == 4 ? written : (century ?? 2000) + written
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && (1...31).contains(day) && day <= days[month - 1]
    }

    /// The checks that all numbers of digits alone begin with; `nil` where they are passed.
    func misfit(digits lengths: Int...) -> CustomsID.Verdict? {
        guard isDigits else { return .invalidFormat }
        return lengths.contains(count) ? nil : .invalidLength
    }

    /// Removes a prefix.
    func without(_ prefix: String) -> IDText {
        bytes.starts(with: prefix.utf8) ? IDText(Array(bytes.dropFirst(prefix.utf8.count))) : self
    }
}
