import PipelineKit

/// What a partner answers: one set in an envelope whose counts are right.
enum X12Answer {
    static func file(_ code: String, _ body: String) -> ExportFile {
        let segments = body.split(separator: "\n")
        let text =
            """
            ISA*00*          *00*          *ZZ*PARTNER        *ZZ*EXAMPLESHOP    *261120*0900*U*00401*000000031*0*P*>~
            GS*PR*PARTNER*EXAMPLESHOP*20261120*0900*31*X*004010~
            ST*\(code)*0001~
            \(segments.map { "\($0)~" }.joined(separator: "\n"))
            SE*\(segments.count + 2)*0001~
            GE*1*31~
            IEA*1*000000031~
            """
        return ExportFile(name: "answer.x12", bytes: Array(text.utf8))
    }
}
