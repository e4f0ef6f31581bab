import Diagnostics
import SourceText

extension DeckText {
  /// A place in the text of the deck, as one in a file; any other stays as it is.
  func located(_ location: SourceLocation) -> SourceLocation {
    location.file == .deckText ? self.location(location.range) : location
  }

  func located(_ diagnostic: Diagnostic) -> Diagnostic {
    var located = diagnostic
    located.location = self.located(diagnostic.location)
    located.related = diagnostic.related.map {
      Diagnostic.Related(location: self.located($0.location), message: $0.message)
    }
    located.fix = diagnostic.fix.map { fix in
      Fix(
        applicability: fix.applicability,
        edits: fix.edits.map { Fix.Edit(location: self.located($0.location), replacement: $0.replacement) })
    }
    return located
  }

  func located(_ reference: Reference) -> Reference {
    let location = located(reference.location)
    return Reference(
      kind: reference.kind, target: reference.target, location: location, text: reference.text,
      folder: folder(of: location.file))
  }

  func located(_ fragment: Fragment) -> Fragment {
    Fragment(kind: fragment.kind, location: located(fragment.location), step: fragment.step)
  }

  func located(_ silence: Silence) -> Silence {
    Silence(
      names: silence.names.map { RuleName(rule: $0.rule, location: located($0.location)) },
      location: located(silence.location))
  }
}
