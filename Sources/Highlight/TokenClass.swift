/// What a run of code is, in the vocabulary of highlight.js, whose themes then apply.
package enum TokenClass: UInt8, Sendable, CaseIterable {
  /// Nothing in particular. Never in a span.
  case plain
  case keyword, builtIn, type, literal, number, `operator`, punctuation
  case string, escape, regexp, substitution, symbol
  case comment, meta, label
  case function, className, variable, specialVariable
  case attribute, tag, name
  case styleProperty, selectorTag, selectorClass, selectorID, selectorPseudo
  case section, bullet, code, quote, emphasis, strong, link, formula
  case prompt, inserted, deleted

  /// The value of the HTML attribute `class`: highlight.js's names, "hljs-title function_" say.
  ///
  /// highlight.js, CSS class reference (highlightjs.readthedocs.io).
  package var hljs: StaticString {
    switch self {
    case .plain: ""
    case .keyword: "hljs-keyword"
    case .builtIn: "hljs-built_in"
    case .type: "hljs-type"
    case .literal: "hljs-literal"
    case .number: "hljs-number"
    case .operator: "hljs-operator"
    case .punctuation: "hljs-punctuation"
    case .string: "hljs-string"
    case .escape: "hljs-char escape_"
    case .regexp: "hljs-regexp"
    case .substitution: "hljs-subst"
    case .symbol: "hljs-symbol"
    case .comment: "hljs-comment"
    case .meta: "hljs-meta"
    case .label: "hljs-symbol"
    case .function: "hljs-title function_"
    case .className: "hljs-title class_"
    case .variable: "hljs-variable"
    case .specialVariable: "hljs-variable language_"
    case .attribute: "hljs-attr"
    case .tag: "hljs-tag"
    case .name: "hljs-name"
    case .styleProperty: "hljs-attribute"
    case .selectorTag: "hljs-selector-tag"
    case .selectorClass: "hljs-selector-class"
    case .selectorID: "hljs-selector-id"
    case .selectorPseudo: "hljs-selector-pseudo"
    case .section: "hljs-section"
    case .bullet: "hljs-bullet"
    case .code: "hljs-code"
    case .quote: "hljs-quote"
    case .emphasis: "hljs-emphasis"
    case .strong: "hljs-strong"
    case .link: "hljs-link"
    case .formula: "hljs-formula"
    case .prompt: "hljs-meta prompt_"
    case .inserted: "hljs-addition"
    case .deleted: "hljs-deletion"
    }
  }
}
