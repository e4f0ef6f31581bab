import Highlight
import Testing

/// Code as it should be marked; without the marks it is the code.
struct Sample: CustomTestStringConvertible, Sendable {
  let language: String
  let expected: String

  init(_ language: String, _ expected: String) {
    self.language = language
    self.expected = expected
  }

  var code: String {
    expected.replacing(#/‹[a-zA-Z]+:|›/#, with: "")
  }

  var testDescription: String { language }
}

/// Each language in a few lines.
@Suite struct SampleTests {
  static let samples = Sample.aToE + Sample.fToK + Sample.lToP + Sample.qToZ

  @Test(arguments: samples)
  func reads(_ sample: Sample) {
    #expect(marked(sample.code, sample.language) == sample.expected)
  }

  @Test func everyLanguageHasOne() {
    #expect(Set(Self.samples.map(\.language)) == Set(Language.all.map(\.name)))
  }
}
