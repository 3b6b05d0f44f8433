package import Lexicons

extension GivenNames {
  /// Reads the given names of the built-in lexicon.
  package static func embedded() throws(LexiconError) -> GivenNames {
    let table = try LexiconTable(embedded: "given_names")
    var names: [GivenName] = []
    for row in table.rows {
      let gender = try Gender.read(row.column(1), none: "x", in: row)
      var forms: [GivenName.Form] = []
      for entry in row.column(2).split(separator: "|") {
        let parts = entry.split(separator: ":")
        let own = parts.count > 1 ? try Gender.read(String(parts[1]), none: "x", in: row) : gender
        forms.append(GivenName.Form(name: String(parts[0]), gender: own))
      }
      names.append(GivenName(name: row.column(0), gender: gender, forms: forms))
    }
    return GivenNames(names)
  }
}

extension Gender {
  /// The gender that a code of a lexicon stands for: `f`, `m`, or the code that stands for none.
  ///
  /// - Throws: `LexiconError` for another code.
  package static func read(
    _ code: String, none: String, in row: LexiconTable.Row
  ) throws(LexiconError) -> Gender? {
    switch code {
    case "f": .female
    case "m": .male
    case none: nil
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
    var states: [String: String] = [:]
    for row in try LexiconTable(embedded: "countries").rows {
      for name in [row.column(1)] + row.alternatives(2) + row.alternatives(3) where !name.isEmpty {
        let key = NameFolding.key(of: name)
        if states[key] == nil { states[key] = row.column(0) }
      }
    }
    return NameMatcher(givenNames: try .embedded(), states: states)
  }
}
