/// The candidate that `name` is most likely a slip of, or nil when none is near: the "did you mean".
///
///     closest(to: "citaton", in: ["caption", "citation"])    → "citation"
///
/// A name of three letters may be one letter off, one of six two; shorter names only in their case, which never
/// counts. A letter missing, added, replaced or swapped with its neighbor is one off (Damerau and Levenshtein). Of
/// equally near candidates the one of the same case is taken, then the alphabetically first one, so that the order of
/// `candidates` does not matter.
/// O(letters of all candidates near in length).
package func closest(to name: String, in candidates: some Sequence<String>) -> String? {
  let letters = Array(name.lowercased().unicodeScalars)
  let limit = letters.count < 3 ? 0 : letters.count < 6 ? 1 : 2
  var best: (distance: Int, otherCase: Int, name: String)?
  for candidate in candidates {
    let reach = best?.distance ?? limit
    guard let distance = editDistance(letters, Array(candidate.lowercased().unicodeScalars), atMost: reach) else {
      continue
    }
    let otherCase = zip(candidate.unicodeScalars, name.unicodeScalars).count { $0 != $1 && lowered($0) == lowered($1) }
    if let best, (best.distance, best.otherCase, best.name) <= (distance, otherCase, candidate) { continue }
    best = (distance, otherCase, candidate)
  }
  return best?.name
}

private func lowered(_ scalar: Unicode.Scalar) -> String { scalar.properties.lowercaseMapping }

/// The only candidate that begins with `name` and goes on with a new word, or nil when none or several do.
///
///     completion(of: "mixtral", in: ["mixtral-8x7b", "mixtures"])    → "mixtral-8x7b"
///
/// For names that people shorten, like the ids of slides; `closest(to:in:)` is for those that they mistype. Case
/// does not count. O(letters of all candidates).
package func completion(of name: String, in candidates: some Sequence<String>) -> String? {
  let beginning = name.lowercased()
  guard beginning.unicodeScalars.count >= 3 else { return nil }
  var found: String?
  for candidate in candidates where candidate != found {
    let letters = candidate.lowercased()
    guard letters.hasPrefix(beginning) else { continue }
    guard let next = letters.dropFirst(beginning.count).first, !next.isLetter, !next.isNumber else { continue }
    guard found == nil else { return nil }
    found = candidate
  }
  return found
}

/// How many letters must change to make one name of the other, or nil when it is more than `limit`.
///
/// Optimal string alignment. Only the cells of the matrix within `limit` of its diagonal are looked at, since every
/// other path costs more. O(length · limit).
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  let tooFar = limit + 1
  var beforeLast = [Int](repeating: tooFar, count: right.count + 1)
  var last = (0...right.count).map { min($0, tooFar) }
  var row = beforeLast
  for i in 0..<left.count {
    row[0] = min(i + 1, tooFar)
    let band = max(0, i - limit)..<max(max(0, i - limit), min(right.count, i + limit + 1))
    if band.lowerBound > 0 { row[band.lowerBound] = tooFar }
    for j in band {
      var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row[j + 1] = min(cost, tooFar)
    }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
