// swift-tools-version: 6.2
import PackageDescription

// The plugins. A new one is a line here, a line in Sources/Command/Catalog.swift, a source file and a
// test file. What stands behind the name is what it needs besides Orders and PipelineKit.

let channels: [String: [Target.Dependency]] = [
    "Amazon": [],
    "BigCommerce": [],
    "EBay": [],
    "Etsy": [],
    "Plain": [],
    "Shopify": [],
    "Walmart": [],
    "WooCommerce": [],
]
let stages: [String: [Target.Dependency]] = [
    "Archive": ["GzipFormat", "TarFormat"],
    "Dedupe": ["CSVFormat", "Linkage"],
    "Export": [],
    "Ingest": ["CSVFormat", "GzipFormat", "JSONFormat", "TextFormat"],
    "PriceCheck": [],
    "Route": [],
    "ValidateAddress": ["Postal", "CSVFormat"],
]
let suppliers: [String: [Target.Dependency]] = [
    "CXML": ["Postal", "XMLFormat"],
    "EDIFACT": ["EDIFACTFormat"],
    "Manual": [],
    "Program": [],
    "Template": ["XMLFormat"],
    "X12": ["X12Format"],
]

// The formats know bytes and rows, and no order.

let formats: [String: [Target.Dependency]] = [
    "CSV": [],
    "EDIFACT": [],
    "Gzip": ["CZlib"],
    "JSON": [],
    "Tar": [],
    "Text": [],
    "X12": [],
    "XML": [],
]

// The house around them.

let contract: [Target.Dependency] = ["Orders", "PipelineKit"]

/// A library and its tests, in the folder of the same name below Sources and Tests.
func room(
    _ name: String,
    in folder: String,
    _ dependencies: [Target.Dependency],
    tests: [Target.Dependency]? = nil
) -> [Target] {
    [
        .target(
            name: name,
            dependencies: dependencies,
            path: "Sources/\(folder)",
            exclude: name == "Postal" ? ["Data/generate.py", "Data/countries.txt"] : []
        ),
        .testTarget(
            name: name + "Tests",
            dependencies: [.target(name: name)]
                + (tests ?? dependencies + ["PipelineTesting", "Seeds"]),
            path: "Tests/\(folder)"
        ),
    ]
}

/// The modules of one kind of plugin or format: `Dedupe` in `Stages` is `DedupeStage`.
func rooms(
    _ kind: String,
    in folder: String,
    _ plugins: [String: [Target.Dependency]],
    _ shared: [Target.Dependency],
    tests: [Target.Dependency] = []
) -> [Target] {
    plugins.sorted { $0.key < $1.key }.flatMap { name, extra in
        room(
            name + kind,
            in: "\(folder)/\(name)",
            shared + extra,
            tests: shared + extra + tests + ["PipelineTesting", "Seeds"]
        )
    }
}

func plugin(_ kind: String, _ names: [String: [Target.Dependency]]) -> [Target.Dependency] {
    names.keys.sorted().map { .target(name: $0 + kind) }
}

let house: [[Target]] = [
    [
        .systemLibrary(
            name: "CZlib",
            path: "Sources/System/CZlib",
            providers: [.apt(["zlib1g-dev"])]
        )
    ],
    room("Postal", in: "Postal", [], tests: ["Seeds"]),
    room("Linkage", in: "Linkage", ["Postal"], tests: ["Seeds"]),
    room("Orders", in: "Orders", ["Postal"]),
    room("PipelineKit", in: "Pipeline/Kit", ["Orders", "Postal"]),
    room(
        "PipelineFile",
        in: "Pipeline/File",
        contract + [.product(name: "Yams", package: "Yams")]
    ),
    room("PipelineZones", in: "Pipeline/Zones", contract),
    room(
        "PipelineLayout",
        in: "Pipeline/Layout",
        contract + ["Postal", "PipelineZones", "CSVFormat", "JSONFormat"]
    ),
    room(
        "PipelineSupply",
        in: "Pipeline/Supply",
        contract + ["Postal", "PipelineZones", "CSVFormat", "JSONFormat", "X12Format", "XMLFormat"]
    ),
    room(
        "PipelineEngine",
        in: "Pipeline/Engine",
        contract + ["Postal", "CSVFormat", .product(name: "Crypto", package: "swift-crypto")]
    ),
    room(
        "PipelineProgram",
        in: "Pipeline/Program",
        contract + [
            .product(name: "Subprocess", package: "swift-subprocess"),
            .product(name: "SystemPackage", package: "swift-system"),
        ],
        tests: contract + ["PipelineTesting"]
    ),
    room(
        "PipelineLedger",
        in: "Pipeline/Ledger",
        contract + [.product(name: "GRDB", package: "GRDB.swift")]
    ),
    rooms("Format", in: "Formats", formats, []),
    rooms(
        "Channel",
        in: "Channels",
        channels,
        contract + ["PipelineLayout", "PipelineZones", "JSONFormat"]
    ),
    rooms("Stage", in: "Stages", stages, contract),
    rooms(
        "Supplier",
        in: "Suppliers",
        suppliers,
        contract + ["PipelineSupply", "CSVFormat", "JSONFormat"],
        tests: ["PipelineProgram"]
    ),
    [
        .executableTarget(
            name: "Command",
            dependencies: contract
                + [
                    "CSVFormat", "Linkage", "Postal", "PipelineFile",
                    "PipelineEngine", "PipelineLedger", "PipelineLayout", "PipelineProgram",
                    .product(name: "ArgumentParser", package: "swift-argument-parser"),
                    .product(name: "Logging", package: "swift-log"),
                ] + plugin("Channel", channels) + plugin("Stage", stages)
                + plugin("Supplier", suppliers),
            path: "Sources/Command"
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: contract
                + [
                    "Command", "PipelineTesting", "PipelineFile", "PipelineEngine", "Postal",
                    "PipelineLedger", "PipelineProgram", "CSVFormat", "GzipFormat", "TarFormat",
                    "Seeds",
                ] + plugin("Channel", channels) + plugin("Stage", stages)
                + plugin("Supplier", suppliers),
            path: "Tests/Command"
        ),
        .target(
            name: "PipelineTesting",
            dependencies: contract + ["PipelineFile", "Seeds"],
            path: "Tests/TestKit"
        ),
        .testTarget(name: "TidyTests", path: "Tests/Tidy"),
        .target(name: "Seeds", path: "Tests/Seeds"),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Seeds", "Orders", "PipelineKit", "PipelineLedger", "IngestStage", "JSONFormat",
                "Linkage", "Postal",
            ]
                + plugin("Channel", channels.filter { $0.key != "Plain" }),
            path: "Tests/Bench",
            exclude: ["addresses.py", "persons.py", "peers"]
        ),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "Orders", "Postal", "PipelineKit", "PipelineLayout", "IngestStage", "CSVFormat",
                "JSONFormat",
                "EDIFACTFormat", "GzipFormat", "TarFormat", "TextFormat", "X12Format", "XMLFormat",
                "CXMLSupplier", "EDIFACTSupplier", "ManualSupplier", "X12Supplier",
                "PipelineFile",
                "PipelineSupply",
            ] + plugin("Channel", channels.filter { $0.key != "Plain" }),
            path: "Tests/Fuzz",
            exclude: ["answers", "run"]
        ),
    ],
]

let package = Package(
    name: "dropship",
    products: [
        .executable(name: "dropship", targets: ["Command"]),
        .library(name: "PipelineKit", targets: ["Orders", "PipelineKit"]),
        .library(name: "PipelineTesting", targets: ["PipelineTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: house.flatMap(\.self)
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("ImmutableWeakCaptures"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .treatWarning("StrictLanguageFeatures", as: .error),
    ]
}
