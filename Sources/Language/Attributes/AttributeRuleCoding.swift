extension AttributeRule {
  /// Writes the rule.
  func write(to writer: inout RecordWriter) {
    writer.list(patterns) { writer, tokens in
      writer.list(tokens) { $1.write(to: &$0) }
    }
    writer.list(values.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, value in
      writer.string(value.key.rawValue)
      writer.string(value.value)
    }
    writer.number64(UInt64(bitPattern: Int64(index)))
  }

  /// Reads a rule.
  ///
  /// - Throws: ``ModelError`` when the record is damaged.
  init(from reader: inout RecordReader, file: String) throws {
    patterns = try reader.list { reader in
      try reader.list { try TokenPattern(from: &$0, file: file) }
    }
    let pairs = try reader.list { reader in
      (try TokenAttribute(from: &reader, file: file), try reader.string())
    }
    values = Dictionary(pairs, uniquingKeysWith: { $1 })
    index = Int(Int64(bitPattern: try reader.number64()))
  }
}

extension TokenPattern {
  /// Writes the pattern.
  fileprivate func write(to writer: inout RecordWriter) {
    writer.number(minimum)
    writer.list(maximum.map { [$0] } ?? []) { $0.number($1) }
    writer.number(isNegated ? 1 : 0)
    writer.list(conditions) { writer, condition in
      writer.string(condition.attribute.rawValue)
      switch condition.test {
      case .isOneOf(let ids):
        writer.number(0)
        writer.list(ids) { $0.number64($1.value) }
      case .isNoneOf(let ids):
        writer.number(1)
        writer.list(ids) { $0.number64($1.value) }
      case .matches(let program):
        writer.number(2)
        program.write(to: &writer)
      }
    }
  }

  /// Reads a pattern.
  fileprivate init(from reader: inout RecordReader, file: String) throws {
    minimum = try reader.number()
    maximum = try reader.list { try $0.number() }.first
    isNegated = try reader.number() == 1
    conditions = try reader.list { reader in
      let attribute = try TokenAttribute(from: &reader, file: file)
      switch try reader.number() {
      case 0:
        let ids = try reader.list { StringID(try $0.number64()) }
        return Condition(attribute: attribute, test: .isOneOf(ids))
      case 1:
        let ids = try reader.list { StringID(try $0.number64()) }
        return Condition(attribute: attribute, test: .isNoneOf(ids))
      default:
        let program = try PatternProgram(from: &reader, file: file)
        return Condition(attribute: attribute, test: .matches(program))
      }
    }
  }
}

extension TokenAttribute {
  fileprivate init(from reader: inout RecordReader, file: String) throws {
    guard let attribute = TokenAttribute(rawValue: try reader.string()) else {
      throw ModelError(.corrupt, in: file, "a rule is damaged; install the model again")
    }
    self = attribute
  }
}
