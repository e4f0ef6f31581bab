import Render
import Slides
import SourceText

/// The files around a deck.
struct Project: Sendable {
  /// The deck's folder: every path is relative to it.
  let folder: String
  /// The folder that no path leads out of, without links: the nearest one, from the deck's own upward, that holds
  /// `lectern.yml` or `.git`; else the deck's own. Nil when there is none.
  private let root: String?
  /// Whether that folder is marked so.
  private let hasMark: Bool

  init(folder: String) {
    self.folder = folder
    let home = realPath(folder)
    let marked = home.flatMap { home in
      ancestors(of: home).first { place in ["lectern.yml", ".git"].contains { exists(joined(place, $0)) } }
    }
    root = marked ?? home
    hasMark = marked != nil
  }

  /// What the compiler may know.
  ///
  /// - Parameter options: `KEY=VALUE` of the command line.
  func world(options: [String]) throws(FileError) -> World {
    var settings = try settingsFiles()
    if !options.isEmpty {
      let text = options.map { $0.split(whereSeparator: \.isNewline).joined(separator: "\\n") }.joined(separator: "\n")
      settings.insert(SettingsFile(.commandLine, SourceFile(name: "<command line>", text: text)), at: 0)
    }
    var world = World(
      today: today(), themes: Theme.names, settings: settings,
      fileExists: { [folder] path in exists(joined(folder, path)) }, read: { contents(of: $0) },
      hasCommand: { commandPath($0) != nil })
    world.highlightThemes = HighlightTheme.all.map(\.name)
    return world
  }

  /// The bytes of a file inside the project; nil for anything else.
  func bytes(of path: String) -> [UInt8]? {
    if case .bytes(let bytes) = contents(of: path) { bytes } else { nil }
  }

  /// A file inside the project, also where a link or `..` tries to lead outside.
  private func contents(of path: String) -> FileContents {
    guard exists(joined(folder, path)) else { return .missing }
    guard let file = realPath(joined(folder, path)) else { return .unreadable(FileError.lastReason) }
    guard let root, file.hasPrefix(root == "/" ? root : root + "/") else { return .outside }
    do throws(FileError) {
      return .bytes(try bytesOfRegularFile(file))
    } catch {
      return .unreadable(error.reason)
    }
  }

  // MARK: Settings

  /// The settings that hold for the deck, the strongest first: each kind from the nearest folder that has it, as far
  /// as the project goes.
  private func settingsFiles() throws(FileError) -> [SettingsFile] {
    let kinds: [(name: String, kind: SettingsFile.Kind)] = [
      ("lectern.yml", .project), ("reveal-md.json", .revealMd), ("reveal.json", .reveal),
    ]
    guard let home = realPath(folder) else { return [] }
    // Without a mark, nothing says where the project ends, and each folder may be part of it.
    let end = hasMark ? root : "/"
    var found: [String: SettingsFile] = [:]
    for (depth, place) in ancestors(of: home).enumerated() {
      let around = Array(repeating: "..", count: depth).joined(separator: "/")
      for (name, kind) in kinds where found[name] == nil && exists(joined(place, name)) {
        let file = normalized(joined(folder, joined(around, name)))
        found[name] = SettingsFile(
          kind, SourceFile(name: file, bytes: try bytesOfFile(joined(place, name))), folder: around)
      }
      if place == end { break }
    }
    return kinds.compactMap { found[$0.name] }
  }
}

/// A folder and those around it, the innermost first.
private func ancestors(of folder: String) -> [String] {
  var folders = [folder]
  while let last = folders.last, last != "/", last != "." { folders.append(parent(of: last)) }
  return folders
}
