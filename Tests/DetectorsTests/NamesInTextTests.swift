import Model
import Testing

@testable import Detectors

/// People whom a text names.
@Suite struct NamesInTextTests {
  private static let names: NamesInText = {
    var samira = person("p1", "Samira Ellery-Doe")
    samira.spellings = ["sam ellerydoe"]
    var beatrice = person("p2", "Beatrice Hall")
    beatrice.spellings = ["bea hall"]
    return NamesInText(PeopleDirectory([samira, beatrice, person("p3", "Jo Carter"), person("p4", "Jo Carter")]))
  }()

  private static func person(_ id: String, _ name: String) -> KnownPerson {
    KnownPerson(
      id: id, name: name, roles: [], profiles: [], probability: 1, tier: .certain, because: [], isFriend: false)
  }

  private func found(_ text: String) -> [String] { Self.names.people(in: WordReader.words(of: text)).map(\.id) }

  @Test(arguments: [
    "Lunch with Bea Hall today", "Hall Beatrice signed it", "BEATRICE HALL said so", "Beatrice Hall's idea",
  ])
  func `a full name is found in either order and with a short form`(text: String) {
    #expect(found(text) == ["p2"])
  }

  @Test(arguments: [
    "Bea is late again", "Samira!", "the bea hall is open", "Met Bea. Hall was full", "Bea, Hall and me",
    "Jo Carter called",
  ])
  func `a first name, a word and a shared name are nobody`(text: String) {
    #expect(found(text) == [])
  }
}
