extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let oversharing: [Rule] = [
    oversharingHomeAddress, oversharingContactDetails, oversharingIdentityDocument, oversharingLiveLocation,
    oversharingChildren, oversharingThirdParty, oversharingSecurityAnswer, oversharingDistress,
  ]
}
