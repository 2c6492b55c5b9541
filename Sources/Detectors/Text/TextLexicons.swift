/// The lexicons of all text rules and guards, compiled into one matcher.
///
/// Categories of a rule's own reading are filed as `conduct.threat/direct`, the others by the name in their heading.
package enum TextLexicons {
  package static let all = PhraseMatcher(shared + ofRules)

  /// The place of a category in `all`; nil where no lexicon has it.
  package static func category(_ name: String) -> Int? { places[name] }

  private static let shared: [LexiconEntry] =
    [
      WorkTalkLexicon.english, OrdinaryWorkLexicon.english, WorkplaceLexicon.english, CareerLexicon.english,
      DoubtLexicon.english, OccupationLexicon.english, GuardLexicon.english, AggregateLexicon.english,
      StructureLexicon.english,
      FieldLexicon.work, FieldLexicon.tone, FieldLexicon.life, FieldLexicon.home,
    ].flatMap(LexiconEntry.entries(in:)) + EuropeanLexicon.all.flatMap(LexiconEntry.entries(in:))

  private static let ofRules: [LexiconEntry] = Rules.all.flatMap { rule in
    guard case .words(let reading) = rule.judge else { return [LexiconEntry]() }
    return LexiconEntry.entries(in: reading.lexicon).map { entry in
      var entry = entry
      entry.category = "\(rule.id)/\(entry.category)"
      return entry
    }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.categories.enumerated().map { ($1, $0) })
}
