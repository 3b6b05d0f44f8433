import ActorGraph
import Foundation
import Testing

@Suite struct ExamplesTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The arguments of each command in the script that draws the examples.
  static let commands: [[String]] = {
    let script =
      (try? String(contentsOf: root.appending(path: "Examples/draw"), encoding: .utf8)) ?? ""
    return script.split(separator: "\n").filter { $0.hasPrefix("$actorgraph ") }.map { line in
      // What follows '||' is for the shell.
      line.split(separator: " ").dropFirst().prefix { $0 != "||" }.map(String.init)
    }
  }()

  @Test func everyArticleIsDrawn() throws {
    let articles = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Examples").path
    ).filter { $0 != "draw" }
    let drawn = Set(Self.commands.joined().filter { $0.hasPrefix("Examples/") })
    #expect(articles.count >= 4)
    #expect(drawn == Set(articles.map { "Examples/\($0)" }))
  }

  @Test(arguments: commands)
  func drawingAgainGivesTheCommittedBytes(command: [String]) throws {
    let folder = try TemporaryFolder()
    var outputs: [String] = []
    let arguments = command.map { argument in
      if argument.hasPrefix("Output/") {
        outputs.append(String(argument.dropFirst("Output/".count)))
        return folder.path(outputs[outputs.count - 1])
      }
      return argument.hasPrefix("Examples/")
        ? Self.root.appending(path: argument).path : argument
    }
    let result = try BuiltProgram.run(arguments)
    #expect(result.status == (command.first == "diff" ? 1 : 0), "\(result.errors)")
    #expect(!outputs.isEmpty)
    for name in outputs {
      let committed = try Data(contentsOf: Self.root.appending(path: "Output/\(name)"))
      let drawn = try Data(contentsOf: folder.url.appending(path: name))
      #expect(drawn == committed, "run 'make examples' and look at Output/\(name)")
    }
  }

  /// The guide shows the first lines that the program really writes.
  @Test func theGuideQuotesTheProgram() throws {
    let guide = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let prompt = "$ actorgraph diff Examples/harbour-1-monday.md Examples/harbour-3-friday.md\n"
    let start = try #require(guide.range(of: prompt)).upperBound
    let end = try #require(guide.range(of: "…\n```", range: start..<guide.endIndex)).lowerBound
    let files = ["harbour-1-monday.md", "harbour-3-friday.md"].map {
      Self.root.appending(path: "Examples/\($0)").path
    }
    let result = try BuiltProgram.run(["diff"] + files)
    #expect(guide[start..<end].split(separator: "\n").count > 10)
    #expect(String(decoding: result.output, as: UTF8.self).hasPrefix(guide[start..<end]))
  }

  /// Each picture of the guide is drawn by the command that stands before it.
  @Test func theGuideTellsHowItsPicturesAreDrawn() throws {
    let guide = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let lines = guide.split(separator: "\n").filter {
      $0.hasPrefix("actorgraph ") && $0.contains(" -o Output/")
    }
    #expect(lines.count == 5)
    for line in lines {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let picture = try #require(words.last)
      #expect(guide.contains("(\(picture))"), "\(picture) is not shown")
      #expect(
        Self.commands.contains { $0.starts(with: words) },
        "no command of Examples/draw begins with: \(line)")
    }
  }

  @Test func everyExtractedGraphIsReadBack() throws {
    let pipeline = try Pipeline()
    var reader = ArticleReader()
    for command in Self.commands {
      let path = try #require(command.first { $0.hasPrefix("Examples/") })
      let read = try reader.read(file: Self.root.appending(path: path).path)
      let graph = pipeline.graph(of: read.article)
      #expect(!graph.statements.isEmpty)
      #expect(try Graph(json: graph.json()).json() == graph.json())
      let text = Array(read.article.text.unicodeScalars)
      for statement in graph.statements {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[statement.evidence.span])
        #expect(String(words) == statement.evidence.text)
      }
    }
  }
}
