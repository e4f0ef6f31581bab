/// Pictures and fonts as `data:` URLs, so that a page needs no file beside it.
struct EmbeddedImages {
  /// The bytes of a file of the project, by its path from the deck's folder; nil when there is none.
  private let asset: (String) -> [UInt8]?
  private var urls: [String: [UInt8]?] = [:]

  init(asset: @escaping (String) -> [UInt8]?) { self.asset = asset }

  /// What a browser must know of a file, by the ending of its name.
  private static let types: [String: String] = [
    "apng": "image/apng", "avif": "image/avif", "bmp": "image/bmp", "gif": "image/gif", "ico": "image/x-icon",
    "jfif": "image/jpeg", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml",
    "webp": "image/webp",
    "otf": "font/otf", "ttf": "font/ttf", "woff": "font/woff", "woff2": "font/woff2",
  ]

  /// The file at `url`, or nil when it is not a file that can be had. O(size), once for each file.
  mutating func dataURL(for url: String) -> [UInt8]? {
    guard let path = localPath(of: url), let dot = path.lastIndex(of: "."),
      let type = Self.types[path[path.index(after: dot)...].lowercased()]
    else { return nil }
    if let known = urls[path] { return known }
    let embedded = asset(path).map { Array("data:\(type);base64,".utf8) + base64($0) }
    urls[path] = embedded
    return embedded
  }
}

/// The path that a relative URL names: without query and fragment, percent signs decoded. Nil for any other URL.
func localPath(of url: String) -> String? {
  let url = url.trimmingBlanks()
  guard !url.hasPrefix("/"), schemeOfURL(url[...]) == nil else { return nil }
  let path = Array(url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
  guard !path.isEmpty else { return nil }
  var decoded: [UInt8] = []
  var index = 0
  while index < path.count {
    if path[index] == UInt8(ascii: "%"), index + 2 < path.count,
      let byte = UInt8(String(decoding: path[index + 1...index + 2], as: UTF8.self), radix: 16), byte != 0
    {
      decoded.append(byte)
      index += 3
    } else {
      decoded.append(path[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}
