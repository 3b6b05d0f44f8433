internal import GraphModel
internal import Language

/// The lines of a table of facts beside an article: 'Leader: X', 'Founded by: Y', 'Spouse(s) Z'.
struct InfoboxLines: Sendable {
  let tree: SyntaxTree
  let participants: Participants

  private enum Fact: Sendable {
    /// The value stands so to the one that the table is about.
    case of(Relation)
    /// The one that the table is about stands so to the value.
    case to(Relation)
  }

  private static let facts: [String: Fact] = [
    "leader": .of(.leads), "leaders": .of(.leads), "led by": .of(.leads), "head": .of(.leads),
    "headed by": .of(.leads), "president": .of(.leads), "chairman": .of(.leads),
    "chairwoman": .of(.leads), "chair": .of(.leads), "chairperson": .of(.leads),
    "director": .of(.leads), "ceo": .of(.leads), "chief executive": .of(.leads),
    "commander": .of(.leads), "commanders": .of(.leads), "secretary-general": .of(.leads),
    "secretary general": .of(.leads), "general secretary": .of(.leads), "coach": .of(.leads),
    "manager": .of(.leads), "captain": .of(.leads), "founder": .of(.leads),
    "founders": .of(.leads), "founded by": .of(.leads), "founder(s": .of(.leads),
    "editor": .of(.leads), "key people": .of(.member), "members": .of(.member),
    "spokesperson": .of(.member), "spokesman": .of(.member), "owner": .of(.owns),
    "owned by": .of(.owns), "owners": .of(.owns),
    "parent": .to(.part), "parent company": .to(.part), "parent organisation": .to(.part),
    "parent organization": .to(.part), "part of": .to(.part), "branch of": .to(.part),
    "subsidiaries": .of(.part), "divisions": .of(.part), "headquarters": .to(.based),
    "country": .to(.based), "nationality": .to(.based), "citizenship": .to(.based),
    "spouse": .of(.kin), "spouses": .of(.kin), "spouse(s": .of(.kin), "wife": .of(.kin),
    "husband": .of(.kin), "children": .of(.kin), "parents": .of(.kin), "father": .of(.kin),
    "mother": .of(.kin), "siblings": .of(.kin), "relatives": .of(.kin), "parent(s": .of(.kin),
    "party": .to(.member), "political party": .to(.member), "employer": .to(.member),
    "alma mater": .to(.member), "education": .to(.member), "affiliation": .to(.member),
    "allegiance": .to(.member), "team": .to(.member), "allies": .of(.allied),
    "opponents": .of(.rival), "rivals": .of(.rival), "sponsors": .of(.backs),
    "backed by": .of(.backs), "sponsored by": .of(.backs),
  ]
  private static let firstWords = Set(
    facts.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
  /// The most words of a label.
  private static let longest = 2

  /// The statements of the line that a token begins.
  func drafts(for token: Int) -> [StatementDraft] {
    guard Self.firstWords.contains(tree.form(token)), isLineStart(token),
      let (fact, label) = fact(at: token)
    else { return [] }
    let values = values(after: label.upperBound)
    return values.flatMap { value in
      subject(for: fact, value).map { [draft(fact, $0, value, label)] } ?? []
    }
    .compactMap { $0 }
  }

  private func isLineStart(_ token: Int) -> Bool {
    token == 0 || tree.document.text(of: token - 1..<token + 1).contains(where: \.isNewline)
  }

  private func fact(at token: Int) -> (Fact, Range<Int>)? {
    for length in stride(from: Self.longest, through: 1, by: -1) {
      let end = token + length
      guard end < tree.document.count else { continue }
      let words = (token..<end).map { tree.form($0) }.joined(separator: " ")
      guard let fact = Self.facts[words] else { continue }
      let isListed = words.hasSuffix("(s") && tree.form(end) == ")"
      guard isListed || tree.form(end) == ":" else { continue }
      return (fact, token..<end)
    }
    return nil
  }

  /// The actors that the rest of the line names.
  private func values(after start: Int) -> [Participant] {
    var found: [Participant] = []
    var token = start + 1
    while token < tree.document.count, !isLineStart(token) {
      if let name = participants.name(startingAt: token),
        !found.contains(where: { $0.actor == name.actor })
      {
        found.append(name)
      }
      token += 1
    }
    return found
  }

  /// Whom the table is about: the first of the kind that can have such a fact.
  private func subject(for fact: Fact, _ value: Participant) -> Participant? {
    let table = participants.table
    let isOfPerson =
      switch fact {
      case .of(.kin), .to(.member): true
      case .to(.based): participants.kind(value) == .state && firstIsPerson
      default: false
      }
    let first = table.mentions.indices.first { index in
      guard table.mentions[index].form == .name, let actor = table.actorOfMention[index],
        table.actors[actor].isNamed
      else { return false }
      return table.actors[actor].kind == (isOfPerson ? .person : .organization)
    }
    guard let first, let actor = table.actorOfMention[first], actor != value.actor else {
      return nil
    }
    return Participant(actor: actor, tokens: table.mentions[first].tokens)
  }

  /// Whether the article names a person before any body.
  private var firstIsPerson: Bool {
    let table = participants.table
    return table.mentions.indices.lazy
      .compactMap { index in table.actorOfMention[index].map { table.actors[$0].kind } }
      .first { $0 == .person || $0 == .organization } == .person
  }

  private func draft(
    _ fact: Fact, _ subject: Participant, _ value: Participant, _ label: Range<Int>
  ) -> StatementDraft? {
    let kind = participants.kind(value)
    let (relation, isOfValue) =
      switch fact {
      case .of(let found): (found, true)
      case .to(let found): (found, false)
      }
    let fits =
      switch relation {
      case .kin: kind == .person
      case .leads: kind == .person
      case .based: kind == .state
      case .owns: participants.kind(subject) == .organization
      case .part: kind == .organization || kind == .state
      case .member: isOfValue ? kind == .person : kind == .organization || kind == .state
      default: true
      }
    guard fits else { return nil }
    return StatementDraft(
      relation: relation, source: isOfValue ? value : subject,
      target: isOfValue ? subject : value, event: nil, cue: label, predicate: label.lowerBound,
      role: tree.document.text(of: label).lowercased(), rule: "infobox-line",
      scope: .presupposed)
  }
}
