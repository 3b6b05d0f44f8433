#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Glibc

/// A file that is mapped into memory: its pages are read when they are touched.
///
/// This file owns the pointers of the mapping. Every access is checked against the length, and
/// numbers are stored little-endian, as on every platform that the package builds for.
package struct MappedFile: Sendable {
  /// The path, for error messages.
  package let path: String
  private let data: Data
  /// Whether the bytes lie in a file, not in memory alone.
  private let isMapped: Bool

  /// Maps a file.
  ///
  /// - Throws: ``ModelError`` when the file cannot be read.
  package init(at path: String) throws {
    self.path = path
    isMapped = true
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    } catch {
      throw ModelError(
        .missing, in: path, "the file cannot be read; install the model, or name another one")
    }
  }

  /// Wraps bytes that are in memory already.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - name: What error messages call them.
  package init(_ bytes: [UInt8], name: String) {
    path = name
    isMapped = false
    data = Data(bytes)
  }

  /// The length in bytes.
  package var count: Int { data.count }

  /// Lets go of the pages that were read so far: what is touched again is read again.
  ///
  /// A large file of which most is copied would otherwise be in memory twice.
  package func releasePages() {
    guard isMapped else { return }
    unsafe data.withUnsafeBytes { buffer in
      guard let start = unsafe UnsafeMutableRawBufferPointer(mutating: buffer).baseAddress else {
        return
      }
      _ = unsafe madvise(start, buffer.count, MADV_DONTNEED)
    }
  }

  /// A copy of a range.
  package func bytes(_ range: Range<Int>) -> [UInt8] {
    unsafe data.withUnsafeBytes { unsafe Array($0[range]) }
  }

  /// The 16-bit number at a byte offset.
  func number16(at offset: Int) -> Int { Int(load(at: offset, as: UInt16.self)) }

  /// The 32-bit number at a byte offset.
  func number32(at offset: Int) -> Int { Int(load(at: offset, as: UInt32.self)) }

  /// The 64-bit number at a byte offset.
  package func number64(at offset: Int) -> UInt64 { load(at: offset, as: UInt64.self) }

  /// A copy of the 32-bit floats from a byte offset that is a multiple of four.
  func floats(at offset: Int, count: Int) -> [Float] {
    unsafe data.withUnsafeBytes { buffer in
      let range = offset..<offset + 4 * count
      return unsafe Array(
        UnsafeRawBufferPointer(rebasing: buffer[range]).assumingMemoryBound(to: Float.self))
    }
  }

  /// Adds the 32-bit floats from a byte offset to lanes.
  ///
  /// - Parameters:
  ///   - offset: The offset of the first of them.
  ///   - lanes: What they are added to.
  ///   - range: The elements of `lanes`, sixteen floats each.
  package func add(floatsAt offset: Int, to lanes: inout [Lanes], _ range: Range<Int>) {
    precondition(offset >= 0 && offset + 64 * range.count <= data.count)
    unsafe data.withUnsafeBytes { buffer in
      for (index, element) in range.enumerated() {
        lanes[element] += unsafe buffer.loadUnaligned(
          fromByteOffset: offset + 64 * index, as: Lanes.self)
      }
    }
  }

  /// A copy of the 32-bit floats from a byte offset, sixteen to an element.
  package func lanes(at offset: Int, count: Int) -> [Lanes] {
    precondition(offset >= 0 && count >= 0 && offset + 64 * count <= data.count)
    return unsafe data.withUnsafeBytes { buffer in
      unsafe [Lanes](unsafeUninitializedCapacity: count) { target, filled in
        let bytes = unsafe UnsafeRawBufferPointer(
          rebasing: buffer[offset..<offset + 64 * count])
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(from: bytes)
        filled = count
      }
    }
  }

  /// The scalar product of the 32-bit floats from two byte offsets.
  func product(at one: Int, _ other: Int, count: Int) -> Double {
    unsafe data.withUnsafeBytes { buffer in
      var sum = 0.0
      for index in 0..<count {
        let first = unsafe buffer.loadUnaligned(fromByteOffset: one + 4 * index, as: Float.self)
        let second = unsafe buffer.loadUnaligned(
          fromByteOffset: other + 4 * index, as: Float.self)
        sum += Double(first) * Double(second)
      }
      return sum
    }
  }

  /// The checksum of a range that begins at a multiple of eight.
  func checksum(_ range: Range<Int>) -> UInt64 {
    unsafe data.withUnsafeBytes { buffer in
      let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
      let words = unsafe UnsafeRawBufferPointer(rebasing: part[..<(part.count & ~7)])
        .assumingMemoryBound(to: UInt64.self)
      return unsafe BlockChecksum.of(words.span, rest: Array(part[(part.count & ~7)...]))
    }
  }

  private func load<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Number.Type
  ) -> Number {
    unsafe data.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: type) }
  }
}
