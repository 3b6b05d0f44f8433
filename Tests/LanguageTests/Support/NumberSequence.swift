/// Numbers between -1 and 1 that look random and are the same in every run.
struct NumberSequence {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Int32(truncatingIfNeeded: state >> 32)) / Float(Int32.max)
  }

  mutating func take(_ count: Int) -> [Float] { (0..<count).map { _ in next() } }
}
