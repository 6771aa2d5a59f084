import PipelineKit

/// What a partner answers: one set in an envelope whose counts are right.
enum X12Answer {
    private static let groups = [
        "810": "IN", "850": "PO", "855": "PR", "856": "SH", "945": "SW", "997": "FA",
    ]

    static func file(
        _ code: String,
        _ body: String,
        from sender: String = "SUPPLIER1",
        to receiver: String = "EXAMPLESHOP",
        usage: String = "P"
    ) -> ExportFile {
        func padded(_ id: String) -> String {
            id + String(repeating: " ", count: 15 - id.count)
        }
        let segments = body.split(separator: "\n")
        let text =
            """
            ISA*00*          *00*          *ZZ*\(padded(sender))*ZZ*\(padded(receiver))*261120*0900*U*00401*000000031*0*\(usage)*>~
            GS*\(groups[code] ?? "")*\(sender)*\(receiver)*20261120*0900*31*X*004010~
            ST*\(code)*0001~
            \(segments.map { "\($0)~" }.joined(separator: "\n"))
            SE*\(segments.count + 2)*0001~
            GE*1*31~
            IEA*1*000000031~
            """
        return ExportFile(name: "answer.x12", bytes: Array(text.utf8))
    }
}
