package import Orders
package import PipelineZones

/// A form in which a file states a moment.
package enum TimeForm: Hashable, Sendable {
    /// `2026-03-14 09:12:33 +0100`, `2026-03-14T09:12:33.000+01:00`, `…Z`.
    case iso
    /// `2026-03-14T09:12:33` or `2026-03-14` in the layout's zone.
    case isoLocal
    /// `03/14/26`, `3/14/2026 9:12` or `03/14/2026 09:12:33`: the month first.
    case monthFirst
    /// `14.03.2026 09:12` or `14/03/2026`: the day first.
    case dayFirst
    /// `Mar-14-26` or `14-Mar-26`, also with German months.
    case named
    /// `Sat, 14 Mar 2026 09:12:33 +0000`.
    case mail
    /// Seconds since 1970.
    case epochSeconds
    /// Milliseconds since 1970.
    case epochMilliseconds

    /// The moment that a text states, or `nil`; `zone` is what counts where the text has none.
    package func instant(_ text: ArraySlice<UInt8>, zone: Zone) -> Instant? {
        switch self {
        case .iso: Self.iso(text)
        case .isoLocal: Numbers(text, marks: "-T :")?.instant(year: 0, month: 1, day: 2, zone)
        case .monthFirst: Numbers(text, marks: "/ :")?.instant(year: 2, month: 0, day: 1, zone)
        case .dayFirst: Numbers(text, marks: "./ :")?.instant(year: 2, month: 1, day: 0, zone)
        case .named: Self.named(text, zone)
        case .mail: Self.mail(text)
        case .epochSeconds: Self.epoch(text, dividedBy: 1)
        case .epochMilliseconds: Self.epoch(text, dividedBy: 1000)
        }
    }

    private static func iso(_ text: ArraySlice<UInt8>) -> Instant? {
        if let instant = Instant(text) { return instant }
        // Fractions of a second are more than an order needs.
        guard let point = text.firstIndex(of: 0x2E) else { return nil }
        let zone = text[point...].dropFirst().drop { (0x30...0x39).contains($0) }
        let isFraction = zone.startIndex > point + 1
        return isFraction ? Instant(text[..<point] + zone) : nil
    }

    private static func epoch(_ text: ArraySlice<UInt8>, dividedBy divisor: Int64) -> Instant? {
        guard (1...15).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let number = text.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
        return Instant(seconds: number / divisor)
    }

    // MARK: Months by their names

    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "mär": 3, "mrz": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6,
        "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
    ]

    private static func words(_ text: ArraySlice<UInt8>, _ marks: String) -> [String] {
        text.split { marks.utf8.contains($0) }.map {
            String(decoding: $0, as: UTF8.self).lowercased()
        }
    }

    private static func named(_ text: ArraySlice<UInt8>, _ zone: Zone) -> Instant? {
        let words = words(text, "- .")
        guard words.count == 3, let place = words.firstIndex(where: { months[$0] != nil }),
            place < 2, let month = months[words[place]], let day = Int(words[1 - place]),
            let year = Int(words[2])
        else { return nil }
        return zone.instant(century(year), month, day)
    }

    /// A year of two digits is one of this century.
    fileprivate static func century(_ year: Int) -> Int { year < 100 ? year + 2000 : year }

    private static func mail(_ text: ArraySlice<UInt8>) -> Instant? {
        let words = words(text, " ")
        let rest = words.first?.hasSuffix(",") == true ? Array(words.dropFirst()) : words
        guard rest.count == 5, let month = months[rest[1]], let day = Int(rest[0]) else {
            return nil
        }
        let date = "\(rest[2])-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        let zone = ["gmt", "ut", "utc"].contains(rest[4]) ? "Z" : rest[4]
        return Instant("\(date) \(rest[3]) \(zone)")
    }
}

/// The numbers of a date and a time of day: three to six of at most four digits, with nothing but marks between.
private struct Numbers {
    private var values = InlineArray<6, Int>(repeating: 0)
    private var count = 0

    init?(_ text: ArraySlice<UInt8>, marks: String) {
        var digits = 0
        for byte in text {
            guard (0x30...0x39).contains(byte) else {
                guard marks.utf8.contains(byte) else { return nil }
                digits = 0
                continue
            }
            if digits == 0 { count += 1 }
            digits += 1
            guard count <= 6, digits <= 4 else { return nil }
            values[count - 1] = values[count - 1] * 10 + Int(byte - 0x30)
        }
        guard count >= 3 else { return nil }
    }

    func instant(year: Int, month: Int, day: Int, _ zone: Zone) -> Instant? {
        zone.instant(
            TimeForm.century(values[year]),
            values[month],
            values[day],
            values[3],
            values[4],
            values[5]
        )
    }
}
