import Archives
import Foundation
import Importers
import Model
import Testing

/// Every file of every era, read to golden records: the matrix of `formats/linkedin`.
@Suite struct LinkedInEraTests {
  static let eras = ["2018", "2021", "2022", "2023", "2024", "2025-basic", "2026"]

  @Test(arguments: eras)
  func `an era is read to its golden records`(era: String) throws {
    let reading = try Reading(era: era)
    #expect(reading.outcome.census.unknown.isEmpty)
    #expect(reading.outcome.census.damaged.isEmpty)
    let text = (reading.lines + reading.census).joined(separator: "\n") + "\n"
    try GoldenText.expect(text, at: "fixtures/golden/linkedin/\(era).txt")
  }

  @Test func `the matrix holds every reader and every ignored file`() throws {
    let importer = ArchiveImporter.linkedin
    var paths: [String] = []
    for era in Self.eras { paths += try Reading(era: era).outcome.census.read.map(\.path) }
    for reader in importer.readers {
      let isRead = paths.contains { path in reader.paths.contains { $0.matches(path) } }
      #expect(isRead || reader.id == "linkedin.patents", "\(reader.id) has no cell in the matrix")
    }
  }

  @Test(arguments: eras)
  func `every member of an era is accounted for`(era: String) throws {
    let reading = try Reading(era: era)
    #expect(reading.outcome.census.read.allSatisfy { $0.warning?.contains("elements") != true })
  }

  /// One era's export, read.
  struct Reading {
    let outcome: ImportOutcome
    let lines: [String]
    let notices: [String]

    init(era: String) throws { try self.init(archive: Self.archive(era)) }

    init(archive: any Archive) throws {
      let sink = RecordSink()
      let export = try #require(ImportRun.exports(in: archive).first)
      outcome = try ImportRun().run(export) { sink.take($0) }
      lines = RecordLines.of(sink.records)
      notices = outcome.notices.map(\.description)
    }

    static func archive(_ era: String) throws -> any Archive {
      let folder = GoldenText.root.appending(path: "fixtures/eras/linkedin/\(era)").path()
      return try #require(ArchiveOpener.open(paths: [folder]).archives.first)
    }

    /// Counts, warnings and notices.
    var census: [String] {
      outcome.census.read.map { "read \($0.path): \($0.records), skipped \($0.skipped) \($0.warning ?? "")".trimming }
        + outcome.census.ignored.map { "ignored \($0.path)" } + notices.map { "notice \($0)" }
    }
  }
}

extension String {
  fileprivate var trimming: String { trimmingCharacters(in: .whitespaces) }
}
