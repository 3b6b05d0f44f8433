/// The words between two names: 'leads', 'is a member of'.
package struct RelationPhrase {
  /// The verb after 'to'.
  private let base: String
  /// The verb of the present.
  private let present: String
  /// The verb of the past.
  private let past: String
  /// What follows the verb.
  private let rest: String

  /// - Parameters:
  ///   - relation: What is said.
  ///   - share: How much is owned, in percent.
  package init(_ relation: Relation, share: String? = nil) {
    switch relation {
    case .leads: self.init("lead", "leads", "led")
    case .member: self.init(being: "a member of")
    case .part: self.init(being: "part of")
    case .owns: self.init("own", "owns", "owned", share.map { "\($0) % of" } ?? "")
    case .backs: self.init("back", "backs", "backed")
    case .allied: self.init(being: "allied with")
    case .rival: self.init(being: "a rival of")
    case .kin: self.init(being: "related to")
    case .based: self.init(being: "based in")
    case .cooperate: self.init("act", "acts", "acted", "with or for")
    case .conflict: self.init("act", "acts", "acted", "against")
    }
  }

  private init(_ base: String, _ present: String, _ past: String, _ rest: String = "") {
    (self.base, self.present, self.past) = (base, present, past)
    self.rest = rest.isEmpty ? "" : " " + rest
  }

  private init(being rest: String) { self.init("be", "is", "was", rest) }

  /// 'leads'.
  package var presentTense: String { present + rest }
  /// 'led'.
  package var pastTense: String { past + rest }
  /// 'lead', as after 'to'.
  package var infinitive: String { base + rest }
  /// 'leading', as after 'of'.
  package var gerund: String { Gerund.of(base) + rest }
  /// 'no longer leads', 'is no longer a member of'.
  var ended: String { base == "be" ? "is no longer\(rest)" : "no longer \(present)\(rest)" }
}
