/// Writes a table, field by field.
package struct CSVWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private let dialect: CSVDialect
    private var isAtRecordStart = true

    /// Starts an empty table.
    package init(_ dialect: CSVDialect = CSVDialect()) { self.dialect = dialect }

    /// Writes a field, in quotes where its content needs them.
    package mutating func field(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { content in
            // The buffer holds the text for as long as this closure runs.
            let span = unsafe content.span
            guard needsQuotes(span) else { return unsafe bytes.append(contentsOf: content) }
            bytes.append(CSVDialect.quote)
            for index in span.indices {
                if span[index] == CSVDialect.quote { bytes.append(CSVDialect.quote) }
                bytes.append(span[index])
            }
            bytes.append(CSVDialect.quote)
        }
    }

    /// Writes a field that a spreadsheet would otherwise take for a formula as text.
    package mutating func guardedField(_ text: String) { field(FormulaGuard.protect(text)) }

    /// Writes a whole number.
    package mutating func field(_ number: Int) { field(String(number)) }

    /// Ends the record.
    package mutating func endRecord() {
        bytes.append(CSVDialect.newline)
        isAtRecordStart = true
    }

    /// Writes a whole record.
    package mutating func record(_ fields: [String]) {
        for text in fields { field(text) }
        endRecord()
    }

    private mutating func separate() {
        if !isAtRecordStart { bytes.append(dialect.separator) }
        isAtRecordStart = false
    }

    private func needsQuotes(_ content: Span<UInt8>) -> Bool {
        guard !content.isEmpty else { return false }
        guard content[0] != 0x20, content[content.count - 1] != 0x20 else { return true }
        for index in content.indices {
            let byte = content[index]
            if byte == CSVDialect.quote || byte == dialect.separator || byte == CSVDialect.newline
                || byte == CSVDialect.carriageReturn
            {
                return true
            }
        }
        return false
    }
}

/// Keeps spreadsheets from running what a stranger typed.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tabulator or a carriage return is taken for a formula
/// (OWASP, "CSV Injection"), so an apostrophe is put before it. Plain phone numbers stay as they are: a
/// sign with digits cannot call anything. ``reveal(_:)`` undoes exactly what ``protect(_:)`` did.
package enum FormulaGuard {
    private static let apostrophe: UInt8 = 0x27

    /// Makes the text safe.
    package static func protect(_ text: String) -> String {
        isFormula(text.utf8.drop { $0 == apostrophe }) ? "'" + text : text
    }

    /// Gives back what was made safe.
    package static func reveal(_ text: String) -> String {
        guard text.utf8.first == apostrophe, isFormula(text.utf8.drop { $0 == apostrophe }) else {
            return text
        }
        return String(text.dropFirst())
    }

    private static func isFormula(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case 0x3D, 0x40, 0x09, 0x0D: return true
        case 0x2B, 0x2D: return !text.dropFirst().allSatisfy(isOfPhone)
        default: return false
        }
    }

    /// A digit, a blank, a bracket, a point or a hyphen.
    private static func isOfPhone(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || [0x20, 0x28, 0x29, 0x2D, 0x2E].contains(byte)
    }
}
