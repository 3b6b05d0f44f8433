/// Converts the word vectors of a pipeline.
enum VectorConversion {
  /// Adds the vectors of a folder to an archive: their shape, rows and keys.
  ///
  /// A pipeline without vectors gets an empty table.
  static func write(_ folder: PipelineFolder, to archive: inout ModelArchiveWriter) throws {
    try checkMode(folder)
    var shape = RecordWriter()
    guard let bytes = try folder.bytesIfThere("vocab/vectors"),
      let keys = try folder.bytesIfThere("vocab/key2row")
    else {
      shape.number(0)
      shape.number(0)
      archive.add("vectors/shape", shape.bytes)
      archive.add("vectors/rows", [])
      archive.add("vectors/keys", IdentifierTable.encoded([]))
      return
    }
    let (rows, width, start) = try header(bytes, file: "\(folder.path)/vocab/vectors")
    shape.number(rows)
    shape.number(width)
    archive.add("vectors/shape", shape.bytes)
    archive.add("vectors/rows", Array(bytes[start...]))
    archive.add("vectors/keys", try table(keys, rows: rows, file: "\(folder.path)/vocab/key2row"))
  }

  private static func checkMode(_ folder: PipelineFolder) throws {
    guard let bytes = try folder.bytesIfThere("vocab/vectors.cfg") else { return }
    let file = "\(folder.path)/vocab/vectors.cfg"
    let settings = try JSONValue(parsing: String(decoding: bytes, as: UTF8.self), file: file)
    guard settings["mode"]?.string ?? "default" == "default" else {
      throw ModelError(
        .unsupported, in: file,
        "only vectors of the mode 'default' can be used; use another pipeline")
    }
  }

  /// Reads the header of a NumPy file.
  ///
  /// Format: `numpy.lib.format`, versions 1 to 3.
  private static func header(
    _ bytes: [UInt8], file: String
  ) throws -> (rows: Int, width: Int, start: Int) {
    let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
    guard bytes.count > 12, bytes.starts(with: magic) else {
      throw ModelError(.malformed, in: file, "this is no NumPy file; get it again")
    }
    let lengthSize = bytes[6] == 1 ? 2 : 4
    let length = (0..<lengthSize).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
    let start = 8 + lengthSize + length
    guard start <= bytes.count else {
      throw ModelError(.truncated, in: file, "the file ends in its header; get it again")
    }
    let text = String(decoding: bytes[8 + lengthSize..<start], as: UTF8.self)
    guard text.contains("'descr': '<f4'"), text.contains("'fortran_order': False"),
      let shape = shape(in: text), shape.count == 2
    else {
      throw ModelError(
        .unsupported, in: file, "the vectors are no rows of 32-bit floats; use another pipeline")
    }
    guard let count = ThincModel.Tensor.count(of: shape), bytes.count - start == 4 * count else {
      throw ModelError(.truncated, in: file, "the file does not hold all its rows; get it again")
    }
    return (shape[0], shape[1], start)
  }

  private static func shape(in header: String) -> [Int]? {
    guard let open = header.firstIndex(of: "("),
      let close = header[open...].firstIndex(of: ")")
    else { return nil }
    return header[header.index(after: open)..<close].split(separator: ",").compactMap { part in
      Int(part.filter { !$0.isWhitespace })
    }
  }

  private static func table(_ bytes: [UInt8], rows: Int, file: String) throws -> [UInt8] {
    var reader = MessagePackReader(bytes, file: file)
    var entries: [(id: UInt64, value: Int)] = []
    for _ in 0..<(try reader.readMapCount()) {
      let id = try reader.readUnsigned()
      let row = try reader.readUnsigned()
      guard row < rows else { throw reader.malformed("a row is outside the vectors") }
      entries.append((id, Int(row)))
    }
    return IdentifierTable.encoded(entries)
  }
}
