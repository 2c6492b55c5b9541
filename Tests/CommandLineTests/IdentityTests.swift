import Foundation
import TestSupport
import Testing

/// A finding is the same finding in every export of the same account, seen by the real binary.
///
/// Each test audits one export into a vault and then the same life exported otherwise: what is told is that nothing is
/// new, and that no id changed.
@Suite struct IdentityTests {
  private struct Both {
    let first: Report
    let second: Report

    /// - Parameters:
    /// - later: the same account's export of a later day.
    init(_ export: TravelledExport = TravelledExport(), then later: TravelledExport, asPages: Bool = false) throws {
      let folder = try TemporaryFolder()
      let context = try folder.write(
        """
        employers: [{name: Northwind Traders Ltd, aliases: [Northwind], since: 2021-03}]
        clients: [{name: Contoso Retail, aliases: [Contoso]}]
        people: [{name: Sam Doe, roles: [manager]}, {name: Priya Raghunathan, roles: [colleague]}]
        terms: {codenames: [Project Kestrel]}
        """.utf8, to: "partywall.yaml")
      let one = try export.write(named: "facebook-annasample-2026-02-01-Ab12Cd34", in: folder)
      let two = try later.write(asPages: asPages, named: "facebook-annasample-2026-05-01-Ef56Gh78", in: folder)
      func audit(_ path: String, _ day: String) throws -> Report {
        let run = try Tool.run([
          "audit", path, "--vault", folder.url.appending(path: "v.sqlite").path(), "--context", context, "--as-of", day,
          "--format", "json", "--output", "-",
        ])
        return try Report(run.output)
      }
      first = try audit(one, "2026-02-02")
      second = try audit(two, "2026-05-02")
    }

    func expectTheSame(sourceLocation: SourceLocation = #_sourceLocation) {
      #expect(first.findings.count >= 8, sourceLocation: sourceLocation)
      #expect(Set(first.findings.map(\.rule)).count >= 4, sourceLocation: sourceLocation)
      #expect(first.accounts.map(\.id) == second.accounts.map(\.id), sourceLocation: sourceLocation)
      let strange = second.findings.filter { $0.baseline == "new" || $0.baseline == "absent" }
      #expect(strange.map(\.rule) == [], sourceLocation: sourceLocation)
      #expect(
        Set(second.findings.map(\.id)) == Set(first.findings.map(\.id)), sourceLocation: sourceLocation)
    }
  }

  @Test func `exported again`() throws { try Both(then: TravelledExport()).expectTheSame() }

  @Test func `in another order`() throws {
    var later = TravelledExport()
    later.isReversed = true
    try Both(then: later).expectTheSame()
  }

  @Test(arguments: [1, 2, 4]) func `split into other files`(postsInAFile: Int) throws {
    var later = TravelledExport()
    later.postsInAFile = postsInAFile
    try Both(then: later).expectTheSame()
  }

  @Test func `as pages`() throws { try Both(then: TravelledExport(), asPages: true).expectTheSame() }

  @Test(arguments: [false, true]) func `in another language`(asPages: Bool) throws {
    var later = TravelledExport()
    later.language = .german
    try Both(then: later, asPages: asPages).expectTheSame()
  }

  @Test(arguments: ["Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland"])
  func `in another time zone`(zone: String) throws {
    var later = TravelledExport()
    later.zone = zone
    try Both(then: later, asPages: true).expectTheSame()
  }

  @Test func `in another language, zone, format, order and split at once`() throws {
    var later = TravelledExport()
    later.language = .german
    later.zone = "Australia/Adelaide"
    later.isReversed = true
    later.postsInAFile = 2
    try Both(then: later, asPages: true).expectTheSame()
  }

  @Test(arguments: [false, true]) func `with data added before, between and after`(asPages: Bool) throws {
    var later = TravelledExport()
    later.posts =
      [("Snow on the mill pond", 1_600_000_020)] + later.posts + [
        ("so done with Contoso", 1_776_000_060), ("Heron by the weir", 1_730_000_100),
      ]
    later.friends += ["Callum Abernethy"]
    later.comments.insert(("Wonderful heron", "Nora Smithwick", 1_741_000_040), at: 0)
    let both = try Both(then: later, asPages: asPages)
    let known = both.second.findings.filter { $0.baseline != "new" }
    #expect(Set(known.map(\.id)) == Set(both.first.findings.map(\.id)))
    #expect(known.allSatisfy { $0.baseline != "absent" })
    #expect(both.second.findings.contains { $0.baseline == "new" })
  }

  @Test func `no id holds anything of anybody, and another vault's ids are others`() throws {
    let (one, other) = (try Both(then: TravelledExport()), try Both(then: TravelledExport()))
    for finding in one.first.findings {
      #expect(finding.id.count == 34 && finding.id.hasPrefix("f_"))
      #expect(finding.id.dropFirst(2).allSatisfy { $0.isHexDigit })
    }
    #expect(Set(one.first.findings.map(\.id)).isDisjoint(with: other.first.findings.map(\.id)))
  }
}
