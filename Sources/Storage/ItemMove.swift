import GRDB

/// Gives an export's merged items to the account: what it had of them keeps its number, so that what was judged holds.
struct ItemMove {
  let database: Database
  let source: Int64
  let target: Int64

  private static let origin = ["archive", "path", "place"]

  func run() throws {
    let contents = RecordTable.item.columns.filter { !["account", "key"].contains($0) && !Self.origin.contains($0) }
    let isOther = contents.map { "\(value($0, of: "item")) IS NOT \(value($0, of: "own"))" }.joined(separator: " OR ")
    try database.execute(
      sql: """
        \(assign(contents)) AND (\(isOther));
        \(assign(Self.origin));
        DELETE FROM item WHERE account = :source AND key IN (SELECT key FROM item WHERE account = :target);
        UPDATE item SET account = :target WHERE account = :source;
        """, arguments: ["source": source, "target": target])
  }

  /// Details lie elsewhere under a number, each export's under numbers of its own.
  private func value(_ column: String, of row: String) -> String {
    column == "details" ? "(SELECT value FROM shared_text WHERE number = \(row).details)" : "\(row).\(column)"
  }

  private func assign(_ columns: [String]) -> String {
    """
    UPDATE item SET \(columns.map { "\($0) = own.\($0)" }.joined(separator: ", ")) FROM item AS own
      WHERE item.account = :target AND own.account = :source AND own.key = item.key
    """
  }
}
