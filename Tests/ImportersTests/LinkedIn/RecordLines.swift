import Model

/// Records as lines of text, for golden files.
enum RecordLines {
  static func of(_ batch: RecordBatch) -> [String] {
    batch.fields.map { of($0) } + batch.positions.map { of($0) } + batch.contactPoints.map { of($0) }
      + batch.ties.map { of($0) } + batch.threads.map { of($0) } + batch.items.map { of($0) }
  }

  private static func of(_ field: ProfileField) -> String {
    line(
      field.origin, "field \(field.kind.rawValue)",
      [
        ("value", field.value), ("label", field.label), ("since", moment(field.since)), ("until", moment(field.until)),
      ])
  }

  private static func of(_ position: Position) -> String {
    line(
      position.origin, "position",
      [
        ("employer", position.employer), ("title", position.title), ("location", position.location),
        ("details", position.details), ("since", moment(position.since)), ("until", moment(position.until)),
      ])
  }

  private static func of(_ point: ContactPoint) -> String {
    line(
      point.origin, "\(point.kind.rawValue) \(point.use.rawValue)",
      [
        ("value", point.value), ("holder", person(point.holder)), ("primary", point.isPrimary ? "yes" : nil),
        ("at", moment(point.at)),
      ])
  }

  private static func of(_ tie: Tie) -> String {
    line(
      tie.origin, "tie \(tie.kind.rawValue)",
      [("other", person(tie.other)), ("since", moment(tie.since)), ("until", moment(tie.until)), ("note", tie.note)])
  }

  private static func of(_ thread: MessageThread) -> String {
    line(
      thread.origin, "thread",
      [
        ("key", thread.key), ("title", thread.title), ("folder", thread.folder),
        ("with", thread.participants.compactMap(person).joined(separator: "; ")),
        ("group", thread.isGroup ? "yes" : nil),
      ])
  }

  private static func of(_ item: Item) -> String {
    line(
      item.origin, "\(item.authorship.rawValue) \(item.kind.rawValue)",
      [
        ("text", item.text), ("quoted", item.quoted), ("author", person(item.author)), ("target", person(item.target)),
        ("in", item.container.map { "\($0.kind.rawValue) \($0.name)" }), ("thread", item.thread),
        ("reaction", item.reaction), ("at", moment(item.occurredAt)), ("audience", item.audience.rawValue),
        ("state", item.state == .live ? nil : item.state.rawValue), ("link", item.permalink),
        ("media", item.attachments.map { "\($0.kind.rawValue) \($0.uri ?? $0.title ?? "")" }.joined(separator: "; ")),
      ])
  }

  private static func line(_ origin: Origin, _ kind: String, _ parts: [(String, String?)]) -> String {
    let filled = parts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name)=\($0.replacing("\n", with: "⏎"))" }
    }
    return "\(origin) \(kind): \(filled.joined(separator: " | "))"
  }

  private static func person(_ person: Person?) -> String? {
    person.map {
      [$0.name, $0.handle.map { "@\($0)" }, $0.email, $0.employer, $0.title].compactMap(\.self).joined(separator: ", ")
    }
  }

  private static func moment(_ moment: Timestamp?) -> String? {
    moment.map { "\($0.rfc3339) (\($0.precision.rawValue))" }
  }
}
