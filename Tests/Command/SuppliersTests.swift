import Testing

/// `dropship suppliers`, as an agency's developer runs it.
@Suite struct SuppliersTests {
    @Test("lists the suppliers of the sample pipeline with the health of their feeds")
    func list() throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("suppliers", "--at", BuiltBinary.moment)
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(
            lines.first?.split(separator: " ").joined(separator: " ")
                == "supplier plugin feed age offers health limits"
        )
        for name in ["euroware", "northwind", "shenzhen"] {
            let line = lines.first { $0.hasPrefix(name) }
            #expect(line?.contains(" sound ") == true, "\(name)")
        }
        #expect(try binary.files(below: "State").isEmpty, "a list writes nothing")
    }

    @Test("checks each supplier file of the samples, and every promise is kept")
    func check() throws {
        let binary = try BuiltBinary.withSamples()
        let names = try binary.files(below: "Pipelines/suppliers").keys.sorted()
        let files = names.map { "Pipelines/suppliers/\($0)" }
        let result = try binary.run(["suppliers", "check"] + files)
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == files.count)
        for (file, line) in zip(files, lines) {
            #expect(line.hasPrefix("\(file): sound: "))
            #expect(line.hasSuffix("100 of 100 sabotaged files found out"))
        }
    }

    @Test("says what is wrong with a feed and with a key")
    func wrong() throws {
        let binary = try BuiltBinary.withSamples()
        let file = "Pipelines/suppliers/northwind.yaml"
        let good = try binary.read(file)
        try binary.write(good.replacing("Net Price", with: "Gross Price"), to: file)
        let broken = try binary.run("suppliers", "check", file)
        #expect(broken.status == 65)
        #expect(broken.output.contains("The feed has no column 'Gross Price'"))
        try binary.write(good.replacing("order_fee", with: "order_fees"), to: file)
        let other = "Pipelines/suppliers/euroware.yaml"
        let finding = try binary.run("suppliers", "check", file, "nowhere.yaml", other)
        #expect(finding.status == 78)
        #expect(finding.errors.contains("nowhere.yaml: The file cannot be opened"))
        #expect(finding.output.hasPrefix("\(other): sound: "))
        #expect(finding.errors.contains("did you mean 'order_fee'?"))
    }
}
