import Postal

/// A name in the parts that are compared.
struct NameText {
    /// Its words, folded.
    let words: [ArraySlice<UInt8>]
    /// The first word; empty where it is the only one.
    let given: ArraySlice<UInt8>
    /// The others, without blanks.
    let family: ArraySlice<UInt8>
    /// The last word, where the family comes first; empty where it is the only one.
    let last: ArraySlice<UInt8>
    /// Those before it, without blanks.
    let others: ArraySlice<UInt8>

    init(_ name: String) {
        words = Folding.bytes(of: name).split(separator: 0x20)
        switch words.count {
        case 0: (given, family, last, others) = ([], [], [], [])
        case 1: (given, family, last, others) = ([], words[0], [], words[0])
        case 2: (given, family, last, others) = (words[0], words[1], words[1], words[0])
        default:
            given = words[0]
            family = Array(words.dropFirst().joined())[...]
            last = words[words.count - 1]
            others = Array(words.dropLast().joined())[...]
        }
    }

    /// The name with ä as ae and so on; `nil` where it has no such letter.
    static func withUmlauts(_ name: String) -> NameText? {
        guard name.utf8.contains(where: { $0 > 0x7F }) else { return nil }
        var text = ""
        var hasUmlaut = false
        for letter in name {
            let spelt: String? =
                switch letter {
                case "ä", "Ä": "ae"
                case "ö", "Ö": "oe"
                case "ü", "Ü": "ue"
                case "ß": "ss"
                default: nil
                }
            hasUmlaut = hasUmlaut || spelt != nil
            text += spelt ?? String(letter)
        }
        return hasUmlaut ? NameText(text) : nil
    }
}
