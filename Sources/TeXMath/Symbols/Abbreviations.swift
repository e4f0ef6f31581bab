/// Commands that only stand for others.
let abbreviations: [String: Macro] = {
  var macros = Macros()
  for (name, body) in abbreviationBodies { macros.define(name, as: body) }
  return macros.definitions
}()

private let abbreviationBodies: KeyValuePairs = [
  "iff": #"\;\Longleftrightarrow\;"#, "implies": #"\;\Longrightarrow\;"#, "impliedby": #"\;\Longleftarrow\;"#,
  "mod": #"\mathchoice{\mskip18mu}{\mskip12mu}{\mskip12mu}{\mskip12mu}\operatorname{mod}\,\,#1"#,
  "pmod": #"\mathchoice{\mskip18mu}{\mskip8mu}{\mskip8mu}{\mskip8mu}(\operatorname{mod}\mskip6mu#1)"#,
  "pod": #"\mathchoice{\mskip18mu}{\mskip8mu}{\mskip8mu}{\mskip8mu}(#1)"#,
  "bmod": #"\mathbin{\operatorname{mod}}"#,
  "varlimsup": #"\mathop{\overline{\operatorname{lim}}}"#, "varliminf": #"\mathop{\underline{\operatorname{lim}}}"#,
  "varinjlim": #"\mathop{\underrightarrow{\operatorname{lim}}}"#,
  "varprojlim": #"\mathop{\underleftarrow{\operatorname{lim}}}"#,
  "bra": #"\mathinner{\langle{#1}|}"#, "ket": #"\mathinner{|{#1}\rangle}"#,
  "braket": #"\mathinner{\langle{#1}\rangle}"#,
  "Bra": #"\left\langle#1\right|"#, "Ket": #"\left|#1\right\rangle"#,
  "TeX": #"\mathrm{T\kern-.1667em\raisebox{-.5ex}{E}\kern-.125emX}"#,
  "LaTeX": #"\mathrm{L\kern-.36em\raisebox{.2em}{\scriptstyle A}\kern-.15em\TeX}"#,
  "KaTeX": #"\mathrm{K\kern-.17em\raisebox{.2em}{\scriptstyle A}\kern-.15em\TeX}"#,
  "mathstrut": #"\vphantom{(}"#, "strut": #"\vphantom{(}"#, "stackrel": #"\mathrel{\overset{#1}{#2}}"#,
  "thinspace": #"\,"#, "medspace": #"\:"#, "thickspace": #"\;"#, "negthinspace": #"\!"#, "lq": "‘", "rq": "’",
  "sqrtsign": #"\sqrt{#1}"#, "angln": #"{\angl n}"#,
  "abs": #"\left|#1\right|"#, "norm": #"\left\lVert#1\right\rVert"#,
]
