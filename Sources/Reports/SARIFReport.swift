import Model

/// The findings as SARIF 2.1.0, for tools that read the results of analysers.
package enum SARIFReport {
  private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

  /// One run; a finding's fingerprint is its id.
  package static func render(_ report: Report, titles: [String: RuleTitle]) -> String {
    let rules = Set(report.findings.map(\.rule)).sorted()
    let places = Dictionary(rules.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let run: JSONValue = .record([
      ("tool", tool(report, rules: rules, titles: titles)),
      ("automationDetails", .record([("id", .text("partywall/\(report.mode.rawValue)/\(report.asOf.iso)"))])),
      ("invocations", .list([.record([("executionSuccessful", .yes)])])),
      ("columnKind", .text("unicodeCodePoints")),
      ("results", .list(report.findings.map { result($0, place: places[$0.rule] ?? 0) })),
      (
        "properties",
        .record([
          ("asOf", .text(report.asOf.iso)), ("mode", .text(report.mode.rawValue)),
          ("redaction", .text(report.redaction.rawValue)),
        ])
      ),
    ])
    return JSONValue.record([("$schema", .text(schema)), ("version", .text("2.1.0")), ("runs", .list([run]))]).document
  }

  private static func tool(_ report: Report, rules: [String], titles: [String: RuleTitle]) -> JSONValue {
    let rules = rules.map { rule in
      let worst = report.findings.filter { $0.rule == rule }.map(\.level).max() ?? .info
      return JSONValue.record([
        ("id", .text(rule)), ("name", .text(name(rule))), ("shortDescription", message(titles[rule]?.title ?? rule)),
        ("fullDescription", message(titles[rule]?.why ?? rule)),
        ("defaultConfiguration", .record([("level", .text(level(worst)))])),
      ])
    }
    let driver: JSONValue = .record([
      ("name", .text("partywall")), ("version", .text(report.tool.version)),
      ("semanticVersion", .text(report.tool.version)), ("rules", .list(rules)),
      ("properties", .record([("ruleset", .text(report.tool.ruleset))])),
    ])
    return .record([("driver", driver)])
  }

  /// A rule's id as one word: `confidential.client-identified` is `ConfidentialClientIdentified`.
  private static func name(_ rule: String) -> String {
    rule.split { $0 == "." || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func result(_ finding: Finding, place: Int) -> JSONValue {
    .record([
      ("ruleId", .text(finding.rule)), ("ruleIndex", .integer(place)), ("kind", .text("fail")),
      ("level", .text(level(finding.level))),
      ("message", message(finding.explanation.isEmpty ? finding.rule : finding.explanation)),
      ("locations", .list(finding.item.map { [location($0)] } ?? [])),
      ("fingerprints", .record([("partywall/v1", .text(finding.id))])),
      ("partialFingerprints", .record([("partywall/v1", .text(finding.id))])),
      ("baselineState", .text(finding.baseline.rawValue)), ("rank", .number(finding.confidence * 100, decimals: 1)),
      ("suppressions", .list(suppressions(finding))), ("properties", properties(finding)),
    ])
  }

  /// Why a result is not to be acted upon; none for those that are open.
  private static func suppressions(_ finding: Finding) -> [JSONValue] {
    let status: String? =
      switch finding.state {
      case .wrong, .accepted: "accepted"
      case .hold, .claimed: "underReview"
      case .open, .confirmed, .fixed, .returned: nil
      }
    guard let status else { return [] }
    let words = [finding.state.rawValue, finding.reason].compactMap(\.self).joined(separator: ": ")
    return [
      .record([
        ("kind", .text("external")), ("status", .text(status)), ("justification", .text(TerminalText.safe(words))),
      ])
    ]
  }

  private static func properties(_ finding: Finding) -> JSONValue {
    .record([
      ("points", .number(finding.points, decimals: 2)), ("confidence", .number(finding.confidence, decimals: 2)),
      ("severity", .text(finding.level.rawValue)), ("state", .text(finding.state.rawValue)),
      ("vector", .text(finding.vector)), ("occurredAt", .optional(finding.occurredAt?.rfc3339)),
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
