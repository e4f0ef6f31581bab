import Testing

/// Chemical formulas.
@Suite struct ChemistryTests {
  @Test(
    arguments: facts(
      #"""
      \ce{H2O}
        <mrow><msub><mi mathvariant="normal">H</mi><mn>2</mn></msub><mi mathvariant="normal">O</mi></mrow>
      \ce{2 H2 + O2 -> 2 H2O}
        <mrow><mn>2</mn><mspace width="0.111em"/><msub><mi mathvariant="normal">H</mi><mn>2</mn></msub><mo>+</mo>
        <msub><mi mathvariant="normal">O</mi><mn>2</mn></msub><mover><mo lspace="0.278em" rspace="0.278em">→</mo>
        <mrow><mspace width="0.6em"/><mspace width="0.6em"/></mrow></mover><mn>2</mn><mspace width="0.111em"/><msub>
        <mi mathvariant="normal">H</mi><mn>2</mn></msub><mi mathvariant="normal">O</mi></mrow>
      \ce{SO4^2-}
        <msubsup><mi>SO</mi><mn>4</mn><mrow><mn>2</mn><mo·>−</mo></mrow></msubsup>
      \ce{Na+}
        <msup><mi>Na</mi><mo·>+</mo></msup>
      \ce{Fe^{3+}}
        <msup><mi>Fe</mi><mrow><mn>3</mn><mo·>+</mo></mrow></msup>
      \ce{^{14}_{6}C}
        <mrow><msubsup><mrow></mrow><mn>6</mn><mn>14</mn></msubsup><mi mathvariant="normal">C</mi></mrow>
      \ce{A <=>[a][b] B}
        <mrow><mi mathvariant="normal">A</mi><munderover><mo lspace="0.278em" rspace="0.278em">⇌</mo><mrow>
        <mspace width="0.6em"/><mi mathvariant="normal">b</mi><mspace width="0.6em"/></mrow><mrow>
        <mspace width="0.6em"/><mi mathvariant="normal">a</mi><mspace width="0.6em"/></mrow></munderover>
        <mi mathvariant="normal">B</mi></mrow>
      \ce{CuSO4.5H2O}
        <mrow><msub><mi>CuSO</mi><mn>4</mn></msub><mo lspace="0.222em" rspace="0.222em">⋅</mo><mn>5</mn>
        <mspace width="0.111em"/><msub><mi mathvariant="normal">H</mi><mn>2</mn></msub><mi mathvariant="normal">O</mi>
        </mrow>
      \ce{1/2 O2}
        <mrow><mstyle displaystyle="false" scriptlevel="0"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle>
        <mspace width="0.111em"/><msub><mi mathvariant="normal">O</mi><mn>2</mn></msub></mrow>
      \ce{CH3-CH=CH2}
        <mrow><msub><mi>CH</mi><mn>3</mn></msub><mi>−</mi><mi>CH</mi><mi>=</mi><msub><mi>CH</mi><mn>2</mn></msub>
        </mrow>
      \ce{CO2 ^}
        <mrow><msub><mi>CO</mi><mn>2</mn></msub><mspace width="0.167em"/><mo· stretchy="false">↑</mo></mrow>
      \ce{AgCl v}
        <mrow><mi>AgCl</mi><mspace width="0.167em"/><mo· stretchy="false">↓</mo></mrow>
      \ce{Ca(OH)2}
        <mrow><mi>Ca</mi><mo stretchy="false">(</mo><mi>OH</mi><msub><mo stretchy="false">)</mo><mn>2</mn></msub>
        </mrow>
      \ce{H+(aq)}
        <mrow><msup><mi mathvariant="normal">H</mi><mo·>+</mo></msup><mo stretchy="false">(</mo><mi>aq</mi>
        <mo stretchy="false">)</mo></mrow>
      \ce{$x$ \alpha}
        <mrow><mi>x</mi><mi>α</mi></mrow>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
