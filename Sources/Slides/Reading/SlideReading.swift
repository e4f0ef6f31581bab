import Diagnostics
import Markup
import SourceText

/// What is found in the blocks of one slide.
struct SlideReading {
  /// What `.slide` comments say, with the id.
  var attributes = AttributeList()
  /// What `.stack` comments say about the stack of the slide.
  var stackAttributes = AttributeList()
  var elementAttributes: [NodeID: AttributeList] = [:]
  var hidden: Set<NodeID> = []
  var references: [Reference] = []
  /// The headings that the audience sees.
  var headings: [NodeID] = []
  /// The `id` and `name` of elements that are written as HTML.
  var htmlIDs: [Attribute] = []
  /// Elements of class `fragment` that are written as HTML, and pauses.
  var fragments: [FragmentElement] = []
  /// Tags of raw HTML that have attributes.
  var htmlTags: [HTMLTag] = []
  /// The code that the audience sees.
  var codeBlocks: [NodeID] = []
  var silences: [Silence] = []
  var diagnostics: [Diagnostic] = []
}
