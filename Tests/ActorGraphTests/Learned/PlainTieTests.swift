import ActorGraph
import Testing

/// What sentences say in so many words that no network may doubt it.
@Suite struct PlainTieTests {
  private static let pipeline = Result { try Pipeline(encoder: .small) }

  /// The drawn ties of a text, as names.
  private func lines(_ text: String) throws -> [[String]] {
    let graph = try Self.pipeline.get().graph(of: text, id: "plain").drawn()
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    return graph.statements.filter { $0.status != .denied }
      .map { [names[$0.source] ?? "", $0.relation.rawValue, names[$0.target] ?? ""] }
  }

  @Test(arguments: [
    (
      "Otto Lindqvist and Greta Holm accused each other of theft.",
      "Greta Holm conflict Otto Lindqvist"
    ),
    (
      "Otto Lindqvist and Greta Holm sued Tarnow Steel. They accused one another of theft.",
      "Otto Lindqvist conflict Greta Holm"
    ),
    ("Otto Lindqvist traded barbs with Greta Holm.", "Greta Holm conflict Otto Lindqvist"),
    ("What Tarnow Steel did was fire Greta Holm.", "Tarnow Steel conflict Greta Holm"),
    ("It was Tarnow Steel that Otto Lindqvist sued.", "Otto Lindqvist conflict Tarnow Steel"),
    ("The one whom Otto Lindqvist accused was Greta Holm.", "Otto Lindqvist conflict Greta Holm"),
    ("The company that sued Greta Holm was Tarnow Steel.", "Tarnow Steel conflict Greta Holm"),
    (
      "The Harbour Police arrested: Otto Lindqvist; Greta Holm; Lars Bell.",
      "Harbour Police conflict Lars Bell"
    ),
    (
      "The Harbour Police arrested the following: (1) Otto Lindqvist, (2) Greta Holm and (3) Lars Bell.",
      "Harbour Police conflict Greta Holm"
    ),
    (
      "Rosa Delgado, head of marketing at Tarnow Steel, met Henrik Olsen.",
      "Rosa Delgado member Tarnow Steel"
    ),
    ("Rosa Delgado left Tarnow Steel for Velco Capital.", "Rosa Delgado member Velco Capital"),
    (
      "Rosa Delgado defected from the Liberty Party to the Unity Party.",
      "Rosa Delgado member Unity Party"
    ),
    (
      "Acting for Tarnow Steel, Otto Lindqvist sued Henrik Olsen.",
      "Otto Lindqvist member Tarnow Steel"
    ),
    ("Rosa Delgado (Tarnow Steel) praised Henrik Olsen.", "Rosa Delgado member Tarnow Steel"),
    (
      "The couple, Otto Lindqvist and Greta Holm, sued Tarnow Steel.",
      "Otto Lindqvist kin Greta Holm"
    ),
    (
      "Lars Holm, the son of the lawyer Otto Lindqvist and the doctor Greta Bell, met Henrik Olsen.",
      "Lars Holm kin Greta Bell"
    ),
  ])
  func whatIsSaidPlainlyIsDrawn(text: String, tie: String) throws {
    let told = try lines(text).map { $0.joined(separator: " ") }
    let turned =
      tie.contains(" kin ") ? tie.components(" kin ").reversed().joined(separator: " kin ") : tie
    #expect(told.contains(tie) || told.contains(turned), "\(told)")
  }

  /// Two that a text ties in no way that still holds.
  @Test(arguments: [
    ("Rosa Delgado joined Tarnow Steel from Velco Capital.", "Rosa Delgado", "Velco Capital"),
    (
      "Rosa Delgado, formerly of Tarnow Steel, joined Velco Capital.", "Rosa Delgado",
      "Tarnow Steel"
    ),
    ("Tarnow Steel has poached Rosa Delgado from Velco Capital.", "Rosa Delgado", "Velco Capital"),
    (
      "A false rumour that Otto Lindqvist had attacked Greta Holm spread online.", "Otto Lindqvist",
      "Greta Holm"
    ),
    ("The story that Tarnow Steel sued Greta Holm is made up.", "Tarnow Steel", "Greta Holm"),
    (
      "Otto Lindqvist and Greta Holm sued Tarnow Steel and Velco Capital respectively.",
      "Otto Lindqvist", "Velco Capital"
    ),
  ])
  func whatIsOverOrUntrueIsNotDrawn(text: String, one: String, other: String) throws {
    let told = try lines(text)
    #expect(!told.contains { $0.contains(one) && $0.contains(other) }, "\(told)")
  }

  @Test func whoHeadsAPartDoesNotLeadTheWhole() throws {
    let told = try lines("Rosa Delgado, Tarnow Steel's head of sales, met Henrik Olsen.")
    #expect(!told.contains(["Rosa Delgado", "leads", "Tarnow Steel"]), "\(told)")
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
