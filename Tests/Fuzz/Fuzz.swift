import Foundation

#if FUZZ
    /// What libFuzzer calls with each input; the environment says which reader gets it.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        let name = ProcessInfo.processInfo.environment["FUZZ_READER"] ?? ""
        guard let reader = Reader(rawValue: name) else { return -1 }
        // libFuzzer lends the bytes for the time of this call.
        reader.feed(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
    }

    /// A C array of texts.
    public typealias Texts = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// libFuzzer's own loop, which takes the arguments of the process.
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runFuzzer(
        _ count: UnsafeMutablePointer<CInt>,
        _ arguments: UnsafeMutablePointer<Texts>,
        _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// The package manager looks for this name where the program starts.
    @_cdecl("Fuzz_main")
    public func fuzzMain(_ count: CInt, _ arguments: Texts) -> CInt {
        var (count, arguments) = unsafe (count, arguments)
        return unsafe runFuzzer(&count, &arguments, fuzzOneInput)
    }
#else
    /// Without the fuzzer it reads files once more: `Fuzz csv FILE…`, for an input that was found before.
    @main
    enum Fuzz {
        static func main() throws {
            let arguments = CommandLine.arguments.dropFirst()
            guard let name = arguments.first, let reader = Reader(rawValue: name) else {
                return print("readers: " + Reader.allCases.map(\.rawValue).joined(separator: " "))
            }
            for file in arguments.dropFirst() {
                reader.feed(Array(try Data(contentsOf: URL(fileURLWithPath: file))))
                print("\(file): done")
            }
        }
    }
#endif
