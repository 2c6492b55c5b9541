import Model

/// One record of Instagram's, whatever its shape and format: list, map, label values or plain keys; JSON or page.
///
/// The shape is chosen for each record, because one archive mixes them (formats/instagram.md, section 3).
struct InstagramRecord {
  /// Heading: in the list shape the other person's user name.
  var title: String?
  var entries: [InstagramEntry] = []
  var groups: [InstagramGroup] = []

  /// The record's own time, outside its entries.
  var ownTime: Timestamp?
  var platformID: String?

  /// Paths of pictures and films in the archive.
  var media: [String] = []

  /// Key of the root object that it came from; nil in pages and bare arrays.
  var wrapper: String?
  var place: Origin.Place

  init(place: Origin.Place) { self.place = place }

  /// The record's time, else that of the entry that is labelled so, else the first.
  var time: Timestamp? {
    ownTime ?? entries.first { $0.means(.time) && $0.time != nil }?.time ?? entries.lazy.compactMap(\.time).first
  }

  /// The value of the first entry with a label.
  func value(_ label: InstagramLabel) -> String? {
    entries.first { $0.value != nil && $0.means(label) }?.value
  }

  /// The time of the first entry with a label.
  func time(_ label: InstagramLabel) -> Timestamp? {
    entries.first { $0.time != nil && $0.means(label) }?.time
  }

  /// The first address.
  var address: String? {
    entries.lazy.compactMap { $0.href ?? ($0.value?.hasPrefix("http") == true ? $0.value : nil) }.first
  }

  /// The first value that is no address, label or not.
  var firstWord: String? { entries.lazy.compactMap(\.word).first }

  /// Values whose label is not understood, in the order of the record.
  var unlabelled: [String] { entries.filter { $0.meanings.isEmpty }.compactMap(\.word) }

  /// Whether a label that holds a value is of a language that is not known.
  var hasUnknownLabel: Bool {
    entries.contains { $0.meanings.isEmpty && !$0.label.isEmpty && $0.value != nil }
  }

  /// User name: label, else a bare value, else the heading, else the last value that can be one, else an address.
  var handle: InstagramHandle? {
    let labelled = value(.username)
    let bare = entries.first { $0.label.isEmpty && $0.value != nil }?.value
    let last = entries.last { $0.meanings.isEmpty && $0.word.flatMap(InstagramHandle.init) != nil }?.word
    return [labelled, bare, title, last].lazy.compactMap(\.self).compactMap(InstagramHandle.init).first
      ?? entries.lazy.compactMap(\.href).compactMap(InstagramHandle.inAddress).first
  }

  /// Whom the record is about: the group with a user name, else the labels, else the heading.
  var person: InstagramPerson? {
    if let owner = groups.lazy.compactMap(\.person).first { return owner }
    if let handle = value(.username).flatMap(InstagramHandle.init) {
      return InstagramPerson(name: value(.name), handle: handle)
    }
    return title.flatMap(InstagramHandle.init).map { InstagramPerson(name: nil, handle: $0) }
  }

  /// The words of groups that name nobody.
  var hashtags: [String] { groups.filter { $0.person == nil }.flatMap(\.words) }

  /// Its entries and those of its groups' rows, a list each.
  var rows: [[InstagramEntry]] { ([entries] + groups.flatMap(\.rows)).filter { !$0.isEmpty } }
}
