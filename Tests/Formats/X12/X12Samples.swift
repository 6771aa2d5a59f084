import X12Format

/// Documents with invented people, as partners send them.
enum X12Samples {
    static let header =
        "ISA*00*          *00*          *ZZ*LANTERN        *01*112233445      *260310*0415*U*00401"
        + "*000000071*0*T*>"

    /// A purchase order for a drop shipment.
    static let order = """
        \(header)~
        GS*PO*LANTERN*112233445*20260310*0415*71*X*004010~
        ST*850*0001~
        BEG*00*DS*L26-77-1**20260310~
        REF*CO*LAN-77~
        TD5**2*FDEG**FEDEX GROUND*******CG~
        N1*ST*IDA QUILL~
        N3*5 HARBOUR ROW*FLOOR 2~
        N4*BANGOR*ME*04401*US~
        PER*OC*IDA QUILL*TE*2075550142~
        PO1*1*3*EA*12.25**VN*LAMP-BRASS*UP*098765432109~
        PID*F****BRASS LAMP~
        PO1*2*1*EA*4**VN*WICK-10~
        CTT*2*4~
        AMT*TT*40.75~
        SE*14*0001~
        GE*1*71~
        IEA*1*000000071~

        """

    /// The order with a part of it in another way.
    static func order(_ original: String, _ changed: String) -> [UInt8] {
        precondition(order.contains(original), "The sample holds what is changed.")
        return Array(order.replacing(original, with: changed, maxReplacements: 1).utf8)
    }

    /// Sets as partners answer them, without their envelopes.
    static let answers = [
        "855": """
        BAK*00*AC*L26-77-1*20260311
        PO1*1*3*EA*12.25**VN*LAMP-BRASS
        ACK*IA*3*EA*068*20260313
        PO1*2*1*EA*4**VN*WICK-10
        ACK*IB*0*EA
        CTT*2
        """,
        "856": """
        BSN*00*SHIP-901*20260313*1620*0001
        HL*1**S
        TD5**2*FDEG
        REF*BM*SHIP-901
        DTM*011*20260313
        HL*2*1*O
        PRF*L26-77-1***20260310
        HL*3*2*P
        MAN*CP*TEST00000001
        HL*4*3*I
        LIN*1*VN*LAMP-BRASS
        SN1*1*3*EA
        CTT*4
        """,
        "810": """
        BIG*20260314*INV-88*20260310*L26-77-1
        CUR*SE*USD
        IT1*1*3*EA*12.25**VN*LAMP-BRASS
        TDS*4270
        SAC*C*G830***595
        CTT*1
        """,
        "846": """
        BIA*00*DD*STOCK-9*20260310*0500
        N1*SU*LAMP WORKS
        LIN*1*VN*LAMP-BRASS*UP*098765432109
        QTY*33*75*EA
        LIN*2*VN*WICK-10
        QTY*33*0*EA
        CTT*2
        """,
        "940": """
        W05*N*L26-77-1
        N1*ST*IDA QUILL
        N3*5 HARBOUR ROW*FLOOR 2
        N4*BANGOR*ME*04401*US
        G62*10*20260311
        W66*PP*U********FDEG
        LX*1
        W01*3*EA**VN*LAMP-BRASS
        W76*3
        """,
        "945": """
        W06*F*L26-77-1*20260313*SHIP-901
        N1*WH*NORTH STORE
        W27*U*FDEG
        LX*1
        MAN*CP*TEST00000001
        W12*CC*3*3**EA**VN*LAMP-BRASS
        W03*3
        """,
        "997": """
        AK1*PO*71
        AK2*850*0001
        AK5*A
        AK9*A*1*1*1
        """,
    ]

    /// The segments of a body that has one on each line.
    static func segments(_ body: String) -> [X12Segment] {
        body.split(separator: "\n").map { line in
            let parts = line.split(separator: "*", omittingEmptySubsequences: false)
            return X12Segment(String(parts[0]), parts.dropFirst().map(String.init))
        }
    }

    static let functionalIDs = [
        "810": "IN", "846": "IB", "850": "PO", "855": "PR", "856": "SH", "940": "OW", "945": "SW",
        "997": "FA",
    ]

    static func envelope(
        _ functionalID: String = "PO",
        version: String = "004010",
        sender: (qualifier: String, id: String) = ("ZZ", "LANTERN"),
        control: Int = 71,
        date: String = "20260310",
        time: String = "0415"
    ) -> X12Writer.Envelope {
        X12Writer.Envelope(
            sender: sender,
            receiver: ("01", "112233445"),
            version: version,
            functionalID: functionalID,
            control: control,
            date: date,
            time: time,
            isTest: true
        )
    }

    /// The sets of all interchanges of a file, none of which has a refused notice.
    static func sets(
        in bytes: [UInt8],
        refusing refused: Set<X12Notice.Code> = .contradictions
    ) throws(X12Damage) -> [X12Set] {
        let interchanges = try X12Reader.read(bytes)
        for interchange in interchanges { try interchange.refuse(refused) }
        return interchanges.flatMap(\.sets)
    }
}

extension X12Segment {
    /// The segment as it stands in a file.
    var spelling: String { ([id] + elements).joined(separator: "*") }
}
