import SourceText

/// The link reference definitions of a text, by label. The first definition of a label counts.
package struct DefinitionTable: Sendable {
  package private(set) var definitions: [LinkDefinition] = []
  private var labels = LabelTable()

  package var isEmpty: Bool { definitions.isEmpty }

  /// - Returns: Where the label was first defined, if it was.
  mutating func add(_ definition: LinkDefinition, key: [UInt8]) -> SourceRange? {
    definitions.append(definition)
    let index = labels.insert(key, value: definitions.count - 1)
    return index == definitions.count - 1 ? nil : definitions[index].label
  }

  /// The index of the definition whose label has `key`.
  func index(of key: [UInt8]) -> Int? { labels.value(of: key) }
}

/// A hash table from normalized labels to numbers, over one buffer for all its keys.
///
/// The standard library's hasher is seeded for each run, so that no text can be written to collide.
struct LabelTable: Sendable {
  private struct Entry {
    var start: Int
    var end: Int
    var value: Int
  }

  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// Indices into `entries` plus one; 0 is free. A power of two, at most half full.
  private var slots: [UInt32] = []

  /// Sets the value of a key that has none yet.
  ///
  /// - Returns: The value that the key has now.
  mutating func insert(_ key: [UInt8], value: Int) -> Int {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] != 0 { return entries[Int(slots[slot]) - 1].value }
    entries.append(Entry(start: keys.count, end: keys.count + key.count, value: value))
    keys += key
    slots[slot] = UInt32(entries.count)
    return value
  }

  func value(of key: [UInt8]) -> Int? {
    guard !entries.isEmpty else { return nil }
    let slot = slot(of: key)
    return slots[slot] == 0 ? nil : entries[Int(slots[slot]) - 1].value
  }

  /// The slot that holds `key`, or the free one where it belongs.
  private func slot(of key: [UInt8]) -> Int {
    var slot = hash(key[...]) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if keys[entry.start..<entry.end].elementsEqual(key) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(16, slots.count * 2))
    for index in entries.indices {
      let entry = entries[index]
      var slot = hash(keys[entry.start..<entry.end]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func hash(_ key: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    key.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
