package import Orders
package import PipelineKit

extension NightRun {
    /// What the operator chooses for one night.
    package struct Options: Sendable {
        /// The moment that counts as now.
        package let moment: Instant
        /// How many cores work.
        package let cores: Int
        /// How many bytes of orders wait in memory between two passes, before they wait on disk.
        package let waitingBytes: Int
        /// Hears how far the night is, once a chunk.
        package let progress: @Sendable (Progress) -> Void
        /// Measures the parts of the night.
        package let stopwatch: Stopwatch
        /// The version that the summary names: that of the night where one is run again.
        package let version: String
        /// The versions of libraries that it names; `nil` for those that are here.
        package let libraries: [String: String]?
        /// The suppliers that fail from the start, and how: those that failed where a night is run again.
        package let outages: [SupplierName: String]

        /// Creates options.
        package init(
            moment: Instant,
            cores: Int,
            waitingBytes: Int = 1 << 24,
            progress: @escaping @Sendable (Progress) -> Void = { _ in },
            stopwatch: Stopwatch = Stopwatch(),
            version: String = Release.version,
            libraries: [String: String]? = nil,
            outages: [SupplierName: String] = [:]
        ) {
            self.moment = moment
            self.cores = cores
            self.waitingBytes = waitingBytes
            self.progress = progress
            self.stopwatch = stopwatch
            self.version = version
            self.libraries = libraries
            self.outages = outages
        }
    }

    /// How far a night is.
    package struct Progress: Sendable {
        /// Orders that reached their end.
        package let orders: Int
        /// Bytes of the order files that were read.
        package let bytesRead: Int
        /// Bytes that the order files have.
        package let bytesExpected: Int
    }

    /// A night that was published.
    package struct Outcome: Sendable {
        /// What it amounts to.
        package let summary: Summary
        /// Where it stands.
        package let folder: String

        /// Creates the outcome of a night.
        package init(summary: Summary, folder: String) {
            self.summary = summary
            self.folder = folder
        }
    }

    /// What the pipeline was read from, which the night's archive keeps.
    package struct Origin: Sendable {
        /// The pipeline file, and behind it all that it includes.
        package let files: [Path]
        /// What the environment filled in, by name.
        package let environment: [String: String]

        /// Creates an origin.
        package init(files: [Path], environment: [String: String] = [:]) {
            self.files = files
            self.environment = environment
        }
    }
}
