public import Orders
import Postal

/// Lays a purchase order out for what its supplier can take, and cuts nothing.
///
/// Letters that the supplier cannot take are written in others where its policy says so. Address lines that
/// are too long are broken between words over the lines that the supplier has; where that is not enough,
/// words are abbreviated as the postal standard does. What still does not fit is a reason.
public struct FieldFit: Sendable {
    private let limits: SupplierLimits
    private let fields: Set<PurchaseOrder.Field>

    /// Prepares the fit for a supplier that is sent `fields`.
    public init(_ limits: SupplierLimits, of fields: [PurchaseOrder.Field]) {
        self.limits = limits
        self.fields = Set(fields)
    }

    /// Why a purchase order cannot be said in the supplier's fields.
    public struct Misfit: Error, Hashable, Sendable {
        /// With the field, its limit and its length.
        public let reason: Reason
    }

    /// The purchase order as the supplier is sent it.
    public func fitted(_ order: PurchaseOrder) throws(Misfit) -> PurchaseOrder {
        var order = order
        if limits.phonesAreDigits, fields.contains(.phone) {
            let digits = try digits(of: order.recipient.phone)
            // As it is dialled from abroad, where that is certain.
            order.recipient.phone =
                PhoneNumber(digits, in: order.recipient.country)?.e164 ?? digits
        }
        if limits.letters != .unicode { try spell(&order) }
        if let field = limits.missing(from: order, among: fields) {
            throw Misfit(reason: limits.reasonForMissing(field))
        }
        layOutPostalCode(&order)
        try layOutAddress(&order)
        try check(order)
        return order
    }

    /// Why a line of a purchase order cannot be said; `nil` where it can.
    public func refusal(of line: PurchaseOrder.Line) -> Reason? {
        var order = PurchaseOrder(number: PONumber(Digest.none), lines: [line])
        do throws(Misfit) {
            if limits.letters != .unicode { try spell(&order) }
            try check(order)
            return nil
        } catch {
            return error.reason
        }
    }

    /// A phone without what only sets it out; one that may be two numbers, or have an extension, is none
    /// without a person.
    private func digits(of phone: String) throws(Misfit) -> String {
        guard phone.contains(where: { !$0.isWhitespace }) else { return "" }
        // The nought in brackets is dialled at home alone.
        let text = phone.contains("+") ? phone.replacing("(0)", with: "") : phone
        var digits = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "+", "\u{FF0B}":
                guard digits.isEmpty else { throw noNumber }
                digits = "+"
            case _ where scalar.properties.numericType == .decimal:
                digits += String(Int(scalar.properties.numericValue ?? 0))
            case _ where Self.phoneMarks.contains(scalar) || scalar.properties.isWhitespace:
                continue
            default: throw noNumber
            }
        }
        // ITU-T E.164 allows fifteen; no country has numbers of fewer than five.
        guard (5...15).contains(digits.drop { $0 == "+" }.utf8.count) else { throw noNumber }
        return digits
    }

    private static let phoneMarks = Set(
        "()-.\u{2010}\u{2011}\u{2013}\u{FF08}\u{FF09}\u{FF0D}".unicodeScalars
    )

    private var noNumber: Misfit {
        Misfit(
            reason: Reason(
                .fieldDoesNotFit,
                field: PurchaseOrder.Field.phone.rawValue,
                detail: "the supplier takes digits alone, and it is not one number of 5 to 15"
            )
        )
    }

    // MARK: Letters

    private func spell(_ order: inout PurchaseOrder) throws(Misfit) {
        for field in fields.sorted() where !field.isOfLine {
            let text = order.text(of: field, line: .init())
            guard let spelt = try spelt(text, field) else { continue }
            guard field.isLaidOut else { throw misspelt(field) }
            order.set(field, to: spelt)
        }
        for index in order.lines.indices where fields.contains(.title) {
            if let spelt = try spelt(order.lines[index].title, .title) {
                order.lines[index].title = spelt
            }
        }
        for line in order.lines {
            for field in [PurchaseOrder.Field.lineID, .supplierSKU, .productID, .sku]
            where fields.contains(field) {
                let text = order.text(of: field, line: line)
                guard text.unicodeScalars.allSatisfy(limits.letters.contains) else {
                    throw misspelt(field)
                }
            }
        }
    }

    /// The text in letters that the supplier can take; `nil` where it is in such letters already.
    private func spelt(
        _ text: String,
        _ field: PurchaseOrder.Field
    ) throws(Misfit) -> String? {
        guard !text.unicodeScalars.allSatisfy(limits.letters.contains) else { return nil }
        // A line's end inside a field is a blank between words, whatever the policy.
        let text = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { ["\n", "\r", "\t"].contains($0) ? " " : $0 }
            )
        )
        guard !text.unicodeScalars.allSatisfy(limits.letters.contains) else { return text }
        guard limits.isTransliterated, let spelt = Transliteration.spell(text, in: limits.letters)
        else { throw misspelt(field) }
        return spelt
    }

    private func misspelt(_ field: PurchaseOrder.Field) -> Misfit {
        Misfit(
            reason: Reason(
                .scriptNotAccepted,
                field: field.rawValue,
                detail: "the supplier takes \(limits.letters.rawValue)"
            )
        )
    }

    // MARK: Lengths

    private static let street: [PurchaseOrder.Field] = [.line1, .line2, .line3]

    /// A code that is too long goes without the blanks and hyphens in it.
    private func layOutPostalCode(_ order: inout PurchaseOrder) {
        let code = order.recipient.postalCode
        guard fields.contains(.postalCode), let bound = limits.lengths[.postalCode],
            !bound.admits(code)
        else { return }
        let bare = code.filter { $0 != " " && $0 != "-" }
        if bound.admits(bare) { order.recipient.postalCode = bare }
    }

    private func layOutAddress(_ order: inout PurchaseOrder) throws(Misfit) {
        let name = order.recipient.name
        let lines = Self.street.filter(fields.contains)
        // What a field has no room for comes first, as on an envelope.
        let above = overflow(of: &order)
        let texts = Self.street.map { order.text(of: $0, line: .init()) }
        let isFitting =
            above.isEmpty
            && zip(Self.street, texts).allSatisfy { field, text in
                text.isEmpty
                    || lines.contains(field) && (limits.lengths[field]?.admits(text) ?? true)
            }
        guard !isFitting else { return }
        let streets = texts.filter { !$0.isEmpty }
        let bounds = lines.map { limits.lengths[$0] ?? .init() }
        let laid =
            wrapped(above + streets, over: bounds)
            ?? wrapped(above + streets.map(PostalWords.abbreviated), over: bounds)
        guard let laid else {
            if order.recipient.name != name { throw tooLong(.name, name) }
            throw tooLong(lines.first ?? .line1, (above + streets).joined(separator: " "))
        }
        for field in Self.street { order.set(field, to: "") }
        for (field, line) in zip(lines, laid) { order.set(field, to: line) }
    }

    /// Takes out what name and company have no room for: the last words of a name go to a free company, and
    /// what is left to the address.
    private func overflow(of order: inout PurchaseOrder) -> [String] {
        var above: [String] = []
        if fields.contains(.name), let bound = limits.lengths[.name],
            !bound.admits(order.recipient.name),
            let (head, rest) = broken(order.recipient.name, bound)
        {
            order.recipient.name = head
            let hasRoom = limits.lengths[.company]?.admits(rest) ?? true
            if fields.contains(.company), order.recipient.company.isEmpty, hasRoom {
                order.recipient.company = rest
            } else {
                above.append(rest)
            }
        }
        let hasPlace = fields.contains(.company)
        let hasRoom = limits.lengths[.company]?.admits(order.recipient.company) ?? true
        if !order.recipient.company.isEmpty, !hasPlace || !hasRoom {
            above.append(order.recipient.company)
            if hasPlace { order.recipient.company = "" }
        }
        return above
    }

    /// As many words as there is room for, and the others; `nil` where there is no room for the first.
    private func broken(_ text: String, _ bound: SupplierLimits.Length) -> (String, String)? {
        let words = text.split(separator: " ")
        let count = words.indices.last { place in
            place > 0 && bound.admits(words[..<place].joined(separator: " "))
        }
        guard let count else { return nil }
        return (words[..<count].joined(separator: " "), words[count...].joined(separator: " "))
    }

    /// The parts broken between words over lines of these bounds: each part on lines of its own where there
    /// is room, and one behind the other where there is not.
    private func wrapped(
        _ parts: [String],
        over bounds: [SupplierLimits.Length]
    ) -> [String]? {
        fill(parts.map { $0.split(separator: " ") }, bounds)
            ?? fill([parts.flatMap { $0.split(separator: " ") }], bounds)
    }

    private func fill(
        _ parts: [[Substring]],
        _ bounds: [SupplierLimits.Length]
    ) -> [String]? {
        var lines: [String] = []
        for part in parts {
            var line = ""
            for word in part {
                let longer = line.isEmpty ? String(word) : "\(line) \(word)"
                guard lines.count < bounds.count else { return nil }
                if bounds[lines.count].admits(longer) {
                    line = longer
                    continue
                }
                guard !line.isEmpty else { return nil }
                lines.append(line)
                line = String(word)
                guard lines.count < bounds.count, bounds[lines.count].admits(line) else {
                    return nil
                }
            }
            lines.append(line)
        }
        return lines.count <= bounds.count ? lines : nil
    }

    private func check(_ order: PurchaseOrder) throws(Misfit) {
        for (field, length) in limits.lengths.sorted(by: { $0.key < $1.key })
        where fields.contains(field) {
            for line in field.isOfLine ? order.lines : [.init()] {
                let text = order.text(of: field, line: line)
                guard length.admits(text) else { throw tooLong(field, text) }
            }
        }
    }

    private func tooLong(_ field: PurchaseOrder.Field, _ text: String) -> Misfit {
        let length = limits.lengths[field]
        let bounds = [
            length.flatMap { $0.least > 0 ? "at least \($0.least)" : nil },
            length?.characters.map { "\($0) characters" }, length?.bytes.map { "\($0) bytes" },
        ]
        .compactMap(\.self).joined(separator: " and ")
        return Misfit(
            reason: Reason(
                .fieldDoesNotFit,
                field: field.rawValue,
                detail:
                    "it has \(text.unicodeScalars.count) characters and \(text.utf8.count) bytes, "
                    + (bounds.isEmpty
                        ? "the supplier has no field for it" : "allowed are \(bounds)")
            )
        )
    }
}

/// Street words and their abbreviations: USPS Publication 28, appendices B, C1 and C2, and the usual ones of
/// German and French.
enum PostalWords {
    /// The text with directions, units and the last word that says what a street is in their short forms.
    ///
    /// Other words that say it are its name, as in Mill Lane, and so may be the first word of a text.
    static func abbreviated(_ text: String) -> String {
        let words = text.split(separator: " ")
        func bare(_ word: Substring) -> Substring { word.last == "," ? word.dropLast() : word }
        let kind = words.indices.dropFirst().last { kinds[bare(words[$0]).lowercased()] != nil }
        return words.indices.map { index in
            let word = bare(words[index])
            let mark = words[index].count > word.count ? "," : ""
            guard index > 0 else { return (compound(word) ?? String(word)) + mark }
            let short = index == kind ? kinds[word.lowercased()] : others[word.lowercased()]
            return (short ?? compound(word) ?? String(word)) + mark
        }
        .joined(separator: " ")
    }

    /// A street whose name is one word with what it is, such as `Lindenstraße`; `nil` for other words.
    private static func compound(_ word: Substring) -> String? {
        for ending in ["straße", "strasse"] where word.hasSuffix(ending) && word != ending {
            return word.dropLast(ending.count) + "str."
        }
        return nil
    }

    private static let kinds = pairs(
        """
        alley Aly,annex Anx,arcade Arc,avenue Ave,bayou Byu,beach Bch,bend Bnd,bluff Blf,bluffs Blfs,bottom Btm,\
        boulevard Blvd,branch Br,bridge Brg,brook Brk,brooks Brks,burg Bg,burgs Bgs,bypass Byp,camp Cp,\
        canyon Cyn,cape Cpe,causeway Cswy,center Ctr,centers Ctrs,circle Cir,circles Cirs,cliff Clf,\
        cliffs Clfs,club Clb,common Cmn,commons Cmns,corner Cor,corners Cors,course Crse,court Ct,courts Cts,\
        cove Cv,coves Cvs,creek Crk,crescent Cres,crest Crst,crossing Xing,crossroad Xrd,crossroads Xrds,\
        curve Curv,dale Dl,dam Dm,divide Dv,drive Dr,drives Drs,estate Est,estates Ests,expressway Expy,\
        extension Ext,extensions Exts,falls Fls,ferry Fry,field Fld,fields Flds,flat Flt,flats Flts,ford Frd,\
        fords Frds,forest Frst,forge Frg,forges Frgs,fork Frk,forks Frks,fort Ft,freeway Fwy,garden Gdn,\
        gardens Gdns,gateway Gtwy,glen Gln,glens Glns,green Grn,greens Grns,grove Grv,groves Grvs,harbor Hbr,\
        harbors Hbrs,haven Hvn,heights Hts,highway Hwy,hill Hl,hills Hls,hollow Holw,inlet Inlt,island Is,\
        islands Iss,junction Jct,junctions Jcts,key Ky,keys Kys,knoll Knl,knolls Knls,lake Lk,lakes Lks,\
        landing Lndg,lane Ln,light Lgt,lights Lgts,loaf Lf,lock Lck,locks Lcks,lodge Ldg,manor Mnr,\
        manors Mnrs,meadow Mdw,meadows Mdws,mill Ml,mills Mls,mission Msn,motorway Mtwy,mount Mt,\
        mountain Mtn,mountains Mtns,neck Nck,orchard Orch,overpass Opas,parkway Pkwy,passage Psge,pine Pne,\
        pines Pnes,place Pl,plain Pln,plains Plns,plaza Plz,point Pt,points Pts,port Prt,ports Prts,\
        prairie Pr,radial Radl,ranch Rnch,rapid Rpd,rapids Rpds,rest Rst,ridge Rdg,ridges Rdgs,river Riv,\
        road Rd,roads Rds,route Rte,shoal Shl,shoals Shls,shore Shr,shores Shrs,skyway Skwy,spring Spg,\
        springs Spgs,square Sq,squares Sqs,station Sta,stravenue Stra,stream Strm,street St,streets Sts,\
        summit Smt,terrace Ter,throughway Trwy,trace Trce,track Trak,trafficway Trfy,trail Trl,trailer Trlr,\
        tunnel Tunl,turnpike Tpke,underpass Upas,union Un,unions Uns,valley Vly,valleys Vlys,viaduct Via,\
        view Vw,views Vws,village Vlg,villages Vlgs,ville Vl,vista Vis,well Wl,wells Wls
        """
    )

    private static let others = pairs(
        """
        north N,south S,east E,west W,northeast NE,northwest NW,southeast SE,southwest SW,\
        apartment Apt,building Bldg,department Dept,floor Fl,hanger Hngr,penthouse Ph,room Rm,suite Ste,\
        straße Str.,strasse Str.,platz Pl.,hinterhaus Hths.,stockwerk Stw.,bâtiment Bât.,appartement App.
        """
    )

    private static func pairs(_ text: String) -> [String: String] {
        Dictionary(
            text.split(separator: ",").map { pair in
                let words = pair.split(separator: " ").map(String.init)
                return (words[0], words[1])
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
