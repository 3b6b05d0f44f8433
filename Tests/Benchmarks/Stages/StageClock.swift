internal import Foundation

/// The time that named stages take which follow each other, stages of one name together.
struct StageClock {
  private var stages: [(name: String, time: Duration)] = []
  private var last = ContinuousClock.now

  /// Ends a stage; the next one begins.
  mutating func finish(_ name: String) {
    let now = ContinuousClock.now
    if let index = stages.firstIndex(where: { $0.name == name }) {
      stages[index].time += now - last
    } else {
      stages.append((name, now - last))
    }
    last = .now
  }

  /// Prints each stage and the sum as `resolving 0.52 s`.
  func report() {
    for (name, time) in stages { print(name, seconds(time)) }
    print("together", seconds(stages.reduce(.zero) { $0 + $1.time }))
  }

  private func seconds(_ time: Duration) -> String {
    let parts = time.components
    return String(format: "%.2f s", Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
  }
}
