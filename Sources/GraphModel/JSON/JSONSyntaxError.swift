/// A text that is not JSON, with the place where it stops being so.
package struct JSONSyntaxError: Error, Equatable {
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int
  /// What is wrong, without a full stop.
  package var problem: String

  package init(line: Int, column: Int, problem: String) {
    self.line = line
    self.column = column
    self.problem = problem
  }
}
