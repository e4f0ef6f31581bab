/// What the runs of `code` are: in order, none over another, with nothing between them that is more than plain text.
///
/// Any bytes are code in any language, and if they are UTF-8 no span begins or ends inside of a character.
/// O(bytes of the code), whatever they are.
package func highlight(_ code: [UInt8], as language: Language) -> [HighlightSpan] {
  var lexer = Lexer(code, language.grammar())
  lexer.run()
  return lexer.spans
}
