/// The functions of a formatted file, with how many lines their bodies have.
struct FunctionLengths {
  struct Function {
    let name: Substring
    let lines: Int
  }

  let functions: [Function]

  /// Reads lines as swift-format leaves them: a body ends with a brace below its declaration.
  init(of lines: [Substring]) {
    var functions: [Function] = []
    for (start, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      let words = code.prefix { $0 != "(" && $0 != "<" }.split(separator: " ")
      guard words.contains("func") || words.last == "init", !code.hasPrefix("//") else { continue }
      let end = String(repeating: " ", count: line.count - code.count) + "}"
      guard
        let open = lines[start...].firstIndex(where: { $0.hasSuffix("{") || $0.hasSuffix("}") }),
        lines[open].hasSuffix("{"),
        let close = lines[open...].firstIndex(where: { $0 == end })
      else { continue }
      functions.append(Function(name: words.last ?? "", lines: close - open - 1))
    }
    self.functions = functions
  }
}
