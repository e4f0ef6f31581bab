/// What opens.
let openingSymbols = """
  { { lbrace { lbrack [ lparen ( langle ⟨ lang ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lmoustache ⎰ lgroup ⟮ llbracket ⟦
  lBrace ⦃ ulcorner ⌜ llcorner ⌞ llparenthesis ⦇ lAngle ⟪
  """

/// What closes.
let closingSymbols = """
  } } rbrace } rbrack ] rparen ) rangle ⟩ rang ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rmoustache ⎱ rgroup ⟯ rrbracket ⟧
  rBrace ⦄ urcorner ⌝ lrcorner ⌟ rrparenthesis ⦈ rAngle ⟫
  """

/// Bars, which do both.
let barSymbols = """
  | ‖ vert | Vert ‖
  """

/// What may stand behind `\left` and `\big` apart from the commands above.
let delimiterCharacters: [Unicode.Scalar: String] = [
  "(": "(", ")": ")", "[": "[", "]": "]", "|": "|", "/": "/", "<": "⟨", ">": "⟩", ".": "", "⟨": "⟨", "⟩": "⟩", "‖": "‖",
  "⌊": "⌊", "⌋": "⌋", "⌈": "⌈", "⌉": "⌉", "⟦": "⟦", "⟧": "⟧", "∥": "‖", "∣": "|", "↑": "↑", "↓": "↓", "\\": "\\",
]
