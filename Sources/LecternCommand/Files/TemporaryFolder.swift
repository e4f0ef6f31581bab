import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A new folder that only this user can look into, to be removed by the one who made it.
struct TemporaryFolder {
  let path: String

  init() throws(FileError) {
    let place = Self.place
    var template = Array(joined(place, "lectern-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(cannot: "make a folder in", place) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Where the user wants such folders. The name of a socket has room for about a hundred bytes, and a browser makes one
  /// two folders further down.
  private static var place: String {
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return wanted.hasPrefix("/") && wanted.utf8.count <= 40 ? wanted : "/tmp"
  }

  /// Removes it with everything in it. A program that was killed may be a moment longer at work there.
  func remove() {
    for _ in 0..<20 {
      removeTree(path)
      if !exists(path) { return }
      usleep(50_000)
    }
  }
}

/// Removes what can be removed; follows no link.
private func removeTree(_ root: String) {
  var folders = [root]
  var next = 0
  while next < folders.count {
    let folder = folders[next]
    next += 1
    for name in (try? namesInFolder(folder)) ?? [] {
      let path = joined(folder, name)
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { folders.append(path) } else { unlink(path) }
    }
  }
  for folder in folders.reversed() { rmdir(folder) }
}
