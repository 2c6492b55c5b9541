import Model

/// Reads user names, and the addresses that the owner shows at work, for words of drink, drugs and sex.
struct HandleReading {
  let account: AccountCase

  /// Words that count at the begin or end of a part of a name.
  private static let strong = [
    "beer", "vodka", "booze", "boozy", "tequila", "drunk", "pisshead", "stoner", "ganja", "cannabis", "sexy", "hottie",
    "slut", "bitch", "naughty", "kinky", "milf", "pimp", "playboy", "bigdick", "fuck", "shit", "wanker", "twat",
    "psycho",
  ]

  /// Words that count only as a whole part.
  private static let whole: Set<String> = [
    "weed", "wine", "gin", "rum", "hot", "babe", "sex", "xxx", "wasted", "hungover", "lush", "bastard", "killer",
  ]

  /// Family names that begin or end in such a word.
  private static let innocent: Set<String> = ["beerbohm", "playboyz", "shittu", "pimpernel", "shitara"]

  var hits: [Hit] {
    var seen: Set<String> = []
    return names.filter { isUnprofessional($0.name) && seen.insert($0.name).inserted }.map { name, origin, kind in
      Hit(
        subject: "handle:\(name)", evidence: [.fact("the \(kind) holds such a word", weight: 0.8)],
        drivers: account.account.ownerName == nil ? [] : [Hit.Driver(Rules.withRealName)], link: 1,
        explanation: "The \(kind) of this account would raise a smile in an application.", origin: origin,
        recordKind: kind == "user name" ? "account" : "contact-point", identity: name)
    }
  }

  private var names: [(name: String, origin: Origin?, kind: String)] {
    let handle = account.account.handle.map { [(name: $0.lowercased(), origin: Origin?.none, kind: "user name")] } ?? []
    let shown = account.profile.contactPoints.filter { point in
      point.kind == .email && point.holder == nil
        && (point.use == .application || (account.account.side == .professional && point.use == .account))
    }
    return handle
      + shown.map { point in
        (name: point.value.lowercased().prefix { $0 != "@" }.description, origin: point.origin, kind: "address")
      }
  }

  private func isUnprofessional(_ name: String) -> Bool {
    let own = Set((account.account.ownerName ?? "").lowercased().split { !$0.isLetter }.map(String.init))
    return name.split { !$0.isLetter && !$0.isNumber }.contains { part in
      let pieces = Self.lettersAndDigits(part)
      return pieces.last == "420" || pieces.contains { isStrong(Self.without(own, $0)) }
    }
  }

  private func isStrong(_ piece: String) -> Bool {
    guard !Self.innocent.contains(piece) else { return false }
    return Self.whole.contains(piece) || Self.strong.contains { piece.hasPrefix($0) || piece.hasSuffix($0) }
  }

  /// A piece without the owner's own name at its begin or end: somebody called Beerman may say so.
  private static func without(_ own: Set<String>, _ piece: String) -> String {
    for name in own.sorted() where name.count > 2 {
      if piece.hasPrefix(name) { return String(piece.dropFirst(name.count)) }
      if piece.hasSuffix(name) { return String(piece.dropLast(name.count)) }
    }
    return piece
  }

  /// `beerqueen88` as `beerqueen` and `88`.
  private static func lettersAndDigits(_ part: Substring) -> [String] {
    var pieces: [String] = []
    for character in part {
      if let last = pieces.last?.last, last.isNumber == character.isNumber {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
