/// What a section break means: the tag that the block pass carries through to the tree.
enum SectionTag: UInt16 {
  /// `----`: a new slide in the stack.
  case vertical
  /// `---`: a new stack.
  case horizontal
  /// `Note:`: the rest of the slide is for the speaker.
  case notes
  /// An included file begins or ends.
  case fileBoundary
  /// A chapter begins: a new stack, whatever was before.
  case chapter
}
