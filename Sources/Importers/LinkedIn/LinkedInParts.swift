import Archives

/// Whether two exports of one name are the parts of one: LinkedIn's names say the day and not whose they are.
enum LinkedInParts {
  /// Of one unless both hold a profile and these differ.
  static func areOfOne(_ one: ImportRun.Export, _ other: ImportRun.Export) -> Bool {
    guard let first = profile(one), let second = profile(other) else { return true }
    return first == second
  }

  private static func profile(_ export: ImportRun.Export) -> [UInt8]? {
    guard let member = export.archive.members.first(where: { $0.path == export.root + "Profile.csv" }) else {
      return nil
    }
    return try? export.archive.contents(of: member, limit: 1 << 20)
  }
}
