extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let settings: [Rule] = [
    publicDefault, oldPublicPosts, tagReview, findable, searchEngine, connectionsVisible, oldAppGrants,
  ]
}
