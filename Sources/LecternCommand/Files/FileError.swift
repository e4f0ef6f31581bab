#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file cannot be read or written, in one line that names it.
struct FileError: Error {
  let message: String
  /// The system's words alone: "Permission denied".
  let reason: String

  init(_ message: String, because reason: String? = nil) {
    self.message = message
    self.reason = reason ?? message
  }

  /// The last failure of the system, as in "cannot read 'deck.md': Permission denied".
  init(cannot action: String, _ path: String, _ code: Int32 = errno) {
    reason = String(cString: strerror(code))
    message = "cannot \(action) '\(path)': \(reason)"
  }

  /// The words of the system for what failed last.
  static var lastReason: String { String(cString: strerror(errno)) }
}
