internal import Grammar
internal import GraphModel

extension TieSuggester {
  /// Acts that lie in what somebody says: 'X said that Y must leave' is a demand on Y.
  static let reportedActs = TieSuggester(
    rules: [
      TieRule(
        .reportedDemand, "What somebody says that another must do.",
        examples: [
          TieExample("Anna Berg said that Karl Voss must go.", "Anna Berg", .conflict, "Karl Voss"),
          TieExample("Norway has made clear that Chad must withdraw.", "Norway", .conflict, "Chad"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg said that the kettle must boil before Karl Voss comes.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .reportedBlame, "Whom somebody says that something is the fault of.",
        examples: [
          TieExample(
            "Ivan Petrov said the Red Front was behind the bombing.", "Ivan Petrov", .conflict,
            "Red Front"),
          TieExample("Anna Berg said it was Chad's fault.", "Anna Berg", .conflict, "Chad"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg said the wall was behind the house that Karl Voss sold.", "Anna Berg",
            "Karl Voss")
        ]),
    ]
  ) { scene in
    let acts = ReportedActs(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants,
      scopes: scene.lexicons.scopes, acts: scene.lexicons.acts,
      layout: scene.article.layout, speakers: scene.article.firstPersons)
    return { acts.drafts(for: $0) }
  }
}
