import Matching

/// An invented person: who they are, before any account shows them.
struct Individual {
  var given: BenchmarkName
  var surname: BenchmarkName
  var secondSurname: BenchmarkName?
  var middle: BenchmarkName?
  var culture: Int

  /// The name as LinkedIn shows it.
  var professionalName: String

  init(_ culture: Culture, number: Int, surname fixed: BenchmarkName?, _ numbers: inout SeededNumbers) {
    self.culture = number
    given = Individual.given(culture, &numbers)
    surname = fixed ?? culture.surnames.draw(&numbers)
    secondSurname = culture.hasSecondSurname ? culture.surnames.draw(&numbers) : nil
    middle = culture.middles.names.isEmpty ? nil : culture.middles.draw(&numbers)
    professionalName = "\(given.latin) \(surname.latin)"
    if let second = secondSurname, numbers.isTrue(0.35) { professionalName += " \(second.latin)" }
    if numbers.isTrue(Perturbation.hiddenAtWork), let first = surname.latin.first {
      professionalName = "\(given.latin) \(first)."
    }
    if numbers.isTrue(0.03) { professionalName += [", PhD", ", MBA", " 🚀", " (He/Him)"][numbers.below(4)] }
  }

  private static func given(_ culture: Culture, _ numbers: inout SeededNumbers) -> BenchmarkName {
    let first = culture.givens.draw(&numbers)
    guard culture.isSyllabic else { return first }
    if numbers.isTrue(0.15) { return BenchmarkName(latin: Culture.capitalised(first.latin), native: first.native) }
    let second = culture.givens.draw(&numbers)
    return BenchmarkName(
      latin: Culture.capitalised(first.latin + second.latin), native: (first.native ?? "") + (second.native ?? ""))
  }

  /// The name as a personal account shows it, and what became of it.
  func personalName(
    _ culture: Culture, others: Culture, _ numbers: inout SeededNumbers
  ) -> (name: String, change: String) {
    let isNative = given.native != nil && surname.native != nil && numbers.isTrue(culture.nativeShare)
    var first = isNative ? given.native ?? given.latin : home(given, culture)
    var last = isNative ? surname.native ?? surname.latin : home(surname, culture)
    let kind = Perturbation.draw(&numbers)
    if isNative, culture.isSyllabic, kind.isNoMatter { return (last + first, "other script") }
    switch kind {
    case .nickname: first = nickname(&numbers) ?? westernName(culture, others, &numbers) ?? first
    case .otherSurname: last = culture.surnames.draw(&numbers).latin
    case .bothSurnames: last = "\(last) \((secondSurname ?? culture.surnames.draw(&numbers)).latin)"
    case .oneSurname: last = secondSurname?.latin ?? last
    case .middleAsSurname: last = middle.map { home($0, culture) } ?? culture.givens.draw(&numbers).latin
    case .surnameInitial: last = String(last.prefix(1))
    case .wordAsSurname: last = ["Sunshine", "Music", "Travels", "Love", "Runs", "Art"][numbers.below(6)]
    case .typo: last = Individual.mistyped(last, &numbers)
    case .middleAdded: first = "\(first) \(home(middle ?? culture.givens.draw(&numbers), culture))"
    case .pseudonym:
      return ("\(others.givens.draw(&numbers).latin) \(others.surnames.draw(&numbers).latin)", kind.rawValue)
    case .none: break
    }
    if kind == .none {
      if let second = secondSurname, numbers.isTrue(0.25) { last += " \(home(second, culture))" }
      if !isNative, let middle, numbers.isTrue(culture.middleShare) { first += " \(home(middle, culture))" }
    }
    let change = isNative ? "other script" : kind.rawValue
    if numbers.isTrue(culture.swappedShare) { return ("\(last) \(first)", "other order") }
    return ("\(first) \(last)", change)
  }

  /// Latin names with the accents of home: Nguyễn.
  private func home(_ name: BenchmarkName, _ culture: Culture) -> String {
    guard culture.nativeShare == 0, !culture.isSyllabic else { return name.latin }
    return name.native ?? name.latin
  }

  /// The English name beside a Chinese one that half of those take who have no short form.
  private func westernName(_ culture: Culture, _ others: Culture, _ numbers: inout SeededNumbers) -> String? {
    culture.isSyllabic && numbers.isTrue(0.5) ? others.givens.draw(&numbers).latin : nil
  }

  func nickname(_ numbers: inout SeededNumbers) -> String? {
    numbers.pick(NameTables.shortForms(of: given.latin)).map(Culture.capitalised)
  }

  private static func mistyped(_ name: String, _ numbers: inout SeededNumbers) -> String {
    var letters = Array(name)
    guard letters.count > 3 else { return name }
    let place = 1 + numbers.below(letters.count - 2)
    switch numbers.below(3) {
    case 0: letters.remove(at: place)
    case 1: letters.swapAt(place, place + 1)
    default: letters.insert(letters[place], at: place)
    }
    return String(letters)
  }
}
