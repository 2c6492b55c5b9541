/// Words for the two halves of the day, in the languages of `MetaMonth`.
///
/// Source: formats/instagram.md section 12 (en, es, it, pt seen), Unicode CLDR 44 for the rest.
enum MetaDayHalf {
  case morning
  case afternoon

  /// What a folded word says; nil if it says nothing of the kind.
  init?(_ word: MetaDateWord) {
    if MetaDayHalf.mornings.contains(word) {
      self = .morning
    } else if MetaDayHalf.afternoons.contains(word) {
      self = .afternoon
    } else {
      return nil
    }
  }

  private static let mornings = words("am vorm vormittags manha matin fm manana")
  private static let afternoons = words("pm nachm nachmittags tarde noite noche apres em")

  private static func words(_ list: String) -> Set<MetaDateWord> {
    Set(list.split(separator: " ").map { MetaDateWord($0) })
  }

  /// The hour of 24; one that a clock of twelve does not have is taken as it stands.
  func hour(of hour: Int) -> Int {
    (1...12).contains(hour) ? hour % 12 + (self == .afternoon ? 12 : 0) : hour
  }
}
