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
