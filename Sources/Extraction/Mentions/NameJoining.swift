internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// Joins the parts of one name that the recogniser found apart.
struct NameJoining: Sendable {
  let lexicons: ActorLexicons

  /// The spans, in order, with the parts of one name joined.
  func joined(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var joined: [NameSpan] = []
    for span in spans {
      if let last = joined.last, let label = label(ofJoining: last, span, in: document) {
        joined[joined.count - 1] = NameSpan(
          tokens: last.tokens.lowerBound..<span.tokens.upperBound, label: label)
      } else {
        joined.append(span)
      }
    }
    return firms(in: joined, document)
  }

  /// The spans with the partners that a firm's name lists: 'Bell, Moss & Partners'.
  private func firms(in spans: [NameSpan], _ document: Document) -> [NameSpan] {
    var joined: [NameSpan] = []
    for span in spans.reversed() {
      if let firm = joined.last, isPartner(span, beforeCommaOf: firm, in: document) {
        joined[joined.count - 1] = NameSpan(
          tokens: span.tokens.lowerBound..<firm.tokens.upperBound, label: "ORG")
      } else {
        joined.append(span)
      }
    }
    return joined.reversed()
  }

  /// Whether a name of one word stands before a comma and a firm's that '&' joins.
  private func isPartner(
    _ span: NameSpan, beforeCommaOf firm: NameSpan, in document: Document
  ) -> Bool {
    let comma = span.tokens.upperBound
    guard span.tokens.count == 1, span.label != "GPE", !span.isRegistered, !firm.isRegistered,
      firm.tokens.lowerBound == comma + 1, document[comma].text == ",",
      lexicons.known.meaning(of: document.text(of: span.tokens)) == nil,
      let joint = firm.tokens.dropFirst().first(where: {
        ["&", "and"].contains(document[$0].text)
      }), joint + 1 < firm.tokens.upperBound
    else { return false }
    let end = NameSpan(tokens: joint + 1..<firm.tokens.upperBound, label: nil)
    // The partners before the joint are of one word each.
    let isList = (firm.tokens.lowerBound..<joint).allSatisfy { token in
      document[token].text == "," || token + 1 == joint || document[token + 1].text == ","
    }
    return isList && (document[joint].text == "&" || isFirmEnding(end, in: document))
  }

  /// The label of the name that two neighbouring spans are the parts of; nil where they are two.
  private func label(
    ofJoining first: NameSpan, _ second: NameSpan, in document: Document
  ) -> String? {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard gap.count < 4, !first.isRegistered, !second.isRegistered,
      !document.endsLine(after: first.tokens.upperBound - 1)
    else { return nil }
    switch gap.count {
    case 0:
      if isBodyWithPlace(first, second, in: document) { return "ORG" }
      if isServiceOfState(first, second, in: document) { return "ORG" }
      if isBodyOfPeople(first, second, in: document) { return "ORG" }
      return isOnePerson(first, second, in: document) ? "PERSON" : nil
    case 1 where document[gap.lowerBound].text == "&": return "ORG"
    case 1 where isGeneration(first, gap.lowerBound, second, in: document): return "PERSON"
    case 1 where isLetterInName(gap.lowerBound, first, second, in: document): return "PERSON"
    case 1 where isTaskOfForce(first, gap.lowerBound, second, in: document): return "ORG"
    case 1 where isNumberInName(gap.lowerBound, in: document): return "ORG"
    case 1 where isOfMany(first, gap.lowerBound, second, in: document): return "ORG"
    case 1 where Self.particles.contains(document[gap.lowerBound].text):
      return first.label == "PERSON" && second.label == "PERSON" ? "PERSON" : "ORG"
    case 1 where document[gap.lowerBound].text == "and":
      return isFirmEnding(second, in: document) ? "ORG" : nil
    default: break
    }
    if isUnitOfUnit(first, gap, second, in: document) { return "ORG" }
    return isBodyOf(first, gap, second, in: document) ? "ORG" : nil
  }

  /// A body with the place right after it that is part of its name: 'Bay University Arland'.
  private func isBodyWithPlace(
    _ first: NameSpan, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard first.label == "ORG", second.label == "GPE",
      let head = document.root(of: first.tokens), let place = document.root(of: second.tokens)
    else { return false }
    return first.tokens.contains(document[place].head) || document[head].head == place
  }

  /// A state and the service that its name belongs to: 'United States' and 'Air Force'.
  private func isServiceOfState(
    _ first: NameSpan, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard first.label == "GPE", second.label == nil || second.label == "ORG",
      let last = second.tokens.last, let head = document.root(of: first.tokens),
      document[head].dependency == "compound", second.tokens.contains(document[head].head),
      case .state? = lexicons.known.meaning(of: document.text(of: first.tokens))
    else { return false }
    let key = NameFolding.key(of: document[last].text)
    let isBeforeName = last + 1 < document.count && document.isProperNoun(last + 1)
    return lexicons.isBodyWord(key) || lexicons.nameHeads.contains(key) && !isBeforeName
  }

  /// A nationality and the body that it is a part of the name of: 'the Arlandish' and 'Navy'.
  private func isBodyOfPeople(_ first: NameSpan, _ second: NameSpan, in document: Document) -> Bool
  {
    guard first.tokens.count == 1, let head = document.root(of: second.tokens),
      let last = second.tokens.last, head == last, document.isProperNoun(last),
      first.tokens.allSatisfy({ document[$0].head == head && document[$0].dependency == "compound" }
      ),
      case .nationality? = lexicons.known.meaning(of: document.text(of: first.tokens))
    else { return false }
    return lexicons.isBodyWord(NameFolding.key(of: document[last].text))
  }

  /// A sign that stands for a letter of the name's own script: 'Rifa’ al-Haddad'.
  private func isLetterInName(
    _ sign: Int, _ first: NameSpan, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard ["'", "’", "‘", "ʿ", "ʾ", "`"].contains(document[sign].text), document.isJoined(sign - 1),
      !document.isJoined(sign), let last = first.tokens.last, let next = second.tokens.first,
      !document[last].text.hasSuffix("s"), first.label == "PERSON" || first.label == nil
    else { return false }
    return second.label == "PERSON" && ["Al", "al", "El", "el"].contains(document[next].text)
  }

  /// What tells a person from another of the name: 'Owen Marsh' and 'Jr.'.
  private func isGeneration(
    _ first: NameSpan, _ comma: Int, _ second: NameSpan, in document: Document
  ) -> Bool {
    document[comma].text == "," && first.label == "PERSON" && first.tokens.count > 1
      && second.tokens.count == 1
      && WordClass.personNameSpanGenerations.contains(document[second.tokens.lowerBound].text)
  }

  /// Given names and the family name behind them: 'José María' and 'Ruiz Calderón'.
  private func isOnePerson(_ first: NameSpan, _ second: NameSpan, in document: Document) -> Bool {
    guard first.label == "PERSON", second.label == "PERSON" else { return false }
    return first.tokens.allSatisfy { lexicons.isGivenName(document[$0].text) }
      && !second.tokens.prefix(1).contains { lexicons.isGivenName(document[$0].text) }
  }

  private static let particles = WordClass.nameJoiningParticles

  /// A body of many: 'Farmers’ Union', 'Bay Shipbuilders' Guild'.
  private func isOfMany(
    _ first: NameSpan, _ joint: Int, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard document[joint].tag == "POS", first.label != "PERSON", let last = first.tokens.last,
      document[last].tag.hasSuffix("S")
        || ["women", "people", "men", "children"].contains(document[last].text.lowercased()),
      let end = second.tokens.last
    else { return false }
    return lexicons.isBodyWord(NameFolding.key(of: document[end].text))
      && lexicons.known.meaning(of: document.text(of: first.tokens)) == nil
  }

  /// A task force and its task, with a dash between: 'Task Force – Open Bay'.
  private func isTaskOfForce(
    _ first: NameSpan, _ joint: Int, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard ["-", "–", "—", "--"].contains(document[joint].text), first.tokens.count > 1,
      document[joint - 1].text == "Force", document[joint - 2].text == "Task"
    else { return false }
    return document.isProperNoun(second.tokens.lowerBound)
  }

  /// The number in 'Movement 5 Harbour'.
  private func isNumberInName(_ token: Int, in document: Document) -> Bool {
    document[token].text.allSatisfy(\.isNumber) && document[token].text.count < 3
      && document.isProperNoun(token - 1) && document.isProperNoun(token + 1)
  }

  /// 'Pike and Co.', 'Dunmore and Sons'.
  private func isFirmEnding(_ span: NameSpan, in document: Document) -> Bool {
    span.tokens.count <= 2
      && ["co", "sons", "company", "brothers", "daughters", "partners", "associates"]
        .contains(NameFolding.key(of: document[span.tokens.lowerBound].text))
  }

  /// A unit and the larger one that it is of: '3rd Battalion, 6th Guards'.
  private func isUnitOfUnit(
    _ first: NameSpan, _ gap: Range<Int>, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard document[gap.lowerBound].text == ",", isOrdinal(first.tokens.lowerBound, in: document),
      let last = first.tokens.last, lexicons.isBodyWord(NameFolding.key(of: document[last].text))
    else { return false }
    return gap.count == 1 && isOrdinal(second.tokens.lowerBound, in: document)
      || gap.count == 2 && isOrdinal(gap.lowerBound + 1, in: document)
  }

  private func isOrdinal(_ token: Int, in document: Document) -> Bool {
    let word = document[token].text.lowercased()
    return word.first?.isNumber == true
      && ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
  }

  /// A body's noun and what it is the body of: 'Municipality' and 'Lower Bay'.
  private func isBodyOf(
    _ first: NameSpan, _ gap: Range<Int>, _ second: NameSpan, in document: Document
  ) -> Bool {
    guard first.label != "PERSON", let last = first.tokens.last, document.isCapitalized(last),
      ["of", "for"].contains(document[gap.lowerBound].text),
      gap.dropFirst().allSatisfy({ document[$0].text == "the" }),
      let noun = lexicons.noun(document[last].lemma), !noun.isPerson, noun.category != .state,
      lexicons.known.meaning(of: document.text(of: first.tokens)) == nil,
      document[gap.lowerBound].head == last
    else { return false }
    // 'left Harbour Group for Norfield Bank' names two bodies.
    let isWhole =
      second.tokens.last.map { lexicons.isBodyWord(NameFolding.key(of: document[$0].text)) } == true
    return document[gap.lowerBound].text == "of" || first.tokens.count == 1 || !isWhole
  }
}
