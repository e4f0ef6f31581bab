package import Foundation

/// Data from outside the project, which not every machine has: the folder that the environment variable
/// `LECTERN_SHARED` names, by default the one called `shared` beside the package.
package enum SharedData {
  package static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["LECTERN_SHARED"] { return URL(filePath: path) }
    return package.deletingLastPathComponent().appending(path: "shared")
  }()

  /// The folder of `Package.swift`.
  package static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The bytes of a file, or nil, said aloud, where it is absent.
  package static func bytes(of name: String) -> [UInt8]? {
    if let data = FileManager.default.contents(atPath: folder.appending(path: name).path) { return Array(data) }
    print("SKIPPED: there is no file '\(name)' in \(folder.path); set LECTERN_SHARED to test with it")
    return nil
  }

  /// The folder called `name`, or nil, said aloud, where it is absent.
  package static func folder(_ name: String) -> URL? {
    let url = folder.appending(path: name)
    if FileManager.default.fileExists(atPath: url.path) { return url }
    print("SKIPPED: there is no folder '\(name)' in \(folder.path); set LECTERN_SHARED to test with its data")
    return nil
  }

  /// Every Markdown file below the folder of decks.
  package static func decks() -> [URL] {
    guard let folder = folder("decks"),
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }
}
