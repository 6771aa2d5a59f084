public import Postal

extension Address {
    /// The address in the parts that postal rules speak of.
    public var postal: PostalAddress {
        var address = PostalAddress()
        address[.name] = name
        address[.company] = company
        address[.street] = line2.isEmpty ? line1 : "\(line1)\n\(line2)"
        address[.city] = city
        address[.area] = region
        address[.postalCode] = postalCode
        address[.country] = country
        address[.phone] = phone
        address[.taxID] = taxID
        return address
    }

    /// Puts another text for a part; a street is not put anew, since its lines are the recipient's own.
    fileprivate mutating func set(_ field: PostalAddress.Field, to text: String) {
        switch field {
        case .city: city = text
        case .area: region = text
        case .postalCode: postalCode = text
        case .country: country = text
        case .name, .company, .street, .district, .sortingCode, .phone, .taxID: break
        }
    }
}

extension Order {
    /// Where the parcel goes: the ship-to with the repairs that stand in ``findings``, and with nothing else changed.
    public var recipient: Address {
        guard !findings.isEmpty else { return shipTo }
        var recipient = shipTo
        for finding in findings where finding.code.isRepair {
            if let change = finding.change { recipient.set(finding.field, to: change.after) }
        }
        return recipient
    }
}
