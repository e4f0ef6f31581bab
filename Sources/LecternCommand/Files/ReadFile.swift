#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// All bytes of a file, or of whatever else can be read to its end, such as a pipe.
func bytesOfFile(_ path: String) throws(FileError) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw FileError(cannot: "read", path) }
  defer { close(file) }
  return try bytes(of: file, named: path)
}

/// All bytes of a regular file; never waits, as a pipe would make it.
func bytesOfRegularFile(_ path: String) throws(FileError) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { throw FileError(cannot: "read", path) }
  defer { close(file) }
  guard let status = status(of: file), isRegular(status) else {
    throw FileError("'\(path)' is not a file", because: "it is not a file")
  }
  return try bytes(of: file, named: path)
}

func bytesOfStandardInput() throws(FileError) -> [UInt8] {
  try bytes(of: STDIN_FILENO, named: "<stdin>")
}

private func bytes(of file: Int32, named path: String) throws(FileError) -> [UInt8] {
  // One more than the size, so that the end of a regular file is seen without growing.
  let size = status(of: file).map { isRegular($0) ? Int($0.st_size) + 1 : 0 } ?? 0
  var bytes: [UInt8] = []
  var room = max(size, 1 << 16)
  while true {
    var failure: Int32 = 0
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      repeat { count = read(file, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      failure = errno
      initialized = max(count, 0)
    }
    guard count >= 0 else { throw FileError(cannot: "read", path, failure) }
    if count == 0 { return bytes }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    room = max(1 << 16, min(size - bytes.count, 1 << 24))
  }
}

private func status(of file: Int32) -> stat? {
  var status = stat()
  return fstat(file, &status) == 0 ? status : nil
}

private func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }
