import EDIFACTFormat

/// Documents of invented partners, as they are built and as they are written.
enum EDIFACTSamples {
    private static func interchange(
        _ reference: String,
        _ type: String,
        isAnswer: Bool,
        _ segments: [EDIFACTSegment]
    ) -> EDIFACTInterchange {
        let (shop, mill) = ("4099999000012", "4099999000029")
        return EDIFACTInterchange(
            sender: isAnswer ? mill : shop,
            senderQualifier: "14",
            receiver: isAnswer ? shop : mill,
            receiverQualifier: "14",
            date: "260302",
            time: "0415",
            reference: reference,
            messages: [EDIFACTMessage(reference: "1", type: type, segments: segments)]
        )
    }

    static let orders = interchange(
        "501",
        "ORDERS",
        isAnswer: false,
        [
            EDIFACTSegment("BGM", ["220"], ["N26-2044-1"], ["9"]),
            EDIFACTSegment("DTM", ["137", "20260302", "102"]),
            EDIFACTSegment("RFF", ["CR", "SHOP-2044"]),
            EDIFACTSegment("NAD", ["BY"], ["4099999000012", "", "9"]),
            EDIFACTSegment("NAD", ["SU"], ["4099999000029", "", "9"]),
            EDIFACTSegment(
                "NAD",
                ["DP"],
                [],
                [],
                ["Jörg Muster & Söhne"],
                ["Was nun? Weg 4+5", "Tor: 7"],
                ["Köln"],
                [],
                ["50667"],
                ["DE"]
            ),
            EDIFACTSegment("CTA", ["OC"], ["", "Jörg Muster"]),
            EDIFACTSegment("COM", ["+49 221 5550123", "TE"]),
            EDIFACTSegment("CUX", ["2", "EUR", "9"]),
            EDIFACTSegment("LIN", ["1"], [], ["4099999100019", "EN"]),
            EDIFACTSegment("PIA", ["1"], ["MUG-BLUE", "SA"]),
            EDIFACTSegment("IMD", ["F"], [], ["", "", "", "Jan's mug: blue"]),
            EDIFACTSegment("QTY", ["21", "3"]),
            EDIFACTSegment("PRI", ["AAA", "4.25"]),
            EDIFACTSegment("UNS", ["S"]),
            EDIFACTSegment("CNT", ["2", "1"]),
        ]
    )

    static let ordersText = """
        UNA:+.? '
        UNB+UNOC:3+4099999000012:14+4099999000029:14+260302:0415+501'
        UNH+1+ORDERS:D:96A:UN'
        BGM+220+N26-2044-1+9'
        DTM+137:20260302:102'
        RFF+CR:SHOP-2044'
        NAD+BY+4099999000012::9'
        NAD+SU+4099999000029::9'
        NAD+DP+++Jörg Muster & Söhne+Was nun?? Weg 4?+5:Tor?: 7+Köln++50667+DE'
        CTA+OC+:Jörg Muster'
        COM+?+49 221 5550123:TE'
        CUX+2:EUR:9'
        LIN+1++4099999100019:EN'
        PIA+1+MUG-BLUE:SA'
        IMD+F++:::Jan?'s mug?: blue'
        QTY+21:3'
        PRI+AAA:4.25'
        UNS+S'
        CNT+2:1'
        UNT+18+1'
        UNZ+1+501'

        """

    static let response = interchange(
        "902",
        "ORDRSP",
        isAnswer: true,
        [
            EDIFACTSegment("BGM", ["231"], ["AB3102"], ["4"]),
            EDIFACTSegment("DTM", ["137", "20260302", "102"]),
            EDIFACTSegment("RFF", ["ON", "N26-2044-1"]),
            EDIFACTSegment("NAD", ["BY"], ["4099999000012", "", "9"]),
            EDIFACTSegment("NAD", ["SU"], ["4099999000029", "", "9"]),
            EDIFACTSegment("LIN", ["1"], ["3"], ["4099999100019", "EN"]),
            EDIFACTSegment("QTY", ["21", "2"]),
            EDIFACTSegment("QTY", ["83", "1"]),
            EDIFACTSegment("DTM", ["69", "20260306", "102"]),
            EDIFACTSegment("UNS", ["S"]),
            EDIFACTSegment("CNT", ["2", "1"]),
        ]
    )

    static let responseText = """
        UNA:+.? '
        UNB+UNOC:3+4099999000029:14+4099999000012:14+260302:0415+902'
        UNH+1+ORDRSP:D:96A:UN'
        BGM+231+AB3102+4'
        DTM+137:20260302:102'
        RFF+ON:N26-2044-1'
        NAD+BY+4099999000012::9'
        NAD+SU+4099999000029::9'
        LIN+1+3+4099999100019:EN'
        QTY+21:2'
        QTY+83:1'
        DTM+69:20260306:102'
        UNS+S'
        CNT+2:1'
        UNT+13+1'
        UNZ+1+902'

        """

    static let advice = interchange(
        "903",
        "DESADV",
        isAnswer: true,
        [
            EDIFACTSegment("BGM", ["351"], ["LS4711"], ["9"]),
            EDIFACTSegment("DTM", ["11", "202603041130", "203"]),
            EDIFACTSegment("MEA", ["PD"], ["AAB"], ["KGM", "1.4"]),
            EDIFACTSegment("RFF", ["ON", "N26-2044-1"]),
            EDIFACTSegment("NAD", ["SF"], ["4099999000029", "", "9"]),
            EDIFACTSegment("TDT", ["20"], [], [], [], ["", "", "", "DHL"]),
            EDIFACTSegment("CPS", ["1"]),
            EDIFACTSegment("PAC", ["1"], [], ["CT"]),
            EDIFACTSegment("PCI", ["33E"]),
            EDIFACTSegment("GIN", ["BJ"], ["340999990000000014"]),
            EDIFACTSegment("LIN", ["1"], [], ["4099999100019", "EN"]),
            EDIFACTSegment("QTY", ["12", "2"]),
            EDIFACTSegment("QVR", ["-1", "21"], ["BP"]),
            EDIFACTSegment("RFF", ["AAS", "00340434161094042557"]),
            EDIFACTSegment("CNT", ["2", "1"]),
        ]
    )

    static let adviceText = """
        UNA:+.? '
        UNB+UNOC:3+4099999000029:14+4099999000012:14+260302:0415+903'
        UNH+1+DESADV:D:96A:UN'
        BGM+351+LS4711+9'
        DTM+11:202603041130:203'
        MEA+PD+AAB+KGM:1.4'
        RFF+ON:N26-2044-1'
        NAD+SF+4099999000029::9'
        TDT+20++++:::DHL'
        CPS+1'
        PAC+1++CT'
        PCI+33E'
        GIN+BJ+340999990000000014'
        LIN+1++4099999100019:EN'
        QTY+12:2'
        QVR+-1:21+BP'
        RFF+AAS:00340434161094042557'
        CNT+2:1'
        UNT+17+1'
        UNZ+1+903'

        """

    static let all = [(orders, ordersText), (response, responseText), (advice, adviceText)]

    /// The bytes of a text in ISO 8859-1.
    static func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}

extension [EDIFACTSegment] {
    /// What they say, wherever they stand.
    var said: [[[String]]] { map { [[$0.tag]] + $0.elements } }
}

extension EDIFACTInterchange {
    /// What the header says.
    var envelope: [String] {
        [
            sender, senderQualifier, receiver, receiverQualifier, date, time, reference,
            application, syntax, syntaxVersion, isTest ? "test" : "",
        ]
    }

    /// Whether another one says the same, wherever its segments stand.
    func says(_ other: EDIFACTInterchange) -> Bool {
        func heads(_ interchange: EDIFACTInterchange) -> [[String]] {
            interchange.messages.map {
                [$0.reference, $0.type, $0.version, $0.release, $0.agency, $0.association]
            }
        }
        return envelope == other.envelope && marks == other.marks && heads(self) == heads(other)
            && messages.map(\.segments.said) == other.messages.map(\.segments.said)
    }
}
