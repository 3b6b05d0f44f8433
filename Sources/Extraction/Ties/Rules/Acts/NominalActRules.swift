internal import GraphModel

extension TieSuggester {
  /// Acts that a noun names: 'X's attack on Y', 'talks between X and Y', 'the killing of Y by X'.
  static let nominalActs = TieSuggester(
    rules: [
      TieRule(
        .nominalAct, "An act that a noun names, whose doer its phrase tells.",
        examples: [
          TieExample("Norway’s attack on Chad was short.", "Norway", .conflict, "Chad"),
          TieExample(
            "The arrest of Karl Voss by the police was quick.", "police", .conflict, "Karl Voss"),
        ],
        lookalikes: [
          TieLookalike(
            "The attack of fever that Anna Berg had was over before Karl Voss came.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .nominalBetween, "An act that two do with each other, named by a noun.",
        examples: [
          TieExample(
            "Talks between envoys of Norway and Chad began on Monday.", "Norway", .cooperate, "Chad"
          ),
          TieExample(
            "Clashes erupted between the Northern Army and the Red Front.", "Northern Army",
            .conflict, "Red Front"),
        ],
        lookalikes: [
          TieLookalike(
            "The difference in age between Anna Berg and Karl Voss is small.", "Anna Berg",
            "Karl Voss"),
          TieLookalike("The distance between Norway and Chad is great.", "Norway", "Chad"),
        ]),
    ]
  ) { scene in
    { scene.nominal.drafts(for: $0) }
  }
}
