/// The keys and values of one mapping of a pipeline file.
public struct Settings: Sendable {
    /// Where the mapping stands: its name, or its first key.
    public let position: Position
    private let entries: [Setting.Entry]
    private let reading: Reading

    /// Creates settings from a mapping.
    public init(
        _ entries: [Setting.Entry] = [],
        at position: Position,
        reading: Reading = Reading()
    ) {
        self.entries = entries
        self.position = position
        self.reading = reading
    }

    /// The programs that the file may name.
    public var programs: any Programs { reading.programs }

    /// Reads `key`, falling back to its default.
    public subscript<Value>(key: Key<Value>) -> Value {
        get throws(Finding) {
            guard let entry = entries.first(where: { $0.key == key.name }) else {
                guard let fallback = key.fallback else { throw missing(key) }
                return fallback
            }
            var scratch = Reading(
                channels: reading.channels,
                root: reading.root,
                relocate: reading.relocate,
                programs: reading.programs
            )
            guard let value = Value.read(entry.value, &scratch) else {
                throw scratch.findings.first
                    ?? Finding("'\(key.name)' is not \(Value.shape.summary)", at: entry.value)
            }
            return value
        }
    }

    /// Where the value of `key` stands, or the mapping where the file leaves it out.
    public func position(of key: any AnyKey) -> Position {
        entries.first { $0.key == key.name }?.value.position ?? position
    }

    /// Everything that is wrong with the keys: unknown ones, repeated ones, missing ones, bad values.
    public func check(_ keys: [any AnyKey], of owner: String, _ reading: inout Reading) {
        for entry in entries {
            guard let key = keys.first(where: { $0.name == entry.key }) else {
                let known = keys.map(\.name)
                reading.findings.append(
                    .unknown(entry.key, at: entry.position, "is no key of '\(owner)'", among: known)
                )
                continue
            }
            key.check(entry.value, &reading)
        }
        for key in keys where key.defaultSpelling == nil {
            guard !entries.contains(where: { $0.key == key.name }) else { continue }
            reading.findings.append(missing(key))
        }
    }

    private func missing(_ key: any AnyKey) -> Finding {
        Finding("'\(key.name)' is missing", at: position, hint: key.help)
    }
}
