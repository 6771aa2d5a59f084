import PipelineKit
import TextFormat

/// Files of one channel, as the pipeline file names them.
struct OrderFiles: SettingValue {
    private enum Keys {
        static let channel = Key<String>(
            required: "channel",
            help: "The channel whose files they are; 'auto' tells it from each file."
        )
        static let files = Key<Path>(
            required: "files",
            help:
                "A file, or a pattern with '*' and '?' in its last part; gzip and zip are unpacked."
        )
        static let shop = Key(
            "shop",
            default: "",
            help:
                "Which of several shops on the channel; order ids of two shops are never the same."
        )
        static let encoding = Key(
            "encoding",
            default: Encoding.auto,
            help:
                "How the files' letters are written down; 'auto' reads a byte order mark, or else UTF-8."
        )
        static let all: [any AnyKey] = [channel, files, shop, encoding]
    }

    private enum Encoding: String, ChoiceValue {
        case auto
        case utf8 = "utf-8"
        case utf16LittleEndian = "utf-16le"
        case utf16BigEndian = "utf-16be"
        case windows1252 = "windows-1252"
        case shiftJIS = "shift_jis"

        var encoding: TextEncoding? { TextEncoding(rawValue: rawValue) }
    }

    static var shape: Shape { .channel(also: Keys.all) }

    /// The channel's name, or `auto`.
    let channelName: String
    let files: Path
    let shop: String
    private let encoding: Encoding
    /// The channel, or `nil` where each file tells it.
    let channel: (any Channel)?
    private let known: [any Channel.Type]

    var spelling: String { "{channel: \(channelName), files: \(files.spelling)}" }

    /// Begins to read one of the files.
    func open(_ path: Path, in files: any NightFiles) throws(Fault) -> any OrderSource {
        let input = try input(path, in: files)
        let channel =
            if let channel { channel } else {
                try Recognition(known).channel(of: input.sample, at: path)
            }
        return try channel.open(input.source, of: path, shop: shop, files: files)
    }

    /// One of the files, unpacked; of letters of two bytes, in UTF-8.
    ///
    /// In all other encodings separators, digits and quotes are those of ASCII, and nothing else has their bytes.
    func plain(
        _ path: Path,
        in files: any NightFiles
    ) throws(Fault) -> (text: [UInt8], encoding: TextEncoding?) {
        let input = try input(path, in: files)
        let encoding = TextEncoding(rawValue: input.form.encoding)
        guard encoding?.isWide != true else {
            var source = input.source
            return (try source.all(of: path.location), encoding)
        }
        var source = try OrderInput.unpacked(try files.open(path), of: path).plain
        return (try source.all(of: path.location), encoding)
    }

    /// One of the files, unpacked and decoded.
    func input(_ path: Path, in files: any NightFiles) throws(Fault) -> OrderInput {
        try OrderInput(try files.open(path), of: path, encoding: encoding.encoding)
    }

    static func read(_ setting: Setting, _ reading: inout Reading) -> OrderFiles? {
        guard case .mapping(let entries) = setting.content else {
            reading.expected("a mapping with 'channel' and 'files'", at: setting)
            return nil
        }
        let before = reading.findings.count
        let settings = Settings(entries, at: setting.position, reading: reading)
        let name = entries.first { $0.key == Keys.channel.name }
        let isAuto = name?.value.scalar == Recognition.name
        let type = isAuto ? nil : channelType(name?.value, &reading)
        let keys = Keys.all + (type?.manifest.keys ?? [])
        if type != nil || isAuto || name == nil { settings.check(keys, of: "sources", &reading) }
        guard type != nil || isAuto, reading.findings.count == before else { return nil }
        do throws(Finding) {
            return OrderFiles(
                channelName: type?.manifest.name ?? Recognition.name,
                files: try settings[Keys.files],
                shop: try settings[Keys.shop],
                encoding: try settings[Keys.encoding],
                channel: try type?.init(settings),
                known: reading.channels
            )
        } catch {
            reading.findings.append(error)
            return nil
        }
    }

    private init(
        channelName: String,
        files: Path,
        shop: String,
        encoding: Encoding,
        channel: (any Channel)?,
        known: [any Channel.Type]
    ) {
        self.channelName = channelName
        self.files = files
        self.shop = shop
        self.encoding = encoding
        self.channel = channel
        self.known = known
    }

    private static func channelType(
        _ setting: Setting?,
        _ reading: inout Reading
    ) -> (any Channel.Type)? {
        guard let setting else { return nil }
        let known = reading.channels
        guard let type = known.first(where: { $0.manifest.name == setting.scalar }) else {
            reading.findings.append(
                .unknown(
                    setting.written,
                    at: setting.position,
                    "is no channel",
                    among: known.map { $0.manifest.name } + [Recognition.name]
                )
            )
            return nil
        }
        return type
    }
}
