internal import Names

/// What an appearance tells of who it is, whatever its article.
struct AppearanceProfile {
  let kind: ActorKind
  /// Appearances of one kind and key have the same name.
  let key: String
  /// Whether it is a collective without a word of its own: 'protesters'.
  let isUnnamed: Bool
  /// The forms of a person's name, the main one first.
  let personForms: [PersonForm]
  /// The main form of a body's name.
  let organizationForm: OrganizationForm?
  /// The states that the words tell the actor to belong to.
  let states: Set<String>
  let genders: Set<Gender>
  let walksOfLife: Set<String>
  /// The ages that the descriptions tell.
  let ages: Set<Int>

  /// Whether the name alone does not tell who is meant: a family name, an acronym.
  var isPartial: Bool {
    switch kind {
    case .person: personForms.first.map { $0.isSingle || $0.hasInitialsOnly } ?? true
    case .organization: organizationForm?.acronym != nil
    case .group, .state: false
    }
  }

  /// The kind and key of a person or body whose name tells who is meant; nil for others.
  var token: String? {
    switch kind {
    case .person where !isPartial: "person " + key
    case .organization where !isShared && !isPartial: "organization " + key
    default: nil
    }
  }

  /// Whether the name is shared by bodies of many countries.
  var isShared: Bool { organizationForm?.isShared == true }
}

/// Makes profiles; equal names are looked at once.
struct ProfileMaker {
  private let meanings: WordMeanings
  private var persons: [String: PersonForm] = [:]
  private var organizations: [String: OrganizationForm] = [:]

  init(_ meanings: WordMeanings) { self.meanings = meanings }

  mutating func profile(of appearance: Appearance) -> AppearanceProfile {
    let phrases = appearance.descriptions.flatMap { NameFolding.words(of: $0) }
    var states = meanings.states(in: phrases).codes
    var key = WordFolding.folded(appearance.name)
    var isUnnamed = false
    var persons: [PersonForm] = []
    var organization: OrganizationForm?
    switch appearance.kind {
    case .person:
      persons = personForms(of: appearance)
      if !persons[0].words.isEmpty { key = persons[0].key }
    case .organization:
      let form = organizationForm(appearance.name)
      if !form.words.isEmpty { key = form.key }
      if form.isShared { states.formUnion(form.states) }
      organization = form
    case .state: key = StateNames.key(of: appearance, meanings)
    case .group: isUnnamed = !isSpecific(appearance.name)
    }
    return AppearanceProfile(
      kind: appearance.kind, key: key, isUnnamed: isUnnamed, personForms: persons,
      organizationForm: organization,
      states: states, genders: genders(of: persons, phrases),
      walksOfLife: Set(phrases.compactMap { meanings.walksOfLife[$0] }),
      ages: appearance.kind == .person ? Birth.ages(in: phrases) : [])
  }

  /// The main form of a person's name, and those of other full names that keep its given name.
  private mutating func personForms(of appearance: Appearance) -> [PersonForm] {
    let main = personForm(appearance.name)
    var forms = [main]
    for alias in appearance.aliases {
      let form = personForm(alias)
      if !form.isSingle, !main.isSingle, form.words.first == main.words.first,
        !forms.contains(form), form.words.last != main.words.last
      {
        forms.append(form)
      }
    }
    return forms
  }

  private mutating func personForm(_ name: String) -> PersonForm {
    if let form = persons[name] { return form }
    let form = PersonForm(name)
    persons[name] = form
    return form
  }

  private mutating func organizationForm(_ name: String) -> OrganizationForm {
    if let form = organizations[name] { return form }
    let form = OrganizationForm(name, meanings)
    organizations[name] = form
    return form
  }

  private func genders(of forms: [PersonForm], _ phrases: [String]) -> Set<Gender> {
    var genders: Set<Gender> = []
    if let given = forms.first(where: { !$0.isSingle })?.words.first,
      let gender = meanings.givenNames.gender(of: given)
    {
      genders.insert(gender)
    }
    if genders.isEmpty, !forms.isEmpty {
      genders.formUnion(phrases.compactMap { meanings.genders[$0] })
    }
    return genders.count == 1 ? genders : []
  }

  /// Whether a word of its own makes a collective specific: 'loyalists of Harran'.
  private func isSpecific(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    let own = words.enumerated().filter { index, word in
      guard word.first?.isUppercase == true else { return false }
      let folded = NameFolding.words(of: String(word)).joined()
      let singular = folded.hasSuffix("s") ? String(folded.dropLast()) : folded
      if meanings.nouns.contains(folded) || meanings.nouns.contains(singular) { return false }
      // The first word of a sentence is a capital whatever it is.
      return index > 0 || words.count == 1 || meanings.state(folded) != nil
    }
    guard let last = words.last, !own.isEmpty else { return false }
    // People of a country are many: 'Norwegian officials' of one day are not those of another.
    let head = NameFolding.words(of: String(last)).joined()
    let isStateOnly = own.allSatisfy {
      meanings.state(NameFolding.words(of: String($0.element)).joined()) != nil
    }
    let singular = head.hasSuffix("s") ? String(head.dropLast()) : head
    let isPeople =
      words.count > 1 && meanings.nouns.contains(singular) && !meanings.institutions.contains(head)
    return !(isStateOnly && isPeople)
  }
}

/// The states that the appearances themselves name.
enum StateNames {
  /// The code of a state, or its folded name where no lexicon knows it.
  static func key(of appearance: Appearance, _ meanings: WordMeanings) -> String {
    if let code = appearance.identifiers["iso3166"] { return code }
    let folded = NameFolding.key(of: appearance.name)
    return meanings.state(folded) ?? "state " + WordFolding.folded(appearance.name)
  }

  /// The keys of states that no lexicon knows, by their folded names.
  static func unknown(
    _ presentations: [Appearance], _ meanings: WordMeanings
  ) -> [String: String] {
    var states: [String: String] = [:]
    for appearance in presentations where appearance.kind == .state {
      let key = key(of: appearance, meanings)
      for name in appearance.names {
        let folded = NameFolding.key(of: name)
        if !folded.isEmpty, meanings.state(folded) == nil {
          states[folded] = min(states[folded] ?? key, key)
        }
      }
    }
    return states
  }
}
