import Foundation
@testable import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

@Suite struct GlobTests {
    @Test("stars stand in any part of a name, and the label says what was found")
    func folders() throws {
        let scratch = Scratch()
        let folder = URL(fileURLWithPath: scratch.path)
        for name in ["b/review/x.csv", "a/review/x.csv", "a/review/y.txt", "c/other/x.csv", "d"] {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data().write(to: file)
        }
        func labels(_ pattern: String) throws -> [String] {
            try Glob.paths(
                matching: Path(location: "\(folder.path)/\(pattern)", label: "Runs/\(pattern)")
            )
            .map(\.label)
        }
        #expect(
            try labels("*/review/*.csv") == ["Runs/a/review/x.csv", "Runs/b/review/x.csv"]
        )
        #expect(try labels("?/review/x.csv").count == 2)
        #expect(try labels("*/*/x.csv").count == 3)
        #expect(try labels("*/none/x.csv").isEmpty)
        #expect(try labels("d") == ["Runs/d"])
        #expect(try labels("e*").isEmpty)
    }
}
