extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let engagement: [Rule] = [
    colleagueReaction, colleagueComment, colleagueRepost, undisclosedEndorsement, hostileEngagement, testimonial,
    offTone, engagementPattern, workingHours,
  ]
}
