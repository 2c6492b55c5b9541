/// What of two copies of a record is kept, as SQL over the export's own row and the known row `old`.
enum MergeWords {
  /// Assignments with the condition under which they are made, in order.
  ///
  /// `isOlder` is the condition that the export's own row is the older one.
  static func steps(_ table: RecordTable, isOlder: String) -> [(assignments: String, condition: String)] {
    switch table {
    case .item: return itemSteps(isOlder)
    case .tie: return tieSteps(isOlder)
    case .field: return [(columns(of: table), isOlder)]
    case .position: return [(columns(of: table), isOlder)]
    case .contactPoint: return [(columns(of: table), isOlder)]
    case .thread: return [(columns(of: table), isOlder)]
    }
  }

  /// Everything of a row that says what it is and where it stands.
  private static func columns(of table: RecordTable) -> String {
    table.columns.filter { $0 != "account" && $0 != "key" }.map { "\($0) = old.\($0)" }.joined(separator: ", ")
  }

  /// The finer moment tells the richer format; between equals the longer words, then those with their line breaks.
  private static func itemSteps(_ isOlder: String) -> [(assignments: String, condition: String)] {
    let parts = ["permalink", "platform_id", "details", "reaction"]
    let isRicher = """
      \(fineness("old")) > \(fineness("item")) OR (\(fineness("old")) = \(fineness("item"))
        AND (\(length("old")) > \(length("item")) OR (\(length("old")) = \(length("item")) AND old.text < item.text)))
      """
    let kept = parts.map { "\($0) = COALESCE(old.\($0), item.\($0))" }
    let added = parts.map { "\($0) = COALESCE(item.\($0), old.\($0))" }
    let isMissing = parts.map { "(item.\($0) IS NULL AND old.\($0) IS NOT NULL)" }
    let words = ["text", "quoted", "at", "precision"].map { "\($0) = old.\($0)" }
    return [
      (added.joined(separator: ", "), "NOT (\(isRicher)) AND (\(isMissing.joined(separator: " OR ")))"),
      ((words + kept).joined(separator: ", "), isRicher),
      (
        """
        archive = old.archive, path = old.path, place = old.place, state = old.state,
          audience = CASE old.audience WHEN 'unknown' THEN item.audience ELSE old.audience END
        """, isOlder
      ),
      ("audience = old.audience", "item.audience = 'unknown' AND old.audience <> 'unknown'"),
    ]
  }

  /// A person is what both exports know of them.
  private static func tieSteps(_ isOlder: String) -> [(assignments: String, condition: String)] {
    [
      ("other = json_patch(old.other, tie.other)", "NOT (\(isOlder)) AND old.other <> tie.other"),
      ("since = old.since", isFiner("since")),
      ("until = old.until", isFiner("until")),
      ("note = old.note", "tie.note IS NULL AND old.note IS NOT NULL"),
      (
        """
        other = json_patch(tie.other, old.other), archive = old.archive, path = old.path, place = old.place,
          note = COALESCE(old.note, tie.note)
        """, isOlder
      ),
    ]
  }

  /// Whether the known moment is stated more exactly; its last digit is the precision (see `Moment`).
  private static func isFiner(_ column: String) -> String {
    "old.\(column) IS NOT NULL AND (tie.\(column) IS NULL OR abs(old.\(column)) % 10 < abs(tie.\(column)) % 10)"
  }

  private static func fineness(_ row: String) -> String {
    """
    CASE \(row).precision WHEN 'millisecond' THEN 6 WHEN 'second' THEN 5 WHEN 'minute' THEN 4 WHEN 'day' THEN 3
      WHEN 'month' THEN 2 WHEN 'year' THEN 1 ELSE 0 END
    """
  }

  private static func length(_ row: String) -> String {
    "length(CAST(\(row).text AS BLOB)) + length(CAST(\(row).quoted AS BLOB))"
  }
}
