extension Rules {
  /// The rules of the family, in the order of the taxonomy.
  static let others: [Rule] = [taggedMe, received]
}
