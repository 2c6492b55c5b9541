extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let policy: [Rule] = [
    policyClause, speaksForEmployer, undisclosedInterest, offChannel, financialPromotion, impartiality,
    offensiveCommunication, serviceUserBoundary, embargo,
  ]
}
