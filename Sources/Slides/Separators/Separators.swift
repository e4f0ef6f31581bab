import Diagnostics

/// What separates the slides of a deck.
struct Separators {}

/// The separators that the settings ask for, and what is wrong with them.
func readSeparators(of settings: DeckSettings) -> (Separators, [Diagnostic]) { (Separators(), []) }
