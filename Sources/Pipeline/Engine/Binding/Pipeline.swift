package import PipelineKit

/// A pipeline file bound to its plugins: everything in it is known to be right.
package struct Pipeline: Sendable {
    /// What the file calls it.
    package let name: String
    /// What the file says of the night.
    package private(set) var night: NightSettings
    /// Who can ship.
    package let suppliers: [any Supplier]
    /// What is done, in order; the first brings orders in.
    package let stages: [any Stage]
    /// The programs that suppliers run.
    package let programs: any Programs

    /// The versions of libraries by which a night's bytes may differ from machine to machine.
    package var libraries: [String: String] {
        stages.reduce(into: [:]) { libraries, stage in
            libraries.merge((stage as? any SinkStage)?.libraries ?? [:]) { $1 }
        }
    }

    /// The same pipeline with ledger and nights in a folder of their own, so that those of the file stay as they are.
    package func moved(into folder: String) -> Pipeline {
        var moved = self
        moved.night = night.moved(into: folder)
        return moved
    }

    /// The keys of a pipeline file.
    package enum Keys {
        /// What the pipeline is called.
        package static let name = Key(
            "name",
            default: "pipeline",
            help: "What the pipeline is called."
        )
        /// What holds for all stages.
        package static let night = Key<NightSettings>(
            required: "night",
            help: "The ledger, the output, the currency and the rates."
        )
        /// The list of suppliers; the keys of each depend on its plugin.
        package static let suppliers = "suppliers"
        /// The list of stages; the keys of each depend on its name.
        package static let stages = "stages"
        /// The key of a supplier that says which kind it is.
        package static let plugin = "plugin"
    }

    /// Binds a tree of settings, or says everything that is wrong with it.
    package static func bind(
        _ root: Setting,
        to catalog: Catalog,
        folder: String,
        relocate: (@Sendable (Path) -> Path)? = nil,
        programs: any Programs = NoPrograms()
    ) -> Result<Pipeline, Findings> {
        var binder = Binder(
            catalog: catalog,
            reading: Reading(
                channels: catalog.channels,
                root: folder,
                relocate: relocate,
                programs: programs
            )
        )
        let pipeline = binder.pipeline(root)
        guard let pipeline, binder.reading.findings.isEmpty else {
            return .failure(Findings(binder.reading.findings.sorted()))
        }
        return .success(pipeline)
    }

    /// Binds the tree of a file that holds one supplier, or says everything that is wrong with it.
    package static func bindSupplier(
        _ root: Setting,
        to catalog: Catalog,
        folder: String,
        programs: any Programs = NoPrograms()
    ) -> Result<any Supplier, Findings> {
        var binder = Binder(
            catalog: catalog,
            reading: Reading(channels: catalog.channels, root: folder, programs: programs)
        )
        let supplier = binder.supplier(root)
        guard let supplier, binder.reading.findings.isEmpty else {
            return .failure(Findings(binder.reading.findings.sorted()))
        }
        return .success(supplier)
    }
}

/// All findings of a pipeline file.
package struct Findings: Error, Sendable {
    /// The findings, from the top of the file down.
    package let all: [Finding]

    /// Creates the error.
    package init(_ all: [Finding]) { self.all = all }
}

private struct Binder {
    let catalog: Catalog
    var reading: Reading

    mutating func pipeline(_ root: Setting) -> Pipeline? {
        guard case .mapping(let entries) = root.content else {
            reading.expected("a mapping with 'night', 'suppliers' and 'stages'", at: root)
            return nil
        }
        let own = entries.filter {
            $0.key != Pipeline.Keys.suppliers && $0.key != Pipeline.Keys.stages
        }
        let settings = Settings(own, at: root.position, reading: reading)
        settings.check([Pipeline.Keys.name, Pipeline.Keys.night], of: "a pipeline", &reading)
        let suppliers = suppliers(entries.first { $0.key == Pipeline.Keys.suppliers }?.value)
        let stages = stages(entries.first { $0.key == Pipeline.Keys.stages }?.value, root)
        guard let night = try? settings[Pipeline.Keys.night],
            let name = try? settings[Pipeline.Keys.name]
        else { return nil }
        return Pipeline(
            name: name,
            night: night,
            suppliers: suppliers,
            stages: stages,
            programs: reading.programs
        )
    }

    private mutating func suppliers(_ setting: Setting?) -> [any Supplier] {
        guard let setting else { return [] }
        guard case .list(let values) = setting.content else {
            reading.expected("a list of suppliers", at: setting)
            return []
        }
        var bound: [any Supplier] = []
        for value in values {
            guard let supplier = supplier(value) else { continue }
            if bound.contains(where: { $0.name == supplier.name }) {
                reading.findings.append(
                    Finding(
                        "a supplier named '\(supplier.name)' stands here for the second time",
                        at: value
                    )
                )
            }
            bound.append(supplier)
        }
        return bound
    }

    mutating func supplier(_ setting: Setting) -> (any Supplier)? {
        guard case .mapping(let entries) = setting.content else {
            reading.expected("a supplier with its keys", at: setting)
            return nil
        }
        guard let plugin = entries.first(where: { $0.key == Pipeline.Keys.plugin }) else {
            reading.findings.append(
                Finding("'plugin' is missing", at: setting, hint: "The kind of supplier.")
            )
            return nil
        }
        let names = catalog.suppliers.map { $0.manifest.name }
        guard let type = catalog.suppliers.first(where: { $0.manifest.name == plugin.value.scalar })
        else {
            reading.findings.append(
                .unknown(
                    plugin.value.written,
                    at: plugin.value.position,
                    "is no kind of supplier",
                    among: names
                )
            )
            return nil
        }
        let own = entries.filter { $0.key != Pipeline.Keys.plugin }
        let settings = Settings(own, at: setting.position, reading: reading)
        return make(type, settings) as? any Supplier
    }

    private mutating func stages(_ setting: Setting?, _ root: Setting) -> [any Stage] {
        guard let setting else {
            reading.findings.append(Finding("'stages' is missing", at: root))
            return []
        }
        guard case .list(let values) = setting.content else {
            reading.expected("a list of stages", at: setting)
            return []
        }
        var bound: [(stage: any Stage, position: Position)] = []
        for value in values {
            if let stage = stage(value) { bound.append((stage, value.position)) }
        }
        // Where one of several stages is wrong, their order says nothing yet.
        if bound.count == values.count { checkOrder(bound, of: setting) }
        return bound.map(\.stage)
    }

    private mutating func stage(_ setting: Setting) -> (any Stage)? {
        let name: String
        var settings = Settings([], at: setting.position, reading: reading)
        switch setting.content {
        case .scalar(let text): name = text
        case .mapping(let entries) where entries.count == 1:
            name = entries[0].key
            guard let own = keys(entries[0].value) else { return nil }
            settings = Settings(own, at: entries[0].position, reading: reading)
        default:
            reading.expected("a stage's name, or a stage's name with its keys", at: setting)
            return nil
        }
        let names = catalog.stages.map { $0.manifest.name }
        guard let type = catalog.stages.first(where: { $0.manifest.name == name }) else {
            reading.findings.append(
                .unknown(name, at: settings.position, "is no stage", among: names)
            )
            return nil
        }
        return make(type, settings) as? any Stage
    }

    private mutating func keys(_ setting: Setting) -> [Setting.Entry]? {
        switch setting.content {
        case .empty: return []
        case .mapping(let entries): return entries
        case .scalar, .list:
            reading.expected("a mapping of the stage's keys", at: setting)
            return nil
        }
    }

    private mutating func make(_ type: any Plugin.Type, _ settings: Settings) -> (any Plugin)? {
        let before = reading.findings.count
        settings.check(type.manifest.keys, of: type.manifest.name, &reading)
        guard reading.findings.count == before else { return nil }
        do throws(Finding) { return try type.init(settings) } catch {
            reading.findings.append(error)
            return nil
        }
    }

    private mutating func checkOrder(
        _ stages: [(stage: any Stage, position: Position)],
        of list: Setting
    ) {
        guard let first = stages.first, first.stage is any SourceStage else {
            reading.findings.append(
                Finding(
                    "the first stage must bring orders in",
                    at: stages.first?.position ?? list.position
                )
            )
            return
        }
        for (stage, position) in stages.dropFirst() where stage is any SourceStage {
            reading.findings.append(Finding("only the first stage brings orders in", at: position))
        }
        if let sink = stages.firstIndex(where: { $0.stage is any SinkStage }) {
            for (stage, position) in stages[sink...] where !(stage is any SinkStage) {
                reading.findings.append(
                    Finding(
                        "a stage that decides cannot stand behind one that writes",
                        at: position
                    )
                )
            }
        }
        checkAchievements(stages, of: list)
    }

    /// Every stage finds what it needs, nothing is done twice, and in the end all is exported.
    private mutating func checkAchievements(
        _ stages: [(stage: any Stage, position: Position)],
        of list: Setting
    ) {
        func givers(of achievement: Achievement) -> String {
            let givers = catalog.stages.filter { $0.manifest.gives.contains(achievement) }
            let names = givers.map { $0.manifest.name }
            return names.map { "'\($0)'" }.joined(separator: " or ")
        }
        var achieved: Set<Achievement> = []
        for (stage, position) in stages {
            let manifest = type(of: stage).manifest
            for need in manifest.needs where !achieved.contains(need) {
                reading.findings.append(
                    Finding(
                        "'\(manifest.name)' must stand behind \(givers(of: need))",
                        at: position
                    )
                )
            }
            for gift in manifest.gives where !achieved.insert(gift).inserted {
                reading.findings.append(
                    Finding("'\(manifest.name)' does what a stage before it did", at: position)
                )
            }
        }
        guard !achieved.contains(.exports) else { return }
        reading.findings.append(
            Finding(
                "no stage writes purchase orders",
                at: list,
                hint: "end with \(givers(of: .exports))"
            )
        )
    }
}
