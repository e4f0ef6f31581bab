import Slides
import SourceText
import Testing

@Suite struct CodeListingTests {
  /// Language, first printed number (`#` before it: lines are numbered), steps of nine lines.
  @Test(arguments: [
    ("", "", "1", ""),
    ("js", "js", "1", ""),
    ("js []", "js", "#1", ""),
    ("js[]", "js", "#1", ""),
    ("[]", "", "#1", ""),
    ("js [1-2|3|4]", "js", "#1", "1-2|3|4"),
    ("js[1,4-8]", "js", "#1", "1,4-8"),
    ("[1-2]", "", "#1", "1-2"),
    ("[1-2] js", "js", "#1", "1-2"),
    ("js [12: 1-2|3|4]", "js", "#12", "1-2|3|4"),
    ("js [12:]", "js", "#12", ""),
    ("js [ 12 : 1 - 2 , 4 | 3 ]", "js", "#12", "1-2,4|3"),
    ("js [: 3]", "js", "#1", "3"),
    // A step without lines is the whole code, and so is line 0.
    ("js [|6|9]", "js", "#1", "-|6|9"),
    ("js [1|2|]", "js", "#1", "1|2|-"),
    ("js [0|3-4]", "js", "#1", "-|3-4"),
    ("js [0|0|1]", "js", "#1", "-|-|1"),
    ("js [1,,2,]", "js", "#1", "1,2"),
    // What people write for "to the end", as reveal.js has nothing else.
    ("js [1-100|5|7-99]", "js", "#1", "1-9|5|7-9"),
    // Beside other words and attributes.
    ("rust ignore [2]", "rust", "#1", "2"),
    ("rust [], ignore", "rust", "#1", ""),
    ("rust [9], ignore", "rust", "#1", "9"),
    ("cpp [1-3] {.wide}", "cpp", "#1", "1-3"),
    ("cpp[1-3]{#id .wide k=\"v\"}", "cpp", "#1", "1-3"),
    ("{.cpp .wide} [1-3]", "cpp", "#1", "1-3"),
    ("js {data-line-numbers=\"1|2-3\"}", "js", "#1", "1|2-3"),
    ("js {data-line-numbers=\"\"}", "js", "#1", ""),
    ("js {data-line-numbers}", "js", "#1", ""),
    ("js {data-line-numbers=\"1\" data-ln-start-from=\"12\"}", "js", "#12", "1"),
    ("js {data-ln-start-from=12}", "js", "#12", ""),
    ("js [3] {data-line-numbers=\"1|2\"}", "js", "#1", "3"),
    ("{.js .numberLines}", "js", "#1", ""),
    ("{.js .numberLines startFrom=\"12\"} [2]", "js", "#12", "2"),
    // Not steps.
    ("rust,ignore", "rust", "1", ""),
    ("rust,editable", "rust", "1", ""),
    ("go{}", "go", "1", ""),
    ("js [config.js]", "js", "1", ""),
    ("js [1.config.js]", "js", "1", ""),
    ("js [npm]", "js", "1", ""),
    ("js {k=\"[1]\"}", "js", "1", ""),
    ("js {k=\"}\" l=\"[1]\"}", "js", "1", ""),
    ("js [config.js] [2]", "js", "#1", "2"),
    ("{r}", "{r}", "1", ""),
    ("scala mdoc:reset:invisible", "scala", "1", ""),
    ("c++", "c++", "1", ""),
  ])
  func infoString(_ info: String, _ language: String, _ first: String, _ steps: String) {
    let block = Listed(info: info, lines: 9)
    #expect(block.listing.language == language)
    #expect((block.listing.numbersLines ? "#" : "") + "\(block.listing.firstLine)" == first)
    #expect(block.steps == steps)
    #expect(block.messages == [])
    #expect(block.listing.lineCount == 9)
    #expect(block.listing.stepCount == max(steps.split(separator: "|").count - 1, 0))
  }

  @Test func anIndentedBlockIsPlain() {
    let block = Listed("    [1]\n    a\n")
    #expect(block.listing.lineCount == 2 && !block.listing.numbersLines)
    #expect(block.rules == [])
  }

  /// Blank lines at both ends and the common indentation go, before the lines are counted.
  @Test(arguments: [
    ("```js {data-trim}\n\n    a\n      b\n\n    c\n  \n```", "a\n  b\n\nc\n"),
    ("```js {data-trim}\n\ta\n\t b\n```", "a\n b\n"),
    ("```js {data-trim}\n\ta\n  b\n```", "\ta\n  b\n"),
    ("- ```js {data-trim}\n\t  a\n  ```", "a\n"),
    ("```js {data-trim}\n\n```", ""),
    ("```js {data-trim=\"\"}\n\n a\n```", "a\n"),
  ])
  func trimming(_ text: String, shows expected: String) {
    let block = Listed(text)
    #expect(block.text == expected)
    #expect(block.listing.lineCount == expected.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
  }

  @Test func markupInCodeIsKept() {
    #expect(Listed("```js {data-noescape}\n<mark>a</mark>\n```").listing.holdsMarkup)
    #expect(!Listed("```js\n<mark>a</mark>\n```").listing.holdsMarkup)
  }
}
