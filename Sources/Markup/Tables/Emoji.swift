/// The UTF-8 bytes of the emoji that GitHub calls `:name:`, where `source[from..<to]` is the name without colons.
///
///     :tada:   → 🎉
///      ^^^^
///
/// The slice lies in the table, so nothing is copied. Case counts; names are made of `[a-z0-9_+-]`. O(length of the
/// name), except that the first call in a program reads the table.
func emoji(named source: ByteView, from: Int, to: Int) -> ArraySlice<UInt8>? {
  emojiTable.value(of: source, from: from, to: to).map { emojiTable.bytes[$0] }
}

/// The same for an array.
func emoji(named source: [UInt8], from: Int, to: Int) -> ArraySlice<UInt8>? {
  source.withUnsafeBufferPointer { emoji(named: ByteView($0), from: from, to: to) }
}

private let emojiTable = NameTable(emojiNames)
