import Testing

/// Numbers and units.
@Suite struct UnitTests {
  @Test(
    arguments: facts(
      #"""
      \num{12345.678}
        <mn>12 345.678</mn>
      \num{1.2e-3}
        <mrow><mn>1.2</mn><mo lspace="0.222em" rspace="0.222em">×</mo><msup><mn>10</mn><mrow><mo·>−</mo><mn>3</mn>
        </mrow></msup></mrow>
      \num{-1 +- 2}
        <mrow><mo·>−</mo><mn>1</mn><mo>±</mo><mn>2</mn></mrow>
      \SI{3}{\kilo\meter\per\second\squared}
        <mrow><mn>3</mn><mspace width="0.167em"/><mtext>km</mtext><mspace width="0.167em"/><msup><mtext>s</mtext>
        <mrow><mo·>−</mo><mn>2</mn></mrow></msup></mrow>
      \qty{5}{\%}
        <mrow><mn>5</mn><mspace width="0.167em"/><mtext>%</mtext></mrow>
      \si{\square\meter}
        <msup><mtext>m</mtext><mn>2</mn></msup>
      \unit{kg.m^2/s}
        <mrow><mtext>kg</mtext><mspace width="0.167em"/><msup><mtext>m</mtext><mn>2</mn></msup>
        <mspace width="0.167em"/><msup><mtext>s</mtext><mrow><mo·>−</mo><mn>1</mn></mrow></msup></mrow>
      \ang{45}
        <mrow><mn>45</mn><mtext>°</mtext></mrow>
      \ang{1;2;3}
        <mrow><mn>1</mn><mtext>°</mtext><mn>2</mn><mtext>′</mtext><mn>3</mn><mtext>″</mtext></mrow>
      \SI{20}{\degreeCelsius}
        <mrow><mn>20</mn><mspace width="0.167em"/><mtext>°C</mtext></mrow>
      \numrange{1}{2}
        <mrow><mn>1</mn><mtext> to </mtext><mn>2</mn></mrow>
      \numlist{1;2;3}
        <mrow><mn>1</mn><mtext>, </mtext><mn>2</mn><mtext> and </mtext><mn>3</mn></mrow>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
