import GRDB
package import Model

/// What the owner said of a person or of a match, keyed by what every export repeats.
package struct PersonDecision: Hashable, Sendable {
  /// Stable key of the person: platform and handle, else the folded name.
  package var person: String

  /// The folded name when it was decided.
  package var name: String

  /// Stable key of the profile that it is about; empty for a verdict on the person.
  package var profile: String

  package var verdict: String

  package init(person: String, name: String, profile: String, verdict: String) {
    self.person = person
    self.name = name
    self.profile = profile
    self.verdict = verdict
  }
}

extension Vault {
  /// Every account that was ever imported, by platform and id, on its platform's usual side.
  package func accounts() throws -> [Account] {
    try queue.read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT id, platform, name, handle FROM account ORDER BY platform, id")
      return rows.compactMap { row in
        Platform(rawValue: row["platform"]).map {
          Account(id: row["id"], platform: $0, side: $0.usualSide, ownerName: row["name"], handle: row["handle"])
        }
      }
    }
  }

  /// Everything that was decided of people, in the order of deciding.
  package func decisions() throws -> [PersonDecision] {
    try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT person, name, profile, verdict FROM person_decision ORDER BY number").map
      {
        PersonDecision(person: $0["person"], name: $0["name"], profile: $0["profile"], verdict: $0["verdict"])
      }
    }
  }

  /// Keeps a decision; it takes the place of an earlier one on the same person and profile.
  package func decide(_ decision: PersonDecision) throws {
    try queue.write { database in
      try database.execute(
        sql: "DELETE FROM person_decision WHERE person = ? AND profile = ?",
        arguments: [decision.person, decision.profile])
      try database.execute(
        sql: "INSERT INTO person_decision (person, name, profile, verdict) VALUES (?, ?, ?, ?)",
        arguments: [decision.person, decision.name, decision.profile, decision.verdict])
    }
  }

  /// Takes back what was decided of a person, of one profile or of all; returns how many decisions that were.
  package func forgetDecisions(person: String, profile: String?) throws -> Int {
    try queue.write { database in
      if let profile {
        try database.execute(
          sql: "DELETE FROM person_decision WHERE person = ? AND profile = ?", arguments: [person, profile])
      } else {
        try database.execute(sql: "DELETE FROM person_decision WHERE person = ?", arguments: [person])
      }
      return database.changesCount
    }
  }

  /// The people who are tagged in each of an account's items, with the item's words.
  package func tagged(of account: Account) throws -> [(text: String, people: [Person])] {
    try queue.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT item.text, shared_text.value FROM item JOIN shared_text ON shared_text.number = item.details
          WHERE item.account = (SELECT number FROM account WHERE id = ?) AND shared_text.value LIKE '%"mentions":%'
          ORDER BY item.rowid
          """, arguments: [account.id])
      var seen: Set<TagKey> = []
      var found: [(text: String, people: [Person])] = []
      while let row = try rows.next() {
        let people = try JSONText.decode(ItemDetails.self, from: row["value"]).mentions ?? []
        let key = TagKey(text: row["text"], people: people)
        if !people.isEmpty, seen.insert(key).inserted { found.append((key.text, people)) }
      }
      return found
    }
  }
}

/// One wording with one set of people: an album repeats it for every picture.
private struct TagKey: Hashable {
  let text: String
  let people: [Person]
}
