/// The one way for words of an archive into a terminal.
package enum TerminalText {
  /// How many marks may sit on one letter; the rest is left out.
  private static let marksALetter = 4

  /// One line without commands: controls, direction overrides and tags become visible, as `\u{1b}`; marks are capped.
  ///
  /// Line feeds, carriage returns and tabs become spaces.
  package static func safe(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      guard marks <= marksALetter else { continue }
      append(scalar, to: &output)
    }
    return String(output)
  }

  /// The same for words that have lines of their own.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }.joined(separator: "\n")
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout String.UnicodeScalarView) {
    if scalar == "\n" || scalar == "\r" || scalar == "\t" {
      output.append(" ")
    } else if Hazard.isHazardous(scalar) {
      output.append(contentsOf: "\\u{\(Hazard.hexadecimal(scalar.value, width: 2))}".unicodeScalars)
    } else {
      output.append(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
