import Testing

/// Words between formulas.
@Suite struct TextTests {
  @Test(
    arguments: facts(
      #"""
      \text{if }x
        <mrow><mtext>if </mtext><mi>x</mi></mrow>
      \text{a $x$ b}
        <mrow><mtext>a </mtext><mi>x</mi><mtext> b</mtext></mrow>
      \textbf{a\textit{b}}
        <mrow><mtext class="math-bold">a</mtext><mtext class="math-bold math-italic">b</mtext></mrow>
      \text{a--b ``c'' \& \%}
        <mtext>a–b “c” &amp; %</mtext>
      \text{na\"ive caf\'{e}}
        <mtext>naïve café</mtext>
      \text{\bf a}
        <mtext class="math-bold">a</mtext>
      \mbox{a_b^c}
        <mtext>a_b^c</mtext>
      \operatorname{arg\,max}
        <mi>arg max</mi>
      \verb|a_b|
        <mtext class="math-mono">a_b</mtext>
      \text{<&"}
        <mtext>&lt;&amp;&quot;</mtext>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
