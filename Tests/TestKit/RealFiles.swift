import Foundation
public import Testing

/// A file of the field with what it must read as: a row of the folder's `EXPECTED.tsv`.
public struct RealFile: Sendable, CustomTestStringConvertible {
    private let columns: [String: String]

    /// What the folder says of it; `nil` where it says `-`.
    public subscript(name: String) -> String? { columns[name].flatMap { $0 == "-" ? nil : $0 } }
    /// Its name, below the folder.
    public var file: String { "\(columns["family"] ?? "")/\(columns["file"] ?? "")" }
    /// Its name.
    public var testDescription: String { file }

    /// What it holds.
    public func bytes() throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(file)")))
    }

    /// The folder: what the environment says, or the one beside the package.
    public static let folder: String = {
        let said = ProcessInfo.processInfo.environment["DROPSHIP_FORMATS"] ?? ""
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return said.isEmpty
            ? package.appendingPathComponent("../shared/data/formats").path : said
    }()

    /// The files of which a column of the folder's table says this; none where there is no folder.
    public static func files(_ column: String, _ value: String) -> [RealFile] {
        guard let text = try? String(contentsOfFile: "\(folder)/EXPECTED.tsv", encoding: .utf8)
        else { return [] }
        let lines = text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map {
            RealFile(columns: Dictionary(zip(header, $0)) { first, _ in first })
        }
        .filter { $0[column] == value }
    }
}
