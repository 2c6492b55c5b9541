import Detectors
import Foundation
import Model
import Testing

/// Measures the text rules on the labelled lines.
@Suite struct CorpusTests {
  /// Families whose rules this suite judges.
  private static let families = ["work-talk", "career", "engagement"]

  @Test func `judges the reporting half of the corpus above its floors`() throws {
    let lines = try CorpusLine.all()
    let reported = measure(lines.filter { !$0.isForTuning })
    print("reporting half:", reported.summary)
    let tuned = measure(lines.filter(\.isForTuning), isVerbose: ProcessInfo.processInfo.environment["CORPUS"] != nil)
    print("tuning half:", tuned.summary)
    #expect(reported.families["work-talk"].map { $0.precision >= 0.5 } ?? false)
    #expect(reported.families["work-talk"].map { $0.recall >= 0.2 } ?? false)
    #expect(reported.falseAlarms <= 6)
  }

  private struct Report {
    var families: [String: CorpusTally] = [:]
    var rules: [String: CorpusTally] = [:]
    var plain = 0
    var alarms = 0

    var falseAlarms: Double { plain == 0 ? 0 : 100 * Double(alarms) / Double(plain) }

    var summary: String {
      let rows = (families.sorted { $0.key < $1.key } + rules.sorted { $0.key < $1.key }).map { name, tally in
        "\(name) P \(tally.precision) R \(tally.recall) (\(tally.right)/\(tally.wrong)/\(tally.missed))"
      }
      return rows.joined(separator: "\n") + "\nfalse alarms per 100 plain lines: \(falseAlarms)"
    }
  }

  private func measure(_ lines: [CorpusLine], isVerbose: Bool = false) -> Report {
    var report = Report()
    for line in lines {
      guard let raised = raised(by: line) else { continue }
      let mine = { (rule: String) in Self.families.contains { rule.hasPrefix($0 + ".") } }
      let expected = Set(line.expect.filter(mine))
      let wrong = raised.filter(mine).subtracting(line.expect).subtracting(line.also)
      for rule in expected { count(rule, raised.contains(rule) ? \.right : \.missed, &report) }
      for rule in wrong { count(rule, \.wrong, &report) }
      if line.expect.isEmpty {
        report.plain += 1
        if !wrong.isEmpty { report.alarms += 1 }
      }
      if isVerbose, !wrong.isEmpty || !expected.isSubset(of: raised) {
        print("LINE", line.id, "wrong", wrong.sorted(), "missed", expected.subtracting(raised).sorted(), line.text)
      }
    }
    return report
  }

  private func count(_ rule: String, _ part: WritableKeyPath<CorpusTally, Int>, _ report: inout Report) {
    let family = String(rule.prefix { $0 != "." })
    report.families[family, default: CorpusTally()][keyPath: part] += 1
    report.rules[rule, default: CorpusTally()][keyPath: part] += 1
  }

  /// The rules that a line raises; nil for surfaces that become ties.
  private func raised(by line: CorpusLine) -> Set<String>? {
    let isPersonal = line.side == "personal"
    let account = Account(
      id: isPersonal ? "facebook:rowan" : "linkedin:rowan", platform: isPersonal ? .facebook : .linkedin,
      side: isPersonal ? .personal : .professional, ownerName: "Rowan Vale", handle: "rowan")
    let situation = CorpusPersona.situation(trade: line.trade)
    let text = CorpusPersona.text(of: line)
    let origin = Origin(path: "posts.json", place: .pointer("/0"))
    if line.surface == "group-name" || line.surface == "page-name" { return nil }
    if line.surface == "bio" || line.surface == "headline", isPersonal {
      let field = ProfileField(kind: .bio, value: text, origin: origin)
      let profile = AccountProfile(account: account, fields: [field])
      let found = Judge(situation: situation).judge(AccountCase(profile: profile, situation: situation, digest: []))
      return Set(found.map(\.rule.id))
    }
    let item = Item(kind: kind(of: line.surface), text: text, origin: origin)
    return Set(Judge(situation: situation).judge(item, account: account).hits.map(\.rule.id))
  }

  private func kind(of surface: String) -> ItemKind {
    switch surface {
    case "comment": .comment
    case "message": .message
    case "search": .search
    case "event": .event
    default: .post
    }
  }
}
