import Foundation
import TestSupport
import Testing

/// Nothing that a level of redaction leaves out comes out of any command that writes, in any format.
@Suite struct CanaryTests {
  /// Other people: one who matters, one who is only a friend, one whom only a message knows; names and user names.
  private static let people = [
    "Quillon", "Zephyrson", "quillon_z", "Brambleford", "Ottoline", "Vantongeren", "Isolde",
  ]

  /// Words that were written.
  private static let words = ["Zorblatt", "Plinthwick"]

  /// What tells who the owner is, where they work and for whom.
  private static let owner = ["anna.sample", "annasample", "Northwind", "Contoso", "Kestrel", "Harbourgate"]

  static let levels = ["people", "snippets", "counts"]

  private static func forbidden(_ level: String) -> [String] {
    switch level {
    case "people": people
    case "snippets": people + words
    default: people + words + owner
    }
  }

  /// A vault and an archive full of canaries.
  private struct Cage: Sendable {
    let folder: TemporaryFolder
    let archive: String
    let vault: String
    let context: String

    init() throws {
      folder = try TemporaryFolder()
      var export = TravelledExport()
      export.posts = [
        ("My boss Quillon Zephyrson is a complete idiot, Zorblatt says so too", 1_750_000_020),
        ("Contoso Retail told Ottoline Brambleford that Project Kestrel is dead, Plinthwick", 1_751_000_040),
        ("Zorblatt! @quillon_z and the Brambleford girl are morons and this company is run by clowns", 1_752_000_060),
        ("Isolde Vantongeren hates the clowns who run this company, Plinthwick agrees", 1_753_000_080),
      ]
      export.comments = [
        ("You useless liar, Zorblatt", "Quillon Zephyrson", 1_742_000_160),
        ("Plinthwick, what a moron you are", "Ottoline Brambleford", 1_742_600_220),
      ]
      export.friends = ["Quillon Zephyrson", "Ottoline Brambleford", "Contoso Retail"]
      archive = try export.write(named: "facebook-annasample-2026-02-01-Ab12Cd34", in: folder)
      let thread = "your_facebook_activity/messages/inbox/isoldevantongeren_1000000001"
      try folder.write(
        #"""
        {"participants":[{"name":"Isolde Vantongeren"},{"name":"Anna Sample"}],"messages":[
        {"sender_name":"Anna Sample","timestamp_ms":1750000020000,"content":"The password for Project Kestrel is Zorblatt-9931, Isolde Vantongeren"}],
        "title":"Isolde Vantongeren"}
        """#.utf8, to: "facebook-annasample-2026-02-01-Ab12Cd34/\(thread)/message_1.json")
      vault = folder.url.appending(path: "vault.sqlite").path()
      context = try folder.write(
        """
        me: {names: [Anna Sample]}
        employers: [{name: Northwind Traders Ltd, aliases: [Northwind], since: 2021-03, places: [Harbourgate]}]
        clients: [{name: Contoso Retail, aliases: [Contoso]}]
        people: [{name: Quillon Zephyrson, roles: [manager], handles: {instagram: quillon_z}}]
        terms: {codenames: [Project Kestrel]}
        """.utf8, to: "context.yaml")
      // Two runs, so that there is a part on changes; a claim and a reason, so that they are told.
      for _ in 0..<2 { _ = try audit(["--format", "json", "--output", "-"]) }
      let report = try Report(try audit(["--format", "json", "--output", "-"]).output)
      let ids = report.findings.map(\.id)
      try #require(ids.count >= 6)
      let verdicts = ["\(ids[0]) accept 2027-01-01 Plinthwick and Quillon Zephyrson laughed", "\(ids[1]) done"]
      let file = try folder.write(verdicts.joined(separator: "\n").utf8, to: "verdicts.txt")
      _ = try Tool.run(["triage", "--decisions", file, "--vault", vault])
    }

    func audit(_ more: [String]) throws -> Tool.Run {
      let call = [
        "audit", archive, "--vault", vault, "--context", context, "--as-of", "2026-02-02", "--mode", "job-open",
      ]
      return try Tool.run(call + more)
    }
  }

  /// One for all: no test changes anything in it.
  private static let cage = Result { try Cage() }

  private func expectSilence(_ text: String, _ level: String, _ what: String) {
    #expect(!text.isEmpty, "\(what)")
    for canary in Self.forbidden(level) where text.contains(canary) {
      Issue.record("\(what) at \(level) holds \(canary)")
    }
  }

  @Test func `without redaction the canaries are there`() throws {
    let cage = try Self.cage.get()
    let report = try cage.audit(["--format", "json", "--output", "-"]).output
    for canary in Self.words + ["Quillon", "Brambleford", "Kestrel", "anna.sample"] {
      #expect(report.contains(canary), "\(canary)")
    }
    let plan = try Tool.run(["plan", "--all", "--vault", cage.vault]).output
    #expect(plan.contains("Zorblatt") && plan.contains("Quillon"))
    #expect(try Tool.run(["people", "--all", "--vault", cage.vault]).output.contains("Quillon"))
  }

  @Test(arguments: levels) func `audit is silent in every format`(level: String) throws {
    let cage = try Self.cage.get()
    for format in ["text", "json", "html", "markdown", "csv", "sarif"] {
      let file = cage.folder.url.appending(path: "report.\(format)").path()
      _ = try cage.audit(["--format", format, "--output", file, "--redact", level])
      expectSilence(try String(contentsOfFile: file, encoding: .utf8), level, "audit \(format)")
      if level == "people" {
        _ = try cage.audit(["--format", format, "--output", file])
        expectSilence(try String(contentsOfFile: file, encoding: .utf8), level, "audit \(format) by default")
      }
    }
  }

  @Test func `the owner's own matters stay in a report for others to see`() throws {
    let report = try Self.cage.get().audit(["--format", "json", "--output", "-", "--redact", "people"]).output
    for word in ["Contoso", "Kestrel", "Zorblatt", "anna.sample"] {
      #expect(report.contains(word), "\(word)")
    }
  }

  @Test(arguments: levels) func `plan is silent in every format`(level: String) throws {
    let cage = try Self.cage.get()
    for format in ["text", "html", "csv", "json"] {
      let call = ["plan", "--all", "--vault", cage.vault, "--format", format]
      let piped = try Tool.run(call + ["--redact", level])
      expectSilence(piped.output, level, "plan \(format)")
      #expect(piped.exitCode == 0)
      guard level == "people" else { continue }
      let file = cage.folder.url.appending(path: "plan.\(format)").path()
      _ = try Tool.run(call + ["--output", file])
      expectSilence(try String(contentsOfFile: file, encoding: .utf8), level, "plan \(format) by default")
    }
  }

  @Test(arguments: levels) func `people is silent in every format`(level: String) throws {
    let cage = try Self.cage.get()
    for format in ["text", "json", "csv"] {
      let call = ["people", "list", "--all", "--vault", cage.vault, "--format", format, "--redact", level]
      expectSilence(try Tool.run(call).output, level, "people \(format)")
    }
  }

  @Test(arguments: levels) func `triage is silent on the screen`(level: String) throws {
    let cage = try Self.cage.get()
    let terminal = try PseudoTerminal(["triage", "--least", "info", "--vault", cage.vault, "--redact", level])
    try terminal.wait(for: "q quit")
    for _ in 0..<3 { terminal.type("n") }
    terminal.type("q")
    try terminal.wait(for: "findings wait")
    #expect(terminal.exitCode() == 0)
    expectSilence(terminal.output, level, "triage")
  }

  @Test func `history and piped triage tell numbers only`() throws {
    let cage = try Self.cage.get()
    let none = cage.folder.url.appending(path: "empty.txt").path()
    try cage.folder.write([], to: "empty.txt")
    for call in [["history"], ["history", "--json"], ["triage", "--decisions", none]] {
      let run = try Tool.run(call + ["--vault", cage.vault])
      #expect(run.exitCode == 0)
      expectSilence(run.output, "snippets", call[0])
    }
  }
}
