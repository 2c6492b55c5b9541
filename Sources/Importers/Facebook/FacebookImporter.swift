import Model

extension ArchiveImporter {
  /// Facebook's "Download your information", 2018 to 2026.
  ///
  /// Source: formats/facebook.md, eras Z and A to D, and the exports of pages.
  package static let facebook = ArchiveImporter(
    platform: .facebook, roots: FacebookRoots.find,
    rootsByContent: FacebookFlatThreads.rootsByContent, toldInPart: FacebookWindows.toldInPart,
    readers: FacebookProfileReader.readers + FacebookAccountReader.readers + FacebookVisitReader.readers
      + FacebookPeopleReader.readers + FacebookGroupReader.readers + FacebookPageReader.readers
      + FacebookContactReader.readers + FacebookPostReader.readers + FacebookMediaReader.readers
      + FacebookCommentReader.readers + FacebookPrivateReader.readers + FacebookPlatformReader.readers
      + FacebookMessageReader.readers + FacebookEncryptedThreadReader.readers
      + FacebookOldReader.readers,
    ignored: FacebookIgnored.members)
}
