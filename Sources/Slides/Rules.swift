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
  /// A formula holds something that TeX does not know, or that is not closed.
  ///
  /// The slide shows the source in its place, marked. Mend the formula, or define the command in `macros`.
  ///
  /// Fires on `$\fracc{1}{2}$`; not on `$\frac{1}{2}$`.
  package static let formulaSyntax: RuleID = "formula-syntax"
  // The front matter.
  package static let frontMatterSyntax: RuleID = "front-matter-syntax"
  package static let unclosedFrontMatter: RuleID = "unclosed-front-matter"
  package static let settingType: RuleID = "setting-type"
  package static let unknownSetting: RuleID = "unknown-setting"
  /// An option of reveal.js stands in the settings that Lectern's pages do not know.
  ///
  /// The deck is shown as if it were not there. Leave it out, or keep it for reveal.js.
  ///
  /// Fires on `controlsLayout: edges`; not on `controls: false`.
  package static let inertSetting: RuleID = "inert-setting"
  package static let duplicateSetting: RuleID = "duplicate-setting"
  // The separators.
  package static let separatorPattern: RuleID = "separator-pattern"
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
  // What attributes say.
  /// An attribute has a value that reveal.js cannot use: a word outside its set, no number where one is needed, a color
  /// that is none.
  ///
  /// The slide is shown without what was asked for, and nothing says so. Values that CSS defines are left alone, unless
  /// they are plainly mistaken.
  ///
  /// Fires on `.slide: data-transition="zomm"`; not on `data-transition="zoom-in fade-out"`.
  package static let attributeValue: RuleID = "attribute-value"
  /// An attribute is nearly one that reveal.js knows, or lacks its `data-`.
  ///
  /// A misspelt attribute is kept and means nothing. Names of one's own are fine as long as they are not one or two
  /// letters off a known one.
  ///
  /// Fires on `.slide: data-backgroud="#fff"` and `.slide: transition="fade"`; not on `data-course="db"`.
  package static let unknownAttribute: RuleID = "unknown-attribute"
  /// An attribute of slides stands on an element, one of elements on a slide, or one among the classes.
  ///
  /// It has no effect there. Most often the comment has the wrong word, or stands before its element, not behind it.
  ///
  /// Fires on `.slide: data-fragment-index="1"`; not on `.element: data-fragment-index="1"`.
  package static let misplacedAttribute: RuleID = "misplaced-attribute"
  /// A class is nearly an effect of fragments, beside the class `fragment`, or nearly a layout class of reveal.js.
  ///
  /// The element comes in the usual way, or is laid out in the usual way. Classes of one's own are fine as long as they
  /// are not one or two letters off a known one.
  ///
  /// Fires on `class="fragment fade-upp"` and `class="r-strech"`; not on `class="fragment rotate"`.
  package static let unknownClass: RuleID = "unknown-class"
  // What is said about the rules themselves.
  package static let unusedIgnore: RuleID = "unused-ignore"

  /// All of them.
  package static let ofAssembly: [RuleID] = [
    .notUTF8, .unclosedFence, .unclosedDiv, .unclosedComment, .undefinedReference, .undefinedFootnote, .formulaSyntax,
    .duplicateDefinition, .tooManyReferences, .missingInclude, .missingChapter, .outsideProject,
    .includeCycle, .includeLimit, .misplacedInclude, .frontMatterSyntax, .unclosedFrontMatter, .settingType,
    .unknownSetting, .inertSetting, .duplicateSetting, .separatorPattern, .nearSeparator, .doubledSeparator,
    .secondNotesMarker,
    .typographicQuote, .gluedAttribute, .missingColon, .unreadableAttribute, .nonPortableAttribute,
    .noElement, .duplicateID, .codeSteps, .codeRange, .codeFile, .codeRegion,
    .attributeValue, .unknownAttribute, .misplacedAttribute, .unknownClass, .unusedIgnore,
  ]
}
