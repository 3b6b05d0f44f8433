internal import ActorGraph
internal import Foundation

/// The options of every command that analyses text.
enum PipelineOptions {
  static let declarations: [OptionDeclaration] = [
    .flag("--jsonl", summary: "Read an article a line, as JSON."),
    .option(
      "--model", value: "MODEL",
      summary: "A published model's name, a spaCy pipeline folder or a converted file."),
    .option(
      "--jobs", value: "N", summary: "Work on N batches of articles at once; usually all cores."),
  ]

  static func pipeline(_ invocation: Invocation, _ console: Console) throws -> Pipeline {
    try Pipeline(
      model: invocation.value("model") ?? console.environment["ACTORGRAPH_MODEL"],
      store: ModelStore(environment: console.environment))
  }

  static func jobs(_ invocation: Invocation) throws -> Int {
    try invocation.number("jobs", in: 1...256) ?? ProcessInfo.processInfo.activeProcessorCount
  }
}
