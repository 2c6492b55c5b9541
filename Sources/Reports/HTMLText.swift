/// Texts made safe for the places of an HTML page that they go to.
enum HTMLText {
  /// A text for an element's content or a quoted attribute; controls and overrides are made visible.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// A word for a class name: only a known one, else `unknown`.
  static func className(_ word: String, among known: [String]) -> String { known.contains(word) ? word : "unknown" }

  /// An address for `href`: only https, so that no script can hide in it.
  static func address(_ url: String?) -> String? {
    guard let url, url.lowercased().hasPrefix("https://") else { return nil }
    return escaped(url)
  }
}
