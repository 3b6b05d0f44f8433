/// What two names are the names of.
public enum NameKind: String, Sendable, CaseIterable {
  case person, organization
}

/// Decides whether two names may be the name of one person or of one organization.
public struct NameMatcher: Sendable {
  private let persons: PersonNameMatcher
  private let organizations: OrganizationNameMatcher

  /// Creates a matcher.
  ///
  /// - Parameters:
  ///   - givenNames: Given names, to know 'Bill' for 'William' and 'Olga' from 'Oleg'.
  ///   - states: The code of each state by its folded names and nationalities.
  public init(givenNames: GivenNames = GivenNames(), states: [String: String] = [:]) {
    persons = PersonNameMatcher(givenNames: givenNames)
    organizations = OrganizationNameMatcher(states: states)
  }

  /// Whether nothing tells two names apart.
  ///
  /// - Parameters:
  ///   - first: A name.
  ///   - second: Another name.
  ///   - kind: What both are names of.
  /// - Returns: Whether both may name the same.
  public func isSame(_ first: String, _ second: String, kind: NameKind) -> Bool {
    switch kind {
    case .person: persons.isSame(first, second)
    case .organization: organizations.isSame(first, second)
    }
  }
}
