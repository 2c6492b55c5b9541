/// What of two copies of a record is kept, as SQL over the export's own row and the known row `old`.
///
/// Every field by itself: what the newer export says, and what the older one says where the newer has nothing. Of two
/// statements of one moment the finer is kept, and of two spellings of the same words the fuller.
struct MergeWords {
  let table: RecordTable

  /// The condition that the export's own row is the older one.
  let isOlder: String

  /// Assignments, and the condition under which they change anything.
  var update: (assignments: String, condition: String) {
    let values = self.values
    let changes = values.filter { !MergeWords.origin.contains($0.column) }.map {
      "\(own($0.column)) IS NOT \($0.value)"
    }
    let origin = MergeWords.origin.map { (column: $0, value: newer($0)) }
    return (
      (origin + values).map { "\($0.column) = \($0.value)" }.joined(separator: ", "),
      ([isOlder] + changes).joined(separator: " OR ")
    )
  }

  private static let origin = ["archive", "path", "place"]

  private var values: [(column: String, value: String)] {
    switch table {
    case .item: itemValues
    case .tie: [("other", people), ("since", moment("since")), ("until", moment("until")), ("note", given("note"))]
    case .field: [("value", newer("value")), ("label", given("label"))] + span
    case .position: ["employer", "title", "location", "details"].map { ($0, given($0)) } + span
    case .contactPoint:
      [
        ("value", newer("value")), ("holder", given("holder")), ("is_primary", newer("is_primary")),
        ("at", moment("at")),
      ]
    case .thread:
      [
        ("title", given("title")), ("folder", newer("folder")), ("participants", cast("participants")),
        ("is_group", cast("is_group")), ("has_own_key", "MAX(\(own("has_own_key")), old.has_own_key)"),
      ]
    }
  }

  private var span: [(column: String, value: String)] { [("since", moment("since")), ("until", moment("until"))] }

  /// The rare parts are merged before, see `DetailsMerge`; here they only come from where they are.
  private var itemValues: [(column: String, value: String)] {
    let isFiner = "\(fineness("old")) > \(fineness(table.rawValue))"
    let isAsFine = "\(fineness("old")) = \(fineness(table.rawValue))"
    // Of two statements as fine the newer; the richer format has the address that lasts.
    let isBetter = "\(isFiner) OR (\(isAsFine) AND \(isOlder))"
    return [
      ("text", words("text")),
      (
        "quoted",
        "CASE '' WHEN \(own("quoted")) THEN old.quoted WHEN old.quoted THEN \(own("quoted")) ELSE \(newer("quoted")) END"
      ),
      ("at", choice(isBetter, "at")), ("precision", choice(isBetter, "precision")),
      ("permalink", given("permalink", isBetter)), ("platform_id", given("platform_id", isBetter)),
      ("reaction", given("reaction")), ("details", "COALESCE(\(own("details")), old.details)"),
      ("state", newer("state")),
      (
        "audience",
        "CASE 'unknown' WHEN \(own("audience")) THEN old.audience WHEN old.audience THEN \(own("audience")) ELSE \(newer("audience")) END"
      ),
    ]
  }

  private func own(_ column: String) -> String { "\(table.rawValue).\(column)" }

  private func choice(_ takesOld: String, _ column: String) -> String {
    "CASE WHEN \(takesOld) THEN old.\(column) ELSE \(own(column)) END"
  }

  private func newer(_ column: String) -> String { choice(isOlder, column) }

  /// What the better of the two says, else the other.
  private func given(_ column: String, _ takesOld: String? = nil) -> String {
    """
    CASE WHEN \(takesOld ?? isOlder) THEN COALESCE(old.\(column), \(own(column)))
      ELSE COALESCE(\(own(column)), old.\(column)) END
    """
  }

  /// The longer words; between equals those with their line breaks, which sort before blanks.
  private func words(_ column: String) -> String {
    let (one, other) = ("length(CAST(\(own(column)) AS BLOB))", "length(CAST(old.\(column) AS BLOB))")
    return choice("\(other) > \(one) OR (\(other) = \(one) AND old.\(column) < \(own(column)))", column)
  }

  /// Whichever is stated more exactly; the last digit of a moment is its precision (see `Moment`).
  private func moment(_ column: String) -> String {
    let (one, other) = ("abs(\(own(column))) % 10", "abs(old.\(column)) % 10")
    return """
      CASE WHEN \(own(column)) IS NULL THEN old.\(column) WHEN old.\(column) IS NULL THEN \(own(column))
        WHEN \(other) < \(one) OR (\(other) = \(one) AND \(isOlder)) THEN old.\(column) ELSE \(own(column)) END
      """
  }

  /// A person is what both exports know of them.
  private var people: String {
    "CASE WHEN \(isOlder) THEN json_patch(tie.other, old.other) ELSE json_patch(old.other, tie.other) END"
  }

  /// Who takes part: a page names only who has written, so that fewer people in a newer page are no news.
  private func cast(_ column: String) -> String {
    let isPage = { (row: String) in
      "(SELECT format FROM archive WHERE number = \(row).archive) IN ('html', 'mixed')"
    }
    let (one, other) = ("json_array_length(thread.participants)", "json_array_length(old.participants)")
    return choice(
      """
      CASE WHEN \(isOlder) THEN NOT (\(isPage("old")) AND \(other) < \(one))
        ELSE \(isPage("thread")) AND \(one) < \(other) END
      """, column)
  }

  private func fineness(_ row: String) -> String {
    """
    CASE \(row).precision WHEN 'millisecond' THEN 6 WHEN 'second' THEN 5 WHEN 'minute' THEN 4 WHEN 'day' THEN 3
      WHEN 'month' THEN 2 WHEN 'year' THEN 1 ELSE 0 END
    """
  }
}
