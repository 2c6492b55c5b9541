import Model

/// Who takes part in a thread, by display name, and which of them is the owner.
struct MessageCast {
  /// Key of the thread, the same in every export.
  let thread: String
  private let folder: String
  private(set) var names: [String] = []

  /// Names by which the platform's own sentences are told from what people wrote; of an endless list, the first.
  private(set) var sentenceNames: [String] = []
  private static let mostSentenceNames = 1000

  private var roles: (own: [String], target: Person?)?

  init(folder: String) {
    self.folder = folder
    thread = MessageThreadReader.threadKey(folder: folder)
  }

  /// How many take part, deleted accounts included.
  var count: Int { names.count }

  var participants: [Person] { names.compactMap(MessageCast.person) }

  mutating func add(_ name: String) {
    names.append(name)
    if sentenceNames.count < MessageCast.mostSentenceNames { sentenceNames.append(name) }
    roles = nil
  }

  /// Somebody with a name; nil for what stands for a deleted account.
  static func person(_ name: String) -> Person? {
    name.isEmpty || MetaSystemText.isPlaceholder(name) ? nil : Person(name: name)
  }

  /// Whether a sender is the owner.
  ///
  /// Without a profile in the archive: the one of two whom the thread's folder is not named after.
  mutating func isOwn(_ sender: String, _ owner: ImportSession.Owner) -> Bool {
    settled(owner).own.contains { $0.utf8.elementsEqual(sender.utf8) }
  }

  /// The other end of a thread of two.
  mutating func target(_ owner: ImportSession.Owner) -> Person? { settled(owner).target }

  /// Worked out once a thread: it is asked with every message.
  private mutating func settled(_ owner: ImportSession.Owner) -> (own: [String], target: Person?) {
    if let roles { return roles }
    let own = owner.names.isEmpty ? [nameOfOwner].compactMap(\.self) : owner.names
    let others = names.filter { !own.contains($0) }
    let found = (own: own, target: others.count == 1 ? others.first.flatMap(MessageCast.person) : nil)
    roles = found
    return found
  }

  private var nameOfOwner: String? {
    guard names.count == 2 else { return nil }
    let slug = folder.prefix { $0 != "_" }
    let named = names.filter { MessageCast.slug($0) == slug }
    return named.count == 1 ? names.first { $0 != named[0] } : nil
  }

  /// Letters and digits of a display name, as folders are named.
  private static func slug(_ name: String) -> String {
    name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
