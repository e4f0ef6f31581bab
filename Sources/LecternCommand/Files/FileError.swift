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

  init(_ message: String) { self.message = message }

  /// The last failure of the system, as in "cannot read 'deck.md': Permission denied".
  init(cannot action: String, _ path: String, _ code: Int32 = errno) {
    message = "cannot \(action) '\(path)': \(String(cString: strerror(code)))"
  }
}
