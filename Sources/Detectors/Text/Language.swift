/// A language that the lexicons know.
package enum Language: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case dutch = "nl"
  case portuguese = "pt"
  case italian = "it"

  /// Its place in `allCases`.
  var place: Int { Language.allCases.firstIndex(of: self) ?? 0 }

  /// The language whose commonest words the text has most of; English where none wins or one word is all there is.
  static func guess(of words: [Word]) -> Language {
    var votes = SIMD8<Int32>()
    for word in words where word.traits.rawValue >> 8 != 0 {
      for place in 0..<7 where word.traits.rawValue >> (8 + UInt32(place)) & 1 == 1 { votes[place] += 1 }
    }
    guard let best = (0..<7).max(by: { votes[$0] < votes[$1] }), votes[best] > votes[0],
      votes[best] > 1 || words.count <= shortest
    else { return .english }
    return allCases[best]
  }

  /// Up to this many words one common word tells a language: `mein Chef nervt`.
  private static let shortest = 4

  var stopwords: String {
    switch self {
    case .english:
      """
      the and to of in my is it for on that with was you at this be have not are so me we i just but from all they he \
      she her his out up got our who a an no do as am come die war had has can will would there what when if or by \
      about im dont its been today now your their them then son men more over also
      """
    case .german:
      """
      der die das und ich ist nicht ein eine einen einer mit auf den von zu im wir es mein meine auch schon \
      wieder fur dem am bei nach hat sind war wie noch heute gestern mich sich hier nur aber aus zum zur unser \
      unsere habe uns wurde keiner jetzt weil dass er sie
      """
    case .french:
      """
      le la les et je est pas un une des de que qui dans pour du mon ma mes nous en sur il jai au avec ce cette \
      plus on mais aux par tout elle ils sont fait tu jen cest quil nai sest toute chez notre ou ca a ete
      """
    case .spanish:
      """
      el la los y que de en un una no por mi con es para lo se me las del mas como he al ha hoy esta muy pero \
      nos te su sus ya sin todo cuando le han hay son todos yo soy ayer
      """
    case .dutch:
      """
      de het een en ik is niet van op te dat met voor mijn zijn maar weer bij we nog er om naar ook wat aan uit \
      dan mij hij ze was heb als over kan onze geen vandaag even me staat die dit
      """
    case .portuguese:
      """
      o a os e que de em um uma nao por meu minha com para do da no na mais se as ao foi dos das hoje ontem mas \
      nos eu tem ja muito sem esta quando ele ela aqui ainda sou foi pelo me isso
      """
    case .italian:
      """
      il la i e che di in un una non per mio mia con sono del della gli ha al piu mi le lo oggi ieri ma nel \
      nella come si da anche ho questo questa tutto dei delle io ci quando ed era miei
      """
    }
  }
}
