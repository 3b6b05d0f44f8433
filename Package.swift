// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built the same way: Swift 6 mode, explicit imports, pointers marked, no warnings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource]? = nil
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "actorgraph",
  products: [
    .library(name: "ActorGraph", targets: ["ActorGraph"]),
    .executable(name: "actorgraph", targets: ["actorgraph"]),
  ],
  targets: [
    // The graph and its laws, and who is who across articles. Knows no file, no grammar, no drawing.
    module("GraphModel", ["Names", "Lexicons"]),

    // The tables of the lexicon files. Knows no word of them.
    module("Lexicons", ["CLexicons"]),

    // Text to tokens, tags, dependencies and names. Knows no actor and no language of its own:
    // everything that depends on a language comes from the pipeline that it reads.
    module("Language", ["COpenBLAS"]),

    // Words to rows of numbers that say what each means where it stands. Knows no grammar and no actor.
    module("Encoder", ["Language"]),

    // Parts and similarity of names. Knows no article.
    module("Names", ["Lexicons"]),

    // Who is known beforehand. Knows no article and no grammar.
    module("Knowledge", ["GraphModel", "Names"]),

    // An analysed article to its grammar: the repaired tree, clauses, quotations and who speaks. Knows no actor.
    module("Grammar", ["Language", "Lexicons"]),

    // An analysed article to its graph. Knows no file and no drawing.
    module(
      "Extraction", ["GraphModel", "Grammar", "Language", "Names", "Knowledge", "Lexicons"]),

    // Files and streams to articles. Knows no language and no graph beyond the article.
    module("Reading", ["GraphModel", "Processes", "CArchive", "CLibXML2"]),

    // Programs that run beside this one.
    module("Processes", ["CSpawn"]),

    // A graph to its picture. Knows no article text and no extraction.
    module(
      "Drawing", ["GraphModel", "Processes", "CGraphviz", "CRsvg"],
      exclude: ["Text/generate-widths.py"]),

    // A graph and its articles to a page that is read. Knows no file and no extraction.
    module(
      "Reporting", ["GraphModel", "Drawing"], resources: [.embedInCode("Script/Source")]),

    // The umbrella that users import.
    module(
      "ActorGraph",
      [
        "GraphModel", "Language", "Encoder", "Names", "Knowledge", "Extraction", "Reading",
        "Processes", "Drawing", "CWeights", "Reporting",
      ]),

    // Arguments, commands, help, exit codes. Reaches the library through the umbrella alone, and
    // other programs beside it.
    module("CommandLineInterface", ["ActorGraph", "Processes"]),

    // The process: runs the command, sets the exit code.
    .executableTarget(
      name: "actorgraph", dependencies: ["CommandLineInterface"], swiftSettings: strict),

    // What training learns from, written by the code that runs.
    .executableTarget(
      name: "write-candidates",
      dependencies: ["ActorGraph", "Extraction", "GraphModel", "Language"],
      path: "Training/Candidates", swiftSettings: strict),

    // C libraries of the system: a module map and at most a shim header each.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),

    // Functions of the system that Swift's own import leaves out, or that are found at run time.
    .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas0"])]),
    .systemLibrary(name: "CSpawn"),

    // The lexicon files, embedded in the binary.
    .target(name: "CLexicons", exclude: ["lexicons"]),

    // The learned weights, embedded in the binary.
    .target(name: "CWeights", exclude: ["weights"]),

    // The installed pipeline and the wrapping of texts, which tests of several targets share.
    .target(
      name: "TestModel", dependencies: ["Language"], path: "Tests/TestModel",
      swiftSettings: strict),

    // Texts that try to be more than text, and graphs and pages of them.
    .target(
      name: "HostileText", dependencies: ["GraphModel"], path: "Tests/HostileText",
      exclude: ["payloads.json"], swiftSettings: strict),
    .executableTarget(
      name: "hostile-page", dependencies: ["HostileText", "GraphModel", "Drawing", "Reporting"],
      path: "Tests/HostilePage", swiftSettings: strict),

    // The stages of a comparison and of a resolution, each timed by itself.
    .executableTarget(
      name: "stages", dependencies: ["GraphModel"], path: "Tests/Benchmarks/Stages",
      swiftSettings: strict),

    tests(of: "GraphModel"),
    tests(of: "Language", ["GraphModel", "TestModel"], exclude: ["Weights/Samples"]),
    tests(of: "Encoder", ["Language"], exclude: ["Reference"]),
    tests(of: "Names", exclude: ["Pairs"]),
    tests(of: "Knowledge"),
    tests(of: "Grammar", ["Language", "TestModel"]),
    tests(
      of: "Extraction", ["GraphModel", "Grammar", "Language", "Names", "Lexicons", "TestModel"],
      exclude: ["Articles", "Sentences"]),
    tests(of: "Reading", ["GraphModel"]),
    tests(of: "Processes"),
    tests(of: "Drawing", ["GraphModel", "HostileText", "actorgraph"], exclude: ["Golden"]),
    tests(of: "Reporting", ["GraphModel", "Drawing", "HostileText", "actorgraph"]),
    tests(of: "ActorGraph", ["TestModel"]),
    // The code of the documentation, compiled and run.
    .testTarget(
      name: "DocumentationTests", dependencies: ["ActorGraph"], swiftSettings: strict),
    tests(of: "CommandLineInterface", ["actorgraph", "ActorGraph", "HostileText"]),

    // The rules of the house: who imports whom, where pointers are, how long files are.
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
