/// Suggestions for words that were mistyped.
enum Spelling {
  /// The candidate that differs least from a word, when it differs by little.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let allowed = max(1, word.count / 3)
    return
      candidates
      .map { (distance: distance(word, $0), candidate: $0) }
      .filter { $0.distance <= allowed }
      .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
      .candidate
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// The restricted Damerau–Levenshtein distance: no part is edited twice.
  static func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first)
    let b = Array(second)
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
