import Matching
import Testing

@testable import people_benchmark

/// What must hold for any circle.
@Suite struct MatchPropertyTests {
  private static func small(_ seed: UInt64, overlap: Double = 0.1) -> Network {
    Network(Network.Plan(name: "small", connections: 220, friends: 160, handles: 120, overlap: overlap), seed: seed)
  }

  @Test(arguments: [3, 5] as [UInt64])
  func `the probabilities of one friend are at most one in sum`(seed: UInt64) {
    let network = Self.small(seed)
    var sums: [Int: Double] = [:]
    for link in Trial.engine(network).links(floor: 0, circumstances: { _, _ in [] }) {
      #expect((0...1).contains(link.probability))
      sums[link.shown, default: 0] += link.probability
    }
    #expect(!sums.isEmpty)
    #expect(sums.values.allSatisfy { $0 <= 1 + 1e-9 })
  }

  @Test func `a second bearer of the name lowers the probability`() {
    let friends = ["Priya Raghunathan", "Tomasz Wieczorek", "Nora Smithwick"]
    func probability(_ contacts: [String]) -> Double {
      let shown = friends.map { MatchEngine.Shown(name: NameParts($0), handle: nil, listClass: 0, column: 0) }
      let links = MatchEngine(contacts: contacts.map { NameParts($0) }, shown: shown).links(floor: 0) { _, _ in [] }
      return links.first { $0.contact == 0 && $0.shown == 0 }?.probability ?? 0
    }
    let alone = probability(["Priya Raghunathan", "Odd Bergsvik"])
    let shared = probability(["Priya Raghunathan", "Odd Bergsvik", "Priya Raghunathan"])
    #expect(shared < alone)
    #expect(shared <= 0.5)
  }

  @Test(arguments: [7, 9] as [UInt64])
  func `without overlap nobody is certain`(seed: UInt64) {
    let links = Trial.engine(Self.small(seed, overlap: 0)).links(floor: 0.95) { _, _ in [] }
    #expect(links.isEmpty)
  }

  @Test func `what is called certain is right`() {
    var measure = Measure()
    for seed in 20..<26 as Range<UInt64> {
      measure.join(Trial(Self.small(seed, overlap: 0.15), withContext: false).measures[.names] ?? Measure())
    }
    #expect(measure.count(atLeast: 0.95) > 40)
    #expect(measure.precision(atLeast: 0.95) ?? 0 >= 0.97)
    #expect(measure.recall(atLeast: 0.8) > 0.6)
  }

  @Test func `folding a name twice changes nothing, and no text breaks it`() {
    var numbers = SeededNumbers(seed: 99)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xC0...0x24F, 0x300...0x36F, 0x400...0x4FF, 0x5D0...0x5EA, 0x620...0x64A, 0x1E00...0x1EFF,
      0x200B...0x202E, 0x3040...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xADFF, 0x1F600...0x1F64F, 0xE0020...0xE007F,
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<numbers.below(24) {
        guard let range = numbers.pick(ranges) else { continue }
        let code = range.lowerBound + UInt32(numbers.below(Int(range.upperBound - range.lowerBound + 1)))
        if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) }
      }
      let folded = NameTables.folded(text)
      #expect(NameTables.folded(folded) == folded)
      #expect(
        folded.utf8.allSatisfy { ("a"..."z").contains(Character(Unicode.Scalar($0))) || (0x30...0x39).contains($0) })
      _ = NameParts(text)
    }
  }
}
