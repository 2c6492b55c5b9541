import Detectors
import Foundation
import Model

/// Measures how many bytes of text one core judges in a second.
enum SpeedCheck {
  static func run(_ paths: [String]) throws -> String {
    let persona = Persona.all[0]
    let situation = persona.situation(trade: "nurse")
    let judge = Judge(situation: situation)
    let cases = try paths.flatMap { try CorpusLine.read($0) }.map {
      LineCase(line: $0, persona: persona, situation: situation)
    }
    let items = cases.map { ($0.item, $0.account) }
    let bytes = items.reduce(0) { $0 + $1.0.text.utf8.count }
    var found = 0
    _ = judge.judge(items[0].0, account: items[0].1)
    // Processor time, so that whatever else runs does not count.
    let start = clock()
    for (item, account) in items { found += judge.judge(item, account: account).hits.count }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return String(
      format: "%d items, %.1f MB, %.2f s: %.1f MB/s, %.2f µs an item, %d findings", items.count, Double(bytes) / 1e6,
      seconds, Double(bytes) / 1e6 / seconds, seconds * 1e6 / Double(items.count), found)
  }
}
