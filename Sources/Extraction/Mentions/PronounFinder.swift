internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// Finds pronouns that may refer to an actor.
struct PronounFinder: Sendable {
  /// The pronouns of a document.
  func mentions(in document: Document) -> [DocumentMention] {
    (0..<document.count).compactMap { token in
      guard let pronoun = Self.pronoun(token, in: document) else { return nil }
      return DocumentMention(
        tokens: token..<(token + 1), head: token, form: .pronoun, kind: pronoun.kind,
        gender: pronoun.gender, number: pronoun.number)
    }
  }

  private struct Pronoun {
    var kind: ActorKind?
    var gender: Gender?
    var number = GrammaticalNumber.singular
  }

  private static func pronoun(_ token: Int, in document: Document) -> Pronoun? {
    let word = document[token]
    switch word.text.lowercased() {
    case "he", "him", "his", "himself": return Pronoun(kind: .person, gender: .male)
    case "she", "her", "hers", "herself": return Pronoun(kind: .person, gender: .female)
    case "it", "its", "itself":
      return isExpletive(token, in: document) ? nil : Pronoun(gender: .neuter)
    case "they", "them", "their", "theirs", "themselves": return Pronoun(number: .plural)
    case "i", "me", "my", "mine", "myself":
      return word.tag.hasPrefix("PRP") ? Pronoun(kind: .person) : nil
    case "we", "us", "our", "ours", "ourselves":
      return word.tag.hasPrefix("PRP") ? Pronoun(number: .plural) : nil
    case "you", "your", "yours", "yourself":
      return word.tag.hasPrefix("PRP") ? Pronoun() : nil
    case "who", "whom", "whose", "which", "that":
      return isRelative(token, in: document) ? Pronoun() : nil
    case "old":
      return isAge(token, in: document) ? Pronoun(kind: .person) : nil
    case let word: return several(word, token, in: document)
    }
  }

  /// Whether an age stands for somebody: 'the 52-year-old'.
  private static func isAge(_ token: Int, in document: Document) -> Bool {
    guard token > 4, document[token - 2].text == "year",
      arguments.contains(document[token].dependency)
    else { return false }
    return document[token - 5].text.lowercased() == "the"
  }

  /// Words that stand for actors that were named together: 'both', 'the two', 'the latter'.
  private static func several(_ word: String, _ token: Int, in document: Document) -> Pronoun? {
    guard arguments.contains(document[token].dependency) else { return nil }
    let children = document[token].children
    guard !children.contains(where: { $0 > token && document[$0].dependency == "prep" }) else {
      return nil
    }
    if word == "both" { return Pronoun(number: .plural) }
    let isDefinite = children.contains {
      ["the", "these", "those", "both"].contains(document[$0].text.lowercased())
    }
    let others = children.filter {
      !["det", "predet", "punct"].contains(document[$0].dependency)
        && !(word == "sides" && document[$0].text.lowercased() == "two")
    }
    guard isDefinite, others.isEmpty else { return nil }
    switch word {
    case "two", "three", "four", "five", "sides": return Pronoun(number: .plural)
    case "former", "latter": return Pronoun()
    default: return nil
    }
  }

  private static let arguments: Set<String> = [
    "nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "conj",
  ]

  /// Whether 'who', 'which' or 'that' stands in a clause that modifies a noun.
  private static func isRelative(_ token: Int, in document: Document) -> Bool {
    guard document[token].tag.hasPrefix("W") else { return false }
    return RelativeClause.antecedent(of: token, in: document) != nil
  }

  /// Whether 'it' refers to nothing: 'it is clear that', 'it seems'.
  private static func isExpletive(_ token: Int, in document: Document) -> Bool {
    let word = document[token]
    if word.dependency == "expl" { return true }
    guard word.dependency.hasPrefix("nsubj") else { return false }
    let verb = document[word.head]
    if ["seem", "appear", "rain", "snow", "take"].contains(verb.lemma) {
      return verb.lemma != "take"
        || verb.children.contains { document[$0].dependency == "xcomp" }
    }
    guard verb.lemma == "be" || word.dependency == "nsubjpass" else { return false }
    let dependents = verb.children.map { document[$0].dependency }
    if word.dependency == "nsubjpass" { return dependents.contains("ccomp") }
    let predicates = verb.children.filter { ["acomp", "attr"].contains(document[$0].dependency) }
    let clauses = ["ccomp", "xcomp", "advcl", "csubj"]
    return dependents.contains { $0 == "ccomp" || $0 == "xcomp" }
      || predicates.contains { predicate in
        document[predicate].children.contains {
          clauses.contains(document[$0].dependency) || document[$0].dependency == "relcl"
        }
      }
  }
}
