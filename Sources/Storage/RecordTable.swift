/// The vault's tables of records, by the names that SQL knows them under.
enum RecordTable: String, CaseIterable {
  case field
  case position
  case contactPoint = "contact_point"
  case tie
  case thread
  case item

  /// The columns in the order in which rows are written.
  var columns: [String] { ["account", "key", "archive", "path", "place"] + ownColumns }

  private var ownColumns: [String] {
    switch self {
    case .field: ["kind", "value", "label", "since", "until"]
    case .position: ["employer", "title", "location", "details", "since", "until"]
    case .contactPoint: ["kind", "value", "use", "holder", "is_primary", "at"]
    case .tie: ["kind", "other", "since", "until", "note"]
    case .thread: ["thread", "title", "folder", "participants", "is_group", "has_own_key"]
    case .item:
      [
        "kind", "authorship", "text", "quoted", "at", "precision", "audience", "state", "thread", "reaction",
        "permalink", "platform_id", "details",
      ]
    }
  }
}
