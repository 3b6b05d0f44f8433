/// The settings of a pipeline: sections of keys whose values are JSON.
///
/// Format: spaCy's `config.cfg`, an INI file; a value `${section.key}` or `${section:key}` refers
/// to another value.
struct PipelineConfig: Sendable {
  private let sections: [String: [String: JSONValue]]

  /// Parses the text of a `config.cfg`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The name for error messages.
  /// - Throws: ``ModelError`` that names the line.
  init(parsing text: String, file: String) throws {
    var raw: [String: [String: String]] = [:]
    var section = ""
    var key: String?
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = Self.trimmed(line)
      if content.isEmpty || content.hasPrefix("#") { continue }
      if let key, line.first == " " || line.first == "\t" {
        // An indented line continues the value above it.
        raw[section]?[key]? += "\n" + content
      } else if content.hasPrefix("["), content.hasSuffix("]") {
        section = String(content.dropFirst().dropLast())
        raw[section, default: [:]] = raw[section] ?? [:]
        key = nil
      } else if let equals = content.firstIndex(of: "=") {
        let name = Self.trimmed(content[..<equals])
        raw[section, default: [:]][name] = Self.trimmed(content[content.index(after: equals)...])
        key = name
      } else {
        throw ModelError(
          .malformed, in: file, "line \(index + 1) is neither a section nor a setting")
      }
    }
    sections = try raw.mapValues { settings in
      try settings.mapValues { try Self.value(of: $0, in: raw, file: file, depth: 0) }
    }
  }

  /// The value of a setting, or nil when it is not set.
  ///
  /// - Parameters:
  ///   - section: The section's name as it stands in brackets: `components.ner.model`.
  ///   - key: The setting's name.
  subscript(section: String, key: String) -> JSONValue? {
    if let value = sections[section]?[key] { return value }
    // A whole section may be written as one JSON object in the section above it.
    guard let dot = section.lastIndex(of: ".") else { return nil }
    let parent = String(section[..<dot])
    return self[parent, String(section[section.index(after: dot)...])]?[key]
  }

  /// The names of all sections, sorted.
  var sectionNames: [String] { sections.keys.sorted() }

  private static func value(
    of text: String, in raw: [String: [String: String]], file: String, depth: Int
  ) throws -> JSONValue {
    if text.hasPrefix("${"), text.hasSuffix("}") {
      let path = text.dropFirst(2).dropLast()
      guard depth < 16, let cut = path.lastIndex(where: { $0 == ":" || $0 == "." }),
        let target = raw[String(path[..<cut])]?[String(path[path.index(after: cut)...])]
      else {
        throw ModelError(.malformed, in: file, "the setting \(text) refers to nothing")
      }
      return try value(of: target, in: raw, file: file, depth: depth + 1)
    }
    // What is not JSON is a plain string.
    return (try? JSONValue(parsing: text, file: file)) ?? .string(text)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
