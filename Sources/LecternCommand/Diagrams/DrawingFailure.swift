import Checks
import Diagnostics
import Slides

/// Why a tool has given no picture.
struct DrawingFailure {
  private let message: String
  private let help: String
  /// The line of the diagram, counted from 1, where one is named.
  private let line: Int?

  /// Nil when all went well.
  init?(_ ending: ChildProcess.Ending, of tool: DrawingTool, limit: ProcessLimit) {
    let command = tool.language.command
    var complaint: Complaint?
    switch ending {
    case .exited(0, let output, _) where isSVG(output): return nil
    case .exited(let code, _, let errors):
      complaint = Complaint(errors, of: tool.language)
      let reason = complaint?.message ?? (code == 0 ? "it has printed no SVG" : "it has exited with \(code)")
      message = "'\(command)' cannot draw this diagram: \(reason)"
      help = "mend the diagram; the page shows its source"
    case .tookTooLong:
      message = "'\(command)' takes longer than \(text(limit.seconds)) seconds to draw this diagram"
      help = "make it smaller, or allow more seconds in LECTERN_DIAGRAM_SECONDS"
    case .printedTooMuch:
      message = "'\(command)' draws this diagram with more than \(limit.bytes >> 20) MB"
      help = "make it smaller; the page shows its source"
    case .notStarted(let reason):
      message = "'\(tool.path)' cannot be run to draw this diagram: \(reason)"
      help = "see that it can be run; the page shows the source"
    }
    line = complaint?.line
  }

  /// At the line of the diagram that is to blame, or else at its language.
  func diagnostic(at diagram: Diagram) -> Diagnostic {
    let place = line.flatMap { diagram.lines.indices.contains($0 - 1) ? diagram.lines[$0 - 1] : nil }
    return Diagnostic(
      rule: .diagramFailed, severity: .error, message: message, location: place ?? diagram.location, help: help)
  }
}

/// `20.0` → `20`
private func text(_ seconds: Double) -> String {
  seconds == seconds.rounded() && seconds < 1e9 ? "\(Int(seconds))" : "\(seconds)"
}
