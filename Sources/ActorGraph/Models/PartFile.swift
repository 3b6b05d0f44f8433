internal import Foundation

/// The part of a file that has been downloaded so far, which belongs to one process at a time.
///
/// The name ends in the number of the process, so that two that download at once do not write into
/// each other's part. What a process left behind that no longer runs is taken over by the next one;
/// a renaming succeeds for one of them only.
struct PartFile {
  /// The part of this process.
  let url: URL
  private let whole: URL

  /// Takes over the part that an earlier process left, or names one that is not there yet.
  ///
  /// - Parameters:
  ///   - whole: The file that is downloaded.
  ///   - process: The number of this process.
  ///   - isRunning: Whether a process runs.
  init(
    of whole: URL, process: Int32 = ProcessInfo.processInfo.processIdentifier,
    isRunning: (Int32) -> Bool = { FileManager.default.fileExists(atPath: "/proc/\($0)") }
  ) {
    self.whole = whole
    let prefix = whole.lastPathComponent + ".part-"
    let folder = whole.deletingLastPathComponent()
    url = folder.appending(path: "\(prefix)\(process)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() where name.hasPrefix(prefix) {
      guard let owner = Int32(name.dropFirst(prefix.count)), owner != process, !isRunning(owner)
      else { continue }
      let abandoned = folder.appending(path: name)
      if (try? FileManager.default.moveItem(at: abandoned, to: url)) != nil { return }
    }
  }

  /// The bytes that are there.
  var byteCount: Int {
    let values = try? URL(fileURLWithPath: url.path).resourceValues(forKeys: [.fileSizeKey])
    return values?.fileSize ?? 0
  }

  /// Puts the part in the place of the whole file, unless another process did so before.
  ///
  /// - Parameter isWhole: Whether what is there is whole.
  /// - Throws: The error of the file system when the part can be neither moved nor removed.
  func finish(isWhole: (URL) throws -> Bool) throws {
    if try isWhole(whole) { return try FileManager.default.removeItem(at: url) }
    try? FileManager.default.removeItem(at: whole)
    do { try FileManager.default.moveItem(at: url, to: whole) } catch {
      guard try isWhole(whole) else { throw error }
      try FileManager.default.removeItem(at: url)
    }
  }
}
