import Foundation
import Testing

@Suite struct DedupeCommandTests {
    /// A table of invented persons, some of whom stand in it twice with a mistake.
    private static let table: String = {
        let given = [
            "Mina", "Joris", "Anna", "Pieter", "Sanne", "Daan", "Eva", "Lars", "Noor", "Bram",
        ]
        let family = [
            "Voorbeeld", "Molenaar", "Zandstra", "Kuiper", "Hofstede", "Dijkgraaf", "Brandsma",
        ]
        var text = "nr,first,last,street,town,code\n"
        for number in 0..<70 {
            let (first, last) = (given[number % 10], family[number * 3 % 7])
            let row =
                "\(first),\(last),Straat \(number * 7),Dorp \(number % 9),\(1000 + number * 13) AB"
            text += "p\(number),\(row)\n"
            // A seventh of them once more, with the names swapped or a letter wrong.
            if number % 14 == 0 {
                text +=
                    "q\(number),\(last),\(first),Straat \(number * 7),Dorp \(number % 9),\(1000 + number * 13) AB\n"
            } else if number % 14 == 7 {
                text +=
                    "q\(number),\(first),\(last)s,Straat \(number * 7),Drop \(number % 9),\(1000 + number * 13) AB\n"
            }
        }
        return text
    }()

    private static let maps = [
        "first=given", "last=family", "street=text", "town=text", "code=code",
    ]

    /// What the command says of the table.
    private func link(_ maps: [String], _ others: String...) throws -> BuiltBinary.Result {
        let binary = try BuiltBinary.withSamples()
        try Data(Self.table.utf8).write(to: binary.folder.appendingPathComponent("people.csv"))
        let arguments = ["dedupe", "link", "people.csv", "--id", "nr", "--map"] + maps + others
        return try binary.run(arguments)
    }

    @Test("prints the pairs of one person, and what weighed how much")
    func pairs() throws {
        let result = try link(Self.maps, "--weights")
        #expect(result.status == 0, "\(result.errors)")
        let pairs = result.output.split(separator: "\n").map { $0.split(separator: "\t").prefix(2) }
        #expect(pairs.count == 10)
        #expect(pairs.allSatisfy { $0[0].dropFirst() == $0[1].dropFirst() })
        #expect(result.errors.contains("column"))
        #expect(!result.errors.contains("Voorbeeld"))
        #expect(try link(Self.maps).output == result.output)
    }

    @Test("says which column is not there, and which kind is none")
    func mistakes() throws {
        let missing = try link(["name=given"])
        #expect(missing.status == 65)
        #expect(missing.errors.contains("people.csv:1: The table has no column 'name'."))
        let kind = try link(["first=name"])
        #expect(kind.status == 64)
        #expect(kind.errors.contains("'first=name' is no column with one of the kinds"))
    }
}
