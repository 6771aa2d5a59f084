package import Orders

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

    /// The moment that a text states; `zone` is what counts where the text has none, in seconds east of UTC.
    package func instant(_ text: String, zone: Int) -> Instant? {
        switch self {
        case .iso: Self.iso(text)
        case .isoLocal:
            Self.local(
                Self.numbers(text, "-T :"),
                [.year, .month, .day, .hour, .minute, .second],
                zone
            )
        case .monthFirst:
            Self.local(
                Self.numbers(text, "/ :"),
                [.month, .day, .year, .hour, .minute, .second],
                zone
            )
        case .dayFirst:
            Self.local(
                Self.numbers(text, "./ :"),
                [.day, .month, .year, .hour, .minute, .second],
                zone
            )
        case .named: Self.named(text, zone)
        case .mail: Self.mail(text)
        case .epochSeconds: Self.epoch(text, dividedBy: 1)
        case .epochMilliseconds: Self.epoch(text, dividedBy: 1000)
        }
    }

    private enum Part { case year, month, day, hour, minute, second }

    private static func iso(_ text: String) -> Instant? {
        if let instant = Instant(text) { return instant }
        // Fractions of a second are more than an order needs.
        guard let point = text.firstIndex(of: ".") else { return nil }
        let zone = text[point...].dropFirst().drop { $0.isASCII && $0.isNumber }
        let isFraction = zone.startIndex > text.index(after: point)
        return isFraction ? Instant(String(text[..<point]) + zone) : nil
    }

    private static func epoch(_ text: String, dividedBy divisor: Int64) -> Instant? {
        guard (1...15).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(text)
        else { return nil }
        return Instant(seconds: number / divisor)
    }

    /// The numbers of a text in which nothing else stands but these marks.
    private static func numbers(_ text: String, _ marks: String) -> [Int]? {
        let words = text.split { marks.contains($0) }
        let numbers = words.compactMap { word in
            word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
        }
        return numbers.count == words.count && words.allSatisfy { $0.utf8.count <= 4 }
            ? numbers : nil
    }

    private static func local(_ numbers: [Int]?, _ order: [Part], _ zone: Int) -> Instant? {
        guard let numbers, (3...6).contains(numbers.count) else { return nil }
        var values: [Part: Int] = [:]
        for (part, number) in zip(order, numbers) { values[part] = number }
        guard var year = values[.year], let month = values[.month], let day = values[.day] else {
            return nil
        }
        if year < 100 { year += 2000 }
        func pad(_ number: Int?, _ width: Int = 2) -> String {
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(pad(year, 4))-\(pad(month))-\(pad(day))"
        let time = "\(pad(values[.hour])):\(pad(values[.minute])):\(pad(values[.second]))"
        return Instant("\(date)T\(time)Z").map { Instant(seconds: $0.seconds - Int64(zone)) }
    }

    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "mär": 3, "mrz": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6,
        "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
    ]

    private static func named(_ text: String, _ zone: Int) -> Instant? {
        let words = text.split { $0 == "-" || $0 == " " || $0 == "." }.map { $0.lowercased() }
        guard words.count == 3, let place = words.firstIndex(where: { months[$0] != nil }),
            place < 2, let month = months[words[place]], let day = Int(words[1 - place]),
            let year = Int(words[2])
        else { return nil }
        return local([year, month, day], [.year, .month, .day], zone)
    }

    private static func mail(_ text: String) -> Instant? {
        let words = text.split(separator: " ").map(String.init)
        let rest = words.first?.hasSuffix(",") == true ? Array(words.dropFirst()) : words
        guard rest.count == 5, let month = months[rest[1].lowercased()], let day = Int(rest[0])
        else {
            return nil
        }
        let date = "\(rest[2])-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        let zone = ["GMT", "UT", "UTC"].contains(rest[4]) ? "Z" : rest[4]
        return Instant("\(date) \(rest[3]) \(zone)")
    }
}
