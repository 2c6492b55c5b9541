import GRDB
import Model

/// Merges the rare parts of the items that an export and the account both hold, field by field.
struct DetailsMerge {
  private struct Pair: Hashable {
    var own: Int64
    var known: Int64
    var ownArchive: Int64
    var knownArchive: Int64
  }

  private struct Archive {
    var age: String
    var format: String

    /// Whether its records may come from pages.
    var isPage: Bool { format == "html" || format == "mixed" }
  }

  let database: Database
  let source: Int64
  let target: Int64

  /// Gives the export's items what the account's have beside it.
  func run() throws {
    let pairs = try pairs()
    guard !pairs.isEmpty else { return }
    let archives = try archives()
    let texts = try SharedTexts(database)
    var merged: [(pair: Pair, number: Int64)] = []
    for pair in pairs {
      guard let own = try text(pair.own), let known = try text(pair.known), own != known else { continue }
      let json = try DetailsMerge.merged(own, known, archives[pair.ownArchive], archives[pair.knownArchive])
      if let json, json != own { merged.append((pair, try texts.number(of: json))) }
    }
    try texts.flush()
    try apply(merged)
  }

  private static func merged(_ own: String, _ known: String, _ one: Archive?, _ other: Archive?) throws -> String? {
    let (first, second) = try (
      JSONText.decode(ItemDetails.self, from: own), JSONText.decode(ItemDetails.self, from: known)
    )
    let isNewer = (one?.age ?? "") >= (other?.age ?? "")
    let merged =
      isNewer
      ? first.completed(by: second, isPage: one?.isPage ?? false)
      : second.completed(by: first, isPage: other?.isPage ?? false)
    return try merged.json
  }

  /// The different details that stand side by side: the messages of a thread share theirs.
  private func pairs() throws -> [Pair] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT DISTINCT item.details, old.details, item.archive, old.archive FROM item
        JOIN item AS old ON old.account = :target AND old.key = item.key
        WHERE item.account = :source AND item.details <> old.details
        """, arguments: ["source": source, "target": target])
    var pairs: [Pair] = []
    while let row = try rows.next() {
      pairs.append(Pair(own: row[0], known: row[1], ownArchive: row[2], knownArchive: row[3]))
    }
    return pairs.sorted { ($0.own, $0.known, $0.ownArchive) < ($1.own, $1.known, $1.ownArchive) }
  }

  private func archives() throws -> [Int64: Archive] {
    let rows = try Row.fetchAll(database, sql: "SELECT number, COALESCE(exported_at, ''), digest, format FROM archive")
    return Dictionary(
      rows.map { ($0[0], Archive(age: "\($0[1] as String) \($0[2] as String)", format: $0[3])) },
      uniquingKeysWith: { first, _ in first })
  }

  private func text(_ number: Int64) throws -> String? {
    let statement = try database.cachedStatement(sql: "SELECT value FROM shared_text WHERE number = ?")
    return try String.fetchOne(statement, arguments: [number])
  }

  private func apply(_ merged: [(pair: Pair, number: Int64)]) throws {
    guard !merged.isEmpty else { return }
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS merged_details (
          own INTEGER, known INTEGER, own_archive INTEGER, known_archive INTEGER, number INTEGER,
          PRIMARY KEY (own, known, own_archive, known_archive)) WITHOUT ROWID;
        DELETE FROM merged_details;
        """)
    let statement = try database.makeStatement(sql: "INSERT INTO merged_details VALUES (?, ?, ?, ?, ?)")
    for (pair, number) in merged {
      try statement.execute(arguments: [pair.own, pair.known, pair.ownArchive, pair.knownArchive, number])
    }
    try database.execute(
      sql: """
        UPDATE item SET details = merged_details.number FROM item AS old, merged_details
        WHERE item.account = :source AND old.account = :target AND old.key = item.key
          AND own = item.details AND known = old.details AND own_archive = item.archive AND known_archive = old.archive
        """, arguments: ["source": source, "target": target])
  }
}
