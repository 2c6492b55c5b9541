import Model

extension ArchiveImporter {
  /// Facebook's "Download your information", JSON, 2018 to 2026.
  ///
  /// Source: formats/facebook.md, eras A to D.
  package static let facebook = ArchiveImporter(
    platform: .facebook, roots: FacebookRoots.find,
    readers: FacebookProfileReader.readers + FacebookPeopleReader.readers + FacebookActivityReader.readers
      + FacebookAccountReader.readers + FacebookMediaReader.readers,
    ignored: FacebookIgnored.members)
}
