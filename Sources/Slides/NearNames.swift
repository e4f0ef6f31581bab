import Diagnostics

/// Guesses at what was meant by a name that does not exist: the "did you mean" of one deck.
///
/// Each guess reads all names, so that only so many are made: a deck with hundreds of broken links has another problem.
package struct NearNames {
  private let names: [String]
  private var guesses: [String: String?] = [:]

  package init(_ names: [String]) { self.names = names }

  /// The name that was probably meant, or nil. O(letters of all names), and O(1) from the hundredth guess on.
  package mutating func guess(for name: String) -> String? {
    if let guess = guesses[name] { return guess }
    guard guesses.count < 100 else { return nil }
    let guess = closest(to: name, in: names) ?? completion(of: name, in: names)
    guesses[name] = .some(guess)
    return guess
  }
}
