import Orders
import PipelineKit
import PipelineZones
import Testing

@Suite struct ZoneTests {
    @Test(
        "reads hours and minutes with a sign, and places, and spells them so",
        arguments: [
            ("+01:00", "11:00:00"), ("-05:30", "17:30:00"), ("+00:00", "12:00:00"),
            ("+14:00", "2026-01-31T22:00:00Z"), ("CET", nil), ("01:00", nil), ("+1:00", nil),
            ("+0100", nil), ("+15:00", nil), ("+01:60", nil), ("", nil), ("Z", nil),
            ("+01:0x", nil), ("UTC", "12:00:00"), ("Europe/Berlin", "11:00:00"),
            ("America/New_York", "17:00:00"), ("Asia/Kolkata", "06:30:00"), ("EST", nil),
            ("Europe/Nowhere", nil), ("europe/berlin", nil), ("/", nil), ("GMT+1", nil),
        ] as [(String, String?)]
    )
    func reads(text: String, time: String?) {
        let zone = Zone(spelling: text)
        let found = zone?.instant(2026, 2, 1, 12)?.description
        #expect(found == time.map { $0.count == 8 ? "2026-02-01T\($0)Z" : $0 })
        if let zone { #expect(zone.spelling == text) }
    }

    @Test(
        "a place has its summer time; an hour that comes twice is its first, and one that is left out is the next",
        arguments: [
            ([7, 1, 12], "2026-07-01T10:00:00Z"),
            ([3, 29, 1, 59], "2026-03-29T00:59:00Z"),
            ([3, 29, 2, 30], "2026-03-29T01:30:00Z"),
            ([3, 29, 3, 0], "2026-03-29T01:00:00Z"),
            ([10, 25, 1, 59], "2026-10-24T23:59:00Z"),
            ([10, 25, 2, 30], "2026-10-25T00:30:00Z"),
            ([10, 25, 3, 0], "2026-10-25T02:00:00Z"),
            ([11, 18], "2026-11-17T23:00:00Z"),
        ]
    )
    func summerTime(local: [Int], utc: String) throws {
        let zone = try #require(Zone(spelling: "Europe/Berlin"))
        let parts = local + [0, 0]
        let instant = zone.instant(2026, parts[0], parts[1], parts[2], parts[3])
        #expect(instant?.description == utc)
    }

    @Test(
        "tells what clocks of a zone show",
        arguments: [
            ("+05:30", "2026-02-01T02:00:00Z", "2026-02-01T07:30:00Z"),
            ("UTC", "2026-02-01T02:00:00Z", "2026-02-01T02:00:00Z"),
            ("Asia/Shanghai", "2026-11-20T17:00:00Z", "2026-11-21T01:00:00Z"),
            ("America/New_York", "2026-07-01T02:00:00Z", "2026-06-30T22:00:00Z"),
            ("America/New_York", "2026-12-01T02:00:00Z", "2026-11-30T21:00:00Z"),
        ]
    )
    func local(text: String, moment: String, shown: String) throws {
        let zone = try #require(Zone(spelling: text))
        #expect(zone.local(try #require(Instant(moment))).description == shown)
    }
}
