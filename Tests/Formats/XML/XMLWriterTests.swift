import Testing
import XMLFormat

@Suite struct XMLWriterTests {
    private func document(_ write: (inout XMLWriter) throws -> Void) rethrows -> String {
        var writer = XMLWriter()
        try write(&writer)
        return String(decoding: writer.document, as: UTF8.self)
    }

    @Test("indents elements, and adds nothing where a text stands")
    func golden() throws {
        var writer = XMLWriter(doctype: "cXML", system: "http://example.com/cXML.dtd")
        try writer.open("cXML", [("payloadID", "1@example.com"), ("xml:lang", "en")])
        try writer.open("Total")
        try writer.element("Money", "18.00", [("currency", "USD")])
        writer.close()
        try writer.empty("ItemOut", [("quantity", "2")])
        try writer.element("Note", "")
        try writer.open("Comments")
        try writer.empty("URL")
        try writer.text("a < b\n")
        try writer.open("Attachment")
        try writer.element("URL", " x ")
        writer.close()
        writer.close()
        writer.close()
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://example.com/cXML.dtd">
            <cXML payloadID="1@example.com" xml:lang="en">
              <Total>
                <Money currency="USD">18.00</Money>
              </Total>
              <ItemOut quantity="2"/>
              <Note/>
              <Comments><URL/>a &lt; b
            <Attachment>
                  <URL> x </URL>
                </Attachment></Comments>
            </cXML>

            """
        #expect(String(decoding: writer.document, as: UTF8.self) == expected)
    }

    @Test(
        "escapes what would be read as something else",
        arguments: [
            ("a&b<c>d", "a&amp;b&lt;c&gt;d", "a&amp;b&lt;c&gt;d"), ("\"'", "\"'", "&quot;'"),
            ("]]>", "]]&gt;", "]]&gt;"), ("\t\n\r\n", "\t\n&#13;\n", "&#9;&#10;&#13;&#10;"),
            ("é日😀\u{7F}\u{85}\u{2028}", "é日😀\u{7F}\u{85}\u{2028}", "é日😀\u{7F}\u{85}\u{2028}"),
        ]
    )
    func escapes(text: String, inText: String, inAttribute: String) throws {
        let written = try document { writer in try writer.element("a", text, [("b", text)]) }
        let expected =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"\(inAttribute)\">\(inText)</a>\n"
        #expect(Array(written.utf8) == Array(expected.utf8))
    }

    @Test("refuses what XML cannot say, names its element, and leaves nothing of it behind")
    func unwritable() throws {
        let forbidden = (0..<0x20).filter { ![9, 10, 13].contains($0) } + [0xFFFE, 0xFFFF]
        for scalar in forbidden.compactMap(UnicodeScalar.init) {
            let text = "a\(Character(scalar))"
            var writer = XMLWriter()
            try writer.open("a")
            let inText = #expect(throws: XMLUnwritable.self) { try writer.text(text) }
            #expect(
                inText?.message
                    == "The text of element 'a' holds a character that XML does not allow."
            )
            let inElement = #expect(throws: XMLUnwritable.self) { try writer.element("b", text) }
            #expect(inElement?.element == "b" && inElement?.attribute == nil)
            let inAttribute = #expect(throws: XMLUnwritable.self) {
                try writer.empty("c", [("d", "x"), ("e", text)])
            }
            #expect(
                inAttribute?.message
                    == "The attribute 'e' of element 'c' holds a character that XML does not allow."
            )
            writer.close()
            #expect(String(decoding: writer.document, as: UTF8.self).hasSuffix("?>\n<a/>\n"))
        }
    }

    @Test("a wrong name or order of calls is a programmer's error")
    func misuse() async {
        await #expect(processExitsWith: .failure) {
            var writer = XMLWriter()
            try writer.open("a b")
        }
        await #expect(processExitsWith: .failure) {
            var writer = XMLWriter()
            try writer.empty("a", [("b", "1"), ("b", "2")])
        }
        await #expect(processExitsWith: .failure) {
            var writer = XMLWriter()
            try writer.open("a")
            _ = writer.document
        }
        await #expect(processExitsWith: .failure) {
            var writer = XMLWriter()
            try writer.empty("a")
            try writer.empty("b")
        }
    }
}
