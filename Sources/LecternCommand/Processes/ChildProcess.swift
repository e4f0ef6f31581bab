#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that runs beside this one, in a process group of its own, with pipes to all three of its streams.
struct ChildProcess {
  enum Ending {
    /// With what it printed on its two streams. The code is negative when a signal has ended it.
    case exited(code: Int32, output: [UInt8], errors: [UInt8])
    case tookTooLong
    case printedTooMuch
    case notStarted(reason: String)
  }

  /// How much of its complaints is kept.
  private static let mostErrors = 1 << 16

  private var id: pid_t = 0
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private var rest: ArraySlice<UInt8>
  private var printed: [UInt8] = []
  private var complaints: [UInt8] = []
  private let limit: ProcessLimit
  private let deadline: Double
  private(set) var ending: Ending?

  /// Starts it, in the folder `/`, so that it takes no setting from where this process stands.
  ///
  /// - Parameters:
  ///   - path: From the root.
  ///   - environment: `KEY=VALUE`.
  ///   - input: What it reads.
  init(_ path: String, _ arguments: [String], environment: [String], input text: [UInt8], limit: ProcessLimit) {
    rest = text[...]
    self.limit = limit
    deadline = now() + limit.seconds
    (input, output, errors) = (-1, -1, -1)
    guard let pipes = Pipes() else {
      ending = .notStarted(reason: FileError.lastReason)
      return
    }
    let failure = spawn(&id, path, [path] + arguments, environment, pipes)
    pipes.closeFarEnds()
    (input, output, errors) = (pipes.input.near, pipes.output.near, pipes.errors.near)
    if failure != 0 {
      id = 0
      ending = .notStarted(reason: String(cString: strerror(failure)))
      closePipes()
    }
  }

  /// What is worth waiting for.
  var awaited: [pollfd] {
    [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0), pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ].filter { $0.fd >= 0 }
  }

  /// Moves what can be moved without waiting, and sees whether it has come to its end.
  mutating func advance() {
    guard ending == nil else { return }
    feed()
    // Before the pipes are emptied, so that nothing comes after that.
    var status: Int32 = 0
    let hasEnded = waitpid(id, &status, WNOHANG) == id
    Self.drain(&output, into: &printed, atMost: limit.bytes + 1)
    Self.drain(&errors, into: &complaints, atMost: Self.mostErrors)
    if printed.count > limit.bytes {
      stop(.printedTooMuch, isReaped: hasEnded)
    } else if hasEnded {
      let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
      stop(.exited(code: code, output: printed, errors: complaints), isReaped: true)
    } else if now() > deadline {
      stop(.tookTooLong, isReaped: false)
    }
  }

  /// Ends it, and all that it has started.
  mutating func stop(_ ending: Ending = .tookTooLong, isReaped: Bool = false) {
    guard self.ending == nil else { return }
    self.ending = ending
    kill(-id, SIGKILL)
    if !isReaped { while waitpid(id, nil, 0) < 0 && errno == EINTR {} }
    closePipes()
  }

  private mutating func closePipes() {
    for pipe in [input, output, errors] where pipe >= 0 { close(pipe) }
    (input, output, errors) = (-1, -1, -1)
  }

  private mutating func feed() {
    guard input >= 0 else { return }
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      // A program that does not read to the end has seen enough.
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(input)
    input = -1
  }

  /// Reads what is there, and keeps no more than `limit` of it in all.
  private static func drain(_ pipe: inout Int32, into bytes: inout [UInt8], atMost limit: Int) {
    guard pipe >= 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    // As much as a pipe holds at the most. One that is filled faster than it is emptied keeps nobody waiting.
    for _ in 0..<16 {
      let count = chunk.withUnsafeMutableBytes { read(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else {
        close(pipe)
        pipe = -1
        return
      }
      bytes += chunk[..<min(count, limit - bytes.count)]
    }
  }
}

/// What a child process may take.
struct ProcessLimit {
  var seconds: Double
  /// What it may print.
  var bytes: Int
}

/// Seconds of a clock that nobody sets.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
