import SourceText
import TestSupport
import Testing

@testable import TeXMath

/// What is said about a formula, and the place it is said of.
@Suite struct ProblemTests {
  @Test(arguments: [
    // Names.
    (#"a⟦\fracc⟧12"#, #"there is no command '\fracc'"#, #"did you mean '\frac'?"#),
    (#"⟦\Alhpa⟧"#, #"there is no command '\Alhpa'"#, #"did you mean '\Alpha'?"#),
    (#"\text{a ⟦\zzzzz⟧}"#, #"there is no command '\zzzzz'"#, nil),
    (#"\begin{⟦alinged⟧}a&b\end{alinged}"#, "there is no environment 'alinged'", "did you mean 'aligned'?"),
    (#"\color{⟦bleu⟧}x"#, "there is no color 'bleu'", "did you mean 'blue'?"),
    (#"\SI{1}{\kilo⟦\metr⟧}"#, #"there is no unit '\metr'"#, #"did you mean '\meter'?"#),
    // Arguments.
    (#"⟦\frac⟧{a}"#, #"'\frac' lacks its denominator"#, #"write it in braces: \frac{…}"#),
    (#"a⟦\sqrt⟧"#, #"'\sqrt' lacks its argument"#, #"write it in braces: \sqrt{…}"#),
    ("x⟦^⟧", "nothing follows '^'", "write an empty group, {}, for an empty script"),
    (#"\hspace{⟦1lightyear⟧}"#, "'1lightyear' is no length", "write a number and a unit, as in 1em, 3pt or 18mu"),
    (#"\num{⟦one⟧}"#, "'one' is no number", "write it as in 1.2e-3"),
    (#"\left ⟦a⟧\right)"#, "'a' is no delimiter", #"write one after '\left', or '.' for none"#),
    (
      #"\frac{a}⟦\displaystyle⟧ x"#, #"'\displaystyle' cannot be an argument"#,
      "put braces around it and what it changes"
    ),
    // Pairs.
    ("⟦{⟧a", "this '{' is never closed", "write '}' where it ends"),
    ("a⟦}⟧b", "there is no '{' that this '}' closes", #"write '\}' for a brace to see"#),
    (#"⟦\left⟧(a"#, #"this '\left' has no '\right'"#, #"write '\right.' where nothing is to be seen there"#),
    (#"a⟦\right⟧)"#, #"there is no '\left' for this '\right'"#, nil),
    (#"⟦\begin{matrix}⟧a"#, #"there is no '\end{matrix}' for this '\begin{matrix}'"#, nil),
    (#"a⟦\end⟧{b}"#, #"there is no '\begin{b}' for this '\end{b}'"#, nil),
    (#"\begin{matrix}a⟦\end{array}⟧"#, #"'\end{array}' cannot end '\begin{matrix}'"#, #"write '\end{matrix}'"#),
    // Things out of place.
    ("a⟦&⟧b", "there is no table here whose cells '&' could divide", #"write '\&' for the sign"#),
    (#"{a⟦\\⟧b}"#, #"there is no line that '\\' could end here"#, nil),
    ("a^b⟦^⟧c", "a second superscript at the same place", "put braces around what the first one stands at"),
    ("a_b⟦_⟧c", "a second subscript at the same place", "put braces around what the first one stands at"),
    (#"a\over b⟦\over⟧ c"#, #"a second '\over' in one group"#, "put braces around one of the fractions"),
    ("⟦#1⟧", "there is no macro here whose argument '#1' could be", "write '\\#' for the sign"),
    ("a⟦$⟧b", "'$' ends no formula here", #"write '\$' for the sign"#),
    (#"x⟦\[⟧y"#, "a formula begins inside of a formula", #"take '\[' away"#),
    (#"a\tag{1}⟦\tag⟧{2}"#, "a second tag on the same line", "take one of them away"),
    // Macros.
    (#"\def\a{\a\a}⟦\a⟧"#, #"the macro '\a' writes more than a formula can hold"#, nil),
    (#"\def\a#1#2{#1}⟦\a⟧ x"#, #"the macro '\a' needs 2 arguments"#, nil),
    (#"\def\a{\b}x⟦\a⟧"#, #"there is no command '\b'"#, nil),
    (#"⟦\def⟧ x"#, #"'\def' defines no command"#, #"write the name of one after it: \name"#),
    (#"\newcommand\a[⟦0⟧]{x}"#, "'0' is no number of arguments", "write one from 1 to 9"),
    // What has no effect.
    (#"⟦\href⟧{https://a.org}{x}"#, #"'\href' makes no link in a formula"#, "write a link beside the formula"),
  ])
  func problem(in marked: String, says message: String, help: String?) {
    let formula = Marked(marked)
    let found = mathML(fromTeX: Array(formula.text.utf8), display: false).problems
    #expect(found == formula.ranges.map { MathProblem(range: $0, message: message, help: help) })
  }

  @Test func theRestIsConverted() {
    #expect(
      rendered(#"a\fracc+b"#) == #"<mrow><mi>a</mi><merror><mtext>\fracc</mtext></merror><mo>+</mo><mi>b</mi></mrow>"#)
  }

  @Test func whatIsGivenUpIsShownAsItWasWritten() {
    #expect(rendered(#"x\def\a{\a\a}\a"#) == #"<merror><mtext>x\def\a{\a\a}\a</mtext></merror>"#)
  }

  @Test func theyAreInTheOrderOfTheirPlaces() {
    let found = mathML(fromTeX: Array(#"{\a & \b"#.utf8), display: false).problems.map { $0.range }
    #expect(found == found.sorted())
    #expect(found.count == 4)
  }

  @Test func theMacrosOfADeckAreKnownAndItsOwnAreHandedOn() {
    var macros = Macros()
    macros.define("\\RR", as: "\\mathbb{R}")
    macros.define("norm", as: "\\lVert #1\\rVert")
    #expect(rendered("\\RR", macros: macros) == "<mi>ℝ</mi>")
    #expect(
      rendered("\\norm x", macros: macros)
        == #"<mrow><mo· stretchy="false">‖</mo><mi>x</mi><mo· stretchy="false">‖</mo></mrow>"#)
    let markup = mathML(fromTeX: Array("\\def\\a{b}".utf8), display: false, macros: macros)
    #expect(Set(markup.macros.names) == ["RR", "norm", "a"])
  }
}
