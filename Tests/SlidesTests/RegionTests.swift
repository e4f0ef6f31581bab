import Slides
import SourceText
import Testing

/// What stands between the markers of the region `a`.
@Suite struct RegionTests {
  @Test(arguments: [
    // Visual Studio Code, in the comments of many languages.
    "// #region a\nx\n// #endregion", "//#region a\nx\n//#endregion a", "// region a\nx\n// endregion",
    "# region a\nx\n# endregion", "#region a\nx\n#endregion", "/* #region a */\nx\n/* #endregion */",
    "<!-- #region a -->\nx\n<!-- #endregion -->", "-- #region a\nx\n-- #endregion", ";; #region a\nx\n;; #endregion",
    "% #region a\nx\n% #endregion", "{- #region a -}\nx\n{- #endregion -}", "(* #region a *)\nx\n(* #endregion *)",
    "#pragma region a\nx\n#pragma endregion", "#Region \"a\"\nx\n#End Region", "'#region a\nx\n'#endregion",
    "::#region a\nx\n::#endregion", "// region: a\nx\n// endregion: a", "\t// #region a  \r\nx\r\n\t// #endregion\r\n",
    "#region a\nx\n#endregion // a",
    // mdBook.
    "// ANCHOR: a\nx\n// ANCHOR_END: a", "// ANCHOR:a\nx\n// ANCHOR_END:a",
    "<!-- ANCHOR: a -->\nx\n<!-- ANCHOR_END: a -->",
    // One in the other, without a name, across each other.
    "#region b\n#region a\nx\n#endregion\n#endregion", "#region a\n#region b\nx\n#endregion\n#endregion\ny",
    "#region a\n#region\nx\n#endregion\n#endregion\ny", "#region b\ny\n#region a\nx\n#endregion b\n#endregion a",
    "// ANCHOR: a\n// ANCHOR: b\nx\n// ANCHOR_END: a\ny\n// ANCHOR_END: b",
    "#region a\n#region a\nx\n#endregion\n#endregion a\ny",
    // The first one counts; an end without a beginning does not.
    "#region a\nx\n#endregion\n#region a\ny\n#endregion", "#endregion\n#region a\nx\n#endregion c\n#endregion",
  ])
  func holdsX(_ code: String) {
    let block = Listed("```c {file=f region=a}\n```", files: ["f": .bytes(Array(code.utf8))])
    #expect(block.text == "x\n")
    #expect(block.messages == [])
  }

  /// Lines that look like markers and are code or remarks.
  @Test(arguments: [
    "region: a", "\"region\": \"eu\"", "- region: eu", "// region of interest", "#region {", "// region = 3",
    "// regions a",
    "// region", "# regional", "let region = 1", "ANCHOR a", "ANCHOR:", "@region b", "#endregional",
  ])
  func areNoMarkers(_ line: String) {
    let code = "// #region a\n\(line)\n// #endregion a\n"
    let block = Listed("```c {file=f region=a}\n```", files: ["f": .bytes(Array(code.utf8))])
    #expect(block.text == "\(line)\n")
    #expect(block.messages == [])
  }
}
