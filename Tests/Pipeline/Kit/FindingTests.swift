import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct FindingTests {
    private func place(_ line: Int, _ column: Int, _ file: String = "a.yaml") -> Position {
        Position(file: file, line: line, column: column)
    }

    @Test("sorts by file, line and column, then by what it says")
    func order() {
        let findings = [
            Finding("x", at: place(1, 9)), Finding("a", at: place(2, 1)),
            Finding("b", at: place(2, 1)), Finding("x", at: place(2, 2)),
            Finding("x", at: place(10, 1)), Finding("x", at: place(1, 1, "b.yaml")),
        ]
        #expect(findings.reversed().sorted() == findings)
    }

    @Test("stands on one line, with its way out in brackets")
    func description() {
        let finding = Finding("'x' is wrong", at: place(3, 7), hint: "write y")
        #expect(finding.description == "a.yaml:3:7: error: 'x' is wrong (write y)")
        #expect(Finding("gone", at: place(1, 1)).description == "a.yaml:1:1: error: gone")
    }

    @Test("covers what it is about, and never nothing")
    func length() {
        let setting = Setting(.scalar("häuser"), at: place(1, 1))
        #expect(Finding("x", at: setting).length == 6)
        #expect(Finding("x", at: Setting(.list([]), at: place(1, 1))).length == 1)
        #expect(Finding("x", at: place(1, 1), length: 0).length == 1)
    }

    @Test("names what is known where no spelling is near, and nothing where nothing is known")
    func known() {
        func hint(_ word: String, _ known: [String]) -> String? {
            Finding.unknown(word, at: place(1, 1), "is no stage", among: known).hint
        }
        #expect(hint("rout", ["export", "route"]) == "did you mean 'route'?")
        #expect(hint("zebra", ["route", "export"]) == "known are: export, route")
        #expect(hint("zebra", []) == nil)
    }

    @Test("says what a value is in the words of the file")
    func kinds() {
        let contents: [(Setting.Content, String)] = [
            (.empty, "empty"), (.scalar("a b"), "'a b'"), (.list([]), "a list"),
            (.mapping([]), "a mapping"),
        ]
        for (content, kind) in contents {
            #expect(Setting(content, at: place(1, 1)).kind == kind)
        }
    }

    @Test("a marked text knows where its mark stood, counted in scalars")
    func marks() {
        let marked = MarkedText("a: 1\nhäuser: ‸x", file: "b.yaml")
        #expect(marked.text == "a: 1\nhäuser: x")
        #expect(marked.position == place(2, 9, "b.yaml"))
    }
}

@Suite struct NearestSpellingTests {
    private static let words = ["dedupe", "export", "archive", "price-check", "route", "ingest"]

    @Test("finds the word again after any one slip of the hand", arguments: words)
    func slips(word: String) {
        let letters = Array(word)
        var slips: Set<String> = []
        for place in letters.indices {
            var without = letters
            without.remove(at: place)
            slips.insert(String(without))
            var other = letters
            other[place] = "q"
            slips.insert(String(other))
            var more = letters
            more.insert("q", at: place)
            slips.insert(String(more))
            if place > 0 {
                var swapped = letters
                swapped.swapAt(place - 1, place)
                slips.insert(String(swapped))
            }
        }
        for slip in slips where slip != word {
            #expect(nearestSpelling(to: slip, among: Self.words) == word, "\(slip)")
        }
    }

    @Test(
        "offers nothing that is far away, nor anything for a word of nothing",
        arguments: ["", "x", "zz", "pipeline", "supplier", String(repeating: "e", count: 500)]
    )
    func far(word: String) {
        #expect(nearestSpelling(to: word, among: Self.words) == nil)
    }

    @Test("of two equally near words it takes the first of the alphabet, in any order of the list")
    func ties() {
        #expect(nearestSpelling(to: "bat", among: ["cat", "bad", "hat"]) == "bad")
        #expect(nearestSpelling(to: "bat", among: ["hat", "cat", "bad"]) == "bad")
    }
}

@Suite struct FaultTests {
    @Test("names the place as far as it is known, before what is wrong")
    func places() {
        func text(_ line: Int? = nil, _ column: Int? = nil) -> String {
            Fault(.input, "It is wrong.", file: "a.csv", line: line, column: column).description
        }
        #expect(text() == "a.csv: It is wrong.")
        #expect(text(7) == "a.csv:7: It is wrong.")
        #expect(text(7, 3) == "a.csv:7:3: It is wrong.")
        #expect(Fault(.input, "It is wrong.").description == "It is wrong.")
    }

    @Test("has the exit codes of sysexits.h")
    func codes() {
        let codes: [(Fault.Kind, Int32)] = [
            (.input, 65), (.internal, 70), (.output, 73), (.disk, 74), (.busy, 75),
        ]
        for (kind, code) in codes { #expect(kind.rawValue == code) }
    }
}

@Suite struct PathPropertyTests {
    @Test(
        "resolves the way up and the way nowhere",
        arguments: [
            ("a.csv", "", "", "a.csv", "a.csv"),
            ("./a.csv", "p", "p", "p/a.csv", "a.csv"),
            ("../a.csv", "p", "p", "a.csv", "a.csv"),
            ("../../a.csv", "p", "p", "../a.csv", "a.csv"),
            ("b//c/../a.csv", "p", "", "p/b/a.csv", "p/b/a.csv"),
            ("/tmp/a.csv", "p", "p", "/tmp/a.csv", "tmp/a.csv"),
            ("/srv/p/x/a.csv", "/srv/p", "/srv/p", "/srv/p/x/a.csv", "x/a.csv"),
            (".", "", "", ".", ""),
        ]
    )
    func resolves(text: String, folder: String, root: String, location: String, label: String) {
        let path = Path(text, in: folder, root: root)
        #expect(path.location == location)
        #expect(path.label == label)
    }

    @Test(
        "a label never leads out of the archive",
        arguments: ["../../../etc/x", "/etc/../../x", "a/../../x"]
    )
    func labels(text: String) {
        let label = Path(text, in: "p/q", root: "p").label
        #expect(!label.hasPrefix("/"))
        #expect(!label.split(separator: "/").contains(".."))
    }

    @Test(
        "knows the folder of a file",
        arguments: [("a.csv", ""), ("p/a.csv", "p"), ("/a.csv", "/"), ("/p/q/a.csv", "/p/q")]
    )
    func folders(file: String, folder: String) {
        #expect(Path.folder(of: file) == folder)
    }

    @Test(
        "joins a folder and a name with one stroke",
        arguments: [("", "a", "a"), ("p", "a", "p/a"), ("p/", "a", "p/a"), ("/", "a", "/a")]
    )
    func joins(folder: String, name: String, joined: String) {
        #expect(Path.join(folder, name) == joined)
    }

    @Test("a sibling stands in the same folder, by both names")
    func sibling() {
        let path = Path("../Samples/a.csv", in: "Pipelines", root: "Pipelines").sibling("b.csv")
        #expect(path.location == "Samples/b.csv")
        #expect(path.label == "Samples/b.csv")
        #expect(path.lastComponent == "b.csv")
    }
}
