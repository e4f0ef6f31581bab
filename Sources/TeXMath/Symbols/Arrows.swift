/// Arrows, which are relations.
let arrowSymbols = """
  gets ← leftarrow ← larr ← Leftarrow ⇐ lArr ⇐ Larr ⇐ to → rightarrow → rarr → Rightarrow ⇒ rArr ⇒ Rarr ⇒
  leftrightarrow ↔ harr ↔ lrarr ↔ Leftrightarrow ⇔ hArr ⇔ Harr ⇔ lrArr ⇔ Lrarr ⇔ longleftarrow ⟵ Longleftarrow ⟸
  longrightarrow ⟶ Longrightarrow ⟹ longleftrightarrow ⟷ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ nearrow ↗
  searrow ↘ swarrow ↙ nwarrow ↖ hookleftarrow ↩ hookrightarrow ↪ leftharpoonup ↼ rightharpoonup ⇀ leftharpoondown ↽
  rightharpoondown ⇁ rightleftharpoons ⇌ leftrightharpoons ⇋ dashrightarrow ⇢ dashleftarrow ⇠ leftleftarrows ⇇
  leftrightarrows ⇆ Lleftarrow ⇚ twoheadleftarrow ↞ leftarrowtail ↢ looparrowleft ↫ curvearrowleft ↶
  circlearrowleft ↺ Lsh ↰ upuparrows ⇈ upharpoonleft ↿ downharpoonleft ⇃ multimap ⊸ leftrightsquigarrow ↭
  rightrightarrows ⇉ rightleftarrows ⇄ twoheadrightarrow ↠ rightarrowtail ↣ looparrowright ↬ curvearrowright ↷
  circlearrowright ↻ Rsh ↱ downdownarrows ⇊ upharpoonright ↾ downharpoonright ⇂ rightsquigarrow ⇝ leadsto ⇝
  Rrightarrow ⇛ restriction ↾ mapsfrom ↤ longmapsfrom ⟻ Mapsto ⤇ Longmapsto ⟾ leftsquigarrow ⇜ updownarrows ⇅
  downuparrows ⇵ lightning ↯
  """

/// Arrows that are delimiters as well, and grow upwards after `\left`.
let verticalArrowSymbols = """
  uparrow ↑ uarr ↑ Uparrow ⇑ uArr ⇑ Uarr ⇑ downarrow ↓ darr ↓ Downarrow ⇓ dArr ⇓ Darr ⇓ updownarrow ↕ Updownarrow ⇕
  """

/// Arrows with text above and below, as long as the text.
let extensibleArrows = """
  xleftarrow ← xrightarrow → xLeftarrow ⇐ xRightarrow ⇒ xleftrightarrow ↔ xLeftrightarrow ⇔ xhookleftarrow ↩
  xhookrightarrow ↪ xmapsto ↦ xrightharpoonup ⇀ xrightharpoondown ⇁ xleftharpoonup ↼ xleftharpoondown ↽
  xrightleftharpoons ⇌ xleftrightharpoons ⇋ xtwoheadrightarrow ↠ xtwoheadleftarrow ↞ xlongequal = xtofrom ⇄
  xrightleftarrows ⇄ xrightequilibrium ⇌ xleftequilibrium ⇋
  """
