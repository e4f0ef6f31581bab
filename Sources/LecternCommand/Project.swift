import Render
import Slides

/// The files around a deck.
struct Project: Sendable {
  /// The deck's folder: every path is relative to it.
  let folder: String

  /// What the compiler may know.
  var world: World {
    World(today: today(), themes: Theme.all.map(\.name)) { [folder] path in exists(joined(folder, path)) }
  }

  /// The bytes of a file inside the project; nil for anything else, also when a link or `..` leads outside.
  func bytes(of path: String) -> [UInt8]? {
    guard let file = realPath(joined(folder, path)), let root, file.hasPrefix(root == "/" ? root : root + "/") else {
      return nil
    }
    return try? bytesOfRegularFile(file)
  }

  /// The nearest folder, from the deck's own upward, that holds `lectern.yml` or `.git`; else the deck's own.
  private var root: String? {
    guard let home = realPath(folder) else { return nil }
    var candidate = home
    while true {
      for mark in ["lectern.yml", ".git"] where exists(joined(candidate, mark)) { return candidate }
      if candidate == "/" { return home }
      candidate = parent(of: candidate)
    }
  }
}
