/// Operators between two things.
let binarySymbols = """
  mp ∓ ominus ⊖ uplus ⊎ sqcap ⊓ ast ∗ * ∗ sqcup ⊔ bigcirc ◯ bullet ∙ bull ∙ ddagger ‡ Dagger ‡ wr ≀ amalg ⨿ And & cdot ⋅
  sdot ⋅ circ ∘ div ÷ pm ± plusmn ± times × cap ∩ cup ∪ setminus ∖ land ∧ lor ∨ wedge ∧ vee ∨ odot ⊙ oplus ⊕ otimes ⊗
  oslash ⊘ bigtriangleup △ bigtriangledown ▽ dagger † diamond ⋄ star ⋆ triangleleft ◃ triangleright ▹ unlhd ⊴
  unrhd ⊵ lessdot ⋖ gtrdot ⋗ lhd ⊲ rhd ⊳ dotplus ∔ smallsetminus ∖ Cap ⋒ Cup ⋓ doublebarwedge ⩞ boxminus ⊟
  boxplus ⊞ divideontimes ⋇ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ curlywedge ⋏ curlyvee ⋎
  circleddash ⊝ circledast ⊛ centerdot ⋅ intercal ⊺ doublecap ⋒ doublecup ⋓ boxtimes ⊠ barwedge ⊼ veebar ⊻
  circledcirc ⊚ boxdot ⊡ minuso ⦵ cdotp ⋅ nand ⊼ nor ⊽ odiv ⨸
  """
