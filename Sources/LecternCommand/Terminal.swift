import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where text for people goes.
enum OutputStream: Int32 {
  case output = 1
  case error = 2
}

/// Whether colors belong there: on a terminal that has them, unless `NO_COLOR` is set.
func isColored(_ stream: OutputStream) -> Bool {
  guard isatty(stream.rawValue) != 0 else { return false }
  if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
  return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
}

/// The width of the terminal in cells, or what is good for a file.
func terminalWidth(_ stream: OutputStream) -> Int {
  var size = winsize()
  guard isatty(stream.rawValue) != 0, ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
    return DiagnosticFormat.defaultWidth
  }
  return Int(size.ws_col)
}

/// Prints on standard error. When that fails there is nobody left to tell.
func print(error text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

/// Prints on standard output. A reader that has seen enough, like `head`, is no failure.
func printBytes(_ bytes: [UInt8]) throws(FileError) {
  guard !writeAll(bytes, to: STDOUT_FILENO), errno != EPIPE else { return }
  throw FileError(cannot: "write", "<stdout>")
}

/// A reader that goes away shall not kill the process: the write fails, and that is seen to.
func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
