/// A record that is compared as it is written: text by its bytes.
///
/// `==` holds a composed and a decomposed 'é' to be equal, which are different documents.
protocol WrittenExactly: Equatable {
  /// The record in its format.
  var written: JSONValue { get }
}

extension WrittenExactly {
  /// Whether the other record is written with the same bytes.
  func isWrittenLike(_ other: Self) -> Bool {
    guard self == other else { return false }
    return JSONWriter.write(written, layout: .line).utf8
      .elementsEqual(JSONWriter.write(other.written, layout: .line).utf8)
  }
}

extension Article: WrittenExactly {
  var written: JSONValue { GraphWriter.article(self) }
}

extension Actor: WrittenExactly {
  var written: JSONValue { GraphWriter.actor(self) }
}

extension Statement: WrittenExactly {
  var written: JSONValue { GraphWriter.statement(self) }

  /// The id stands for what is said, whose hash it is, but not for how sure that is.
  func isWrittenLike(_ other: Statement) -> Bool {
    ExactText(id) == ExactText(other.id) && confidence == other.confidence
      && possible == other.possible
  }
}
