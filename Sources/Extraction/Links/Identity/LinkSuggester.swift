/// What suggests links of one kind: from who is who so far, further links.
struct LinkSuggester: Sendable {
  /// Its name: `equal-names`.
  let id: String
  /// What it links, in one sentence.
  let summary: String
  private let suggest: @Sendable (inout LinkTable) -> Void

  /// Creates a suggester.
  ///
  /// - Parameters:
  ///   - id: Its name.
  ///   - summary: What it links.
  ///   - suggest: Tries links on a table, one after the other, as later ones may rest on earlier ones.
  init(_ id: String, _ summary: String, _ suggest: @escaping @Sendable (inout LinkTable) -> Void) {
    self.id = id
    self.summary = summary
    self.suggest = suggest
  }

  /// The links to add to a table, which itself stays as it is.
  func links(in table: LinkTable) -> [Link] { table.links(by: suggest) }
}
