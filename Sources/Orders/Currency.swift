/// A currency of ISO 4217 with its number of decimals.
///
/// A value exists only for a code in force; withdrawn codes and funds without a minor unit do not parse.
/// The source of the table is ISO 4217 list one (2026-01), as SIX publishes it.
public struct Currency: Hashable, Sendable {
    /// The three letters, packed into the lower 24 bits.
    let letters: UInt32
    /// How many decimals an amount has: 0, 2, 3 or 4.
    public let decimals: UInt8

    /// Reads an alphabetic code of three capital letters, or returns `nil`.
    public init?(_ code: some StringProtocol) { self.init(Array(code.utf8)[...]) }

    /// Reads an alphabetic code, as for a text.
    public init?(_ code: ArraySlice<UInt8>) {
        guard let letters = Self.pack(code), let decimals = Self.table[letters] else { return nil }
        self.letters = letters
        self.decimals = decimals
    }

    /// The currency with these packed letters.
    init?(letters: UInt32) {
        guard let decimals = letters == Self.unknown.letters ? 2 : Self.table[letters] else {
            return nil
        }
        self.init(letters: letters, decimals: decimals)
    }

    private init(letters: UInt32, decimals: UInt8) {
        self.letters = letters
        self.decimals = decimals
    }

    /// The code that ISO 4217 reserves for "no currency": what an unreadable currency counts under.
    public static let unknown = Currency(letters: 0x58_5858, decimals: 2)
    /// The United States dollar.
    public static let usd = Currency(letters: 0x55_5344, decimals: 2)
    /// The euro.
    public static let eur = Currency(letters: 0x45_5552, decimals: 2)

    /// The alphabetic code, such as `EUR`.
    public var code: String {
        unsafe String(unsafeUninitializedCapacity: 3) { buffer in
            // Three letters are written into room for three.
            for index in 0..<3 {
                unsafe buffer[index] = UInt8(truncatingIfNeeded: letters >> UInt32(16 - 8 * index))
            }
            return 3
        }
    }

    /// Ten to the power of ``decimals``: how many minor units make one unit.
    public var scale: Int64 {
        (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    }

    private static func pack(_ code: ArraySlice<UInt8>) -> UInt32? {
        guard code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        return code.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static let table: [UInt32: UInt8] = {
        let codes: [(UInt8, String)] = [
            (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
            (3, "BHD IQD JOD KWD LYD OMR TND"),
            (4, "CLF UYW"),
            (
                2,
                """
                AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN \
                BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD \
                FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW \
                KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR \
                MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG \
                SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD \
                USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
                """
            ),
        ]
        var table: [UInt32: UInt8] = [:]
        for (decimals, list) in codes {
            for code in list.split(separator: " ") {
                if let letters = pack(Array(code.utf8)[...]) { table[letters] = decimals }
            }
        }
        return table
    }()
}

extension Currency: Comparable, CustomStringConvertible {
    /// Alphabetic order of the codes.
    public static func < (left: Currency, right: Currency) -> Bool { left.letters < right.letters }
    /// The alphabetic code.
    public var description: String { code }
}
