extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let career: [Rule] = [
    searchVisible.alsoJudging { SearchSignals(account: $0).hits }, staleProfile, badMouthing, earlyAnnouncement,
    thinPresence, showcase,
  ]
}
