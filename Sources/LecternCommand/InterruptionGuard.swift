#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The signal that has come, or 0. Written by a signal handler alone.
nonisolated(unsafe) private var arrivedSignal: sig_atomic_t = 0

/// Puts off the end of this process while it has something to clear away.
///
///     let guardian = InterruptionGuard()   // Ctrl-C is only noted from here...
///     guardian.end()                       // ...to here
struct InterruptionGuard {
  private static let signals = [SIGINT, SIGTERM]

  private let handlers: [(@convention(c) (Int32) -> Void)?]

  init() {
    arrivedSignal = 0
    handlers = Self.signals.map { signal($0) { arrivedSignal = $0 } }
  }

  /// The signal that has come, if any.
  static var arrived: Int32? { arrivedSignal == 0 ? nil : arrivedSignal }

  func end() { for (number, handler) in zip(Self.signals, handlers) { signal(number, handler) } }
}

/// Ends this process as a signal does that nobody has put off.
func endProcess(by number: Int32) -> Never {
  signal(number, SIG_DFL)
  raise(number)
  exit(128 + number)
}
