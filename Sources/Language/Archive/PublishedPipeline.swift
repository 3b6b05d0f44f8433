/// A pipeline that has been published, with what its files must be.
public struct PublishedPipeline: Hashable, Sendable {
  /// The language's code: `en`.
  public let language: String
  /// The name without the language: `core_web_md`.
  public let name: String
  /// The version: `3.8.0`.
  public let version: String
  /// The SHA-256 of each file of weights and tables, in hexadecimal, by its path in the folder.
  ///
  /// Text files are not among them: packages differ in their line ends.
  public let sha256: [String: String]

  /// The pipelines that are known.
  public static let all: [PublishedPipeline] = [
    PublishedPipeline(
      language: "en", name: "core_web_md", version: "3.8.0",
      sha256: [
        "attribute_ruler/patterns":
          "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683",
        "lemmatizer/lookups/lookups.bin":
          "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737",
        "ner/model":
          "7454af3a8d841f9724f932f95b06591a13da659e0f99dd44ebbb2be804739d6d",
        "ner/moves":
          "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4",
        "parser/model":
          "9d2f5ec9fe1cdf6b709cc3bcf746e82788ee3561f1f659a9bc94dadcd7648225",
        "parser/moves":
          "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f",
        "tagger/model":
          "4ddde747a73dfd6fc1e40d9702e5185526f7d27e3b56200852761a03f0814533",
        "tok2vec/model":
          "c20baba06c75a2882f19758ed64ad94e0e5e4078cfcb515bca59e4456b710675",
        "tokenizer":
          "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
        "vocab/key2row":
          "1a1825f75ae9d691024317632021a49970ce61bcc007bc176f77ca429c3bcf5c",
        "vocab/lookups.bin":
          "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682",
        "vocab/vectors":
          "22d102290ba09bb681c5a2e6063e9b4cea4c41dec9517565181a907b6ba6a830",
      ]),
    PublishedPipeline(
      language: "fr", name: "core_news_md", version: "3.8.0",
      sha256: [
        "attribute_ruler/patterns":
          "7729f95ca78f12afec2a16a34e39a9a929bb0a136ee523639bd4ccdbfb950a86",
        "lemmatizer/lookups/lookups.bin":
          "085ec6e824162d6d75a6b5e1b2cb69cbb784be324f6029900334896203fa81b3",
        "morphologizer/model":
          "4d97793018d10c206ba9862c37906cf50649dcc72d627202ae9b36167edb4199",
        "ner/model":
          "ca499e9977f1e7c386a6991595635cf1b150077ac502992b55c8fe27dc1547cc",
        "ner/moves":
          "caaec5c72440377c4e050f5f7af17287354c81426e5126f7e23a5f875850f0f1",
        "parser/model":
          "81fcd12c100eab942576949dc508a8a9cc44aecff9a4722759ae18aeb12ac986",
        "parser/moves":
          "d20730affa2a16af252c1434a21bea4c8c436475a77c79e2707c3442e7f8a198",
        "tok2vec/model":
          "79e5092eab3c61ecfeb8cdcd0f3eced2f5a3d716aabf9341eeed5212b587b95b",
        "tokenizer":
          "0c5994780fdf69912547eff13b24e61764efefae670274e56112354430afe0f4",
        "vocab/key2row":
          "9306ce6306d84627696543c087a53e1d43a8bcad1b9ee5af725ef5e33dc96d29",
        "vocab/lookups.bin":
          "76be8b528d0075f7aae98d6fa57a6d3c83ae480a8469e668d7b0af968995ac71",
        "vocab/vectors":
          "5ca43f943cbd2a97105dd46cabf14edf5ffd1a930fb7b73f87c5a1d5403d0447",
      ]),
  ]

  /// The known pipeline of a language, a name and a version, or nil.
  public static func known(
    language: String, name: String, version: String
  ) -> PublishedPipeline? {
    all.first { $0.language == language && $0.name == name && $0.version == version }
  }
}
