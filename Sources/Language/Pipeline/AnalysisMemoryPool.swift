internal import Synchronization

/// What is kept from one text to the next: the forms that have been met and their vectors.
struct AnalysisMemory: Sendable {
  var tokens: Tokenizer.Memory
  var networks = NeuralSteps.Memory()
}

/// The memories of a pipeline, one for each thread that works at the same time.
///
/// A memory never changes a result, only the time; one that has grown too large is given up.
final class AnalysisMemoryPool: Sendable {
  private let idle = Mutex<[AnalysisMemory]>([])
  private let norms: NormTable

  /// The number of forms with which a memory is given up.
  private static let formLimit = 30_000

  /// Creates an empty pool.
  ///
  /// - Parameter norms: The pipeline's table of normalised spellings.
  init(norms: NormTable) { self.norms = norms }

  /// Runs some work with a memory that no one else uses meanwhile.
  func withMemory<Result>(_ work: (inout AnalysisMemory) -> Result) -> Result {
    var memory =
      idle.withLock { $0.popLast() } ?? AnalysisMemory(tokens: Tokenizer.Memory(norms: norms))
    defer {
      if memory.tokens.forms.count < Self.formLimit { idle.withLock { $0.append(memory) } }
    }
    return work(&memory)
  }
}
