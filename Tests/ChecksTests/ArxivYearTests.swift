import Checks
import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

/// `{2302}` stands for the URL of a paper that was submitted in February 2023.
@Suite struct ArxivYearTests {
  private func text(_ source: String) -> String {
    source.replacing("{", with: "https://arxiv.org/abs/").replacing("}", with: ".12345")
  }

  @Test(arguments: [
    "[A]({2302}) (2023)", "[A]({2302}) (2024)", "[A]({2302}) (2025)", "[A]({2302})(2023)", "**[A]({2302})** (2023)",
    "[A]({2302}) *(2023)*", "[A]({2302})\n(2023)", "[A]({2312}) (2024)",
    // Ranges: any year may be the right one.
    "[A]({2501}) (2024-2025)", "[A]({2501}) (2024–25)", "[A]({2501}) (2024-25)", "[A]({2405}) (2024—2025)",
    "[A]({2501}) (2023 - 2025)", "[A]({2501}) (2024/25)", "[A]({2302}) (2023-02)", "[A]({2501}) (2024--2025)",
    // Several links share the year behind the last.
    "> [V2]({2405}) | [V3]({2412}) | [R1]({2501}) (2024-2025)", "[A]({2307}) (2023) | [B]({2407}) (2024)",
    "[A]({2307}) / [B]({2407})", "[A]({2307}), [B]({2306}) and [C]({2305}) (2023)",
    // A year is about its own segment.
    "[A]({2501}) | [B]({2407}) (2024)", "| a | b |\n|---|---|\n| [A]({2501}) | (2020) |",
    "[A]({2501})\\\n[B]({2407}) (2024)",
    // No year of a citation.
    "[A]({2501}), a paper (2020)", "[A]({2501}) beats GPT-3 (2020)", "[A]({2501}) (in 2020)", "[A]({2501}) (20200)",
    "[A]({2501}) (2020 pages)", "[A]({2501}) 2020", "[A]({2501}) `x` (2020)", "[A]({2501}) ![x](y) (2020)",
    "(2020) [A]({2501})", "[A]({2501}), (2020)", "[A]({2501})\n\n(2020)", "[A]({2501}) (1234)", "[A]({2501}) (2020",
    "[A](https://example.org/2501.12345) (2020)", "[A]({2313}) (2020)", "[A]({2501} \"(2020)\")",
  ])
  func isSilent(on source: String) {
    #expect(Checked(text(source), with: ArxivYear()).messages == [])
  }

  @Test(arguments: [
    ("[A]({2501}) (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("[A]({2501})(⟦2020⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("**[A]({2303})** *(⟦2022⟧)*", "before the arXiv identifier '2303.12345', which is of March 2023"),
    ("[A]({2302}) (⟦2026⟧)", "long after the arXiv identifier '2302.12345', which is of February 2023"),
    ("[A]({2302})（⟦2022⟧）", "before the arXiv identifier '2302.12345', which is of February 2023"),
    ("[A]({2501}) ( ⟦2023 - 24⟧ )", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("[A]({2302}) (⟦2026–2027⟧)", "long after the arXiv identifier '2302.12345', which is of February 2023"),
    ("<{2501}> (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("[A]({2405}) | [B]({2501}) (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("[A]({2501}) / [B]({2405}) (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("[A]({2501}) | [B]({2405}) (⟦2023-2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("| a |\n|---|\n| [A]({2501}) (⟦2024⟧) |", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("> - [A]({2501})\n>   (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("# [A]({2501}) (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("a\n\nNote: [A]({2501}) (⟦2024⟧)", "before the arXiv identifier '2501.12345', which is of January 2025"),
    ("[A]({hep-th/99010} \"t\") (⟦2020⟧)", nil),
  ])
  func fires(on source: String, _ problem: String?) {
    let marked = Marked(text(source).replacing("hep-th/99010.12345", with: "hep-th/9901001"))
    let found = Checked(marked.text, with: ArxivYear())
    #expect(found.ranges == marked.ranges)
    #expect(found.diagnostics.map(\.severity) == [.warning])
    guard let problem, let range = marked.ranges.first else { return }
    let year = SourceFile(name: "", text: marked.text).text(range)
    #expect(found.messages == ["the year '\(year)' is \(problem)"])
  }

  @Test func theIdentifierIsShown() {
    let marked = Marked("[A](⟦https://arxiv.org/abs/2501.12345⟧) (⟦2024⟧)")
    let found = Checked(marked.text, with: ArxivYear())
    #expect(found.diagnostics.flatMap(\.related).map(\.location.range) == [marked.ranges[0]])
    #expect(found.help == ["write '2025', or link the paper that is meant"])
  }

  @Test func everyLinkThatSharesTheYearIsChecked() {
    #expect(Checked(text("[A]({2501}), [B]({2502}) (2024)"), with: ArxivYear()).messages.count == 2)
  }
}
