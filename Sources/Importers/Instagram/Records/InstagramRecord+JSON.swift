import Model

extension InstagramRecord {
  init(_ record: JSONRecord) {
    self.init(place: .pointer(record.pointer))
    wrapper = record.key
    var value = record.value
    // An array of one, written as its only record, and that record's only member taken for a wrapper.
    if let key = record.key, InstagramRecord.shapeKeys.contains(key) {
      value = .object([JSONValue.Member(key: key, value: record.value)])
    }
    title = InstagramRecord.text(value["title"])
    platformID = InstagramRecord.text(value["fbid"])
    ownTime = MetaTime.seconds(value["timestamp"])
    media = (value["media"]?.elements ?? []).compactMap { InstagramRecord.text($0["uri"]) }
    if InstagramRecord.shapeKeys.contains(where: { value[$0] != nil }) {
      readShapes(value)
    } else {
      readPlain(value)
    }
  }

  private static let shapeKeys: Set<String> = ["string_list_data", "string_map_data", "label_values", "media_map_data"]

  private mutating func readShapes(_ value: JSONValue) {
    for element in value["string_list_data"]?.elements ?? [] { entries.append(InstagramRecord.entry("", element)) }
    for member in value["string_map_data"]?.members ?? [] {
      entries.append(InstagramRecord.entry(member.key, member.value))
    }
    for leaf in value["label_values"]?.elements ?? [] {
      if let inner = leaf["dict"] ?? leaf["vec"] {
        let title = InstagramRecord.text(leaf["title"]) ?? InstagramRecord.text(leaf["label"]) ?? ""
        groups.append(InstagramGroup(title: title, rows: InstagramRecord.rows(inner, title)))
      } else {
        entries.append(InstagramRecord.leaf(leaf))
      }
    }
  }

  /// Plain keys; also a single label with its value.
  private mutating func readPlain(_ value: JSONValue) {
    if let label = InstagramRecord.text(value["label"]), value["value"] != nil {
      return entries.append(InstagramRecord.entry(label, value))
    }
    if let word = value.string { return entries.append(InstagramEntry(label: "", value: word)) }
    for member in value.members {
      let isTime = member.key.hasSuffix("timestamp") || member.key.hasSuffix("_time") || member.key == "time"
      entries.append(
        InstagramEntry(
          label: member.key, value: isTime ? nil : InstagramRecord.plainText(member.value),
          time: isTime ? MetaTime.seconds(member.value) : nil))
    }
  }

  /// The rows of a group: inner groups, or its leaves as one row.
  private static func rows(_ inner: JSONValue, _ title: String) -> [[InstagramEntry]] {
    var rows: [[InstagramEntry]] = []
    var own: [InstagramEntry] = []
    for element in inner.elements {
      if let deeper = element["dict"] ?? element["vec"] {
        rows += self.rows(deeper, text(element["title"]) ?? title)
      } else if element["label"] == nil, let word = text(element["value"]) {
        rows.append([InstagramEntry(label: title, value: word)])
      } else {
        own.append(leaf(element))
      }
    }
    return own.isEmpty ? rows : [own] + rows
  }

  private static func leaf(_ leaf: JSONValue) -> InstagramEntry {
    InstagramEntry(
      label: text(leaf["label"]) ?? text(leaf["title"]) ?? "", field: text(leaf["ent_field_name"]),
      value: text(leaf["value"]), href: text(leaf["href"]),
      time: MetaTime.seconds(leaf["timestamp_value"]) ?? MetaTime.seconds(leaf["timestamp"]))
  }

  private static func entry(_ label: String, _ value: JSONValue) -> InstagramEntry {
    InstagramEntry(
      label: label, value: text(value["value"]), href: text(value["href"]),
      time: MetaTime.seconds(value["timestamp"]) ?? MetaTime.seconds(value["timestamp_value"]))
  }

  /// A text that is not empty.
  static func text(_ value: JSONValue?) -> String? { value?.string.flatMap { $0.isEmpty ? nil : $0 } }

  private static func plainText(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .bool(let flag): flag ? "True" : "False"
    case .integer(let number): String(number)
    default: nil
    }
  }
}
