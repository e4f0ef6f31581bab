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

  /// The bytes of a file, or nil, said aloud, where it is absent.
  static func bytes(of name: String) -> [UInt8]? {
    if let data = FileManager.default.contents(atPath: folder.appending(path: name).path) { return Array(data) }
    print("SKIPPED: there is no file '\(name)' in \(folder.path); set LECTERN_SHARED to test with it")
    return nil
  }
}
