/// The footnotes of one piece of a page: what several pieces show needs an id in each.
///
///     #fn-label     the footnote       fnref-label, fnref-label-2     the references to it
struct PieceFootnotes {
  /// What is put behind ids that an earlier piece has.
  let suffix: String
  /// Labels of footnotes that earlier pieces show.
  let shown: Set<String>
  /// Labels of the footnotes that this piece refers to.
  private(set) var labels: Set<String> = []
  /// The ids of the references, and the labels of what they refer to.
  private var references: [String: String] = [:]

  init(suffix: String, shown: Set<String>) {
    self.suffix = suffix
    self.shown = shown
  }

  /// Takes note of a reference.
  ///
  /// - Returns: What is put behind its target and its id.
  mutating func noteReference(to target: String, id: String) -> String {
    guard target.hasPrefix("#fn-") else { return "" }
    let label = String(target.dropFirst(4))
    labels.insert(label)
    references[id] = label
    return suffix(ofLabel: label)
  }

  /// What is put behind the id of a footnote.
  func suffix(ofFootnote id: String) -> String {
    id.hasPrefix("fn-") && labels.contains(String(id.dropFirst(3))) ? suffix(ofLabel: String(id.dropFirst(3))) : ""
  }

  /// What is put behind the target of a link back to a reference.
  func suffix(ofBackReference target: String) -> String {
    references[String(target.dropFirst())].map(suffix(ofLabel:)) ?? ""
  }

  /// Whether a link back leads to a reference of this piece.
  func hasReference(_ target: String) -> Bool { references[String(target.dropFirst())] != nil }

  private func suffix(ofLabel label: String) -> String { shown.contains(label) ? suffix : "" }
}
