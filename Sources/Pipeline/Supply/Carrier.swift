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
    case bpost

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
        case .bpost: lines(40, [.postalCode: 8, .phone: 20])
        }
    }

    private func lines(
        _ length: Int,
        _ others: [PurchaseOrder.Field: Int]
    ) -> [PurchaseOrder.Field: Int] {
        others.merging([.line1: length, .line2: length, .line3: length]) { $1 }
    }

    /// Where it leaves nothing.
    var refused: Set<AddressCode> {
        switch self {
        case .usps: []
        case .canadaPost: []
        case .bpost: [.military]
        case .ups, .fedex, .dpd, .dhlExpress: [.poBox, .generalDelivery, .military, .parcelLocker]
        }
    }

    /// What it asks of every recipient.
    var required: Set<PurchaseOrder.Field> { self == .dhlExpress ? [.phone] : [] }
}
