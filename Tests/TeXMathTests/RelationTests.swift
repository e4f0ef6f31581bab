import Testing

/// Relations and their negations.
@Suite struct RelationTests {
  @Test(
    arguments: facts(
      #"""
      a\le b
        <mrow><mi>a</mi><mo>≤</mo><mi>b</mi></mrow>
      a\to b
        <mrow><mi>a</mi><mo>→</mo><mi>b</mi></mrow>
      \not=
        <mo·>≠</mo>
      \not\in
        <mo·>∉</mo>
      \not R
        <mi>R̸</mi>
      a\iff b
        <mrow><mi>a</mi><mspace width="0.278em"/><mo lspace="0.278em" rspace="0">⟺</mo><mspace width="0.278em"/>
        <mspace width="0.278em"/><mi>b</mi></mrow>
      a\coloneqq b
        <mrow><mi>a</mi><mo lspace="0.278em" rspace="0.278em">≔</mo><mi>b</mi></mrow>
      a<b
        <mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>
      →≤∈
        <mrow><mo·>→</mo><mo·>≤</mo><mo·>∈</mo></mrow>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
