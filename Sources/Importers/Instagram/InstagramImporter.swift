import Model

extension ArchiveImporter {
  /// Instagram's "Download your information", JSON and HTML, 2018 to 2026.
  ///
  /// Source: formats/instagram.md, eras A, B and C.
  package static let instagram = ArchiveImporter(
    platform: .instagram, roots: InstagramRoots.find,
    readers: InstagramProfileReader.readers + InstagramThreadsReader.readers + InstagramPeopleReader.readers
      + InstagramAccountReader.readers + InstagramAdvertisingReader.readers + InstagramFlatReader.readers
      + InstagramMediaReader.readers + InstagramActivityReader.readers + InstagramSavedReader.readers
      + InstagramStoryReader.readers + InstagramMessagesReader.readers,
    ignored: InstagramIgnored.members)
}
