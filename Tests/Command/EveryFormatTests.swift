import Foundation
import Testing

/// The small night in every format of the suppliers, byte for byte.
///
/// `RECORD=1 make test` writes the expectations anew; `git diff` then shows what changed.
@Suite struct EveryFormatTests {
    private static let expected = BuiltBinary.package.appendingPathComponent(
        "Samples/every-format/expected"
    )

    @Test(
        "sends each supplier its own format, and holds what it cannot take",
        .enabled("one of the suppliers is a Python program") {
            FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
        }
    )
    func golden() throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run(
            "run",
            "Pipelines/every-format.yaml",
            "--at",
            BuiltBinary.moment
        )
        #expect(result.status == 0, "\(result.errors)")
        var files = try binary.files(below: "Runs/every-format/2026-11-19").filter {
            !$0.key.hasPrefix("archive/")
        }
        files["summary.txt"] = Data(result.output.utf8)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try record(files) }
        let names = try #require(FileManager.default.subpaths(atPath: Self.expected.path)).filter {
            !Self.expected.appendingPathComponent($0).hasDirectoryPath && $0.contains(".")
        }
        #expect(Set(names).subtracting(files.keys).isEmpty, "a file is missing")
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            let expected = try? Data(contentsOf: Self.expected.appendingPathComponent(name))
            #expect(data == expected, "\(name) is not as expected")
        }
    }

    private func record(_ files: [String: Data]) throws {
        try? FileManager.default.removeItem(at: Self.expected)
        for (name, data) in files {
            let url = Self.expected.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try data.write(to: url)
        }
    }

    @Test("every order ends as the sample's page says")
    func cases() throws {
        let rows = try BuiltBinary.rows(Self.expected.appendingPathComponent("orders.csv"))
        func ends(_ order: String) -> Set<String> {
            Set(
                rows.filter { $0["order"] == order }.map {
                    "\($0["outcome"] ?? "") \($0["reason"] ?? "")"
                }
            )
        }
        for order in [
            "F-101", "F-102", "F-103", "F-105", "F-107", "F-110", "F-113", "F-115", "F-116",
            "F-117", "F-118", "F-119", "F-120", "F-121", "F-122", "F-123", "F-124", "F-125",
            "F-127",
        ] {
            #expect(ends(order) == ["exported "], "\(order)")
        }
        #expect(ends("F-104") == ["held no-po-box"])
        #expect(ends("F-106") == ["held phone-required"])
        #expect(ends("F-108") == ["held script-not-accepted"])
        for order in ["F-109", "F-111", "F-114"] {
            #expect(ends(order) == ["held needs-approval"], "\(order)")
        }
        #expect(ends("F-112") == ["held pack-multiple"])
        #expect(ends("F-131") == ["held below-minimum"])
        #expect(ends("F-126") == ["held tax-id-required"])
        #expect(ends("F-128") == ["held service-not-offered"])
        #expect(ends("F-129") == ["held needs-approval"])
        #expect(ends("F-132") == ["held needs-approval"])
        #expect(ends("F-130") == ["held customs-data-missing"])
    }
}
