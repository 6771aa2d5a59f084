/// What an order says, as numbers: equal where it says the same, and 0 where it says nothing.
struct TraceNumbers: Sendable {
    /// The run, and when it was bought; the least number where nobody says.
    let night: Int64
    let created: Int64
    let version: UInt64
    /// A marketplace's masked mail says nothing.
    var mail: UInt64 = 0
    var basket: UInt64 = 0
    var payment: UInt64 = 0
    /// Of up to four words of the name that have more than a letter.
    var words = SIMD4<UInt32>()
    /// How long each part of the texts is.
    var lengths = SIMD16<UInt8>()
    /// Of the last eight digits.
    var phone: UInt32 = 0
    var number: UInt32 = 0
    var unit: UInt32 = 0
    var street: UInt32 = 0
    var code: UInt32 = 0
    var city: UInt32 = 0
    /// Of the first word of the name and of the others; and of the last one and those before it.
    var given: UInt32 = 0
    var family: UInt32 = 0
    var last: UInt32 = 0
    var others: UInt32 = 0
    /// The first letter of the name, and whether it stands for the whole given name.
    var initial: UInt8 = 0
    var isInitial = false
    let isReplacement: Bool

    init(night: Int64, created: Int64, version: UInt64, isReplacement: Bool) {
        self.night = night
        self.created = created
        self.version = version
        self.isReplacement = isReplacement
    }

    /// How many seconds lie between two orders; where nobody says when one was bought, it was when its run was.
    func distance(from other: TraceNumbers) -> Int64 {
        let moment = created == .min ? night : created
        let other = other.created == .min ? other.night : other.created
        let (distance, isFar) = moment.subtractingReportingOverflow(other)
        return isFar || distance == .min ? .max : abs(distance)
    }

    /// How many seconds lie between two orders; `nil` where nobody says.
    func apart(from other: TraceNumbers) -> Int64? {
        guard created != .min, other.created != .min else { return nil }
        return distance(from: other)
    }
}
