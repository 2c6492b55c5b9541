extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let workTalk: [Rule] = [
    namesEmployer, workDetail, workplace, workProfile, workWhereabouts, teamTagged, businessByMessage,
  ]
}
