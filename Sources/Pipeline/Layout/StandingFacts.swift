import Orders

/// Facts that tell what has become of an order or a line; where they differ, the weightiest counts.
enum StandingFacts {
    static let order: [Fact] = [.status, .fulfilment, .cancelRequest, .test, .shipsFrom]
    static let line: [Fact] = [.lineStatus, .needsShipping]
}

extension Order.Standing {
    var weight: Int {
        switch self {
        case .open: 0
        case .fulfilled: 1
        case .cancelRequested: 2
        case .marketplace: 3
        case .test: 4
        case .cancelled: 5
        }
    }
}

extension Line.Standing {
    var weight: Int {
        switch self {
        case .open: 0
        case .digital: 1
        case .fulfilled: 2
        case .returned: 3
        case .cancelled: 4
        }
    }
}
