package import Diagnostics
package import SourceText

/// A place in which some rules say nothing, because the author has said so.
package struct Silence: Sendable, Hashable {
  package let names: [RuleName]
  /// The block after the comment; the comment itself when no block follows.
  package let location: SourceLocation

  package init(names: [RuleName], location: SourceLocation) {
    self.names = names
    self.location = location
  }
}

/// The name of a rule, and where an author has written it.
package struct RuleName: Sendable, Hashable {
  package let rule: RuleID
  package let location: SourceLocation

  package init(rule: RuleID, location: SourceLocation) {
    self.rule = rule
    self.location = location
  }
}

/// All such places of a deck, to be asked many times.
package struct Silences: Sendable {
  /// By rule and file: places that do not touch each other, in order.
  private var places: [RuleID: [FileID: [Place]]] = [:]

  private struct Place {
    var range: SourceRange
    var name: RuleName
  }

  /// O(n log n).
  package init(_ silences: [Silence]) {
    for silence in silences.sorted(by: { $0.location < $1.location }) {
      for name in silence.names { add(silence.location, for: name) }
    }
  }

  private mutating func add(_ location: SourceLocation, for name: RuleName) {
    var found = places[name.rule]?[location.file] ?? []
    places[name.rule]?[location.file] = nil
    // Blocks stand in each other or apart.
    if found.last.map({ location.range.contains($0.range) }) == true { found.removeLast() }
    if found.last.map({ $0.range.contains(location.range) }) != true {
      found.append(Place(range: location.range, name: name))
    }
    places[name.rule, default: [:]][location.file] = found
  }

  /// The name that says that `diagnostic` is not to be shown, or nil when it is. O(log places).
  package func name(silencing diagnostic: Diagnostic) -> RuleName? {
    guard let found = places[diagnostic.rule]?[diagnostic.location.file] else { return nil }
    let range = diagnostic.location.range
    var indices = 0..<found.count
    while !indices.isEmpty {
      let middle = (indices.lowerBound + indices.upperBound) / 2
      indices = found[middle].range.start <= range.start ? middle + 1..<indices.upperBound : indices.lowerBound..<middle
    }
    guard indices.lowerBound > 0, found[indices.lowerBound - 1].range.contains(range) else { return nil }
    return found[indices.lowerBound - 1].name
  }
}
