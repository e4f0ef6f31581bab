import Markup

/// Gives each slide the time that it is to be shown: what its `data-timing` says, and to the others equal shares of
/// what the `duration` leaves. Hidden slides take none. O(slides).
///
/// As reveal.js's speaker view, with `totalTime`.
func timed(_ stacks: [SlideStack], by settings: DeckSettings) -> [SlideStack] {
  let shown = stacks.flatMap(\.slides).filter { !$0.isHidden }
  let fixed = shown.compactMap(\.properties.timing)
  let total = settings.duration ?? settings.options["totalTime"]?.number
  let standard = settings.options["defaultTiming"]?.number
  let shared = shown.count - fixed.count
  let share = total.map { shared > 0 ? max(0, $0 - fixed.reduce(0, +)) / Double(shared) : 0 } ?? standard
  return stacks.map { stack in
    var timed = stack
    for index in timed.slides.indices where !timed.slides[index].isHidden {
      timed.slides[index].seconds = timed.slides[index].properties.timing ?? share
    }
    return timed
  }
}

/// The words of some blocks, as a speaker counts them: what stands between blanks, and each character of a script that
/// is written without them. O(n).
func wordCount(of blocks: [NodeID], in document: Document) -> Int {
  blocks.reduce(0) { total, block in
    (block.index..<Int(document[block].subtreeEnd)).reduce(total) { total, index in
      guard document.nodes[index].kind.holdsText else { return total }
      return total + wordCount(in: document.plainText(of: NodeID(index)))
    }
  }
}

func wordCount(in text: some Sequence<UInt8>) -> Int {
  var count = 0
  var isInWord = false
  for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars {
    if standsAlone(scalar) {
      count += 1
      isInWord = false
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if !isInWord { count += 1 }
      isInWord = true
    } else if scalar.properties.isWhitespace || scalar == "\u{2014}" || scalar == "/" {
      isInWord = false
    }
  }
  return count
}

/// Chinese characters and kana.
private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
  default: false
  }
}
