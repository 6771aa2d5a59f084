/// What orders must share to be compared.
enum Block: String, CaseIterable {
    case mail, phone, name, door, basket, person, number, payment

    /// The kind of a key.
    init(of key: UInt64) { self = Self.allCases[Int(key >> 60) % Self.allCases.count] }

    /// The keys of an order: four bits for the kind, the others for what it says there.
    static func keys(of trace: Trace) -> [UInt64] {
        var keys: [UInt64] = []
        if let mail = trace.mail { keys.append(key(.mail, mail.local, mail.domain)) }
        if !trace.phone.isEmpty { keys.append(key(.phone, trace.phone)) }
        let names = trace.names.filter { $0.count > 1 }
        for name in names { keys.append(key(.name, trace.code, name)) }
        let number = Array(trace.door.number.utf8)
        if !number.isEmpty {
            let street = Array(trace.door.street.joined(separator: " ").utf8)
            keys.append(key(.door, trace.code, number, street))
        }
        if !trace.basket.isEmpty {
            let basket = Array(trace.basket.utf8)
            keys.append(key(.basket, trace.code, basket))
            // Where the code has a wrong letter, the same basket for the same name or number.
            for name in names { keys.append(key(.person, name, basket)) }
            if !number.isEmpty { keys.append(key(.number, number, basket)) }
        }
        if !trace.facts.payment.isEmpty {
            keys.append(key(.payment, Array(trace.facts.payment.utf8)))
        }
        return keys
    }

    /// The hash of Fowler, Noll and Vo: two that differ and meet are compared for nothing, and that is all.
    private static func key(_ block: Block, _ parts: [UInt8]...) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
        }
        let kind = UInt64(Self.allCases.firstIndex(of: block) ?? 0)
        return kind << 60 | hash >> 4
    }
}
