import Model

extension Rules {
  /// The account still lets in apps from long ago.
  static let oldAppGrants = Rule(
    id: "settings.old-app-grants", title: "still lets in apps from long ago",
    why: "Apps that you forgot can still read what you once allowed.", base: 1,
    sides: [.personal, .professional], decay: .live, lenses: [.family], cure: .revokeApp,
    judge: .account { SettingHits.oldAppGrants($0) })
}
