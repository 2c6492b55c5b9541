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

  /// The language whose commonest words the text has most of; English where none wins.
  static func guess(of words: [Word]) -> Language {
    var votes = SIMD8<Int32>()
    for word in words where word.traits.rawValue >> 8 != 0 {
      for place in 0..<7 where word.traits.rawValue >> (8 + UInt32(place)) & 1 == 1 { votes[place] += 1 }
    }
    guard let best = (0..<7).max(by: { votes[$0] < votes[$1] }), votes[best] > votes[0] else { return .english }
    return allCases[best]
  }

  var stopwords: String {
    switch self {
    case .english: "the and to of in my is it for on that with was you at this be have not are so me we"
    case .german: "der die das und ich ist nicht ein eine mit auf den von zu im wir es mein auch schon wieder fur dem"
    case .french: "le la les et je est pas un une des de que qui dans pour du mon ma nous en sur il jai au"
    case .spanish: "el la los y que de en un una no por mi con es para lo se me las del mas como he"
    case .dutch: "de het een en ik is niet van op te dat met voor mijn zijn maar weer bij we nog er"
    case .portuguese: "o a os e que de em um uma nao por meu minha com para do da no na mais se as"
    case .italian: "il la i e che di in un una non per mio mia con sono del della gli ha al piu mi"
    }
  }
}
