import Model

/// One record of Instagram's, whatever its shape: list, map or label values.
///
/// The shape is chosen for each record, because one archive mixes them (formats/instagram.md, section 3).
struct InstagramRecord {
  struct Entry {
    /// The label as the archive writes it, in the account's language; empty in the list shape.
    var label: String
    var value: String?
    var href: String?
    var time: Timestamp?
  }

  /// Heading: in the list shape the other person's user name.
  let title: String?
  let entries: [Entry]

  /// Whom the record is about, from a nested group with a user name.
  let owner: Person?

  /// Words of a nested group of single leaves: the hashtags.
  let hashtags: [String]
  let time: Timestamp?
  let platformID: String?

  init(_ value: JSONValue) {
    title = InstagramRecord.text(value["title"])
    platformID = InstagramRecord.text(value["fbid"])
    var entries: [Entry] = []
    for element in value["string_list_data"]?.elements ?? [] { entries.append(InstagramRecord.entry("", element)) }
    for member in value["string_map_data"]?.members ?? [] {
      entries.append(InstagramRecord.entry(member.key, member.value))
    }
    var owner: Person?
    var hashtags: [String] = []
    for leaf in value["label_values"]?.array ?? [] {
      if let group = leaf["dict"] {
        if let person = InstagramRecord.person(group) {
          owner = owner ?? person
        } else {
          hashtags += InstagramRecord.leaves(group)
        }
      } else {
        entries.append(InstagramRecord.entry(InstagramRecord.text(leaf["label"]) ?? "", leaf))
      }
    }
    self.entries = entries
    self.owner = owner
    self.hashtags = hashtags
    time = MetaTime.seconds(value["timestamp"]) ?? entries.lazy.compactMap(\.time).first
  }

  /// The value of the first entry with one of the canonical labels.
  func value(_ label: InstagramLabel) -> String? {
    entries.first { label.matches($0.label) && $0.value != nil }?.value
  }

  /// The first address.
  var address: String? {
    entries.lazy.compactMap { $0.href ?? ($0.value?.hasPrefix("http") == true ? $0.value : nil) }.first
  }

  /// User name: label, else value, else title, else the last part of an address; lower case.
  var username: String? {
    let candidates = [
      value(.username), entries.first { $0.label.isEmpty }?.value, title, InstagramRecord.lastPart(of: address),
    ]
    return candidates.compactMap(\.self).lazy.map { $0.lowercased() }.first(where: InstagramRecord.isUsername)
  }

  /// Whether a text can be a user name.
  static func isUsername(_ text: String) -> Bool {
    (1...30).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
      }
  }

  static func lastPart(of address: String?) -> String? {
    address.flatMap { $0.split(separator: "?").first?.split(separator: "/").last.map(String.init) }
  }

  private static func entry(_ label: String, _ value: JSONValue) -> Entry {
    Entry(
      label: label, value: text(value["value"]), href: text(value["href"]),
      time: MetaTime.seconds(value["timestamp"]) ?? MetaTime.seconds(value["timestamp_value"]))
  }

  /// A group that holds a user name, directly or one level deeper.
  private static func person(_ group: JSONValue) -> Person? {
    let leaves = group.array.flatMap { $0["dict"]?.array ?? [$0] }
    let named = leaves.filter { text($0["value"]) != nil }
    let label = { (wanted: InstagramLabel) in
      text(named.first { wanted.matches(text($0["label"]) ?? "") }?["value"])
    }
    guard
      let handle = label(.username)?.lowercased()
        ?? (named.count >= 2 ? text(named.last?["value"])?.lowercased() : nil),
      isUsername(handle)
    else { return nil }
    return Person(name: label(.name), handle: handle)
  }

  private static func leaves(_ group: JSONValue) -> [String] {
    group.array.flatMap { $0["dict"]?.array ?? [$0] }.compactMap { text($0["value"]) }
  }

  /// A text that is not empty.
  private static func text(_ value: JSONValue?) -> String? { value?.string.flatMap { $0.isEmpty ? nil : $0 } }
}
