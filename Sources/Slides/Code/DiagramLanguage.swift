/// A language whose text is a picture, which a command of its own draws.
public enum DiagramLanguage: String, CaseIterable, Hashable, Sendable {
  case mermaid, dot, plantuml, d2

  /// The language that a fence names, if it is one of diagrams.
  ///
  ///     ```gv
  ///        ^^ → dot
  public init?(fence name: some StringProtocol) {
    let name = name.lowercased()
    switch name.hasPrefix("language-") ? String(name.dropFirst("language-".count)) : name {
    case "mermaid": self = .mermaid
    case "dot", "graphviz", "gv": self = .dot
    case "plantuml", "puml": self = .plantuml
    case "d2": self = .d2
    default: return nil
    }
  }

  /// The name of the command that draws it.
  public var command: String {
    switch self {
    case .mermaid: "mmdc"
    case .dot, .plantuml, .d2: rawValue
    }
  }
}
