/// A piece of a leaf between the inline pass's two steps: found in the first, printed as nodes in the second.
///
/// Items are a doubly linked list in an array, in the order of the source, so that the ends of emphasis can be put
/// beside the delimiter runs that they were cut from.
struct InlineItem {
  enum Role: UInt8 { case text, leaf, open, close, dropped }

  var start: UInt32
  var end: UInt32
  var next: Int32 = -1
  var previous: Int32 = -1
  var payload: UInt32 = 0
  /// The line in which a leaf begins that may hold several.
  var line: UInt32 = 0
  var detail: UInt16 = 0
  var role: Role
  var kind: Node.Kind
  var flags: Node.Flags = []

  init(_ role: Role, _ kind: Node.Kind, from start: Int, to end: Int) {
    self.role = role
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }
}

/// A run of `*`, `_`, `~`, or a quotation mark, that may open or close something.
struct Delimiter {
  var item: Int32
  var previous: Int32
  var next: Int32 = -1
  /// The length of the run as written; what is left of it is the item's length.
  var length: Int32
  var byte: UInt8
  var canOpen: Bool
  var canClose: Bool
}

/// A `[` or `![` that may begin a link or an image.
struct Bracket {
  var item: Int32
  /// How many delimiters there were before it.
  var delimiters: Int32
  /// The offset after it, and the line in which it stands.
  var contentStart: Int
  var line: Int
  var isImage: Bool
  /// Whether another bracket follows it, so that the text between cannot be a label.
  var holdsBracket = false
}
