/// The lengths that one partner takes, which are often narrower than the standard's.
package struct X12Limits: Hashable, Sendable {
    private struct Place: Hashable {
        let segmentID: String
        let element: Int
    }

    /// No other lengths than the standard's.
    package static let none = X12Limits()

    private var lengths: [Place: ClosedRange<Int>] = [:]

    private init() {}

    /// Limits by the names that a partner's guide uses, such as `N102` for element 2 of N1.
    ///
    /// Throws where a name is no element that the dictionary has.
    package init(_ lengths: [String: ClosedRange<Int>]) throws(X12Damage) {
        for (name, range) in lengths.sorted(by: { $0.key < $1.key }) {
            let segmentID = String(name.dropLast(2))
            guard let element = Int(name.suffix(2)),
                X12Dictionary.knows(element, of: segmentID)
            else {
                throw X12Damage(
                    "The limit \(name) is for no element of the dictionary.",
                    at: .nowhere
                )
            }
            self.lengths[Place(segmentID: segmentID, element: element)] = range
        }
    }

    subscript(segmentID: String, element: Int) -> ClosedRange<Int>? {
        lengths[Place(segmentID: segmentID, element: element)]
    }
}
