import Model

/// What an audit could not see, in plain words.
enum Limitations {
  static func sentences(accounts: [Account], imported: [ArchiveSummary], unnamed: Int = 0) -> [String] {
    let platforms = Set(accounts.map(\.platform))
    var limits = imported.compactMap(unread)
    limits.append("Pictures and films were not looked at; captions, tags and places were.")
    if platforms.contains(.facebook) { limits.append("Facebook does not export who could see a post.") }
    if platforms.contains(.linkedin) {
      limits.append("LinkedIn does not export whose posts you reacted to or commented on.")
    }
    if platforms.contains(.instagram) { limits.append("Instagram does not export who saw a story.") }
    limits += people(platforms: platforms, unnamed: unnamed)
    for archive in imported {
      if let range = archive.range {
        limits.append(
          "\(archive.name): only \(range.from) to \(range.to) was asked for; what lies outside was not seen.")
      }
      limits += (archive.remarks ?? []).map { "\(archive.name): \($0)" }
      if let count = archive.longTexts {
        let texts = count == 1 ? "1 text is" : "\(count) texts are"
        let limit = "\(Item.judgedBytes >> 10) KB"
        limits.append("\(archive.name): \(texts) longer than \(limit); only the beginning was judged.")
      }
      let read = archive.census.read.map(\.path)
      if archive.platform == .linkedin, !read.contains(where: { $0.contains("Shares") || $0.contains("Comments") }) {
        limits.append("\(archive.name): posts and reactions are not in a Basic archive; request the larger one.")
      }
    }
    if imported.contains(where: EncryptedChats.goOnElsewhere), !imported.contains(where: EncryptedChats.areIn) {
      limits.append("Facebook's encrypted chats are in none of the archives: they come as a download of their own.")
    }
    return limits
  }

  /// That files of an archive were not read; nil where all were.
  private static func unread(_ archive: ArchiveSummary) -> String? {
    let count = archive.census.unknown.count + archive.census.damaged.count
    guard count > 0 else { return nil }
    return "\(archive.name): \(count == 1 ? "1 file was" : "\(count) files were") damaged or not understood."
  }

  /// What the matching of people can't see.
  private static func people(platforms: Set<Platform>, unnamed: Int) -> [String] {
    guard platforms.count > 1 else { return [] }
    var limits = [
      "People are matched by name, user name and what they share: a pseudonym, a maiden name alone, a word as surname "
        + "or a user name without a name in it is not seen, and full namesakes can't be told apart. "
        + "Confirm or refuse matches with partywall people."
    ]
    if unnamed > 0 {
      limits.append(
        "\(unnamed) \(unnamed == 1 ? "connection has" : "connections have") no name: deleted or blocked accounts.")
    }
    return limits
  }
}
