package import Diagnostics

/// What is noticed while a deck is assembled. The rules of `Checks` name themselves.
extension RuleID {
  // The text.
  package static let notUTF8: RuleID = "not-utf-8"
  package static let unclosedFence: RuleID = "unclosed-fence"
  package static let unclosedDiv: RuleID = "unclosed-div"
  package static let unclosedComment: RuleID = "unclosed-comment"
  package static let undefinedReference: RuleID = "undefined-reference"
  package static let undefinedFootnote: RuleID = "undefined-footnote"
  package static let duplicateDefinition: RuleID = "duplicate-definition"
  package static let tooManyReferences: RuleID = "too-many-references"
  // The files of a deck.
  package static let missingInclude: RuleID = "missing-include"
  package static let missingChapter: RuleID = "missing-chapter"
  package static let outsideProject: RuleID = "outside-project"
  package static let includeCycle: RuleID = "include-cycle"
  package static let includeLimit: RuleID = "include-limit"
  package static let misplacedInclude: RuleID = "misplaced-include"
  // The front matter.
  package static let frontMatterSyntax: RuleID = "front-matter-syntax"
  package static let unclosedFrontMatter: RuleID = "unclosed-front-matter"
  package static let settingType: RuleID = "setting-type"
  package static let unknownSetting: RuleID = "unknown-setting"
  package static let duplicateSetting: RuleID = "duplicate-setting"
  // The separators.
  package static let nearSeparator: RuleID = "near-separator"
  package static let doubledSeparator: RuleID = "doubled-separator"
  package static let secondNotesMarker: RuleID = "second-notes-marker"
  // Code.
  package static let codeSteps: RuleID = "code-steps"
  package static let codeRange: RuleID = "code-range"
  package static let codeFile: RuleID = "code-file"
  package static let codeRegion: RuleID = "code-region"
  // The comments.
  package static let typographicQuote: RuleID = "typographic-quote"
  package static let gluedAttribute: RuleID = "glued-attribute"
  package static let missingColon: RuleID = "missing-colon"
  package static let unreadableAttribute: RuleID = "unreadable-attribute"
  package static let nonPortableAttribute: RuleID = "non-portable-attribute"
  package static let noElement: RuleID = "no-element"
  package static let duplicateID: RuleID = "duplicate-id"
  // What is said about the rules themselves.
  package static let unusedIgnore: RuleID = "unused-ignore"

  /// All of them.
  package static let ofAssembly: [RuleID] = [
    .notUTF8, .unclosedFence, .unclosedDiv, .unclosedComment, .undefinedReference, .undefinedFootnote,
    .duplicateDefinition, .tooManyReferences, .missingInclude, .missingChapter, .outsideProject,
    .includeCycle, .includeLimit, .misplacedInclude, .frontMatterSyntax, .unclosedFrontMatter, .settingType,
    .unknownSetting, .duplicateSetting, .nearSeparator, .doubledSeparator, .secondNotesMarker,
    .typographicQuote, .gluedAttribute, .missingColon, .unreadableAttribute, .nonPortableAttribute,
    .noElement, .duplicateID, .unusedIgnore,
  ]
}
