import Archives
import Importers
package import Model

/// `partywall inspect`: the census of archives, without a vault and without a verdict.
package struct Inspection {
  package struct Row: Sendable {
    package let summary: ArchiveSummary
    package let notices: [Notice]

    /// How many records of each kind, such as `comment` or `tie:friend`.
    package let kinds: [(kind: RecordKind, count: Int)]

    /// What to do about this export, and what to ask for next time.
    package let advice: [String]
  }

  package init() {}

  /// Reads every export in the paths and keeps only counts.
  ///
  /// Throws a `Problem` where none of the paths holds an export.
  package func run(_ paths: [String]) throws -> (rows: [Row], problems: [String]) {
    let (exports, problems) = try recognised(paths)
    return (try exports.enumerated().map { try row($0.element, number: $0.offset + 1) }, problems)
  }

  /// The masked skeleton of every export in the paths: keys and types, no value, nothing that names anybody.
  package func structure(of paths: [String]) throws -> (text: String, problems: [String]) {
    let (exports, problems) = try recognised(paths)
    return (exports.map { StructureSketch(of: $0).text }.joined(separator: "\n"), problems)
  }

  private func recognised(_ paths: [String]) throws -> (exports: [ImportRun.Export], problems: [String]) {
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
    return (ImportRun.grouped(exports), problems)
  }

  private func row(_ export: ImportRun.Export, number: Int) throws -> Row {
    let outcome = try ImportRun().run(export) { _ in }
    let digest = ArchiveDigest.sha256(of: export.archive, root: export.root)
    let summary = ExportSummary(export: export, outcome: outcome, digest: digest).summary(number: number)
    let kinds = outcome.spans.map { (kind: $0.key, count: $0.value.count) }.sorted { $0.kind < $1.kind }
    return Row(
      summary: summary, notices: outcome.notices, kinds: kinds,
      advice: ExportAdvice(summary: summary, kinds: Set(outcome.spans.keys)).sentences)
  }
}
