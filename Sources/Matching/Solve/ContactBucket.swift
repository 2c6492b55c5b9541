/// The contacts that share a key of their surname or given name.
///
/// A key that very many share tells little: of them those with the same initial are compared, or, if they are too many again,
/// some of those with the same given name, who can't be told apart anyway.
struct ContactBucket: Sendable {
  private static let wide = 300
  private static let mostNamesakes = 20

  private var contacts: [Int32] = []
  /// Of a wide bucket: the contacts by the letters that their names begin with, and by their given names.
  private var byInitial: [UInt8: [Int32]] = [:]
  private var byGiven: [UInt64: [Int32]] = [:]

  mutating func append(_ contact: Int32) { contacts.append(contact) }

  /// Sorts a wide bucket, once all are in it.
  mutating func settle(_ names: [NameParts]) {
    guard contacts.count > ContactBucket.wide else { return }
    for contact in contacts {
      let name = names[Int(contact)]
      let givens = name.givens.map(\.token)
      for initial in Set((givens + name.middles).map(\.first)) { byInitial[initial, default: []].append(contact) }
      for hash in Set(givens.map(\.hash)) { byGiven[hash, default: []].append(contact) }
    }
  }

  /// Adds those who may be somebody whose name has these words.
  func add(like words: [NameToken], to found: inout Set<Int32>) {
    guard contacts.count > ContactBucket.wide else { return found.formUnion(contacts) }
    let near = Set(words.map(\.first)).compactMap { byInitial[$0] }
    if near.reduce(0, { $0 + $1.count }) <= ContactBucket.wide { return near.forEach { found.formUnion($0) } }
    for hash in Set(words.map(\.hash)) { found.formUnion((byGiven[hash] ?? []).prefix(ContactBucket.mostNamesakes)) }
  }
}
