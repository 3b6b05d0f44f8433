internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// What tells whether two candidates refer to the same actor.
struct LinkFeatures: Sendable {
  let reading: CandidateReading
  /// The words of each candidate as one.
  private let joined: [String]
  /// The letter triples of each candidate's words, as ascending numbers.
  private let triples: [[Int]]

  init(reading: CandidateReading) {
    self.reading = reading
    joined = reading.words.map { $0.joined() }
    var numbers: [String: Int] = [:]
    triples = joined.map { text in
      let letters = Array(text)
      guard letters.count > 2 else { return [] }
      let found = (0..<letters.count - 2).map { start in
        let triple = String(letters[start...start + 2])
        let number = numbers[triple] ?? numbers.count
        numbers[triple] = number
        return number
      }
      return Set(found).sorted()
    }
  }

  /// The features of a pair, always the same number in the same order.
  func write(_ pair: LinkCandidate, to writer: inout FeatureWriter) {
    writeRules(pair, to: &writer)
    writeWords(pair, to: &writer)
    writePlaces(pair, to: &writer)
    writeAgreement(pair, to: &writer)
    writeGrammar(pair, to: &writer)
  }

  private func writeRules(_ pair: LinkCandidate, to writer: inout FeatureWriter) {
    let (one, other) = (reading.ruleActor(pair.mention), reading.ruleActor(pair.antecedent))
    writer.flag("rules: same actor", one != nil && one == other)
    writer.flag("rules: other actors", one != nil && other != nil && one != other)
    writer.flag("rules: only antecedent", one == nil && other != nil)
    writer.flag("rules: only mention", one != nil && other == nil)
    let actor = other.map { reading.table.actors[$0] }
    writer.level(
      "rules: antecedent mentions", actor?.mentions.count ?? 0, reaching: [2, 3, 5, 9, 16])
    writer.flag("rules: antecedent named", actor?.isNamed == true)
    writer.flag(
      "rules: antecedent first",
      actor.map { $0.mentions.first == reading.mentions[pair.antecedent].known } ?? false)
    writer.flag(
      "rules: title is the phrase",
      reading.known(pair.antecedent)?.title.map { title in
        title.contains {
          reading.tree.lemma($0) == reading.tree.lemma(reading.mentions[pair.mention].head)
        }
      } ?? false)
  }

  private func writeWords(_ pair: LinkCandidate, to writer: inout FeatureWriter) {
    let (one, other) = (reading.mentions[pair.mention], reading.mentions[pair.antecedent])
    let (words, others) = (reading.words[pair.mention], reading.words[pair.antecedent])
    let isWord = one.form != .pronoun && other.form != .pronoun
    let common = isWord ? Set(words).intersection(others).count : 0
    writer.flag("same words", isWord && words == others)
    writer.flag("same head", isWord && words.last != nil && words.last == others.last)
    writer.flag(
      "same lemma", isWord && reading.tree.lemma(one.head) == reading.tree.lemma(other.head))
    writer.flag("same pronoun", !isWord && words == others)
    writer.share("words shared of mention", Double(common) / Double(max(1, Set(words).count)))
    writer.share("words shared of antecedent", Double(common) / Double(max(1, Set(others).count)))
    writer.flag("same last name", isWord && words.last == others.last && words.count == 1)
    writer.flag("same first word", isWord && words.first == others.first)
    writer.flag("acronym", isWord && isAcronym(words, others))
    writer.share("letters alike", isWord ? likeness(pair) : 0)
  }

  private func isAcronym(_ one: [String], _ other: [String]) -> Bool {
    func short(_ a: [String], _ b: [String]) -> Bool {
      guard a.count == 1, b.count > 1, let word = a.first, word.count > 1 else { return false }
      return String(b.compactMap(\.first)) == word
    }
    return short(one, other) || short(other, one)
  }

  /// The share of the shorter word's letter triples that the longer one has.
  private func likeness(_ pair: LinkCandidate) -> Double {
    let (one, other) = (triples[pair.mention], triples[pair.antecedent])
    guard !one.isEmpty, !other.isEmpty else {
      return joined[pair.mention] == joined[pair.antecedent] ? 1 : 0
    }
    var (common, first, second) = (0, 0, 0)
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        (common, first, second) = (common + 1, first + 1, second + 1)
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return Double(common) / Double(min(one.count, other.count))
  }

  private func writePlaces(_ pair: LinkCandidate, to writer: inout FeatureWriter) {
    let (one, other) = (reading.mentions[pair.mention], reading.mentions[pair.antecedent])
    let sentences = reading.sentence(pair.mention) - reading.sentence(pair.antecedent)
    writer.flag("behind", other.head > one.head)
    writer.flag("same sentence", sentences == 0)
    writer.level("sentences between", abs(sentences), reaching: [1, 2, 3, 4, 6, 10])
    writer.level(
      "candidates between", abs(pair.mention - pair.antecedent),
      reaching: [2, 3, 4, 6, 9, 14, 22, 40])
    let between = max(
      one.tokens.lowerBound - other.tokens.upperBound,
      other.tokens.lowerBound - one.tokens.upperBound)
    writer.flag("touching", between <= 0)
    writer.flag("one word between", between == 1)
    writer.level("words between", between, reaching: [3, 6, 12])
    writer.flag("nested", one.tokens.overlaps(other.tokens))
    writer.flag("antecedent in first sentence", reading.sentence(pair.antecedent) == 0)
    writer.flag(
      "same paragraph", reading.tree.paragraphs[one.head] == reading.tree.paragraphs[other.head])
    writer.flag("both quoted", reading.isQuoted[one.head] && reading.isQuoted[other.head])
    writer.flag("mention quoted alone", reading.isQuoted[one.head] && !reading.isQuoted[other.head])
    writer.flag(
      "antecedent quoted alone", !reading.isQuoted[one.head] && reading.isQuoted[other.head])
  }

  private func writeAgreement(_ pair: LinkCandidate, to writer: inout FeatureWriter) {
    let forms = CandidateMention.Form.allCases.map(\.rawValue)
    writer.choice("mention form", reading.mentions[pair.mention].form.rawValue, of: forms)
    writer.choice("antecedent form", reading.mentions[pair.antecedent].form.rawValue, of: forms)
    let (gender, theirs) = (reading.gender(pair.mention), reading.gender(pair.antecedent))
    writer.flag("genders agree", gender != nil && gender == theirs)
    writer.flag("genders differ", gender != nil && theirs != nil && gender != theirs)
    let (plural, other) = (reading.isPlural(pair.mention), reading.isPlural(pair.antecedent))
    writer.flag("both plural", plural && other)
    writer.flag("both singular", !plural && !other)
    let (kind, kinds) = (reading.kind(pair.mention), reading.kind(pair.antecedent))
    writer.flag("kinds agree", kind != nil && kind == kinds)
    writer.flag("kinds differ", kind != nil && kinds != nil && kind != kinds)
    writer.choice("antecedent kind", kinds?.rawValue ?? "", of: ActorKind.allCases.map(\.rawValue))
    writer.choice("mention kind", kind?.rawValue ?? "", of: ActorKind.allCases.map(\.rawValue))
    writer.choice("pronoun", pronoun(reading.mentions[pair.mention].head), of: Self.pronouns)
  }

  private func pronoun(_ head: Int) -> String {
    switch reading.tree.form(head) {
    case "he", "him", "his", "himself": "he"
    case "she", "her", "hers", "herself": "she"
    case "it", "its", "itself": "it"
    case "they", "them", "their", "theirs", "themselves": "they"
    case "i", "me", "my", "mine", "myself": "i"
    case "we", "us", "our", "ours", "ourselves": "we"
    case "you", "your", "yours": "you"
    case "who", "whom", "whose", "which", "that": "who"
    default: ""
    }
  }

  static let pronouns = ["he", "she", "it", "they", "i", "we", "you", "who"]

  private func writeGrammar(_ pair: LinkCandidate, to writer: inout FeatureWriter) {
    let tree = reading.tree
    let (one, other) = (reading.mentions[pair.mention].head, reading.mentions[pair.antecedent].head)
    writer.choice("antecedent arc", tree.dependency(other), of: Self.arcs)
    writer.choice("mention arc", tree.dependency(one), of: Self.arcs)
    writer.flag(
      "apposition",
      tree.head(one) == other && tree.dependency(one) == "appos"
        || tree.head(other) == one && tree.dependency(other) == "appos")
    writer.flag(
      "title before name",
      tree.head(one) == other && ["compound", "nmod"].contains(tree.dependency(one))
        || tree.head(other) == one && ["compound", "nmod"].contains(tree.dependency(other)))
    writer.flag("predicate", isPredicate(one, of: other) || isPredicate(other, of: one))
    writer.flag("as", isAs(one, of: other))
    writer.flag("coordinated", tree.coordinationHead(one) == tree.coordinationHead(other))
    writer.flag(
      "same verb",
      tree.head(one) != nil && tree.head(one) == tree.head(other)
        && tree.head(one).map { tree.isVerb($0) } == true)
    writer.flag("governs", tree.isBelow(one, other) || tree.isBelow(other, one))
    writer.flag("subject of clause", isSubjectAbove(other, of: one))
    writer.flag("possessor", tree.dependency(one) == "poss" && tree.head(one) == other)
    writer.flag(
      "relative",
      tree.tag(one).hasPrefix("W")
        && RelativeClause.antecedent(of: one, in: reading.document) == other)
    writer.flag("parallel", tree.dependency(one) == tree.dependency(other))
    writer.flag("speaker", isSpeaker(other, of: one))
  }

  static let arcs = [
    "nsubj", "nsubjpass", "dobj", "pobj", "poss", "compound", "appos", "conj", "attr", "dative",
  ]

  private func isPredicate(_ noun: Int, of subject: Int) -> Bool {
    let tree = reading.tree
    guard ["attr", "oprd"].contains(tree.dependency(noun)), let verb = tree.head(noun) else {
      return false
    }
    return tree.children(verb, "nsubj", "nsubjpass").contains(subject)
  }

  private func isAs(_ noun: Int, of subject: Int) -> Bool {
    let tree = reading.tree
    guard tree.dependency(noun) == "pobj", let marker = tree.head(noun), tree.form(marker) == "as",
      let verb = tree.head(marker)
    else { return false }
    return tree.children(verb, "nsubj", "nsubjpass", "dobj").contains(subject)
  }

  /// Whether one is the subject of a clause that the other stands in.
  private func isSubjectAbove(_ subject: Int, of token: Int) -> Bool {
    guard reading.tree.dependency(subject).hasPrefix("nsubj"), let verb = reading.tree.head(subject)
    else { return false }
    return reading.tree.isBelow(token, verb)
  }

  /// Whether one outside a quotation is the subject of its nearest verb beside the quoted other.
  private func isSpeaker(_ subject: Int, of token: Int) -> Bool {
    let tree = reading.tree
    guard reading.isQuoted[token], !reading.isQuoted[subject],
      tree.dependency(subject) == "nsubj", let verb = tree.head(subject)
    else { return false }
    return Self.saying.contains(tree.lemma(verb))
  }

  private static let saying = WordClass.saying
}
