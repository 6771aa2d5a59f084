/// Letters and digits that are taken for each other in codes.
enum LookAlikes {
    /// What else a capital letter or a digit may have been meant to be.
    static func of(_ byte: UInt8) -> [UInt8] { table[Int(byte & 0x7F)] }

    private static let table: [[UInt8]] = {
        var table: [[UInt8]] = Array(repeating: [], count: 128)
        for (digit, letters) in [("0", "ODQ"), ("1", "IL"), ("2", "Z"), ("5", "S"), ("8", "B")] {
            for byte in letters.utf8 {
                table[Int(byte)].append(contentsOf: digit.utf8)
                // A digit is most often the first of them; a Canadian code has no I and no O.
                if byte == letters.utf8.first || byte == UInt8(ascii: "L") {
                    table[Int(digit.utf8.first ?? 0)].append(byte)
                }
            }
        }
        return table
    }()
}
