import Model

/// The findings as SARIF 2.1.0, for tools that read the results of analysers.
package enum SARIFReport {
  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  /// One run; a finding's fingerprint is its id.
  package static func render(_ report: Report, titles: [String: RuleTitle]) -> String {
    let run: JSONValue = .record([
      ("tool", tool(report, titles: titles)), ("columnKind", .text("unicodeCodePoints")),
      ("results", .list(report.findings.map(result))),
    ])
    return JSONValue.record([("$schema", .text(schema)), ("version", .text("2.1.0")), ("runs", .list([run]))]).document
  }

  private static func tool(_ report: Report, titles: [String: RuleTitle]) -> JSONValue {
    let rules = Set(report.findings.map(\.rule)).sorted().map { rule in
      JSONValue.record([
        ("id", .text(rule)), ("shortDescription", message(titles[rule]?.title ?? rule)),
        ("fullDescription", message(titles[rule]?.why ?? rule)),
      ])
    }
    let driver: JSONValue = .record([
      ("name", .text("partywall")), ("version", .text(report.tool.version)), ("rules", .list(rules)),
    ])
    return .record([("driver", driver)])
  }

  private static func result(_ finding: Finding) -> JSONValue {
    .record(
      [
        ("ruleId", .text(finding.rule)), ("level", .text(level(finding.level))),
        ("message", message(finding.explanation.isEmpty ? finding.rule : finding.explanation)),
        ("locations", .list(finding.item.map { [location($0)] } ?? [])),
        ("partialFingerprints", .record([("partywall/v1", .text(finding.id))])),
        ("baselineState", .text(finding.baseline.rawValue)),
        ("properties", properties(finding)),
      ] + suppressions(finding))
  }

  private static func suppressions(_ finding: Finding) -> [(String, JSONValue)] {
    guard finding.state == .wrong || finding.state == .accepted else { return [] }
    let status: JSONValue = .record([
      ("kind", .text("external")), ("status", .text("accepted")), ("justification", .text(finding.state.rawValue)),
    ])
    return [("suppressions", .list([status]))]
  }

  private static func properties(_ finding: Finding) -> JSONValue {
    .record([
      ("points", .number(finding.points, decimals: 2)), ("confidence", .number(finding.confidence, decimals: 2)),
      ("state", .text(finding.state.rawValue)), ("vector", .text(finding.vector)),
    ])
  }

  private static func location(_ item: Finding.ItemReference) -> JSONValue {
    let artifact: JSONValue = .record([("uri", .text(URIPath.encoded(item.path)))])
    let logical: JSONValue = .record([("fullyQualifiedName", .text("\(item.archive)!\(item.path)#\(item.pointer)"))])
    return .record([
      ("physicalLocation", .record([("artifactLocation", artifact)])), ("logicalLocations", .list([logical])),
    ])
  }

  private static func message(_ text: String) -> JSONValue { .record([("text", .text(TerminalText.safe(text)))]) }

  private static func level(_ level: Level) -> String {
    switch level {
    case .critical, .high: "error"
    case .medium: "warning"
    case .low, .info: "note"
    }
  }
}
