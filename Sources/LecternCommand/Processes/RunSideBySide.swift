#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs programs, some at a time, and gives their endings in the order of `starts`.
///
/// When this process is told to end meanwhile, all of them are ended before it is.
///
/// - Parameters:
///   - starts: Each starts one.
///   - clearAway: What is left to do before this process ends early.
func runSideBySide(
  _ starts: [() -> ChildProcess], atOnce most: Int, clearAway: () -> Void = {}
) -> [ChildProcess.Ending] {
  var endings = [ChildProcess.Ending?](repeating: nil, count: starts.count)
  var running: [(index: Int, process: ChildProcess)] = []
  var next = 0
  let signals = HeldSignals()
  while next < starts.count || !running.isEmpty {
    while next < starts.count, running.count < most, !signals.arePending {
      running.append((next, starts[next]()))
      next += 1
    }
    var pipes = running.flatMap(\.process.awaited)
    // A program that has closed its streams is about to end.
    poll(&pipes, nfds_t(pipes.count), pipes.isEmpty ? 2 : 50)
    let mustEnd = signals.arePending
    for place in running.indices {
      if mustEnd { running[place].process.stop() } else { running[place].process.advance() }
      endings[running[place].index] = running[place].process.ending
    }
    running.removeAll { $0.process.ending != nil }
    if mustEnd {
      clearAway()
      break
    }
  }
  signals.release()
  return endings.map { $0 ?? .tookTooLong }
}

/// Signals that would end this process are held back while others depend on it.
private struct HeldSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.numbers { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// What has come meanwhile arrives now.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
