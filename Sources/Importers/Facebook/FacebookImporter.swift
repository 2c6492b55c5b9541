import Model

extension ArchiveImporter {
  /// Facebook's "Download your information", JSON, 2018 to 2026.
  ///
  /// Source: formats/facebook.md, eras A to D.
  package static let facebook = ArchiveImporter(
    platform: .facebook, roots: FacebookRoots.find,
    readers: FacebookProfileReader.readers + FacebookPeopleReader.readers + FacebookActivityReader.readers,
    ignored: [
      IgnoredMember(
        paths: [
          "browser_cookies.json", "device_login_cookies.json", "login_protection_data.json", "detected_hardware.json",
          "no-data.txt",
        ],
        why: "technical records without a bearing on the audit")
    ])
}
