// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "partywall",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "partywall", targets: ["partywall"])],
  dependencies: [
    // SQLite: migrations, queries, records.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The context file.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Digests of archives, keyed fingerprints of findings.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Read upwards: a target may depend only on targets declared above it.

    // 1. Vocabulary. Plain values; no I/O, no dependencies.
    .target(name: "Model"),

    // 2. Bytes in: open a zip or a folder, hand out its members safely.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .target(
      name: "Archives",
      dependencies: [
        "Model", "CZlib", .target(name: "CDeflate", condition: .when(platforms: [.linux])),
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),

    // 3. Bytes → model. One folder a platform.
    .target(name: "Importers", dependencies: ["Model", "Archives"]),

    // 4. Who is who across accounts. Pure.
    .target(name: "Matching", dependencies: ["Model"], exclude: ["Tables/README.md", "Tables/nicknames.LICENSE"]),

    // 5. Model → findings. One folder a family of rules. Pure: no files, no database, no clock.
    .target(name: "Detectors", dependencies: ["Model"]),

    // 6. Findings → points, level, score. Pure.
    .target(name: "Scoring", dependencies: ["Model"]),

    // 7. The person's declaration: partywall.yaml.
    .target(
      name: "Declarations",
      dependencies: ["Model", "Detectors", .product(name: "Yams", package: "Yams")]
    ),

    // 8. Model, findings and decisions at rest.
    .target(
      name: "Storage",
      dependencies: [
        "Model",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),

    // 9. Findings → what a person reads.
    .target(name: "Reports", dependencies: ["Model"]),

    // The page of `partywall serve` on 127.0.0.1: the only network code.
    .target(name: "LocalPage", dependencies: ["Model"]),

    // 10. The one place where the stages meet.
    .target(
      name: "Pipeline",
      dependencies: [
        "Model", "Archives", "Importers", "Matching", "Detectors", "Scoring", "Declarations", "Storage", "Reports",
      ]
    ),

    // 11. The command line: arguments in, exit code out.
    .executableTarget(
      name: "partywall",
      dependencies: [
        "LocalPage", "Model", "Pipeline", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Measures the matching of people on simulated networks; never shipped.
    .executableTarget(name: "people-benchmark", dependencies: ["Matching"], path: "Benchmarks/People"),

    // Measures the text rules on labelled lines and feeds the trainer; never shipped.
    .executableTarget(name: "quality", dependencies: ["Model", "Detectors", "Scoring"], path: "tools/quality"),

    // 12. Tests: a folder for each module.
    .target(name: "TestSupport", dependencies: ["CZlib"], path: "Tests/TestSupport"),
    .testTarget(name: "ModelTests", dependencies: ["Model"]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "CZlib", "Model"]),
    .testTarget(
      name: "ImportersTests",
      dependencies: ["Importers", "Archives", "Model", "Pipeline", "Reports", "Storage", "TestSupport"]),
    .testTarget(name: "DetectorsTests", dependencies: ["Detectors", "Model", "TestSupport"]),
    .testTarget(name: "MatchingTests", dependencies: ["Matching", "Model", "people-benchmark"]),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring", "Model"]),
    .testTarget(name: "DeclarationsTests", dependencies: ["Declarations", "Detectors", "Model", "TestSupport"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Model", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Model"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: ["Pipeline", "Detectors", "Model", "Reports", "Scoring", "Storage", "TestSupport"]),
    .testTarget(name: "LocalPageTests", dependencies: ["LocalPage"]),
    .testTarget(name: "CommandLineTests", dependencies: ["TestSupport", "partywall"]),
    .testTarget(name: "HouseRulesTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
