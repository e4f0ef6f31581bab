/// Relations: TeX's and the American Mathematical Society's, by name and look.
let relationSymbols = """
  equiv ≡ prec ≺ succ ≻ sim ∼ perp ⊥ preceq ⪯ succeq ⪰ simeq ≃ mid ∣ ll ≪ gg ≫ asymp ≍ parallel ∥ bowtie ⋈ smile ⌣
  sqsubseteq ⊑ sqsupseteq ⊒ doteq ≐ frown ⌢ ni ∋ owns ∋ propto ∝ vdash ⊢ dashv ⊣ Join ⋈ origof ⊶ imageof ⊷
  approx ≈ cong ≅ ge ≥ geq ≥ gt > in ∈ isin ∈ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ models ⊨ le ≤ leq ≤ lt <
  ne ≠ neq ≠ notin ∉ notni ∌ sub ⊂ sube ⊆ supe ⊇ coloneqq ≔ colonequals ≔ eqqcolon ≕ equalscolon ≕
  coloncolonequals ⩴ Coloneqq ⩴ dblcolon ∷ coloncolon ∷ eqcolon ∹ minuscolon ∹ approxcolon ≈: vcentcolon : ratio :
  coloneq :− colonminus :− colonapprox :≈ colonsim :∼ simcolon ∼: Eqqcolon =∷ equalscoloncolon =∷ Coloneq ∷−
  coloncolonminus ∷− Eqcolon −∷ minuscoloncolon −∷ Colonapprox ∷≈ coloncolonapprox ∷≈ Colonsim ∷∼ coloncolonsim ∷∼
  simcoloncolon ∼∷ approxcoloncolon ≈∷ questeq ≟ arceq ≘ wedgeq ≙ stareq ≛ measeq ≞ veeeq ≚ defeq ≝ relbar − Relbar =
  vartriangle △ leqq ≦ leqslant ⩽ eqslantless ⪕ lesssim ≲ lessapprox ⪅ approxeq ≊ lll ⋘ lessgtr ≶ lesseqgtr ⋚
  lesseqqgtr ⪋ doteqdot ≑ risingdotseq ≓ fallingdotseq ≒ backsim ∽ backsimeq ⋍ subseteqq ⫅ Subset ⋐ sqsubset ⊏
  preccurlyeq ≼ curlyeqprec ⋞ precsim ≾ precapprox ⪷ vartriangleleft ⊲ trianglelefteq ⊴ vDash ⊨ Vvdash ⊪
  smallsmile ⌣ smallfrown ⌢ bumpeq ≏ Bumpeq ≎ geqq ≧ geqslant ⩾ eqslantgtr ⪖ gtrsim ≳ gtrapprox ⪆ ggg ⋙ gtrless ≷
  gtreqless ⋛ gtreqqless ⪌ eqcirc ≖ circeq ≗ triangleq ≜ thicksim ∼ thickapprox ≈ supseteqq ⫆ Supset ⋑ sqsupset ⊐
  succcurlyeq ≽ curlyeqsucc ⋟ succsim ≿ succapprox ⪸ vartriangleright ⊳ trianglerighteq ⊵ Vdash ⊩ shortmid ∣
  shortparallel ∥ between ≬ pitchfork ⋔ varpropto ∝ blacktriangleleft ◀ therefore ∴ backepsilon ∍
  blacktriangleright ▶ because ∵ llless ⋘ gggtr ⋙ eqsim ≂ Doteq ≑ divides ∣ Perp ⫫ indep ⫫
  """

/// Relations crossed out.
let negatedSymbols = """
  nless ≮ nleqslant ≰ nleqq ≰ lneq ⪇ lneqq ≨ lvertneqq ≨ lnsim ⋦ lnapprox ⪉ nprec ⊀ npreceq ⋠ precnsim ⋨
  precnapprox ⪹ nsim ≁ nshortmid ∤ nmid ∤ nvdash ⊬ nvDash ⊭ ntriangleleft ⋪ ntrianglelefteq ⋬ subsetneq ⊊
  varsubsetneq ⊊ subsetneqq ⫋ varsubsetneqq ⫋ ngtr ≯ ngeqslant ≱ ngeqq ≱ gneq ⪈ gneqq ≩ gvertneqq ≩ gnsim ⋧
  gnapprox ⪊ nsucc ⊁ nsucceq ⋡ succnsim ⋩ succnapprox ⪺ ncong ≇ nshortparallel ∦ nparallel ∦ nVDash ⊯
  ntriangleright ⋫ ntrianglerighteq ⋭ nsupseteqq ⊉ supsetneq ⊋ varsupsetneq ⊋ supsetneqq ⫌ varsupsetneqq ⫌ nVdash ⊮
  precneqq ⪵ succneqq ⪶ nsubseteqq ⊈ nsubseteq ⊈ nsupseteq ⊉ ngeq ≱ nleq ≰ nsubset ⊄ nsupset ⊅ napprox ≉
  nequiv ≢ nsimeq ≄ nasymp ≭ nleftarrow ↚ nrightarrow ↛ nLeftarrow ⇍ nRightarrow ⇏ nleftrightarrow ↮ nLeftrightarrow ⇎
  """

/// What `\not` makes of the symbol behind it; any other gets a stroke through it.
let negations: [String: String] = [
  "=": "≠", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "∈": "∉", "∋": "∌", "∃": "∄", "∣": "∤", "|": "∤", "∥": "∦",
  "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "≡": "≢", "≍": "≭", "≺": "⊀", "≻": "⊁", "⪯": "⋠", "⪰": "⋡", "⊂": "⊄",
  "⊃": "⊅", "⊆": "⊈", "⊇": "⊉", "⊢": "⊬", "⊨": "⊭", "⊩": "⊮", "←": "↚", "→": "↛", "↔": "↮", "⇐": "⇍", "⇒": "⇏",
  "⇔": "⇎", "⊑": "⋢", "⊒": "⋣", "≲": "≴", "≳": "≵", "≶": "≸", "≷": "≹", "≼": "⋠", "≽": "⋡", "⊲": "⋪", "⊳": "⋫",
  "⊴": "⋬", "⊵": "⋭",
]
