// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: mistakes are errors, and an import is visible to its file alone.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

// The targets stand in the order in which data flows: a target imports only what is listed above it.
let package = Package(
  name: "lectern",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "lectern", targets: ["LecternCommand"]),
    .library(name: "Lectern", targets: ["Lectern", "Render"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Level 0: bytes, embedded files, code.
    .target(name: "SourceText", swiftSettings: strict),
    .target(name: "TeXMath", dependencies: ["SourceText"], swiftSettings: strict),
    .target(name: "Themes", path: "Themes"),
    .target(name: "Highlight", dependencies: ["SourceText"], swiftSettings: strict),
    .target(name: "DeckRuntime", path: "Sources/Render/Runtime"),
    .target(name: "DeckSchema", path: "Sources/Render/Model/Schema"),
    // Level 1: what is said about a text, and what a text is.
    .target(name: "Diagnostics", dependencies: ["SourceText"], swiftSettings: strict),
    .target(
      name: "Markup", dependencies: ["SourceText"], exclude: ["Tables/generate.py"],
      swiftSettings: strict),
    // Level 2: what it looks like as HTML, and what it means as a deck.
    .target(name: "HTML", dependencies: ["SourceText", "Markup"], swiftSettings: strict),
    .target(
      name: "Slides",
      dependencies: [
        "SourceText", "TeXMath", "Diagnostics", "Markup", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    // Level 3: what is wrong with it, and what it becomes.
    .target(
      name: "Checks", dependencies: ["SourceText", "Highlight", "Diagnostics", "Markup", "Slides"],
      swiftSettings: strict),
    .target(
      name: "Render",
      dependencies: [
        "SourceText", "Highlight", "Diagnostics", "Markup", "HTML", "Slides", "Themes", "DeckRuntime", "DeckSchema",
      ],
      exclude: ["Runtime", "Model/Schema"],
      swiftSettings: strict),
    // Level 4: the whole story.
    .target(
      name: "Lectern",
      dependencies: ["SourceText", "Diagnostics", "Slides", "Checks"],
      swiftSettings: strict),
    // Level 6: the command.
    .executableTarget(
      name: "LecternCommand",
      dependencies: [
        "SourceText", "Diagnostics", "Slides", "Checks", "Render", "Lectern",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The engine for other people's suites, fuzzers and benchmarks; not installed.
    .executableTarget(
      name: "lectern-markup", dependencies: ["SourceText", "Markup", "HTML"], path: "Tests/Markup",
      swiftSettings: strict),
    // The same for the highlighter alone.
    .executableTarget(
      name: "lectern-highlight", dependencies: ["SourceText", "Highlight"], path: "Tests/Highlight",
      exclude: ["agreement.py", "fences.py"], swiftSettings: strict),
    // The same for formulas, and for the gallery that shows them.
    .executableTarget(
      name: "lectern-math", dependencies: ["SourceText", "TeXMath"], path: "Tests/TeXMath",
      exclude: ["formulas.txt", "gallery.py"],
      swiftSettings: strict),
    // What several test targets need: marked texts, data from outside.
    .target(name: "TestSupport", dependencies: ["SourceText"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(
      name: "HighlightTests", dependencies: ["SourceText", "Highlight", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TeXMathTests", dependencies: ["SourceText", "TeXMath", "Markup", "TestSupport", "lectern-math"],
      swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["SourceText", "Diagnostics", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MarkupTests", dependencies: ["SourceText", "Markup", "HTML", "TestSupport", "lectern-markup"],
      exclude: ["Spec"],
      swiftSettings: strict),
    .testTarget(
      name: "SlidesTests", dependencies: ["SourceText", "Diagnostics", "Markup", "Slides", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ChecksTests", dependencies: ["SourceText", "Diagnostics", "Slides", "Checks", "Lectern", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RenderTests",
      dependencies: ["SourceText", "Diagnostics", "Markup", "HTML", "Slides", "Render", "Lectern"],
      swiftSettings: strict),
    .testTarget(
      name: "LecternTests",
      dependencies: ["SourceText", "Diagnostics", "Markup", "Slides", "Checks", "Lectern", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
