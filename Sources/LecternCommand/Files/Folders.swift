import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether there is a file or a folder at `path`.
func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// Whether there is a folder at `path`; throws when there is nothing.
func isFolder(_ path: String) throws(FileError) -> Bool {
  var status = stat()
  guard stat(path, &status) == 0 else { throw FileError(cannot: "read", path) }
  return status.st_mode & S_IFMT == S_IFDIR
}

/// Whether two paths lead to one file.
func isSameFile(_ left: String, _ right: String) -> Bool {
  var (first, second) = (stat(), stat())
  guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
  return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}

/// `path` from the root, without links and `..`; nil when nothing is there.
func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The files in a folder and the folders in it whose names `isWanted` takes: their paths from `folder`, in order.
///
/// Hidden folders and files, `node_modules`, and links to folders are left out.
func filesInFolder(_ folder: String, where isWanted: (String) -> Bool) throws(FileError) -> [String] {
  var files: [String] = []
  var folders = [""]
  while let place = folders.popLast() {
    let path = place.isEmpty ? folder : joined(folder, place)
    for name in try namesInFolder(path) where !name.hasPrefix(".") && name != "node_modules" {
      let entry = joined(place, name)
      var status = stat()
      guard lstat(joined(folder, entry), &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(entry)
      } else if isWanted(name), stat(joined(folder, entry), &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        files.append(entry)
      }
    }
  }
  return files.sorted()
}

/// The names of all that is in a folder itself, in no order.
func namesInFolder(_ path: String) throws(FileError) -> [String] {
  guard let folder = opendir(path) else { throw FileError(cannot: "read", path) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Makes a folder and those around it, where they are not there yet.
func makeFolder(_ path: String) throws(FileError) {
  if path.isEmpty || (try? isFolder(path)) == true { return }
  let around = parent(of: path)
  if around != path, around != "." { try makeFolder(around) }
  guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(cannot: "make the folder", path) }
}
