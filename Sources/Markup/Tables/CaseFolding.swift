/// Appends, in UTF-8, what `scalar` becomes when differences of case are to be ignored.
///
///     ẞ → ss    Σ σ ς → σ    Ꭰ ꭰ → Ꭰ
///
/// Full case folding without the Turkish exceptions: statuses C and F of the Unicode Character Database's
/// CaseFolding.txt. CommonMark 0.31.2 compares link labels so (§4.7). What is not a scalar becomes U+FFFD.
/// O(log runs); callers that meet much ASCII should fold that themselves.
func appendCaseFolded(_ scalar: UInt32, to bytes: inout [UInt8]) {
  if let row = sequenceRow(of: scalar) {
    for folded in caseFoldingSequences[row + 1..<row + 4] where folded != 0 {
      appendEncoded(folded, to: &bytes)
    }
  } else {
    appendEncoded(singleFolding(of: scalar), to: &bytes)
  }
}

/// The scalar that `scalar` becomes, when it is one.
private func singleFolding(of scalar: UInt32) -> UInt32 {
  // The rows before `low` begin at or before the scalar, so the one just before it is the only candidate.
  guard let value = Int32(exactly: scalar) else { return scalar }
  var (low, high) = (0, caseFoldingRuns.count / 4)
  while low < high {
    let middle = (low + high) / 2
    if caseFoldingRuns[4 * middle] <= value { low = middle + 1 } else { high = middle }
  }
  guard low > 0 else { return scalar }
  let row = 4 * (low - 1)
  let (first, last, stride) = (caseFoldingRuns[row], caseFoldingRuns[row + 1], caseFoldingRuns[row + 2])
  guard value <= last, (value - first) % stride == 0 else { return scalar }
  return UInt32(value + caseFoldingRuns[row + 3])
}

/// Where the row of `scalar` begins in `caseFoldingSequences`.
private func sequenceRow(of scalar: UInt32) -> Int? {
  var (low, high) = (0, caseFoldingSequences.count / 4)
  while low < high {
    let middle = (low + high) / 2
    if caseFoldingSequences[4 * middle] < scalar { low = middle + 1 } else { high = middle }
  }
  guard 4 * low < caseFoldingSequences.count, caseFoldingSequences[4 * low] == scalar else { return nil }
  return 4 * low
}

private func appendEncoded(_ value: UInt32, to bytes: inout [UInt8]) {
  let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
  if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
}
