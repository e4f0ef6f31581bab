package import SourceText

/// One attribute as an author wrote it.
package struct Attribute: Sendable, Hashable {
  package var name: String
  /// Nil for a bare name.
  package var value: String?
  /// The attribute from its name to the end of its value.
  package var range: SourceRange
  /// The value without its quotes; empty, after the name, for a bare name.
  package var valueRange: SourceRange

  package init(name: String, value: String?, range: SourceRange, valueRange: SourceRange) {
    self.name = name
    self.value = value
    self.range = range
    self.valueRange = valueRange
  }
}

/// Attributes in the order in which they were written; classes add up, and of anything else the last one counts.
package struct AttributeList: Sendable, Hashable {
  package private(set) var attributes: [Attribute] = []
  /// The `class` attributes as they were written, when there are several and one stands for them all.
  private var writtenClasses: [Attribute] = []

  package init(_ attributes: [Attribute] = []) {
    for attribute in attributes { add(attribute) }
  }

  package var isEmpty: Bool { attributes.isEmpty }

  /// The value of the attribute called `name`; empty for a bare name.
  package subscript(name: String) -> String? {
    attributes.last { $0.name == name }.map { $0.value ?? "" }
  }

  package var id: String? { self["id"] }

  package var classes: [String] { (self["class"] ?? "").split(separator: " ").map(String.init) }

  /// What was written to give the classes, in order: one attribute, or each of those that were added up.
  package var classAttributes: [Attribute] {
    writtenClasses.isEmpty ? attributes.filter { $0.name == "class" } : writtenClasses
  }

  package func without(_ name: String) -> AttributeList { AttributeList(attributes.filter { $0.name != name }) }

  package mutating func add(_ attribute: Attribute) {
    guard let index = attributes.firstIndex(where: { $0.name == attribute.name }) else {
      attributes.append(attribute)
      return
    }
    var merged = attribute
    if attribute.name == "class", let earlier = attributes[index].value, !earlier.isEmpty {
      if writtenClasses.isEmpty { writtenClasses = [attributes[index]] }
      writtenClasses.append(attribute)
      merged.value = [earlier, attribute.value ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    attributes[index] = merged
  }

  package mutating func add(_ other: AttributeList) {
    for attribute in other.attributes {
      for part in attribute.name == "class" ? other.classAttributes : [attribute] { add(part) }
    }
  }
}
