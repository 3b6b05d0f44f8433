/// The word vectors of a pipeline: how near words stand to one another in meaning.
///
/// They stay in the pipeline's file; what is asked for is read where it lies.
package struct WordVectors: Sendable {
  private let table: VectorTable

  init(_ table: VectorTable) { self.table = table }

  /// A word that has a vector.
  package struct Word: Sendable, Hashable {
    fileprivate var row: Int
    fileprivate var length: Double
  }

  /// Finds a word, or nil when it has no vector.
  ///
  /// - Complexity: O(log *n*) in the number of words.
  package func word(_ text: String) -> Word? {
    guard let row = table.row(of: StringID(of: text)) else { return nil }
    let length = table.product(ofRows: row, row).squareRoot()
    return length > 0 ? Word(row: row, length: length) : nil
  }

  /// The numbers of a vector.
  package var width: Int { table.width }

  /// The vector of a word; nil where it has none.
  ///
  /// - Complexity: O(log *n*) in the number of words.
  package func vector(of text: String) -> [Float]? {
    table.row(of: StringID(of: text)).map { table.vector(atRow: $0) }
  }

  /// The cosine of the angle between the vectors of two words, from −1 to 1.
  ///
  /// - Complexity: O(*n*) in the numbers of a vector.
  package func similarity(_ one: Word, _ other: Word) -> Double {
    table.product(ofRows: one.row, other.row) / (one.length * other.length)
  }
}
