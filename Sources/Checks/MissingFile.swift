package import Diagnostics
package import Slides

/// A link or an image leads to a file that is not there.
///
/// Paths are relative to the folder of the file that names them. A picture that is missing is a hole in the slide; a link that leads
/// nowhere is an error page in front of the audience. Mend the path, or add the file. Paths from the root
/// (`/img/x.png`) depend on where the deck will be served, and are not checked.
///
/// Fires on `![a tree](figures/tree.svg)` when there is no such file. Does not fire on `[next](other.html)` when there
/// is an `other.md`, which is built into that page.
package struct MissingFile: Rule {
  package static let id: RuleID = "missing-file"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    var known: [String: Bool] = [:]
    func exists(_ path: String) -> Bool {
      if let answer = known[path] { return answer }
      let answer = world.fileExists(path) || isBuilt(path, in: world)
      known[path] = answer
      return answer
    }
    return deck.slides.flatMap { slide in
      slide.references.compactMap { reference in
        guard reference.kind != .code, case .file(let path) = reference.place, !exists(path) else {
          return nil
        }
        return Diagnostic(
          rule: Self.id, severity: .error, message: "there is no file '\(written(reference))'",
          location: reference.location,
          help: "mend the path, which is relative to the folder of this file, or add the file")
      }
    }
  }

  /// The path as the author sees it, without query and fragment.
  private func written(_ reference: Reference) -> String {
    percentDecoded(reference.target.prefix { $0 != "?" && $0 != "#" })
  }

  /// Whether it is the page of a deck.
  private func isBuilt(_ path: String, in world: World) -> Bool {
    path.hasSuffix(".html") && world.fileExists(path.dropLast("html".count) + "md")
  }
}
