/// Why a program could not be run.
package struct ProcessFailure: Error, Sendable, Hashable {
  /// What happened, for a message.
  package let reason: String
}
