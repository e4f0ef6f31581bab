import Checks
import Diagnostics
import Slides

/// The pictures of all diagrams of some decks.
struct Drawings {
  private var pictures: [DiagramSource: [UInt8]] = [:]
  private var failures: [DiagramSource: DrawingFailure] = [:]

  /// The SVG; nil when there is none.
  subscript(source: DiagramSource) -> [UInt8]? { pictures[source] }

  /// What has been drawn before is taken from the cache; the rest is drawn now, each source once.
  ///
  /// - Parameter draws: Whether any tool may be run, and any picture be shown.
  init(of decks: [Deck], draws: Bool) {
    guard draws else { return }
    var known: Set<DiagramSource> = []
    let sources = decks.flatMap(\.diagrams).map(\.source).filter { known.insert($0).inserted }
    guard !sources.isEmpty else { return }
    let cache = DrawingCache()
    let tools = Dictionary(
      uniqueKeysWithValues: Set(sources.map(\.language)).compactMap { language in
        DrawingTool(for: language).map { (language, $0) }
      })
    var missing: [(source: DiagramSource, tool: DrawingTool)] = []
    for source in sources {
      guard let tool = tools[source.language] else { continue }
      if let svg = cache[source, tool] { pictures[source] = svg } else { missing.append((source, tool)) }
    }
    let limit = ProcessLimit(seconds: Self.secondsForEach, bytes: 8 << 20)
    let starts = missing.map { source, tool in
      { ChildProcess(tool.path, tool.arguments, environment: tool.environment, input: source.text, limit: limit) }
    }
    for ((source, tool), ending) in zip(missing, runSideBySide(starts, atOnce: 2)) {
      if let failure = DrawingFailure(ending, of: tool, limit: limit) {
        failures[source] = failure
      } else if case .exited(_, let svg, _) = ending {
        pictures[source] = svg
        cache.keep(svg, of: source, by: tool)
      }
    }
  }

  /// How long one diagram may take, from its start.
  private static var secondsForEach: Double {
    let seconds = environmentVariable("LECTERN_DIAGRAM_SECONDS").flatMap { Double($0) } ?? 20
    return seconds > 0 && seconds.isFinite ? seconds : 20
  }

  /// What the tools complained of in `deck`.
  func problems(in deck: Deck) -> [Diagnostic] {
    guard !failures.isEmpty else { return [] }
    return deck.diagrams.compactMap { diagram in failures[diagram.source]?.diagnostic(at: diagram) }
  }
}
