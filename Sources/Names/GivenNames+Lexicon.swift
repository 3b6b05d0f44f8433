package import Lexicons

extension GivenNames {
  /// Reads the given names of the built-in lexicon.
  package static func embedded() throws(LexiconError) -> GivenNames {
    let table = try LexiconTable(embedded: "given_names")
    var names: [GivenName] = []
    for row in table.rows {
      let gender = try Self.gender(row.column(1), row)
      var forms: [GivenName.Form] = []
      for entry in row.column(2).split(separator: "|") {
        let parts = entry.split(separator: ":")
        let own = parts.count > 1 ? try Self.gender(String(parts[1]), row) : gender
        forms.append(GivenName.Form(name: String(parts[0]), gender: own))
      }
      names.append(GivenName(name: row.column(0), gender: gender, forms: forms))
    }
    return GivenNames(names)
  }

  private static func gender(
    _ code: String, _ row: LexiconTable.Row
  ) throws(LexiconError) -> Gender? {
    switch code {
    case "f": .female
    case "m": .male
    case "x": nil
    default: throw row.unknown(code, "gender")
    }
  }
}

extension NameMatcher {
  /// A matcher that knows the built-in given names and countries.
  ///
  /// - Returns: The matcher.
  /// - Throws: A `LexiconError` when a built-in lexicon is damaged.
  public static func builtIn() throws -> NameMatcher {
    let countries = try LexiconTable(embedded: "countries")
    let places = countries.rows.flatMap { [$0.column(1)] + $0.alternatives(2) }
    return NameMatcher(
      givenNames: try .embedded(), places: Set(places.flatMap { NameFolding.words(of: $0) }))
  }
}
