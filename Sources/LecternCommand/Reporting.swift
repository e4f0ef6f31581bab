import Diagnostics

/// Prints what was found on standard error, for commands whose output is something else.
func report(_ findings: [Findings]) {
  let problems = findings.filter { !$0.diagnostics.isEmpty }
  guard !problems.isEmpty else { return }
  print(error: DiagnosticFormat.full.print(problems, colored: isColored(.error), width: terminalWidth(.error)))
  print(error: summary(of: problems) + "\n")
}
