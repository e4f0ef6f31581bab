#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Nil when it is not set, or empty.
func environmentVariable(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// The environment of this process as `KEY=VALUE`, with some variables of another value: what a child is given.
func environment(with values: KeyValuePairs<String, String> = [:]) -> [String] {
  var variables: [String] = []
  #if canImport(Darwin)
    var next = _NSGetEnviron().pointee
  #else
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = environ
  #endif
  while let variable = next.pointee {
    variables.append(String(cString: variable))
    next += 1
  }
  return variables.filter { variable in !values.contains { variable.hasPrefix($0.key + "=") } }
    + values.map { "\($0.key)=\($0.value)" }
}
