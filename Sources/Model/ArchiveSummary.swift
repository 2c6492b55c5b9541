/// An archive as the report and the vault speak of it.
package struct ArchiveSummary: Hashable, Codable, Sendable {
  /// `a1`, `a2` … in the order of the run.
  package var id: String

  /// File or folder name without `.zip`, so that a folder and its zip are named alike.
  package var name: String

  package var platform: Platform

  /// csv, json, html or mixed.
  package var format: String

  /// The day the export was made: from its name, else its newest dated record.
  package var exportedAt: Day?

  /// SHA-256 in hexadecimal over paths, sizes and checksums of its members: equal for a folder and its zip.
  package var digest: String

  /// How many zips or folders it came in.
  package var parts: Int

  package var census: Census

  /// Days of its oldest and newest dated item.
  package var period: DayRange?

  /// The days that were asked for, where the export states them.
  package var range: DayRange?

  /// Sentences on how it joined what the vault holds of its account; nil where there is nothing to say.
  package var remarks: [String]?

  /// How many of its texts are longer than rules look at; nil where none is.
  package var longTexts: Int?

  package init(
    id: String, name: String, platform: Platform, format: String, exportedAt: Day?, digest: String, parts: Int,
    census: Census, period: DayRange? = nil, range: DayRange? = nil
  ) {
    self.id = id
    self.name = name
    self.platform = platform
    self.format = format
    self.exportedAt = exportedAt
    self.digest = digest
    self.parts = parts
    self.census = census
    self.period = period
    self.range = range
  }
}
