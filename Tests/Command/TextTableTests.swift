@testable import Command
import Foundation
import PipelineEngine
import PipelineKit
import Testing

@Suite struct TextTableTests {
    @Test("columns are as wide as their widest cell, and numbers stand at the right")
    func columns() {
        let table = TextTable([
            ["name", "units", "note"], ["a", "1", ""], ["longer", "1000", "x"],
        ])
        #expect(
            table.text(left: [0, 2]) == """
                name    units  note
                a           1
                longer   1000  x
                """
        )
        #expect(table.text(left: []).hasPrefix("  name  units  note\n     a"))
    }

    @Test("a table of nothing is nothing, and letters of several bytes count once")
    func letters() {
        #expect(TextTable([]).text(left: []).isEmpty)
        #expect(TextTable([["é", "x"], ["ab", "y"]]).text(left: [0, 1]) == "é   x\nab  y")
    }
}

@Suite struct SampleChannelTests {
    @Test("every channel has a folder of samples, and stands in the sample night")
    func folders() throws {
        let samples = BuiltBinary.package.appendingPathComponent("Samples/night")
        let pipeline = try String(
            contentsOf: BuiltBinary.package.appendingPathComponent("Pipelines/nightly.yaml"),
            encoding: .utf8
        )
        for channel in Catalog.everything.channels {
            let name = channel.manifest.name
            let files = try FileManager.default.contentsOfDirectory(
                atPath: samples.appendingPathComponent(name).path
            )
            #expect(!files.isEmpty, "\(name)")
            #expect(pipeline.contains("../Samples/night/\(name)/"), "\(name)")
        }
    }

    @Test("every layout of every channel has a name of its own and a clause that says what it is")
    func layouts() {
        for channel in Catalog.everything.channels {
            let names = channel.layouts.map(\.name)
            #expect(Set(names).count == names.count)
            for layout in channel.layouts {
                #expect(layout.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
                #expect(!layout.summary.isEmpty && !layout.summary.hasSuffix("."))
            }
        }
    }

    @Test("no channel claims another one's sample")
    func apart() throws {
        let root = BuiltBinary.package.appendingPathComponent("Samples/night")
        for channel in Catalog.everything.channels {
            let folder = root.appendingPathComponent(channel.manifest.name)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
            where !name.hasSuffix(".gz") {
                let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
                for other in Catalog.everything.channels
                where other.manifest.name != channel.manifest.name {
                    let claims = other.claims(on: FileSample(bytes, isWhole: true))
                    #expect(claims.isEmpty, "\(other.manifest.name) claims \(name)")
                }
            }
        }
    }
}
