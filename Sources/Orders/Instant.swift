/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the epoch.
    public let seconds: Int64

    /// Creates a moment.
    public init(seconds: Int64) { self.seconds = seconds }

    /// Orders by time.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// Reads `2026-03-14 09:12:33 +0100`, `2026-03-14T09:12:33+01:00` or `2026-03-14T09:12:33Z`.
    ///
    /// A moment without a zone does not parse: it would be a guess.
    public init?(_ text: ArraySlice<UInt8>) {
        var scanner = MomentScanner(rest: text)
        guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2),
            scanner.skip("-"), let day = scanner.number(2), scanner.skip(" ") || scanner.skip("T"),
            let hour = scanner.number(2), scanner.skip(":"), let minute = scanner.number(2),
            scanner.skip(":"), let second = scanner.number(2), let offset = scanner.zone(),
            scanner.rest.isEmpty
        else { return nil }
        self.init(year, month, day, hour, minute, second, offset: offset)
    }

    /// A date of the Gregorian calendar and a time of day, `offset` seconds east of UTC; `nil` where there is no
    /// such date or time.
    public init?(
        _ year: Int,
        _ month: Int,
        _ day: Int,
        _ hour: Int = 0,
        _ minute: Int = 0,
        _ second: Int = 0,
        offset: Int = 0
    ) {
        guard (0...9999).contains(year), let days = Self.days(year, month, day),
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        let local = days * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: local - Int64(offset))
    }

    /// Reads a moment, as for bytes.
    public init?(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// Days from 1970-01-01 to a date of the Gregorian calendar, or `nil` for a date that is none.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64? {
        guard (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length =
            switch month {
            case 2: isLeap ? 29 : 28
            case 4, 6, 9, 11: 30
            default: 31
            }
        guard day <= length else { return nil }
        // The year is counted from March, so that the leap day is its last.
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return Int64(
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        )
    }

    /// The date in UTC as `2026-03-14`.
    public var date: String { String(description.prefix(10)) }
}

extension Instant: CustomStringConvertible {
    /// The moment in UTC as `2026-03-14T08:12:33Z`.
    public var description: String {
        let days = Self.floorDivide(seconds, 86_400)
        let time = seconds - days * 86_400
        let (year, month, day) = Self.civil(days)
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T"
            + "\(pad(time / 3600, 2)):\(pad(time / 60 % 60, 2)):\(pad(time % 60, 2))Z"
    }

    private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
    }

    private func pad(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

private struct MomentScanner {
    var rest: ArraySlice<UInt8>

    mutating func number(_ width: Int) -> Int? {
        guard rest.count >= width else { return nil }
        var value = 0
        for byte in rest.prefix(width) {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        rest = rest.dropFirst(width)
        return value
    }

    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, UInt32(byte) == mark.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// `Z`, `+0100`, ` +0100` or `+01:00`, in seconds east of UTC.
    mutating func zone() -> Int? {
        _ = skip(" ")
        if skip("Z") || skip("z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(2) else { return nil }
        _ = skip(":")
        guard let minutes = number(2), hours < 15, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }
}

extension Instant {
    /// The moment a whole number of seconds earlier.
    public static func - (left: Instant, right: Duration) -> Instant {
        Instant(seconds: left.seconds - right.components.seconds)
    }

    /// The moment a whole number of seconds later.
    public static func + (left: Instant, right: Duration) -> Instant {
        Instant(seconds: left.seconds + right.components.seconds)
    }
}
