/// `'sha256-…'`, as a policy names an inline script or style sheet.
///
/// CSP Level 3, §2.3.1.
func policyHash(of text: [UInt8]) -> String {
  "'sha256-" + String(decoding: base64(sha256(text)), as: UTF8.self) + "'"
}

/// The policy of a page: nothing but the runtime, the theme, and what the author's own slides name.
struct ContentSecurityPolicy {
  /// Hashes of the page's own script and style sheet.
  let script: String
  let style: String
  let needs: PageNeeds

  /// As in the `content` of the `<meta>` element.
  var text: String {
    var directives = ["default-src 'none'", scripts, styles]
    if needs.hasStyleAttributes, !needs.hasScripts { directives.append("style-src-attr 'unsafe-inline'") }
    for kind in [PageNeeds.Kind.image, .media, .frame, .font, .object] {
      let sources = self.sources(of: kind)
      if !sources.isEmpty { directives.append(([kind.rawValue] + sources).joined(separator: " ")) }
    }
    // Nobody but the author knows what a script asks for.
    if needs.hasScripts { directives += ["connect-src 'self' https: data:", "worker-src 'self' blob:"] }
    directives.append("base-uri 'none'")
    if !needs.elements.contains("form") { directives.append("form-action 'none'") }
    return directives.joined(separator: "; ")
  }

  private var scripts: String {
    let handlers = needs.hasEventHandlers ? ["'unsafe-hashes'"] : []
    return (["script-src", script] + handlers + needs.scriptHashes.sorted() + sources(of: .script))
      .joined(separator: " ")
  }

  /// A script may write styles, which a hash beside `'unsafe-inline'` would forbid.
  private var styles: String {
    if needs.hasScripts { return (["style-src 'unsafe-inline'"] + sources(of: .style)).joined(separator: " ") }
    return (["style-src", style] + needs.styleHashes.sorted() + sources(of: .style)).joined(separator: " ")
  }

  private func sources(of kind: PageNeeds.Kind) -> [String] { (needs.sources[kind] ?? []).sorted().map(\.text) }
}
