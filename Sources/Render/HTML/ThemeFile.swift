import SourceText

extension Theme {
  /// Whether the setting `theme` names a style sheet of the project, not one of the themes.
  package static func isFile(_ name: String) -> Bool { name.hasSuffix(".css") }

  /// The author's own style sheet, with the fonts and pictures that it names held in it; nil when there is no such file.
  ///
  ///     theme: style/mine.css
  ///
  /// O(n) in the size of all these files.
  ///
  /// - Parameters:
  ///   - path: Seen from the deck's folder. The URLs in the file are seen from its own.
  ///   - asset: The bytes of a file of the project, by its path from the deck's folder.
  public init?(file path: String, asset: (_ path: String) -> [UInt8]?) {
    guard let source = asset(path) else { return nil }
    let css = withoutActuallyEscaping(asset) { asset in
      var files = EmbeddedImages { asset(joined(parent(of: path), $0)) }
      return squeezed(style: source) { files.dataURL(for: $0) }
    }
    self.init(name: path, source: source, embedded: css)
  }
}
