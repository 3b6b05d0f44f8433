package import Language

/// The words of the first and the second person.
package enum FirstPerson {
  package static let singular: Set<String> = ["i", "me", "my", "mine", "myself"]
  package static let plural: Set<String> = ["we", "us", "our", "ours", "ourselves"]
  package static let addressed: Set<String> = ["you", "your", "yours", "yourself"]

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
