/// Text broken into lines at spaces.
enum Paragraph {
  /// Lines of at most `width` characters where words allow, the second and later ones indented by `hanging`.
  static func lines(_ text: String, width: Int, indent: String = "", hanging: String = "") -> [String] {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = hanging
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// A text cut to a number of characters, with an ellipsis where something is missing.
  static func clipped(_ text: String, to count: Int) -> String {
    text.count <= count ? text : String(text.prefix(max(0, count - 1))) + "…"
  }
}
