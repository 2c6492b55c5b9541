extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let career: [Rule] = [searchVisible, badMouthing, earlyAnnouncement]
}
