import Reports

/// What a person typed, fit to be said back on a terminal.
enum TerminalName {
  static func safe(_ name: String) -> String { String(TerminalText.safe(name).prefix(60)) }
}
