import Checks
import Lectern
import Render
import Slides
import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A Chromium that runs without a window, measures a page and prints what it found. It asks for nothing in any network.
struct LayoutBrowser {
  /// The path of the program.
  let program: String
  /// In seconds.
  let timeLimit: Int

  /// What Chromium is called, in the order of looking for it.
  static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

  /// The path from the root of a program that is named by its path, or by its name on the PATH.
  static func program(named name: String) -> String? {
    guard name.contains("/") else { return commandPath(name) }
    return access(name, X_OK) == 0 && (try? isFolder(name)) == false ? realPath(name) : nil
  }

  /// What does not fit on the slides of a deck.
  func report(on deck: CompiledDeck) throws(FileError) -> LayoutReport {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let page = joined(folder.path, "deck.html")
    try write(renderMeasuringPage(deck.compilation.deck, asset: deck.project.bytes(of:)), to: page)
    let arguments = arguments(for: deck.compilation.deck.settings, page: page, in: folder)
    let limit = ProcessLimit(seconds: Double(timeLimit), bytes: 1 << 22)
    let start = {
      ChildProcess(program, arguments, environment: environment(with: ["TMPDIR": folder.path]), input: [], limit: limit)
    }
    let endings = runSideBySide([start], atOnce: 1, clearAway: folder.remove)
    guard case .exited(0, let output, let errors)? = endings.first else { throw failure(endings.first, on: deck) }
    guard let report = LayoutReport(page: output) else {
      throw FileError("the browser '\(program)' has not measured '\(deck.input.name)'\(saying(errors))")
    }
    return report
  }

  private func arguments(for settings: DeckSettings, page: String, in folder: TemporaryFolder) -> [String] {
    // Some room around a slide, so that it is shown in about its own size.
    let (width, height) = (min(settings.width, 4000) + 160, min(settings.height, 4000) + 240)
    let flags = [
      "--headless=new", "--disable-gpu", "--disable-extensions", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-breakpad", "--no-first-run",
      "--no-default-browser-check", "--password-store=basic", "--use-mock-keychain", "--mute-audio",
      "--hide-scrollbars", "--force-prefers-reduced-motion", "--force-device-scale-factor=1",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--window-size=\(width),\(height)",
      "--user-data-dir=\(joined(folder.path, "profile"))",
      // Fonts and pictures take time; this time passes at once when nothing is waited for.
      "--virtual-time-budget=20000", "--dump-dom",
    ]
    // As root, Chromium does not start with its sandbox.
    return flags + (geteuid() == 0 ? ["--no-sandbox"] : []) + [fileURL(page)]
  }

  private func failure(_ ending: ChildProcess.Ending?, on deck: CompiledDeck) -> FileError {
    let what = "the browser '\(program)'"
    let name = "'\(deck.input.name)'"
    switch ending {
    case .tookTooLong, nil: return FileError("\(what) has not measured \(name) within \(timeLimit) seconds")
    case .printedTooMuch: return FileError("\(what) prints without an end instead of measuring \(name)")
    case .notStarted(let reason): return FileError("cannot run \(what) on \(name): \(reason)")
    case .exited(let code, _, let errors) where code < 0:
      return FileError("\(what) was ended by signal \(-code) on \(name)\(saying(errors))")
    case .exited(let code, _, let errors):
      return FileError("\(what) has failed with code \(code) on \(name)\(saying(errors))")
    }
  }

  /// The last line that it has complained in, without controls.
  private func saying(_ errors: [UInt8]) -> String {
    let line = errors.split(separator: 0x0A).last { $0.contains { $0 > 0x20 } } ?? []
    let words = String(decoding: line.filter { $0 >= 0x20 && $0 != 0x7F }.prefix(200), as: UTF8.self)
    return words.isEmpty ? "" : ": \(words)"
  }
}

/// `file:` and an absolute path, of which only what is plain stays as it is.
///
/// RFC 8089, §2.
private func fileURL(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF")
  return "file://"
    + path.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._~/".utf8.contains(byte)
      return isPlain ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
}
