import Detectors
import Dispatch
import Model
import Storage
import Synchronization

/// Judges the items of an account on every core.
struct ItemJudging {
  let judge: Judge
  let account: Account

  /// Items that one core takes at once: enough that the cores seldom meet.
  private static let share = 256

  /// What the rules say of each item, in the order of the items; nil where nobody needs to know.
  func judgements(of items: [Stored<Item>]) -> [Judgement?] {
    let starts = Array(stride(from: 0, to: items.count, by: ItemJudging.share))
    let found = Mutex<[[Judgement?]]>(Array(repeating: [], count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { number in
      let start = starts[number]
      let part = items[start..<min(items.count, start + ItemJudging.share)].map { judgement(of: $0.record) }
      found.withLock { $0[number] = part }
    }
    return found.withLock { $0.flatMap(\.self) }
  }

  private func judgement(of item: Item) -> Judgement? {
    let judgement = judge.judge(item, account: account)
    let isQuiet = judgement.hits.isEmpty && judgement.guarded.isEmpty && !judgement.digest.matters
    return isQuiet ? nil : judgement
  }
}
