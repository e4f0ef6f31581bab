import Testing

/// TeX's spaces between atoms, as spaces of operators or on their own.
@Suite struct SpacingTests {
  @Test(
    arguments: facts(
      #"""
      a+b=c
        <mrow><mi>a</mi><mo>+</mo><mi>b</mi><mo>=</mo><mi>c</mi></mrow>
      -a
        <mrow><mo·>−</mo><mi>a</mi></mrow>
      a=-b
        <mrow><mi>a</mi><mo>=</mo><mo·>−</mo><mi>b</mi></mrow>
      (-a)
        <mrow><mo stretchy="false">(</mo><mo·>−</mo><mi>a</mi><mo stretchy="false">)</mo></mrow>
      a,b
        <mrow><mi>a</mi><mo>,</mo><mi>b</mi></mrow>
      f(x,y)
        <mrow><mi>f</mi><mo stretchy="false">(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo stretchy="false">)</mo></mrow>
      \sin x
        <mrow><mi>sin</mi><mspace width="0.167em"/><mi>x</mi></mrow>
      \sin(x)
        <mrow><mi>sin</mi><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>
      2\log n
        <mrow><mn>2</mn><mspace width="0.167em"/><mi>log</mi><mspace width="0.167em"/><mi>n</mi></mrow>
      a\mid b
        <mrow><mi>a</mi><mo lspace="0.278em" rspace="0.278em">∣</mo><mi>b</mi></mrow>
      |x|
        <mrow><mo· stretchy="false">|</mo><mi>x</mi><mo· stretchy="false">|</mo></mrow>
      a/b
        <mrow><mi>a</mi><mo·>/</mo><mi>b</mi></mrow>
      x!y
        <mrow><mi>x</mi><mo·>!</mo><mi>y</mi></mrow>
      a\bmod b
        <mrow><mi>a</mi><mspace width="0.222em"/><mi>mod</mi><mspace width="0.222em"/><mi>b</mi></mrow>
      x^{a+b}
        <msup><mi>x</mi><mrow><mi>a</mi><mo·>+</mo><mi>b</mi></mrow></msup>
      {=}
        <mo·>=</mo>
      a\,b\;c\quad d
        <mrow><mi>a</mi><mspace width="0.167em"/><mi>b</mi><mspace width="0.278em"/><mi>c</mi><mspace width="1em"/>
        <mi>d</mi></mrow>
      a\!b
        <mrow><mi>a</mi><mspace class="math-back"/><mi>b</mi></mrow>
      a\hspace{1em}b\kern-1mu c
        <mrow><mi>a</mi><mspace width="1em"/><mi>b</mi><mspace class="math-back math-step"/><mi>c</mi></mrow>
      \mathbin{R}x
        <mrow><mi>R</mi><mi>x</mi></mrow>
      a\mathrel{R}b
        <mrow><mi>a</mi><mspace width="0.278em"/><mi>R</mi><mspace width="0.278em"/><mi>b</mi></mrow>
      \left(a\right)b
        <mrow><mrow><mo stretchy="false">(</mo><mi>a</mi><mo stretchy="false">)</mo></mrow><mspace width="0.167em"/>
        <mi>b</mi></mrow>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
