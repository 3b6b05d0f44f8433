extension TieSuggester {
  /// All suggesters, in the order in which they read a word: of two that say the same, the first stays.
  static let all: [TieSuggester] = [
    // How somebody stands to somebody.
    roles, departures, moved, roleVerbs, onBehalf, mutualRole, mutualRelation, mutualBesideName,
    mutualIdiom, mutualPairing, adjective, kinHad, ownership, sales,
    // What names side by side say.
    personPossessor, personPreposition, ownersOfBodies, bodyOfPerson, bodyByName, unitOfUnit,
    opposition, governmentOfPerson, nationality, nationalityPredicate, apposedBodies, collective,
    // What somebody does to somebody.
    verbActs, nominalActs, reportedActs,
    // What an article implies beside all that it says.
    articleOffice,
  ]
}

extension TieRule {
  /// All rules, in the order of their suggesters.
  package static let all: [TieRule] = TieSuggester.all.flatMap(\.rules)
}
