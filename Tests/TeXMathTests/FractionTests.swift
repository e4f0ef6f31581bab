import Testing

/// Fractions, binomials and roots.
@Suite struct FractionTests {
  @Test(
    arguments: facts(
      #"""
      \frac{a}{b}
        <mfrac><mi>a</mi><mi>b</mi></mfrac>
      \frac12
        <mfrac><mn>1</mn><mn>2</mn></mfrac>
      \dfrac ab
        <mstyle displaystyle="true" scriptlevel="0"><mfrac><mi>a</mi><mi>b</mi></mfrac></mstyle>
      D \tfrac ab
        <mstyle displaystyle="false" scriptlevel="0"><mfrac><mi>a</mi><mi>b</mi></mfrac></mstyle>
      a\over b
        <mfrac><mi>a</mi><mi>b</mi></mfrac>
      {n\choose k}
        <mrow><mo stretchy="false" mathsize="120%">(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>
        <mo stretchy="false" mathsize="120%">)</mo></mrow>
      \binom nk
        <mrow><mo stretchy="false" mathsize="120%">(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>
        <mo stretchy="false" mathsize="120%">)</mo></mrow>
      \cfrac{1}{x}
        <mstyle displaystyle="true" scriptlevel="0"><mfrac>
        <mstyle class="math-continued" displaystyle="true" scriptlevel="0"><mn>1</mn></mstyle>
        <mstyle class="math-continued" displaystyle="true" scriptlevel="0"><mi>x</mi></mstyle></mfrac></mstyle>
      \genfrac{[}{]}{0pt}{}{a}{b}
        <mrow><mo stretchy="false" mathsize="120%">[</mo><mfrac linethickness="0"><mi>a</mi><mi>b</mi></mfrac>
        <mo stretchy="false" mathsize="120%">]</mo></mrow>
      \genfrac{}{}{1pt}{}{a}{b}
        <mfrac linethickness="0.1em"><mi>a</mi><mi>b</mi></mfrac>
      \sqrt x
        <msqrt><mi>x</mi></msqrt>
      \sqrt[3]{xy}
        <mroot><mrow><mi>x</mi><mi>y</mi></mrow><mn>3</mn></mroot>
      x^\frac12
        <msup><mi>x</mi><mfrac><mn>1</mn><mn>2</mn></mfrac></msup>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
