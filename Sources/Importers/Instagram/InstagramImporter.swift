import Model

extension ArchiveImporter {
  /// Instagram's "Download your information", JSON, 2021 to 2026.
  ///
  /// Source: formats/instagram.md, eras B and C.
  package static let instagram = ArchiveImporter(
    platform: .instagram, roots: InstagramRoots.find,
    readers: InstagramProfileReader.readers + InstagramPeopleReader.readers + InstagramActivityReader.readers,
    ignored: InstagramIgnored.members)
}
