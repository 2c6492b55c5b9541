/// The sentence that Facebook puts above an act, taken apart: whose post, which group.
struct FacebookTitle {
  private let rest: Substring

  /// Takes the owner's name off the front of a sentence.
  init(_ title: String, owner: [String]) {
    let name = owner.filter { title.hasPrefix($0 + " ") }.max { $0.count < $1.count }
    rest = title.dropFirst(name?.count ?? 0)
  }

  /// The other person: a known name that the sentence holds, the longest first, else what stands in a known pattern.
  func person(known: Set<String>) -> String? {
    guard !isAboutOwner else { return nil }
    return pattern.flatMap { longestKnown(in: $0, known) ?? $0 } ?? longestKnown(in: String(rest), known)
  }

  /// The group that was posted in.
  var group: String? {
    for words in [" posted in ", " to the group: ", " ha publicado en ", " a publié dans "] {
      if let range = rest.firstRange(of: words) { return FacebookTitle.unstopped(rest[range.upperBound...]) }
    }
    return nil
  }

  /// Whether the sentence says that something was shared.
  var isShare: Bool {
    [" shared ", " ha compartido ", " a partagé "].contains { rest.hasPrefix($0) }
  }

  private var isAboutOwner: Bool {
    [" his own ", " her own ", " their own ", " su propi", " sa propre "].contains { rest.contains($0) }
  }

  /// The stretch between the words that stand before and after a name.
  private var pattern: String? {
    for (before, afters) in FacebookTitle.patterns {
      guard let start = rest.firstRange(of: before)?.upperBound else { continue }
      for after in afters {
        let tail = rest[start...]
        if after.isEmpty { return FacebookTitle.unstopped(tail) }
        if let end = tail.firstRange(of: after)?.lowerBound, end > start { return String(tail[..<end]) }
      }
    }
    return nil
  }

  private func longestKnown(in text: String, _ known: Set<String>) -> String? {
    known.filter { !$0.isEmpty && text.contains($0) }.min { ($1.count, $0) < ($0.count, $1) }
  }

  private static func unstopped(_ text: Substring) -> String { String(text.hasSuffix(".") ? text.dropLast() : text) }

  private static let genitive = ["'s ", "’s "]
  private static let patterns: [(String, [String])] = [
    (" commented on ", genitive), (" replied to ", genitive), (" wrote on ", genitive), (" likes ", genitive),
    (" liked ", genitive), (" reacted to ", genitive), (" reel to ", genitive), (" link to ", genitive),
    (" new photo to ", genitive), (" publicación de ", [""]), (" foto de ", [""]), (" comentario de ", [""]),
    (" biografía de ", [""]), (" publication de ", [""]), (" photo de ", [""]), (" commentaire de ", [""]),
    (" journal de ", [""]),
  ]
}
