import Archives
import Importers
package import Model

/// `partywall inspect`: the census of archives, without a vault and without a verdict.
package struct Inspection {
  package struct Row: Sendable {
    package let summary: ArchiveSummary
    package let period: (from: Timestamp, to: Timestamp)?
    package let notices: [Notice]
  }

  package init() {}

  /// Reads every export in the paths and keeps only counts.
  package func run(_ paths: [String]) throws -> (rows: [Row], problems: [String]) {
    let opened = ArchiveOpener.open(paths: paths)
    var problems = opened.problems.map(\.description)
    var exports: [ImportRun.Export] = []
    for archive in opened.archives {
      let found = ImportRun.exports(in: archive)
      if found.isEmpty {
        problems.append(UnrecognisedArchive(name: archive.name, memberCount: archive.members.count).description)
      }
      exports += found
    }
    guard !exports.isEmpty else { throw NothingReadable(problems: problems) }
    let rows = try ImportRun.grouped(exports).enumerated().map { try row($0.element, number: $0.offset + 1) }
    return (rows, problems)
  }

  private func row(_ export: ImportRun.Export, number: Int) throws -> Row {
    let outcome = try ImportRun().run(export) { _ in }
    let platform = export.importer.platform
    let summary = ArchiveSummary(
      id: "a\(number)", name: export.name, platform: platform, format: outcome.format,
      exportedAt: ExportDate.day(named: export.name, platform: platform) ?? outcome.period?.to.day,
      digest: ArchiveDigest.sha256(of: export.archive, root: export.root), parts: export.parts,
      census: outcome.census)
    return Row(summary: summary, period: outcome.period, notices: outcome.notices)
  }
}
