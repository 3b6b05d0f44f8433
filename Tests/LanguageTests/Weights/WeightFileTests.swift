import Foundation
import GraphModel
import Testing

@testable import Language

@Suite struct WeightFileTests {
  /// A file that `Training/weights.py` wrote.
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Samples/small.agw")

  private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: Self.sample)) }

  private func file(_ bytes: [UInt8]) throws -> WeightFile {
    try WeightFile(bytes: bytes, name: "made.agw", sha256: SHA256.hex)
  }

  @Test func readsWhatPythonWrote() throws {
    let file = try WeightFile(fileAt: Self.sample.path, sha256: SHA256.hex)
    #expect(file.tensors.keys.sorted() == ["empty", "halves", "matrix", "scalar", "steps"])
    #expect(try file.floats("matrix", shape: [3, 4]) == (-6..<6).map { Float($0) / 4 })
    #expect(
      try file.floats("halves", shape: [8])
        == [0, 1, -2.5, 65504, 0x1p-24, -0x1.FF8p-15, .infinity, -.infinity])
    #expect(try file.int8s("steps", shape: [2, 3]) == [-128, -1, 0, 1, 2, 127])
    #expect(try file.floats("scalar", shape: []) == [0.1])
    #expect(try file.floats("empty", shape: [0, 5]).isEmpty)
    #expect(file.text("name") == "Maß")
    #expect(file.number("limit") == 0.25)
    #expect(file.texts("labels") == ["a", "b"])
    #expect(file.numbers("numbers") == [1, 2.5])
    #expect(file.text("limit") == nil)
  }

  @Test(arguments: [
    ("absent", [1]), ("matrix", [4, 3]), ("matrix", [12]), ("steps", [2, 3]),
  ])
  func refusesATensorThatIsNotAsExpected(name: String, shape: [Int]) throws {
    let file = try file(bytes())
    let error = #expect(throws: ModelError.self) { try file.floats(name, shape: shape) }
    #expect(error?.description.hasPrefix("made.agw: the tensor '\(name)' ") == true)
    #expect(throws: ModelError.self) { try file.int8s("matrix", shape: [3, 4]) }
  }

  @Test func noticesEveryFlippedByteOfTheData() throws {
    let bytes = try bytes()
    for index in bytes.count - 256..<bytes.count {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      let error = #expect(throws: ModelError.self, "byte \(index)") { try file(damaged) }
      #expect(error?.problem == .corrupt)
    }
  }

  @Test func survivesEveryFlippedByteOfTheHeader() throws {
    let bytes = try bytes()
    for index in 0..<bytes.count - 256 {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 7)
      // A name or a fact may have changed; whatever opens can be read.
      guard let file = try? file(damaged) else { continue }
      for (name, tensor) in file.tensors where tensor.type != .int8 {
        #expect(try file.floats(name, shape: tensor.shape).count == tensor.count)
      }
    }
  }

  @Test func noticesEveryTruncation() throws {
    let bytes = try bytes()
    for count in bytes.indices {
      #expect(throws: ModelError.self) { try file(Array(bytes.prefix(count))) }
    }
  }

  @Test(arguments: [
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[4],"offset":64,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[4],"offset":4,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[4],"offset":-64,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[5],"offset":0,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[-1],"offset":0,"bytes":-4}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f64","shape":[2],"offset":0,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[4.5],"offset":0,"bytes":18}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[9e15,9e15],"offset":0,"bytes":0}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"name":"a","dtype":"f32","shape":[4],"offset":9e15,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":[{"dtype":"f32","shape":[4],"offset":0,"bytes":16}],"meta":{"sha256":"x"}}"#,
    #"{"tensors":{},"meta":{}}"#, #"{"tensors":[]}"#, #"{"tensors":[],"meta":{"sha256":"y"}}"#,
    "[]", "",
  ])
  func refusesAHeaderThatSaysWhatCannotBe(header: String) throws {
    let error = #expect(throws: ModelError.self) { try Self.file(header: header) }
    #expect(error?.file == "made.agw")
  }

  @Test func takesAHeaderThatIsRight() throws {
    let file = try Self.file(
      header: #"{"tensors":[{"name":"a","dtype":"f32","shape":[4],"offset":0,"bytes":16}],"#
        + #""meta":{"sha256":"x"}}"#)
    #expect(try file.floats("a", shape: [4]) == [0, 0, 0, 0])
  }

  /// A file with a header and 64 zeros, whose hash is `x`.
  private static func file(header: String) throws -> WeightFile {
    var text = Array(header.utf8)
    while text.count % 64 != 56 { text.append(0x20) }
    let length = (0..<4).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) }
    let bytes = Array("AGW1".utf8) + length + text + [UInt8](repeating: 0, count: 64)
    return try WeightFile(bytes: bytes, name: "made.agw") { _ in "x" }
  }
}
