/// A sequence of numbers from −1 to 1: the same as in `Training/encoder_reference.py`.
struct NumberSequence {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func take(_ count: Int) -> [Float] {
    var numbers: [Float] = []
    numbers.reserveCapacity(count)
    while numbers.count < count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      numbers.append(Float(state >> 40) / 8_388_608 - 1)
    }
    return numbers
  }
}
