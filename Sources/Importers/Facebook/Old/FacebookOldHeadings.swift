import Model

/// The headings of the page of friends before 2018, by language.
///
/// Source: English as parsers of the time quote it; the others are the words of Facebook's pages.
enum FacebookOldHeadings {
  /// What the list under a heading holds; nil for a heading that no table knows.
  static func kind(of heading: String) -> TieKind? {
    let folded = heading.lowercased()
    return table.first { $0.words.contains { folded.contains($0) } }?.kind
  }

  /// More particular headings first: "Sent Friend Requests" holds "Friend" too.
  private static let table: [(kind: TieKind, words: [String])] = [
    (.requestSent, ["sent", "gesendet", "envoyé", "enviada", "inviat", "verzonden", "sendt"]),
    (.requestReceived, ["received", "erhalten", "reçue", "recibida", "ricevut", "ontvangen", "recebid", "modtag"]),
    (
      .requestRejected, ["declined", "rejected", "abgelehnt", "refusé", "rechazad", "rifiutat", "geweigerd", "recusad"]
    ),
    (
      .removed,
      ["removed", "deleted", "entfernt", "supprimé", "eliminad", "rimoss", "verwijderd", "removid", "fjernet"]
    ),
    (.following, ["followees", "following", "abonniert", "suivi", "siguiendo"]),
    (.follower, ["followers", "abonnenten", "abonnés", "seguidores"]),
    (.friend, ["friends", "freunde", "amis", "amigos", "amici", "vrienden", "venner"]),
  ]
}
