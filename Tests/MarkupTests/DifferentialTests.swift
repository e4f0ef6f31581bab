import Foundation
import HTML
import Markup
import SourceText
import TestSupport
import Testing

/// Real decks give the HTML that GitHub's own cmark-gfm gives, save where a listed reason says why not.
@Suite struct DifferentialTests {
  /// Why a deck is read otherwise than by `version`, which follows the specification of 2019 and has quirks.
  enum Reason: Sendable {
    /// Before CommonMark 0.31 a comment could not hold `--`, so that `<!-- a --->` was text.
    case olderComments
    /// A lone tag that could not begin an HTML block inside a paragraph does so there on a lazy line:
    ///
    ///     - a
    ///     <br>
    ///
    /// CommonMark 0.31, §4.6: the last kind of block cannot interrupt a paragraph.
    case tagOnLazyLine
    /// The links back from a footnote had other labels.
    case olderFootnoteLabels
  }

  private static let academy = "Polkadot-Blockchain-Academy+pba-content/previous_syllabus/bali - 2025"

  /// What is known to differ: a deck, how many pieces of its page, and why. It only shrinks.
  static let known: [String: (pieces: Int, reason: Reason)] = [
    "Esri+devsummit-2020-3D-jsapi/talks/fundamentals-3d-web-apps.md": (16, .tagOnLazyLine),
    "\(academy)/3a-Protocol_On-Chain/Polkadot-SDK-slides.md":
      (2, .olderFootnoteLabels),
    "\(academy)/3b-dApps_Off-Chain/5-transactions-slides.md":
      (42, .olderComments),
    "\(academy)/3b-dApps_Off-Chain/6-real-time-data-slides.md":
      (12, .olderComments),
    "RoboJackets+ros-training/slides/week3/week3.md": (4, .tagOnLazyLine),
    "RoboJackets+ros-training/slides/week7/week7.md": (11, .tagOnLazyLine),
    "unibo-dtm-se+course-slides/content/ddd/_index.md": (2, .tagOnLazyLine),
  ]

  static let version = "0.29.0.gfm.6"

  @Test func decksAreReadAsByGitHub() throws {
    guard let command = try command() else { return }
    let folder = SharedData.folder.appending(path: "decks").path + "/"
    for deck in SharedData.decks() {
      let theirs = try run(command, ["--unsafe"] + Self.extensions.flatMap { ["-e", $0] } + [deck.path])
      let ours = html(Array(try Data(contentsOf: deck)))
      let name = String(deck.path.dropFirst(folder.count))
      let pieces = ours == theirs ? 0 : differences(ours, theirs)
      #expect(pieces == Self.known[name]?.pieces ?? 0, "\(name)")
    }
  }

  // MARK: Theirs

  private static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"]

  /// The command of the version whose differences are known, or nil, said aloud, where it is absent.
  private func command() throws -> URL? {
    let command = URL(filePath: "/usr/bin/cmark-gfm")
    if FileManager.default.isExecutableFile(atPath: command.path) {
      let version = String(decoding: try run(command, ["--version"]), as: UTF8.self)
      if version.contains("\(Self.version) ") { return command }
    }
    print("SKIPPED: \(command.path) is not there, or not \(Self.version); Debian's package cmark-gfm has it")
    return nil
  }

  private func run(_ command: URL, _ arguments: [String]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = command
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }

  // MARK: Ours

  private func html(_ bytes: [UInt8]) -> [UInt8] {
    let source = SourceFile(name: "deck.md", bytes: bytes)
    var options = HTMLOptions()
    options.filtersTags = true
    // That version knows no alerts.
    let document = parseInlines(in: parseBlocks(source, options: .gfm.subtracting(.alerts)))
    return renderHTML(document, options: options).bytes()
  }

  private func differences(_ ours: [UInt8], _ theirs: [UInt8]) -> Int {
    let ours = PageNormalizer.normalized(String(decoding: ours, as: UTF8.self))
    let theirs = PageNormalizer.normalized(String(decoding: theirs, as: UTF8.self))
    return ours.difference(from: theirs).count
  }
}
