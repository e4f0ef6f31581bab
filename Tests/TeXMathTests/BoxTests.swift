import Testing

/// Colors, boxes, phantoms and strokes.
@Suite struct BoxTests {
  @Test(
    arguments: facts(
      #"""
      \textcolor{red}{x}
        <mrow mathcolor="red"><mi>x</mi></mrow>
      a\color{#f00}b+c
        <mrow><mi>a</mi><mrow mathcolor="#f00"><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mrow>
      {\color[rgb]{1,0,.5}x}y
        <mrow><mrow mathcolor="#ff0080"><mi>x</mi></mrow><mi>y</mi></mrow>
      \colorbox{Red}{a}
        <mrow class="math-colored" mathbackground="red"><mtext>a</mtext></mrow>
      \boxed{x}\cancel{y}
        <mrow><mrow class="math-boxed"><mi>x</mi></mrow><mrow class="math-cancel"><mi>y</mi></mrow></mrow>
      \phantom{x}\hphantom{x}\vphantom{x}
        <mrow><mphantom><mi>x</mi></mphantom><mpadded height="0" depth="0"><mphantom><mi>x</mi></mphantom></mpadded>
        <mpadded width="0"><mphantom><mi>x</mi></mphantom></mpadded></mrow>
      \smash{x}\smash[b]{x}
        <mrow><mpadded height="0" depth="0"><mi>x</mi></mpadded><mpadded depth="0"><mi>x</mi></mpadded></mrow>
      \mathrlap{x}\mathllap{x}
        <mrow><mpadded width="0"><mi>x</mi></mpadded><mpadded width="0"><mrow class="math-llap"><mi>x</mi></mrow>
        </mpadded></mrow>
      \raisebox{1em}{x}
        <mpadded voffset="1em"><mi mathvariant="normal">x</mi></mpadded>
      \rule{1em}{2em}
        <mspace width="1em" height="2em" mathbackground="currentcolor"/>
      {\large x}y
        <mrow><mstyle mathsize="120%"><mi>x</mi></mstyle><mi>y</mi></mrow>
      \displaystyle x
        <mstyle displaystyle="true" scriptlevel="0"><mi>x</mi></mstyle>
      \class{fragment}{x}
        <mrow class="fragment"><mi>x</mi></mrow>
      \cssId{a}{x}
        <mrow id="a"><mi>x</mi></mrow>
      """#))
  func markup(of formula: String, is expected: String) {
    #expect(rendered(formula) == expected)
  }
}
