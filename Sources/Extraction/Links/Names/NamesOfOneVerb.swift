internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Lexicons
internal import Names

/// The pairs of names that grammar shows to be of two, whatever their words share: of the subject and
/// the object of one verb, and of two names joined by 'and'.
struct NamesOfOneVerb: Sendable {
  let resolution: LinkTable

  private var tree: SyntaxTree { resolution.reading.tree }

  /// The mentions of each pair.
  func pairs() -> [(Int, Int)] {
    let verbs = (0..<resolution.document.count).filter { tree.isVerb($0) }
    return (verbs.flatMap(arguments) + conjuncts()).compactMap { one, other in
      guard let first = resolution.mentionOfHead[one], let second = resolution.mentionOfHead[other],
        first != second, areTwo(first, second)
      else { return nil }
      return (first, second)
    }
  }

  /// The heads of the arguments of a verb, by twos.
  private func arguments(of verb: Int) -> [(Int, Int)] {
    let subject = resolution.reading.arguments.subject(of: verb).map(coordinated) ?? []
    let objects = tree.children(verb, "dobj", "dative", "nsubjpass").filter {
      !subject.contains($0)
    }
    .flatMap(coordinated)
    let oblique = isTurning(verb) ? [] : oblique(of: verb).flatMap(coordinated)
    return pairs(subject, objects + oblique) + pairs(objects, oblique)
  }

  private func oblique(of verb: Int) -> [Int] {
    tree.children(verb, "prep", "agent").filter { Self.introducing.contains(tree.form($0)) }
      .flatMap { tree.children($0, "pobj") }
  }

  /// Whether somebody turns into what the preposition names: 'changed its name to Harbour Group'.
  private func isTurning(_ verb: Int) -> Bool {
    Self.turning.contains(tree.lemma(verb))
      || tree.children(verb, "dobj").contains { ["name", "itself"].contains(tree.form($0)) }
  }

  private func coordinated(_ head: Int) -> [Int] {
    [head] + tree.children(head, "conj").flatMap(coordinated)
  }

  private func conjuncts() -> [(Int, Int)] {
    resolution.mentions.filter { $0.form == .name && tree.dependency($0.head) == "conj" }
      .flatMap { mention -> [(Int, Int)] in
        // 'the Harbour Police Department or HPD' gives another name of one.
        guard let head = tree.head(mention.head),
          !tree.children(head, "cc").contains(where: { tree.form($0) == "or" })
        else { return [] }
        return [(head, mention.head)]
      }
  }

  private func pairs(_ first: [Int], _ second: [Int]) -> [(Int, Int)] {
    first.flatMap { one in second.filter { $0 != one }.map { (one, $0) } }
  }

  /// Whether two names are not the same, or each is somebody else's: 'Peru’s Supreme Court'.
  private func areTwo(_ one: Int, _ other: Int) -> Bool {
    guard resolution.mentions[one].form == .name, resolution.mentions[other].form == .name else {
      return false
    }
    let (first, second) = (resolution.identity(of: one), resolution.identity(of: other))
    if first.state != nil && first.state == second.state
      || first.body != nil && first.body == second.body
      || first.registered != nil && first.registered == second.registered
    {
      return false
    }
    if key(one) != key(other) { return true }
    guard let owner = owner(of: one), let theirs = self.owner(of: other) else { return false }
    return owner != theirs
  }

  private func key(_ mention: Int) -> String {
    NameFolding.key(of: resolution.document.text(of: resolution.mentions[mention].tokens))
  }

  /// Whose a body is, or where: 'Peru' of 'Peru’s Supreme Court', 'Britain' of 'the Labour Party in
  /// Britain'.
  private func owner(of mention: Int) -> String? {
    let head = resolution.mentions[mention].head
    let places = ["of", "in"].flatMap { tree.objects(of: head, after: $0) }
    return (tree.children(head, "poss") + places).first.map {
      NameFolding.key(of: resolution.document[$0].text)
    }
  }

  private static let introducing = WordClass.bindingVetoIntroducing
  private static let turning = WordClass.namesOfOneVerbTurning
}
