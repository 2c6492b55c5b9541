/// A JSON document in the order that it is to be written in.
indirect enum JSONValue {
  case null
  case yes
  case integer(Int)
  /// A number rounded to so many decimals (0 to 6).
  case number(Double, decimals: Int)
  case text(String)
  case list([JSONValue])
  case record([(String, JSONValue)])

  static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

  /// The document, indented by two spaces, with a line feed at the end.
  var document: String {
    var output = ""
    write(to: &output, indent: 0)
    return output + "\n"
  }

  private func write(to output: inout String, indent: Int) {
    switch self {
    case .null: output += "null"
    case .yes: output += "true"
    case .integer(let number): output += String(number)
    case .number(let number, let decimals): output += Decimal.text(number, decimals: decimals)
    case .text(let text): JSONValue.quote(text, into: &output)
    case .list(let values): write(values.map { (nil, $0) }, between: ("[", "]"), to: &output, indent: indent)
    case .record(let pairs): write(pairs.map { ($0, $1) }, between: ("{", "}"), to: &output, indent: indent)
    }
  }

  private func write(
    _ parts: [(String?, JSONValue)], between ends: (String, String), to output: inout String, indent: Int
  ) {
    output += ends.0
    for (index, part) in parts.enumerated() {
      output += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      if let key = part.0 {
        JSONValue.quote(key, into: &output)
        output += ": "
      }
      part.1.write(to: &output, indent: indent + 1)
    }
    if !parts.isEmpty { output += "\n" + String(repeating: "  ", count: indent) }
    output += ends.1
  }

  /// Escapes what JSON must, and everything that a terminal or a reader could take for a command.
  private static func quote(_ text: String, into output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if Hazard.isHazardous(scalar) { escape(scalar, into: &output) } else { output.unicodeScalars.append(scalar) }
      }
    }
    output += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, into output: inout String) {
    for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
      output += "\\u" + Hazard.hexadecimal(UInt32(unit), width: 4)
    }
  }
}
