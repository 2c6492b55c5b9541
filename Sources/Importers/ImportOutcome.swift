package import Model

/// What one export's import leaves beside its records.
package struct ImportOutcome {
  package var census: Census
  package var notices: [Notice]
  package var owner: ImportSession.Owner

  /// Oldest and newest dated item.
  package var period: (from: Timestamp, to: Timestamp)?

  /// csv, json, html or mixed.
  package var format: String
}
