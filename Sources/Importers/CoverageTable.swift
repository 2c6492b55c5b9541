import Model

/// What the importers read and leave alone, as the table of `docs/coverage.md`.
package enum CoverageTable {
  /// Between these lines of the document the table stands; what is outside is written by people.
  package static let begin = "<!-- importers: begin, generated from the reader tables -->"
  package static let end = "<!-- importers: end -->"

  /// Markdown, one section a platform; equal tables give equal bytes.
  package static func markdown(_ importers: [ArchiveImporter] = Importers.all) -> String {
    importers.map(section).joined(separator: "\n")
  }

  /// The document with its table made anew; nil if it has no place for it.
  package static func renewed(_ document: String) -> String? {
    guard let start = document.firstRange(of: begin), let stop = document.firstRange(of: end),
      start.upperBound <= stop.lowerBound
    else { return nil }
    return document[..<start.upperBound] + "\n\n" + markdown() + "\n" + document[stop.lowerBound...]
  }

  private static func section(_ importer: ArchiveImporter) -> String {
    let readers = importer.readers.sorted { ($0.phase, $0.id) < ($1.phase, $1.id) }
    let rows = readers.map { "| `\($0.id)` | \($0.phase) | \(paths($0.paths)) |" }
    let ignored = importer.ignored.map { "| \(paths($0.paths)) | \($0.why) |" }
    return """
      ### \(importer.platform.title)

      \(readers.count) readers.

      | id | phase | files |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      Known and left alone:

      | files | why |
      |---|---|
      \(ignored.joined(separator: "\n"))

      """
  }

  private static func paths(_ patterns: [PathPattern]) -> String {
    patterns.map { "`\($0.pattern.replacing("|", with: "\\|"))`" }.joined(separator: ", ")
  }
}
