import Markup
import SourceText

/// The footer of a deck as Markdown, or nil when there is none.
func readFooter(of settings: DeckSettings, files: SourceFiles) -> Document? {
  guard let footer = settings.footer, !footer.isEmpty else { return nil }
  return parseInlines(in: parseBlocks(SourceFile(name: "footer", text: footer), options: .deck))
}

/// What the settings point to. A link in the footer is told to be where the footer is.
func references(of settings: DeckSettings, _ footer: Document?) -> [Reference] {
  var references = settings.css.map { reference(.asset, $0) } + settings.bibliography.map { reference(.asset, $0) }
  if let logo = settings.logo { references.append(reference(.image, logo)) }
  guard let footer, let place = settings.values["footer"] else { return references }
  var collector = ReferenceCollector(in: footer)
  for index in footer.nodes.indices where [.link, .image, .autolink].contains(footer.nodes[index].kind) {
    collector.collect(Inline(NodeID(index), in: footer))
  }
  return references
    + collector.references.map { Reference(kind: $0.kind, target: $0.target, location: place, text: $0.text) }
}

private func reference(_ kind: Reference.Kind, _ path: SettingPath) -> Reference {
  Reference(kind: kind, target: path.path, location: path.location, text: "", folder: path.folder)
}
