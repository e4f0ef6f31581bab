import SourceText

/// Words and what they are. Open addressing over at least twice as many slots as words; the hash is made while the word
/// is being read.
struct WordTable: Sendable {
  struct Meaning: Sendable {
    var tokenClass: TokenClass
    /// The number of an action of the grammar.
    var action: UInt16
  }

  private struct Slot: Sendable {
    var hash: UInt32 = 0
    var start: UInt32 = 0
    /// 0 where the slot is free.
    var count: UInt32 = 0
    var meaning = Meaning(tokenClass: .plain, action: 0)
  }

  static let emptyHash: UInt32 = 0x811C_9DC5

  private var bytes: [UInt8] = []
  private var slots: [Slot]
  /// The number of bytes of the longest word: nobody need read further than that.
  private(set) var longest = 0

  /// Of a word that is there twice, the first meaning holds.
  init(_ words: [(word: String, meaning: Meaning)], ignoringCase: Bool) {
    var capacity = 4
    while capacity < 2 * words.count { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for (word, meaning) in words {
      let letters = word.utf8.map { ignoringCase ? $0.lowercased : $0 }
      let hash = letters.reduce(Self.emptyHash, Self.hash)
      let start = bytes.count
      longest = max(longest, letters.count)
      bytes += letters
      var place = self.place(of: hash)
      while slots[place].count > 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(hash: hash, start: UInt32(start), count: UInt32(letters.count), meaning: meaning)
    }
  }

  /// FNV-1a.
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The high bits mix best.
  @inline(__always)
  private func place(of hash: UInt32) -> Int {
    Int(hash ^ hash >> 15) & (slots.count - 1)
  }

  /// What `code[start..<end]` means, whose hash is `hash`. O(length of the word).
  @inline(__always)
  func meaning(of code: [UInt8], _ start: Int, _ end: Int, hash: UInt32, ignoringCase: Bool) -> Meaning? {
    var place = place(of: hash)
    while slots[place].count > 0 {
      let slot = slots[place]
      if slot.hash == hash, Int(slot.count) == end - start,
        matches(code, start, slot, ignoringCase: ignoringCase)
      {
        return slot.meaning
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ code: [UInt8], _ start: Int, _ slot: Slot, ignoringCase: Bool) -> Bool {
    for offset in 0..<Int(slot.count) {
      let byte = code[start + offset]
      if (ignoringCase ? byte.lowercased : byte) != bytes[Int(slot.start) + offset] { return false }
    }
    return true
  }
}
