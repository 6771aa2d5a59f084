package import Orders
package import PipelineKit

/// What a ship notice says was sent, gathered unit by unit into shipments and their parcels.
///
/// What leaves of one purchase order on one day is one shipment; what has one tracking number is one parcel.
package struct ShipmentList {
    /// Something that is sent, and the number by which its carrier follows it, if the notice says one.
    package struct Package: Sendable {
        fileprivate enum Identity: Hashable {
            case number(String)
            /// Its place in the notice.
            case place(Int)
        }

        fileprivate let carrier: String
        fileprivate let trackingNumber: String
        fileprivate let identity: Identity

        /// A package at a place of the notice, which tells packages without a number apart.
        package init(carrier: String, trackingNumber: String, place: Int) {
            self.carrier = carrier
            self.trackingNumber = trackingNumber
            identity = trackingNumber.isEmpty ? .place(place) : .number(trackingNumber)
        }

        /// What each of the numbers follows; one package where there is none.
        package static func all(
            carrier: String,
            trackingNumbers: [String],
            place: Int
        ) -> [Package] {
            (trackingNumbers.isEmpty ? [""] : trackingNumbers).map {
                Package(carrier: carrier, trackingNumber: $0, place: place)
            }
        }
    }

    private struct Key: Hashable {
        let number: PONumber
        let date: String
    }

    private struct Draft {
        let key: Key
        var packages: [Package] = []
        var places: [Package.Identity: Int] = [:]
        var contents: [[Shipment.Content]] = []
        var unassigned: [Shipment.Content] = []

        mutating func place(of package: Package) -> Int {
            if let place = places[package.identity] { return place }
            places[package.identity] = packages.count
            packages.append(package)
            contents.append([])
            return packages.count - 1
        }
    }

    private let reference: String
    private var drafts: [Draft] = []
    private var places: [Key: Int] = [:]

    /// An empty list of a notice with a number.
    package init(reference: String) { self.reference = reference }

    /// Adds units that are in one package, or in several of which the notice does not say how many are
    /// where.
    package mutating func add(
        _ content: Shipment.Content?,
        of number: PONumber,
        on date: String,
        in packages: [Package]
    ) {
        let key = Key(number: number, date: date)
        let place = places[key] ?? drafts.count
        if place == drafts.count {
            places[key] = place
            drafts.append(Draft(key: key))
        }
        let packages = packages.map { drafts[place].place(of: $0) }
        guard let content else { return }
        if packages.count == 1 {
            drafts[place].contents[packages[0]].append(content)
        } else {
            drafts[place].unassigned.append(content)
        }
    }

    /// The shipments, in the order in which the notice first names them.
    package var shipments: [Shipment] {
        drafts.map { draft in
            Shipment(
                number: draft.key.number,
                reference: reference,
                date: draft.key.date,
                parcels: zip(draft.packages, draft.contents).map { package, contents in
                    Shipment.Parcel(
                        carrier: package.carrier,
                        trackingNumber: package.trackingNumber,
                        contents: contents
                    )
                },
                unassigned: draft.unassigned
            )
        }
    }
}
