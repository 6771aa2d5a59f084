/// What orders must share to be compared.
enum Block: UInt8, CaseIterable {
    case mail, phone, name, door, basket, person, number, payment

    /// Calls with each key of an order: a number that orders share where they share what it is made of.
    @inline(__always)
    static func forEachKey(of trace: Trace, _ body: (Block, UInt64) -> Void) {
        if trace.mail != 0 { body(.mail, key(.mail, trace.mail, 0)) }
        if trace.phone != 0 { body(.phone, key(.phone, UInt64(trace.phone), 0)) }
        let code = UInt64(trace.code)
        for place in 0..<4 where trace.words[place] != 0 {
            // A name of one word twice has the key once.
            guard !(0..<place).contains(where: { trace.words[$0] == trace.words[place] }) else {
                continue
            }
            let word = UInt64(trace.words[place])
            body(.name, key(.name, code, word))
            // Where the code has a wrong letter, the same basket for the same name or number.
            if trace.basket != 0 { body(.person, key(.person, trace.basket, word)) }
        }
        let number = UInt64(trace.number)
        if number != 0 { body(.door, key(.door, code << 32 | number, UInt64(trace.street))) }
        if trace.basket != 0 {
            body(.basket, key(.basket, trace.basket, code))
            if number != 0 { body(.number, key(.number, trace.basket, number)) }
        }
        if trace.payment != 0 { body(.payment, key(.payment, trace.payment, 0)) }
    }

    /// Mixes three numbers (the finalizer of MurmurHash3, which spreads every bit).
    private static func key(_ block: Block, _ one: UInt64, _ other: UInt64) -> UInt64 {
        var hash = one ^ (other &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(block.rawValue) &+ 1
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }

    /// What people call it.
    var title: String {
        switch self {
        case .mail: "mail"
        case .phone: "phone"
        case .name: "name and postal code"
        case .door: "door"
        case .basket: "basket and postal code"
        case .person: "basket and name"
        case .number: "basket and house number"
        case .payment: "payment"
        }
    }
}
