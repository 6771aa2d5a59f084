import Orders
import Testing

@Suite struct InstantTests {
    @Test(
        "reads moments with a zone",
        arguments: [
            ("2026-03-14 09:12:33 +0100", "2026-03-14T08:12:33Z"),
            ("2026-03-14T09:12:33+01:00", "2026-03-14T08:12:33Z"),
            ("2026-03-14T08:12:33Z", "2026-03-14T08:12:33Z"),
            ("2024-02-29 23:59:59 -0930", "2024-03-01T09:29:59Z"),
            ("1969-12-31 23:00:00 +0000", "1969-12-31T23:00:00Z"),
            ("0001-01-01 00:00:00 +0000", "0001-01-01T00:00:00Z"),
        ]
    )
    func reads(text: String, utc: String) {
        #expect(Instant(text)?.description == utc)
    }

    @Test(
        "refuses moments without a zone and dates that are none",
        arguments: [
            "", "2026-03-14", "2026-03-14 09:12:33", "2026-02-29 00:00:00 +0000",
            "2026-13-01 00:00:00 +0000",
            "2026-00-10 00:00:00 Z", "2026-03-14 24:00:00 Z", "14.03.2026 09:12:33 +0100",
            "2026-03-14 09:12:33 +0100 x",
        ]
    )
    func refuses(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("spells every day of four centuries as it reads it")
    func everyDay() {
        for day in stride(from: Int64(-20_000), through: 130_000, by: 1) {
            let instant = Instant(seconds: day * 86_400 + 3_723)
            #expect(Instant(instant.description) == instant)
        }
    }
}
