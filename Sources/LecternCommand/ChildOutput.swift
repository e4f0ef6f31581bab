#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A pipe that a child process writes to, and what has come through it.
struct ChildOutput {
  let reader: Int32
  let writer: Int32
  private(set) var isOpen = true
  private(set) var bytes: [UInt8] = []

  /// - Parameter program: Who is to write to it, for the message when there are no more pipes.
  init(of program: String) throws(FileError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError(cannot: "run", program) }
    (reader, writer) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(reader, F_SETFL, O_NONBLOCK)
  }

  /// Lets the child be the only one who writes.
  func closeOurWriter() { close(writer) }

  func hangUp() { close(reader) }

  /// Reads what is there, without waiting, up to a number of bytes in all.
  mutating func take(atMost limit: Int) {
    while isOpen, bytes.count < limit, readOnce() {}
  }

  /// Reads what is there, without waiting, and keeps only the end of it.
  mutating func takeLatest() {
    // One that writes without a pause shall not hold us up.
    for _ in 0..<64 {
      guard isOpen, readOnce() else { return }
      if bytes.count > 1 << 14 { bytes.removeFirst(bytes.count - 1 << 12) }
    }
  }

  /// The last line that is not blank, without controls; at most 200 bytes.
  var lastLine: String {
    let line = bytes.split(separator: 0x0A).last { $0.contains { $0 > 0x20 } } ?? []
    return String(decoding: line.filter { $0 >= 0x20 && $0 != 0x7F }.prefix(200), as: UTF8.self)
  }

  /// False when there is nothing more for now.
  private mutating func readOnce() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = chunk.withUnsafeMutableBytes { read(reader, $0.baseAddress, $0.count) }
    if count == 0 { isOpen = false }
    guard count > 0 else { return count < 0 && errno == EINTR }
    bytes += chunk[..<count]
    return true
  }
}
