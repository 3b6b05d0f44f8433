extension LinkSuggester {
  /// All suggesters, the surer before the looser: a later one builds on what the earlier ones joined.
  static let all: [LinkSuggester] =
    names + descriptions + [glosses, plurals, pronouns, possessions, speakers]

  private static let names = [
    LinkSuggester("two-of-one-verb", "Names that are subject and object of one verb are two.") {
      for (one, other) in NamesOfOneVerb(resolution: $0).pairs() { $0.setApart(one, other) }
    },
    LinkSuggester("equal-names", "Equal names, and different names of one known state or body.") {
      EqualNameLinker().link(&$0)
    },
    LinkSuggester("person-names", "Spellings and parts of a person's full name.") {
      PersonNameLinker().link(&$0)
    },
    LinkSuggester("acronyms", "The initials of a body's name.") {
      OrganizationNameLinker().linkAcronyms(&$0)
    },
    LinkSuggester("inversions", "A body's name said the other way round.") {
      OrganizationNameLinker().linkInversions(&$0)
    },
    LinkSuggester("short-beginnings", "A body's name whose beginning is shortened to initials.") {
      OrganizationNameLinker().linkShortenedBeginnings(&$0)
    },
    LinkSuggester("short-forms", "A part of a body's longer name.") {
      OrganizationNameLinker().linkShortForms(&$0)
    },
  ]

  private static let descriptions = [
    LinkSuggester("appositions", "A description beside a name, after a comma or in brackets.") {
      DescriptionLinker().linkAppositions(&$0)
    },
    LinkSuggester("names-after-commas", "A name behind a role's comma.") {
      DescriptionLinker().linkNamesBehindRoles(&$0)
    },
    LinkSuggester("names-after-two", "A name behind a role that stands beside another name.") {
      DescriptionLinker().linkCoordinatedAppositions(&$0)
    },
    LinkSuggester("roles-before-names", "A role and its body right before a name.") {
      DescriptionLinker().linkRolesBeforeNames(&$0)
    },
    LinkSuggester("predicates", "What a name is said to be.") {
      DescriptionLinker().linkPredicates(&$0)
    },
    roles,
    LinkSuggester("peoples", "What the people of one place are called.") {
      PopulaceLinker().link(&$0)
    },
    LinkSuggester("class-nouns", "A noun for the class of the one named before, or said before.") {
      ClassNounLinker().link(&$0)
    },
  ]

  /// A role that one actor was introduced with.
  static let roles = LinkSuggester("roles", "A role that one actor was introduced with.") {
    RoleLinker().link(&$0)
  }

  private static let glosses = LinkSuggester(
    "glosses", "A pronoun and the name in brackets behind it."
  ) {
    for (pronoun, name) in GlossedPronouns(resolution: $0).pairs() {
      $0.link(pronoun, to: name, because: .apposition)
    }
  }

  private static let plurals = LinkSuggester("plurals", "A phrase for several: 'both leaders'.") {
    PluralReferenceLinker().link(&$0)
  }

  private static let pronouns = LinkSuggester("pronouns", "A pronoun and its antecedent.") {
    PronounLinker().link(&$0)
  }

  private static let possessions = LinkSuggester(
    "possessions", "What somebody has, said again: 'his brother'."
  ) { PossessedLinker().link(&$0) }

  private static let speakers = LinkSuggester(
    "speakers", "'I', 'we' and 'you', by who speaks and to whom."
  ) { SpeakerLinker().link(&$0) }
}
