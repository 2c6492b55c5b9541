/// A titled group inside a record: its owner, its hashtags, its contacts; a row for each.
struct InstagramGroup {
  var title: String
  var rows: [[InstagramEntry]]

  /// The person of the first row that names one: by label, else by order (address, name, user name), which is the same
  /// in every language.
  var person: InstagramPerson? {
    for row in rows {
      let words = row.filter { $0.word != nil }
      let handle =
        words.first { $0.means(.username) }?.word ?? (words.count >= 2 ? words.last?.word : nil)
      guard let handle = handle.flatMap(InstagramHandle.init) else { continue }
      let name = words.first { $0.means(.name) }?.word ?? (words.count >= 2 ? words[words.count - 2].word : nil)
      return InstagramPerson(name: name, handle: handle)
    }
    return nil
  }

  /// The single words of its rows.
  var words: [String] { rows.flatMap { row in row.compactMap(\.word) } }
}
