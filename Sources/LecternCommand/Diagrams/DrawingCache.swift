import Render
import Slides
import SourceText

/// Pictures that were drawn before, in the user's folder for what can be made anew: `$XDG_CACHE_HOME/lectern`, or
/// `~/.cache/lectern`. That it cannot be read or written is no error.
struct DrawingCache {
  /// Nil when there is no such folder.
  private let folder: String?

  init() {
    let home = environmentVariable("HOME").map { joined($0, ".cache") }
    let caches = environmentVariable("XDG_CACHE_HOME") ?? home
    folder = caches.flatMap { $0.hasPrefix("/") ? joined($0, "lectern/diagrams") : nil }
  }

  /// What `tool` has once made of `source`.
  subscript(source: DiagramSource, tool: DrawingTool) -> [UInt8]? {
    path(source, tool).flatMap { try? bytesOfRegularFile($0) }.flatMap { isSVG($0) ? $0 : nil }
  }

  func keep(_ svg: [UInt8], of source: DiagramSource, by tool: DrawingTool) {
    if let path = path(source, tool) { try? write(svg, to: path) }
  }

  private func path(_ source: DiagramSource, _ tool: DrawingTool) -> String? {
    folder.map { folder in
      let key = sha256(Array("\(source.language)\n\(tool.fingerprint)\n\n".utf8) + source.text)
      let name = key.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      return joined(folder, name + ".svg")
    }
  }
}

/// Whether there is the root of an SVG. O(n).
func isSVG(_ bytes: [UInt8]) -> Bool {
  let mark = Array("<svg".utf8)
  return bytes.indices.contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
}
