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
  let timeLimit: Duration

  /// What Chromium is called, in the order of looking for it.
  static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

  /// The path of a program that is named as a shell names it: by its path, or as a file in a folder of `PATH`.
  static func program(named name: String) -> String? {
    guard !name.contains("/") else { return isProgram(name) ? name : nil }
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").lazy.map { joined(String($0), name) }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    access(path, X_OK) == 0 && (try? isFolder(path)) == false
  }

  /// What does not fit on the slides of a deck.
  func report(on deck: CompiledDeck) throws(FileError) -> LayoutReport {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let page = joined(folder.path, "deck.html")
    try write(renderMeasuringPage(deck.compilation.deck, asset: deck.project.bytes(of:)), to: page)
    let browser = ChildProcess(
      program: program, arguments: arguments(for: deck.compilation.deck.settings, page: page, in: folder),
      environment: ["TMPDIR": folder.path], timeLimit: timeLimit)
    let result = try browser.run()
    if case .interrupted(let signal) = result.ending {
      folder.remove()
      endProcess(by: signal)
    }
    guard result.ending == .exited(code: 0) else { throw failure(result, on: deck) }
    guard let report = LayoutReport(page: result.output) else {
      throw FileError("the browser '\(program)' has not measured '\(deck.input.name)'\(saying(result))")
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

  private func failure(_ result: ChildProcess.Result, on deck: CompiledDeck) -> FileError {
    let what = "the browser '\(program)'"
    let name = "'\(deck.input.name)'"
    switch result.ending {
    case .outOfTime: return FileError("\(what) has not measured \(name) within \(timeLimit.components.seconds) seconds")
    case .outOfRoom: return FileError("\(what) prints without an end instead of measuring \(name)")
    case .killed(let signal): return FileError("\(what) was ended by signal \(signal) on \(name)\(saying(result))")
    case .exited(let code): return FileError("\(what) has failed with code \(code) on \(name)\(saying(result))")
    case .interrupted: return FileError("\(what) was interrupted on \(name)")
    }
  }

  private func saying(_ result: ChildProcess.Result) -> String {
    result.lastWords.isEmpty ? "" : ": \(result.lastWords)"
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
