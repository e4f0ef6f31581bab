import ArgumentParser

/// What the process says to the one that started it. The numbers are those of `sysexits.h`; misuse (64) is
/// ArgumentParser's own.
extension ExitCode {
  /// Problems at or above the failing severity.
  static let problemsFound = ExitCode(1)
  /// An input is missing or unreadable.
  static let noInput = ExitCode(66)
  /// Lectern itself has failed, or a program that it runs.
  static let toolFailed = ExitCode(70)
  /// An output cannot be written.
  static let cannotWrite = ExitCode(74)
}

/// The exit code of a run over several decks: each is seen to, and the gravest failure is told at the end.
struct Outcome {
  private var code: Int32 = 0

  mutating func note(_ failure: ExitCode) { code = max(code, failure.rawValue) }

  /// Prints on standard output, and notes when that fails.
  mutating func print(_ text: String) {
    do throws(FileError) {
      try printBytes(Array(text.utf8))
    } catch {
      LecternCommand.print(error: "lectern: \(error.message)\n")
      note(.cannotWrite)
    }
  }

  /// Throws when something was noted.
  func finish() throws {
    if code != 0 { throw ExitCode(code) }
  }
}
