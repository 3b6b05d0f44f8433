/// A state: its names and what stands for it.
public struct KnownState: Sendable, Hashable {
  /// The ISO 3166-1 alpha-2 code; a withdrawn code for a state of the past.
  public var code: String
  /// The common English name.
  public var name: String
  /// Other names that mean the state: 'UK', 'Britain'.
  public var names: [String]
  /// Adjectives and nouns for its people: 'British', 'Briton'.
  public var nationalities: [String]
  /// Capitals, which stand for the government where they act.
  public var capitals: [String]
  /// Buildings and places that stand for the government: 'Downing Street'.
  public var seats: [String]

  /// Creates a state.
  public init(
    code: String, name: String, names: [String] = [], nationalities: [String] = [],
    capitals: [String] = [], seats: [String] = []
  ) {
    self.code = code
    self.name = name
    self.names = names
    self.nationalities = nationalities
    self.capitals = capitals
    self.seats = seats
  }

  /// Whether one of some names is a name of the state.
  func has(_ others: [String]) -> Bool {
    others.contains { $0 == name || names.contains($0) }
  }
}

/// A well-known body: an international organization, a ministry, an armed group, a news outlet.
public struct KnownBody: Sendable, Hashable {
  /// The full name.
  public var name: String
  /// Other names and acronyms.
  public var names: [String]
  /// The name of the body or state that it belongs to.
  public var parent: String?
  /// Whether it reports the news rather than makes it.
  public var isOutlet: Bool

  /// Creates a body.
  public init(name: String, names: [String] = [], parent: String? = nil, isOutlet: Bool = false) {
    self.name = name
    self.names = names
    self.parent = parent
    self.isOutlet = isOutlet
  }

  /// Whether one of some names is a name of the body.
  func has(_ others: [String]) -> Bool {
    others.contains { $0 == name || names.contains($0) }
  }
}
