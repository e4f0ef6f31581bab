/// What commands mean between words.
let textSymbols: [String: String] = [
  " ": "\u{A0}", "{": "{", "}": "}", "$": "$", "%": "%", "&": "&", "#": "#", "_": "_", ",": "\u{202F}", ";": "\u{2005}",
  ":": "\u{2005}", "!": "", "\\": "\u{A0}", "quad": "\u{2003}", "qquad": "\u{2003}\u{2003}", "textendash": "–",
  "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
  "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\", "textbar": "|", "textbardbl": "‖",
  "textless": "<", "textgreater": ">", "textbraceleft": "{", "textbraceright": "}", "textdollar": "$",
  "textunderscore": "_", "textdagger": "†", "textdaggerdbl": "‡", "textdegree": "°", "textsterling": "£",
  "textellipsis": "…", "ldots": "…", "dots": "…", "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø",
  "O": "Ø", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "aa": "å", "AA": "Å", "dh": "ð", "th": "þ", "copyright": "©",
  "textregistered": "®", "texttrademark": "™", "relax": "", "/": "", "-": "", "textbullet": "•", "euro": "€",
]

/// Accents between words, as combining characters.
let textAccents: [String: String] = [
  "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}", "u": "\u{306}", ".": "\u{307}",
  "\"": "\u{308}", "r": "\u{30A}", "H": "\u{30B}", "v": "\u{30C}", "c": "\u{327}", "k": "\u{328}", "d": "\u{323}",
  "b": "\u{331}",
]

/// What changes the letters from there on; an empty font undoes the others.
let textSwitches: [String: TextFont] = [
  "bf": .bold, "bfseries": .bold, "it": .italic, "itshape": .italic, "em": .italic, "sf": .sans, "sffamily": .sans,
  "tt": .mono, "ttfamily": .mono, "rm": [], "normalfont": [], "rmfamily": [],
]
