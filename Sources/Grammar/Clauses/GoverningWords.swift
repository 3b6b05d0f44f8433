package import Lexicons

/// What a verb, noun or adjective does to the clause or act that it governs.
package enum ScopeEffect: String, Sendable {
  /// Somebody says it, and it stands.
  case report
  /// Somebody says it without proof.
  case claim
  /// Somebody says that it is not so.
  case deny
  /// It is thought to be so.
  case suspect
  /// Somebody is said to have done it.
  case accuse
  /// It has not happened yet.
  case plan
  /// It is tried.
  case attempt
  /// It is wanted of somebody.
  case ask
  /// It did not happen.
  case fail
  /// Its doer will not do it.
  case refuse
  /// It was kept from happening.
  case prevent
  /// It stands.
  case fact
  /// It is taken for granted, also where the word is denied.
  case known
  /// It was said before, and is taken back.
  case withdraw
  /// It is not believed; where that is denied, it stands.
  case doubt

  /// Whether the subject speaks.
  package var speaks: Bool {
    switch self {
    case .report, .claim, .deny, .accuse: true
    case .suspect, .plan, .ask, .attempt, .fail, .refuse, .prevent, .fact, .known, .withdraw,
      .doubt:
      false
    }
  }
}

/// The words that change what the clause or act under them says.
package struct GoverningWords: Sendable {
  private let effects: [String: ScopeEffect]

  /// Reads the embedded lexicon.
  ///
  /// - Throws: `LexiconError` where an effect is unknown.
  package init() throws(LexiconError) {
    var effects: [String: ScopeEffect] = [:]
    for row in try LexiconTable(embedded: "clause_verbs").rows {
      let effect: ScopeEffect = try row.value(1, "effect")
      for word in row.list(0) where effects[word] == nil { effects[word] = effect }
    }
    self.effects = effects
  }

  /// The effect of a word by its lemma, which the lemmatizer may cut: 'hopes' to 'hop'.
  package func effect(of lemma: String) -> ScopeEffect? { effects[lemma] ?? effects[lemma + "e"] }

  /// Whether a verb may have words in quotation marks as what is said.
  package func isSpeech(_ lemma: String) -> Bool {
    Self.speech.contains(lemma) || [.report, .claim].contains(effect(of: lemma))
  }

  private static let speech = WordClass.quotedSpeechSpeech
}
