package import Model

/// What one export's import leaves beside its records.
package struct ImportOutcome {
  package var census: Census
  package var notices: [Notice]
  package var owner: ImportSession.Owner

  /// Oldest and newest dated item.
  package var period: (from: Timestamp, to: Timestamp)?

  /// Oldest and newest moment, and number, of each kind of record.
  package var spans: [RecordKind: RecordSpan]

  /// Kinds whose files were read to their end, with or without records.
  package var kindsRead: Set<RecordKind>

  /// Kinds of which a damaged member may have held more.
  package var kindsInDoubt: Set<RecordKind>

  /// The range of time that was asked for, where the export states one.
  package var range: (from: Timestamp?, to: Timestamp?)?

  /// csv, json, html or mixed.
  package var format: String

  /// How many texts are longer than rules look at.
  package var longTexts: Int
}
