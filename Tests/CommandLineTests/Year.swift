import Foundation
import TestSupport

/// One person's vault over a year, worked with by the real binary.
struct Year {
  static let budget = YearArchive.Post(
    text: "The budget of Project Kestrel was cut in half today and nobody outside may know", time: 1_768_900_020)
  static let vent = YearArchive.Post(
    text: "My boss is a complete idiot and this company is run by clowns", time: 1_768_200_060)
  static let secret = YearArchive.Post(
    text: "Project Kestrel ships on Friday, we have kept it secret for a year", time: 1_767_900_000)
  static let owls = YearArchive.Post(text: "Barn owl at dusk above the mill pond", time: 1_767_500_040)
  static let late = YearArchive.Post(
    text: "My manager is a useless liar and our customers at work are morons", time: 1_776_300_000)
  static let autumn = YearArchive.Post(text: "The mill pond in fog this morning", time: 1_788_300_000)

  let folder: TemporaryFolder
  let vault: String
  let context: String

  init() throws {
    folder = try TemporaryFolder()
    vault = folder.url.appending(path: "private/vault.sqlite").path()
    context = try folder.write(
      """
      version: 1
      accounts: {instagram: personal}
      me: {names: [Anna Sample], handles: [anna.sample]}
      employers: [{name: Northwind Traders Ltd, aliases: [Northwind], domains: [northwind.example], since: 2021-03}]
      clients: [{name: Contoso Retail, aliases: [Contoso]}]
      people: [{name: Sam Doe, roles: [manager], handles: {instagram: sam_d}}]
      terms: {codenames: [Project Kestrel]}
      """.utf8, to: "partywall.yaml")
  }

  /// Audits an export and gives the exit code with the report.
  func audit(
    _ posts: [YearArchive.Post], following: [String] = ["sam_d"], on day: String, asPages: Bool = false,
    language: YearArchive.Language = .english
  ) throws -> (exitCode: Int32, report: YearReport) {
    let archive = YearArchive(language: language, exportedAt: day, posts: posts, following: following)
    let path = try archive.write(asPages: asPages, in: folder)
    let run = try Tool.run([
      "audit", path, "--vault", vault, "--context", context, "--as-of", day, "--format", "json", "--output", "-",
    ])
    return (run.exitCode, try YearReport(run.output))
  }

  /// Runs a command on the vault.
  func run(_ arguments: String...) throws -> Tool.Run { try Tool.run(arguments + ["--vault", vault]) }
}
