internal import ActorGraph

/// The hidden command that lays out one graph for another process of this program.
enum LayoutWorkerCommand {
  static let declaration = CommandDeclaration(
    LayoutWorker.argument, abstract: "Lay out one graph for another process.", isHidden: true
  ) { _, console in
    try console.write(LayoutWorker.run(input: console.readAll()))
    return .success
  }
}
