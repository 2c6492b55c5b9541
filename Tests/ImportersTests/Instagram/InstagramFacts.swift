import Importers
import Model

/// What records say, as lines that can be compared across formats: times to the minute, places in files left out.
enum InstagramFacts {
  static func lines(_ records: RecordBatch) -> [String] {
    (records.items.map(line) + records.ties.map(line) + records.fields.map(line) + records.contactPoints.map(line)
      + records.threads.map(line)).sorted()
  }

  private static func line(_ item: Item) -> String {
    let parts: [String?] = [
      "item", item.kind.rawValue, item.authorship.rawValue, item.text, item.quoted, item.author?.name,
      item.target?.handle ?? item.target?.name, item.reaction, item.permalink, item.links.joined(separator: " "),
      item.attachments.compactMap(\.uri).joined(separator: " "), minute(item.occurredAt), item.audience.rawValue,
      item.state.rawValue, item.thread,
    ]
    return parts.map { $0 ?? "-" }.joined(separator: " | ")
  }

  private static func line(_ tie: Tie) -> String {
    [
      "tie", tie.kind.rawValue, tie.other.handle ?? tie.other.name ?? "-", tie.other.url ?? "-", minute(tie.since),
      minute(tie.until),
    ]
    .joined(separator: " | ")
  }

  private static func line(_ field: ProfileField) -> String {
    ["field", field.kind.rawValue, field.value, field.label ?? "-", minute(field.since), minute(field.until)]
      .joined(separator: " | ")
  }

  private static func line(_ point: ContactPoint) -> String {
    ["point", point.kind.rawValue, point.value, point.use.rawValue, point.holder?.name ?? "-", minute(point.at)]
      .joined(separator: " | ")
  }

  private static func line(_ thread: MessageThread) -> String {
    ["thread", thread.key, thread.title ?? "-", thread.folder, thread.isGroup ? "group" : "pair"].joined(
      separator: " | ")
  }

  private static func minute(_ moment: Timestamp?) -> String { moment.map { String($0.rfc3339.prefix(16)) } ?? "-" }
}
