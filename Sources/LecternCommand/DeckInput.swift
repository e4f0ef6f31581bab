import Checks
import Diagnostics
import Lectern
import Slides
import SourceText

/// A deck that a command works on, with all that is known of it.
struct CompiledDeck {
  let input: DeckInput
  let compilation: Compilation
  let project: Project

  /// The same, with what was found out since it was compiled.
  func adding(_ problems: [Diagnostic]) -> CompiledDeck {
    CompiledDeck(input: input, compilation: compilation.adding(problems, of: .diagramFailed), project: project)
  }

  var findings: Findings { Findings(compilation.diagnostics, in: compilation.deck.files) }
}

/// One deck that the user named, or that was found in a folder.
struct DeckInput {
  /// As diagnostics print it.
  let name: String
  /// The path of its page, from the folder that pages go to.
  let pageName: String
  let isStandardInput: Bool

  static let standardInput = DeckInput(name: "<stdin>", pageName: "stdin.html", isStandardInput: true)

  private init(name: String, pageName: String, isStandardInput: Bool) {
    (self.name, self.pageName, self.isStandardInput) = (name, pageName, isStandardInput)
  }

  /// - Parameter page: The path that becomes its page's; its own name when nil.
  init(file: String, page: String? = nil) {
    self.init(
      name: file, pageName: withoutEnding(page ?? lastComponent(of: file)) + ".html", isStandardInput: false)
  }

  /// Reads and compiles it. A file that cannot be read is reported and noted, and gives nil.
  ///
  /// - Parameter options: `KEY=VALUE` of the command line.
  func compiled(with options: [String], _ outcome: inout Outcome) -> CompiledDeck? {
    do throws(FileError) {
      let bytes = try isStandardInput ? bytesOfStandardInput() : bytesOfFile(name)
      // Every place in a text is told by 32 bits.
      guard bytes.count < Int(UInt32.max) else { throw FileError("'\(name)' is larger than 4 GB") }
      let project = Project(folder: isStandardInput ? "." : parent(of: name))
      let compilation = compile(SourceFile(name: name, bytes: bytes), in: try project.world(options: options))
      return CompiledDeck(input: self, compilation: compilation, project: project)
    } catch {
      print(error: "lectern: \(error.message)\n")
      outcome.note(.noInput)
      return nil
    }
  }
}
