/// Which threads of an export and of the account are one although their keys differ.
///
/// An export without keys says only who takes part: its threads go where one other thread has the same people, and
/// where several have, each message goes where it stands already. Keys of another era are another matter: such threads
/// are one if they have the same people and a message in common.
struct ThreadMatch {
  /// Where a thread goes.
  enum Place: Equatable {
    /// All of it, into the thread of a key.
    case whole(String)
    /// Each message into whichever of these threads holds it already.
    case byMessage([String])
    /// All of it into the one of these threads that holds one of its messages.
    case byEvidence([String])
  }

  /// By the thread's key.
  private(set) var places: [String: Place] = [:]

  /// - Parameters:
  /// - source: the export's threads.
  /// - target: the account's.
  /// - aliases: keys that are known to be another's.
  init(source: [ThreadEntry], target: [ThreadEntry], aliases: [String: String]) {
    let all = source + target
    for entry in all where places[entry.key] == nil {
      if let known = aliases[entry.key], known != entry.key { places[entry.key] = .whole(known) }
    }
    placeNamed(all)
    placeRenamed(source, target)
  }

  private mutating func placeNamed(_ all: [ThreadEntry]) {
    let named = all.filter { !$0.hasOwnKey && places[$0.key] == nil }
    guard !named.isEmpty else { return }
    let known = Dictionary(grouping: all.filter(\.hasOwnKey)) { $0.cast }
    let namesakes = Dictionary(grouping: named) { "\($0.archive) \($0.cast ?? "")" }
    for entry in named {
      guard let cast = entry.cast else { continue }
      let isShared = Set((namesakes["\(entry.archive) \(cast)"] ?? []).map(\.key)).count > 1
      let keys = Self.candidates(known[cast] ?? [], for: entry)
      if keys.count == 1, !isShared {
        places[entry.key] = .whole(keys[0])
      } else if !keys.isEmpty {
        places[entry.key] = .byMessage(keys)
      }
    }
  }

  private mutating func placeRenamed(_ source: [ThreadEntry], _ target: [ThreadEntry]) {
    let known = Set(target.map(\.key))
    let own = Set(source.map(\.key))
    let left = Dictionary(grouping: target.filter { $0.hasOwnKey && !own.contains($0.key) }) { $0.cast }
    guard !left.isEmpty else { return }
    for entry in source where entry.hasOwnKey && !known.contains(entry.key) && places[entry.key] == nil {
      guard let cast = entry.cast else { continue }
      let keys = Self.candidates(left[cast] ?? [], for: entry).filter { places[$0] == nil }
      if !keys.isEmpty { places[entry.key] = .byEvidence(keys) }
    }
  }

  /// The keys of threads with the same people: those of the same folder, where there are any.
  private static func candidates(_ entries: [ThreadEntry], for entry: ThreadEntry) -> [String] {
    let alike = entries.filter { $0.key != entry.key && !$0.contradicts(entry) }
    let near = alike.filter { $0.folder == entry.folder }
    return Set((near.isEmpty ? alike : near).map(\.key)).sorted()
  }
}
