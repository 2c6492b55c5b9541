import Model
import Testing

@testable import Detectors

/// Who somebody is, and how they speak, raises nothing.
@Suite struct FairnessTests {
  private func raised(_ text: String) -> [String] {
    let item = Item(kind: .post, text: text, origin: Origin(path: "p", place: .pointer("")))
    let account = Account(id: "facebook:a", platform: .facebook, side: .personal, ownerName: nil, handle: nil)
    let judge = Judge(situation: CorpusPersona.situation(trade: "any"))
    return judge.judge(item, account: account).hits.map(\.rule.id)
  }

  @Test(arguments: [
    "gay", "lesbian", "bisexual", "trans", "queer", "Black", "Asian", "Jewish", "Muslim", "Sikh", "Hindu", "Catholic",
    "disabled", "deaf", "autistic", "Polish", "Irish", "Romanian", "Nigerian", "Welsh",
  ])
  func `identity words alone raise nothing`(identity: String) {
    for text in [
      "I am \(identity) and I like tea", "proud to be \(identity)", "my best friend is \(identity)",
      "\(identity) history month talk at the library on Thursday",
    ] {
      #expect(raised(text) == [], "\(text)")
    }
  }

  @Test(arguments: [
    ("finna head to the shop, y'all want anything", "about to go to the shop, do you want anything"),
    ("he be making the best jollof on sundays", "he always makes the best jollof on Sundays"),
    ("ain't nobody cook like my nan", "nobody cooks like my nan"),
    ("she been told me bout that song", "she told me about that song a long time ago"),
    ("we was up the park all day wiv the dog", "we were at the park all day with the dog"),
    ("och it's a braw wee day so it is", "it is a lovely day today"),
    ("mi deh yah, everyting criss", "I am here, everything is fine"),
    ("ee by gum that were a grand bit o' cake", "that was a very good piece of cake"),
  ])
  func `dialect is judged as the standard is`(dialect: String, standard: String) {
    #expect(raised(dialect).count <= raised(standard).count)
    #expect(raised(standard) == [])
  }

  @Test(arguments: [
    "you are killing it on that guitar", "bonfire night at the cricket club", "I would kill for a bacon sandwich",
    "the film ends with a murder on a train", "shoot me a message when you land", "smashed my 5k time",
    "that penalty shoot-out finished me off", "stab of cinnamon in the porridge, lovely",
  ])
  func `idiom is no threat`(text: String) {
    #expect(raised(text) == [])
  }
}
