internal import CLexicons

/// The lexicon files that are embedded in the binary.
enum EmbeddedLexicon {
  /// The text of a lexicon file by its name without extension, or nil when there is none.
  static func text(named name: String) -> String? {
    for index in 0..<CLexiconCount() {
      let lexicon = unsafe CLexiconAt(index)
      guard unsafe String(cString: lexicon.name) == name else { continue }
      let bytes = unsafe UnsafeBufferPointer(start: lexicon.bytes, count: lexicon.size)
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }
}
