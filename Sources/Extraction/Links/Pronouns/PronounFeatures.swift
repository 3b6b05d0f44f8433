internal import Grammar
internal import GraphModel
internal import Language
internal import Names

/// What speaks for and against each candidate for one pronoun that means a person.
struct PronounFeatures: Sendable {
  private let resolution: LinkTable
  private let document: Document
  private let layout: TextLayout
  private let agreement: PronounAgreement
  private let candidates: [Candidate]
  private let clauses: PronounClauses
  private let token: Int
  private let sentence: Int
  private let role: ClauseRole
  /// The actor of each candidate.
  private let actors: [Int]
  /// How many other actors are mentioned between each candidate and the pronoun.
  private let between: [Int]
  private let latestSubject: Int?
  private let mostMentions: Int

  init(agreement: PronounAgreement, layout: TextLayout, candidates: [Candidate]) {
    self.agreement = agreement
    self.layout = layout
    self.candidates = candidates
    let resolution = agreement.resolution
    let token = agreement.mention.head
    self.resolution = resolution
    self.token = token
    document = resolution.document
    sentence = resolution.document.sentenceIndex(of: token)
    role = ClauseRole.role(of: token, in: resolution.document)
    clauses = PronounClauses(pronoun: token, in: resolution.reading)
    let actors = candidates.map { resolution.actor(of: $0.mention ?? 0) }
    self.actors = actors
    var between = [Int](repeating: 0, count: candidates.count)
    var seen: Set<Int> = []
    for index in candidates.indices.reversed() where candidates[index].token < token {
      between[index] = seen.subtracting([actors[index]]).count
      seen.insert(actors[index])
    }
    self.between = between
    latestSubject = candidates.indices.last {
      candidates[$0].token < token
        && resolution.document[candidates[$0].token].dependency.hasPrefix("nsubj")
    }
    mostMentions = actors.map { resolution.identity(of: $0).size }.max() ?? 0
  }

  /// What holds of a candidate.
  func features(of index: Int) -> [PronounFeature] {
    let candidate = candidates[index]
    let roles = PronounFeature.roles(
      pronoun: role, candidate: ClauseRole.role(of: candidate.token, in: document),
      isSameSentence: candidate.sentence == sentence)
    let circumstances =
      distance(of: index) + place(of: index) + clause(of: candidate) + form(of: index)
      + prominence(of: index) + quotation(of: candidate)
    return [roles] + circumstances.map { .holds($0) }
  }

  private typealias Circumstance = PronounFeature.Circumstance

  private func distance(of index: Int) -> [Circumstance] {
    let candidate = candidates[index]
    var found: [Circumstance] = []
    switch sentence - candidate.sentence {
    case 0: found.append(.sameSentence)
    case 1: found.append(.previousSentence)
    case 2: found.append(.twoSentencesBack)
    default: found.append(.furtherBack)
    }
    if layout.paragraph[candidate.token] != layout.paragraph[token] {
      found.append(.otherParagraph)
    }
    switch (agreement.cataphora(candidate), role) {
    case (.subject, .possessor): return found + [.nameAfterPossessive]
    case (.subject, _): return found + [.nameAfterPronoun]
    case (.possessor, _): return found + [.possessorAfterPronoun]
    case (nil, _): break
    }
    switch between[index] {
    case 0: found.append(.nearest)
    case 1: found.append(.oneBetween)
    case 2: found.append(.twoBetween)
    default: found.append(.moreBetween)
    }
    return found
  }

  private func place(of index: Int) -> [Circumstance] {
    let candidate = candidates[index]
    let word = document[candidate.token]
    var found: [Circumstance] = []
    let isSubject = word.dependency.hasPrefix("nsubj")
    if isSubject {
      found.append(clauses.isMain(word.head) ? .mainSubject : .subordinateSubject)
    }
    if index == 0 || candidates[index - 1].sentence != candidate.sentence {
      found.append(.firstOfSentence)
    }
    if index == latestSubject { found.append(.latestSubject) }
    switch word.dependency {
    case "poss" where document[word.head].dependency.hasPrefix("nsubj"):
      found.append(.possessorOfSubject)
    case "appos": found.append(.inApposition)
    case "compound", "nmod", "amod": found.append(.modifier)
    case "ROOT": found.append(.fragment)
    default: break
    }
    if word.dependency == "conj"
      || word.children.contains(where: { document[$0].dependency == "conj" })
    {
      found.append(.inList)
    }
    if layout.isBracketed[candidate.token], !layout.isBracketed[token] {
      found.append(.inBrackets)
    }
    if clauses.isInRelativeClause(candidate.token) { found.append(.inRelativeClause) }
    return found
  }

  private func clause(of candidate: Candidate) -> [Circumstance] {
    guard candidate.sentence == sentence, candidate.token < token else {
      let word = document[candidate.token]
      let carriesOn =
        candidate.sentence == sentence - 1 && role == .subject
        && word.dependency.hasPrefix("nsubj") && clauses.isMain(word.head)
        && clauses.own.map { clauses.isMain($0) } == true
      return carriesOn ? [.subjectCarriesOn] : []
    }
    return clauses.relations(to: candidate.token)
  }

  private func form(of index: Int) -> [Circumstance] {
    guard let number = candidates[index].mention else { return [] }
    let mention = resolution.mentions[number]
    var found: [Circumstance] = []
    if mention.form == .description { found.append(.description) }
    if mention.title != nil { found.append(.titled) }
    if resolution.standings[number] == .own { found.append(.introduced) }
    let identity = resolution.identity(of: number)
    if identity.gender != nil, identity.kind == .person { found.append(.genderKnown) }
    if identity.kind != .person { found.append(.kindUnsure) }
    return found
  }

  private func prominence(of index: Int) -> [Circumstance] {
    let size = resolution.identity(of: actors[index]).size
    var found: [Circumstance] = []
    switch size {
    case 1: found.append(.mentionedOnce)
    case 2, 3: found.append(.mentionedTwice)
    default: found.append(.mentionedOften)
    }
    if size == mostMentions { found.append(.mentionedMost) }
    if let first = resolution.firstPerson, resolution.actor(of: first) == actors[index] {
      found.append(.firstOfText)
    }
    if actors.indices.contains(where: { $0 != index && actors[$0] == actors[index] }) {
      found.append(.repeatedNearby)
    }
    return found
  }

  private func quotation(of candidate: Candidate) -> [Circumstance] {
    layout.quotation[candidate.token] == layout.quotation[token] ? [] : [.inOtherQuotation]
  }
}
