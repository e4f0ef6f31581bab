/// Puts ANSI colors around text, or leaves it as it is.
struct Paint {
  let colored: Bool

  /// What a piece of the output is; each has one look in every format.
  enum Role {
    case severity(Severity)
    case message
    case frame
    case related
    case help
  }

  func callAsFunction(_ text: String, as role: Role) -> String {
    guard colored, !text.isEmpty else { return text }
    return "\u{1B}[\(code(of: role))m\(text)\u{1B}[0m"
  }

  /// The parameters of "select graphic rendition", ECMA-48 8.3.117.
  private func code(of role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .message: "1"
    case .frame, .related: "34"
    case .help: "36"
    }
  }
}
