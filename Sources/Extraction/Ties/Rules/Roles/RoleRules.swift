internal import GraphModel

extension TieSuggester {
  /// Relational nouns: 'X, commander of Y', 'Prime Minister X', 'members of Y'.
  static let roles = TieSuggester(
    rules: [
      TieRule(
        .roleTitle, "A role before the name of its holder.",
        examples: [
          TieExample(
            "President Kavan Lorin of Moldova met reporters on Monday.", "Kavan Lorin", .leads,
            "Moldova"),
          TieExample(
            "Moldovan Foreign Minister Olena Dravich flew to Warsaw.", "Olena Dravich", .member,
            "Moldova"),
        ],
        lookalikes: [
          TieLookalike(
            "Leader of nobody, Anna Berg walked past the Harbour Bank.", "Anna Berg", "Harbour Bank"
          )
        ]),
      TieRule(
        .roleBeforeName, "A role with its body before the name of its holder.",
        examples: [
          TieExample(
            "Green Party members Jane Holm and Paul Renn voted no.", "Jane Holm", .member,
            "Green Party"),
          TieExample(
            "Japan's ally Australia objected.", "Australia", .allied, "Japan"),
        ],
        lookalikes: [
          TieLookalike(
            "The colour of the Harbour Bank pleases Anna Berg.", "Anna Berg", "Harbour Bank")
        ]),
      TieRule(
        .roleApposition, "A role beside the name of its holder, after a comma.",
        examples: [
          TieExample(
            "Jane Holm, director of the Harbour Bank, resigned.", "Jane Holm", .leads,
            "Harbour Bank"),
          TieExample(
            "The leader of the Red Front, Karl Voss, was arrested.", "Karl Voss", .leads,
            "Red Front"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg, the tallest of all, slept while the Harbour Union met.", "Anna Berg",
            "Harbour Union"),
          TieLookalike(
            "The head of the queue, Anna Berg, walked past the Harbour Bank.", "Anna Berg",
            "Harbour Bank"),
        ]),
      TieRule(
        .roleCalled, "A body of which a clause says how it is called.",
        examples: [
          TieExample(
            "A defector from the elite group within the Northern Church called the Sea Council was arrested.",
            "Sea Council", .part, "Northern Church"),
          TieExample(
            "The police raided a unit of the Northern Army known as the Sea Brigade.",
            "Sea Brigade", .part, "Northern Army"),
        ],
        lookalikes: [
          TieLookalike(
            "The song called Anna Berg was never heard at the Harbour Bank.", "Anna Berg",
            "Harbour Bank")
        ]),
      TieRule(
        .rolePredicate, "A role that a verb says its holder has, becomes or is given.",
        examples: [
          TieExample(
            "Jane Holm is the chief executive of the Harbour Bank.", "Jane Holm", .leads,
            "Harbour Bank"),
          TieExample(
            "Karl Voss was appointed head of the Northern Army.", "Karl Voss", .leads,
            "Northern Army"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg is the owner of a boat that is faster than the Harbour Rovers.", "Anna Berg",
            "Harbour Rovers"),
          TieLookalike(
            "Anna Berg called her cat king while the Harbour Union met.", "Anna Berg",
            "Harbour Union"),
        ]),
      TieRule(
        .roleSpecified, "A role as the subject of a verb that says who holds it.",
        examples: [
          TieExample(
            "Harbour Rovers’ captain is Ivan Petrov.", "Ivan Petrov", .leads, "Harbour Rovers"),
          TieExample("Jane Holm, whose father is Paul Renn, left.", "Paul Renn", .kin, "Jane Holm"),
        ],
        lookalikes: [
          TieLookalike(
            "The clock of the Harbour Bank is older than Anna Berg.", "Anna Berg", "Harbour Bank")
        ]),
      TieRule(
        .roleAs, "A role behind 'as'.",
        examples: [
          TieExample(
            "Jane Holm resigned as head of the Harbour Bank.", "Jane Holm", .leads, "Harbour Bank"),
          TieExample(
            "Karl Voss serves as chairman of the Red Front.", "Karl Voss", .leads, "Red Front"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg stood as still as a statue before the Harbour Bank.", "Anna Berg",
            "Harbour Bank")
        ]),
      TieRule(
        .roleRank, "A role that is a rank or post, or to which somebody rises.",
        examples: [
          TieExample(
            "Karl Voss rose to the rank of colonel in the Northern Army.", "Karl Voss", .member,
            "Northern Army"),
          TieExample(
            "Jane Holm was promoted to director of the Harbour Bank.", "Jane Holm", .leads,
            "Harbour Bank"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg rose to the top of the tower near the Harbour Bank.", "Anna Berg",
            "Harbour Bank")
        ]),
      TieRule(
        .roleCoordinated, "A role that stands beside another one of the same holder.",
        examples: [
          TieExample(
            "Jane Holm was mayor of Ostrava and leader of the Green Party.", "Jane Holm", .leads,
            "Green Party"),
          TieExample(
            "Jane Holm, chairwoman of the Green Party and member of the European Parliament, left.",
            "Jane Holm", .member, "European Parliament"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg, a poet and friend of the sea, walked past the Harbour Bank.", "Anna Berg",
            "Harbour Bank")
        ]),
      TieRule(
        .roleOneOf, "A role in the plural of which somebody is said to be one.",
        examples: [
          TieExample(
            "Karl Voss became one of the leading actors of the Northern Theatre.", "Karl Voss",
            .member, "Northern Theatre"),
          TieExample(
            "Jane Holm was one of the founders of the Green Party.", "Jane Holm", .leads,
            "Green Party"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg was one of the three who walked past the Harbour Bank.", "Anna Berg",
            "Harbour Bank")
        ]),
      TieRule(
        .rolePhrase, "A role whose phrase itself stands for the holder.",
        examples: [
          TieExample(
            "The Austrian Parliament passed the law.", "Austrian Parliament", .part, "Austria"),
          TieExample(
            "NATO members such as Estonia and Latvia objected.", "Latvia", .member, "NATO"),
        ],
        lookalikes: [
          TieLookalike(
            "Portraits such as that of Anna Berg hang behind the Harbour Bank.", "Anna Berg",
            "Harbour Bank"),
          TieLookalike(
            "A man like Anna Berg would never walk past the Harbour Bank.", "Anna Berg",
            "Harbour Bank"),
          TieLookalike(
            "The Harbour Bank stands beside the hotel in which Anna Berg slept.", "Anna Berg",
            "Harbour Bank"),
        ]),
    ]
  ) { scene in
    { scene.roles.drafts(for: $0) }
  }
}
