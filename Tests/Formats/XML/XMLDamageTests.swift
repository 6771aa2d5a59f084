import Foundation
import Testing
import XMLFormat

@Suite struct XMLDamageTests {
    private func damage(_ text: String) -> XMLDamage? {
        #expect(throws: XMLDamage.self) { try XMLTree.read(Array(text.utf8)) }
    }

    private static let behind = "Something stands behind the outermost element."
    private static let cut = "The document ends before all its elements are closed."
    private static let forbidden = "XML does not allow a character that stands here."
    private static let name = "An ampersand or a less-than sign is followed by no name."
    private static let doctype =
        "The document type is more than a name and a place, or never closed."
    private static let notClosed = "A tag is never closed."

    @Test(
        "says what is wrong, and where",
        arguments: [
            ("", 1, 1, "The document has no element."),
            (" \n <!-- x -->", 2, 12, "The document has no element."),
            ("x<a/>", 1, 1, "A text stands before the outermost element."),
            (
                "<a>\r\r\n<b></c></a>", 3, 8,
                "An end tag names another element than the one that is open."
            ),
            ("<a>\n <b>é日</b x>\n</a>", 2, 11, notClosed),
            ("<a/>\n<b/>", 2, 1, behind), ("<a/>x", 1, 5, behind), ("<a/><", 1, 5, behind),
            ("<a/> </", 1, 6, behind), ("<a><b>", 1, 7, cut),
            ("<a>\n", 2, 1, cut),
            ("<a>\n&foo;</a>", 2, 6, "An entity is used that XML does not know."),
            (
                "<!DOCTYPE a SYSTEM 'é'><a>&foo;</a>", 1, 32,
                "An entity is used that XML does not know."
            ),
            ("<a>x & y</a>", 1, 7, name), ("<a>x < y</a>", 1, 7, name),
            ("<a>\u{1}</a>", 1, 4, forbidden), ("<a>\u{FFFE}</a>", 1, 4, forbidden),
            ("<a>\n\u{0}</a>", 2, 1, forbidden), ("<a>&#1;</a>", 1, 8, forbidden),
            ("<a>&#xD800;</a>", 1, 12, forbidden),
            ("<a b=c/>", 1, 6, "An attribute's value is not in quotes."),
            ("<a b='<'/>", 1, 7, "An attribute's value holds a less-than sign."),
            ("<a b/>", 1, 5, "An attribute has no value."),
            ("<a x='1' x='2'/>", 1, 15, "An element has an attribute twice."),
            (
                "<b>\n<a é='1' e\u{301}='2'/></b>", 2, 1,
                "The element's attributes cannot be told apart."
            ),
            ("<a>x]]>y</a>", 1, 5, "The end of a CDATA section stands in a text."),
            ("<a><!-- x -- y --></a>", 1, 11, "A comment holds two hyphens."),
            ("<!-- x -- y --><a/>", 1, 8, "A comment holds two hyphens."),
            ("\n<!-- x", 2, 1, "A comment is never closed."),
            ("<? x?><a/>", 1, 1, "A processing instruction has no name."),
            ("<?x ><a/>", 1, 1, "A processing instruction is never closed."),
            (
                "\n<?xml version='1.0'?><a/>", 2, 6,
                "The XML declaration does not stand at the beginning."
            ),
            ("<?xml encoding='UTF-8'?><a/>", 1, 7, "The XML declaration has no version."),
            ("<!DOCTYPE a SYSTEM 'b'", 1, 23, doctype),
            ("<!DOCTYPE a SYSTM 'b'><a/>", 1, 13, doctype), ("<!DOCTYPE>", 1, 10, doctype),
            ("<!DOCTYPE a[]><a/>", 1, 12, declarations), ("<!DOCTYPE [ ]><a/>", 1, 11, doctype),
            ("<!DOCTYPE a <b/>", 1, 13, doctype),
            ("<!DOCTYPE a><!DOCTYPE a><a/>", 1, 13, "A declaration stands where none is allowed."),
            ("<!ENTITY a 'b'><a/>", 1, 1, "A declaration stands where none is allowed."),
        ]
    )
    func places(document: String, line: Int, column: Int, message: String) {
        let damage = damage(document)
        #expect(damage?.message == message)
        #expect(damage.map { [$0.line, $0.column] } == [line, column])
    }

    private static let declarations = "The document type holds declarations, which are not taken."

    @Test("a document that would grow a billion times over is refused before it is parsed")
    func billionLaughs() {
        let entities = (1..<10).map { number in
            "<!ENTITY l\(number) \"\(String(repeating: "&l\(number - 1);", count: 10))\">"
        }
        let document = """
            <?xml version="1.0"?>
            <!DOCTYPE l [
            <!ENTITY l0 "lol">
            \(entities.joined(separator: "\n"))
            ]>
            <l>&l9;</l>
            """
        let damage = damage(document)
        #expect(damage?.message == Self.declarations)
        #expect(damage.map { [$0.line, $0.column] } == [2, 13])
    }

    @Test(
        "no writing hides declarations from the eye",
        arguments: [
            "<!DOCTYPE a[<!ENTITY x 'y'>]><a>&x;</a>", "<!DOCTYPE a SYSTEM 'b' [ ]><a/>",
            "<!DOCTYPE\na\n[<!ENTITY % x 'y'>]><a/>",
            "<?> <!DOCTYPE a [<!ENTITY x 'y'>]> ?><a>&x;</a>",
            "<!-- -- <!DOCTYPE a [<!ENTITY x 'y'>]> --><a>&x;</a>",
            "<a><!DOCTYPE a [<!ENTITY x 'y'>]>&x;</a>", "<!doctype a [<!ENTITY x 'y'>]><a>&x;</a>",
            "<a/><!DOCTYPE a [<!ENTITY x 'y'>]>", "<!DOCTYPE a '[' [<!ENTITY x 'y'>]><a>&x;</a>",
        ]
    )
    func hidden(document: String) {
        _ = damage(document)
        let units = Array(document.utf16).flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
        }
        #expect(throws: XMLDamage.self) { try XMLTree.read([0xFF, 0xFE] + units) }
    }

    @Test("no other file is read, whoever names it")
    func otherFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            UUID().uuidString
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let secret = folder.appendingPathComponent("secret.txt")
        try Data("secret".utf8).write(to: secret)
        let rules = folder.appendingPathComponent("rules.dtd")
        try Data("<!ENTITY x 'secret'><!ATTLIST a b CDATA 'secret'>".utf8).write(to: rules)

        let entity = damage("<!DOCTYPE a [\n<!ENTITY x SYSTEM \"\(secret)\">]><a>&x;</a>")
        #expect(entity?.message == Self.declarations)
        #expect(damage("<!DOCTYPE a SYSTEM \"\(rules)\"><a>&x;</a>") != nil)
        let root = try XMLTree.read(Array("<!DOCTYPE a SYSTEM \"\(rules)\"><a>x</a>".utf8))
        #expect(root.attributes.isEmpty && root.text == "x")
    }

    @Test(
        "what the parser stumbles over behind a fault does no harm",
        arguments: [
            "<a></b <?x?></a>", "<a b='<?x?>'/>", "<a><!-- \u{1} <?x?> --></a>",
            "<a b=c/><?x?></a>",
            "<a><![CDATA[\u{1}<?x?>]]></a>", "<a/>&<?x?>", "<a>&x;<?x?></a>", "< <?x?>", "<a <?x?>",
        ]
    )
    func stumbling(document: String) { _ = damage(document) }

    @Test("a document that was cut off is refused, wherever it was")
    func cutOff() {
        let document = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE a SYSTEM "http://example.com/a.dtd">
            <a b='1'><c>é &amp; x</c><!-- y --><d/><![CDATA[z]]><?p q?></a>
            """.utf8
        )
        for length in 0..<document.count {
            let damage = #expect(throws: XMLDamage.self) {
                try XMLTree.read(Array(document.prefix(length)))
            }
            #expect(damage.map { $0.line >= 1 && $0.column >= 1 } == true)
        }
    }

    @Test(
        "a flood of faults ends in time",
        .timeLimit(.minutes(1)),
        arguments: [
            "&x;", "&", "<b:c/>", "<b d=e/>", "<b d='", "<b d='&", "</b>", "\u{1}", "<b", "<!--",
            "<![CDATA[",
        ]
    )
    func floods(piece: String) {
        let flood = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        _ = try? XMLTree.read(Array("<a>\(flood)".utf8))
    }
}
