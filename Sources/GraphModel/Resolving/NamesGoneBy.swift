internal import Names

/// Finds who is meant by a name that another article gives as one of several: 'Anton' for Anton
/// Roth, 'High Court' for the High Court of Trade, and 'Vargo', where the article does not tell what
/// Vargo is, for Ilse Vargo.
///
/// Such a name is many actors' name, so one actor alone must go by it; and somebody else must be
/// mentioned with both, or one country with bodies of a shared name, unless the name is a body's own.
struct NamesGoneBy {
  let table: ProfileTable

  /// Joins the actors.
  ///
  /// - Parameter clusters: the actors so far.
  func join(_ clusters: inout ActorClusters) {
    let actors = clusters.classes()
    var bearers: [String: [Int]] = [:]
    for (number, atoms) in actors.enumerated() {
      let keys = Set(Set(atoms.map { table.atoms[$0].presentation }).flatMap(keys(ofBearer:)))
      for key in keys { bearers[key, default: []].append(number) }
    }
    for atoms in actors {
      guard let atom = atoms.first else { continue }
      for key in keys(sought: table.atoms[atom].presentation) {
        let others = (bearers[key] ?? []).map { actors[$0] }.filter {
          clusters.actor(of: $0[0]) != clusters.actor(of: atom)
        }
        guard others.count == 1, let other = others.first, let bearer = other.first,
          isOwnName(key) || haveCompany(atoms, other) || haveCountry(atoms, other, key),
          clusters.joinGoneBy(atom, bearer)
        else { continue }
        break
      }
    }
  }

  /// Whether a body's name has a word that is no word for bodies: 'Orion', not 'High Court'.
  private func isOwnName(_ key: String) -> Bool {
    guard key.hasPrefix(Self.body) else { return false }
    return key.dropFirst(Self.body.count).split(separator: " ").contains {
      let word = String($0)
      return !table.meanings.nouns.contains(word) && !table.meanings.institutions.contains(word)
    }
  }

  /// Whether the articles of two bodies speak of one country each, and of the same.
  private func haveCountry(_ one: [Int], _ other: [Int], _ key: String) -> Bool {
    guard key.hasPrefix(Self.body) else { return false }
    let around = [one, other].map { atoms in
      atoms.prefix(Self.mostArticles).reduce(into: Set<String>()) {
        $0.formUnion(table.statesAround($1))
      }
    }
    return around[0].count == 1 && around[0] == around[1]
  }

  /// Whether somebody is mentioned with both.
  private func haveCompany(_ one: [Int], _ other: [Int]) -> Bool {
    let company = one.prefix(Self.mostArticles).reduce(into: Set<Int>()) {
      $0.formUnion(table.company(of: $1))
    }
    return other.prefix(Self.mostArticles).contains {
      !company.isDisjoint(with: table.company(of: $0))
    }
  }

  /// In how many articles of an actor others are looked for.
  private static let mostArticles = 16

  // MARK: Keys

  private static let body = "body "

  /// What an actor with a full name may be called elsewhere.
  private func keys(ofBearer presentation: Int) -> [String] {
    let profile = table.profiles[presentation]
    let aliases = table.aliases[presentation]
    switch profile.kind {
    case .person:
      guard let form = profile.personForms.first, !form.isSingle, let family = form.words.last
      else { return [] }
      return ["given \(form.words[0])", "family \(family)"]
    case .organization:
      return aliases.map { OrganizationNameMatcher.words(of: $0) }
        .filter { $0.count > 1 || $0.allSatisfy { !table.meanings.nouns.contains($0) } }
        .map { Self.body + $0.joined(separator: " ") }
    case .group, .state: return []
    }
  }

  /// Under what an actor may be found among those with full names.
  private func keys(sought presentation: Int) -> [String] {
    let profile = table.profiles[presentation]
    switch profile.kind {
    case .person:
      guard let form = profile.personForms.first, form.isSingle, let word = form.words.first
      else { return [] }
      return ["given \(word)"]
    case .organization:
      let words = OrganizationNameMatcher.words(of: table.names[presentation])
      let asBody = Self.body + words.joined(separator: " ")
      guard words.count == 1, let word = words.first, table.isBare[presentation],
        profile.organizationForm?.acronym == nil, !table.meanings.nouns.contains(word)
      else { return [asBody] }
      return [asBody, "family \(word)"]
    case .group, .state: return []
    }
  }
}
