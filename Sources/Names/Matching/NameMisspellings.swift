/// Names that hasty fingers or a broken program wrote.
enum NameMisspellings {
  /// Whether names of equally many words differ in one word only, whose letters are in another order:
  /// 'Vladimir nitPu'; or both are written from right to left.
  static func isOneMisspelt(_ first: [String], _ second: [String]) -> Bool {
    guard first.count == second.count, first.count > 1 else { return false }
    if first.map({ String($0.reversed()) }) == second
      || first.map({ String($0.reversed()) }).reversed() == second
    {
      return true
    }
    let apart = zip(first, second).filter { $0 != $1 }
    return apart.count == 1
      && apart.allSatisfy { $0.0.utf8.count > 4 && $0.0.sorted() == $0.1.sorted() }
  }
}
