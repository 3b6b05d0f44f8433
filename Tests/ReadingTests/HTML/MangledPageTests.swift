import GraphModel
import Testing

@testable import Reading

@Suite("Mangled pages and files")
struct MangledPageTests {
  private static let source = Array(
    """
    <!DOCTYPE html><html lang=en><head><meta charset="windows-1252"><title>A &amp; B</title>
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05"}</script></head>
    <body><nav><a href=/>x</a></nav><article><h1>Zoë</h1><p class="a b" style='display: none'>x</p>
    <p>Mara <b>Veld</b> &#8217;s — [link](x) **bold** `code`</p><!-- c --><ul><li>1<li>2</ul></article></body>
    """.utf8)

  @Test("are read as something, whatever happened to their bytes", arguments: 0..<300)
  func mutation(seed: Int) throws {
    var random = seed &* 2_654_435_761
    func next(_ bound: Int) -> Int {
      random = (random &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      return (random >> 8) % bound
    }
    var bytes = Self.source
    for _ in 0..<8 {
      let place = next(bytes.count)
      switch next(4) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(1 + next(255))
      case 2: bytes.insert(contentsOf: bytes[place..<min(place + next(40), bytes.count)], at: place)
      default: bytes.insert(Array("<>&\"'/[]*`".utf8)[next(10)], at: place)
      }
    }
    for format in ArticleFormat.allCases {
      var reader = ArticleReader()
      let read = try reader.read(bytes, from: "mangled", as: format)
      #expect(read.article.article.length == read.article.text.unicodeScalars.count)
      #expect(
        read.article.text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.value >= 0x20 }
      )
    }
  }

  @Test("of UTF-8 that declare another encoding are read as UTF-8")
  func misdeclared() throws {
    var reader = ArticleReader()
    let page = Array("<html><meta charset=iso-8859-1><p>Zoë – “ja”</p></html>".utf8)
    #expect(try reader.read(page, from: "page.html").article.text == "Zoë – “ja”")
  }
}
