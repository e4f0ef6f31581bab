/// A file of one compilation. A type of its own, so that it is never mistaken for an offset.
public struct FileID: Hashable, Sendable, Comparable {
  public let index: UInt16

  public init(index: UInt16) { self.index = index }

  public static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A range and the file that it is in. Ordered by file, then by place.
public struct SourceLocation: Hashable, Sendable, Comparable {
  public var file: FileID
  public var range: SourceRange

  public init(file: FileID, range: SourceRange) {
    self.file = file
    self.range = range
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.range) < (right.file, right.range)
  }
}

/// The files that one deck is made from: the deck itself first, then chapters and includes in the order of reading.
public struct SourceFiles: Sendable {
  private var files: [SourceFile] = []

  public init() {}

  /// At most 65,536 files.
  public mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(index: UInt16(files.count - 1))
  }

  public var ids: [FileID] { files.indices.map { FileID(index: UInt16($0)) } }

  public subscript(id: FileID) -> SourceFile { files[Int(id.index)] }

  /// The text at `location`.
  public func text(_ location: SourceLocation) -> String { self[location.file].text(location.range) }
}
