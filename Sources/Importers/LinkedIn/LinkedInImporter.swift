import Model

extension ArchiveImporter {
  /// Reads the archives behind LinkedIn's "Get a copy of your data", Basic and Complete, of 2018 to 2026.
  package static let linkedin = ArchiveImporter(
    platform: .linkedin,
    roots: LinkedInRoots.find,
    readers: LinkedInProfile.readers + LinkedInNetwork.readers + LinkedInActivity.readers + LinkedInJobs.readers
      + LinkedInRecords.readers + LinkedInMessages.readers,
    ignored: LinkedInIgnored.members
  )
}
