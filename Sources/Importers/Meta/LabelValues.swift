/// The `label_values` of a record: what Meta's newer files hold in place of named members.
///
/// Labels are in the account's language, so values are found by their shape first and by English label second.
package struct LabelValues {
  private let entries: [JSONValue]

  /// The entries of a record; nil if the record is of another shape.
  package init?(_ record: JSONValue) {
    guard let list = record["label_values"] else { return nil }
    entries = list.array
  }

  private init(entries: [JSONValue]) { self.entries = entries }

  /// The records inside the lists of this one.
  package var records: [LabelValues] {
    entries.flatMap { $0["vec"]?.array ?? [] }.compactMap { $0["dict"]?.array }.map { LabelValues(entries: $0) }
  }

  /// The first value with one of the labels.
  package func value(_ labels: String...) -> String? {
    let found = entries.first { entry in labels.contains { $0 == entry["label"]?.string } }
    return found?["value"]?.string
  }

  /// The first address.
  package var address: String? {
    for entry in entries {
      if let href = entry["href"]?.string, !href.isEmpty { return href }
      if let value = entry["value"]?.string, value.hasPrefix("http") { return value }
    }
    return nil
  }

  /// The first value that is no address.
  package var firstPlain: String? {
    entries.lazy.compactMap { $0["value"]?.string }.first { !$0.isEmpty && !$0.hasPrefix("http") }
  }

  /// The name of the first related entity: the first inner value that is no address.
  package var relatedName: String? { entries.lazy.compactMap { LabelValues.innerName($0["dict"]) }.first }

  private static func innerName(_ value: JSONValue?) -> String? {
    for entry in value?.array ?? [] {
      if let name = entry["value"]?.string, !name.isEmpty, !name.hasPrefix("http") { return name }
      if let name = innerName(entry["dict"]) { return name }
    }
    return nil
  }
}
