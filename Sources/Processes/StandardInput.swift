package import Foundation

/// What another program or a person writes to this one.
///
/// Foundation's reading waits until as many bytes are there as were asked for, which is for ever when
/// somebody waits for an answer to the first line.
package enum StandardInput {
  /// Waits for bytes and gives those that have come.
  ///
  /// - Parameter count: The most bytes to give.
  /// - Returns: Some bytes; none at the end of the input.
  /// - Throws: `POSIXError` when the input cannot be read.
  package static func read(upTo count: Int) throws -> Data {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        result = unsafe Foundation.read(STDIN_FILENO, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      filled = max(0, result)
    }
    guard result >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return Data(bytes)
  }
}
