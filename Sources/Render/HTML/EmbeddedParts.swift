/// Files that are embedded one after the other, each ended by a zero byte and named by its first line:
///
///     /* part: deck.js */
struct EmbeddedParts {
  struct Part {
    let name: String
    /// Without the first line.
    let text: ArraySlice<UInt8>
  }

  let parts: [Part]

  /// O(n).
  init(_ blob: [UInt8]) {
    parts = blob.split(separator: 0).map { file in
      let headerEnd = file.firstIndex(of: 0x0A) ?? file.endIndex
      let header = String(decoding: file[..<headerEnd], as: UTF8.self).split { $0 == " " || $0 == ":" }
      return Part(name: header.count > 2 ? String(header[2]) : "", text: file[headerEnd...].dropFirst())
    }
  }
}
