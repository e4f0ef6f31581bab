package import Diagnostics
package import SourceText

/// A place in which some rules say nothing, because the author has said so.
package struct Silence: Sendable, Hashable {
  package let rules: [RuleID]
  /// The block after the comment.
  package let location: SourceLocation

  package init(rules: [RuleID], location: SourceLocation) {
    self.rules = rules
    self.location = location
  }
}

/// All such places of a deck, to be asked many times.
package struct Silences: Sendable {
  /// By rule and file: places that do not touch each other, in order.
  private var places: [RuleID: [FileID: [SourceRange]]] = [:]

  /// O(n log n).
  package init(_ silences: [Silence]) {
    for silence in silences.sorted(by: { $0.location < $1.location }) {
      for rule in silence.rules { add(silence.location, for: rule) }
    }
  }

  private mutating func add(_ location: SourceLocation, for rule: RuleID) {
    var ranges = places[rule]?[location.file] ?? []
    places[rule]?[location.file] = nil
    // Blocks stand in each other or apart.
    if ranges.last.map({ location.range.contains($0) }) == true { ranges.removeLast() }
    if ranges.last.map({ $0.contains(location.range) }) != true { ranges.append(location.range) }
    places[rule, default: [:]][location.file] = ranges
  }

  /// Whether `diagnostic` is not to be shown. O(log places).
  package func cover(_ diagnostic: Diagnostic) -> Bool {
    guard let ranges = places[diagnostic.rule]?[diagnostic.location.file] else { return false }
    let range = diagnostic.location.range
    var indices = 0..<ranges.count
    while !indices.isEmpty {
      let middle = (indices.lowerBound + indices.upperBound) / 2
      indices = ranges[middle].start <= range.start ? middle + 1..<indices.upperBound : indices.lowerBound..<middle
    }
    return indices.lowerBound > 0 && ranges[indices.lowerBound - 1].contains(range)
  }
}
