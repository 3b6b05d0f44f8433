/// A command's arguments after parsing.
struct Invocation: Sendable {
  var values: [String: [String]] = [:]
  var positionals: [String] = []

  /// The last value given for an option.
  func value(_ key: String) -> String? { values[key]?.last }

  /// All values given for an option.
  func all(_ key: String) -> [String] { values[key] ?? [] }

  /// Whether a flag was given.
  func has(_ key: String) -> Bool { values[key] != nil }

  /// An option's value as a whole number within bounds.
  func number(_ key: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(key) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        "--\(key) takes a whole number from \(range.lowerBound) to \(range.upperBound), "
          + "not '\(text)'")
    }
    return number
  }
}

/// A command line that cannot be understood.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension CommandDeclaration {
  /// Reads a command's own arguments.
  func parse(_ arguments: some Collection<String>) throws(UsageError) -> Invocation {
    var invocation = Invocation()
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        invocation.positionals += rest
        break
      }
      if argument == "-" || !argument.hasPrefix("-") {
        invocation.positionals.append(argument)
        continue
      }
      try parseOption(argument, &rest, into: &invocation)
    }
    // Help is given whatever else is wrong with the line.
    if !invocation.has("help") { try checkCount(of: invocation.positionals) }
    return invocation
  }

  private func parseOption(
    _ argument: String, _ rest: inout ArraySlice<String>, into invocation: inout Invocation
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.names.contains(name) }) else {
      throw unknown(option: name)
    }
    var value = ""
    var others: [String] = []
    if let valueName = option.value {
      if parts.count > 1 {
        value = String(parts[1])
      } else if let next = rest.popFirst() {
        value = next
      } else {
        throw UsageError("\(name) needs a value: \(name) \(valueName)")
      }
      let parts = option.parts(of: value)
      if !option.choices.isEmpty, let wrong = parts.first(where: { !option.choices.contains($0) }) {
        throw UsageError("\(name) takes \(option.choices.joined(separator: ", ")), not '\(wrong)'")
      }
      value = parts[0]
      others += parts.dropFirst()
      // An option written 'A...' takes all values up to the next option, one written 'A B' two.
      while valueName.hasSuffix("..."), let next = rest.first, next == "-" || !next.hasPrefix("-") {
        others.append(next)
        rest = rest.dropFirst()
      }
      for _ in valueName.split(separator: " ").dropFirst() {
        guard let next = rest.popFirst() else {
          throw UsageError("\(name) needs more values: \(name) \(valueName)")
        }
        others.append(next)
      }
    } else if parts.count > 1 {
      throw UsageError("\(name) takes no value")
    }
    if !option.isRepeatable, option.value != nil, invocation.has(option.key) {
      throw UsageError("\(name) is given twice")
    }
    invocation.values[option.key, default: []] += [value] + others
  }

  private func checkCount(of positionals: [String]) throws(UsageError) {
    if positionals.count < positional.count.lowerBound {
      throw UsageError("'\(name)' needs \(positional.usage)")
    }
    if positionals.count > positional.count.upperBound {
      throw UsageError("'\(name)' has no use for '\(positionals[positional.count.upperBound])'")
    }
  }

  private func unknown(option: String) -> UsageError {
    let near = Spelling.nearest(to: option, among: options.flatMap(\.names))
    let hint = near.map { "; did you mean \($0)?" } ?? "; see 'actorgraph \(name) --help'"
    return UsageError("'\(name)' has no option \(option)\(hint)")
  }
}

extension OptionDeclaration {
  /// The values that one argument holds: those of a list are divided by commas.
  fileprivate func parts(of argument: String) -> [String] {
    guard isList else { return [argument] }
    return argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
