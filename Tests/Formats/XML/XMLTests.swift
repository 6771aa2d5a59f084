import PipelineTesting
import Seeds
import Testing
import XMLFormat

@Suite struct XMLTreeTests {
    private func read(_ text: String) throws -> XMLTree { try XMLTree.read(Array(text.utf8)) }

    @Test("finds elements, attributes and texts, and tells where each tag begins")
    func values() throws {
        let root = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE order SYSTEM "http://example.com/ordér.dtd">
            <order xml:lang="en"
                   id="7" a="&lt;&quot;&#10;'">
              <!-- no <line/> -->
              <line n="1">first<b/> &amp; <![CDATA[<last>]]></line><line/>
              <?hint <line/>?>
              <to><name>日本 </name></to>
            </order>
            """
        )
        #expect(root.name == "order")
        #expect(root.attributes.map(\.name) == ["xml:lang", "id", "a"])
        #expect(root.attribute("a") == "<\"\n'" && root.attribute("b") == nil)
        #expect(root.children.map(\.name) == ["line", "line", "to"])
        #expect(root["line"]?.text == "first & <last>" && root["line"]?.children.count == 1)
        #expect(root.all("line").map(\.text) == ["first & <last>", ""])
        #expect(root.at(["to", "name"])?.text == "日本 ")
        #expect(root.at(["to", "line"]) == nil && root.at([])?.name == "order")
        #expect(root.text.allSatisfy { $0.isWhitespace })
        #expect((root.line, root.column) == (3, 1))
        #expect(root.all("line").map(\.line) == [6, 6])
        #expect(root.all("line").map(\.column) == [3, 56])
        #expect(root.at(["to", "name"]).map { [$0.line, $0.column] } == [8, 7])
    }

    @Test(
        "keeps each text as it was written",
        arguments: [
            ("<a> x\n\ty </a>", " x\n\ty "), ("<a>1\r\n2\r3&#13;4</a>", "1\n2\n3\r4"),
            ("<a><![CDATA[1\r\n2\r3\r\r\n]]></a>", "1\n2\n3\n\n"),
            ("<a>e\u{301}\u{E9}</a>", "e\u{301}\u{E9}"), ("<a>&#x1F600;&#233;</a>", "😀é"),
            ("<a>1<b>no</b>2<!-- no -->3<?no no?>4</a>", "1234"), ("<a/>", ""), ("<a></a>", ""),
            ("<?x?><!----><a>1<?y?>2<!---->3<?z ?></a><?x?>", "123"),
            ("<a><![CDATA[<?x?>]]></a>", "<?x?>"),
            ("<a><![CDATA[]]></a>", ""), ("<a><![CDATA[ ]] > é]]></a>", " ]] > é"),
            ("<a>&lt;!DOCTYPE a [&gt;</a>", "<!DOCTYPE a [>"), ("<a>\u{FEFF}</a>", "\u{FEFF}"),
            ("<a><![CDATA[<!DOCTYPE a [<!ENTITY b 'c'>]>]]></a>", "<!DOCTYPE a [<!ENTITY b 'c'>]>"),
        ]
    )
    func texts(document: String, text: String) throws {
        #expect(try Array(read(document).text.utf8) == Array(text.utf8))
    }

    @Test("names stay as they were written, with or without a namespace")
    func names() throws {
        let root = try read(
            "<p:a xmlns:p='u v' q:x='1' xmlns:xml='http://www.w3.org/XML/1998/namespace'"
                + " xml:lang='no language'><q:b xmlns=''/><é ñ='1'/></p:a>"
        )
        #expect(root.name == "p:a")
        #expect(root.attributes.map(\.name) == ["xmlns:p", "q:x", "xml:lang"])
        #expect(root["q:b"]?.attribute("xmlns") == "" && root["é"]?.attribute("ñ") == "1")
    }

    @Test(
        "takes a document type that only says where its rules are",
        arguments: [
            "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM \"http://example.com/a[1].dtd\">",
            "<!DOCTYPE a PUBLIC '-//x//y' 'b>c'>", "<!-- <!DOCTYPE a [ --><?x [?>\n<!DOCTYPE a\n>",
        ]
    )
    func doctypes(prolog: String) throws {
        let lines = prolog.utf8.count { $0 == 0x0A }
        let root = try read(prolog + "\n<a>x</a>")
        #expect(root.text == "x" && root.line == lines + 2)
    }

    /// The text in an encoding; a declaration in it stays as it is.
    private static func bytes(_ text: String, in encoding: String) -> [UInt8] {
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        return switch encoding {
        case "little": little
        case "marked little": [0xFF, 0xFE] + little
        case "big": big
        case "marked big": [0xFE, 0xFF] + big
        case "latin": text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        case "marked": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        default: Array(text.utf8)
        }
    }

    @Test(
        "reads UTF-8, UTF-16 and ISO-8859-1",
        arguments: [
            ("", "plain"), ("UTF-8", "plain"), ("utf-8", "marked"), ("", "marked"),
            ("UTF-16", "marked little"), ("UTF-16", "marked big"), ("", "marked big"),
            ("utf-16", "little"), ("UTF-16LE", "little"), ("UTF-16BE", "big"),
            ("ISO-8859-1", "latin"), ("latin1", "latin"),
        ]
    )
    func encodings(declared: String, encoding: String) throws {
        let name = declared.isEmpty ? "" : " encoding='\(declared)' standalone='yes'"
        let text = "<?xml version='1.0'\(name)?>\n<a é='ü'>ÿ<b/></a>"
        let root = try XMLTree.read(Self.bytes(text, in: encoding))
        #expect(root.text == "ÿ" && root.attribute("é") == "ü")
        #expect(root["b"].map { [$0.line, $0.column] } == [2, 11])
    }

    @Test(
        "refuses an encoding that it does not know, or that is not the document's",
        arguments: [
            ("UTF-7", "plain", 31, "declares an encoding other than"),
            ("windows-1252", "plain", 31, "declares an encoding other than"),
            ("UTF-16", "plain", 31, "declares another encoding than"),
            ("UTF-8", "marked little", 31, "declares another encoding than"),
            ("ISO-8859-1", "marked", 31, "declares another encoding than"),
            ("UTF-8", "latin", 42, "do not fit"),
        ]
    )
    func wrongEncodings(declared: String, encoding: String, column: Int, words: String) {
        let text = "<?xml version='1.0' encoding='\(declared)'?><a>é</a>"
        let damage = #expect(throws: XMLDamage.self) {
            try XMLTree.read(Self.bytes(text, in: encoding))
        }
        #expect(damage?.message.contains(words) == true)
        #expect(damage.map { [$0.line, $0.column] } == [1, column])
    }

    @Test(
        "refuses bytes that are no characters, and says where",
        arguments: [
            ([0x3C, 0x61, 0x3E, 0x0A, 0xC3, 0xA9, 0xC3, 0x28], 2, 2),
            ([0x3C, 0x61, 0x3E, 0x00, 0x3C, 0x2F, 0x61, 0x3E], 1, 4),
            ([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00, 0x00, 0xD8, 0x3E, 0x00], 1, 3),
            ([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00, 0x3E], 1, 3), ([0xFE, 0xFF], 1, 1),
            ([0x3C], 1, 2),
            ([0x00, 0x3C], 1, 2), ([0xFF, 0xFE, 0x00], 1, 1), ([], 1, 1), ([0x3C, 0x61], 1, 3),
        ] as [([UInt8], Int, Int)]
    )
    func bytes(bytes: [UInt8], line: Int, column: Int) {
        let damage = #expect(throws: XMLDamage.self) { try XMLTree.read(bytes) }
        #expect(damage.map { [$0.line, $0.column] } == [line, column])
    }

    @Test("takes elements that just are not nested too deep, and refuses one more")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        _ = try read(nested(XMLTree.depthLimit))
        for depth in [XMLTree.depthLimit + 1, 100_000] {
            let damage = #expect(throws: XMLDamage.self) { try self.read(nested(depth)) }
            #expect(damage?.message == "Elements are nested more than 100 deep.")
            #expect(damage?.column == 3 * XMLTree.depthLimit + 1)
        }
    }

    @Test("takes as many attributes as an order could need, and refuses one more")
    func attributes() throws {
        func element(_ count: Int) -> String {
            "<a>\n<b \((0..<count).map { "c\($0)=''" }.joined(separator: " "))/></a>"
        }
        #expect(try read(element(XMLTree.attributeLimit))["b"]?.attributes.count == 100)
        for count in [XMLTree.attributeLimit + 1, 200_000] {
            let damage = #expect(throws: XMLDamage.self) { try self.read(element(count)) }
            #expect(damage?.message == "An element has more than 100 attributes.")
            #expect(damage?.line == 2)
        }
    }

    @Test("refuses more elements than the memory could hold")
    func elements() throws {
        let count = XMLTree.elementLimit
        let text = "<a>\n\(String(repeating: "<b/>", count: count))</a>"
        let damage = #expect(throws: XMLDamage.self) { try self.read(text) }
        #expect(try XMLTree.read(Array(text.utf8), isOurs: true).children.count == count)
        #expect(damage?.message == "The document has more than 1000000 elements.")
        #expect(damage.map { [$0.line, $0.column] } == [2, 4 * count - 3])
    }

    @Test("takes a document just within the limit of size, and refuses a larger one")
    func size() throws {
        var bytes = [UInt8](repeating: 0x78, count: XMLTree.sizeLimit)
        bytes.replaceSubrange(0..<3, with: "<a>".utf8)
        bytes.replaceSubrange((bytes.count - 4)..., with: "</a>".utf8)
        #expect(try XMLTree.read(bytes).text.utf8.count == bytes.count - 7)
        let larger = bytes + [0x0A]
        #expect(throws: XMLDamage.self) { try XMLTree.read(larger) }
        #expect(try XMLTree.read(larger, isOurs: true).name == "a")
    }

    @Test(
        "reads long texts of any letters whole, wherever the parser takes breath",
        arguments: 0..<4
    )
    func longTexts(shift: Int) throws {
        let text = String(repeating: "x", count: shift) + String(repeating: "aé日😀", count: 60_000)
        #expect(try read("<a>\(text)</a>").text == text)
        #expect(try read("<a><![CDATA[\(text)]]></a>").text == text)
        #expect(try read("<a b='\(text)'/>").attribute("b") == text)
    }
}
