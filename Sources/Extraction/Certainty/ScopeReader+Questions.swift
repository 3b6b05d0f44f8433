internal import Lexicons
internal import Grammar
internal import GraphModel
internal import Language

/// Clauses that are only asked about, so that nothing is said.
extension ScopeReader {
  /// Whether a clause is a question, said or reported: 'Did X sue Y?', 'it is unclear whether X did'.
  func isAsked(_ clause: Int) -> Bool {
    isIndirectQuestion(clause) || isDirectQuestion(clause)
  }

  /// 'whether X did', 'wants to know if X did'; 'whether or not X did' is a condition.
  private func isIndirectQuestion(_ clause: Int) -> Bool {
    let first = tree.coordinationHead(clause)
    let marks = tree.children(first, "mark").map { tree.form($0) }
    guard marks.contains(where: { ["whether", "if"].contains($0) }), let head = tree.head(first)
    else { return false }
    let governor = tree.dependency(first) == "pcomp" ? tree.head(head) ?? head : head
    let isDoubted = ([governor] + tree.children(governor, "acomp", "attr"))
      .contains { WordClass.scopeReaderDoubting.contains(tree.lemma($0)) }
    return switch tree.dependency(first) {
    case "ccomp", "pcomp", "csubj", "csubjpass", "acl": isDoubted || marks.contains("whether")
    case "advcl" where governor < first: isDoubted
    // 'Whether X did remains to be seen'
    case "advcl":
      marks.contains("whether") && !tree.children(first, "cc").contains { tree.form($0) == "or" }
    default: false
    }
  }

  /// Whether a main clause ends in a question mark; why, how and when take the act for granted.
  private func isDirectQuestion(_ clause: Int) -> Bool {
    guard tree.isVerb(clause), isInverted(clause) || tree.head(clause) == nil,
      endsInQuestion(clause)
    else { return false }
    return !tree.children(clause, "advmod").contains { tree.tag($0) == "WRB" && $0 < clause }
  }

  /// 'Is X a member of Y?', where the parser takes what is asked for another name of X.
  func isAskedOfSubject(_ noun: Int) -> Bool {
    let subject = tree.dependency(noun) == "appos" ? tree.head(noun) : noun
    guard let subject, ["nsubj", "attr"].contains(tree.dependency(subject)),
      let verb = tree.head(subject), tree.lemma(verb) == "be"
    else { return false }
    return isDirectQuestion(verb)
  }

  /// Whether the first full stop after a clause is a question mark; one in quotation marks belongs to
  /// what is quoted.
  private func endsInQuestion(_ clause: Int) -> Bool {
    let sentence = tree.document.sentence(of: clause)
    for token in clause..<sentence.upperBound {
      switch tree.form(token) {
      case "?": return true
      case ".", "!", "“", "``": return false
      default: continue
      }
    }
    return false
  }

  /// Whether the verb form stands before the subject: 'did X sue', 'is X a member'.
  private func isInverted(_ clause: Int) -> Bool {
    guard let subject = tree.children(clause, "nsubj", "nsubjpass").first else { return false }
    let forms =
      tree.children(clause, "aux", "auxpass") + (tree.lemma(clause) == "be" ? [clause] : [])
    return forms.contains { $0 < subject }
  }

  /// Whether a clause says why, how or when something happened, which it takes for granted: 'did not say
  /// why it had fired Y'.
  ///
  /// Whoever tells it is its speaker all the same.
  func isTold(_ clause: Int, how governor: Int, _ climb: inout Climb) -> Bool {
    guard tree.dependency(clause) == "ccomp",
      tree.children(clause, "advmod").contains(where: { tree.tag($0) == "WRB" && $0 < clause })
    else { return false }
    let effect = governing(governor, over: clause)?.effect
    if effect == .report, own(governor).isEmpty {
      addSpeaker(of: governor, .report, to: &climb.reading)
    }
    climb.isTransparent = false
    return true
  }
}
