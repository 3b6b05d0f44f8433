internal import Lexicons
internal import Grammar
internal import Knowledge
internal import Language
internal import Names

/// What only persons do and have: being born, a mother, being called 'she', a government's name.
struct HumanEvidence: Sendable {
  let document: Document
  let lexicons: ActorLexicons

  /// Adds what speaks for a person where a span stands.
  func add(_ span: NameSpan, to votes: inout NameVotes) {
    guard span.label != "PERSON", let head = document.root(of: span.tokens),
      !hasBodyNoun(span)
    else { return }
    let word = document[head]
    let governor = document[word.head]
    switch word.dependency {
    case "nsubj", "nsubjpass":
      if Self.verbs.contains(governor.lemma) { votes.person += 4 }
      if isCalledHeOrShe(subject: head) { votes.person += 4 }
    case "poss":
      if lexicons.noun(governor.lemma)?.category == .kin
        || Self.possessions.contains(governor.lemma)
      {
        votes.person += 4
      }
    case "compound", "nmod":
      // 'the Ortega government' is called after who leads it.
      if span.label != "GPE", span.label != "NORP", Self.eras.contains(governor.lemma) {
        votes.person += 3
      }
    default: break
    }
  }

  private func hasBodyNoun(_ span: NameSpan) -> Bool {
    span.tokens.contains { token in
      guard let noun = lexicons.noun(document[token].lemma) else { return false }
      return !noun.isPerson && document[token].tag.hasPrefix("N")
    }
  }

  /// Whether 'he' or 'she' follows a subject before any other person is named.
  private func isCalledHeOrShe(subject: Int) -> Bool {
    let sentence = document.sentenceIndex(of: subject)
    let last = min(sentence + 1, document.sentences.count - 1)
    for token in (subject + 1)..<document.sentences[last].upperBound {
      if ["he", "she", "his", "her", "him"].contains(document[token].text.lowercased()) {
        return true
      }
      if document[token].tag.hasPrefix("NNP") || token - subject > 25 { return false }
    }
    return false
  }

  private static let verbs = WordClass.humanEvidenceVerbs
  private static let possessions = WordClass.humanEvidencePossessions
  private static let eras = WordClass.humanEvidenceEras
}
