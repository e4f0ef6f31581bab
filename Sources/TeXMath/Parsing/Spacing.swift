/// Turns binary signs without two sides into ordinary ones, and sets the gaps between atoms.
///
/// The TeXbook, chapter 18 and appendix G, rules 5 and 6.
func space(_ atoms: inout [Atom], afterOrdinary: Bool) {
  var last: Int?
  var lastKind: AtomClass = afterOrdinary ? .ordinary : .opening
  for index in atoms.indices where atoms[index].kind != .none {
    switch atoms[index].kind {
    case .binary:
      if [.binary, .largeOperator, .relation, .opening, .punctuation].contains(lastKind) {
        atoms[index].kind = .ordinary
      }
    case .relation, .closing, .punctuation:
      if lastKind == .binary, let last { atoms[last].kind = .ordinary }
    default: break
    }
    (last, lastKind) = (index, atoms[index].kind)
  }
  if lastKind == .binary, let last { atoms[last].kind = .ordinary }
  var before: AtomClass? = afterOrdinary ? .ordinary : nil
  for index in atoms.indices where atoms[index].kind != .none {
    if let before { atoms[index].gap = gap(between: before, atoms[index].kind, isTight: atoms[index].isTight) }
    before = atoms[index].kind
  }
}

/// The space between two atoms in eighteenths of an em. In scripts only operators keep theirs.
private func gap(between left: AtomClass, _ right: AtomClass, isTight: Bool) -> UInt8 {
  switch (left, right) {
  case (.ordinary, .largeOperator), (.largeOperator, .ordinary), (.largeOperator, .largeOperator),
    (.closing, .largeOperator), (.inner, .largeOperator):
    3
  case _ where isTight: 0
  case (.relation, .relation), (.opening, _), (_, .closing), (.relation, .punctuation), (.binary, .punctuation): 0
  case (.relation, _): 5
  case (.punctuation, .binary): 0
  case (.punctuation, _): 3
  case (_, .relation): 5
  case (.binary, _), (_, .binary): 4
  case (.inner, _): 3
  case (_, .inner): 3
  default: 0
  }
}
