import SourceText

/// A product of units while it is being read.
private struct UnitProduct {
  var atoms: [Atom] = []
  var prefix = ""
  /// The power that the next unit has, and whether it divides.
  var power = 1
  var divides = false

  mutating func add(_ unit: String) {
    if !atoms.isEmpty { atoms.append(Atom(kind: .none, content: .space(3 / 18))) }
    let base = Atom(kind: .ordinary, content: .text(prefix + unit, []))
    atoms.append(raised(base, divides ? -power : power))
    (prefix, power, divides) = ("", 1, false)
  }

  /// Raises the last unit: `\squared`, `^2`.
  mutating func raise(to power: Int) {
    guard let last = atoms.last else { return }
    if case .scripts(let base, _, let above, _) = last.content, let first = above?.first, case .symbol = first.content {
      atoms[atoms.count - 1] = raised(base, -power)
    } else {
      atoms[atoms.count - 1] = raised(last, power)
    }
  }

  private func raised(_ base: Atom, _ power: Int) -> Atom {
    guard power != 1 else { return base }
    let digits = Atom(kind: .ordinary, content: .number(String(abs(power))))
    let sign = Atom(kind: .ordinary, content: .symbol(Operator(text: "−")))
    let above = power < 0 ? [sign, digits] : [digits]
    return Atom(kind: .ordinary, content: .scripts(base, below: nil, above: above, isStacked: false))
  }
}

extension Parser {
  /// `\kilo\gram\per\cubic\meter`, `kg.m^2/s`.
  mutating func unit(of command: Token) -> [Atom] {
    guard let tokens = tokens.takeArgument() else {
      reportMissingArgument(of: command, "unit")
      return []
    }
    var product = UnitProduct()
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token.kind {
      case .command(let name): readUnit(name, token, tokens, &index, &product)
      case .character(let scalar) where scalar.properties.isAlphabetic || "%°".unicodeScalars.contains(scalar):
        var letters = String(scalar)
        while index < tokens.count, case .character(let next) = tokens[index].kind, next.properties.isAlphabetic {
          letters.unicodeScalars.append(next)
          index += 1
        }
        product.add(letters)
      case .character("/"): product.divides = true
      case .raise: product.raise(to: power(in: tokens, &index))
      default: break
      }
    }
    return product.atoms
  }

  private mutating func readUnit(
    _ name: String, _ token: Token, _ tokens: [Token], _ index: inout Int, _ product: inout UnitProduct
  ) {
    if let prefix = unitPrefixes[name] {
      product.prefix += prefix
    } else if let unit = unitNames[name] {
      product.add(unit)
    } else if let power = unitPowersBefore[name] {
      product.power = power
    } else if let power = unitPowersBehind[name] {
      product.raise(to: power)
    } else if name == "per" {
      product.divides = true
    } else if name == "tothe" {
      product.raise(to: power(in: tokens, &index))
    } else if name == "%" || name == "cdot" || name == "," {
      if name == "%" { product.add("%") }
    } else {
      let near = guess(at: name, in: Array(unitNames.keys) + Array(unitPrefixes.keys))
      report(token.range, "there is no unit '\(token.written)'", help: near.map { "did you mean '\\\($0)'?" })
      product.add(token.written)
    }
  }

  /// The number at `index`, in braces or without.
  private func power(in tokens: [Token], _ index: inout Int) -> Int {
    var text = ""
    while index < tokens.count, text.count < 4 {
      switch tokens[index].kind {
      case .open, .close: break
      case .character(let scalar) where scalar.isASCIIDigit || (scalar == "-" && text.isEmpty):
        text.unicodeScalars.append(scalar)
      default: return Int(text) ?? 1
      }
      index += 1
    }
    return Int(text) ?? 1
  }
}
