import Foundation

/// Runs a test with the path of a file that holds some bytes.
func withTemporaryFile<Result>(
  _ bytes: [UInt8], _ body: (String) throws -> Result
) throws -> Result {
  try withTemporaryFolder { folder in
    let path = "\(folder)/file"
    try Data(bytes).write(to: URL(filePath: path))
    return try body(path)
  }
}

/// Runs a test with the path of an empty folder that is removed afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}
