/// Names of states and provinces, which channels write as codes or in words.
///
/// Sources: USPS Publication 28, appendix B, for the United States; Canada Post's addressing guidelines; Australia
/// Post's addressing standards.
public enum RegionText {
    /// The code of a region by its code or name, in any case of letters; of other countries the text in small
    /// letters.
    public static func code(of text: String, in country: String) -> String {
        let name = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let codes = codes[country] else { return name }
        return codes[name] ?? name
    }

    private static let codes: [String: [String: String]] = names.mapValues { rows in
        var codes: [String: String] = [:]
        for row in rows.split(separator: ",") {
            let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
            let code = parts[0].lowercased()
            codes[code] = code
            codes[parts[1].lowercased()] = code
        }
        return codes
    }

    private static let names = [
        "US": """
        AL Alabama,AK Alaska,AS American Samoa,AZ Arizona,AR Arkansas,CA California,CO Colorado,\
        CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,\
        IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MH Marshall Islands,\
        MD Maryland,MA Massachusetts,MI Michigan,FM Micronesia,MN Minnesota,MS Mississippi,MO Missouri,\
        MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,\
        NC North Carolina,ND North Dakota,MP Northern Mariana Islands,OH Ohio,OK Oklahoma,OR Oregon,PW Palau,\
        PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,\
        TX Texas,UT Utah,VT Vermont,VI Virgin Islands,VA Virginia,WA Washington,WV West Virginia,\
        WI Wisconsin,WY Wyoming,AA Armed Forces Americas,AE Armed Forces Europe,AP Armed Forces Pacific
        """,
        "CA": """
        AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,\
        NT Northwest Territories,NS Nova Scotia,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,\
        QC Québec,SK Saskatchewan,YT Yukon
        """,
        "AU": """
        ACT Australian Capital Territory,NSW New South Wales,NT Northern Territory,QLD Queensland,\
        SA South Australia,TAS Tasmania,VIC Victoria,WA Western Australia
        """,
    ]
}
