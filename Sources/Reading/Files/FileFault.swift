/// What is wrong with a file or a part of it, and what to do; a reader adds where.
struct FileFault: Error, Equatable {
  var problem: String
  var advice: String

  init(_ problem: String, advice: String) {
    self.problem = problem
    self.advice = advice
  }

  /// A file that would take more memory than any article needs.
  static let tooLarge = FileFault(
    "unpacked it has more than \(InputFile.sizeLimit >> 20) MB", advice: "split it into articles")

  init(_ failure: PackedContent.Failure, as kind: String) {
    switch failure {
    case .tooLarge: self = .tooLarge
    case .damaged(let reason):
      self.init("\(kind) is damaged or encrypted (\(reason))", advice: "save it anew")
    }
  }
}
