import Model

extension CureTable {
  /// Meta's Accounts Center keeps the addresses and numbers of all of its platforms.
  static let accountsCenterContact = CureEntry(
    ["contact-point"], "accounts-center.contact", path: "Accounts Center > Personal details > Contact info",
    filter: "Accounts Center > Contact info", offers: [.changeContact])

  /// The address books that were uploaded; each platform lists its own.
  static func accountsCenterUploads(link: String?) -> CureEntry {
    CureEntry(
      ["uploaded-contacts"], "accounts-center.contacts",
      path: "Accounts Center > Your information and permissions > Upload contacts", filter: "Uploaded contacts",
      link: link, offers: [.deleteContacts])
  }
}
