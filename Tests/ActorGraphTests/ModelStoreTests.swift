import ActorGraph
import Foundation
import Testing

@Suite struct ModelStoreTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID())")

  @Test func liesBelowTheCacheFolderOfTheUser() {
    #expect(
      ModelStore(environment: ["XDG_CACHE_HOME": "/c", "HOME": "/h"]).folder.path
        == "/c/actorgraph")
    #expect(ModelStore(environment: ["HOME": "/h"]).folder.path == "/h/.cache/actorgraph")
    // The specification says that a relative path is to be ignored.
    #expect(
      ModelStore(environment: ["XDG_CACHE_HOME": "c", "HOME": "/h"]).folder.path
        == "/h/.cache/actorgraph")
  }

  @Test func anUninstalledModelSaysWhatToDo() {
    let store = ModelStore(folder: folder)
    for choice in [nil, "", "en", "fr_core_news_md-3.8.0"] {
      #expect {
        try store.locate(choice)
      } throws: {
        "\($0)".hasSuffix("is not installed; run 'actorgraph model install'")
      }
    }
  }

  @Test func anUninstalledEncoderSaysWhatToDo() {
    #expect {
      try ModelStore(folder: folder).locate(PublishedEncoder.small)
    } throws: {
      "\($0)".hasSuffix(
        "run 'actorgraph model install', or go with a smaller one or without: '--encoder small', "
          + "'--encoder none'")
    }
  }

  @Test func aConvertedFileIsUsedWhereItLies() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "my.model")
    try Data().write(to: file)
    #expect(try ModelStore(folder: folder).locate(file.path).path == file.path)
    #expect(throws: ModelStoreError.self) { try ModelStore(folder: folder).locate(folder.path) }
  }

  @Test func theInstalledModelAnalysesAndExtracts() throws {
    let pipeline = try Pipeline()
    let text = "Gen. Amal Haddad accused the Interior Ministry of hiding files."
    let graph = pipeline.graph(of: text, id: "haddad")
    #expect(graph.articles.map(\.length) == [text.unicodeScalars.count])
    #expect(graph.actors.contains { $0.id == "amal-haddad" && $0.kind == .person })
    #expect(
      graph.statements.contains { $0.source == "amal-haddad" && $0.relation == .conflict })
  }
}
