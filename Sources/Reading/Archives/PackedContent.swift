internal import CArchive

/// The one door to libarchive: it unpacks what is compressed and takes files out of archives.
///
/// Nothing is written to a disk, and no more is unpacked than is allowed, whatever the content claims.
enum PackedContent {
  /// Why something cannot be unpacked.
  enum Failure: Error, Equatable {
    /// It has more bytes than are allowed.
    case tooLarge
    /// It is damaged, encrypted or of an unknown kind.
    case damaged(String)
  }

  /// How many files of an archive are looked at.
  private static let memberLimit = 20_000
  private static let pieceLength = 1 << 16

  /// Whether bytes begin as compressed ones do.
  static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
      || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || bytes.starts(with: Array("BZh".utf8))
        && bytes.dropFirst(4).starts(with: Array("1AY&SY".utf8))
  }

  /// Unpacks bytes that gzip, bzip2, xz or zstd has compressed.
  static func expand(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    guard let archive = unsafe archive_read_new() else { throw .damaged("out of memory") }
    defer { unsafe archive_read_free(archive) }
    unsafe archive_read_support_filter_gzip(archive)
    unsafe archive_read_support_filter_bzip2(archive)
    unsafe archive_read_support_filter_xz(archive)
    unsafe archive_read_support_filter_zstd(archive)
    unsafe archive_read_support_format_raw(archive)
    return try unsafe reading(bytes, from: archive) { () throws(Failure) -> [UInt8] in
      guard try unsafe nextName(in: archive) != nil else { return [] }
      return try unsafe data(of: archive, limit: limit)
    }
  }

  /// Takes files out of a ZIP archive.
  ///
  /// - Parameters:
  ///   - names: The files that are wanted.
  ///   - bytes: The archive.
  ///   - limit: How many bytes they may have together.
  /// - Returns: Those that are there.
  /// - Throws: Why they cannot be unpacked.
  static func members(
    _ names: Set<String>, of bytes: [UInt8], limit: Int
  ) throws(Failure) -> [String: [UInt8]] {
    guard let archive = unsafe archive_read_new() else { throw .damaged("out of memory") }
    defer { unsafe archive_read_free(archive) }
    unsafe archive_read_support_format_zip_seekable(archive)
    return try unsafe reading(bytes, from: archive) { () throws(Failure) -> [String: [UInt8]] in
      var (members, rest, count) = ([String: [UInt8]](), limit, 0)
      while let name = try unsafe nextName(in: archive), members.count < names.count {
        count += 1
        guard count <= memberLimit else { throw Failure.tooLarge }
        guard names.contains(name), members[name] == nil else { continue }
        let data = try unsafe data(of: archive, limit: rest)
        rest -= data.count
        members[name] = data
      }
      return members
    }
  }

  /// Opens an archive that lies in memory, and keeps the memory in place meanwhile.
  private static func reading<Content>(
    _ bytes: [UInt8], from archive: OpaquePointer, _ work: () throws(Failure) -> Content
  ) throws(Failure) -> Content {
    let outcome: Result<Content, Failure> = unsafe bytes.withUnsafeBytes { buffer in
      guard unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return .failure(unsafe failure(of: archive)) }
      do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
    }
    return try outcome.get()
  }

  /// The name of the next file, nil after the last.
  private static func nextName(in archive: OpaquePointer) throws(Failure) -> String? {
    var entry: OpaquePointer?
    switch unsafe archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN:
      guard let entry = unsafe entry, let name = unsafe archive_entry_pathname(entry) else {
        return ""
      }
      return unsafe String(cString: name)
    default: throw unsafe failure(of: archive)
    }
  }

  private static func data(of archive: OpaquePointer, limit: Int) throws(Failure) -> [UInt8] {
    var data: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceLength)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
      }
      guard count >= 0 else { throw unsafe failure(of: archive) }
      guard count > 0 else { return data }
      guard data.count + count <= limit else { throw .tooLarge }
      data += piece[..<count]
    }
  }

  private static func failure(of archive: OpaquePointer) -> Failure {
    guard let reason = unsafe archive_error_string(archive) else { return .damaged("unknown") }
    return .damaged(unsafe String(cString: reason))
  }
}
