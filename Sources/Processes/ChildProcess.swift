internal import CSpawn
internal import Foundation

/// A program that runs beside this one, on files for its input and what it writes.
///
/// Foundation's own `Process` learns of a child's end through a network socket and waits for ever
/// where there is no loopback interface, as in some sandboxes. This asks the system for the child's
/// status instead, and owns the pointers that POSIX wants for it.
package struct ChildProcess {
  /// How a child ended.
  package enum End: Sendable, Hashable {
    case exit(code: Int32)
    case signal(Int32)
    case outOfTime
  }

  /// The path of the program.
  var executable: String
  var arguments: [String]
  var environment: [String: String]

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - input: The file descriptor to read from.
  ///   - output: The file descriptor to write to.
  ///   - errors: The file descriptor to complain to.
  ///   - seconds: How long it may take; it is killed after that. Nil for any time.
  /// - Returns: How it ended.
  /// - Throws: ``ProcessFailure`` when it cannot be started.
  func run(
    input: Int32, output: Int32, errors: Int32, seconds: Double?
  ) throws(ProcessFailure) -> End {
    let child = try spawn(input: input, output: output, errors: errors)
    let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    // Short drawings are common, so the first looks come quickly after each other.
    var pause: UInt32 = 200
    while true {
      if let end = end(of: child, waits: false) { return end }
      if let deadline, ContinuousClock.now > deadline { break }
      usleep(pause)
      pause = min(pause * 2, 5_000)
    }
    kill(child, SIGKILL)
    _ = end(of: child, waits: true)
    return .outOfTime
  }

  private func spawn(
    input: Int32, output: Int32, errors: Int32
  ) throws(ProcessFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var words = unsafe ([executable] + arguments).map { unsafe strdup($0) } + [nil]
    var settings = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe settings.forEach { unsafe free($0) }
    }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, executable, &actions, nil, &words, &settings)
    guard code == 0 else {
      let reason = unsafe String(cString: strerror(code))
      throw ProcessFailure(reason: "\(executable) can't be run: \(reason)")
    }
    return child
  }

  private func end(of child: pid_t, waits: Bool) -> End? {
    var status: Int32 = 0
    var found: pid_t
    repeat {
      found = unsafe waitpid(child, &status, waits ? 0 : WNOHANG)
    } while found == -1 && errno == EINTR
    guard found == child else {
      // Somebody else in this process has collected the child.
      return found == 0 ? nil : .exit(code: -1)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit(code: (status >> 8) & 0xFF) : .signal(signal)
  }
}
