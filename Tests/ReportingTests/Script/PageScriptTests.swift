import GraphModel
import Testing

@testable import Reporting

@Suite struct PageScriptTests {
  @Test func thePolicyNamesTheScriptThatStandsInThePage() throws {
    let page = try Report(HarbourArticle.graph).html()
    let scripts = page.matches(of: /<script>(.*?)<\/script>/.dotMatchesNewlines())
    #expect(scripts.count == 1)
    let script = try #require(scripts.first).1
    let digest = Base64.encoded(SHA256.words(Array(script.utf8)).bytes)
    #expect(page.contains("script-src &#39;sha256-\(digest)&#39;; base-uri"))
    #expect(page.ranges(of: "script-src").count == 1)
  }

  @Test func theScriptCannotEndItselfOrMakeMarkupOfText() {
    #expect(PageScript.text.hasPrefix("(()=>{'use strict';"))
    #expect(PageScript.text.utf8.count < 25_000)
    for words in [
      "</", "<!--", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
      "Function(", "fetch(", "XMLHttpRequest", "import(", "localStorage",
    ] {
      #expect(!PageScript.text.contains(words), "\(words)")
    }
  }

  @Test func linesOfCommentAndIndentationAreLeftOut() {
    let source = "// Why.\nconst a = 'x // y';\n\n  if (a) {\n    // How.\n    go(a);\n  }\n"
    #expect(PageScript.condensed(source) == "const a = 'x // y';\nif (a) {\ngo(a);\n}\n")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{3FF}\u{7FF}", "z7/fvw=="),
  ])
  func bytesAreWrittenInBase64(text: String, encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == encoded)
  }
}
