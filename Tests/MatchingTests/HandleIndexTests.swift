import Testing

@testable import Matching

@Suite struct HandleIndexTests {
  private func index(_ names: [String]) -> HandleIndex { HandleIndex(names.compactMap { NameParts($0) }) }

  private func found(_ handle: String, among names: [String]) -> Set<Int32> {
    index(names).candidates(in: Array(handle.utf8))
  }

  @Test func `a surname brings its bearers`() {
    let names = ["Anna Brightwell", "Ben Brightwell", "Carl Okafor"]
    #expect(found("zoebrightwell", among: names) == [0, 1])
  }

  @Test func `a given name with a cut surname brings them`() {
    #expect(found("joannabri", among: ["Joanna Brightwell", "Ben Okafor"]) == [0])
  }

  /// Whoever has a hundred thousand connections of one name gets an answer too.
  @Test func `a name of very many brings nobody`() {
    let brothers = (0..<700).map { "Given\(letters($0)) Brightwell" }
    #expect(found("zoebrightwell", among: brothers).isEmpty)
    #expect(found("zoebrightwell", among: Array(brothers.prefix(600))).count == 600)
    let namesakes = (0..<101).map { "Joanna Bri\(letters($0))" }
    #expect(found("joannabri", among: namesakes).isEmpty)
    #expect(found("joannabri", among: Array(namesakes.prefix(100))).count == 100)
  }

  @Test func `given names beside a surname are told by their letter`() {
    let index = index(["Anna Brightwell", "Amir Brightwell", "Ben Brightwell", "Carl Okafor"])
    let surname = NameHash.of("brightwell")
    #expect(index.givens(of: surname, beginning: Array("ac".utf8)) == [NameHash.of("anna"), NameHash.of("amir")])
    #expect(index.givens(of: surname, beginning: Array("z".utf8)).isEmpty)
  }

  /// A word of letters for a number.
  private func letters(_ number: Int) -> String {
    String(String(number).map { Character(Unicode.Scalar(UInt8($0.wholeNumberValue ?? 0) + 97)) })
  }
}
