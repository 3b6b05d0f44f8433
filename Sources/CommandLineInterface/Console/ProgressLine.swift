internal import Synchronization

/// One line on a terminal that tells what is being done; silent elsewhere.
final class ProgressLine: Sendable {
  private let console: Console
  private let isShown: Bool
  private let isDirty = Mutex(false)

  init(_ console: Console, isQuiet: Bool) {
    self.console = console
    isShown = console.isTerminal && !isQuiet
  }

  /// Shows a step, with a bar when its share from 0 to 1 is known.
  func show(_ step: String, _ share: Double?) {
    guard isShown else { return }
    let width = 24
    let bar = share.map { share in
      let done = min(width, Int(share * Double(width)))
      return " [" + String(repeating: "#", count: done)
        + String(repeating: ".", count: width - done) + "] \(Int(share * 100)) %"
    }
    isDirty.withLock { isDirty in
      console.report("\r\u{1B}[K\(step)\(bar ?? "")")
      isDirty = true
    }
  }

  /// Removes the line.
  func clear() {
    isDirty.withLock { isDirty in
      if isDirty { console.report("\r\u{1B}[K") }
      isDirty = false
    }
  }
}
