/// A language that the lexicons know.
package enum Language: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case dutch = "nl"
  case portuguese = "pt"
  case italian = "it"

  /// The language whose commonest words the text has most of; English where none wins.
  static func guess(of words: [Word]) -> Language {
    var votes: [Language: Int] = [:]
    for word in words { for language in speakers[word.hash] ?? [] { votes[language, default: 0] += 1 } }
    let best = allCases.max { (votes[$0] ?? 0) < (votes[$1] ?? 0) } ?? .english
    return (votes[best] ?? 0) > (votes[.english] ?? 0) ? best : .english
  }

  private var stopwords: String {
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

  private static let speakers: [UInt64: [Language]] = {
    var table: [UInt64: [Language]] = [:]
    for language in allCases {
      for word in language.stopwords.split(separator: " ") { table[WordHash.of(word), default: []].append(language) }
    }
    return table
  }()
}
