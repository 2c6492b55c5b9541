extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let conduct: [Rule] = [
    conductVenting, conductProfessionalVenting, conductInsult, conductHate, conductThreat, conductSexual,
    conductSubstances, conductProfanity, conductContradiction, conductSideBusiness, conductUnsupportedClaim,
    conductQuarrel, conductHandle, conductWriting,
  ]
}
