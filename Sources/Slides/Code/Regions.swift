/// The regions of a source file, by the markers in it. They may hold each other, and overlap.
struct Regions {
  struct Region {
    var name: String
    /// The index of the line that opens it.
    var opening: Int
    /// The index of the line that closes it; the number of lines when none does.
    var end: Int
    var isClosed: Bool
  }

  /// In the order in which they open.
  private(set) var regions: [Region] = []
  /// The indices of the lines that are markers, in order.
  private var markers: [Int] = []

  /// O(n).
  init(of code: CodeLines) {
    // What is open, the innermost last; `open` still holds what was closed by its name.
    var open: [Int] = []
    var openByName: [String: [Int]] = [:]
    for (index, line) in code.lines.enumerated() {
      guard let marker = RegionMarker(line) else { continue }
      markers.append(index)
      if marker.isOpening {
        open.append(regions.count)
        openByName[marker.name, default: []].append(regions.count)
        regions.append(Region(name: marker.name, opening: index, end: code.count, isClosed: false))
        continue
      }
      while let last = open.last, regions[last].isClosed { open.removeLast() }
      let name = marker.name.isEmpty ? open.last.map { regions[$0].name } : marker.name
      guard let name, let closed = openByName[name]?.popLast() else { continue }
      regions[closed].end = index
      regions[closed].isClosed = true
    }
  }

  /// The first one called `name`.
  subscript(name: String) -> Region? { regions.first { $0.name == name } }

  /// The lines of `region` without the markers in it.
  func lines(of region: Region, in code: CodeLines) -> CodeLines {
    let inside = Set(markers)
    return CodeLines((region.opening + 1..<region.end).filter { !inside.contains($0) }.map { code.lines[$0] })
  }
}
