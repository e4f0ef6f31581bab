import Testing

/// Scripts, primes and limits.
@Suite struct ScriptTests {
  @Test(
    arguments: facts(
      #"""
      x_i^2
        <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>
      x^2_i
        <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>
      x^{10}
        <msup><mi>x</mi><mn>10</mn></msup>
      x^10
        <mrow><msup><mi>x</mi><mn>1</mn></msup><mn>0</mn></mrow>
      {}^2x
        <mrow><msup><mrow></mrow><mn>2</mn></msup><mi>x</mi></mrow>
      x'
        <msup><mi>x</mi><mpadded height="0.3em" voffset="-0.5em"><mstyle displaystyle="false" scriptlevel="0"><mo·>′
        </mo></mstyle></mpadded></msup>
      x''_i
        <msubsup><mi>x</mi><mi>i</mi><mpadded height="0.3em" voffset="-0.5em">
        <mstyle displaystyle="false" scriptlevel="0"><mo·>′</mo><mo·>′</mo></mstyle></mpadded></msubsup>
      x'^2
        <msup><mi>x</mi><mrow><mpadded height="0.3em" voffset="-0.5em"><mstyle displaystyle="false" scriptlevel="0">
        <mo·>′</mo></mstyle></mpadded><mn>2</mn></mrow></msup>
      \sum_i^n x
        <mrow><msubsup><mo lspace="0" rspace="0.167em">∑</mo><mi>i</mi><mi>n</mi></msubsup><mi>x</mi></mrow>
      \sum\limits_i
        <munder><mo· movablelimits="false">∑</mo><mi>i</mi></munder>
      D \sum_i^n x
        <mrow><munderover><mo lspace="0" rspace="0.167em" movablelimits="false">∑</mo><mi>i</mi><mi>n</mi>
        </munderover><mi>x</mi></mrow>
      D \sum\nolimits_i
        <msub><mo·>∑</mo><mi>i</mi></msub>
      D \int_a^b
        <msubsup><mo·>∫</mo><mi>a</mi><mi>b</mi></msubsup>
      D \int\limits_a
        <munder><mo· movablelimits="false">∫</mo><mi>a</mi></munder>
      D \lim_x
        <munder><mi>lim</mi><mi>x</mi></munder>
      \lim_x
        <msub><mi>lim</mi><mi>x</mi></msub>
      D \underbrace{x}_n
        <munder><munder accentunder="true"><mi>x</mi><mo·>⏟</mo></munder><mi>n</mi></munder>
      D \operatorname*{a}_x
        <munder><mi mathvariant="normal">a</mi><mi>x</mi></munder>
      D \sideset{_a}{'}\sum_i
        <munder><mrow><msub><mrow></mrow><mi>a</mi></msub><msup><mo lspace="0.167em" rspace="0">∑</mo>
        <mpadded height="0.3em" voffset="-0.5em"><mstyle displaystyle="false" scriptlevel="0"><mo·>′</mo></mstyle>
        </mpadded></msup></mrow><mi>i</mi></munder>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
