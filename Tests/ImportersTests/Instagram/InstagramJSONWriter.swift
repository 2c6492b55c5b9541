/// Writes an archive's JSON as the platform does, text fault included.
enum InstagramJSONWriter {
  static func file(_ file: InstagramTwin.File) -> String {
    let records = "[" + file.records.map { record($0, file.shape) }.joined(separator: ",") + "]"
    return file.wrapper.map { "{\(text($0)):\(records)}" } ?? records
  }

  private static func record(_ record: InstagramTwin.Record, _ shape: InstagramTwin.Shape) -> String {
    switch shape {
    case .list:
      let data = record.entries.map { object(inner($0)) }.joined(separator: ",")
      return object([("title", text(record.title ?? "")), ("media_list_data", "[]"), ("string_list_data", "[\(data)]")])
    case .map:
      let data = object(record.entries.map { ($0.label, object(inner($0))) })
      return object([("title", text(record.title ?? "")), ("media_map_data", "{}"), ("string_map_data", data)])
    case .labels:
      let leaves = record.entries.map(leaf) + record.groups.map(group)
      return object([
        ("timestamp", String(record.time ?? 0)), ("media", "[]"),
        ("label_values", "[\(leaves.joined(separator: ","))]"), ("fbid", text("1")),
      ])
    case .post: return post(record)
    }
  }

  private static func post(_ record: InstagramTwin.Record) -> String {
    let isSingle = record.media.count == 1
    let media = record.media.map { path in
      object([
        ("uri", text(path)), ("creation_timestamp", String(record.time ?? 0)),
        ("title", text(isSingle ? record.title ?? "" : "")),
      ])
    }
    let list = ("media", "[\(media.joined(separator: ","))]")
    if isSingle { return object([list]) }
    return object([list, ("title", text(record.title ?? "")), ("creation_timestamp", String(record.time ?? 0))])
  }

  private static func inner(_ entry: InstagramTwin.Entry) -> [(String, String)] {
    [
      ("href", text(entry.href ?? "")), ("value", text(entry.value ?? "")), ("timestamp", String(entry.time ?? 0)),
    ]
  }

  private static func leaf(_ entry: InstagramTwin.Entry) -> String {
    var members = [("label", text(entry.label))]
    if let value = entry.value { members.append(("value", text(value))) }
    if let href = entry.href { members.append(("href", text(href))) }
    if let time = entry.time { members.append(("timestamp_value", String(time))) }
    return object(members)
  }

  private static func group(_ group: (title: String, rows: [[InstagramTwin.Entry]])) -> String {
    let rows = group.rows.map { row in
      object([("title", text("")), ("dict", "[\(row.map(leaf).joined(separator: ","))]")])
    }
    return object([("title", text(group.title)), ("dict", "[\(rows.joined(separator: ","))]")])
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(text($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  /// A string with every byte of a letter beyond ASCII as an escape of its own.
  static func text(_ text: String) -> String {
    var escaped = "\""
    for byte in text.utf8 {
      switch byte {
      case 0x22: escaped += "\\\""
      case 0x5C: escaped += "\\\\"
      case 0x0A: escaped += "\\n"
      case 0x80...: escaped += "\\u00" + String(byte, radix: 16)
      default: escaped += String(Unicode.Scalar(byte))
      }
    }
    return escaped + "\""
  }
}
