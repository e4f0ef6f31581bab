public import SourceText

/// What the compiler may ask about the world outside the text that it is given.
///
/// Every path is relative to the folder of the deck.
public struct World: Sendable {
  /// The day on which the deck is compiled, for what cannot be dated later than that.
  public var today: CalendarDay
  /// The names of the themes that a deck can be shown in; empty when they are not known.
  public var themes: [String]
  /// The names of the palettes that code can be shown in; empty when they are not known.
  public var highlightThemes: [String] = []
  /// Settings from outside the deck, the strongest first: the command line, `lectern.yml`, other tools' files.
  public var settings: [SettingsFile]
  /// Whether there is a file or a folder at a path.
  public var fileExists: @Sendable (_ path: String) -> Bool
  /// What a file of the project holds.
  public var read: @Sendable (_ path: String) -> FileContents
  /// Whether there is a command of that name; true when that is not known.
  public var hasCommand: @Sendable (_ name: String) -> Bool

  public init(
    today: CalendarDay, themes: [String] = [], settings: [SettingsFile] = [],
    fileExists: @escaping @Sendable (_ path: String) -> Bool = { _ in false },
    read: @escaping @Sendable (_ path: String) -> FileContents = { _ in .missing },
    hasCommand: @escaping @Sendable (_ name: String) -> Bool = { _ in true }
  ) {
    self.today = today
    self.themes = themes
    self.settings = settings
    self.fileExists = fileExists
    self.read = read
    self.hasCommand = hasCommand
  }
}

/// What a file holds, or why that cannot be told.
public enum FileContents: Sendable {
  case bytes([UInt8])
  case missing
  /// The path leads out of the project.
  case outside
  /// There is something that cannot be read, for the reason given: "Permission denied".
  case unreadable(String)
}

/// Settings that are not the deck's own.
public struct SettingsFile: Sendable {
  public enum Kind: Sendable {
    /// `KEY=VALUE` on the command line, one a line.
    case commandLine
    /// `lectern.yml`.
    case project
    /// `reveal-md.json`: what reveal-md reads beside a deck.
    case revealMd
    /// `reveal.json`: reveal.js's options, as reveal-md reads them.
    case reveal
  }

  public let kind: Kind
  public let source: SourceFile
  /// The folder that holds it, from the folder of the deck: its paths are relative to this one.
  public let folder: String

  public init(_ kind: Kind, _ source: SourceFile, folder: String = "") {
    self.kind = kind
    self.source = source
    self.folder = folder
  }
}
