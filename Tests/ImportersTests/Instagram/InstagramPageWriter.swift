import Model

/// Writes an archive's pages as the platform does.
struct InstagramPageWriter {
  let markup: InstagramTwin.Markup
  let language: InstagramTwin.Language

  func file(_ file: InstagramTwin.File) -> String {
    let boxes = file.records.map { box($0, file.shape) }.joined()
    let title = "\u{200E}Section\u{200E}"
    let head =
      "<html><head><meta charset=\"utf-8\"><base href=\"../../\"><title>Section</title><style>a{}</style></head><body>"
    switch markup {
    case .headings:
      return head + "<header><h1>\(title)</h1><p class=\"_a70f\">About</p></header><main class=\"_a706\" role=\"main\">"
        + boxes + "</main></body></html>"
    case .divisions, .y2024:
      return head
        + "<div class=\"_a70e\">\(title)</div><div class=\"_a70f\">About</div><div class=\"_a706\" role=\"main\">"
        + boxes + "</div></body></html>"
    }
  }

  private func box(_ record: InstagramTwin.Record, _ shape: InstagramTwin.Shape) -> String {
    let heading = record.title.map { title in
      markup == .headings
        ? "<h2 class=\"_3-95 _2pim _a6-h _a6-i\">\(escaped(title))</h2>"
        : "<div class=\"_3-95 _2pim _a6-h _a6-i\">\(escaped(title))</div>"
    }
    let footer = record.time.map { "<div class=\"_3-94 _a6-o\">\(time($0))</div>" } ?? ""
    let inner =
      shape == .labels && markup == .headings
      ? nested(record) : body(record, shape) + record.groups.map(group).joined()
    return "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">" + (heading ?? "")
      + "<div class=\"_3-95 _a6-p\">\(inner)</div>" + footer + "</div>"
  }

  private func body(_ record: InstagramTwin.Record, _ shape: InstagramTwin.Shape) -> String {
    switch shape {
    case .list: record.entries.map(listEntry).joined()
    case .map: "<table>" + record.entries.map { row($0, " _2pin") }.joined() + "</table>"
    case .labels: "<table>" + record.entries.map { row($0, "") }.joined() + "</table>"
    case .post: record.media.map { "<a href=\"\($0)\"><img src=\"\($0)\" class=\"_a6_o _3-96\"></a>" }.joined()
    }
  }

  /// Label values as pages of 2026 set them: a box in the box, and groups in cells of its table.
  private func nested(_ record: InstagramTwin.Record) -> String {
    let rows = record.entries.map { row($0, "") }.joined()
    let groups = record.groups.map { "<tr><td colspan=\"2\" class=\"_a6_q\"><div>\(group($0))</div></td></tr>" }
      .joined()
    return
      "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_a6-p\"><table>\(rows)\(groups)</table></div></div>"
  }

  private func listEntry(_ entry: InstagramTwin.Entry) -> String {
    let link = entry.href.map {
      "<div><a target=\"_blank\" href=\"\(escaped($0))\">\(escaped(entry.value ?? ""))</a></div>"
    }
    let word = entry.href == nil ? entry.value.map { "<div>\(escaped($0))</div>" } : nil
    return "<div>" + (link ?? word ?? "") + (entry.time.map { "<div>\(time($0))</div>" } ?? "") + "</div>"
  }

  private func row(_ entry: InstagramTwin.Entry, _ more: String) -> String {
    let label = escaped(entry.label)
    let address = entry.href.map {
      "<tr><td colspan=\"2\" class=\"\(more) _a6_q\">\(label)<div><a href=\"\(escaped($0))\">\(escaped(entry.value ?? $0))</a>"
        + "</div></td></tr>"
    }
    let moment = entry.time.map { clock in
      markup == .y2024
        ? "<tr><td colspan=2 class=\"\(more) _a6_q\">\(label)<div>\(time(clock))</div></td></tr>"
        : "<tr><td class=\"\(more) _a6_q\">\(label)</td><td class=\"\(more) _2piu _a6_r\">\(time(clock))</td></tr>"
    }
    if address != nil || moment != nil { return (address ?? "") + (moment ?? "") }
    guard let value = entry.value, !value.isEmpty else { return "" }
    return more.isEmpty
      ? "<tr><td class=\"_a6_q\">\(label)</td><td class=\"_2piu _a6_r\">\(escaped(value))</td></tr>"
      : "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">\(label)<div><div>\(escaped(value))</div></div></td></tr>"
  }

  private func group(_ group: (title: String, rows: [[InstagramTwin.Entry]])) -> String {
    let rows = group.rows.map { "<table>" + $0.map { row($0, "") }.joined() + "</table>" }.joined()
    return
      "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">\(escaped(group.title))"
      + "</h2><div class=\"_3-95 _a6-p\">\(rows)</div></div>"
  }

  /// The clock eight hours behind UTC.
  private func time(_ seconds: Int) -> String {
    guard let wall = Timestamp(seconds: Int64(seconds - 8 * 3600)) else { return "" }
    let (day, hour, minute) = (wall.day, wall.secondOfDay / 3600, wall.secondOfDay / 60 % 60)
    let clock = "\(hour % 12 == 0 ? 12 : hour % 12):\(minute < 10 ? "0" : "")\(minute)"
    let half = hour < 12 ? language.halves.0 : language.halves.1
    let name = language.months[day.month - 1]
    return markup == .y2024
      ? "\(name) \(day.day), \(day.year), \(clock)\u{202F}\(half)"
      : "\(name) \(day.day < 10 ? "0" : "")\(day.day), \(day.year) \(clock) \(half)"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      .replacing("'", with: "&#039;").replacing("@", with: "&#064;").replacing("\n", with: "<br />")
  }
}
