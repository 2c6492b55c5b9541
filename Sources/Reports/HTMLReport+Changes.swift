import Model

extension HTMLReport {
  /// What became of each family since the run before, and how long the open findings are known.
  var changes: [String] {
    guard report.changes.since != nil else { return [] }
    let body = families + ages
    return body.isEmpty ? [] : section("changes", "What changed", body)
  }

  private var families: [String] {
    let rows = report.changes.families.filter(\.isNews).map { row in
      let counts = [row.new, row.updated, row.fixed, row.returned, row.absent, row.open].map { "<td>\($0)</td>" }
      return "<tr><th scope=\"row\">\(HTMLText.escaped(Wording.family(row.family)))</th>\(counts.joined())</tr>"
    }
    guard !rows.isEmpty else { return [] }
    let head = ["Kind", "New", "Changed", "Gone", "Back", "No longer judged so", "Open now"]
      .map { "<th scope=\"col\">\($0)</th>" }
    return ["<div class=\"wide\"><table>", "<thead><tr>\(head.joined())</tr></thead>", "<tbody>"] + rows
      + ["</tbody></table></div>"]
  }

  private var ages: [String] {
    guard !report.changes.ages.isEmpty else { return [] }
    return ["<p>Open: \(HTMLText.escaped(Wording.ages(report.changes.ages))).</p>"]
  }
}
