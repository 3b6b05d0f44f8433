internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Knowledge
internal import Language
internal import Names

/// Turns name spans into mentions of actors.
struct NameMentions: Sendable {
  let lexicons: ActorLexicons

  /// The mentions that the names of a document make; places that only locate make none.
  func mentions(of spans: [NameSpan], in document: Document) -> [DocumentMention] {
    let kinds = NameKinds(spans, in: document, lexicons: lexicons)
    let families = Families(lexicons: lexicons, kinds: kinds)
    return spans.flatMap { span -> [DocumentMention] in
      guard let head = document.root(of: span.tokens) else { return [] }
      if let family = families.mention(of: span, in: document) { return [family] }
      switch kinds.nameClass(of: span, in: document) {
      case .person: return [person(span, head: head, in: document, kinds: kinds)]
      case .organization: return organization(span, head: head, in: document, kinds: kinds)
      case .state(let meaning):
        return [state(span, head: head, meaning: meaning, in: document)].compactMap(\.self)
      case .polity(let state, let isAdjective):
        let meaning: KnownActors.Meaning = isAdjective ? .nationality(state) : .state(state)
        var mention = self.state(span, head: head, meaning: meaning, in: document)
        if mention?.kind == .state { mention?.state = state }
        return [mention].compactMap(\.self)
      case .people: return [people(span, head: head, in: document)].compactMap(\.self)
      case .place: return [actingPlace(span, head: head, in: document)].compactMap(\.self)
      case .thing:
        return [leadingActor(in: span.tokens, of: document, kinds: kinds)].compactMap(\.self)
      }
    }
  }

  private func person(
    _ span: NameSpan, head: Int, in document: Document, kinds: NameKinds
  ) -> DocumentMention {
    let title = title(before: span.tokens, in: document)
    var gender = title.flatMap { self.gender(ofTitle: $0, in: document) }
    // A surname may also be a given name; then it shows no gender.
    if gender == nil, let first = span.tokens.first,
      !kinds.isFamilyName(span.tokens, in: document)
    {
      gender = lexicons.givenNames.gender(of: NameFolding.key(of: document[first].text))
    }
    return DocumentMention(
      tokens: span.tokens, head: head, form: .name, kind: .person, gender: gender, title: title)
  }

  /// The tokens of the role right before a person's name: 'Prime Minister', 'military commander Gen.'.
  private func title(before name: Range<Int>, in document: Document) -> Range<Int>? {
    let sentence = document.sentence(of: name.lowerBound)
    var start = name.lowerBound
    var found: Int?
    while start > sentence.lowerBound, name.lowerBound - start < 8 {
      let word = document[start - 1]
      let isTitle = lexicons.isTitle(word.text) && document.isCapitalized(start - 1)
      let noun = word.tag.hasPrefix("N") ? lexicons.noun(word.lemma) : nil
      if isTitle || noun?.isPerson == true {
        start -= 1
        found = start
      } else if found != nil, isRoleModifier(start - 1, in: document) {
        start -= 1
        found = start
      } else {
        break
      }
    }
    return found.map { $0..<name.lowerBound }
  }

  private func isRoleModifier(_ token: Int, in document: Document) -> Bool {
    let word = document[token]
    guard word.tag.hasPrefix("N") || word.tag.hasPrefix("JJ") || word.tag == "HYPH" else {
      return false
    }
    return lexicons.known.meaning(of: word.text) == nil && !Acronym.isAcronymLike(word.text)
      && word.dependency != "poss" && (word.tag != "NNP" || word.text.count > 2)
  }

  private func gender(ofTitle title: Range<Int>, in document: Document) -> Gender? {
    for token in title {
      if let known = lexicons.titles[document[token].text], let gender = known { return gender }
      if let gender = lexicons.noun(document[token].lemma)?.gender { return gender }
    }
    return nil
  }

  private func organization(
    _ span: NameSpan, head: Int, in document: Document, kinds: NameKinds
  ) -> [DocumentMention] {
    let last = span.tokens.upperBound - 1
    if lexicons.known.meaning(of: document.text(of: span.tokens)) == nil,
      ClassNouns.follows(span.tokens, in: document)
    {
      // The name with its noun, as long names end: 'Fidelis party'.
      let whole = span.tokens.lowerBound..<(span.tokens.upperBound + 1)
      return [
        DocumentMention(
          tokens: whole, head: span.tokens.upperBound, form: .name, kind: .organization,
          gender: .neuter)
      ]
    }
    let isPlural = document[last].tag == "NNPS" && span.label == "NORP"
    let text = document.text(of: span.tokens)
    let mention = DocumentMention(
      tokens: span.tokens, head: head, form: .name,
      kind: lexicons.known.registry.kind(of: text)
        ?? (isPlural && lexicons.known.meaning(of: text) == nil ? .group : .organization),
      gender: .neuter, number: isPluralBody(span, in: document) ? .plural : .singular)
    return [mention] + [largerUnit(in: span.tokens, of: document)].compactMap(\.self)
      + [leadingActor(in: span.tokens, of: document, kinds: kinds)].compactMap(\.self)
  }

  /// Whether a body's name is in the plural: 'Royal Lancers', but not 'Institute for Bay Studies' or 'Bay Foods'.
  private func isPluralBody(_ span: NameSpan, in document: Document) -> Bool {
    guard let last = span.tokens.last, document[last].tag == "NNPS",
      !span.tokens.contains(where: { document[$0].tag == "IN" })
    else { return false }
    // 'Bay Foods' is one firm.
    return span.tokens.count == 1
      || !lexicons.nameHeads.contains(NameFolding.key(of: document[last].text))
  }

  /// The larger unit in a unit's name: '6th Guards' in '3rd Battalion, 6th Guards'.
  private func largerUnit(in name: Range<Int>, of document: Document) -> DocumentMention? {
    guard document[name.lowerBound].text.first?.isNumber == true,
      let comma = name.last(where: { document[$0].text == "," }), comma + 2 < name.upperBound,
      let last = name.last
    else { return nil }
    // '6th Marines' are some of the Marines.
    let isService = document[last].tag == "NNPS" && comma + 3 == name.upperBound
    let tokens = (isService ? last : comma + 1)..<name.upperBound
    guard let head = document.root(of: tokens) else { return nil }
    return DocumentMention(
      tokens: tokens, head: head, form: .name, kind: .organization, gender: .neuter)
  }

  /// Another actor whose name begins a longer name: 'UN' in 'UN Security Council', 'Ann Lee' in
  /// 'Ann Lee Prize'.
  private func leadingActor(
    in name: Range<Int>, of document: Document, kinds: NameKinds
  ) -> DocumentMention? {
    guard name.count > 1 else { return nil }
    let whole = lexicons.known.meaning(of: document.text(of: name))
    for length in stride(from: min(4, name.count - 1), to: 0, by: -1) {
      let tokens = name.lowerBound..<(name.lowerBound + length)
      guard let head = tokens.last, document[head].text.contains(where: \.isLetter),
        let kind = leadingKind(of: tokens, of: name, in: document, kinds: kinds),
        whole == nil || whole != lexicons.known.meaning(of: document.text(of: tokens))
      else { continue }
      return DocumentMention(
        tokens: tokens, head: head, form: .name, kind: kind,
        gender: kind == .person ? nil : .neuter, isModifier: true)
    }
    return nil
  }

  private func leadingKind(
    of tokens: Range<Int>, of name: Range<Int>, in document: Document, kinds: NameKinds
  ) -> ActorKind? {
    switch lexicons.known.meaning(of: document.text(of: tokens)) {
    case .state?, .nationality?: return .state
    case .body(let body)?: return lexicons.known.bodies[body].isOutlet ? nil : .organization
    case .capital?, .seat?, .people?: return nil
    case nil: break
    }
    switch kinds.attested(tokens, in: document) {
    case .person?: return .person
    case .organization?: return .organization
    default: break
    }
    // 'Ann Lee' in 'Ann Lee Trust' is no more than a part of the name.
    guard tokens.count == 2, let last = tokens.last, document.isProperNoun(last),
      let end = name.last, !lexicons.isBodyWord(NameFolding.key(of: document[end].text)),
      lexicons.isGivenName(document[tokens.lowerBound].text),
      lexicons.noun(document[last].lemma) == nil,
      !lexicons.things.contains(document[last].lemma.lowercased())
    else { return nil }
    return .person
  }

  private func state(
    _ span: NameSpan, head: Int, meaning: KnownActors.Meaning, in document: Document
  ) -> DocumentMention? {
    let word = document[head]
    switch meaning {
    case .nationality:
      if span.label == "LANGUAGE" { return nil }
      if isNational(head, in: document) { return nationals(span, head: head, in: document) }
      return DocumentMention(
        tokens: span.tokens, head: head, form: .name, kind: .state, gender: .neuter,
        isModifier: true)
    case .capital, .state:
      let isCity = if case .capital = meaning { true } else { false }
      let use = PlaceUse(document: document)
      if use.isLocative(head: head, tokens: span.tokens, isCity: isCity) { return nil }
      if isCity, !isActing(head, in: document) { return nil }
    case .seat:
      let use = PlaceUse(document: document)
      if use.isLocative(head: head, tokens: span.tokens, isCity: true) { return nil }
    case .body, .people: break
    }
    return DocumentMention(
      tokens: span.tokens, head: head, form: .name, kind: .state, gender: .neuter,
      isModifier: Self.attributes.contains(word.dependency) && word.dependency != "poss")
  }

  private static let attributes = WordClass.nameMentionsAttributes

  /// Whether the word of a nationality means people, not the state: 'Arlanders', 'an Arlander'.
  private func isNational(_ head: Int, in document: Document) -> Bool {
    let word = document[head]
    guard word.tag.hasPrefix("N"), !Self.attributes.contains(word.dependency),
      head + 1 >= document.count || document[head + 1].tag != "HYPH"
    else { return false }
    return word.tag.hasSuffix("S")
      || word.children.contains {
        ["det", "nummod", "amod", "relcl"].contains(document[$0].dependency)
      }
  }

  /// People of a nationality: 'three Arlanders', 'an Arlander'.
  private func nationals(_ span: NameSpan, head: Int, in document: Document) -> DocumentMention {
    let isPlural = document[head].tag.hasSuffix("S")
    return DocumentMention(
      tokens: span.tokens, head: head, form: .name, kind: isPlural ? .group : .person,
      number: isPlural ? .plural : .singular)
  }

  private func people(_ span: NameSpan, head: Int, in document: Document) -> DocumentMention? {
    guard document[head].tag.hasPrefix("N"), !Self.attributes.contains(document[head].dependency),
      document[head].tag.hasSuffix("S")
    else { return nil }
    return DocumentMention(
      tokens: span.tokens, head: head, form: .name, kind: .group, number: .plural)
  }

  /// A place that is no state counts where it acts: 'Springfield has sued'.
  private func actingPlace(
    _ span: NameSpan, head: Int, in document: Document
  ) -> DocumentMention? {
    guard isActing(head, in: document),
      !PlaceUse(document: document).isLocative(head: head, tokens: span.tokens, isCity: true)
    else { return nil }
    return DocumentMention(
      tokens: span.tokens, head: head, form: .name, kind: .organization, gender: .neuter,
      isPlace: true)
  }

  /// Verbs whose object answers for itself, as no mere place does.
  private static let addressing = WordClass.nameMentionsAddressing

  /// Whether a name is the subject of an act, its agent, or possesses or faces one.
  private func isActing(_ head: Int, in document: Document) -> Bool {
    let word = document[head]
    let governor = document[word.head]
    switch word.dependency {
    case "nsubj":
      return governor.tag.hasPrefix("VB") && governor.lemma != "be" && governor.lemma != "have"
    case "pobj":
      return governor.dependency == "agent" || governor.text.lowercased() == "with"
        || governor.text.lowercased() == "against" || governor.text.lowercased() == "between"
    case "dobj": return Self.addressing.contains(governor.lemma.lowercased())
    case "nsubjpass":
      return Self.addressing.contains(governor.lemma.lowercased())
    case "conj":
      return word.head < head && isActing(word.head, in: document)
    case "compound", "nmod", "amod", "poss":
      // 'the Oslo government'
      return lexicons.noun(governor.lemma)?.category == .government
    default: return false
    }
  }
}
