/// What two orders must have in common to be compared.
///
/// Each is so much that a pair which shares one is worth a look: most orders with one house number and basket are in two
/// towns, and nobody's repetition.
enum Block: UInt8, CaseIterable {
    case mail, phone, payment, name, door
    case basketNumber
    case basketStreet, basketDoor, basketNumberName, basketStreetName

    /// Whether a basket is a part of it.
    var hasBasket: Bool { rawValue >= Block.basketNumber.rawValue }

    /// Calls with each key of an order: a number that orders share where they share what it is made of.
    @inline(__always)
    func forEachKey(of trace: TraceNumbers, _ body: (UInt64) -> Void) {
        let place = UInt64(trace.code) << 32
        let (number, street) = (UInt64(trace.number), UInt64(trace.street))
        switch self {
        case .mail: if trace.mail != 0 { body(key(trace.mail)) }
        case .phone: if trace.phone != 0 { body(key(UInt64(trace.phone))) }
        case .payment: if trace.payment != 0 { body(key(trace.payment)) }
        case .name: forEachWord(of: trace) { body(key(place | $0)) }
        case .door: if number != 0 { body(key(place | number, street)) }
        default:
            // Where the name or the code has a wrong letter, the same goods for the same number or street.
            guard trace.basket != 0 else { return }
            switch self {
            case .basketNumber: body(key(trace.basket, place | number))
            case .basketStreet: body(key(trace.basket, place | street))
            case .basketDoor: if number != 0 { body(key(trace.basket, number << 32 | street)) }
            case .basketNumberName:
                forEachWord(of: trace) { body(key(trace.basket, number << 32 | $0)) }
            default: forEachWord(of: trace) { body(key(trace.basket, street << 32 | $0)) }
            }
        }
    }

    /// Calls with each word of the name once.
    @inline(__always)
    private func forEachWord(of trace: TraceNumbers, _ body: (UInt64) -> Void) {
        let words = trace.words
        for place in 0..<4 where words[place] != 0 {
            var isKnown = false
            for other in 0..<place where words[other] == words[place] { isKnown = true }
            if !isKnown { body(UInt64(words[place])) }
        }
    }

    /// Mixes numbers (the finalizer of MurmurHash3, which spreads every bit).
    @inline(__always)
    private func key(_ one: UInt64, _ other: UInt64 = 0) -> UInt64 {
        var hash = one ^ (other &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(rawValue) &+ 1) << 56
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }

    /// What people call it.
    var title: String {
        switch self {
        case .mail: "mail"
        case .phone: "phone"
        case .payment: "payment"
        case .name: "name and postal code"
        case .door: "door"
        case .basketNumber: "basket, postal code and house number"
        case .basketStreet: "basket, postal code and street"
        case .basketDoor: "basket, street and house number"
        case .basketNumberName: "basket, name and house number"
        case .basketStreetName: "basket, name and street"
        }
    }
}
