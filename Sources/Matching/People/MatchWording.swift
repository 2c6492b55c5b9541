import Model

/// Says in plain words why two profiles may be one person: evidence is data until here.
struct MatchWording {
  let contact: NameParts?
  let shown: Person

  /// Whether the owner has the contact's surname too.
  var isOwnersSurname = false

  private var shownParts: NameParts? { shown.name.flatMap { NameParts($0) } }

  /// One sentence for each reason, the strongest kind first.
  func sentences(_ candidate: MatchCandidate) -> [String] {
    var lines = candidate.circumstances.filter(\.kind.isIdentifier).map(circumstance)
    if let name = candidate.name { lines += names(name) }
    if let handle = candidate.handle, candidate.name == nil || handle.isWhole { lines += [self.handle(handle)] }
    if candidate.rivals > 1 {
      lines.append("\(candidate.rivals) of your contacts fit this name, so that it is split between them")
    }
    lines += candidate.circumstances.filter { !$0.kind.isIdentifier && $0.factor > 1 }.map(circumstance)
    if isOwnersSurname, !lines.isEmpty { lines.append("the surname is yours: family?") }
    return lines.isEmpty ? ["looks alike"] : lines
  }

  private func names(_ name: NameAgreement) -> [String] {
    var lines = [name.given.kind == .equal && name.surname.kind == .equal ? "same first and last name" : parts(name)]
    if name.isSwapped { lines.append("the two names stand in the other order") }
    switch name.middle {
    case .agree: lines.append("the middle names agree")
    case .contradict: lines.append("the middle names differ")
    case .silent: break
    }
    if name.isWhole { lines.append(rarity(name)) }
    return lines
  }

  private func rarity(_ name: NameAgreement) -> String {
    if name.surname.share <= 1 / 20_000 {
      return "the surname is rare (about 1 in \(Rounding.oneTwoFive(1 / name.surname.share)) people)"
    }
    let both = 1 / (name.surname.share * name.given.share)
    let words = both < 50_000 ? "both names are common: " : ""
    return "\(words)about 1 in \(Rounding.oneTwoFive(both)) people has this full name"
  }

  private func parts(_ name: NameAgreement) -> String { "\(given(name.given.kind)), \(surname(name.surname.kind))" }

  private func given(_ kind: PartAgreement.Kind) -> String {
    switch kind {
    case .equal, .inner: "same first name"
    case .nickname: nickname
    case .romanised, .transliterated: "the first name reads the same in the other script"
    case .skeleton, .oneEdit: "first names one letter apart"
    case .middleShown: "a middle name of one is the other's first name"
    case .shortened, .samePrefix: "the first names begin alike"
    case .initial: "same first initial"
    case .hidden: "no first name shown"
    case .differs: "the first name differs"
    }
  }

  private var nickname: String {
    guard let one = contact?.given.text, let other = shownParts?.given.text else {
      return "one first name is a short form of the other"
    }
    return Nicknames.shared.formals(of: NameHash.of(other)).contains(NameHash.of(one))
      ? "'\(other.capitalisedName)' is a short form of '\(one.capitalisedName)'"
      : "'\(other.capitalisedName)' and '\(one.capitalisedName)' are forms of one first name"
  }

  private func surname(_ kind: PartAgreement.Kind) -> String {
    switch kind {
    case .equal: "same surname"
    case .inner: "a surname in common"
    case .romanised: "the surnames are spellings of one"
    case .transliterated: "the surname reads the same in the other script"
    case .skeleton: "the surnames sound alike"
    case .oneEdit: "surnames one letter apart"
    case .initial: "same surname initial"
    case .hidden: "no surname shown"
    case .nickname, .middleShown, .shortened, .samePrefix, .differs: "the surname differs (maiden or married name?)"
    }
  }

  private func handle(_ handle: HandleAgreement) -> String {
    let given: String? =
      switch handle.given {
      case .none: nil
      case .full, .formal: "first name"
      case .nickname: "a short form of the first name"
      case .initial: "the first initial"
      case .cut: "the beginning of the first name"
      }
    let surname: String? =
      switch handle.surname {
      case .none, .nickname, .formal: nil
      case .full: "surname"
      case .initial: "the surname's initial"
      case .cut: "the beginning of the surname"
      }
    let parts = [given, surname].compactMap(\.self)
    guard parts.count == 2 else {
      return "the user name holds only the \(handle.given == .none ? "surname" : "first name")"
    }
    return "the user name is made of \(parts.joined(separator: " and "))"
  }

  private func circumstance(_ circumstance: Circumstance) -> String {
    switch circumstance.kind {
    case .confirmed: "you confirmed it"
    case .declaredHandle: "you gave this profile"
    case .ownConversation: "the name stands in a conversation that is named after your employer"
    case .sameEmail: "the same e-mail address"
    case .samePhone: "the same telephone number"
    case .sameHandle: "the same user name on both platforms"
    case .emailLocalPart: "the user name is the beginning of the e-mail address"
    case .writesInMessages: "somebody of that name is in your conversations there"
    case .friendElsewhere: "found on another account of yours too"
    case .datesNear: "you connected within the same weeks"
    case .datesApart, .noWorkContext: "you connected at other times"
    case .workContext: "seen beside the name of your employer"
    case .confirmedColleagues: "in a conversation or picture with several people from your work"
    case .taggedWithColleague: "tagged together with somebody from your work"
    }
  }
}

extension String {
  /// The name as a name: first letter in capitals.
  fileprivate var capitalisedName: String { prefix(1).uppercased() + dropFirst() }
}
