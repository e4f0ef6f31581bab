/// The units of the package siunitx: by command, and how they are written.
let unitNames: [String: String] = [
  "meter": "m", "metre": "m", "gram": "g", "second": "s", "ampere": "A", "kelvin": "K", "mole": "mol", "candela": "cd",
  "kilogram": "kg", "hertz": "Hz", "newton": "N", "pascal": "Pa", "joule": "J", "watt": "W", "coulomb": "C",
  "volt": "V", "farad": "F", "ohm": "Ω", "siemens": "S", "weber": "Wb", "tesla": "T", "henry": "H", "lumen": "lm",
  "lux": "lx", "becquerel": "Bq", "gray": "Gy", "sievert": "Sv", "katal": "kat", "radian": "rad", "steradian": "sr",
  "celsius": "°C", "degreeCelsius": "°C", "degree": "°", "arcminute": "′", "arcsecond": "″", "minute": "min",
  "hour": "h", "day": "d", "liter": "L", "litre": "l", "tonne": "t", "hectare": "ha", "electronvolt": "eV",
  "dalton": "Da", "astronomicalunit": "au", "bel": "B", "decibel": "dB", "neper": "Np", "percent": "%", "bit": "bit",
  "byte": "B", "angstrom": "Å", "bar": "bar", "barn": "b", "knot": "kn", "nauticalmile": "M", "mmHg": "mmHg",
  "m": "m", "cm": "cm", "mm": "mm", "km": "km", "kg": "kg", "g": "g", "s": "s", "ms": "ms", "Hz": "Hz", "kHz": "kHz",
  "MHz": "MHz", "GHz": "GHz", "eV": "eV", "keV": "keV", "MeV": "MeV", "GeV": "GeV", "kWh": "kWh", "K": "K", "V": "V",
  "mV": "mV", "A": "A", "mA": "mA", "W": "W", "kW": "kW", "N": "N", "J": "J", "kJ": "kJ", "Pa": "Pa", "kPa": "kPa",
]

/// What multiplies a unit.
let unitPrefixes: [String: String] = [
  "yocto": "y", "zepto": "z", "atto": "a", "femto": "f", "pico": "p", "nano": "n", "micro": "µ", "milli": "m",
  "centi": "c", "deci": "d", "deca": "da", "deka": "da", "hecto": "h", "kilo": "k", "mega": "M", "giga": "G",
  "tera": "T", "peta": "P", "exa": "E", "zetta": "Z", "yotta": "Y", "kibi": "Ki", "mebi": "Mi", "gibi": "Gi",
  "tebi": "Ti",
]

/// The powers that have a name: before their unit, and behind it.
let unitPowersBefore: [String: Int] = ["square": 2, "cubic": 3]
let unitPowersBehind: [String: Int] = ["squared": 2, "cubed": 3]
