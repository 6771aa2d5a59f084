import Orders
package import PipelineKit

/// A night from its lock to its publication.
package struct NightRun: Sendable {
    private let pipeline: Pipeline
    private let origin: Origin
    private let options: Options
    private let openLedger: @Sendable (String) throws(Fault) -> any NightLedger

    /// Prepares a night.
    package init(
        _ pipeline: Pipeline,
        from origin: Origin,
        options: Options,
        openLedger: @escaping @Sendable (String) throws(Fault) -> any NightLedger
    ) {
        self.pipeline = pipeline
        self.origin = origin
        self.options = options
        self.openLedger = openLedger
    }

    /// Runs the night; throws ``Fault`` where nothing was published.
    ///
    /// Two locks are held: the ledger's, and the output folder's, which other ledgers may share.
    package func run() async throws -> Outcome {
        let (ledgerPath, output) = (pipeline.night.ledger.location, pipeline.night.output.location)
        let locks = try PublishedNights.Locks(ledger: ledgerPath, output: output)
        defer { locks.release() }
        Accident.reach(.locked)
        return try await run(try openLedger(ledgerPath), in: output, of: Disk.mark(of: ledgerPath))
    }

    private func run(
        _ ledger: some NightLedger,
        in output: String,
        of owner: String
    ) async throws -> Outcome {
        try Publication.heal(output, of: owner, ledger)
        Accident.reach(.healed)
        remarks.clear()
        let publication = try Publication(in: output, of: owner, date: options.moment.date, ledger)
        var outages = options.outages.mapValues { Reason(.supplierFailed, detail: $0) }
        while true {
            let outcome: Outcome
            do {
                try publication.begin()
                Accident.reach(.begun)
                outcome = try await stage(publication, ledger, without: outages)
            } catch {
                publication.clean()
                remarks.keep(of: pipeline)
                // The night begins anew without the supplier, whose orders may go to another one.
                guard let fault = error as? Fault, let supplier = fault.supplier,
                    outages.updateValue(.failed(fault), forKey: supplier) == nil
                else { throw error }
                continue
            }
            try publication.finish()
            return outcome
        }
    }

    /// Keeps for the archive what else the night hung on, what it was told of earlier ones and the environment, and
    /// where each order stands.
    private func keep(
        _ recollection: Recollection,
        _ index: OrderIndex,
        in files: NightFolder,
        _ publication: Publication
    ) throws(Fault) {
        try files.keep("index", index.bytes, in: publication.scratch)
        try files.keep("memory", recollection.answers.bytes, in: publication.scratch)
        try files.keep(
            "environment",
            Environment.bytes(of: origin.environment),
            in: publication.scratch
        )
    }

    /// Notes what a supplier is made of for the archive; what lacks costs a foreign one the night.
    private func note(_ supplier: any Supplier, in files: NightFolder) throws(Fault) {
        do throws(Fault) {
            for path in supplier.resources { _ = try files.open(path) }
        } catch {
            guard supplier.isForeign else { throw error }
            throw Fault(.unavailable, error.description, supplier: supplier.name)
        }
    }

    private var stopwatch: Stopwatch { options.stopwatch }
    private var remarks: Remarks { Remarks(beside: pipeline.night.ledger.location) }

    /// Everything up to the moment at which the night is public.
    private func stage(
        _ publication: Publication,
        _ ledger: some NightLedger,
        without outages: [SupplierName: Reason]
    ) async throws -> Outcome {
        let files = NightFolder(staging: publication.staging)
        for path in origin.files { _ = try files.open(path) }
        for supplier in pipeline.suppliers {
            do throws(Fault) { try note(supplier, in: files) } catch {
                guard outages[supplier.name] != nil else { throw error }
            }
        }
        let recollection = Recollection(of: ledger, without: outages.mapValues(\.detail))
        var night = try makeNight(publication.id, files, recollection)
        let desk = try stopwatch.measure("feeds") {
            try FeedDesk(night: night, outages: outages).read()
        }
        night.supplies = desk.supplies
        var recorder = try Recorder(night, scratch: publication.scratch)
        var sinks: [OpenSink] = []
        for case let stage as any SinkStage in pipeline.stages {
            sinks.append(OpenSink(try stage.open(in: night)))
        }

        let (ingested, memories) = try await carry(night, files, publication, sinks, &recorder)
        for sink in sinks { try await sink.use { try await $0.finish() } }
        try recorder.finish()
        Accident.reach(.staged)

        try recorder.account.check(against: ingested)
        let statements = try await stopwatch.measure("audit") {
            try await Audit(night, of: files).check(&recorder)
        }
        Accident.reach(.audited)

        try keep(recollection, recorder.index, in: files, publication)
        let summary = Summary(
            of: night,
            version: options.version,
            libraries: options.libraries ?? pipeline.libraries,
            pipeline: (pipeline.name, origin.files.first?.label ?? ""),
            ingested: ingested,
            account: recorder.account,
            statements: statements,
            files: files.outputs,
            archived: try await stopwatch.measure("digests") { try await files.kept(night.lanes) }
        )
        let published = try await seal(summary, night, files, sinks)
        remarks.keep(of: pipeline)
        try stopwatch.measure("ledger") {
            let sequences = summary.sequences(after: try ledger.lastSequences())
            try publication.commit(
                published,
                try recorder.ledgerRecord(
                    sequences,
                    desk,
                    memories: memories,
                    oldest: night.moment - pipeline.night.remember
                ),
                ledger
            )
        }
        return Outcome(summary: summary, folder: publication.folder)
    }

    /// Writes the summary and then the archive, which has the summary in it.
    private func seal(
        _ summary: Summary,
        _ night: Night,
        _ files: NightFolder,
        _ sinks: [OpenSink]
    ) async throws -> PublishedNight {
        let json = try summary.json()
        var file = try files.create("summary.json")
        try file.write(json)
        try file.close()
        Accident.reach(.summed)
        let beforeSeal = Set(files.outputs.map(\.name))
        try await stopwatch.measure("sealing") {
            for sink in sinks { try await sink.use { try await $0.seal() } }
        }
        let sealed = files.outputs.filter { !beforeSeal.contains($0.name) }
        Accident.reach(.sealed)
        return PublishedNight(
            id: night.id,
            moment: night.moment,
            summaryDigest: SHA256Digest.hexadecimal(of: json),
            archiveDigests: Dictionary(uniqueKeysWithValues: sealed.map { ($0.name, $0.digest) })
        )
    }

    private func makeNight(
        _ id: String,
        _ files: NightFolder,
        _ memory: some NightMemory
    ) throws(Fault) -> Night {
        let rates =
            if let path = pipeline.night.rates {
                try EuroRates.read(try files.contents(of: path), of: path, on: options.moment)
            } else {
                Rates.none
            }
        return Night(
            id: id,
            moment: options.moment,
            currency: pipeline.night.currency,
            rates: rates,
            suppliers: pipeline.suppliers,
            files: files,
            memory: memory,
            lanes: CoreLanes(options.cores),
            digest: SHA256Digest.short
        )
    }

    /// Carries all orders through all stages, in as many passes as the stages need.
    private func carry(
        _ night: Night,
        _ files: NightFolder,
        _ publication: Publication,
        _ sinks: [OpenSink],
        _ recorder: inout Recorder
    ) async throws -> (ingested: Tally, memories: [StageMemory]) {
        guard let first = pipeline.stages.first as? any SourceStage else {
            throw Fault(
                .internal,
                "The first stage brings no orders in, which binding should have found."
            )
        }
        let ingested = Kept(Tally())
        var source = try first.open(in: night)
        var steps = [intake(ingested).timed(as: "witness", by: stopwatch)]
        var waitingSinks = sinks[...]
        var memories: [@Sendable () -> [StageMemory]] = []
        for stage in pipeline.stages.dropFirst() {
            let name = type(of: stage).manifest.name
            switch stage {
            case let stage as any PerOrderStage:
                steps.append(
                    try Step.of(stage, in: night).conserving(name).timed(as: name, by: stopwatch)
                )
            case let stage as any InOrderStage:
                steps.append(
                    try Step.of(stage, in: night).conserving(name).timed(as: name, by: stopwatch)
                )
            case let stage as any WholeNightStage:
                let scratch = Path.join(publication.scratch, "waiting-\(name)")
                let pass = try await survey(stage, night, source, steps, scratch)
                (source, steps) = (pass.source, pass.steps)
                memories.append(pass.memories)
            case is any SinkStage:
                if let sink = waitingSinks.popFirst() {
                    steps.append(Step.of(sink).conserving(name).timed(as: name, by: stopwatch))
                }
            default:
                throw Fault(.internal, "The stage '\(name)' is of no kind that the engine knows.")
            }
        }
        let kept = Kept(recorder)
        steps.append(recording(kept, files).timed(as: "recording", by: stopwatch))
        try await Flow(steps: steps, laneCount: options.cores + 2, stopwatch: stopwatch).run(source)
        recorder = kept.update { $0 }
        return (ingested.update { $0 }, memories.flatMap { $0() })
    }

    private func intake(_ ingested: Kept<Tally>) -> Step {
        let witness = Witness()
        return .anywhere { orders in
            witness.note(&orders)
            let tally = Tally(bought: orders)
            ingested.update { $0 += tally }
        }
    }

    private func recording(_ recorder: Kept<Recorder>, _ files: NightFolder) -> Step {
        let write = recorder.update { $0.pageWriter }
        let report = options.progress
        return .split { orders in
            let page = try write(orders)
            return {
                let count = try recorder.update { recorder in
                    try recorder.bind(page)
                    return recorder.account.orders
                }
                let (read, expected) = files.progress
                report(Progress(orders: count, bytesRead: read, bytesExpected: expected))
            }
        }
    }

    /// Runs the pass that surveys the night for `stage`, and gives back the start of the next pass.
    private func survey<Stage: WholeNightStage>(
        _ stage: Stage,
        _ night: Night,
        _ source: any OrderSource,
        _ steps: [Step],
        _ scratch: String
    ) async throws -> NextPass {
        let survey = Kept<Stage.Survey?>(try stage.begin(night))
        let store = Kept(ChunkStore(budget: options.waitingBytes, spilling: scratch))
        let surveying = Step.split { orders in
            let notes = try orders.map { try stage.note($0, in: night) }
            let chunk = ChunkStore.bytes(of: orders)
            return {
                try survey.update { survey in
                    guard var own = survey.take() else { return }
                    for note in notes { try stage.survey(note, &own, in: night) }
                    survey = own
                }
                try store.update { try $0.append(chunk) }
            }
        }
        try await Flow(
            steps: steps + [surveying.timed(as: Stage.manifest.name, by: stopwatch)],
            laneCount: options.cores + 2,
            stopwatch: stopwatch
        ).run(source)
        let state = Kept(
            try stopwatch.measure("\(Stage.manifest.name), settling") {
                guard let whole = survey.update({ $0.take() }) else {
                    throw Fault(.internal, "The survey of '\(Stage.manifest.name)' was lost.")
                }
                return try stage.settle(consume whole, in: night)
            }
        )
        let handling = Step.inTurn { orders in
            try state.update { state in
                for index in orders.indices { try stage.process(&orders[index], &state, in: night) }
            }
        }
        return NextPass(
            source: try store.update { try $0.drain() },
            steps: [
                handling.conserving(Stage.manifest.name)
                    .timed(as: Stage.manifest.name, by: stopwatch)
            ],
            memories: { state.update { stage.memories($0, in: night) } }
        )
    }

    /// What a pass that surveyed the night leaves to the next one.
    private struct NextPass {
        let source: any OrderSource
        let steps: [Step]
        let memories: @Sendable () -> [StageMemory]
    }
}

extension Reason {
    /// Why nothing is bought of a supplier that has failed.
    fileprivate static func failed(_ fault: Fault) -> Reason {
        Reason(.supplierFailed, detail: fault.description)
    }
}
