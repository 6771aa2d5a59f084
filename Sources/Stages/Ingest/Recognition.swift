package import PipelineKit

/// Tells the channel of a file from how it begins.
package struct Recognition: Sendable {
    /// What stands for it in a pipeline file.
    static let name = Shape.anyChannel

    /// A channel and the layout of which a file could be.
    package struct Match: Sendable {
        /// The channel.
        package let channel: any Channel.Type
        /// The layout, and why.
        package let claim: LayoutClaim
    }

    private let channels: [any Channel.Type]

    /// Tells these channels apart.
    package init(_ channels: [any Channel.Type]) { self.channels = channels }

    /// All that the file could be, the channels in their order.
    ///
    /// A file without orders could be of many, and it does not matter of which: the first one has it.
    package func matches(_ sample: FileSample) -> [Match] {
        let matches = channels.flatMap { channel in
            channel.claims(on: sample).map { Match(channel: channel, claim: $0) }
        }
        let withOrders = matches.filter { !$0.claim.isEmpty }
        return withOrders.isEmpty ? Array(matches.prefix(1)) : withOrders
    }

    /// The one channel whose file it is; a file that could be of two is nobody's guess.
    func channel(of sample: FileSample, at path: Path) throws(Fault) -> any Channel {
        let matches = matches(sample)
        let names = matches.map { $0.channel.manifest.name }
        guard let first = matches.first, Set(names).count == 1 else {
            let claims = matches.map { "\($0.channel.manifest.name) (\($0.claim.layout))" }
            throw Fault(
                .input,
                matches.isEmpty
                    ? "No channel knows this file: name its channel, or describe it as a 'plain' one."
                    : "The file could be of \(claims.joined(separator: " or of ")): name its channel.",
                file: path.location
            )
        }
        do throws(Finding) {
            return try first.channel.init(Settings([], at: .start(of: path.location)))
        } catch {
            throw Fault(
                .input,
                "A file of \(names[0]) needs keys of its own (\(error.message)): name its channel.",
                file: path.location
            )
        }
    }
}
