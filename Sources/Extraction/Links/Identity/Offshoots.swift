internal import Lexicons
internal import Names

/// Bodies that are named after a body and are another: 'Harbour Authority Police', 'Tide Steel
/// Foundation'.
enum Offshoots {
  /// Whether a longer name is that of a body which another has founded or runs.
  ///
  /// - Parameters:
  ///   - long: The folded words of the longer name.
  ///   - short: Those of the shorter one: two or more, since one word may stand for the longer name.
  /// - Returns: Whether they name two.
  static func isOffshoot(_ long: [String], of short: [String]) -> Bool {
    guard short.count > 1, long.count > short.count, long.starts(with: short) else { return false }
    return long.dropFirst(short.count).contains(where: founded.contains)
  }

  /// Whether one of two names is that of the other's offshoot.
  static func areApart(_ first: String, _ second: String) -> Bool {
    let (one, other) = (NameFolding.words(of: first), NameFolding.words(of: second))
    return isOffshoot(one, of: other) || isOffshoot(other, of: one)
  }

  private static let founded = WordClass.offshootsFounded
}
