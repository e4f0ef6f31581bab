/// Operators that are larger in a display, with limits above and below there.
let largeOperatorSymbols = """
  coprod ∐ bigvee ⋁ bigwedge ⋀ biguplus ⨄ bigcap ⋂ bigcup ⋃ prod ∏ sum ∑ bigotimes ⨂ bigoplus ⨁ bigodot ⨀ bigsqcup ⨆
  bigsqcap ⨅ bigtimes ⨉ intop ∫ ointop ∮
  """

/// Integrals, whose limits stand beside them.
let integralSymbols = """
  int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ smallint ∫ ointctrclockwise ∳ varointclockwise ∲ fint ⨏
  idotsint ∫⋯∫
  """

/// Functions that are set upright.
let functionNames = """
  arccos arcctg arcsin arctan arctg arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim exp hom ker lg ln log sec
  sin sinh sh tan tanh tg th arccot arcsec arccsc sech csch arsinh arcosh artanh
  """

/// Functions whose limits stand below them in a display.
let limitNames = """
  argmax arg\u{2009}max argmin arg\u{2009}min det det gcd gcd inf inf injlim inj\u{2009}lim lim lim liminf
  lim\u{2009}inf limsup lim\u{2009}sup max max min min plim plim Pr Pr projlim proj\u{2009}lim sup sup
  """
