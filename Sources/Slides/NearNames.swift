import SourceText

/// Guesses at what was meant by a name that does not exist: the "did you mean" of one deck.
///
/// Each guess reads all names, so that only so many are made: a deck with hundreds of broken links has another problem.
package struct NearNames {
  private let names: [String]
  private let completes: Bool
  private var guesses: [String: String?] = [:]

  /// - Parameter completes: Whether a name may be shortened, as people do it with ids.
  package init(_ names: [String], completes: Bool = true) {
    self.names = names
    self.completes = completes
  }

  /// The name that was probably meant, or nil. O(letters of all names), and O(1) from the hundredth guess on.
  package mutating func guess(for name: String) -> String? {
    if let guess = guesses[name] { return guess }
    guard guesses.count < 100 else { return nil }
    let guess = closest(to: name, in: names) ?? (completes ? completion(of: name, in: names) : nil)
    guesses[name] = .some(guess)
    return guess
  }
}
