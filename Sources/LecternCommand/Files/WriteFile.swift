import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a file all at once: a reader sees what was there before or all that is new, also after a power failure.
///
/// Folders that are missing are made. A link is followed, so that it stays one; what is no regular file, such as
/// `/dev/null`, is written to directly.
func write(_ bytes: [UInt8], to path: String) throws(FileError) {
  try makeFolder(parent(of: path))
  let target = realPath(path) ?? path
  var status = stat()
  let isThere = stat(target, &status) == 0
  if isThere, status.st_mode & S_IFMT != S_IFREG { return try overwrite(bytes, target, named: path) }
  // A file that its owner has locked stays as it is.
  if isThere, access(target, W_OK) != 0 { throw FileError(cannot: "write", path) }

  let folder = target.contains("/") ? parent(of: target) : "."
  var template = Array((joined(folder, ".lectern-XXXXXX")).utf8CString)
  let file = mkstemp(&template)
  guard file >= 0 else { throw FileError(cannot: "write", path) }
  var isDone = false
  defer { if !isDone { unlink(template) } }
  let mode = isThere ? status.st_mode & 0o7777 : 0o666 & ~currentMask()
  let isWritten = writeAll(bytes, to: file) && fchmod(file, mode) == 0 && fsync(file) == 0
  let failure = errno
  guard close(file) == 0, isWritten else { throw FileError(cannot: "write", path, isWritten ? errno : failure) }
  guard rename(template, target) == 0 else { throw FileError(cannot: "write", path) }
  isDone = true
}

private func overwrite(_ bytes: [UInt8], _ target: String, named path: String) throws(FileError) {
  let file = open(target, O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { throw FileError(cannot: "write", path) }
  defer { close(file) }
  guard writeAll(bytes, to: file) else { throw FileError(cannot: "write", path) }
}

/// The permissions that new files do not get.
private func currentMask() -> mode_t {
  let mask = umask(0)
  umask(mask)
  return mask
}

/// False when it fails, and then `errno` says why.
func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
