internal import Foundation

/// An open file, or standard input, read in pieces.
struct InputFile {
  /// How many bytes a file may have to be read at once.
  static let sizeLimit = 256 << 20
  private static let pieceLength = 1 << 18

  let path: String
  private let handle: FileHandle

  /// Opens a file; `-` is standard input.
  init(path: String) throws(ReadingError) {
    self.path = path
    guard path != "-" else {
      handle = FileHandle.standardInput
      return
    }
    let url = URL(fileURLWithPath: path)
    if Self.isDirectory(url) {
      throw ReadingError(
        file: path, problem: "this is a folder",
        advice: "name the files in it, such as \(path)/*.txt")
    }
    do {
      handle = try FileHandle(forReadingFrom: url)
    } catch {
      throw Self.openingError(error, path: path)
    }
  }

  private static func isDirectory(_ url: URL) -> Bool {
    let target = url.resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  private static func openingError(_ error: any Error, path: String) -> ReadingError {
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile:
      ReadingError(file: path, problem: "there is no such file", advice: "check the path")
    case .fileReadNoPermission:
      ReadingError(
        file: path, problem: "the file may not be read", advice: "ask for permission to read it")
    default:
      ReadingError(
        file: path, problem: "the file cannot be opened (\(error.localizedDescription))",
        advice: "check the path and its permissions")
    }
  }

  /// The next bytes, or nil at the end.
  func piece() throws(ReadingError) -> [UInt8]? {
    do {
      guard let data = try handle.read(upToCount: Self.pieceLength), !data.isEmpty else {
        return nil
      }
      return Array(data)
    } catch {
      throw ReadingError(
        file: path, problem: "reading failed (\(error.localizedDescription))",
        advice: "check that the file is whole and its disk in order")
    }
  }

  /// All bytes up to the end, unless the first of them show that nobody reads such a file.
  func contents() throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try piece() {
      if bytes.isEmpty, !BinaryContent.isReadable(piece) {
        try Self.refuseBinary(piece, path: path)
      }
      bytes += piece
      guard bytes.count <= Self.sizeLimit else {
        throw ReadingError(
          file: path, problem: "the file has more than \(Self.sizeLimit >> 20) MB",
          advice: "split it into articles")
      }
    }
    return bytes
  }

  static func refuseBinary(_ bytes: [UInt8], path: String) throws(ReadingError) {
    guard let finding = BinaryContent.recognize(bytes) else { return }
    throw ReadingError(
      file: path, problem: "this is \(finding.name), not text", advice: finding.advice)
  }

  /// The bytes of a file without the compression around them.
  static func unpacked(_ bytes: [UInt8], path: String) throws(ReadingError) -> [UInt8] {
    guard PackedContent.isCompressed(bytes) else { return bytes }
    do throws(PackedContent.Failure) {
      return try PackedContent.expand(bytes, limit: sizeLimit)
    } catch {
      let fault = FileFault(error, as: "the compressed file")
      throw ReadingError(file: path, problem: fault.problem, advice: fault.advice)
    }
  }
}
