import Model

extension HTMLReport {
  /// A screener's view, what to keep, the jobs as the accounts state them.
  var career: [String] {
    guard let view = report.career else { return [] }
    let body =
      headings(view) + offLimits(view) + keep(view) + jobs(view)
      + list("Beside this", view.advice)
    return section("career", "For the move", body)
  }

  private func headings(_ view: CareerView) -> [String] {
    guard !view.headings.isEmpty else { return [] }
    let rows = view.headings.map {
      "<tr><th scope=\"row\">\(HTMLText.escaped($0.words))</th><td>\(Wording.count($0.findings.count, "finding"))</td></tr>"
    }
    return [
      "<h3>What a screener would see</h3>", "<table>",
      "<thead><tr><th scope=\"col\">In their words</th><th scope=\"col\">Here</th></tr></thead>", "<tbody>",
    ] + rows + ["</tbody></table>"]
  }

  private func offLimits(_ view: CareerView) -> [String] { list("What they may not weigh", view.offLimits) }

  private func keep(_ view: CareerView) -> [String] {
    let byID = Dictionary(report.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = view.keep.compactMap { byID[$0] }
    guard !kept.isEmpty else {
      return list(
        "Keep this", ["Nothing was found that shows your work; an empty presence puts nearly half of employers off."])
    }
    return list(
      "Keep this",
      kept.prefix(10).map { finding in
        let day = finding.occurredAt.map { "\($0.day.iso): " } ?? ""
        return day + (finding.excerpt.isEmpty ? finding.explanation : finding.excerpt)
      })
  }

  private func jobs(_ view: CareerView) -> [String] {
    guard !view.jobs.isEmpty else { return [] }
    let rows = view.jobs.map { job in
      let statements = job.statements.map { HTMLText.escaped($0) }.joined(separator: "<br>")
      let verdict = job.differences.isEmpty ? "fits" : HTMLText.escaped(Wording.list(job.differences))
      return
        "<tr><th scope=\"row\"><bdi>\(HTMLText.escaped(job.employer))</bdi></th><td>\(statements)</td><td>\(verdict)</td></tr>"
    }
    return [
      "<h3>Titles and dates</h3>", "<table>",
      "<thead><tr><th scope=\"col\">Employer</th><th scope=\"col\">As stated</th><th scope=\"col\">Together</th></tr></thead>",
      "<tbody>",
    ] + rows + ["</tbody></table>"]
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return ["<h3>\(title)</h3>", "<ul>"] + lines.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul>"]
  }
}
