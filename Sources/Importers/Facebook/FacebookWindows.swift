import Model

/// What an export does not tell of in full: a record that it lacks is then not seen, which does not mean that it is gone.
enum FacebookWindows {
  /// Messages, since the first chats were encrypted: the account's export and the download of encrypted chats have each
  /// their own part of them.
  static func toldInPart(_ paths: [String]) -> Set<RecordKind> {
    let isApart = paths.contains { path in
      let parts = path.split(separator: "/")
      return parts.contains("e2ee_cutover") || parts.last.map(FacebookFlatThreads.isThread) == true
    }
    return isApart ? [.item(.message), .thread] : []
  }
}
