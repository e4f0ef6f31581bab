/// What the signs on a keyboard mean.
let characterSymbols: [Unicode.Scalar: Symbol] = [
  "+": Symbol(text: "+", kind: .binary), "-": Symbol(text: "−", kind: .binary), "−": Symbol(text: "−", kind: .binary),
  "*": Symbol(text: "∗", kind: .binary), "=": Symbol(text: "=", kind: .relation),
  "<": Symbol(text: "<", kind: .relation), ">": Symbol(text: ">", kind: .relation),
  ":": Symbol(text: ":", kind: .relation), "(": Symbol(text: "(", kind: .opening),
  ")": Symbol(text: ")", kind: .closing), "[": Symbol(text: "[", kind: .opening),
  "]": Symbol(text: "]", kind: .closing), ",": Symbol(text: ",", kind: .punctuation),
  ";": Symbol(text: ";", kind: .punctuation), "!": Symbol(text: "!", kind: .closing),
  "?": Symbol(text: "?", kind: .closing), "/": Symbol(text: "/", kind: .ordinary),
  "|": Symbol(text: "|", kind: .ordinary), ".": Symbol(text: ".", kind: .ordinary),
  "@": Symbol(text: "@", kind: .ordinary), "\"": Symbol(text: "”", kind: .ordinary),
  "`": Symbol(text: "‘", kind: .ordinary), "…": Symbol(text: "…", kind: .inner), "⋯": Symbol(text: "⋯", kind: .inner),
  "·": Symbol(text: "⋅", kind: .binary), "∶": Symbol(text: ":", kind: .relation),
]
