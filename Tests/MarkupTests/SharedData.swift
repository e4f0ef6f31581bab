import Foundation

/// Data from outside the project, which not every machine has: the folder that the environment variable
/// `LECTERN_SHARED` names, by default the one called `shared` beside the package.
enum SharedData {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["LECTERN_SHARED"] { return URL(filePath: path) }
    return package.deletingLastPathComponent().appending(path: "shared")
  }()

  /// The folder of `Package.swift`.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder called `name`, or nil, said aloud, where it is absent.
  static func folder(_ name: String) -> URL? {
    let url = folder.appending(path: name)
    if FileManager.default.fileExists(atPath: url.path) { return url }
    print("SKIPPED: there is no folder '\(name)' in \(folder.path); set LECTERN_SHARED to test with its data")
    return nil
  }

  /// Every Markdown file below a folder.
  static func decks() -> [URL] {
    guard let folder = folder("decks"),
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }
}
