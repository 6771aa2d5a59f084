import Foundation
package import Orders
package import PipelineKit

/// The zone of moments that a file states without one: a distance from UTC, or a place with its summer time.
///
/// Places are those of the IANA time zone database, such as `Europe/Berlin`; their rules come with Foundation and
/// not from the machine, so that a night reads the same everywhere.
package struct Zone: Hashable, Sendable, ScalarValue {
    /// How the pipeline file spells it.
    package let spelling: String
    /// Seconds east of UTC, where they are the same all year.
    private let seconds: Int
    private let place: TimeZone?

    /// UTC itself.
    package static let utc = Zone(spelling: "+00:00", seconds: 0, place: nil)

    private init(spelling: String, seconds: Int, place: TimeZone?) {
        (self.spelling, self.seconds, self.place) = (spelling, seconds, place)
    }

    /// An offset, or the name of a place.
    package static var shape: Shape {
        .text(
            pattern: #"^([+-][0-9]{2}:[0-9]{2}|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+|UTC)$"#,
            describedAs: "a zone such as +01:00 or Europe/Berlin"
        )
    }

    /// Reads hours and minutes with a sign, or the name of a place.
    package init?(spelling text: String) {
        if let first = text.utf8.first, first == 0x2B || first == 0x2D {
            guard text.utf8.count == 6, text.dropFirst(3).first == ":",
                let midnight = Instant("1970-01-02T00:00:00\(text)")
            else { return nil }
            self.init(spelling: text, seconds: Int(86_400 - midnight.seconds), place: nil)
            return
        }
        // Abbreviations such as EST mean several zones, and some of them no summer time.
        guard text == "UTC" || text.utf8.contains(0x2F), let place = TimeZone(identifier: text)
        else { return nil }
        self.init(spelling: text, seconds: 0, place: place)
    }

    /// The moment at which clocks of the zone show a date and a time; `nil` where there is no such date.
    ///
    /// An hour that clocks show twice is its first one, and one that they leave out is the next.
    package func instant(
        _ year: Int,
        _ month: Int,
        _ day: Int,
        _ hour: Int = 0,
        _ minute: Int = 0,
        _ second: Int = 0
    ) -> Instant? {
        guard let local = Instant(year, month, day, hour, minute, second, offset: seconds) else {
            return nil
        }
        guard let place else { return local }
        func offset(at seconds: Int64) -> Int64 {
            Int64(place.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
        }
        // Clocks are not changed twice in two days, so one of these offsets is right.
        let before = local.seconds - offset(at: local.seconds - 86_400)
        let after = local.seconds - offset(at: local.seconds + 86_400)
        func isRight(_ seconds: Int64) -> Bool { seconds + offset(at: seconds) == local.seconds }
        return Instant(seconds: isRight(before) || !isRight(after) ? before : after)
    }

    /// What clocks of the zone show at a moment, as if they were those of UTC.
    package func local(_ moment: Instant) -> Instant {
        let place = place?.secondsFromGMT(
            for: Date(timeIntervalSince1970: Double(moment.seconds))
        )
        return Instant(seconds: moment.seconds + Int64(place ?? seconds))
    }

    /// The key by which channels whose files state no zone are told it.
    package static let key = Key(
        "zone",
        default: Zone.utc,
        help: "The zone of moments that have none, such as +01:00 or Europe/Berlin."
    )
}
