import Testing

/// Marks over and under.
@Suite struct AccentTests {
  @Test(
    arguments: facts(
      #"""
      \hat x
        <mover accent="true"><mi>x</mi><mo· stretchy="false">ˆ</mo></mover>
      \hat{xy}
        <mover accent="true"><mrow><mi>x</mi><mi>y</mi></mrow><mo· stretchy="false">ˆ</mo></mover>
      \widehat x
        <mover accent="true"><mi>x</mi><mo· stretchy="false">ˆ</mo></mover>
      \widehat{xy}
        <mover accent="true"><mrow><mi>x</mi><mi>y</mi></mrow><mo·>̂</mo></mover>
      \vec v\dot a
        <mrow><mover accent="true"><mi>v</mi><mo·> ⃗</mo></mover><mover accent="true"><mi>a</mi><mo·>˙</mo></mover>
        </mrow>
      \overline{x}\underline{y}
        <mrow><mrow class="math-over"><mi>x</mi></mrow><mrow class="math-under"><mi>y</mi></mrow></mrow>
      \overrightarrow{AB}
        <mover accent="true"><mrow><mi>A</mi><mi>B</mi></mrow><mo·>→</mo></mover>
      \underleftarrow{A}
        <munder accentunder="true"><mi>A</mi><mo·>←</mo></munder>
      \overbrace{a}^n
        <mover><mover accent="true"><mi>a</mi><mo·>⏞</mo></mover><mi>n</mi></mover>
      \overset{a}{=}
        <mover><mo·>=</mo><mi>a</mi></mover>
      \underset{a}{x}
        <munder><mi>x</mi><mi>a</mi></munder>
      \stackrel{a}{\to}
        <mover><mo· stretchy="false">→</mo><mi>a</mi></mover>
      \xrightarrow[a]{b}
        <munderover><mo·>→</mo><mrow><mspace width="0.5em"/><mi>a</mi><mspace width="0.5em"/></mrow><mrow>
        <mspace width="0.5em"/><mi>b</mi><mspace width="0.5em"/></mrow></munderover>
      \xleftarrow{a}
        <mover><mo·>←</mo><mrow><mspace width="0.5em"/><mi>a</mi><mspace width="0.5em"/></mrow></mover>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
