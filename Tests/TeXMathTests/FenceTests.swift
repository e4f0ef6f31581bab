import Testing

/// Delimiters that grow.
@Suite struct FenceTests {
  @Test(
    arguments: facts(
      #"""
      (x)
        <mrow><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>
      \left(x\right)
        <mrow><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>
      D \left(\frac ab\right]
        <mrow><mo>(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>]</mo></mrow>
      D \left.\frac ab\right|_0
        <msub><mrow><mfrac><mi>a</mi><mi>b</mi></mfrac><mo· stretchy="true" symmetric="true">|</mo></mrow><mn>0</mn>
        </msub>
      D \left\{a\,\middle|\,\frac ab\right\}
        <mrow><mo>{</mo><mi>a</mi><mspace width="0.167em"/><mo· stretchy="true" symmetric="true">|</mo>
        <mspace width="0.167em"/><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>}</mo></mrow>
      \big(x\Big)
        <mrow><mo stretchy="false" mathsize="120%">(</mo><mi>x</mi><mo minsize="1.8em" maxsize="1.8em">)</mo></mrow>
      \Bigl\|\Biggr/
        <mrow><mo· stretchy="true" symmetric="true" minsize="1.8em" maxsize="1.8em">‖</mo>
        <mo· stretchy="true" symmetric="true" minsize="3em" maxsize="3em">/</mo></mrow>
      \set{a|b}
        <mrow><mo stretchy="false">{</mo><mspace width="0.167em"/><mi>a</mi><mo lspace="0.278em" rspace="0.278em">∣
        </mo><mi>b</mi><mspace width="0.167em"/><mo stretchy="false">}</mo></mrow>
      \ket{a}\bra{b}
        <mrow><mrow><mo· stretchy="false">|</mo><mi>a</mi><mo stretchy="false">⟩</mo></mrow><mspace width="0.167em"/>
        <mrow><mo stretchy="false">⟨</mo><mi>b</mi><mo· stretchy="false">|</mo></mrow></mrow>
      \lVert x\rVert\|y\|
        <mrow><mo· stretchy="false">‖</mo><mi>x</mi><mo· stretchy="false">‖</mo><mo· stretchy="false">‖</mo><mi>y</mi>
        <mo· stretchy="false">‖</mo></mrow>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
