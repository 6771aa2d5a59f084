/// The name of a file or a pattern for several, as the pipeline file gives it.
///
/// A relative name counts from the folder of the file in which it stands.
public struct Path: Hashable, Sendable {
    /// The name that the operating system opens.
    public let location: String
    /// The name that a night's outputs use: counted from the pipeline's folder, without the way up, so
    /// that it is the same wherever the project is checked out.
    public let label: String

    /// Creates a path from its two names.
    public init(location: String, label: String) {
        self.location = location
        self.label = label
    }

    /// Resolves `text` as it stands in a file of `folder`, with labels counted from `root`.
    public init(_ text: String, in folder: String, root: String) {
        let location = text.hasPrefix("/") ? text : Self.join(folder, text)
        self.init(
            location: Self.spell(location),
            label: Self.label(of: Self.components(location), from: Self.components(root))
        )
    }

    /// The last part of the name.
    public var lastComponent: String { String(location.split(separator: "/").last ?? "") }

    /// A path in the same folder.
    public func sibling(_ name: String) -> Path {
        func replaced(_ text: String) -> String {
            (text.split(separator: "/", omittingEmptySubsequences: false).dropLast() + [name[...]])
                .joined(separator: "/")
        }
        return Path(location: replaced(location), label: replaced(label))
    }

    /// The folder of a file's name; empty for the present one.
    public static func folder(of file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return "" }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }

    /// A name below a folder.
    public static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    private static func spell(_ text: String) -> String {
        let joined = components(text).joined(separator: "/")
        return text.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// The parts of a name, with `.` dropped and `x/..` resolved.
    private static func components(_ text: String) -> [Substring] {
        text.split(separator: "/").reduce(into: []) { parts, part in
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != "." {
                parts.append(part)
            }
        }
    }

    private static func label(of location: [Substring], from root: [Substring]) -> String {
        let shared = zip(location, root).prefix { $0 == $1 }.count
        return location.dropFirst(shared).drop { $0 == ".." }.joined(separator: "/")
    }
}

extension Path: SettingValue {
    /// A name.
    public static var shape: Shape { .text(pattern: nil, describedAs: "the name of a file") }
    /// The name.
    public var spelling: String { label }
    /// Reads a name that is not empty.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Path? {
        guard let text = setting.scalar, !text.isEmpty else {
            reading.expected(shape.summary, at: setting)
            return nil
        }
        let path = Path(text, in: folder(of: setting.position.file), root: reading.root)
        return reading.relocate?(path) ?? path
    }
}
