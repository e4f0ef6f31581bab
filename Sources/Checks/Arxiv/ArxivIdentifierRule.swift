package import Diagnostics
package import Slides
import SourceText

/// A link to arXiv has an identifier that no paper can have.
///
/// Since April 2007 an identifier is the year and the month of submission and a number in that month: `2302.13971`,
/// with five digits since 2015 and four before. Older ones name an archive: `hep-th/9901001`. A month 13, a number
/// 00000 or a month that has not come yet are slips of the pen, or a citation that somebody made up.
///
/// Fires on `https://arxiv.org/abs/2313.00001`. Look the paper up and copy its identifier.
package struct ArxivIdentifierRule: Rule {
  package static let id: RuleID = "arxiv-identifier"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    deck.slides.flatMap(\.references).compactMap { reference in
      guard let text = arxivIdentifier(in: reference.target),
        case .failure(let fault) = ArxivIdentifier.read(text, today: world.today)
      else { return nil }
      let (problem, help) = words(for: fault, of: text)
      return Diagnostic(
        rule: Self.id, severity: .error, message: "the arXiv identifier '\(text)' \(problem)",
        location: location(of: text, in: reference, files: deck.files), help: help)
    }
  }

  private func words(for fault: ArxivIdentifier.Fault, of text: Substring) -> (problem: String, help: String) {
    let look = "look the paper up and copy its identifier"
    return switch fault {
    case .shape: ("does not have the form of one", "write it as 'YYMM.number', such as '2302.13971'")
    case .month(let month): ("names the month '\(month)'", look)
    case .tooEarly: ("is of a month in which its form was not in use", look)
    case .future: ("is of a month that has not come yet", look)
    case .digits(let count): ("must have \(count) digits behind the point", look)
    case .zero: ("has the number 0, and arXiv counts from 1", look)
    case .version: ("has an impossible version", "write the version as 'v1', or leave it out")
    }
  }

  /// The identifier alone, where it is written as it is read.
  private func location(of text: Substring, in reference: Reference, files: SourceFiles) -> SourceLocation {
    let written = files.text(reference.location)
    guard !text.isEmpty, let place = written.firstRange(of: text) else { return reference.location }
    let start =
      Int(reference.location.range.start) + written.utf8.distance(from: written.startIndex, to: place.lowerBound)
    return SourceLocation(file: reference.location.file, range: SourceRange(start, start + text.utf8.count))
  }
}
