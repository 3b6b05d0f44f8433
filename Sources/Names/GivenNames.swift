/// A given name with its gender and the other forms of it.
public struct GivenName: Sendable, Hashable {
  /// The form that the others are known by.
  public var name: String
  /// The gender of the bearers; nil when both bear it.
  public var gender: Gender?
  /// Other spellings and short forms, with a gender of their own where it differs.
  public var forms: [Form]

  /// Another form of a given name.
  public struct Form: Sendable, Hashable {
    /// The spelling.
    public var name: String
    /// The gender of the bearers; nil when both bear it.
    public var gender: Gender?

    /// Creates a form.
    public init(name: String, gender: Gender?) {
      self.name = name
      self.gender = gender
    }
  }

  /// Creates a given name.
  public init(name: String, gender: Gender?, forms: [Form] = []) {
    self.name = name
    self.gender = gender
    self.forms = forms
  }
}

/// The given names of many cultures, to tell first names and genders.
public struct GivenNames: Sendable {
  private var entries: [String: (gender: Gender?, families: [Int])] = [:]

  /// Collects given names; a form of several has the gender of the first.
  public init(_ names: [GivenName] = []) {
    for (family, name) in names.enumerated() {
      add(name.name, gender: name.gender, family: family)
      for form in name.forms { add(form.name, gender: form.gender, family: family) }
    }
  }

  private mutating func add(_ name: String, gender: Gender?, family: Int) {
    let key = NameFolding.words(of: name).joined()
    entries[key, default: (gender, [])].families.append(family)
  }

  /// Whether a folded word is a given name.
  public func contains(_ word: String) -> Bool { entries[word] != nil }

  /// The gender of a folded given name; nil when unknown or when both bear it.
  public func gender(of word: String) -> Gender? { entries[word]?.gender }

  /// Numbers that all forms of a folded given name share, several where it is short for several names;
  /// none when it is no given name.
  package func families(of word: String) -> [Int] { entries[word]?.families ?? [] }

  /// Whether two folded words are forms of one given name; nil when one is no given name.
  public func areForms(_ first: String, _ second: String) -> Bool? {
    guard let first = entries[first], let second = entries[second] else { return nil }
    return !Set(first.families).isDisjoint(with: second.families)
  }

  /// Whether only women bear the one folded name and only men the other.
  func areOfTwoGenders(_ first: String, _ second: String) -> Bool {
    guard let one = gender(of: first), let other = gender(of: second) else { return false }
    return one != other
  }
}
