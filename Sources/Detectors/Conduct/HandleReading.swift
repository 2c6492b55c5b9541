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
    "weed", "wine", "gin", "rum", "hot", "babe", "sex", "xxx", "420", "wasted", "hungover", "lush", "bastard", "killer",
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
    let pieces = name.split { !$0.isLetter && !$0.isNumber }.flatMap(Self.lettersAndDigits)
    return pieces.contains { piece in
      guard !own.contains(piece), !Self.innocent.contains(piece),
        !own.contains(where: { piece.contains($0) && $0.count > 4 })
      else { return false }
      return Self.whole.contains(piece) || Self.strong.contains { piece.hasPrefix($0) || piece.hasSuffix($0) }
    }
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
