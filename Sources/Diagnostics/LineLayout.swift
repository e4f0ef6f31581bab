/// A source line as a terminal shows it: which bytes stand in which cells.
///
///     bytes   a \t 漢 b            6 bytes
///     shown   a   漢b              7 cells
struct LineLayout {
  /// What one `Character` became; a mark is never torn from its letter.
  private struct Piece {
    let bytes: Range<Int>
    let cells: Range<Int>
    let text: String
  }

  static let tabWidth = 4

  private let pieces: [Piece]
  private let bytes: Range<Int>
  /// Whether the line goes on before and after `bytes`.
  private let isCut: (before: Bool, after: Bool)

  /// The number of cells.
  private var width: Int { pieces.last?.cells.upperBound ?? 0 }

  /// Lays out `line`, or when it is much longer than `width` cells, the part around `focus` that may be shown.
  ///
  /// A line may be as long as its file; only `O(width)` of its bytes are looked at.
  init(of line: Range<Int>, in source: [UInt8], around focus: Range<Int>, width: Int) {
    let reach = 8 * width
    var start = max(line.lowerBound, focus.lowerBound - reach)
    while start > line.lowerBound, isContinuation(source[start]) { start -= 1 }
    var end = max(start, min(line.upperBound, focus.lowerBound + reach))
    while end < line.upperBound, isContinuation(source[end]) { end += 1 }
    bytes = start..<end
    isCut = (start > line.lowerBound, end < line.upperBound)
    pieces = Self.pieces(of: source[start..<end])
  }

  private static func pieces(of bytes: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var (offset, cell) = (bytes.startIndex, 0)
    for character in String(decoding: bytes, as: UTF8.self) {
      let text = character == "\t" ? tab(at: cell) : visible(String(character))
      let width = text.reduce(0) { $0 + cellWidth(of: $1) }
      let next = offset + character.utf8.count
      pieces.append(Piece(bytes: offset..<next, cells: cell..<cell + width, text: text))
      (offset, cell) = (next, cell + width)
    }
    return pieces
  }

  private static func tab(at cell: Int) -> String {
    String(repeating: " ", count: tabWidth - cell % tabWidth)
  }

  /// The cells under `range`, at least one: for an empty range that of the next character, or the one after the line.
  private func cells(of range: Range<Int>) -> Range<Int> {
    guard let first = pieces.first(where: { $0.bytes.upperBound > range.lowerBound }) else { return width..<width + 1 }
    let last = pieces.last { $0.bytes.lowerBound < range.upperBound } ?? first
    let start = first.cells.lowerBound
    return start..<max(start + 1, range.isEmpty ? 0 : last.cells.upperBound)
  }

  /// The part of the line that fits into `width` cells and shows `focus`, with `…` where the line goes on, and the
  /// cells of that part that are under each of `ranges`.
  func window(around focus: Range<Int>, width limit: Int, marking ranges: [Range<Int>])
    -> (text: String, marks: [Range<Int>])
  {
    let marked = ranges.map(cells)
    let visible = window(around: cells(of: focus), width: limit)
    let shown = pieces[visible]
    let cut = (
      before: isCut.before || visible.lowerBound > 0, after: isCut.after || visible.upperBound < pieces.count
    )
    let firstCell = shown.first?.cells.lowerBound ?? 0
    let shift = (cut.before ? 1 : 0) - firstCell
    let end = (shown.last?.cells.upperBound ?? firstCell) + shift + (cut.after ? 1 : 0)
    let marks = marked.map { cells in
      let start = min(max(0, cells.lowerBound + shift), cut.after ? max(0, end - 1) : end)
      return start..<max(start + 1, min(cells.upperBound + shift, end))
    }
    return ((cut.before ? "…" : "") + shown.map(\.text).joined() + (cut.after ? "…" : ""), marks)
  }

  /// The pieces to show: all when they fit, else those from the start of the line when the focus is there, else those
  /// around the focus, or its first ones when it alone is too long.
  private func window(around focus: Range<Int>, width limit: Int) -> Range<Int> {
    if !isCut.before, !isCut.after, max(width, focus.upperBound) <= limit { return pieces.indices }
    // A cell on either side is for the "…".
    let room = limit - 2
    var start = 0
    if isCut.before || focus.upperBound > room {
      start = max(0, focus.lowerBound - (room - min(focus.count, room)) / 2)
      start = max(0, min(start, width - room))
    }
    let first = pieces.firstIndex { $0.cells.lowerBound >= start } ?? pieces.count
    let after = pieces[first...].firstIndex { $0.cells.upperBound > start + room } ?? pieces.count
    return first..<after
  }
}
