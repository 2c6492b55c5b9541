import Model

/// What to do about an export, and what to ask the platform for next time, in plain words.
struct ExportAdvice {
  let summary: ArchiveSummary
  let kinds: Set<RecordKind>

  var sentences: [String] { damage + platform + range + unknown }

  /// How few days between the oldest and the newest item suggest that only a part was asked for.
  private static let shortPeriod = 400

  private var damage: [String] {
    let damaged = summary.census.damaged
    guard !damaged.isEmpty else { return [] }
    let isCut = damaged.contains { $0.why.contains("cut short") || $0.why.contains("checksum") }
    return [
      isCut
        ? "The download is not whole: download it again, the link is good for a few days."
        : "\(count(damaged.count, "file")) could not be read to the end: unpack the archive anew, or download it again."
    ]
  }

  private var platform: [String] {
    switch summary.platform {
    case .linkedin: return linkedin
    case .facebook, .instagram: return meta
    }
  }

  private var linkedin: [String] {
    let activity: [RecordKind] = [.item(.comment), .item(.reaction), .item(.vote), .tie(.following)]
    guard kinds.isDisjoint(with: activity) else { return [] }
    return [
      "Posts, comments and reactions are not in this archive: request the larger one (\"Complete\") under Settings & "
        + "Privacy > Data privacy > Get a copy of your data; it comes within a day or two."
    ]
  }

  private var meta: [String] {
    var sentences: [String] = []
    if summary.format == "html" {
      sentences.append("This export is HTML: choose JSON next time, which tells more (ids, seconds, places).")
    }
    if EncryptedChats.goOnElsewhere(summary) {
      sentences.append(
        "Chats that are encrypted by now are not in it: messenger.com/secure_storage/dyi gives them as messages.zip.")
    }
    let isPart = summary.census.records == 0 && summary.census.mediaFiles > 0
    if isPart {
      sentences.append("This part holds pictures only: give the other parts of the download together with it.")
    } else if kinds.isDisjoint(with: [.item(.message), .thread]) {
      sentences.append("No messages are in it: tick Messages next time if they are to be looked at.")
    }
    return sentences
  }

  private var range: [String] {
    guard summary.platform != .linkedin else { return [] }
    if let range = summary.range {
      return ["It holds \(range.from) to \(range.to) only: choose \"All time\" next time."]
    }
    guard let period = summary.period,
      period.to.daysSinceEpoch - period.from.daysSinceEpoch < ExportAdvice.shortPeriod
    else { return [] }
    return ["Its items span \(period.from) to \(period.to): if the account is older, choose \"All time\" next time."]
  }

  private var unknown: [String] {
    let unknown = summary.census.unknown
    guard !unknown.isEmpty else { return [] }
    return [
      "\(count(unknown.count, "file")) not understood: please report the output of `partywall inspect --structure`, "
        + "which holds keys and types and nothing of yours."
    ]
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
