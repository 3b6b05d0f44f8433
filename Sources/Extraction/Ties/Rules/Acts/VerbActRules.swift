internal import GraphModel

extension TieSuggester {
  /// Acts that a verb names: 'X accused Y', 'Y was attacked by X', 'X and Y met'.
  static let verbActs = TieSuggester(
    rules: [
      TieRule(
        .objectAct, "An act upon the object of a verb.",
        examples: [
          TieExample("Norway attacked Chad.", "Norway", .conflict, "Chad"),
          TieExample("Anna Berg helped Otto Brandt.", "Anna Berg", .cooperate, "Otto Brandt"),
        ],
        lookalikes: [
          TieLookalike("Norway attacked the problem that Chad had ignored.", "Norway", "Chad"),
          TieLookalike(
            "Anna Berg helped herself to the soup while Otto Brandt slept.", "Anna Berg",
            "Otto Brandt"),
        ]),
      TieRule(
        .passiveAct, "An act upon the subject of a passive verb.",
        examples: [
          TieExample("Chad was attacked by Norway.", "Norway", .conflict, "Chad"),
          TieExample(
            "Otto Brandt was helped by Anna Berg.", "Anna Berg", .cooperate, "Otto Brandt"),
        ],
        lookalikes: [
          TieLookalike(
            "The letter was written by Anna Berg before Karl Voss was born.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .indirectObjectAct, "An act towards the indirect object of a verb.",
        examples: [
          TieExample(
            "Otto Brandt was given a prize by the Harbour Bank.", "Harbour Bank", .cooperate,
            "Otto Brandt"),
          TieExample("Kenya denied Otto Brandt a visa.", "Kenya", .conflict, "Otto Brandt"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg gave her garden a fence that hides it from Karl Voss.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .clauseSubjectAct, "An act against the subject of what is said.",
        examples: [
          TieExample("Norway wants Chad to leave.", "Norway", .conflict, "Chad"),
          TieExample("Norway demanded that Chad leave the islands.", "Norway", .conflict, "Chad"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg wants the rain to stop before Karl Voss comes.", "Anna Berg", "Karl Voss")
        ]),
      TieRule(
        .prepositionalAct, "An act towards the one in a phrase of the verb.",
        examples: [
          TieExample(
            "Anna Berg apologised to Otto Brandt.", "Anna Berg", .cooperate, "Otto Brandt"),
          TieExample("Norway fought against Chad.", "Norway", .conflict, "Chad"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg spoke to the camera while Karl Voss slept.", "Anna Berg", "Karl Voss"),
          TieLookalike(
            "Anna Berg called on Monday, and Karl Voss called on Tuesday.", "Anna Berg", "Karl Voss"
          ),
          TieLookalike(
            "Anna Berg fought for an hour with the lock of the shed that Karl Voss built.",
            "Anna Berg", "Karl Voss"),
          TieLookalike(
            "Anna Berg met with the difficulties that Karl Voss had foreseen.", "Anna Berg",
            "Karl Voss"),
        ]),
      TieRule(
        .reciprocalAct, "An act that two do with each other.",
        examples: [
          TieExample(
            "Negotiators for Norway and Chad met in Geneva.", "Norway", .cooperate, "Chad"),
          TieExample(
            "The two leaders, Otto Brandt and Anna Berg, shook hands.", "Otto Brandt", .cooperate,
            "Anna Berg"),
        ],
        lookalikes: [
          TieLookalike("Anna Berg and Karl Voss met difficulties.", "Anna Berg", "Karl Voss"),
          TieLookalike("Norway and Chad are far from the sea.", "Norway", "Chad"),
        ]),
      TieRule(
        .mutualAct, "An act that several do to each other, or that passes between them.",
        examples: [
          TieExample(
            "Otto Brandt and Anna Berg accused one another of theft.", "Otto Brandt", .conflict,
            "Anna Berg"),
          TieExample(
            "Norway traded insults with Chad.", "Chad", .conflict, "Norway"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg and Karl Voss accused the other guests.", "Anna Berg", "Karl Voss")
        ]),
      TieRule(
        .feltAct, "A feeling of one about another's act.",
        examples: [
          TieExample(
            "Anna Berg was appalled by the attack of the Red Front.", "Anna Berg", .conflict,
            "Red Front"),
          TieExample(
            "Norway's decision to recognise the Northern Council angered Chad.", "Chad", .conflict,
            "Norway"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg was appalled by the weather that Karl Voss had enjoyed.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .actAgainst, "Help against somebody.",
        examples: [
          TieExample("Norway helped Chad against the Red Front.", "Norway", .conflict, "Red Front"),
          TieExample(
            "Anna Berg supported Otto Brandt against Karl Voss.", "Anna Berg", .conflict,
            "Karl Voss"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg helped nobody against her will, and Karl Voss knew it.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .actThroughComplement, "An act of wishing, starting or ending another act.",
        examples: [
          TieExample(
            "The police threatened to arrest Otto Brandt on Tuesday.", "police", .conflict,
            "Otto Brandt"),
          TieExample("Chad refused to attend talks with Norway.", "Chad", .conflict, "Norway"),
        ],
        lookalikes: [
          TieLookalike("Anna Berg refused to eat while Karl Voss spoke.", "Anna Berg", "Karl Voss")
        ]),
      TieRule(
        .actThroughObject, "An act upon an act that a noun names.",
        examples: [
          TieExample("Norway suspended its support for Chad.", "Norway", .conflict, "Chad"),
          TieExample(
            "Anna Berg demanded the release of Karl Voss.", "Anna Berg", .cooperate, "Karl Voss"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg criticised the colour of the carpet on which Karl Voss stood.", "Anna Berg",
            "Karl Voss")
        ]),
      TieRule(
        .lightVerbAct,
        "An act that a noun names, whose doer is the subject of a verb such as 'make'.",
        examples: [
          TieExample("Norway launched an attack on Chad.", "Norway", .conflict, "Chad"),
          TieExample(
            "Anna Berg expressed doubts about Karl Voss.", "Anna Berg", .conflict, "Karl Voss"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg took a walk, and Karl Voss took a bath.", "Anna Berg", "Karl Voss")
        ]),
      TieRule(
        .lightVerbReciprocal, "The same, done by two with each other.",
        examples: [
          TieExample("Peru and Chile signed a treaty.", "Peru", .cooperate, "Chile"),
          TieExample("Norway and Chad held talks.", "Norway", .cooperate, "Chad"),
        ],
        lookalikes: [
          TieLookalike("Anna Berg and Karl Voss had coats.", "Anna Berg", "Karl Voss")
        ]),
      TieRule(
        .receivedAct, "An act that a noun names, of which the subject is the receiver.",
        examples: [
          TieExample(
            "Anna Berg enjoys the support of Karl Voss.", "Karl Voss", .cooperate, "Anna Berg"),
          TieExample(
            "Anna Berg suffered abuse at the hands of the Red Front.", "Red Front", .conflict,
            "Anna Berg"),
        ],
        lookalikes: [
          TieLookalike(
            "Anna Berg received a letter, and Karl Voss received a parcel.", "Anna Berg",
            "Karl Voss")
        ]),
    ]
  ) { scene in
    let recipients = VerbRecipients(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants,
      acts: scene.lexicons.acts, nominal: scene.nominal)
    let companions = Companions(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants,
      acts: scene.lexicons.acts)
    let acts = VerbActs(
      tree: scene.tree, arguments: scene.arguments, participants: scene.participants,
      acts: scene.lexicons.acts, nominal: scene.nominal, recipients: recipients,
      companions: companions,
      mutual: MutualActs(
        tree: scene.tree, arguments: scene.arguments, participants: scene.participants,
        nominal: scene.nominal))
    return { acts.drafts(for: $0) }
  }
}
