#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that runs to its end, or to the end of what it is allowed: then it is killed, and so is all that it has
/// started and that has not left its process group.
struct ChildProcess {
  let program: String
  let arguments: [String]
  /// Variables of its environment that it has not from this process.
  var environment: [String: String] = [:]
  /// How long it may run.
  let timeLimit: Duration
  /// How many bytes it may print.
  var outputLimit = 1 << 22

  enum Ending: Equatable {
    case exited(code: Int32)
    case killed(signal: Int32)
    case outOfTime
    case outOfRoom
    /// The user wants this process to stop.
    case interrupted(signal: Int32)
  }

  struct Result {
    let ending: Ending
    /// What it printed on standard output.
    let output: [UInt8]
    /// The last line that it printed on standard error, if it is short.
    let lastWords: String
  }

  /// Runs it without an input. Throws when it cannot be started.
  func run() throws(FileError) -> Result {
    var output = try ChildOutput(of: program)
    var errors = try ChildOutput(of: program)
    let child = try started(output, errors)
    output.closeOurWriter()
    errors.closeOurWriter()
    defer {
      output.hangUp()
      errors.hangUp()
    }
    let guardian = InterruptionGuard()
    var ending = wait(for: child, &output, &errors)
    // Whatever it has started ends with it.
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guardian.end()
    if let signal = InterruptionGuard.arrived { ending = .interrupted(signal: signal) }
    return Result(ending: ending ?? Ending(status: status), output: output.bytes, lastWords: errors.lastLine)
  }

  /// Reads until it has ended: nil; or until it must.
  private func wait(for child: pid_t, _ output: inout ChildOutput, _ errors: inout ChildOutput) -> Ending? {
    let deadline = ContinuousClock.now + timeLimit
    while true {
      let hasEnded = hasEnded(child)
      output.take(atMost: outputLimit + 1)
      errors.takeLatest()
      if output.bytes.count > outputLimit { return .outOfRoom }
      if hasEnded { return nil }
      if let signal = InterruptionGuard.arrived { return .interrupted(signal: signal) }
      if ContinuousClock.now > deadline { return .outOfTime }
      // What it starts may keep the pipes open, so that their end is no sign: look at the process now and then.
      var waiting = [output, errors].filter(\.isOpen).map { pollfd(fd: $0.reader, events: Int16(POLLIN), revents: 0) }
      poll(&waiting, nfds_t(waiting.count), 20)
    }
  }

  /// Whether it has; its number stays its own until it is waited for.
  private func hasEnded(_ child: pid_t) -> Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo == SIGCHLD
  }

  // MARK: Starting

  private func started(_ output: ChildOutput, _ errors: ChildOutput) throws(FileError) -> pid_t {
    #if canImport(Darwin)
      var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
    #else
      var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writer, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writer, STDERR_FILENO)
    // A group of its own, so that all of it can be killed, and signals as any program expects them.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))

    let words = ([program] + arguments).map { strdup($0) }
    let variables = environmentLines().map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, program, &actions, &attributes, words + [nil], variables + [nil])
    guard failure == 0 else {
      for pipe in [output, errors] {
        pipe.closeOurWriter()
        pipe.hangUp()
      }
      throw FileError(cannot: "run", program, failure)
    }
    return child
  }

  /// `NAME=value`, as a process is given them.
  private func environmentLines() -> [String] {
    var lines = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var next = environ
    while let line = next.pointee.map({ String(cString: $0) }) {
      if environment[String(line.prefix { $0 != "=" })] == nil { lines.append(line) }
      next += 1
    }
    return lines
  }
}

extension ChildProcess.Ending {
  /// By the status of `waitpid`, whose lowest seven bits are the signal.
  fileprivate init(status: Int32) {
    self = status & 0x7F == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: status & 0x7F)
  }
}
