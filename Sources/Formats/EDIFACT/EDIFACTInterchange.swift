/// A document, such as an order, between its UNH and its UNT.
package struct EDIFACTMessage: Hashable, Sendable {
    /// The reference of UNH, which UNT repeats.
    package let reference: String
    /// What the document is, such as `ORDERS`.
    package let type: String
    /// The version of the directory, `D`; `0` occurs.
    package let version: String
    /// The release of the directory, such as `96A`.
    package let release: String
    /// Who keeps the directory, `UN`.
    package let agency: String
    /// The code of the association whose subset it is, such as `EAN008`; empty where there is none.
    package let association: String
    /// Where its UNH stands.
    package let position: EDIFACTPosition
    /// What stands between UNH and UNT.
    package let segments: [EDIFACTSegment]

    /// A message to be written; UNH and UNT are made from what it says.
    package init(
        reference: String,
        type: String,
        version: String = "D",
        release: String = "96A",
        agency: String = "UN",
        association: String = "",
        position: EDIFACTPosition = .nowhere,
        segments: [EDIFACTSegment]
    ) {
        self.reference = reference
        self.type = type
        self.version = version
        self.release = release
        self.agency = agency
        self.association = association
        self.position = position
        self.segments = segments
    }

    init(_ header: EDIFACTSegment, _ segments: [EDIFACTSegment]) {
        self.init(
            reference: header[1, 1],
            type: header[2, 1],
            version: header[2, 2],
            release: header[2, 3],
            agency: header[2, 4],
            association: header[2, 5],
            position: header.position,
            segments: segments
        )
    }

    var header: EDIFACTSegment {
        EDIFACTSegment("UNH", [reference], [type, version, release, agency, association])
    }

    var trailer: EDIFACTSegment {
        EDIFACTSegment("UNT", [String(segments.count + 2)], [reference])
    }
}

/// What one partner sends another at one time, between UNB and UNZ.
package struct EDIFACTInterchange: Hashable, Sendable {
    /// Who sends it, such as a GLN.
    package let sender: String
    /// What kind of number the sender's is: 14 GLN, 1 DUNS, ZZZ agreed.
    package let senderQualifier: String
    /// Who is to receive it.
    package let receiver: String
    /// What kind of number the receiver's is.
    package let receiverQualifier: String
    /// When it was made, as `YYMMDD`; syntax version 4 writes `CCYYMMDD`.
    package let date: String
    /// When it was made, as `HHMM`.
    package let time: String
    /// The reference of UNB, which UNZ repeats.
    package let reference: String
    /// The application reference, often the type of the messages; empty where there is none.
    package let application: String
    /// The character set by its code, such as `UNOC` for ISO 8859-1 or `UNOY` for UTF-8.
    package let syntax: String
    /// The version of the syntax, from 1 to 4.
    package let syntaxVersion: String
    /// Whether it is sent as a test, which no goods may follow.
    package let isTest: Bool
    /// The marks that it is written with.
    package let marks: EDIFACTMarks
    /// The documents, out of all groups, as they follow each other.
    package let messages: [EDIFACTMessage]
    /// What is wrong with it and did not keep it from being read; empty for one to be written.
    package let notices: [EDIFACTNotice]

    /// An interchange to be written; UNB and UNZ are made from what it says.
    package init(
        sender: String,
        senderQualifier: String = "",
        receiver: String,
        receiverQualifier: String = "",
        date: String,
        time: String,
        reference: String,
        application: String = "",
        syntax: String = "UNOC",
        syntaxVersion: String = "3",
        isTest: Bool = false,
        marks: EDIFACTMarks = EDIFACTMarks(),
        messages: [EDIFACTMessage],
        notices: [EDIFACTNotice] = []
    ) {
        self.sender = sender
        self.senderQualifier = senderQualifier
        self.receiver = receiver
        self.receiverQualifier = receiverQualifier
        self.date = date
        self.time = time
        self.reference = reference
        self.application = application
        self.syntax = syntax
        self.syntaxVersion = syntaxVersion
        self.isTest = isTest
        self.marks = marks
        self.messages = messages
        self.notices = notices
    }

    init(
        _ header: EDIFACTSegment,
        _ marks: EDIFACTMarks,
        _ messages: [EDIFACTMessage],
        _ notices: [EDIFACTNotice]
    ) {
        self.init(
            sender: header[2, 1],
            senderQualifier: header[2, 2],
            receiver: header[3, 1],
            receiverQualifier: header[3, 2],
            date: header[4, 1],
            time: header[4, 2],
            reference: header[5, 1],
            application: header[7, 1],
            syntax: header[1, 1],
            syntaxVersion: header[1, 2],
            isTest: header[11, 1] == "1",
            marks: marks,
            messages: messages,
            notices: notices
        )
    }

    var header: EDIFACTSegment {
        EDIFACTSegment(
            "UNB",
            [syntax, syntaxVersion],
            [sender, senderQualifier],
            [receiver, receiverQualifier],
            [date, time],
            [reference],
            [],
            [application],
            [],
            [],
            [],
            [isTest ? "1" : ""]
        )
    }

    var trailer: EDIFACTSegment {
        EDIFACTSegment("UNZ", [String(messages.count)], [reference])
    }
}
