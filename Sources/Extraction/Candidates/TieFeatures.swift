internal import Grammar
internal import GraphModel
internal import Language

/// What tells whether an article says something of two candidates.
struct TieFeatures: Sendable {
  let reading: CandidateReading
  private let ruled: [TieCandidate: [Int]]
  private let relationsOfActors: [[Int]: Set<String>]
  /// The relations in the order of the network's answers.
  static let relations = [
    "leads", "member", "part", "owns", "backs", "allied", "rival", "kin", "based", "cooperate",
    "conflict",
  ]
  /// The number of groups that the names of rules are put in.
  static let ruleGroupCount = 32
  private static let ruleGroups = (0..<ruleGroupCount).map(String.init)

  init(reading: CandidateReading) {
    self.reading = reading
    ruled = TieCandidates(reading: reading).ruled()
    var relations: [[Int]: Set<String>] = [:]
    for draft in reading.drafts {
      relations[[draft.source.actor, draft.target.actor], default: []].insert(
        draft.relation.rawValue)
    }
    relationsOfActors = relations
  }

  /// The drafts of the rules that tie a pair.
  func drafts(of pair: TieCandidate) -> [Int] { ruled[pair] ?? [] }

  /// The features of a pair, always the same number in the same order.
  func write(_ pair: TieCandidate, _ path: DependencyPath, to writer: inout FeatureWriter) {
    writeRules(pair, to: &writer)
    writePlaces(pair, to: &writer)
    writePath(pair, path, to: &writer)
    writeGrammar(pair, path, to: &writer)
  }

  private func writeRules(_ pair: TieCandidate, to writer: inout FeatureWriter) {
    let turned = TieCandidate(source: pair.target, target: pair.source)
    let (own, reverse) = (drafts(of: pair), drafts(of: turned))
    func relations(_ drafts: [Int]) -> Set<String> {
      Set(drafts.map { reading.drafts[$0].relation.rawValue })
    }
    writer.choices("rules say", relations(own), of: Self.relations)
    writer.choices("rules say the reverse", relations(reverse), of: Self.relations)
    writer.flag("rules keep it", own.contains { reading.isKept[$0] })
    writer.choices(
      "rule group",
      Set(own.map { Self.ruleGroups[Self.ruleGroup(of: reading.drafts[$0].pattern)] }),
      of: Self.ruleGroups)
    let (source, target) = (reading.ruleActor(pair.source), reading.ruleActor(pair.target))
    var (there, back): (Set<String>, Set<String>) = ([], [])
    if let source, let target {
      there = relationsOfActors[[source, target]] ?? []
      back = relationsOfActors[[target, source]] ?? []
    }
    writer.choices("rules say of actors", there, of: Self.relations)
    writer.choices("rules say the reverse of actors", back, of: Self.relations)
    writer.flag("rules know both", source != nil && target != nil)
    writer.flag("rules: one actor", source != nil && source == target)
  }

  /// A number below ``ruleGroupCount`` that the pattern of a rule always has (FNV-1a).
  static func ruleGroup(of pattern: String) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in pattern.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash >> 8) % UInt32(ruleGroupCount))
  }

  private func writePlaces(_ pair: TieCandidate, to writer: inout FeatureWriter) {
    let (source, target) = (reading.mentions[pair.source], reading.mentions[pair.target])
    let distance = abs(source.head - target.head)
    writer.flag("source first", source.head < target.head)
    writer.flag("same sentence", reading.sentence(pair.source) == reading.sentence(pair.target))
    writer.level("words between", distance, reaching: [2, 3, 4, 6, 9, 13, 19, 30])
    writer.level(
      "candidates between", abs(pair.source - pair.target), reaching: [2, 3, 4, 6, 9, 14])
    writer.flag("source quoted", reading.isQuoted[source.head])
    writer.flag("target quoted", reading.isQuoted[target.head])
    writer.flag("in first sentence", reading.sentence(pair.source) == 0)
    writer.flag("nested", source.tokens.overlaps(target.tokens))
    let between = min(source.head, target.head) + 1..<max(source.head, target.head)
    func has(_ word: String) -> Bool {
      between.prefix(40).contains { reading.tree.form($0) == word }
    }
    for word in [",", "and", "(", ":", ";", "'s", "of", "but"] {
      writer.flag("between: \(word)", has(word))
    }
    writer.flag("verb between", between.prefix(40).contains { reading.tree.isVerb($0) })
    let forms = CandidateMention.Form.allCases.map(\.rawValue)
    writer.choice("source form", source.form.rawValue, of: forms)
    writer.choice("target form", target.form.rawValue, of: forms)
    let kinds = ActorKind.allCases.map(\.rawValue)
    writer.choice("source kind", reading.kind(pair.source)?.rawValue ?? "", of: kinds)
    writer.choice("target kind", reading.kind(pair.target)?.rawValue ?? "", of: kinds)
  }

  private func writePath(
    _ pair: TieCandidate, _ path: DependencyPath, to writer: inout FeatureWriter
  ) {
    let tree = reading.tree
    let (source, target) = (reading.mentions[pair.source].head, reading.mentions[pair.target].head)
    writer.level("arcs up", path.up.count, reaching: [2, 3, 4, 5, 7])
    writer.level("arcs down", path.down.count, reaching: [1, 2, 3, 4, 6])
    writer.flag("source on top", path.top == source)
    writer.flag("target on top", path.top == target)
    writer.flag("no path", path.top == nil)
    let top = path.top
    writer.choice(
      "top", top.map { reading.document[$0].partOfSpeech } ?? "", of: Self.partsOfSpeech)
    writer.flag("passive", top.map { tree.isVerb($0) && reading.arguments.isPassive($0) } ?? false)
    writer.flag("negated", top.map { !tree.children($0, "neg").isEmpty } ?? false)
    writer.flag(
      "question", tree.document.sentence(of: source).last.map { tree.form($0) == "?" } ?? false)
    let inner = path.up.dropFirst().dropLast() + path.down.dropFirst()
    writer.level("verbs on the way", inner.count { tree.isVerb($0) }, reaching: [1, 2, 3])
    writer.flag("clause on the way", inner.contains { Self.clauses.contains(tree.dependency($0)) })
    let entry = path.up.dropLast().last ?? source
    writer.choice("arc of source", tree.dependency(source), of: Self.arcs)
    writer.choice("arc of target", tree.dependency(target), of: Self.arcs)
    writer.choice("first arc", path.top == source ? "" : tree.dependency(entry), of: Self.arcs)
    writer.choice("last arc", path.down.last.map { tree.dependency($0) } ?? "", of: Self.arcs)
  }

  private func writeGrammar(
    _ pair: TieCandidate, _ path: DependencyPath, to writer: inout FeatureWriter
  ) {
    let tree = reading.tree
    let (source, target) = (reading.mentions[pair.source].head, reading.mentions[pair.target].head)
    func marker(_ token: Int) -> String {
      guard ["pobj"].contains(tree.dependency(token)), let head = tree.head(token) else {
        return ""
      }
      return tree.form(head)
    }
    writer.choice("preposition of source", marker(source), of: MentionFeatures.prepositions)
    writer.choice("preposition of target", marker(target), of: MentionFeatures.prepositions)
    writer.flag("coordinated", tree.coordinationHead(source) == tree.coordinationHead(target))
    let verb = top(path)
    writer.flag(
      "source is subject", verb.map { reading.arguments.subject(of: $0) == source } ?? false)
    writer.flag(
      "target is subject", verb.map { reading.arguments.subject(of: $0) == target } ?? false)
    writer.flag(
      "source is object", verb.map { tree.children($0, "dobj").contains(source) } ?? false)
    writer.flag(
      "target is object", verb.map { tree.children($0, "dobj").contains(target) } ?? false)
    writer.flag(
      "target is agent", verb.map { reading.arguments.agents(of: $0).contains(target) } ?? false)
    writer.flag(
      "source is agent", verb.map { reading.arguments.agents(of: $0).contains(source) } ?? false)
  }

  private func top(_ path: DependencyPath) -> Int? {
    path.top.flatMap { reading.tree.isVerb($0) ? $0 : nil }
  }

  static let partsOfSpeech = ["VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADP", "PRON"]
  static let clauses: Set<String> = ["ccomp", "advcl", "relcl", "acl", "parataxis", "csubj"]
  static let arcs = [
    "nsubj", "nsubjpass", "dobj", "pobj", "poss", "compound", "nmod", "amod", "appos", "conj",
    "attr", "dative", "prep", "agent", "relcl", "acl", "advcl", "ccomp", "xcomp", "pcomp",
  ]
}
