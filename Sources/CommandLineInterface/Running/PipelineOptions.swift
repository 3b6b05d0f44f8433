internal import ActorGraph
internal import Foundation

/// The options of every command that analyses text.
enum PipelineOptions {
  static let declarations: [OptionDeclaration] = [
    .flag("--jsonl", summary: "Read an article a line, as JSON."), model, encoder,
    .option(
      "--jobs", value: "N", summary: "Work on N batches of articles at once; usually all cores."),
  ]

  static let model = OptionDeclaration.option(
    "--model", value: "MODEL",
    summary: "A published model's name, a spaCy pipeline folder or a converted file.")

  static let encoder = OptionDeclaration.option(
    "--encoder", value: "NAME",
    summary:
      "How words are read: accurate (a large fine-tuned encoder, the default), small (a small one, "
      + "quicker) or none (the language model's own rows).")

  /// The option of every command that finds actors.
  static let lexicon = OptionDeclaration.option(
    "--lexicon", value: "FILE", isRepeatable: true,
    summary: "Add actors, names, roles and verbs of your own; 'actorgraph lexicon check --help' "
      + "tells the format.")

  /// The option of every command that joins articles.
  static let registry = OptionDeclaration.option(
    "--registry", value: "FILE", isRepeatable: true,
    summary: "Who is who across articles: same, different and actor rows as in a lexicon; "
      + "'actorgraph resolve --review FILE' writes them.")

  /// What the registries and lexicons of an invocation say of who is who across articles.
  static func judgements(_ invocation: Invocation) throws -> Judgements {
    try (invocation.all("registry") + invocation.all("lexicon")).reduce(Judgements()) {
      $0.adding(try UserLexicon(file: $1).judgements)
    }
  }

  /// Opens the pipeline that an invocation asks for.
  ///
  /// A pipeline that is to find actors warns when the relations of its language are not known.
  static func pipeline(
    _ invocation: Invocation, _ console: Console, findsActors: Bool = true
  ) throws -> Pipeline {
    let lexicons = try invocation.all("lexicon").map { try UserLexicon(file: $0) }
    let pipeline = try Pipeline(
      model: invocation.value("model") ?? console.environment["ACTORGRAPH_MODEL"],
      store: ModelStore(environment: console.environment), lexicons: lexicons,
      encoder: findsActors ? try encoder(invocation, console) : nil)
    if findsActors, pipeline.language != "en", !invocation.has("quiet") {
      console.complain(
        "the model's language is '\(pipeline.language)': names are found, "
          + "but roles and relations are read in English only")
    }
    return pipeline
  }

  private static func encoder(_ invocation: Invocation, _ console: Console) throws -> EncoderChoice
  {
    try chosenEncoder(invocation, console) ?? .accurate
  }

  /// The encoder that an invocation or the environment names, if any.
  static func chosenEncoder(
    _ invocation: Invocation, _ console: Console
  ) throws -> EncoderChoice? {
    guard let name = invocation.value("encoder") ?? console.environment["ACTORGRAPH_ENCODER"]
    else { return nil }
    guard let choice = EncoderChoice(rawValue: name) else {
      throw UsageError(
        "there is no encoder '\(name)'; name one of "
          + EncoderChoice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  static func jobs(_ invocation: Invocation) throws -> Int {
    try invocation.number("jobs", in: 1...256) ?? ProcessInfo.processInfo.activeProcessorCount
  }
}
