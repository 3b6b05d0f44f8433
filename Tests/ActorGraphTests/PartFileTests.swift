import Foundation
import Testing

@testable import ActorGraph

@Suite struct PartFileTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "part-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func twoProcessesWriteTwoParts() throws {
    try withFolder { folder in
      let whole = folder.appending(path: "a.whl")
      let one = PartFile(of: whole, process: 1) { _ in true }
      try Data("on".utf8).write(to: one.url)
      let other = PartFile(of: whole, process: 2) { _ in true }
      #expect(one.url != other.url)
      #expect((one.byteCount, other.byteCount) == (2, 0))
    }
  }

  @Test func theNextProcessGoesOnWithWhatOneLeft() throws {
    try withFolder { folder in
      let whole = folder.appending(path: "a.whl")
      try Data("left".utf8).write(to: PartFile(of: whole, process: 1) { _ in false }.url)
      let next = PartFile(of: whole, process: 2) { _ in false }
      let third = PartFile(of: whole, process: 3) { $0 == 2 }
      #expect((next.byteCount, third.byteCount) == (4, 0))
      try next.finish { _ in false }
      #expect(try String(contentsOf: whole, encoding: .utf8) == "left")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.whl"])
    }
  }

  @Test func aFileThatIsWholeIsLeftWhereItIs() throws {
    try withFolder { folder in
      let whole = folder.appending(path: "a.whl")
      let part = PartFile(of: whole, process: 1) { _ in false }
      try Data("mine".utf8).write(to: part.url)
      try Data("theirs".utf8).write(to: whole)
      try part.finish { _ in true }
      #expect(try String(contentsOf: whole, encoding: .utf8) == "theirs")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.whl"])
    }
  }
}
