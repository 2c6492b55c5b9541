import Archives
import Importers
import Model
import Testing

/// What an import of an archive gives, for tests.
struct FacebookReading {
  let records: RecordBatch
  let outcome: ImportOutcome

  init(_ archive: any Archive) throws {
    let export = try #require(ImportRun.exports(in: archive).first { $0.importer.platform == .facebook })
    let sink = RecordSink()
    outcome = try ImportRun().run(export) { sink.take($0) }
    records = sink.records
  }

  init(_ files: [String: String]) throws { try self.init(TextArchive(files)) }

  /// One line a record, in the order of their bytes.
  var lines: [String] {
    let all =
      records.items.map(FacebookReading.line) + records.ties.map(FacebookReading.line)
      + records.fields.map(FacebookReading.line) + records.contactPoints.map(FacebookReading.line)
      + records.positions.map { "position \($0.employer) \($0.title ?? "-")" }
      + records.threads.map { "thread \($0.title ?? "-") \($0.folder) \($0.participants.compactMap(\.name).sorted())" }
    return all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What both formats hold of an item; its permalink and its precision below a second are JSON's or HTML's alone.
  static func line(_ item: Item) -> String {
    var parts = [item.kind.rawValue, moment(item.occurredAt)]
    if item.authorship != .own { parts.append(item.authorship.rawValue) }
    if item.state != .live { parts.append(item.state.rawValue) }
    if !item.text.isEmpty { parts.append("'\(item.text)'") }
    if !item.quoted.isEmpty { parts.append("quotes '\(item.quoted)'") }
    if let author = item.author?.name { parts.append("by \(author)") }
    if let target = item.target?.name { parts.append("to \(target)") }
    if let container = item.container { parts.append("in \(container.kind.rawValue) \(container.name)") }
    if let reaction = item.reaction { parts.append(reaction) }
    parts += item.links + item.mentions.compactMap(\.name).map { "with \($0)" }
    parts += item.attachments.filter { $0.kind != .link }.map { "\($0.kind.rawValue) \($0.title ?? "-")" }
    if let place = item.place { parts.append("at \(place.name ?? "-") \(place.latitude ?? 0) \(place.longitude ?? 0)") }
    if item.audience != .unknown { parts.append("for \(item.audience.rawValue)") }
    return parts.joined(separator: " ")
  }

  private static func line(_ tie: Tie) -> String {
    var parts = ["tie", tie.kind.rawValue, tie.other.name ?? "-"]
    if let since = tie.since { parts.append("since \(moment(since))") }
    if let until = tie.until { parts.append("until \(moment(until))") }
    if let url = tie.other.url { parts.append(url) }
    if let note = tie.note { parts.append("on \(note)") }
    return parts.joined(separator: " ")
  }

  private static func line(_ field: ProfileField) -> String {
    (["field", field.kind.rawValue, field.value] + [field.label].compactMap { $0 }).joined(separator: " ")
  }

  private static func line(_ point: ContactPoint) -> String {
    (["contact", point.use.rawValue, point.value] + [point.holder?.name].compactMap { $0 }).joined(separator: " ")
  }

  private static func moment(_ moment: Timestamp?) -> String { moment?.rfc3339 ?? "undated" }
}
