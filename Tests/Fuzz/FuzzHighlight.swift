import Highlight
import SourceText

/// One run of the fuzzer: any bytes are code in any language, whose spans are in order, in bounds, and cut no character.
///
/// The first byte chooses the language.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHighlight(_ input: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count >= 1 else { return 0 }
  let language = Language.all[Int(input[0]) % Language.all.count]
  let code = Array(UnsafeBufferPointer(start: input + 1, count: count - 1))
  let found = violations(of: highlight(code, as: language), in: code)
  guard found.isEmpty else { fatalError("\(language.name): " + found.joined(separator: "\n")) }
  return 0
}
