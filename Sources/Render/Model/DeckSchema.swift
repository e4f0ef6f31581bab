internal import DeckSchema

/// The JSON Schema of what `renderModel(_:)` prints, as it is published.
public var deckSchema: [UInt8] {
  Array(UnsafeBufferPointer(start: lectern_deck_schema(), count: lectern_deck_schema_count()))
}
