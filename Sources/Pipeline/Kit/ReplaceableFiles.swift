/// Files of a night of which some may be read as if they were others.
package protocol ReplaceableFiles: NightFiles {
    /// The inputs that were opened since they were forgotten, each once.
    var opened: [Path] { get }
    /// Forgets which were opened.
    func forgetOpened()
    /// Lets other bytes be read in the place of a file; `nil` for its own.
    func replace(_ path: Path, with bytes: [UInt8]?)
}
