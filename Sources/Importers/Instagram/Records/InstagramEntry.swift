import Model

/// One line of a record: a label and what it says.
struct InstagramEntry {
  /// The label as the archive writes it, in the account's language; empty in the list shape.
  var label: String

  /// What the label can mean; none where its language is not known.
  var meanings: [InstagramLabel]

  /// A text that is not empty.
  var value: String?
  var href: String?
  var time: Timestamp?

  init(label: String, field: String? = nil, value: String? = nil, href: String? = nil, time: Timestamp? = nil) {
    self.label = label
    meanings = InstagramLabel.meanings(of: label, field: field)
    self.value = value.flatMap { $0.isEmpty ? nil : $0 }
    self.href = href.flatMap { $0.isEmpty ? nil : $0 }
    self.time = time
  }

  func means(_ label: InstagramLabel) -> Bool { meanings.contains(label) }

  /// The value where it is neither an address nor empty.
  var word: String? { value.flatMap { $0.hasPrefix("http") ? nil : $0 } }
}
