@testable import Postal
import Testing

@Suite struct PhoneNumberTests {
    @Test(
        "reads a number as people write it, in the form of E.164",
        arguments: [
            ("(512) 555-0100", "US", "+15125550100"), ("1-512-555-0100", "US", "+15125550100"),
            ("+1 512 555 0100 ext. 12", "DE", "+15125550100"),
            ("512-555-0100 x12", "US", "+15125550100"),
            ("0228 5550102", "DE", "+492285550102"), ("+49 (0) 228 5550102", "DE", "+492285550102"),
            ("0049 228 5550102", "NL", "+492285550102"),
            ("011 49 228 5550102", "US", "+492285550102"),
            ("06 1234 5678", "IT", "+390612345678"), ("０９０-1234-5678", "JP", "+819012345678"),
            ("0011 49 228 5550102", "AU", "+492285550102"),
            ("+52 1 55 5555 0100", "MX", "+525555550100"),
            ("011 15 5555-0100", "AR", "+5491155550100"),
            ("+54 11 15 2345 6789", "AR", "+5491123456789"),
            ("+39 (0)6 1234 5678", "DE", "+390612345678"), ("+49 030 123456", "FR", "+4930123456"),
            ("+44 020 7946 0018", "US", "+442079460018"),
            ("39 312 345 6789", "IT", "+393123456789"),
            ("٠٥٠١٢٣٤٥٦٧", "SA", "+966501234567"), ("8 612 34567", "LT", "+37061234567"),
            ("044 55 5555 0100", "MX", "+525555550100"),
            ("00 81 3-1234-5678", "JP", "+81312345678"),
            ("+86 138 0013 8000", "CN", "+8613800138000"),
        ]
    )
    func reads(text: String, country: String, number: String) {
        #expect(PhoneNumber(text, in: country)?.e164 == number)
    }

    @Test(
        "refuses what is no phone of any length",
        arguments: [
            ("", "US"), ("12", "US"), ("555-0100", "US"), ("+999 12345678", "US"), ("n/a", "DE"),
            ("+", "DE"),
            ("123456789012345678", "DE"),
            ("090-1234-56", "JP"), ("050 123 45", "AE"),
        ]
    )
    func refuses(text: String, country: String) {
        #expect(PhoneNumber(text, in: country) == nil)
    }
}

@Suite struct CustomsIDTests {
    @Test(
        "knows the right ones by their check digits, however they are written",
        arguments: [
            (CustomsID.brCPF, "529.982.247-25"), (.brCNPJ, "11.222.333/0001-81"),
            (.brCNPJ, "12.ABC.345/01DE-35"),
            (.mxRFC, "XAXX010101000"), (.clRUT, "12.345.678-5"),
            (.clRUT, "CL 6-K".replacing("6-K", with: "1000005-K")),
            (.arCUIT, "20-12345678-6"), (.trTCKN, "10000000146"), (.zaID, "8001015009087"),
            (.cnRIC, "11010519491231002X"),
            (.inPAN, "ABCPE1234F"), (.krPCCC, "p123456789012"), (.gbVAT, "GB 980 7806 84"),
            (.chUID, "CHE-109.322.551"),
            (.noORGNR, "974 760 673"), (.euIOSS, "IM0401234567"), (.euEORI, "DE123456789"),
            (.ecCI, "1713175071"),
            (.brCPF, "CPF 529.982.247-25"), (.brCPF, "５２９.９８２.２４７-２５"), (.ecRUC, "1760001550001"),
            (.passport, "M12345678"), (.saID, "1000000008"), (.twID, "a123456789"),
            (.twID, "A800000014"), (.peRUC, "20131312955"), (.coNIT, "860.034.313-7"),
        ]
    )
    func valid(kind: CustomsID, text: String) {
        #expect(kind.verdict(on: text) == .valid)
    }

    @Test(
        "says what is wrong with the others",
        arguments: [
            (CustomsID.brCPF, "529.982.247-24", CustomsID.Verdict.invalidChecksum),
            (.brCPF, "5299822472", .invalidLength),
            (.brCPF, "000.000.000-00", .invalidFormat), (.brCPF, "", .invalidLength),
            (.mxRFC, "ABC991332AB1", .invalidComponent),
            (.inPAN, "ABCZE1234F", .invalidComponent), (.krPCCC, "X123456789012", .invalidFormat),
            (.idNIK, "3273014110603785", .valid), (.idNIK, "3273013213603785", .invalidComponent),
            (.euIOSS, "IM9991234567", .invalidComponent),
            (.cnRIC, "11010519491331002X", .invalidComponent),
            (.saID, "3000000008", .invalidComponent), (.saID, "10000000", .invalidLength),
            (.twID, "A723456789", .invalidComponent), (.twID, "1123456789", .invalidFormat),
        ]
    )
    func invalid(kind: CustomsID, text: String, verdict: CustomsID.Verdict) {
        #expect(kind.verdict(on: text) == verdict)
    }

    @Test(
        "any other last digit of a right one is wrong",
        arguments: [
            (CustomsID.brCPF, "52998224725"), (.trTCKN, "10000000146"), (.zaID, "8001015009087"),
            (.noORGNR, "974760673"),
            (.arCUIT, "20123456786"), (.peRUC, "20131312955"), (.ecCI, "1713175071"),
            (.saID, "1000000008"), (.twID, "A123456789"),
        ]
    )
    func lastDigit(kind: CustomsID, text: String) {
        for digit in 0...9 where !text.hasSuffix("\(digit)") {
            #expect(kind.verdict(on: text.dropLast() + "\(digit)") == .invalidChecksum)
        }
    }

    @Test(
        "reads any text, and never traps",
        arguments: ["", " ", "é", "\u{0}", "EU", "IM", "CHE", "GB", "CL", "😀", "Ñ"]
    )
    func hostile(text: String) {
        for kind in CustomsID.allCases {
            #expect(kind.verdict(on: text) != .valid)
            #expect(kind.verdict(on: String(repeating: text, count: 40)) != .valid)
        }
    }
}
