/// The static word vectors of a pipeline, used where they lie in the file.
struct VectorTable: Sendable {
  /// The numbers of a vector.
  let width: Int
  /// The number of different vectors.
  let count: Int
  private let keys: IdentifierTable
  private let file: MappedFile
  private let start: Int

  /// Opens the vectors of an archive.
  ///
  /// - Throws: ``ModelError`` when a section is missing or does not fit.
  init(_ archive: ModelArchive) throws {
    var shape = try archive.record("vectors/shape")
    (count, width) = (try shape.number(), try shape.number())
    keys = try IdentifierTable(archive, section: "vectors/keys")
    file = archive.file
    let range = try archive.range(of: "vectors/rows")
    start = range.lowerBound
    guard range.count == 4 * count * width else {
      throw ModelError(
        .corrupt, in: file.path, "the word vectors do not fit; install the model again")
    }
  }

  /// The number of words that have a vector.
  var wordCount: Int { keys.count }

  /// The row of a word's vector, or nil when it has none.
  func row(of id: StringID) -> Int? {
    guard let row = keys[id], row < count else { return nil }
    return row
  }

  /// A copy of a row.
  ///
  /// - Precondition: The row is below ``count``.
  func vector(atRow row: Int) -> [Float] {
    precondition((0..<count).contains(row), "the vector table has no row \(row)")
    return file.floats(at: start + 4 * width * row, count: width)
  }

  /// The scalar product of two rows, read where they lie.
  ///
  /// - Precondition: The rows are below ``count``.
  func product(ofRows one: Int, _ other: Int) -> Double {
    precondition(max(one, other) < count && min(one, other) >= 0, "the vector table has no row")
    return file.product(at: start + 4 * width * one, start + 4 * width * other, count: width)
  }
}
