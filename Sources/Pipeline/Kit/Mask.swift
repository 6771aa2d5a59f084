package import Orders

/// Makes texts unreadable where they stand: letters become X and digits 0, so that lengths, lines and marks stay.
package enum Mask {
    /// The same text, of which nobody can read anything.
    package static func hidden(_ text: String) -> String {
        String(
            text.map { letter -> Character in
                guard letter.isASCII else { return "X" }
                return letter.isNumber ? "0" : letter.isLetter ? "X" : letter
            }
        )
    }

    /// Hides what stands in a place of some bytes, whatever ASCII's heir they are written in.
    package static func hide(_ place: Range<Int>, of bytes: inout [UInt8]) {
        for index in place {
            switch bytes[index] {
            case 0x30...0x39: bytes[index] = 0x30
            case 0x41...0x5A, 0x61...0x7A, 0x80...: bytes[index] = 0x58
            default: break
            }
        }
    }
}

/// The order whose people are taken out of published nights.
package struct RedactedOrder: Hashable, Codable, Sendable {
    /// The channel's name in the pipeline file.
    package let channel: String
    /// Which of several shops on the channel.
    package let shop: String
    /// The number that the shop shows its customer.
    package let number: String

    /// Names an order.
    package init(channel: String, shop: String, number: String) {
        (self.channel, self.shop, self.number) = (channel, shop, number)
    }

    /// Whether an order is this one.
    package func isSame(as order: Order) -> Bool {
        // By the bytes: what looks alike may be another one.
        [(order.id.channel, channel), (order.id.shop, shop), (order.number, number)].allSatisfy {
            $0.utf8.elementsEqual($1.utf8)
        }
    }
}
