/// Symbols that are things, as letters are.
let ordinarySymbols = """
  # # & & _ _ % % $ $ aleph ℵ alef ℵ alefsym ℵ forall ∀ hbar ℏ exists ∃ exist ∃ flat ♭ ell ℓ natural ♮ clubsuit ♣
  clubs ♣ wp ℘ weierp ℘ sharp ♯ diamondsuit ♢ diamonds ♢ Re ℜ real ℜ heartsuit ♡ hearts ♡ Im ℑ image ℑ spadesuit ♠
  spades ♠ S § P ¶ dag † ddag ‡ angle ∠ infty ∞ infin ∞ triangle △ neg ¬ lnot ¬ top ⊤ bot ⊥ emptyset ∅ empty ∅ surd √
  backslash \\ degree ° pounds £ mathsterling £ hslash ℏ triangledown ▽ lozenge ◊ circledS Ⓢ circledR ® copyright ©
  measuredangle ∡ nexists ∄ mho ℧ Finv Ⅎ Game ⅁ blacktriangle ▲ blacktriangledown ▼ blacksquare ■ blacklozenge ⧫
  bigstar ★ sphericalangle ∢ complement ∁ eth ð diagup ╱ diagdown ╲ square □ Box □ Diamond ◊ yen ¥ checkmark ✓ beth ℶ
  daleth ℸ gimel ℷ varnothing ∅ maltese ✠ Bbbk 𝕜 R ℝ Reals ℝ reals ℝ N ℕ natnums ℕ Z ℤ Complex ℂ cnums ℂ QED ∎
  sect § euro € textregistered ® textcopyright ©
  """

/// Dots between things.
let innerSymbols = """
  ldots … mathellipsis … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ dotsx … ddots ⋱ iddots ⋰ adots ⋰
  """

/// Primes, dots and bars that stand like letters but are written as operators.
let ordinaryMarks = """
  prime ′ backprime ‵ vdots ⋮ varvdots ⋮ slash /
  """

/// Punctuation.
let punctuationSymbols = "ldotp . colon :"
