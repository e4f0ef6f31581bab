/// Accents over one letter. The arrow of a vector is a combining one: the others are too long.
let accentSymbols = """
  acute ´ grave ` ddot ¨ tilde ˜ bar ¯ breve ˘ check ˇ hat ˆ vec \u{A0}\u{20D7} dot ˙ mathring ˚ dddot \u{A0}\u{20DB}
  ddddot \u{A0}\u{20DC}
  """

/// Accents as wide as what they stand over.
let wideAccentSymbols = """
  widehat ˆ widetilde ˜ widecheck ˇ overrightarrow → overleftarrow ← Overrightarrow ⇒ overleftrightarrow ↔
  overleftharpoon ↼ overrightharpoon ⇀ overgroup ⏠ overlinesegment ⎴ overparen ⏜ wideparen ⏜
  """

/// Accents as wide as what they stand under.
let underAccentSymbols = """
  underleftarrow ← underrightarrow → underleftrightarrow ↔ undergroup ⏡ utilde ˜ underlinesegment ⎵ underparen ⏝
  """
