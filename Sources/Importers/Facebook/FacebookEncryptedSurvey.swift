/// What only all the threads of the encrypted chats together tell: whose they are, and which names are not one person's.
struct FacebookEncryptedSurvey {
  private let threads: [FacebookEncryptedThread]

  /// Looks into each thread beside a file, as far as its first message.
  init(beside file: MemberFile) {
    let folder = file.path.dropLast(file.name.count)
    let files = file.siblings.filter {
      FacebookFlatThreads.isNumbered(Substring($0.name)) && $0.path.dropLast($0.name.count) == folder
    }
    // What is damaged here is reported when the file's own turn comes.
    threads = files.compactMap { try? FacebookEncryptedThread($0) }.filter(\.isThread)
  }

  /// The one who takes part in all of them; of two, the one after whom none is named.
  var owner: String? {
    let casts = threads.map(\.participants).filter { $0.count > 1 }
    guard let first = casts.first else { return nil }
    let common = first.filter { name in casts.allSatisfy { $0.contains(name) } }
    if common.count == 1 { return common[0] }
    let unnamed = common.filter { name in !threads.contains { $0.title == name } }
    return unnamed.count == 1 ? unnamed[0] : nil
  }

  /// The names of others with whom there are several threads: namesakes, since a person has one.
  func sharedNames(owner: [String]) -> Set<String> {
    let others = threads.filter(\.hasMessages).compactMap { $0.other(than: owner) }
    return Set(Dictionary(grouping: others) { $0 }.filter { $0.value.count > 1 }.keys)
  }
}
