/// The grammatical gender that a name, a title or a pronoun shows.
public enum Gender: String, Sendable, CaseIterable {
  case female
  case male
  /// A thing or a body: 'it'.
  case neuter
}
