/// The seconds of a span of time as people write it, or nil.
///
///     45    45 min    1h30    1 h 30 min    1:30:00    90s    40+ mins
///
/// A number alone is minutes; two numbers with a colon are hours and minutes. "About" and "or more" are not counted, and
/// of `30-45 min` the longer time counts.
func seconds(in text: String) -> Double? {
  let ends = text.split { "-–".contains($0) }
  if ends.count == 2, ends[0].contains(where: \.isNumber) { return seconds(in: String(ends[1])) }
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  if parts.count == 2 || parts.count == 3 {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ (0..<1000).contains($0) }),
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return Double(numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0))
  }
  var total = 0.0
  var number = ""
  var unit = ""
  // What a number without a unit counts: minutes, also behind hours.
  func value() -> Double? {
    guard let amount = Double(number), amount >= 0, amount < 1e5 else { return nil }
    switch unit {
    case "h", "hr", "hrs", "hour", "hours": return amount * 3600
    case "", "m", "min", "mins", "minute", "minutes": return amount * 60
    case "s", "sec", "secs", "second", "seconds": return amount
    default: return nil
    }
  }
  for character in text.lowercased() where !character.isWhitespace && !"+~≈".contains(character) {
    if character.isNumber || character == "." {
      if !unit.isEmpty {
        guard let part = value() else { return nil }
        (total, number, unit) = (total + part, "", "")
      }
      number.append(character)
    } else {
      unit.append(character)
    }
  }
  guard let part = value() else { return nil }
  return total + part > 0 ? total + part : nil
}
