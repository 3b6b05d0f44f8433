internal import ActorGraph
internal import Foundation

/// Makes the newer graph of the older one and a comparison.
enum PatchCommand {
  static let declaration = CommandDeclaration(
    "patch",
    abstract: "Apply the patch of a comparison to the older graph, which gives the newer one.",
    discussion: """
      DIFF is what 'actorgraph diff OLD.json NEW.json -o DIFF.json' wrote, GRAPH the document OLD.json. \
      The result is NEW.json, byte for byte as 'actorgraph graph' writes it. A graph that the \
      comparison was not made from is refused.
      """,
    positional: PositionalDeclaration(
      usage: "GRAPH DIFF", summary: "A graph document and a comparison of it.", count: 2...2),
    options: [
      .option(
        "-o", "--output", value: "OUT", summary: "Where to write; usually standard output.")
    ],
    examples: [("actorgraph patch old.json changes.json -o new.json", "Makes the newer graph.")]
  ) { invocation, console in
    let graph = try GraphFile.read(invocation.positionals[0])
    let path = invocation.positionals[1]
    let document = try ComparisonFile.read(path)
    let patched: Graph
    do {
      patched = try graph.applying(document.patch)
    } catch {
      throw GraphFileError(path: path, line: nil, reason: "\(error)")
    }
    try OutputFile.write(
      Data(patched.json().utf8), to: invocation.value("output") ?? "-", console)
    return .success
  }
}
