import Model

/// What a label means, in any language.
enum InstagramLabel: Hashable, CaseIterable {
  case username, name, email, phone, phoneConfirmed, bio, birthDate, website, gender, privateAccount, profilePhoto
  case time, author, comment, mediaOwner, owner, firstName, lastName, contact, contactSyncing
  case search, changed, previous, new, caption, title, hashtags, address
  case userAgent, networkAddress, city, latitude, longitude, sourceType, deviceID, taggedUsers
  case accountType, category, company, text, audience, members, app
  case rangeStart, rangeEnd
  /// Known, and of no interest here.
  case other

  /// The meanings of a label; several where languages share a word, none where it is not known.
  ///
  /// `field` is its name in the platform's own schema, which some exports of 2024 write beside the label.
  static func meanings(of label: String, field: String? = nil) -> [InstagramLabel] {
    if let field, let meanings = InstagramLabelTable.meanings[separated(field)] { return meanings }
    guard !label.isEmpty else { return [] }
    // The page writes most labels as the table does.
    return InstagramLabelTable.meanings[label] ?? InstagramLabelTable.meanings[folded(label)] ?? []
  }

  /// Lower case, plain apostrophes, plain blanks, no colon at the end.
  static func folded(_ label: String) -> String {
    var folded = label.lowercased().trimmingBlanks
    if folded.utf8.contains(where: { $0 >= 0x80 }) {
      folded = folded.replacing("’", with: "'").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
    return folded.hasSuffix(":") ? String(folded.dropLast()).trimmingBlanks : folded
  }

  /// `PrivateAccount` and `private_account` as `private account`.
  private static func separated(_ field: String) -> String {
    var words = ""
    for character in field {
      if character.isUppercase, !words.isEmpty { words.append(" ") }
      words.append(character == "_" ? " " : character)
    }
    return words.lowercased()
  }
}
