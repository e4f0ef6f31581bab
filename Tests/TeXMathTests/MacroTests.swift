import Testing

/// Macros.
@Suite struct MacroTests {
  @Test(
    arguments: facts(
      #"""
      \def\a{x}\a+\a
        <mrow><mi>x</mi><mo>+</mo><mi>x</mi></mrow>
      \def\f#1#2{#2#1}\f xy
        <mrow><mi>y</mi><mi>x</mi></mrow>
      \def\f#1;{[#1]}\f ab;
        <mrow><mo stretchy="false">[</mo><mi>a</mi><mi>b</mi><mo stretchy="false">]</mo></mrow>
      \newcommand{\R}{\mathbb R}x\in\R
        <mrow><mi>x</mi><mo>∈</mo><mi>ℝ</mi></mrow>
      \newcommand\f[2][a]{#1#2}\f b\f[c]d
        <mrow><mi>a</mi><mi>b</mi><mi>c</mi><mi>d</mi></mrow>
      \let\a=\beta\a
        <mi>β</mi>
      \DeclareMathOperator{\tr}{tr}\tr A
        <mrow><mi>tr</mi><mspace width="0.167em"/><mi>A</mi></mrow>
      \DeclareMathOperator*{\am}{am}\am_x
        <msub><mi>am</mi><mi>x</mi></msub>
      \def\h{\frac12}x^\h
        <msup><mi>x</mi><mfrac><mn>1</mn><mn>2</mn></mfrac></msup>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
