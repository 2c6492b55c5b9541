import Matching

/// How people make a user name of their name; shares by our judgement of public lists of user names.
enum HandleMaker {
  private static let words = [
    "official", "fit", "photo", "travels", "art", "music", "loves", "runs", "cooks", "daily", "life", "studio", "world",
    "sunny", "happy", "wild", "mama", "coffee", "books", "yoga", "surf", "tattoo", "design", "garden", "cat", "dogs",
  ]

  /// A user name, and how it was made.
  static func handle(of person: Individual, _ numbers: inout SeededNumbers) -> (handle: String, make: String) {
    let given = NameTables.folded(person.given.latin)
    let surname = NameTables.folded(person.surname.latin)
    let nickname = person.nickname(&numbers).map(NameTables.folded) ?? given
    let joint = ["", "", ".", "_"][numbers.below(4)]
    let (base, make): (String, String) =
      switch numbers.below(100) {
      case 0..<26: (given + joint + surname, "given + surname")
      case 26..<31: (surname + joint + given, "surname + given")
      case 31..<37: (nickname + joint + surname, "nickname + surname")
      case 37..<44: (given + joint + String(surname.prefix(3 + numbers.below(2))), "given + cut surname")
      case 44..<57: (String(given.prefix(1)) + ["", "", "_", "."][numbers.below(4)] + surname, "initial + surname")
      case 57..<71:
        ([given + joint + word(&numbers), word(&numbers) + joint + given][numbers.below(2)], "given + word")
      case 71..<82: (given + joint + (numbers.isTrue(0.5) ? String(surname.prefix(1)) : ""), "given, initial")
      default: (word(&numbers) + joint + word(&numbers), "no name")
      }
    return (decorated(base, &numbers), make)
  }

  /// A brand's or a star's.
  static func brand(_ numbers: inout SeededNumbers) -> String {
    decorated(word(&numbers) + ["", "_", "."][numbers.below(3)] + word(&numbers), &numbers)
  }

  private static func word(_ numbers: inout SeededNumbers) -> String { numbers.pick(words) ?? "love" }

  private static func decorated(_ base: String, _ numbers: inout SeededNumbers) -> String {
    switch numbers.below(100) {
    case 0..<12: base + String(60 + numbers.below(40))
    case 12..<20: base + String(1 + numbers.below(9))
    case 20..<25: base + String(1970 + numbers.below(36))
    case 25..<29: base + String(100 + numbers.below(900))
    case 29..<33: base + "_"
    case 33..<35: "_" + base
    default: base
    }
  }
}
