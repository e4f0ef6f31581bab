import Testing

/// Letters, digits and alphabets.
@Suite struct LetterTests {
  @Test(
    arguments: facts(
      #"""
      x
        <mi>x</mi>
      3.14
        <mn>3.14</mn>
      1{,}000
        <mrow><mn>1</mn><mo·>,</mo><mn>000</mn></mrow>
      \alpha\Gamma\varGamma
        <mrow><mi>α</mi><mi mathvariant="normal">Γ</mi><mi>Γ</mi></mrow>
      \partial\nabla\ell\infty
        <mrow><mi>∂</mi><mi mathvariant="normal">∇</mi><mi>ℓ</mi><mi>∞</mi></mrow>
      \mathbb{R}\mathbf{xy}\mathfrak{g}
        <mrow><mi>ℝ</mi><mi>𝐱𝐲</mi><mi>𝔤</mi></mrow>
      \mathrm{d}x
        <mrow><mi mathvariant="normal">d</mi><mi>x</mi></mrow>
      \mathrm{rank}\,A
        <mrow><mi>rank</mi><mspace width="0.167em"/><mi>A</mi></mrow>
      \boldsymbol{\theta x 1}
        <mrow><mi>𝜽</mi><mi>𝒙</mi><mn>𝟏</mn></mrow>
      \bf x\it y
        <mrow><mi>𝐱</mi><mi>𝑦</mi></mrow>
      {\cal L}
        <mi>ℒ︀</mi>
      \mathcal{L}\mathscr{L}
        <mrow><mi>ℒ︀</mi><mi>ℒ︁</mi></mrow>
      \mathsf{x}\mathtt{x}\mathit{xy}
        <mrow><mi>𝗑</mi><mi>𝚡</mi><mi>𝑥𝑦</mi></mrow>
      é
        <mi>é</mi>
      中
        <mtext>中</mtext>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
