import Orders
package import PipelineKit

/// How far a zone is from UTC, for moments that a file states without one.
///
/// Names of zones, and their summer time, are left out: an export states a day at the most where it leaves the zone
/// out, and a pipeline reads the same at any time of the year.
package struct ZoneOffset: Hashable, Sendable, ScalarValue {
    /// Seconds east of UTC.
    package let seconds: Int

    /// UTC itself.
    package static let none = ZoneOffset(seconds: 0)

    private init(seconds: Int) { self.seconds = seconds }

    /// Hours and minutes with a sign.
    package static var shape: Shape {
        .text(pattern: #"^[+-][0-9]{2}:[0-9]{2}$"#, describedAs: "a zone such as +01:00")
    }

    /// Such as `+01:00`.
    package var spelling: String {
        func pad(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + pad(minutes / 60) + ":" + pad(minutes % 60)
    }

    /// Reads hours and minutes with a sign.
    package init?(spelling text: String) {
        guard text.utf8.count == 6, let sign = text.first, sign == "+" || sign == "-",
            text.dropFirst(3).first == ":", let midnight = Instant("1970-01-02T00:00:00\(text)")
        else { return nil }
        seconds = Int(86_400 - midnight.seconds)
    }

    /// The key by which channels whose files state no zone are told it.
    package static let key = Key(
        "zone",
        default: ZoneOffset.none,
        help: "The zone of moments that have none, such as +01:00."
    )
}
