/// The commands that are more than one symbol.
let structuralCommands: [String: Command] = {
  var table: [String: Command] = [:]
  for group in [spaceCommands, fractionCommands, fontCommands, styleCommands, textCommands, boxCommands, otherCommands]
  {
    table.merge(group) { $1 }
  }
  for (name, size) in ["big": 1.2, "Big": 1.8, "bigg": 2.4, "Bigg": 3.0] {
    table[name] = .sized(size, .ordinary)
    table[name + "l"] = .sized(size, .opening)
    table[name + "r"] = .sized(size, .closing)
    table[name + "m"] = .sized(size, .relation)
  }
  return table
}()

private let spaceCommands: [String: Command] = [
  ",": .space(3 / 18), ":": .space(4 / 18), ">": .space(4 / 18), ";": .space(5 / 18), "!": .space(-3 / 18),
  "negmedspace": .space(-4 / 18), "negthickspace": .space(-5 / 18), "quad": .space(1), "qquad": .space(2),
  "enspace": .space(0.5), "enskip": .space(0.5), " ": .space(1 / 3), "space": .space(1 / 3),
  "nobreakspace": .space(1 / 3), "hspace": .measuredSpace, "kern": .measuredSpace, "mkern": .measuredSpace,
  "mskip": .measuredSpace, "hskip": .measuredSpace, "mspace": .measuredSpace, "rule": .rule, "raisebox": .raise,
]

private let fractionCommands: [String: Command] = [
  "frac": .fraction(Fraction()), "dfrac": .fraction(Fraction(style: .display)),
  "tfrac": .fraction(Fraction(style: .text)), "cfrac": .continuedFraction, "genfrac": .generalFraction,
  "binom": .fraction(Fraction(hasRule: false, left: "(", right: ")")),
  "dbinom": .fraction(Fraction(hasRule: false, left: "(", right: ")", style: .display)),
  "tbinom": .fraction(Fraction(hasRule: false, left: "(", right: ")", style: .text)),
  "over": .infix(Fraction()), "atop": .infix(Fraction(hasRule: false)),
  "choose": .infix(Fraction(hasRule: false, left: "(", right: ")")),
  "brace": .infix(Fraction(hasRule: false, left: "{", right: "}")),
  "brack": .infix(Fraction(hasRule: false, left: "[", right: "]")),
  "above": .infix(Fraction(thickness: "")), "sqrt": .root,
]

private let fontCommands: [String: Command] = [
  "mathrm": .font(.roman), "mathup": .font(.roman), "mathbf": .font(.bold), "bold": .font(.bold),
  "mathit": .font(.italic), "mathnormal": .font(.normal), "boldsymbol": .font(.boldItalic), "bm": .font(.boldItalic),
  "pmb": .font(.boldItalic), "mathbfit": .font(.boldItalic), "mathbb": .font(.doubleStruck),
  "Bbb": .font(.doubleStruck), "mathds": .font(.doubleStruck), "mathbbm": .font(.doubleStruck),
  "mathcal": .font(.calligraphic), "mathscr": .font(.script), "mathfrak": .font(.fraktur), "frak": .font(.fraktur),
  "mathsf": .font(.sans), "mathtt": .font(.mono), "mathbfcal": .font(.boldScript), "mathbfscr": .font(.boldScript),
  "mathbffrak": .font(.boldFraktur), "mathbfsf": .font(.boldSans), "mathsfit": .font(.italicSans),
  "symbf": .font(.bold), "symbfit": .font(.boldItalic), "rm": .fontSwitch(.roman), "bf": .fontSwitch(.bold),
  "it": .fontSwitch(.italic), "cal": .fontSwitch(.calligraphic), "sf": .fontSwitch(.sans), "tt": .fontSwitch(.mono),
  "boldmath": .fontSwitch(.boldItalic),
]

private let styleCommands: [String: Command] = [
  "displaystyle": .style(.display), "textstyle": .style(.text), "scriptstyle": .style(.script),
  "scriptscriptstyle": .style(.scriptScript), "mathchoice": .choice, "tiny": .size(0.5), "sixptsize": .size(0.6),
  "scriptsize": .size(0.7), "footnotesize": .size(0.8), "small": .size(0.9), "normalsize": .size(1),
  "large": .size(1.2), "Large": .size(1.44), "LARGE": .size(1.728), "huge": .size(2.074), "Huge": .size(2.488),
]

private let textCommands: [String: Command] = [
  "text": .text([]), "textrm": .text([]), "textnormal": .text([]), "textup": .text([]), "textmd": .text([]),
  "mbox": .text([]), "hbox": .text([]), "textsc": .text([]), "textbf": .text(.bold), "textit": .text(.italic),
  "emph": .text(.italic), "textsl": .text(.italic), "textsf": .text(.sans), "texttt": .text(.mono), "verb": .verbatim,
  "operatorname": .operatorName(.never), "operatornamewithlimits": .operatorName(.inDisplay), "char": .character,
]

private let boxCommands: [String: Command] = [
  "boxed": .box("math-boxed"), "fbox": .box("math-boxed"), "cancel": .box("math-cancel"),
  "bcancel": .box("math-bcancel"), "xcancel": .box("math-xcancel"), "sout": .box("math-sout"),
  "angl": .box("math-angl"), "phase": .box("math-phase"), "phantom": .phantom(.whole), "hphantom": .phantom(.width),
  "vphantom": .phantom(.height), "smash": .smash, "llap": .overlap("math-llap"), "mathllap": .overlap("math-llap"),
  "rlap": .overlap(""), "mathrlap": .overlap(""), "clap": .overlap("math-clap"), "mathclap": .overlap("math-clap"),
  "color": .color(.following), "textcolor": .color(.argument), "colorbox": .color(.box),
  "fcolorbox": .color(.framedBox),
]

private let otherCommands: [String: Command] = [
  "overline": .line(isBelow: false), "underline": .line(isBelow: true), "underbar": .line(isBelow: true),
  "overbrace": .accent(Accent(mark: "⏞", isStretchy: true, takesLimits: true)),
  "underbrace": .accent(Accent(mark: "⏟", isStretchy: true, isBelow: true, takesLimits: true)),
  "overbracket": .accent(Accent(mark: "⎴", isStretchy: true, takesLimits: true)),
  "underbracket": .accent(Accent(mark: "⎵", isStretchy: true, isBelow: true, takesLimits: true)),
  "overset": .stacked(isBelow: false), "underset": .stacked(isBelow: true), "substack": .substack, "sideset": .sideset,
  "not": .not,
  "set": .enclosed(Enclosure(left: #"\mathinner{\lbrace\,"#, right: #"\,\rbrace}"#, bar: #"\mid "#)),
  "Set": .enclosed(Enclosure(left: #"\left\{\:"#, right: #"\:\right\}"#, bar: #"\;\middle|\;"#)),
  "Braket": .enclosed(Enclosure(left: #"\left\langle "#, right: #"\right\rangle "#, bar: #"\middle|"#)),
  "left": .left, "begin": .environment, "begingroup": .begunGroup, "bgroup": .begunGroup,
  "mathord": .classed(.ordinary), "mathop": .classed(.largeOperator), "mathbin": .classed(.binary),
  "mathrel": .classed(.relation), "mathopen": .classed(.opening), "mathclose": .classed(.closing),
  "mathpunct": .classed(.punctuation), "mathinner": .classed(.inner), "vcenter": .classed(.ordinary),
  "newcommand": .define(.newCommand), "renewcommand": .define(.newCommand), "providecommand": .define(.newCommand),
  "def": .define(.def), "gdef": .define(.def), "edef": .define(.def), "xdef": .define(.def), "let": .define(.alias),
  "DeclareMathOperator": .define(.mathOperator), "class": .html(.classes), "htmlClass": .html(.classes),
  "cssId": .html(.id), "htmlId": .html(.id), "htmlStyle": .html(.other), "htmlData": .html(.other),
  "style": .html(.other), "href": .address, "url": .address, "tag": .tag, "dots": .dots, "nonumber": .noTag,
  "notag": .noTag,
  "label": .ignored(arguments: 1), "require": .ignored(arguments: 1), "global": .ignored(arguments: 0),
  "long": .ignored(arguments: 0), "relax": .ignored(arguments: 0), "allowbreak": .ignored(arguments: 0),
  "nobreak": .ignored(arguments: 0), "DOTSB": .ignored(arguments: 0), "DOTSI": .ignored(arguments: 0),
  "DOTSX": .ignored(arguments: 0), "hline": .ignored(arguments: 0), "hdashline": .ignored(arguments: 0),
  "displaylimits": .ignored(arguments: 0), "limits": .ignored(arguments: 0),
  "nolimits": .ignored(arguments: 0), "protect": .ignored(arguments: 0), "hfill": .ignored(arguments: 0),
  "hfil": .ignored(arguments: 0), "noindent": .ignored(arguments: 0), "centering": .ignored(arguments: 0),
  "/": .ignored(arguments: 0), "-": .ignored(arguments: 0),
  "ref": .reference, "eqref": .reference, "ce": .chemistry,
  "num": .unit(.number), "si": .unit(.unit), "unit": .unit(.unit), "SI": .unit(.quantity), "qty": .unit(.quantity),
  "ang": .unit(.angle), "numrange": .unit(.numberRange), "SIrange": .unit(.quantityRange),
  "qtyrange": .unit(.quantityRange), "numlist": .unit(.numberList),
]
