internal import Lexicons
internal import Grammar
internal import Language

/// The common nouns that may follow a body's name and then belong to it: 'Fidelis party'.
enum ClassNouns {
  /// Whether such a noun stands right after a name and is its head.
  static func follows(_ name: Range<Int>, in document: Document) -> Bool {
    let next = name.upperBound
    guard next < document.count, nouns.contains(document[next].text),
      let head = document.root(of: name), document[head].head == next
    else { return false }
    return next + 1 >= document.count || !document[next + 1].tag.hasPrefix("NN")
  }

  /// Whether a name is one of several bodies whose class stands behind them in the plural: 'Bay' in
  /// 'the Bay and Mill brigades'.
  static func isSharedClass(of name: Int, in document: Document) -> Bool {
    let first = document[name].dependency == "conj" ? document[name].head : name
    let noun = document[first].head
    guard ["compound", "nmod"].contains(document[first].dependency), document[noun].tag == "NNS",
      shared.contains(document[noun].lemma.lowercased())
    else { return false }
    return document[first].children.contains { document[$0].dependency == "conj" }
  }

  /// Class nouns of bodies that names before a plural share.
  static let shared = WordClass.classNounsShared

  private static let nouns = WordClass.classNounsNouns
}
