internal import ActorGraph

/// Checks the user's lexicons.
enum LexiconCommand {
  static let check = CommandDeclaration(
    "lexicon check",
    abstract: "Check lexicons for --lexicon, and say what they hold.",
    discussion: """
      A lexicon is a UTF-8 text with a row a line and columns set apart by tabs; empty lines and \
      lines that start with # are left out. The first column says what a row is:

      \(LexiconFormat.rows)

      What a row says of a word goes before what is built in. Rows that contradict one another, \
      such as a name of two actors, are reported with their lines; then the exit code is 1.
      """,
    positional: PositionalDeclaration(
      usage: "FILE...", summary: "The lexicons; they are checked together.", count: 1...1000),
    examples: [("actorgraph lexicon check harbour.tsv", "Checks one lexicon.")]
  ) { invocation, console in
    var lexicons: [UserLexicon] = []
    var problems: [UserLexiconError.Problem] = []
    for path in invocation.positionals {
      do {
        let lexicon = try UserLexicon(file: path)
        lexicons.append(lexicon)
        try console.print("\(path): \(lexicon.summary)\n")
      } catch let error as UserLexiconError {
        problems += error.problems
      }
    }
    do {
      _ = try Extractor(lexicons: lexicons)
    } catch let error as UserLexiconError {
      problems += error.problems
    }
    for problem in problems { console.complain("\(problem)") }
    return problems.isEmpty ? .success : .different
  }
}

/// The format of lexicons, as help tells it.
enum LexiconFormat {
  static let rows = """
    actor, name, kind (person, organization, group, state), aliases set apart by |, identifiers \
    such as wikidata=Q42 set apart by |. The names are found wherever they stand.

    same, name, name: both name one actor. different, name, name: they never do. The ids of two \
    articles may follow; then the row speaks of the names in these articles alone.

    title, word, gender (f, m or nothing): stands before a person's name.

    role, nouns set apart by commas, relation to the other (leads, member, part, owns, backs, \
    allied, rival, kin, based), the relation to a state or -, flags (human or body, prepositions).

    verb, lemmas set apart by commas, PLOVER event such as ACCUSE/disapprove, where the recipient \
    stands (object, indirect, clause, each, prepositions), flags (cooperate, conflict, +, -).
    """
}
