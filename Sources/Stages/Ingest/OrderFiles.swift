import PipelineKit

/// One entry of `sources`: the files of a channel, with the channel's own keys.
struct OrderFiles: SettingValue {
    private enum Keys {
        static let channel = Key<String>(
            required: "channel",
            help: "The channel whose files they are."
        )
        static let files = Key<Path>(
            required: "files",
            help: "A file, or a pattern with '*' and '?' in its last part."
        )
        static let shop = Key(
            "shop",
            default: "",
            help:
                "Which of several shops on the channel; order ids of two shops are never the same."
        )
        static let all: [any AnyKey] = [channel, files, shop]
    }

    static var shape: Shape { .channel(also: Keys.all) }

    let channelName: String
    let channel: any Channel
    let files: Path
    let shop: String

    var spelling: String { "{channel: \(channelName), files: \(files.spelling)}" }

    static func read(_ setting: Setting, _ reading: inout Reading) -> OrderFiles? {
        guard case .mapping(let entries) = setting.content else {
            reading.expected("a mapping with 'channel' and 'files'", at: setting)
            return nil
        }
        let before = reading.findings.count
        let settings = Settings(entries, at: setting.position, reading: reading)
        let type = channelType(entries, &reading)
        let keys = Keys.all + (type?.manifest.keys ?? [])
        if type != nil || !entries.contains(where: { $0.key == Keys.channel.name }) {
            settings.check(keys, of: "sources", &reading)
        }
        guard let type, reading.findings.count == before else { return nil }
        do throws(Finding) {
            return OrderFiles(
                channelName: type.manifest.name,
                channel: try type.init(settings),
                files: try settings[Keys.files],
                shop: try settings[Keys.shop]
            )
        } catch {
            reading.findings.append(error)
            return nil
        }
    }

    private static func channelType(
        _ entries: [Setting.Entry],
        _ reading: inout Reading
    ) -> (any Channel.Type)? {
        guard let entry = entries.first(where: { $0.key == Keys.channel.name }) else { return nil }
        let known = reading.channels
        guard let type = known.first(where: { $0.manifest.name == entry.value.scalar }) else {
            let names = known.map { $0.manifest.name }
            reading.findings.append(
                .unknown(
                    entry.value.written,
                    at: entry.value.position,
                    "is no channel",
                    among: names
                )
            )
            return nil
        }
        return type
    }
}
