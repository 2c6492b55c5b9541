/// Names of the months in the languages that Meta's pages are written in.
///
/// Source: seen in exports: en, es, fr, it, pt (formats/facebook.md section 10, formats/instagram.md section 12); the rest
/// are the long and short names of Unicode CLDR 44 (Unicode licence), written without accents and dots. No name stands
/// for two months, so one table serves all languages.
enum MetaMonth {
  /// The month, 1 to 12, of a folded word; nil for any other word.
  static func number(of word: MetaDateWord) -> Int? { numbers[word] }

  private static let names: [String] = [
    // English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Swedish, Polish (nominative and genitive).
    "jan january januar janner janv janvier ene enero gen gennaio janeiro januari sty styczen stycznia",
    "feb february februar fev fevr fevrier febrero febbraio fevereiro februari lut luty lutego",
    "mar march marz mrz mars marzo marco mrt maart marts marzec marca",
    "apr april avr avril abr abril aprile kwi kwiecien kwietnia",
    "may mai mayo mag maggio maio mei maj maja",
    "jun june juni juin junio giu giugno junho cze czerwiec czerwca",
    "jul july juli juil juillet julio lug luglio julho lip lipiec lipca",
    "aug august aout ago agosto augustus augusti sie sierpien sierpnia",
    "sep sept september septembre septiembre set settembre setembro wrz wrzesien wrzesnia",
    "oct october okt oktober octobre octubre ott ottobre out outubro paz pazdziernik pazdziernika",
    "nov november novembre noviembre novembro lis listopad listopada",
    "dec december dez dezember decembre dic diciembre dicembre dezembro gru grudzien grudnia",
  ]

  private static let numbers: [MetaDateWord: Int] = {
    var numbers: [MetaDateWord: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { numbers[MetaDateWord(word)] = index + 1 }
    }
    return numbers
  }()
}
