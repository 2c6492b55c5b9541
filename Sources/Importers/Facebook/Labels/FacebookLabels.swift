import Model

/// The `label_values` of a record: what Facebook's newer files hold in place of named members.
///
/// Labels are in the account's language, so values are found by their shape first (addresses, times, related things,
/// texts) and by the label's meaning second. Labels may repeat; their order is kept.
struct FacebookLabels {
  private let entries: [JSONValue]

  /// The entries of a record; nil if the record is of another shape.
  init?(_ record: JSONValue) {
    guard let list = record["label_values"] else { return nil }
    entries = list.elements
  }

  init(entries: [JSONValue]) { self.entries = entries }

  var isEmpty: Bool { entries.isEmpty }

  func isSame(as other: FacebookLabels) -> Bool { entries == other.entries }

  /// Whether a label of this record is one that no table knows.
  var hasUnknownLabel: Bool {
    entries.contains { entry in
      let label = FacebookLabels.label(entry)
      return !label.isEmpty && FacebookLabelTable.role(of: label) == nil
    }
  }

  /// The labels as the export spells them with their plain values, in its order.
  var plain: [(label: String, value: String)] {
    entries.compactMap { entry in
      FacebookLabels.text(entry).map { (FacebookLabels.label(entry), $0) }
    }
  }

  /// The first text under a label of one of these meanings; that of an inner name where the entry is nested.
  func text(_ roles: FacebookLabelRole...) -> String? {
    for role in roles {
      for entry in entries where FacebookLabels.role(entry) == role {
        if let text = FacebookLabels.text(entry) ?? FacebookLabels.innerName(entry) { return text }
      }
    }
    return nil
  }

  /// The first time under a label of one of these meanings, or the first of all if none is given; Unix seconds.
  func moment(_ roles: FacebookLabelRole...) -> Timestamp? {
    for entry in entries where roles.isEmpty || roles.contains(where: { FacebookLabels.role(entry) == $0 }) {
      if let moment = MetaTime.seconds(entry["timestamp_value"]) { return moment }
    }
    return nil
  }

  /// All times, in the order of the entries.
  var moments: [Timestamp] { entries.compactMap { MetaTime.seconds($0["timestamp_value"]) } }

  /// The first address.
  var address: String? {
    for entry in entries {
      if let href = entry["href"]?.string, FacebookLabels.isAddress(href) { return href }
      if let value = entry["value"]?.string, FacebookLabels.isAddress(value) { return value }
    }
    return nil
  }

  /// The first value that is no address.
  var firstPlain: String? { entries.lazy.compactMap(FacebookLabels.text).first }

  /// The longest value under a label that no table knows, and no address: what was written, most likely.
  var longestUnlabelled: String? {
    let unknown = entries.filter { FacebookLabels.role($0) == nil }
    return unknown.compactMap(FacebookLabels.text).max { $0.utf8.count < $1.utf8.count }
  }

  /// The name of the first related thing, of those with a role if one is given.
  func relatedName(_ role: FacebookLabelRole? = nil) -> String? {
    entries.lazy.filter { role == nil || FacebookLabels.role($0) == role }.compactMap(FacebookLabels.innerName).first
  }

  /// A name under a label that no table knows: the last plain value after the first one.
  var stranger: String? {
    let unknown = entries.filter { FacebookLabels.role($0) == nil }.compactMap(FacebookLabels.text)
    return unknown.count > 1 ? unknown.last : relatedName()
  }

  /// The records inside the lists of this one: the entries of `vec`, and lists of titled records.
  var records: [FacebookLabels] {
    entries.flatMap { FacebookLabels.records(in: $0) }
  }

  /// The records inside the entries with a meaning.
  func records(_ role: FacebookLabelRole) -> [FacebookLabels] {
    entries.filter { FacebookLabels.role($0) == role }.flatMap { FacebookLabels.records(in: $0) }
  }

  /// The plain values of all lists.
  var listed: [String] {
    entries.flatMap { $0["vec"]?.elements ?? [] }.compactMap(FacebookLabels.text)
  }

  /// The plain values of the lists with a meaning.
  func listed(_ role: FacebookLabelRole) -> [String] {
    entries.filter { FacebookLabels.role($0) == role }
      .flatMap { ($0["vec"]?.elements ?? []) + ($0["dict"]?.elements ?? []) }.compactMap(FacebookLabels.text)
  }

  /// The pictures and films under any label.
  var media: [JSONValue] { entries.flatMap { $0["media"]?.elements ?? [] } }

  private static func label(_ entry: JSONValue) -> String {
    let label = entry["label"]?.string ?? ""
    return label.isEmpty ? entry["title"]?.string ?? "" : label
  }

  private static func role(_ entry: JSONValue) -> FacebookLabelRole? { FacebookLabelTable.role(of: label(entry)) }

  private static func text(_ entry: JSONValue) -> String? {
    guard let value = entry["value"]?.string, !value.isEmpty, !isAddress(value) else { return nil }
    return value
  }

  private static func isAddress(_ value: String) -> Bool { value.hasPrefix("http://") || value.hasPrefix("https://") }

  private static func records(in entry: JSONValue) -> [FacebookLabels] {
    let listed = (entry["vec"]?.elements ?? []).compactMap { $0["dict"]?.elements }
    let titled = (entry["dict"]?.elements ?? []).compactMap { $0["dict"]?.elements }
    let flat = entry["dict"]?.elements ?? []
    let own = titled.isEmpty && !flat.isEmpty ? [flat] : titled
    return (listed + own).map { FacebookLabels(entries: $0) }
  }

  /// The first inner text, that under a name's label before others.
  private static func innerName(_ entry: JSONValue) -> String? {
    let inner = entry["dict"]?.elements ?? []
    if let named = inner.first(where: { role($0) == .name }).flatMap(text) { return named }
    for entry in inner {
      if let name = text(entry) ?? innerName(entry) { return name }
    }
    return nil
  }
}
