internal import ActorGraph
internal import Foundation

/// Installs language models and tells about them.
enum ModelCommand {
  static let install = CommandDeclaration(
    "model install",
    abstract:
      "Download, verify and convert a language model, and the encoders that it is used with.",
    discussion: """
      The model is kept below the user's cache folder. What is already there is not fetched \
      again, a download that was cut off goes on where it ended, and a damaged file is replaced. \
      With --encoder, only what that one needs is fetched.
      """,
    positional: PositionalDeclaration(
      usage: "[NAME]",
      summary: "One of \(PublishedModel.all.map(\.name).joined(separator: ", ")), or its "
        + "language; without it the first.",
      count: 0...1),
    options: [PipelineOptions.encoder]
  ) { invocation, console in
    let model = try chosen(invocation)
    let store = ModelStore(environment: console.environment)
    let progress = ProgressLine(console, isQuiet: invocation.has("quiet"))
    let installer = ModelInstaller(store: store) { step, share in progress.show(step, share) }
    func tell(_ name: String, _ licence: String, _ file: URL, isNew: Bool) {
      progress.clear()
      if isNew, !invocation.has("quiet") {
        console.report("installed \(name) (\(licence)): \(file.path)\n")
      }
    }
    tell(
      model.name, model.licence, store.archive(of: model), isNew: try installer.install(model))
    let encoders =
      try PipelineOptions.chosenEncoder(invocation, console)?.encoders ?? PublishedEncoder.all
    for encoder in encoders where encoder.language == model.language {
      tell(
        encoder.name, encoder.licence, store.archive(of: encoder),
        isNew: try installer.install(encoder))
    }
    return .success
  }

  static let info = CommandDeclaration(
    "model info",
    abstract: "Tell which language model is installed and where.",
    positional: PositionalDeclaration(
      usage: "[NAME]", summary: "A model's name or language.", count: 0...1),
    options: [.flag("--json", summary: "As JSON.")]
  ) { invocation, console in
    let model = try chosen(invocation)
    let store = ModelStore(environment: console.environment)
    let archive = try store.locate(model.name)
    let file = try ModelFile.description(at: archive.path)
    if invocation.has("json") {
      let facts = [
        "name": model.name, "language": model.language, "licence": model.licence,
        "archive": archive.path, "wheel": store.file(of: model.wheel).path,
      ]
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      try console.write(encoder.encode(facts) + Data("\n".utf8))
    } else {
      try console.print(
        """
        \(model.name) (\(model.language), \(model.licence))
        \(file.components.joined(separator: ", ")); \(file.vectorCount) words with vectors
        \(archive.path), \(file.byteCount / 1_000_000) MB

        """)
    }
    return .success
  }

  private static func chosen(_ invocation: Invocation) throws -> PublishedModel {
    guard let name = invocation.positionals.first else { return .standard }
    guard let model = PublishedModel.named(name) else { throw ModelStoreError.missing(name) }
    return model
  }
}
