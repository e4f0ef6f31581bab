import Slides

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A command that draws diagrams: text on standard input, SVG on standard output.
struct DrawingTool: Hashable {
  let language: DiagramLanguage
  /// The file that is run.
  let path: String

  /// Nil when there is no such command on the PATH.
  init?(for language: DiagramLanguage) {
    guard let path = commandPath(language.command) else { return nil }
    (self.language, self.path) = (language, path)
  }

  /// None of them lets a diagram load what the deck's author does not see: `d2` would fetch its icons.
  var arguments: [String] {
    switch language {
    case .dot: ["-Tsvg", "-Gfontname=Helvetica", "-Nfontname=Helvetica", "-Efontname=Helvetica"]
    case .mermaid: ["--quiet", "--input", "-", "--output", "-", "--outputFormat", "svg"]
    case .plantuml: ["-tsvg", "-pipe", "-charset", "UTF-8"]
    case .d2: ["--bundle=false", "-", "-"]
    }
  }

  /// `KEY=VALUE`: that of this process, and what keeps PlantUML's `!include` from reading files.
  var environment: [String] {
    LecternCommand.environment(with: language == .plantuml ? ["PLANTUML_SECURITY_PROFILE": "SANDBOX"] : [:])
  }

  /// Changes whenever it is another program, or is called in another way.
  var fingerprint: String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    return ([path, "\(status.st_size)", "\(changed.tv_sec).\(changed.tv_nsec)"] + arguments).joined(separator: "\n")
  }
}
