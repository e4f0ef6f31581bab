/// A half-open run of bytes in one file. Eight bytes, so that every node can carry one.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset after the last byte.
  public var end: UInt32

  /// The bytes from `start` up to, and not including, `end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end)
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The number of bytes.
  @inlinable
  public var count: Int { Int(end) - Int(start) }

  @inlinable
  public var isEmpty: Bool { start == end }

  /// The same run as a range of array indices.
  @inlinable
  public var offsets: Range<Int> { Int(start)..<Int(end) }

  /// Whether `other` lies inside this range.
  @inlinable
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}

extension SourceRange: Comparable {
  /// Orders by the start, then by the end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
