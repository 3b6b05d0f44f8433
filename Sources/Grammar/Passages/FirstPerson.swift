package import Lexicons
package import Language

/// The words of the first and the second person.
package enum FirstPerson {
  package static let singular = WordClass.firstPersonSingular
  package static let plural = WordClass.firstPersonPlural
  package static let addressed = WordClass.firstPersonAddressed

  package static func isFirst(_ token: Int, in document: Document) -> Bool {
    let word = document[token].text.lowercased()
    return (singular.contains(word) || plural.contains(word))
      && document[token].tag.hasPrefix("PRP")
  }

  package static func isSecond(_ token: Int, in document: Document) -> Bool {
    addressed.contains(document[token].text.lowercased())
      && document[token].tag.hasPrefix("PRP")
  }
}
