/// Texts that come again and again, each kept once.
struct TextPool {
  private(set) var texts: [String] = []
  /// The bytes of all texts, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// For each place of the table the number of a text, or −1.
  private var table = [Int32](repeating: -1, count: 1024)
  private var last = -1

  /// How many places of the table are looked at; texts made to collide are not kept.
  private static let longestLook = 64

  /// The number of a string that was kept before.
  mutating func find(_ text: WrittenScanner.Text, in scanner: WrittenScanner) -> Int? {
    if last >= 0, isText(last, text.range, scanner.bytes) { return last }
    guard let place = place(of: text.range, scanner.bytes), table[place] >= 0 else { return nil }
    last = Int(table[place])
    return last
  }

  /// The number of a string, which is kept from now on; nil where it cannot be.
  mutating func number(
    of text: WrittenScanner.Text, in scanner: WrittenScanner
  ) throws(WrittenDeviation) -> Int? {
    if last >= 0, isText(last, text.range, scanner.bytes) { return last }
    guard let place = place(of: text.range, scanner.bytes) else { return nil }
    if table[place] >= 0 {
      last = Int(table[place])
      return last
    }
    texts.append(try scanner.string(text))
    bytes += scanner.bytes[text.range]
    ends.append(bytes.count)
    last = texts.count - 1
    table[place] = Int32(last)
    if 2 * texts.count > table.count { grow() }
    return last
  }

  /// The place of a text in the table, or where it would be put.
  private func place(of range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var hash = Self.seed
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* Self.factor }
    var place = Self.start(hash, table.count)
    for _ in 0..<Self.longestLook {
      let number = Int(table[place])
      if number < 0 || isText(number, range, bytes) { return place }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }

  private func isText(_ number: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = number > 0 ? ends[number - 1] : 0
    guard ends[number] - start == range.count else { return false }
    for index in 0..<range.count where self.bytes[start + index] != bytes[range.lowerBound + index]
    {
      return false
    }
    return true
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: 2 * table.count)
    for number in texts.indices {
      var hash = Self.seed
      for byte in texts[number].utf8 { hash = (hash ^ UInt64(byte)) &* Self.factor }
      var place = Self.start(hash, table.count)
      while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
      table[place] = Int32(number)
    }
  }

  // The hash FNV-1a.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x100_0000_01B3

  private static func start(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1)
  }
}
