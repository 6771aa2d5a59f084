import Orders
import PipelineKit
import PipelineTesting
import Postal
import Seeds
import Testing

@Suite struct FieldFitTests {
    private static let fields: [PurchaseOrder.Field] = [
        .number, .name, .line1, .line2, .line3, .city, .postalCode, .country, .supplierSKU,
        .quantity,
    ]

    private func fit(
        _ line1: String,
        _ line2: String = "",
        lines: Int = 2,
        most: Int = 20,
        bytes: Int? = nil
    ) throws -> [String] {
        var limits = SupplierLimits.none
        let street: [PurchaseOrder.Field] = [.line1, .line2, .line3]
        for field in street.prefix(lines) {
            limits.lengths[field] = .init(characters: most, bytes: bytes)
        }
        let fields = Self.fields.filter { !street.dropFirst(lines).contains($0) }
        var order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(line1: line1))
        order.recipient.line2 = line2
        let fitted = try FieldFit(limits, of: fields).fitted(order)
        return street.map { fitted.text(of: $0, line: .init()) }.filter { !$0.isEmpty }
    }

    @Test(
        "wraps an address between words over the lines that the supplier has",
        arguments: [
            ("12 Sample St", "Apt 4", ["12 Sample St", "Apt 4"]),
            ("4711 Great Meadow Lane", "", ["4711 Great Meadow", "Lane"]),
            ("4711 Great Meadow Lane", "Apt 4", ["4711 Great Meadow", "Lane Apt 4"]),
            ("1 Avenue of the Americas", "Floor 9", ["1 Avenue of the", "Americas Floor 9"]),
        ]
    )
    func wraps(line1: String, line2: String, expected: [String]) throws {
        #expect(try fit(line1, line2) == expected)
    }

    @Test("abbreviates by the postal standard only where wrapping is not enough")
    func abbreviates() throws {
        #expect(
            try fit("4711 Northern Boulevard West", "Apartment 12", most: 20)
                == ["4711 Northern Blvd W", "Apartment 12"]
        )
        #expect(try fit("Boulevard 12 Street") == ["Boulevard 12 Street"])
        for (text, short) in [
            ("12 Mill Hill Road", "12 Mill Hill Rd"),
            ("1 North Park Avenue East", "1 N Park Ave E"),
            ("Lindenstraße 12 Hinterhaus", "Lindenstr. 12 Hths."),
            ("Main Street, Suite 4", "Main St, Ste 4"),
        ] {
            #expect(try fit(text, lines: 1, most: short.count) == [short])
        }
    }

    @Test("uses a third line where the supplier has one")
    func thirdLine() throws {
        #expect(
            try fit("4711 Great Meadow Lane", "Rear Building Nine", lines: 3)
                == ["4711 Great Meadow", "Lane", "Rear Building Nine"]
        )
    }

    @Test("holds what does not fit, with field, length and limit, and cuts nothing")
    func tooLong() {
        let misfit = #expect(throws: Refusal.self) {
            try fit("Donaudampfschifffahrtsgasse 1")
        }
        #expect(
            misfit?.reason
                == Reason(
                    .fieldDoesNotFit,
                    field: "address_line_1",
                    detail:
                        "line-too-long, it has 29 characters and 29 bytes, allowed are 20 characters"
                )
        )
    }

    @Test("counts bytes where the limit is in bytes")
    func bytes() throws {
        #expect(try fit("Ütze 1", most: 20, bytes: 7) == ["Ütze 1"])
        #expect(try fit("Ütze 12", most: 20, bytes: 7) == ["Ütze", "12"])
    }

    @Test("a second line that the supplier has no field for goes behind the first")
    func noSecondLine() throws {
        #expect(try fit("12 Sample St", "Apt 4", lines: 1) == ["12 Sample St Apt 4"])
        #expect(throws: Refusal.self) { try fit("12 Sample St", "Building 4", lines: 1) }
    }

    @Test("a required field of blanks alone is missing", arguments: ["", " ", " \t\n"])
    func blank(name: String) {
        var limits = SupplierLimits.none
        limits.required = [.name]
        let order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(name: name))
        let misfit = #expect(throws: Refusal.self) {
            try FieldFit(limits, of: Self.fields).fitted(order)
        }
        #expect(misfit?.reason.code == .addressIncomplete)
        #expect(limits.refusal(of: .test(shipTo: .test(name: name)))?.reason == misfit?.reason)
    }

    @Test("a required field is missing where nothing is left of it in the supplier's letters")
    func emptied() {
        var limits = SupplierLimits.none
        limits.required = [.name]
        limits.letters = .x12
        limits.isTransliterated = true
        let order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(name: "***"))
        let misfit = #expect(throws: Refusal.self) {
            try FieldFit(limits, of: Self.fields).fitted(order)
        }
        #expect(misfit?.reason.field == "recipient_name")
    }

    @Test(
        "takes the digits of one phone, in whatever digits it is written, and guesses none",
        arguments: [
            ("+44 (0)20 7946 0018", "+442079460018"), ("(217) 555-0100", "2175550100"),
            ("٢١٧٥٥٥٠١٠٠", "2175550100"), ("０３０-555-0101", "+31305550101"), ("", ""), (" ", ""),
            ("217-555-0100 / 217-555-0199", nil), ("217-555-0100 #22", nil), ("555+1234", nil),
            ("217-555-0100 x2", nil), ("n/a", nil), ("12", nil), ("-", nil),
            ("21755501002175550199", nil),
        ] as [(String, String?)]
    )
    func phones(text: String, digits: String?) {
        var limits = SupplierLimits.none
        limits.phonesAreDigits = true
        var order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test())
        order.recipient.phone = text
        let fitted = try? FieldFit(limits, of: Self.fields + [.phone]).fitted(order)
        #expect(fitted?.recipient.phone == digits)
    }

    @Test("spells no mail and no tax id anew, which would be somebody else's")
    func mails() {
        var limits = SupplierLimits.none
        limits.letters = .ascii
        limits.isTransliterated = true
        var order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test())
        order.email = "jörg@example.com"
        let misfit = #expect(throws: Refusal.self) {
            try FieldFit(limits, of: Self.fields + [.email]).fitted(order)
        }
        #expect(misfit?.reason.field == "email")
    }

    @Test(
        "a name that is too long goes on in a free company, or above the street, and loses no word"
    )
    func names() throws {
        var limits = SupplierLimits.none
        limits.lengths = [
            .name: .init(characters: 12), .company: .init(characters: 20),
            .line1: .init(characters: 30), .line2: .init(characters: 30),
        ]
        var order = PurchaseOrder(
            number: PONumber(Digest.none),
            recipient: .test(name: "Mina Johanna Voorbeeld")
        )
        order.recipient.line1 = "Kanaalzicht 12"
        let wide = try FieldFit(limits, of: Self.fields + [.company]).fitted(order).recipient
        #expect(
            [wide.name, wide.company, wide.line1] == [
                "Mina Johanna", "Voorbeeld", "Kanaalzicht 12",
            ]
        )
        let narrow = try FieldFit(limits, of: Self.fields).fitted(order).recipient
        #expect(
            [narrow.name, narrow.line1, narrow.line2] == [
                "Mina Johanna", "Voorbeeld", "Kanaalzicht 12",
            ]
        )
        order.recipient.name = "Minajohannavoorbeeld"
        #expect(throws: Refusal.self) {
            try FieldFit(limits, of: Self.fields).fitted(order)
        }
        order.recipient.name = "Mina"
        order.recipient.company = "Voorbeeld en Voorbeeld BV"
        let long = try FieldFit(limits, of: Self.fields + [.company]).fitted(order).recipient
        #expect(
            [long.company, long.line1, long.line2] == [
                "", "Voorbeeld en Voorbeeld BV", "Kanaalzicht 12",
            ]
        )
    }

    @Test("says why a line does not fit, whoever gets it")
    func lines() {
        var limits = SupplierLimits.none
        limits.required = [.name]
        limits.letters = .ascii
        limits.lengths = [.title: .init(characters: 5), .supplierSKU: .init(characters: 3)]
        let fit = FieldFit(limits, of: Self.fields + [.title, .supplierSKU])
        func refusal(_ sku: String, _ title: String) -> Reason? {
            fit.refusal(of: .init(supplierSKU: sku, title: title, quantity: .zero))
        }
        #expect(refusal("MUG", "A mug") == nil)
        #expect(refusal("MUG", "A mug.")?.field == "title")
        #expect(refusal("MUGS", "A mug")?.field == "supplier_sku")
        #expect(refusal("MUG", "Größe")?.code == .scriptNotAccepted)
    }

    @Test("a company that the supplier has no field for is the first line of the address")
    func company() throws {
        var order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test())
        order.recipient.company = "Voorbeeld BV"
        let fitted = try FieldFit(.none, of: Self.fields).fitted(order)
        #expect(fitted.recipient.line1 == "Voorbeeld BV")
        #expect(fitted.recipient.line2 == "Kanaalzicht 12")
        let kept = try FieldFit(.none, of: Self.fields + [.company]).fitted(order)
        #expect(kept.recipient.line1 == "Kanaalzicht 12")
    }

    @Test(
        "spells letters that the supplier cannot take only where its policy says so",
        arguments: [
            ("Jürgen Groß", Letters.ascii, "Juergen Gross"),
            ("Łódź Øresund", .ascii, "Lodz OEresund"),
            ("Jürgen", .latin1, "Jürgen"),
            ("e\u{301}t\u{E9}", .ascii, "ete"),
            ("Иван", .latin1, "Ivan"),
            ("A*B~C", .x12, "A B-C"),
            ("two\nlines", .ascii, "two lines"),
        ]
    )
    func spells(name: String, letters: Letters, expected: String) throws {
        var limits = SupplierLimits.none
        limits.letters = letters
        limits.isTransliterated = true
        let order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(name: name))
        #expect(try FieldFit(limits, of: Self.fields).fitted(order).recipient.name == expected)
        limits.isTransliterated = false
        let isPlain = name == expected || name.contains("\n")
        let held = (try? FieldFit(limits, of: Self.fields).fitted(order)) == nil
        #expect(held == !isPlain)
    }

    @Test(
        "writes scripts of which Latin letters say what was meant, and holds the others",
        arguments: [
            ("Γιώργος Παπάς", "GR", "Giorgos Papas"), ("서울", "KR", "seoul"),
            ("北京", "CN", "bei jing"),
            ("日本語", "JP", nil), ("東京", "JP", nil), ("見本 花子", "US", nil), ("שלום", "IL", nil),
            ("سلام", "AE", nil),
            ("\u{7}", "NL", nil),
        ]
    )
    func scripts(name: String, country: String, expected: String?) throws {
        var limits = SupplierLimits.none
        limits.letters = .ascii
        limits.isTransliterated = true
        var order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(name: name))
        order.recipient.country = country
        let fit = FieldFit(limits, of: Self.fields)
        if let expected {
            let fitted = try fit.fitted(order)
            #expect(fitted.recipient.name == expected)
            #expect(
                fitted.findings == [
                    AddressFinding(
                        .name,
                        .transliterated,
                        change: AddressChange(from: name, to: expected)
                    )
                ]
            )
        } else {
            let refusal = #expect(throws: Refusal.self) { try fit.fitted(order) }
            #expect(refusal?.reason.code == .scriptNotAccepted)
            #expect(refusal?.reason.field == "recipient_name")
        }
    }

    @Test("does with what it lays out anew what the supplier's severities say")
    func severities() throws {
        var limits = SupplierLimits.none
        limits.letters = .ascii
        limits.isTransliterated = true
        limits.lengths = [.line1: .init(characters: 12), .line2: .init(characters: 12)]
        var order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(name: "Ütz"))
        order.recipient.line1 = "Kanaalzicht 12 boven"
        func codes() throws -> [AddressCode] {
            try FieldFit(limits, of: Self.fields).fitted(order).findings.map(\.code)
        }
        #expect(try codes() == [.transliterated, .lineWrapped])
        limits.severities = [.transliterated: .pass, .lineWrapped: .warn]
        #expect(try codes() == [.lineWrapped])
        limits.severities = [.lineWrapped: .hold]
        #expect(
            throws: Refusal(
                Reason(
                    .fieldDoesNotFit,
                    field: "address_line_1",
                    detail: "line-wrapped, a person has to look at it"
                )
            )
        ) { try codes() }
        order.recipient.name = "日本語"
        limits.severities = [.transliterationUnreliable: .warn]
        #expect(try codes() == [.transliterationUnreliable, .lineWrapped])
        limits.severities = [.nonLatinForSupplier: .reject]
        limits.isTransliterated = false
        let refusal = #expect(throws: Refusal.self) { try codes() }
        #expect(refusal?.isFinal == true)
    }

    @Test(
        "what fits has every word of the address, in order, within every bound",
        arguments: 0..<300
    )
    func property(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let words = (0..<(1 + random.below(9))).map { _ in
            String(repeating: random.pick(["x", "ü", "日"]), count: 1 + random.below(12))
        }
        let most = 8 + random.below(24)
        let split = random.below(words.count + 1)
        let line1 = words[..<split].joined(separator: " ")
        let line2 = words[split...].joined(separator: " ")
        guard let lines = try? fit(line1, line2, lines: 3, most: most) else { return }
        #expect(lines.joined(separator: " ") == words.joined(separator: " "))
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= most })
    }
}
