/// The entries of an ordered list that stand near a position, so that no search sees all of a long
/// article.
enum Neighbourhood {
  /// How many entries on either side are near.
  static let reach = 24

  /// The entries near a mention, in order.
  ///
  /// - Parameters:
  ///   - mention: The index of a mention.
  ///   - entries: Entries in the order of their mentions.
  ///   - position: The index of an entry's mention.
  /// - Returns: At most ``reach`` entries before the mention and as many after it.
  /// - Complexity: O(log *n*) in the number of entries.
  static func entries<Entry>(
    near mention: Int, in entries: [Entry], position: (Entry) -> Int
  ) -> ArraySlice<Entry> {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if position(entries[middle]) < mention { low = middle + 1 } else { high = middle }
    }
    return entries[max(0, low - reach)..<min(entries.count, low + reach)]
  }
}
