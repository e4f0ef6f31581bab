import SourceText
import Testing

@testable import Markup

@Suite struct EntityTests {
  @Test(arguments: [
    ("amp", [0x26]), ("AMP", [0x26]), ("lt", [0x3C]), ("nbsp", [0xA0]), ("Tab", [0x9]), ("NewLine", [0xA]),
    ("copy", [0xA9]), ("AElig", [0xC6]), ("Dcaron", [0x10E]), ("frac34", [0xBE]), ("there4", [0x2234]),
    ("CounterClockwiseContourIntegral", [0x2233]), ("zwnj", [0x200C]), ("Afr", [0x1D504]),
    ("ngE", [0x2267, 0x338]), ("fjlig", [0x66, 0x6A]), ("ThickSpace", [0x205F, 0x200A]), ("bne", [0x3D, 0x20E5]),
    ("Sigma", [0x3A3]), ("sigma", [0x3C3]), ("veebar", [0x22BB]), ("zscr", [0x1D4CF]),
    ("nosuch", []), ("Amp", []), ("NBSP", []), ("am", []), ("ampx", []), ("amp;", []), ("", []), ("a=26", []),
    ("CounterClockwiseContourIntegralx", []), ("é", []), (" ", []),
  ])
  func value(of name: String, is expected: [UInt32]) {
    let source = Array("&\(name);".utf8)
    let value = entityValue(of: source, from: 1, to: source.count - 1)
    #expect(value == EntityValue(expected))
  }

  @Test func everyNameOfTheTableIsFound() {
    let pairs = "\(entityNames)".split { $0 == " " || $0 == "\n" }
    #expect(pairs.count == 2125)
    for pair in pairs {
      let halves = pair.split(separator: "=")
      let source = Array(halves[0].utf8)
      let expected = halves[1].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      #expect(entityValue(of: source, from: 0, to: source.count) == EntityValue(expected), "\(pair)")
    }
  }

  @Test func everyValueIsAScalar() throws {
    for pair in "\(entityNames)".split(whereSeparator: \.isWhitespace) {
      let name = Array(pair.utf8.prefix { $0 != .equals })
      let value = try #require(entityValue(of: name, from: 0, to: name.count))
      #expect(value.first != 0 && Unicode.Scalar(value.first) != nil, "\(pair)")
      #expect(Unicode.Scalar(value.second) != nil, "\(pair)")
    }
  }
}

extension EntityValue {
  /// One scalar or two; nil stands for a name that means nothing.
  fileprivate init?(_ scalars: [UInt32]) {
    guard let first = scalars.first else { return nil }
    self.init(first: first, second: scalars.count > 1 ? scalars[1] : 0)
  }
}
