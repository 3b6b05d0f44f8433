/// How the pieces of a text are divided into windows, each of which is computed by itself.
///
/// Whole sentences go into a window as long as they fit. A sentence that is longer than a window is
/// cut into windows of its own, all but the last of them full; a cut may fall between the pieces of
/// a word.
struct WindowPacking: Hashable {
  /// The pieces of each window, in order; together they are all pieces.
  let windows: [Range<Int>]

  /// The most pieces of a window, without the two around it.
  static let largestWindow = 220

  /// Divides pieces.
  ///
  /// - Parameters:
  ///   - sentences: The pieces of each sentence, in order, without gaps.
  ///   - limit: The most pieces of a window.
  init(_ sentences: [Range<Int>], limit: Int = Self.largestWindow) {
    var windows: [Range<Int>] = []
    var isOpen = false
    for sentence in sentences where !sentence.isEmpty {
      if isOpen, let last = windows.last, sentence.upperBound - last.lowerBound <= limit {
        windows[windows.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        for start in stride(from: sentence.lowerBound, to: sentence.upperBound, by: limit) {
          windows.append(start..<min(start + limit, sentence.upperBound))
        }
        isOpen = sentence.count <= limit
      }
    }
    self.windows = windows
  }
}
