import Testing

@testable import Matching

@Suite struct ContactBucketTests {
  private func bucket(of names: [NameParts]) -> ContactBucket {
    var bucket = ContactBucket()
    for place in names.indices { bucket.append(Int32(place)) }
    bucket.settle(names)
    return bucket
  }

  private func found(_ name: String, in names: [String]) throws -> Set<Int32> {
    let parts = try names.map { try #require(NameParts($0)) }
    let shown = try #require(NameParts(name))
    let words = (shown.givens + shown.surnames).map(\.token) + shown.middles
    var found: Set<Int32> = []
    bucket(of: parts).add(like: words, to: &found)
    return found
  }

  private static let givens = ["Ana", "Bo", "Cleo", "Dag", "Eva", "Finn", "Gil", "Hal", "Ines", "Jo"]

  @Test func `of few everybody is looked at`() throws {
    let names = (0..<300).map { Self.givens[$0 % 10] + " Smith" }
    #expect(try found("Kit Smith", in: names).count == 300)
  }

  @Test func `of many those with the same initial are`() throws {
    let names = (0..<1000).map { Self.givens[$0 % 10] + " Smith" }
    #expect(try found("Clara Smith", in: names) == Set(stride(from: 2, to: 1000, by: 10)))
  }

  @Test func `of a multitude some namesakes are, and no more`() throws {
    let names = (0..<4000).map { "\(["Ana", "Al", "Ada"][$0 % 3]) Smith" }
    let found = try found("Ada Smith", in: names)
    #expect(found.count == 20)
    #expect(found.allSatisfy { $0 % 3 == 2 })
  }
}
