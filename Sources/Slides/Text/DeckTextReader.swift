import Diagnostics
import Markup
import SourceText

/// Puts the text of a deck together from its file, the files that it includes and its chapters.
struct DeckTextReader {
  private let world: World
  private let options: MarkupOptions
  private let separators: Separators
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var files: SourceFiles
  private var folders: [String]
  /// The files that have been read, by their paths from the folder of the deck.
  private var known: [String: FileID]
  private var bytes: [UInt8] = []
  private var segments: [DeckText.Segment] = []
  private var boundaries: [SectionBreak] = []
  /// The files that are being read, each included by the one before it.
  private var path: [FileID]
  private var includes = 0
  private var hasReachedLimit = false

  /// What no lecture needs, and a few files that include each other twice would soon exceed.
  private static let mostIncludes = 1_000
  private static let mostBytes = 1 << 28
  private static let deepest = 64

  /// - Parameter files: The deck's own file first.
  init(files: SourceFiles, world: World, options: MarkupOptions, separators: Separators) {
    let deck = FileID(index: 0)
    self.files = files
    self.world = world
    self.options = options
    self.separators = separators
    folders = Array(repeating: "", count: files.ids.count)
    path = [deck]
    known = [normalized(lastComponent(of: files[deck].name)): deck]
  }

  /// Reads the deck, whose Markdown begins at `start`, and then its chapters. O(n) in the text that comes together.
  mutating func read(from start: Int, chapters: [SettingPath]) -> DeckText {
    let deck = FileID(index: 0)
    let directives = includeDirectives(in: files[deck], from: start, options: options, separators: separators)
    if directives.isEmpty, chapters.isEmpty {
      let all = SourceRange(0, files[deck].bytes.count)
      return DeckText(
        source: files[deck], files: files, folders: folders,
        segments: [DeckText.Segment(start: 0, file: deck, range: all)])
    }
    append(deck, from: 0, directives)
    for chapter in chapters { append(chapter) }
    return DeckText(
      source: SourceFile(name: files[deck].name, bytes: bytes), files: files, folders: folders, segments: segments,
      boundaries: boundaries)
  }

  // MARK: Appending

  /// Appends a file, with what it includes in the place of the lines that say so.
  private mutating func append(_ file: FileID, from start: Int, _ directives: [IncludeDirective]) {
    var offset = start
    for directive in directives {
      append(file, SourceRange(offset, Int(directive.line.start)))
      include(directive, in: file)
      offset = files[file].startOfNextLine(from: Int(directive.line.end))
    }
    append(file, SourceRange(offset, files[file].bytes.count))
  }

  private mutating func append(_ file: FileID, _ range: SourceRange) {
    if let last = bytes.last, !last.isLineEnding { bytes.append(.lineFeed) }
    segments.append(DeckText.Segment(start: bytes.count, file: file, range: range))
    bytes += files[file][range]
  }

  private mutating func appendBoundary(_ tag: SectionTag) {
    if let last = bytes.last, !last.isLineEnding { bytes.append(.lineFeed) }
    boundaries.append(
      SectionBreak(
        range: SourceRange(bytes.count, bytes.count), contentStart: UInt32(bytes.count), tag: tag.rawValue,
        endsFences: true, isForced: true))
  }

  private mutating func append(_ chapter: SettingPath) {
    guard let file = file(at: chapter.path, from: chapter.folder, named: .chapter, at: chapter.location) else { return }
    appendBoundary(.chapter)
    appendText(of: file)
  }

  private mutating func include(_ directive: IncludeDirective, in file: FileID) {
    let location = SourceLocation(file: file, range: directive.path)
    let path = files[file].text(directive.path)
    guard let part = self.file(at: path, from: folders[Int(file.index)], named: .include, at: location) else { return }
    includes += 1
    guard includes <= Self.mostIncludes, bytes.count <= Self.mostBytes else {
      // Once is enough: all that follows is too much as well.
      if !hasReachedLimit { reportLimit(at: location) }
      hasReachedLimit = true
      return
    }
    appendBoundary(.fileBoundary)
    appendText(of: part)
    appendBoundary(.fileBoundary)
  }

  /// Appends the Markdown of a file that is not the deck's own.
  private mutating func appendText(of file: FileID) {
    let source = files[file]
    let start = frontMatterBlock(of: source)?.end ?? (source.hasByteOrderMark ? 3 : 0)
    path.append(file)
    append(file, from: start, includeDirectives(in: source, from: start, options: options, separators: separators))
    path.removeLast()
  }

  // MARK: Files

  /// What names a file, for what is said when it cannot be had.
  private enum Naming: String {
    case include, chapter

    var rule: RuleID { self == .include ? .missingInclude : .missingChapter }
  }

  /// The file at `path`, seen from `folder`; nil after a report when there is none that may be read.
  private mutating func file(
    at path: String, from folder: String, named naming: Naming, at location: SourceLocation
  ) -> FileID? {
    guard !path.isEmpty else {
      report(naming.rule, "the \(naming.rawValue) names no file", at: location, help: "write its path")
      return nil
    }
    let place = normalized(joined(folder, path))
    if let file = known[place] {
      guard let first = self.path.firstIndex(of: file) else { return file }
      reportCycle(from: first, naming, at: location)
      return nil
    }
    guard self.path.count <= Self.deepest, files.ids.count < Int(UInt16.max) - 1 else {
      report(
        .includeLimit, "the files of this deck include each other more than \(Self.deepest) deep, or are too many",
        at: location, help: "include them from fewer files")
      return nil
    }
    switch world.read(place) {
    case .bytes(let bytes):
      let file = files.add(SourceFile(name: name(of: place), bytes: bytes))
      diagnostics += encodingProblem(in: files[file], as: file)
      let around = parent(of: place)
      folders.append(around == "." ? "" : around)
      known[place] = file
      return file
    case .missing:
      report(
        naming.rule, "there is no file '\(path)'", at: location,
        help: "mend the path, which is relative to the folder of this file, or add the file")
    case .outside:
      report(
        .outsideProject, "the path '\(path)' leads out of the project", at: location,
        help: "keep the file inside the project, whose folder holds 'lectern.yml' or '.git'")
    case .unreadable(let reason):
      report(
        naming.rule, "cannot read '\(path)': \(reason)", at: location, help: "make the file readable")
    }
    return nil
  }

  /// What diagnostics call the file at `path`, which is relative to the folder of the deck.
  private func name(of path: String) -> String {
    let deck = files[FileID(index: 0)].name
    return deck.contains("/") ? normalized(joined(parent(of: deck), path)) : path
  }

  // MARK: What to say

  private mutating func report(_ rule: RuleID, _ message: String, at location: SourceLocation, help: String) {
    diagnostics.append(
      Diagnostic(rule: rule, severity: .error, message: message, location: location, help: help))
  }

  private mutating func reportCycle(from first: Int, _ naming: Naming, at location: SourceLocation) {
    let chain = (path[first...] + [path[first]]).map { "'\(files[$0].name)'" }.joined(separator: " includes ")
    report(
      .includeCycle, "the \(naming.rawValue) would never end: \(chain)", at: location,
      help: "remove this \(naming.rawValue)")
  }

  private mutating func reportLimit(at location: SourceLocation) {
    report(
      .includeLimit, "the files of this deck include each other more often than \(Self.mostIncludes) times",
      at: location, help: "include each part once")
  }
}
