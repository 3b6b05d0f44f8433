import Testing

@testable import Reading

/// Pages of a short report with something of the site's in or beside it.
@Suite("What a page adds to its article")
struct PageFurnitureTests {
  private static let opening =
    "<p>The harbour council of Tessaly voted on Monday to close the old ferry pier for a year.</p>"
  private static let ending =
    "<p>Mara Veld, who chairs the council, said that the boats would leave from the north quay.</p>"

  private static func text(in article: String, after: String = "") -> String {
    HTMLArticle.draft(
      of:
        "<html><head><title>Pier to close</title></head><body><article>\(article)</article>\(after)</body></html>"
    ).text
  }

  @Test(
    "is left out where it stands between paragraphs",
    arguments: [
      "<div class='byline'>Ghost Name, harbour correspondent</div>",
      "<span class='articleAuthor'><a href='/g'>Ghost Name</a></span>",
      "<div class='photo-caption'><span>Photo: Ghost Name, Tern Pictures</span></div>",
      "<figure><img src=a.jpg><figcaption>The pier. Picture by Ghost Name of the Tern.</figcaption></figure>",
      "<div class='author-bio'><p>Ghost Name writes about the coast and keeps bees on the roof.</p></div>",
      "<p><b>Read more:</b> <a href='/b'>Ghost Name wins the regatta</a></p>",
      "<p><a href='/b'>Ghost Name wins the regatta</a></p>",
      "<div class='related-stories'><h3>More</h3><p>Ghost Name won the regatta of the bay on Sunday.</p></div>",
      "<div class='newsletterBox'>Ghost Name’s letter from the coast, every Friday.</div>",
      "<p>Sign up for our newsletter with Ghost Name.</p>",
      "<ul class='links'><li><a href='/1'>Ghost Name wins</a></li><li><a href='/2'>Tides</a></li></ul>",
      "<div class='shareTools'>Share with Ghost Name</div>",
      "<aside>Ghost Name: what the pier means to me</aside>",
      "<div>Advertisement: Ghost Name</div>",
      "<div style='display: none'>Ghost Name unseen</div>",
    ])
  func insideArticle(furniture: String) {
    let text = Self.text(in: Self.opening + furniture + Self.ending)
    #expect(!text.contains("Ghost"))
    #expect(text.contains("voted on Monday") && text.contains("the north quay"))
  }

  @Test(
    "is left out where it follows the article",
    arguments: [
      "<div id='comments'><ol><li class='comment'><p>Ghost Name took the money, and all of us know it well.</p></li></ol></div>",
      "<h3>Latest news</h3><div><a href='/a'>Ghost Name wins</a></div><div><a href='/b'>Tides</a></div>",
      "<p>© 2024 Ghost Name Media. All rights reserved.</p>",
      "<div>Filed under: <a href='/g'>Ghost Name</a></div>",
      "<p>Published 10:02 on March 5, 2024</p><div class='tags'>Ghost Name</div>",
      "<div class='signup'><p>Ghost Name tells you every week what happens in the bay.</p></div>",
    ])
  func atEnd(furniture: String) {
    let text = Self.text(in: Self.opening + Self.ending + furniture)
    #expect(!text.contains("Ghost"))
    #expect(text.hasSuffix("the north quay."))
  }

  @Test("is left out however much of it there is, where readers wrote it")
  func manyComments() {
    let comments = (1...20).map {
      "<li><p>Reader \($0) believes that Ghost Name should have asked the fishermen first.</p></li>"
    }
    let text = Self.text(
      in: Self.opening + Self.ending, after: "<ul class='comment-list'>\(comments.joined())</ul>")
    #expect(!text.contains("Ghost"))
    #expect(text.hasSuffix("the north quay."))
  }

  @Test(
    "takes nothing of the article with it",
    arguments: [
      "<div class='paywall'>%</div>", "<div class='social-story with-sidebar'>%</div>",
      "<div id='read-more-content'>%</div>", "<form action='/'>%</form>",
      "<div style='visibility: hidden'>%</div>", "<section class='comments-open'>%</section>",
    ])
  func wrappers(wrapper: String) {
    let page = wrapper.replacing("%", with: Self.opening + Self.ending)
    let text = HTMLArticle.draft(of: "<body>\(page)</body>").text
    #expect(text.contains("voted on Monday") && text.contains("the north quay"))
  }

  @Test(
    "is not taken for words of a sentence",
    arguments: [
      (
        "<p><span class='dropcap'>T</span>he pier closed on<span class='date'> March 3</span>.</p>",
        "The pier closed on March 3."
      ),
      (
        "<p>The pier (<a class='related' href='/p'>built in 1901</a>) closed today.</p>",
        "The pier (built in 1901) closed today."
      ),
      ("<p>The <b class='ad'>pi</b>er cl<wbr>osed.</p>", "The pier closed."),
    ])
  func inline(markup: String, sentence: String) {
    #expect(Self.text(in: Self.opening + markup + Self.ending).contains(sentence))
  }

  @Test("is a quotation set off that repeats the text, not one that adds to it")
  func pullQuotes() {
    let text = Self.text(
      in: Self.opening + "<blockquote><p>said that the boats would leave</p></blockquote>"
        + "<blockquote><p>“A pier is no museum,” the fishermen wrote in a letter.</p></blockquote>"
        + Self.ending)
    #expect(text.contains("no museum"))
    #expect(text.ranges(of: "the boats would leave").count == 1)
  }

  @Test("is what a post from elsewhere is set into, but not the post")
  func embeddedPosts() {
    let text = Self.text(
      in: Self.opening
        + "<div class='social-embed'><blockquote><p>We shall swim to work from now on, shan’t we?</p></blockquote></div>"
        + Self.ending)
    #expect(text.contains("swim to work"))
  }

  @Test(
    "is the headline, and the line under it",
    arguments: [
      "<h1>Pier to close</h1>",
      "<header><h1>Pier to close</h1><p>The Ghost Name era ends after a long fight over money.</p></header>",
      "<h1>Pier to close</h1><h2 class='subtitle'>The Ghost Name era ends after a long fight over money.</h2>",
    ])
  func headlines(head: String) {
    let text = Self.text(in: head + Self.opening + Self.ending)
    #expect(text.hasPrefix("The harbour council"))
  }
}
