/// Colour for terminals that asked for it.
struct Paint {
  let isOn: Bool

  func bold(_ text: String) -> String { wrapped(text, code: "1") }

  /// A text in the colour of a band: green, yellow or red.
  func band(_ band: String, _ text: String) -> String {
    switch band {
    case "clear", "low": wrapped(text, code: "32")
    case "moderate": wrapped(text, code: "33")
    default: wrapped(text, code: "31")
    }
  }

  private func wrapped(_ text: String, code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
