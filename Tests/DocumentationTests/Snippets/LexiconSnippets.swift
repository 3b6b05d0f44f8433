import ActorGraph
import Testing

/// What 'Lexicons of your own' shows.
@Suite struct LexiconSnippets {
  @Test func lexicon() throws {
    // snippet
    let rows = """
      actor\tTidewater Bloc\torganization\tthe Bloc|TWB
      role\tconvener, arch-warden\tleads
      """
    let lexicon = try UserLexicon(text: rows, source: "harbour.tsv")
    let pipeline = try Pipeline(lexicons: [lexicon])
    let graph = pipeline.graph(of: "Ada Lund, the convener of TWB, resigned.", id: "lund")
    // end
    #expect(graph.actors.map(\.name).sorted() == ["Ada Lund", "Tidewater Bloc"])
    #expect(graph.statements.map(\.relation) == [.leads])
  }

  @Test func mistakes() {
    // snippet
    do {
      _ = try UserLexicon(text: "actor\tTidewater Bloc\tfleet", source: "harbour.tsv")
    } catch {
      for problem in error.problems { print(problem.line, problem.message) }
    }
    // end
    #expect(throws: UserLexiconError.self) {
      try UserLexicon(text: "actor\tTidewater Bloc\tfleet", source: "harbour.tsv")
    }
  }
}
