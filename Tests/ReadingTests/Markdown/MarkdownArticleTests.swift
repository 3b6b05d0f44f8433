import GraphModel
import Testing

@testable import Reading

@Suite("Markdown")
struct MarkdownArticleTests {
  @Test(
    "loses its marks and keeps its words",
    arguments: [
      ("# Talks\n\nMara *Veld* met **Orrin**.", "Talks\n\nMara Veld met Orrin."),
      ("Soft\nwrapped\nlines", "Soft wrapped lines"),
      ("Hard  \nbreak\\\nhere", "Hard\nbreak\nhere"),
      ("Heading\n=======\ntext\n\nSecond\n---\ntext", "Heading\n\ntext\n\nSecond\n\ntext"),
      ("## Closed ##\n### C#", "Closed\n\nC#"),
      ("a\n\n***\n\nb\n* * *\nc", "a\n\nb\n\nc"),
      ("- one\n- [x] two\n* three\n1. four\n2) five", "one\n\ntwo\n\nthree\n\nfour\n\nfive"),
      ("The year was\n2019. Then it ended.", "The year was 2019. Then it ended."),
      ("> quoted\n> > twice", "quoted twice"),
      ("[Veld](https://x.example/a_(b) \"t\") said", "Veld said"),
      (
        "[Veld][1] and [Orrin] and [nobody]\n\n[1]: https://x.example\n[orrin]: <u> \"t\"",
        "Veld and Orrin and [nobody]"
      ),
      ("![A *boat*](b.png) sails", "A boat sails"),
      ("[![alt](i.png)](l)", "alt"),
      ("Said it.[^1]\n\n[^1]: In a note.", "Said it.\n\nIn a note."),
      (
        "<https://x.example/y> and <a href='z'>words</a><br/>next",
        "https://x.example/y and words\nnext"
      ),
      ("`code *stays*` and ``a ` b``", "code *stays* and a ` b"),
      ("```swift\nlet *x* = 1\n```\nafter", "let *x* = 1\n\nafter"),
      ("~~~\nnever closed", "never closed"),
      ("snake_case_name and _this_ and __that__", "snake_case_name and this and that"),
      ("5 * 3 * 2, ***all*** and ~~gone~~ ~5", "5 * 3 * 2, all and gone ~5"),
      ("\\*kept\\* &amp; &copy; AT&T; 1 < 2", "*kept* & © AT&T; 1 < 2"),
      ("*unclosed and [unclosed", "*unclosed and [unclosed"),
      ("| A | B |\n|---|:-:|\n| 1 | 2 \\| 3 |", "A  B\n\n1  2 | 3"),
      ("<!-- a\n\nb -->\nvisible <!-- c --> text", "visible  text"),
      ("[Note]: this is prose, not an address.", "[Note]: this is prose, not an address."),
      ("", ""), ("\n\n\n", ""), ("***", ""),
    ])
  func text(source: String, text: String) {
    #expect(MarkdownArticle.draft(of: source).text == text)
  }

  @Test("tells title, date and source in its front matter")
  func frontMatter() {
    let draft = MarkdownArticle.draft(
      of: """
        ---
        title: "Talks: a harbour"
        date: 2024-03-05 10:00
        url: https://tern.example/1
        publisher: The Tern
        lang: en
        tags:
          - harbour
        # a remark
        ---
        # Another heading

        Words.
        """)
    #expect(draft.text == "Another heading\n\nWords.")
    #expect(draft.article.title == "Talks: a harbour")
    #expect(draft.article.published == CalendarDay(year: 2024, month: 3, day: 5))
    #expect(draft.article.url == "https://tern.example/1")
    #expect(draft.article.publisher == "The Tern")
    #expect(draft.article.language == "en")
  }

  @Test("takes its first main heading for the title")
  func headingTitle() {
    #expect(MarkdownArticle.draft(of: "## Sub\n\n# *Main*\n\n# Other").article.title == "Main")
    #expect(MarkdownArticle.draft(of: "No heading").article.title == nil)
  }

  @Test("that only looks like front matter is text")
  func noFrontMatter() {
    let source = "---\nMara Veld said: no.\nIt was late.\n---\nEnd"
    #expect(MarkdownArticle.draft(of: source).text.contains("It was late."))
    #expect(MarkdownArticle.draft(of: "---\ntitle: open").text == "title: open")
  }

  @Test(
    "of nothing but marks is read in time",
    arguments: ["[", "](", "![", "*a", "`", "_ ", "<", "<a", "> ", "&", "[a](", "**", "~~a", "[^"])
  func hostile(piece: String) {
    let source = String(repeating: piece, count: 20_000)
    #expect(MarkdownArticle.draft(of: source).text.utf8.count <= source.utf8.count)
  }
}
