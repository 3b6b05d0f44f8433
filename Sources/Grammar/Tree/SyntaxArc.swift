/// An arc of the dependency tree that is set right: what a token hangs on, and as what.
package struct SyntaxArc: Sendable, Hashable {
  package let head: Int
  package let dependency: String

  init(head: Int, dependency: String) {
    self.head = head
    self.dependency = dependency
  }
}
