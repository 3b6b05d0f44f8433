internal import Lexicons
internal import Grammar
internal import GraphModel

/// Who does what an act noun in a prepositional phrase names, when the noun itself does not say:
/// 'in a meeting with Y', 'responsible for the attack on Y', 'acted in support of Y'.
struct ImpliedDoers: Sendable {
  let tree: SyntaxTree
  let arguments: ClauseArguments
  let participants: Participants

  /// Verbs whose object is said to have done what the phrase names.
  private static let accusing = WordClass.impliedDoersAccusing
  /// Words whose subject has done what the phrase names.
  private static let involving = WordClass.impliedDoersInvolving
  private static let circumstances = WordClass.impliedDoersCircumstances

  func all(of noun: Int, event: Event?) -> [Participant] {
    let concerned = concerned(by: noun)
    guard concerned.isEmpty else { return concerned }
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      let governor = tree.head(marker)
    else { return [] }
    let word = tree.form(marker)
    // 'played a role in', 'took part in' with the phrase hung on the verb
    if word == "in", tree.isVerb(governor),
      tree.children(governor, "dobj").contains(where: { Self.involving.contains(tree.lemma($0)) })
    {
      return subject(above: governor)
    }
    if Self.involving.contains(tree.lemma(governor)) {
      let owners = owners(of: governor)
      return owners.isEmpty ? subject(above: governor) : owners
    }
    if ["of", "for", "with"].contains(word), Self.accusing.contains(tree.lemma(governor)) {
      return participants.all(arguments.patients(of: governor), as: .agent)
    }
    guard let type = event?.type else { return [] }
    let isBare = tree.children(noun, "det", "poss").isEmpty
    if word == "in", isBare,
      [.support, .cooperate, .aid, .consult, .agree, .protest].contains(type)
    {
      // 'a movement in support of Y'
      let described = participants.all(governor, as: .agent)
      return described.isEmpty ? subject(above: governor) : described
    }
    if word == "with", type == .request, tree.isVerb(governor) { return subject(above: governor) }
    // 'was sacked after a dispute with Y'
    if tree.isVerb(governor), type == .reject, ["after", "following", "over", "in"].contains(word),
      !tree.objects(of: noun, after: "with").isEmpty
    {
      return subject(above: governor)
    }
    guard tree.isVerb(governor), Self.circumstances.contains(word),
      [.consult, .agree, .cooperate, .protest].contains(type)
    else { return [] }
    return subject(above: governor)
  }

  /// Whose part or help it is: 'Y's role in the attack', 'thanked Y for its help in the fight'.
  private func owners(of noun: Int) -> [Participant] {
    if let meant = arguments.objectMeant(before: noun) {
      return participants.all(meant, as: .agent)
    }
    return participants.all(tree.children(noun, "poss"), as: .agent)
  }

  /// Whose concern an act is: 'the fight against Y is a priority for X'.
  private func concerned(by noun: Int) -> [Participant] {
    guard tree.dependency(noun) == "nsubj", let verb = tree.head(noun), tree.lemma(verb) == "be"
    else { return [] }
    let phrases = tree.children(verb, "attr").flatMap { attribute in
      tree.objects(of: attribute, after: "for") + tree.children(attribute, "poss")
    }
    return participants.all(phrases, as: .agent)
  }

  /// The verb whose phrases may belong to the act: 'engaged in violence in the north against Y'.
  func verb(over noun: Int) -> Int? {
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun),
      let governor = tree.head(marker), tree.isVerb(governor)
    else { return nil }
    // 'resigned in protest at Y', 'spoke in support of Y'
    let isManner = tree.form(marker) == "in" && tree.children(noun, "det", "poss", "amod").isEmpty
    return isManner || Self.involving.contains(tree.lemma(governor)) ? governor : nil
  }

  /// The subject of a verb, of the verb of an adjective, or of the verb whose object a noun is.
  private func subject(above governor: Int) -> [Participant] {
    var current = governor
    for _ in 0..<3 {
      if tree.isVerb(current), let subject = arguments.subject(of: current) {
        let found = participants.all(
          arguments.isPassive(current) && current != governor
            ? arguments.agents(of: current) : [subject], as: .agent)
        // 'Y conducted strikes coordinated with Z'
        guard found.isEmpty, subject != governor, tree.dependency(current) == "acl",
          ["dobj", "nsubjpass"].contains(tree.dependency(subject))
        else { return found }
        current = subject
      }
      if tree.dependency(current) == "nsubjpass", let verb = tree.head(current) {
        // 'the strikes in support of Z were conducted by Y'
        return participants.all(arguments.agents(of: verb), as: .agent)
      }
      guard
        ["acomp", "dobj", "conj", "acl", "prep", "oprd", "attr"].contains(tree.dependency(current)),
        let head = tree.head(current)
      else { return [] }
      current = head
    }
    return []
  }
}
