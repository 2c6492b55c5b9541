/// Words that place a name in the world of work.
enum EntityCues {
  static let words = Set(spellings.split { $0 == " " || $0 == "\n" }.map { WordHash.of($0) })

  private static let spellings = """
    work works worked working job boss manager team client clients customer customers account contract meeting office
    colleague colleagues shift rota project launch deadline invoice budget director ceo hr payroll staff employer company
    employed hired fired sacked joined joining started leaving left site desk campaign pitch brief deal tender order
    supplier at for from with ward patient patients pupil pupils class lesson lab tutorial warehouse till counter kitchen
    branch agency firm chef kunde arbeit travail bureau trabajo trabalho lavoro werk kantoor cliente
    """
}
