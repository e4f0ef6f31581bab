import Slides

/// The identifier of a paper on arXiv: when it was first submitted, and its number in that month.
///
///     2302.13971v2        YYMM.number, since April 2007
///     hep-th/9901001      archive/YYMMnumber, until March 2007
struct ArxivIdentifier: Equatable {
  var year: Int
  var month: Int

  /// Why a text is no identifier, or cannot be one.
  enum Fault: Error, Equatable {
    case shape
    case month(String)
    /// The scheme was not in use in that month, or the month does not exist yet.
    case tooEarly
    case future
    /// How many digits the number must have.
    case digits(Int)
    case zero
    case version
  }

  /// Reads `text`, in a world where `today` is the last day that has come. arXiv, "Understanding the arXiv identifier".
  static func read(_ text: Substring, today: CalendarDay) -> Result<ArxivIdentifier, Fault> {
    let (base, version) = splitVersion(text)
    let result = base.contains("/") ? readOld(base) : readNew(base)
    guard case .success(let identifier) = result else { return result }
    // Somewhere it is tomorrow already.
    let last = today.next
    if (identifier.year, identifier.month) > (last.year, last.month) { return .failure(.future) }
    if let version, version.isEmpty || version.first == "0" || version.count > 3 { return .failure(.version) }
    return .success(identifier)
  }

  /// `2302.13971v2` is `2302.13971` and `2`.
  private static func splitVersion(_ text: Substring) -> (base: Substring, version: Substring?) {
    guard let mark = text.lastIndex(where: { $0 == "v" || $0 == "V" }), mark > text.startIndex,
      isDigits(text[text.index(before: mark)...text.index(before: mark)]), isDigits(text[text.index(after: mark)...])
    else { return (text, nil) }
    return (text[..<mark], text[text.index(after: mark)...])
  }

  private static func readNew(_ text: Substring) -> Result<ArxivIdentifier, Fault> {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, isDigits(parts[0]), isDigits(parts[1]),
      (3...7).contains(parts[1].utf8.count), let year = Int(parts[0].prefix(2)), let month = Int(parts[0].suffix(2))
    else { return .failure(.shape) }
    guard (1...12).contains(month) else { return .failure(.month(String(parts[0].suffix(2)))) }
    guard (year, month) >= (7, 4) else { return .failure(.tooEarly) }
    let digits = year >= 15 ? 5 : 4
    guard parts[1].utf8.count == digits else { return .failure(.digits(digits)) }
    guard Int(parts[1]) != 0 else { return .failure(.zero) }
    return .success(ArxivIdentifier(year: 2000 + year, month: month))
  }

  private static func readOld(_ text: Substring) -> Result<ArxivIdentifier, Fault> {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, isArchive(parts[0]), parts[1].utf8.count == 7, isDigits(parts[1]),
      let short = Int(parts[1].prefix(2)), let month = Int(parts[1].dropFirst(2).prefix(2))
    else { return .failure(.shape) }
    guard (1...12).contains(month) else { return .failure(.month(String(parts[1].dropFirst(2).prefix(2)))) }
    let year = short > 90 ? 1900 + short : 2000 + short
    guard (year, month) >= (1991, 7) else { return .failure(.tooEarly) }
    guard (year, month) <= (2007, 3) else { return .failure(.shape) }
    guard Int(parts[1].suffix(3)) != 0 else { return .failure(.zero) }
    return .success(ArxivIdentifier(year: year, month: month))
  }

  /// `hep-th`, `math.GT`.
  private static func isArchive(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty else { return false }
    return parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
      && parts.dropFirst().allSatisfy {
        !$0.isEmpty && $0.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `February 2023`.
  var name: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(months[month - 1]) \(year)"
  }
}
