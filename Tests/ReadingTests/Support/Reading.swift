import Testing

@testable import Reading

/// Reads the bytes of a file of one name.
func readAll(_ bytes: [UInt8], from name: String) throws -> [ReadArticle] {
  var reader = ArticleReader()
  return try reader.articles(of: bytes, from: name).map { try $0.get() }
}

func readAll(_ text: String, from name: String) throws -> [ReadArticle] {
  try readAll(Array(text.utf8), from: name)
}

/// What is said of bytes that cannot be read.
func fault(_ bytes: [UInt8], from name: String) throws -> String {
  let error = try #require(throws: ReadingError.self) { try readAll(bytes, from: name) }
  return error.description
}
