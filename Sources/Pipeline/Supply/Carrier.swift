import PipelineKit
import Postal

/// The carrier that brings a supplier's parcels, with what its labels and its vans can take.
///
/// Sources: the labels of the carriers' own interfaces as their integrators document them; where two disagree, the
/// shorter length. A supplier's own limits count before these.
enum Carrier: String, ChoiceValue {
    case ups
    case fedex
    case usps
    case canadaPost = "canada-post"
    case dpd
    case dhlExpress = "dhl-express"
    case dhlPoland = "dhl-poland"
    case bpost
    case myParcel = "myparcel"

    /// The most characters of each field.
    var lengths: [PurchaseOrder.Field: Int] {
        switch self {
        case .ups: lines(35, [.name: 35, .city: 30, .postalCode: 9, .phone: 15])
        case .fedex: lines(35, [.name: 35, .phone: 15])
        case .usps: lines(38, [:])
        case .canadaPost: lines(44, [:])
        case .dpd: lines(35, [.name: 35, .city: 35, .postalCode: 8, .phone: 15])
        case .dhlExpress:
            lines(35, [.name: 45, .company: 35, .city: 35, .postalCode: 12, .phone: 25])
        case .dhlPoland: lines(35, [.city: 17, .phone: 20])
        case .bpost: lines(40, [.postalCode: 8, .phone: 20])
        case .myParcel: lines(40, [:])
        }
    }

    private func lines(
        _ length: Int,
        _ others: [PurchaseOrder.Field: Int]
    ) -> [PurchaseOrder.Field: Int] {
        others.merging([.line1: length, .line2: length, .line3: length]) { $1 }
    }

    /// What findings do to its parcels: where it leaves nothing, they hold.
    var severities: [AddressCode: Severity] {
        switch self {
        case .usps, .canadaPost, .myParcel: [:]
        case .bpost: [.military: .hold]
        case .ups, .fedex, .dpd, .dhlExpress, .dhlPoland:
            [.poBox: .hold, .generalDelivery: .hold, .military: .hold, .parcelLocker: .hold]
        }
    }

    /// What it asks of every recipient.
    var required: Set<PurchaseOrder.Field> { self == .dhlExpress ? [.phone] : [] }

    /// What it asks of recipients in some countries: UPS sorts by the state, and by the county in Ireland.
    var requiredIn: [String: Set<PurchaseOrder.Field>] {
        self == .ups ? ["US": [.region], "CA": [.region], "VN": [.region], "IE": [.region]] : [:]
    }

    /// What it asks of recipients across a border.
    var requiredAbroad: Set<PurchaseOrder.Field> {
        self == .ups || self == .fedex ? [.phone] : []
    }
}
