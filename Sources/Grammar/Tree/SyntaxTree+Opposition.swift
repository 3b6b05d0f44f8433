extension SyntaxTree {
  /// Whether a modifier names an opponent or a friend: 'anti-Y', 'pro-Y'.
  package func isOpposed(_ modifier: Int) -> Bool {
    let before = modifier - (modifier > 0 && form(modifier - 1) == "-" ? 2 : 1)
    return before >= 0 && ["anti", "pro", "non", "counter"].contains(form(before))
  }

  /// Whether a modifier names an opponent: 'anti-Y', 'counter-Y'.
  package func isAgainst(_ modifier: Int) -> Bool {
    let before = modifier - (modifier > 0 && form(modifier - 1) == "-" ? 2 : 1)
    return before >= 0 && ["anti", "counter"].contains(form(before))
  }
}
