import Model

/// A conversation while its messages are read: it learns of those who take part from each of them.
struct LinkedInThread {
  private(set) var thread: MessageThread

  private var handles: Set<String> = []
  private var names: Set<String?> = []
  /// Names of those of whom no address is known.
  private var bareNames: Set<String?> = []

  init(_ thread: MessageThread) { self.thread = thread }

  /// Adds somebody, unless they take part already: by the address where both have one, else by name.
  mutating func add(_ person: Person) {
    guard !holds(person) else { return }
    thread.participants.append(person)
    thread.isGroup = thread.participants.count > 1
    names.insert(person.name)
    if let handle = person.handle { handles.insert(handle) } else { bareNames.insert(person.name) }
  }

  private func holds(_ person: Person) -> Bool {
    guard let handle = person.handle else { return names.contains(person.name) }
    return handles.contains(handle) || bareNames.contains(person.name)
  }
}
