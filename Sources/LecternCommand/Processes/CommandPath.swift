import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The file that a shell would run for the command `name`; nil when there is none on the PATH.
///
/// Folders that are not told from the root are passed over: what they hold depends on where one stands, and a deck
/// may come with a program of that name.
func commandPath(_ name: String) -> String? {
  let folders = environmentVariable("PATH")?.split(separator: ":") ?? []
  return folders.lazy.filter { $0.hasPrefix("/") }.map { joined(String($0), name) }.first { path in
    var status = stat()
    return access(path, X_OK) == 0 && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
