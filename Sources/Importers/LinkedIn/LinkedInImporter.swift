import Model

extension ArchiveImporter {
  /// Reads the archives behind LinkedIn's "Get a copy of your data", Basic and Complete, of 2018 to 2026.
  package static let linkedin = ArchiveImporter(
    platform: .linkedin,
    roots: LinkedInRoots.find,
    rootsByContent: LinkedInRoots.findByContent,
    arePartsOfOne: LinkedInParts.areOfOne,
    keptSince: LinkedInWindows.keptSince,
    toldInFull: LinkedInWindows.toldInFull,
    toldInPart: LinkedInWindows.toldInPart,
    readers: LinkedInProfile.readers + LinkedInCurriculum.readers + LinkedInNetwork.readers + LinkedInPraise.readers
      + LinkedInContacts.readers + LinkedInActivity.readers + LinkedInJobs.readers + LinkedInRecords.readers
      + LinkedInAdvertising.readers + LinkedInMessages.readers,
    ignored: LinkedInIgnored.members
  )
}
