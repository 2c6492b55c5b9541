/// The lexicons of the text rules, prepared once.
enum TextLexicons {
  static let work = PhraseMatcher([
    WorkTalkLexicon.english, WorkplaceLexicon.english, CareerLexicon.english, DoubtLexicon.english,
    OccupationLexicon.english, WorkTalkLexicon.european,
  ])
  static let guards = PhraseMatcher([GuardLexicon.english])
}
