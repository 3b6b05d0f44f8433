internal import Grammar
internal import Lexicons

/// What may speak for or against a candidate for a pronoun that means a person.
enum PronounFeature: Sendable, Hashable {
  /// Named circumstances that hold or do not hold.
  case holds(Circumstance)
  /// The roles of the pronoun and the candidate, in one sentence or in two.
  case roles(pronoun: ClauseRole, candidate: ClauseRole, isSameSentence: Bool)

  /// Circumstances of a candidate; the raw values are the names in the table of weights.
  enum Circumstance: String, Sendable, Hashable, CaseIterable {
    // How far it is.
    case sameSentence, previousSentence, twoSentencesBack, furtherBack, otherParagraph
    // How many other candidates are between.
    case nearest, oneBetween, twoBetween, moreBetween
    // Where it stands in its sentence.
    case mainSubject, subordinateSubject, firstOfSentence, latestSubject
    case possessorOfSubject, inList, inApposition, inBrackets, inRelativeClause, modifier, fragment
    // How its clause is related to the clause of the pronoun.
    case ownSubject, ownObject, reportingSubject, higherSubject, coordinateSubject
    case fellowOfControlledVerb, lowerSubject
    case subjectCarriesOn
    case nameAfterPronoun, possessorAfterPronoun, nameAfterPossessive
    // What it is.
    case description, titled, introduced
    case genderKnown, kindUnsure
    // How much the text speaks of its actor.
    case mentionedOnce, mentionedTwice, mentionedOften, mentionedMost, firstOfText
    case repeatedNearby
    // Quotations.
    case inOtherQuotation
  }

  /// The name in the table of weights.
  var name: String {
    switch self {
    case .holds(let circumstance): circumstance.rawValue
    case .roles(let pronoun, let candidate, let isSameSentence):
      "\(pronoun.rawValue)>\(candidate.rawValue)\(isSameSentence ? "" : ">earlier")"
    }
  }

  /// Every feature.
  static let all: [PronounFeature] =
    Circumstance.allCases.map { .holds($0) }
    + ClauseRole.allCases.flatMap { pronoun in
      ClauseRole.allCases.flatMap { candidate in
        [true, false].map {
          .roles(pronoun: pronoun, candidate: candidate, isSameSentence: $0)
        }
      }
    }
}

/// The learned weight of every feature.
struct PronounWeights: Sendable {
  private let weights: [PronounFeature: Int]

  /// Reads the built-in weights.
  static func embedded() throws(LexiconError) -> PronounWeights {
    let known = Dictionary(
      PronounFeature.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var weights: [PronounFeature: Int] = [:]
    for row in try LexiconTable(embedded: "pronoun_weights").rows {
      guard let feature = known[row.column(0)] else {
        throw row.unknown(row.column(0), "feature")
      }
      guard let weight = Int(row.column(1)) else {
        throw row.unknown(row.column(1), "weight")
      }
      weights[feature] = weight
    }
    return PronounWeights(weights: weights)
  }

  /// The sum of the weights of what holds.
  func score(_ features: [PronounFeature]) -> Int {
    features.reduce(0) { $0 + (weights[$1] ?? 0) }
  }
}
