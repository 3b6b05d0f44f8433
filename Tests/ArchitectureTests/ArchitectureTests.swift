import Foundation
import Testing

@Suite struct ArchitectureTests {
  @Test func everyImportIsInTheTable() throws {
    let allowed = try SourceTree.allowedImports()
    #expect(allowed.count >= 10)
    for file in try SourceTree(folder: "Sources").files {
      let target = String(file.path.split(separator: "/")[1])
      let permitted = try #require(allowed[target], "\(target) is not in the table")
      for line in file.lines {
        guard let module = Self.importedModule(of: line), allowed[module] != nil else { continue }
        #expect(permitted.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func everyTargetOfTheTableExists() throws {
    for target in try SourceTree.allowedImports().keys.sorted() {
      let folder = SourceTree.root.appending(path: "Sources/\(target)").path
      #expect(FileManager.default.fileExists(atPath: folder), "\(target) has no folder")
    }
  }

  @Test func pointersStayBehindOneDoorForEachLibrary() throws {
    let doors = try SourceTree(folder: "Sources").files.filter { file in
      file.lines.contains { line in
        let code = line.prefix { $0 != "\"" }.components(separatedBy: "//")[0]
        return code.split { !$0.isLetter }.contains("unsafe")
      }
    }
    #expect(Set(doors.map(\.path)) == Self.doors)
  }

  @Test(arguments: ["Sources", "Tests"])
  func noFileIsLongerThanFourHundredLines(folder: String) throws {
    for file in try SourceTree(folder: folder).files {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  @Test(arguments: ["Sources/Grammar", "Sources/Extraction"])
  func noFileOfTheReadingIsLongerThanThreeHundredLines(folder: String) throws {
    for file in try SourceTree(folder: folder).files {
      #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  @Test(arguments: ["Sources/Grammar", "Sources/Extraction"])
  func noFunctionOfTheReadingIsLongerThanFortyLines(folder: String) throws {
    for file in try SourceTree(folder: folder).files {
      for function in FunctionLengths(of: file.lines).functions {
        #expect(function.lines <= 40, "\(file.path): \(function.name) has \(function.lines) lines")
      }
    }
  }

  @Test(arguments: ["Sources", "Tests"])
  func everyFileIsNamedForWhatItHolds(folder: String) throws {
    for file in try SourceTree(folder: folder).files {
      let name = URL(fileURLWithPath: file.path).deletingPathExtension().lastPathComponent
      for vague in ["Utils", "Utilities", "Helpers", "Common", "Manager"] {
        #expect(!name.contains(vague), "\(file.path)")
      }
    }
  }

  /// The files that own the pointers of a C library or of a mapped file.
  static let doors: Set<String> = [
    "Sources/ActorGraph/Models/EmbeddedWeights.swift",
    "Sources/Drawing/Layout/GraphvizEngine.swift",
    "Sources/Drawing/Raster/PictureRenderer.swift",
    "Sources/Language/Archive/MappedFile.swift",
    "Sources/Language/Network/OpenBLAS.swift",
    "Sources/Lexicons/EmbeddedLexicon.swift",
    "Sources/Processes/ChildProcess.swift",
    "Sources/Processes/StandardInput.swift",
    "Sources/Reading/Archives/PackedContent.swift",
    "Sources/Reading/HTML/HTMLTree.swift",
  ]

  /// The module that a line imports, if it is an import.
  static func importedModule(of line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"), words.indices.contains(position + 1),
      words[..<position].allSatisfy({ word in
        ["public", "internal", "package", "private", "fileprivate"].contains(word)
          || word.hasPrefix("@")
      })
    else { return nil }
    return String(words[words.count - 1].split(separator: ".")[0])
  }
}
