import Orders
import PipelineKit
import PipelineTesting
import Postal
import Testing

@Suite struct SupplierLimitsTests {
    private func order(_ line1: String, city: String = "Utrecht", region: String = "") -> Order {
        .test(shipTo: .test(line1: line1, city: city, region: region, country: "US"))
    }

    @Test(
        "knows a PO box by its words, and a street by that it has none",
        arguments: [
            ("P.O. Box 12", true), ("PO Box 12", true), ("po box 9", true), ("Postfach 3", true),
            ("Apartado Postal 4", true), ("Boîte postale 7", true), ("Postbus 100", true),
            ("12 Box Hill Road", false), ("Post Office Lane 3", false), ("Poboxer Str. 4", false),
        ]
    )
    func boxes(line: String, isBox: Bool) {
        var limits = SupplierLimits.none
        limits.severities = [.poBox: .hold]
        #expect((limits.refusal(of: order(line))?.reason.code == .noPOBox) == isBox)
        #expect(SupplierLimits.none.refusal(of: order(line)) == nil)
    }

    @Test(
        "knows short words for boxes in their countries, and where a number follows",
        arguments: [
            ("GPO Box 12", "AU", true), ("P.O.B. 77", "IL", true), ("POB 9", "US", true),
            ("Locked Bag 3", "AU", true), ("BP 123", "FR", true), ("BP Station", "FR", false),
            ("12 BP Petrol 3", "US", false), ("Apdo. 44", "ES", true),
            ("Post Box No. 3", "IN", true),
            ("1 Post Box Lane", "GB", false), ("PO Drawer 3", "US", true),
            ("Casilla 7", "CL", true),
            ("Via Casella 7", "IT", false), ("Box Hill 3", "AU", false),
        ]
    )
    func boxes(line: String, country: String, isBox: Bool) {
        var limits = SupplierLimits.none
        limits.severities = [.poBox: .hold]
        var address = Address.test(country: country)
        address.line1 = line
        #expect((limits.refusal(of: Order.test(shipTo: address))?.reason.code == .noPOBox) == isBox)
        address.line1 = "Main St 1"
        address.company = line
        #expect((limits.refusal(of: Order.test(shipTo: address))?.reason.code == .noPOBox) == isBox)
    }

    @Test(
        "knows military addresses by city and region",
        arguments: [
            ("APO", "AE", true), ("FPO", "", true), ("Havre", "AP", true), ("Havre", "MT", false),
        ]
    )
    func military(city: String, region: String, isMilitary: Bool) {
        var limits = SupplierLimits.none
        limits.severities = [.military: .hold]
        let reason = limits.refusal(of: order("Unit 4", city: city, region: region))
        #expect((reason?.reason.code == .noMilitary) == isMilitary)
    }

    @Test("refuses what was found of an address, and reads boxes without that")
    func findings() {
        var limits = SupplierLimits.none
        limits.severities = [.missingUnitSuspected: .hold, .parcelLocker: .hold]
        var towers = order("12 Sample St, Sunset Towers")
        #expect(limits.refusal(of: towers) == nil)
        towers.findings = [AddressFinding(.street, .missingUnitSuspected)]
        #expect(
            limits.refusal(of: towers)?.reason
                == Reason(.addressAmbiguous, field: "street", detail: "missing-unit-suspected")
        )
        #expect(limits.refusal(of: order("Amazon Locker 12"))?.reason.code == .noLocker)
        #expect(limits.refusal(of: order("Amazon Locker 12"))?.isFinal == false)
        limits.severities[.parcelLocker] = .reject
        #expect(limits.refusal(of: order("Amazon Locker 12"))?.isFinal == true)
        towers.shipTo.line1 = "Amazon Locker 12"
        #expect(limits.refusal(of: towers)?.reason.code == .noLocker, "the worst finding counts")
        limits.severities = [:]
        limits.required = [.phone]
        var phone = Order.test(shipTo: .test(country: "US"))
        phone.shipTo.phone = "12"
        #expect(limits.refusal(of: phone)?.reason.code == .phoneInvalid)
    }

    @Test("asks for the fields that it needs, and refuses regions")
    func fields() {
        var limits = SupplierLimits.none
        limits.required = [.phone]
        #expect(limits.refusal(of: order("Main St 1"))?.reason.code == .phoneRequired)
        limits.required = []
        limits.requiredAbroad = [.phone]
        #expect(limits.refusal(of: order("Main St 1")) == nil, "nobody knows where it ships from")
        limits.shipsFrom = "US"
        #expect(limits.refusal(of: order("Main St 1")) == nil)
        limits.shipsFrom = "CA"
        #expect(limits.refusal(of: order("Main St 1"))?.reason.code == .phoneRequired)
        limits.requiredAbroad = []
        limits.excludedRegions = ["US": ["AK"]]
        #expect(
            limits.refusal(of: order("Main St 1", region: "AK"))?.reason.code == .noShipToRegion
        )
        #expect(limits.refusal(of: order("Main St 1", region: "MT")) == nil)
    }

    @Test(
        "counts the days to the next day of shipping",
        arguments: [
            // 2026-11-19 is a Thursday.
            ("2026-11-19T02:00:00Z", 0), ("2026-11-19T17:00:00Z", 1), ("2026-11-20T18:00:00Z", 3),
            ("2026-11-21T02:00:00Z", 2), ("2026-11-24T18:00:00Z", 2),
        ]
    )
    func calendar(moment: String, wait: Int) throws {
        let calendar = ShippingCalendar(
            closedWeekdays: [6, 7],
            closedDates: ["2026-11-25"],
            cutOff: 17 * 60
        )
        #expect(calendar.wait(at: try #require(Instant(moment))) == wait)
    }

    @Test("a supplier that is closed for longer than anybody waits takes nothing")
    func closed() throws {
        let calendar = ShippingCalendar(closedWeekdays: [6, 7], longestWaitInDays: 1)
        #expect(calendar.wait(at: try #require(Instant("2026-11-21T02:00:00Z"))) == nil)
        #expect(calendar.wait(at: try #require(Instant("2026-11-22T02:00:00Z"))) == 1)
    }

    @Test("a purchase order below the least value says how much is missing to what")
    func minimum() throws {
        var limits = SupplierLimits.none
        limits.minimumOrder = Money(2000, .usd)
        let line = PurchaseOrder.Line(
            quantity: try #require(Quantity(2)),
            unitCost: Money(999, .usd)
        )
        let small = PurchaseOrder(number: PONumber(Digest.none), lines: [line])
        #expect(
            limits.shortfall(of: small)
                == Reason(.belowMinimum, detail: "goods for 19.98 of 20.00 USD")
        )
        let large = PurchaseOrder(number: PONumber(Digest.none), lines: [line, line])
        #expect(limits.shortfall(of: large) == nil)
    }
}
