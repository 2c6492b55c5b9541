/// The settings inside a record, however deeply its labels nest them.
enum FacebookSettings {
  struct Setting {
    /// Labels from the outermost in, joined by ` / `.
    var label: String?
    var value: String
  }

  static func all(_ record: JSONValue) -> [Setting] {
    if let list = record["label_values"] { return list.elements.flatMap { settings($0, under: []) } }
    return members(record, under: [])
  }

  private static func settings(_ entry: JSONValue, under outer: [String]) -> [Setting] {
    let own = [entry["label"]?.string, entry["title"]?.string].compactMap { $0 }.first { !$0.isEmpty }
    let labels = outer + (own.map { [$0] } ?? [])
    if let value = entry["value"]?.string, !value.isEmpty { return [setting(labels, value)] }
    let inner = (entry["dict"]?.elements ?? []) + (entry["vec"]?.elements ?? [])
    return inner.flatMap { settings($0, under: labels) }
  }

  /// The classic shape: names with plain values.
  private static func members(_ value: JSONValue, under outer: [String]) -> [Setting] {
    value.members.flatMap { member -> [Setting] in
      switch member.value {
      case .string(let text): text.isEmpty ? [] : [setting(outer + [member.key], text)]
      case .bool(let flag): [setting(outer + [member.key], flag ? "true" : "false")]
      case .object: members(member.value, under: outer + [member.key])
      default: []
      }
    }
  }

  private static func setting(_ labels: [String], _ value: String) -> Setting {
    Setting(label: labels.isEmpty ? nil : labels.joined(separator: " / "), value: value)
  }
}
