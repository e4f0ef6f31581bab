import Testing

@testable import Slides

@Suite struct StyleScannerTests {
  @Test(arguments: [
    ("a{b:url(x.png)}", ["x.png"]),
    ("a{b:URL( \"x y.png\" )}", ["x y.png"]),
    ("a{b:url('a)b')}", ["a)b"]),
    ("a{b:url(data:image/svg+xml;,/*)}", ["data:image/svg+xml;,/*"]),
    ("a{b:curl(x.png) xurl(y)}", []),
    ("a{b:url( )}", [""]),
    ("a{b:\"url(x)\"}/* url(y) */", []),
    ("a{b:'\\'url(x)'}", []),
    ("a{b:url(x", ["x"]),
    ("a{b:url('x", ["x"]),
    ("a{b:url(", [""]),
    ("url", []),
  ])
  func urls(in css: String, are expected: [String]) {
    let bytes = Array(css.utf8)
    let found = StyleScanner(bytes).compactMap { piece, _ -> String? in
      guard case .url(let contents) = piece else { return nil }
      return String(decoding: bytes[contents], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test(arguments: ["a{}", "/*", "/* x */ b", "\"", "'\\", "\\", "url(\"", "é\u{0}\t", ""])
  func thePiecesMakeUpTheWhole(_ css: String) {
    var end = 0
    for (_, range) in StyleScanner(Array(css.utf8)) {
      #expect(range.lowerBound == end && !range.isEmpty)
      end = range.upperBound
    }
    #expect(end == css.utf8.count)
  }

  @Test func filesAreNamedOnceAndDecoded() {
    let css = "a{b:url(f/my%20x.woff2?v=2) url(\"f/my x.woff2\") url(../y.png) url(//e.org/z) url(C:/z) url(?x)}"
    #expect(filesNamed(inStyle: Array(css.utf8)) == ["f/my x.woff2", "../y.png"])
  }
}
