internal import Dispatch
internal import Synchronization

/// Work on several threads whose result does not depend on their number.
enum SideBySide {
  /// Does two things at once.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let results = Mutex<(first: First?, second: Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let result = first()
        results.withLock { $0.first = result }
      } else {
        let result = second()
        results.withLock { $0.second = result }
      }
    }
    let found = results.withLock { $0 }
    return (found.first ?? first(), found.second ?? second())
  }

  /// Makes a value of each number below a count, or none, in the order of the numbers.
  static func compactMap<Value: Sendable>(
    _ count: Int, _ value: @Sendable (Int) -> Value?
  ) -> [Value] {
    if count < 2 { return (0..<count).compactMap(value) }
    let (first, second) = both(
      { (0..<count / 2).compactMap(value) }, { (count / 2..<count).compactMap(value) })
    return first + second
  }
}
