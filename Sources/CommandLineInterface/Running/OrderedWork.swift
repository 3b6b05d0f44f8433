internal import Dispatch
internal import Synchronization

/// Work on many inputs by several threads, whose results come out in input order.
enum OrderedWork {
  /// Transforms inputs batch by batch.
  ///
  /// As many batches as there are jobs are in memory at once; the batches and the results do not
  /// depend on that number.
  ///
  /// - Parameters:
  ///   - jobs: How many threads work, at least 1.
  ///   - next: Gives the next batch, nil at the end.
  ///   - transform: Makes a batch into its results, on any thread.
  ///   - emit: Takes the results of each batch, in order.
  /// - Throws: What `next` or `emit` throws, after the results of what came before.
  static func run<Input: Sendable, Output: Sendable>(
    jobs: Int, next: () throws -> [Input]?, transform: @Sendable ([Input]) -> [Output],
    emit: ([Output]) throws -> Void
  ) throws {
    while true {
      var batches: [[Input]] = []
      // What was read before an error is still worked on; the error follows its results.
      var failure: (any Error)?
      while batches.count < jobs, failure == nil {
        do {
          guard let batch = try next() else { break }
          batches.append(batch)
        } catch {
          failure = error
        }
      }
      for outputs in transformed(batches, transform) { try emit(outputs) }
      if let failure { throw failure }
      if batches.count < jobs { return }
    }
  }

  private static func transformed<Input: Sendable, Output: Sendable>(
    _ batches: [[Input]], _ transform: @Sendable ([Input]) -> [Output]
  ) -> [[Output]] {
    if batches.count < 2 { return batches.map(transform) }
    let results = Mutex([[Output]](repeating: [], count: batches.count))
    DispatchQueue.concurrentPerform(iterations: batches.count) { index in
      let outputs = transform(batches[index])
      results.withLock { $0[index] = outputs }
    }
    return results.withLock { $0 }
  }
}
