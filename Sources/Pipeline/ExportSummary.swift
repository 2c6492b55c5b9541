import Importers
import Model

/// What the report says of an export that was read.
struct ExportSummary {
  let export: ImportRun.Export
  let outcome: ImportOutcome
  let digest: String

  func summary(number: Int) -> ArchiveSummary {
    let platform = export.importer.platform
    var summary = ArchiveSummary(
      id: "a\(number)", name: export.name, platform: platform, format: outcome.format,
      exportedAt: ExportDate.day(named: export.name, platform: platform) ?? outcome.period?.to.day, digest: digest,
      parts: export.parts, census: outcome.census, period: period, range: range)
    summary.longTexts = outcome.longTexts > 0 ? outcome.longTexts : nil
    return summary
  }

  private var period: DayRange? { outcome.period.map { DayRange(from: $0.from.day, to: $0.to.day) } }

  /// Only a range with two ends is one that somebody chose.
  private var range: DayRange? {
    guard let from = outcome.range?.from, let to = outcome.range?.to else { return nil }
    return DayRange(from: from.day, to: to.day)
  }
}
