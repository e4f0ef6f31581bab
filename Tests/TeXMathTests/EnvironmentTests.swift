import Testing

/// Tables.
@Suite struct EnvironmentTests {
  @Test(
    arguments: facts(
      #"""
      \begin{matrix}a&b\\c&d\end{matrix}
        <mtable class="math-matrix"><mtr><mtd><mi>a</mi>¦</mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi>¦</mtd>
        <mtd><mi>d</mi></mtd></mtr></mtable>
      \begin{pmatrix}a\end{pmatrix}
        <mrow><mo>(</mo><mtable class="math-matrix"><mtr><mtd><mi>a</mi>¦</mtd></mtr></mtable><mo>)</mo></mrow>
      \begin{pmatrix*}[r]a\end{pmatrix*}
        <mrow><mo>(</mo><mtable class="math-matrix"><mtr><mtd class="math-right"><mi>a</mi>¦</mtd></mtr></mtable><mo>)
        </mo></mrow>
      \begin{cases}a&b\\c&d\end{cases}
        <mrow><mo>{</mo><mtable class="math-cases"><mtr><mtd class="math-left"><mi>a</mi>¦</mtd>
        <mtd class="math-left"><mi>b</mi></mtd></mtr><mtr><mtd class="math-left"><mi>c</mi>¦</mtd>
        <mtd class="math-left"><mi>d</mi></mtd></mtr></mtable></mrow>
      \begin{aligned}a&=b\\&=c\end{aligned}
        <mtable class="math-lines" displaystyle="true"><mtr><mtd class="math-right"><mi>a</mi>¦</mtd>
        <mtd class="math-left"><mo lspace="0.278em" rspace="0.278em">=</mo><mi>b</mi></mtd></mtr><mtr>
        <mtd class="math-right">¦</mtd><mtd class="math-left"><mo lspace="0.278em" rspace="0.278em">=</mo><mi>c</mi>
        </mtd></mtr></mtable>
      \begin{align*}a&=b&c&=d\end{align*}
        <mtable class="math-lines" displaystyle="true"><mtr><mtd class="math-right"><mi>a</mi>¦</mtd>
        <mtd class="math-left"><mo lspace="0.278em" rspace="0.278em">=</mo><mi>b</mi></mtd>
        <mtd class="math-right math-gap"><mi>c</mi></mtd><mtd class="math-left">
        <mo lspace="0.278em" rspace="0.278em">=</mo><mi>d</mi></mtd></mtr></mtable>
      \begin{alignat}{2}a&b&c\end{alignat}
        <mtable class="math-lines" displaystyle="true"><mtr><mtd class="math-right"><mi>a</mi>¦</mtd>
        <mtd class="math-left"><mi>b</mi></mtd><mtd class="math-right"><mi>c</mi></mtd></mtr></mtable>
      \begin{array}{l|c:r}a&b&c\\\hline d\end{array}
        <mtable class="math-array"><mtr><mtd class="math-left"><mi>a</mi>¦</mtd><mtd class="math-rule-start"><mi>b
        </mi></mtd><mtd class="math-right math-dash-start"><mi>c</mi></mtd></mtr><mtr>
        <mtd class="math-left math-rule-top"><mi>d</mi>¦</mtd><mtd class="math-rule-start math-rule-top"></mtd>
        <mtd class="math-right math-dash-start math-rule-top"></mtd></mtr></mtable>
      \begin{array}{*{2}{r}||l}a&b&c\\\end{array}
        <mtable class="math-array"><mtr><mtd class="math-right"><mi>a</mi>¦</mtd><mtd class="math-right"><mi>b</mi>
        </mtd><mtd class="math-left math-double-start"><mi>c</mi></mtd></mtr></mtable>
      \begin{gather}a\\[1em]b\end{gather}
        <mtable class="math-lines" displaystyle="true"><mtr><mtd><mi>a</mi><mspace height="0.84em" depth="1.36em"/>
        </mtd></mtr><mtr><mtd><mi>b</mi>¦</mtd></mtr></mtable>
      \begin{multline}a\\b\\c\end{multline}
        <mtable class="math-lines" displaystyle="true"><mtr><mtd class="math-left"><mi>a</mi>¦</mtd></mtr><mtr><mtd>
        <mi>b</mi>¦</mtd></mtr><mtr><mtd class="math-right"><mi>c</mi>¦</mtd></mtr></mtable>
      \begin{smallmatrix}a&b\end{smallmatrix}
        <mtable class="math-small" scriptlevel="1"><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>
      \substack{a\\b}
        <mtable class="math-small" scriptlevel="1"><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr>
        </mtable>
      \begin{CD}A@>f>>B\\@VVgV@|\\C@=D\end{CD}
        <mtable class="math-matrix" displaystyle="true"><mtr><mtd><mi>A</mi>¦</mtd><mtd><mover><mo·>→</mo><mrow>
        <mspace width="1.5em"/><mi>f</mi><mspace width="1.5em"/></mrow></mover></mtd><mtd><mi>B</mi></mtd></mtr><mtr>
        <mtd><mrow><mpadded width="0"><mrow class="math-llap"><mstyle displaystyle="false" scriptlevel="1"></mstyle>
        </mrow></mpadded><mo· minsize="1.8em" maxsize="1.8em">↓</mo><mpadded width="0">
        <mstyle displaystyle="false" scriptlevel="1"><mi>g</mi></mstyle></mpadded></mrow>¦</mtd><mtd></mtd><mtd><mrow>
        <mpadded width="0"><mrow class="math-llap"><mstyle displaystyle="false" scriptlevel="1"></mstyle></mrow>
        </mpadded><mo· stretchy="true" symmetric="true" minsize="1.8em" maxsize="1.8em">‖</mo><mpadded width="0">
        <mstyle displaystyle="false" scriptlevel="1"></mstyle></mpadded></mrow></mtd><mtd></mtd></mtr><mtr><mtd><mi>C
        </mi>¦</mtd><mtd><mover><mo· stretchy="true">=</mo><mrow><mspace width="3.6em"/><mspace width="3.6em"/></mrow>
        </mover></mtd><mtd><mi>D</mi></mtd></mtr></mtable>
      a\\b
        <mtable class="math-lines"><mtr><mtd><mi>a</mi>¦</mtd></mtr><mtr><mtd><mi>b</mi>¦</mtd></mtr></mtable>
      x\tag{1}
        <mtable class="math-lines"><mtr><mtd class="math-margin"></mtd><mtd><mi>x</mi>¦</mtd>
        <mtd class="math-margin math-right"><mtext>(</mtext><mtext>1</mtext><mtext>)</mtext></mtd></mtr></mtable>
      \begin{align}a\tag*{x}\\b\end{align}
        <mtable class="math-lines" displaystyle="true"><mtr><mtd class="math-margin"></mtd><mtd class="math-right">
        <mi>a</mi>¦</mtd><mtd class="math-margin math-right"><mtext>x</mtext></mtd></mtr><mtr>
        <mtd class="math-margin"></mtd><mtd class="math-right"><mi>b</mi>¦</mtd><mtd class="math-margin math-right">
        </mtd></mtr></mtable>
      \def\arraystretch{2}\begin{matrix}a\end{matrix}
        <mtable class="math-matrix"><mtr><mtd><mi>a</mi><mspace height="1.68em" depth="0.72em"/></mtd></mtr></mtable>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
