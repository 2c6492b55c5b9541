extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let identity: [Rule] = [
    workEmail, workPhone, personalContact, sameHandle, linkedAccounts, connectedApps, uploadedContacts, workSignIn,
    pageAdmin, inferredEmployer, businessInbox,
  ]
}
