extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let confidential: [Rule] = [
    confidentialClientIdentified, confidentialMosaic, confidentialDocument, confidentialUnannounced,
    confidentialCredential,
    confidentialPersonnel, confidentialSecurity, confidentialLegalMatter, confidentialCommercialTerms,
    confidentialFormerEmployer,
  ]
}
