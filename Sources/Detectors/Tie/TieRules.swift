extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let tie: [Rule] = [
    tieColleague, tieAuthority, tieClient, tieConflict, tiePrivate, tiePendingRequest, tieWorkGroup, tieInnerCircle,
    tieCovenant, tieUnknownContact,
  ]
}
