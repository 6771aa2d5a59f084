package import PipelineKit

/// Files that are looked at outside of a night.
package enum InputFiles {
    /// Files to read; what would be written has no place.
    package static func only() -> any NightFiles { NightFolder(staging: "/dev/null") }
}
