/// Given names that people use for one another.
enum Nicknames {
    /// Whether two given names may be one person's.
    static func areOne(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        guard let mine = groups[String(decoding: one, as: UTF8.self)],
            let theirs = groups[String(decoding: other, as: UTF8.self)]
        else { return false }
        return !mine.isDisjoint(with: theirs)
    }

    private static let groups: [String: Set<Int>] = {
        var groups: [String: Set<Int>] = [:]
        for (index, row) in table.split(separator: ",").enumerated() {
            for name in row.split(separator: " ") {
                groups[String(name), default: []].insert(index)
            }
        }
        return groups
    }()

    private static let table = """
        alexander alex sasha xander,alexandra alex sandra sasha,andrew andy drew,anthony tony,barbara barb barbie,\
        benjamin ben benny,catherine katherine kathryn kate kathy katie cathy,charles charlie chuck,christine chris tina,\
        christopher chris kit,daniel dan danny,david dave,deborah deb debbie,donald don,edward ed eddie ted ned,\
        elizabeth liz lizzy beth betty eliza,eugene gene,francis frank,frank francis franz,franz frank,frederick fred freddy,\
        gerald jerry gerry,gregory greg,james jim jimmy jamie,jennifer jen jenny,jessica jess jessie,john jack johnny,\
        jonathan jon jonny,joseph joe joey,joshua josh,judith judy,katarina kat,kenneth ken kenny,lawrence larry,\
        leonard len lenny leo,margaret maggie meg peggy greta,maria mary marie,matthew matt,maximilian max,michael mike mick,\
        nicholas nick nicky,pamela pam,patricia pat patty tricia,patrick pat paddy,peter pete,philip phil,rebecca becky becca,\
        richard rick dick rich,robert bob bobby rob robbie bert,ronald ron ronnie,samuel sam sammy,samantha sam,stephen steve,\
        steven steve,susan sue susie,theodore ted theo,thomas tom tommy,timothy tim,victoria vicky tori,vincent vince,\
        walter walt wally,william bill billy will willy liam,zachary zach,sebastian seb basti,johannes hans,\
        jose pepe,francisco paco pancho,ignacio nacho,dolores lola
        """
}
