extension WorkTalkLexicon {
  /// Phrases of talk about one's own work in German, French, Spanish, Dutch, Portuguese and Italian.
  static let european = """
    # work-talk.detail
    0.6 | (mein* (chef*|kollege*|kunde*|schicht)|bei der arbeit|spatschicht|nachtschicht|fruhschicht|feierabend|im labor|doktorvater|kundentermin|im homeoffice|uberstunden)
    0.6 | (mon (patron|chef|equipe|service|boulot)|mes (collegues|clients)|au (boulot|bureau|travail)|heures sup|en cuisine ce soir)
    0.6 | (mi (jefe|jefa|turno|trabajo)|mis (companeros|clientes)|en (el curro|el trabajo|la oficina)|horas extra|turno de noche)
    0.6 | (mijn (baas|collega*|dienst|werk)|op (het werk|kantoor)|nachtdienst|overuren|deadline* op)
    0.6 | (meu chefe|minha chefe|meus colegas|no trabalho|turno da noite|horas extra)
    0.6 | (il mio capo|i miei colleghi|al lavoro|in ufficio|turno di notte|straordinari)
    # work-talk.names-employer
    0.5 | (bei|chez|en|bij|na|da|presso) <employer>
    """
}
