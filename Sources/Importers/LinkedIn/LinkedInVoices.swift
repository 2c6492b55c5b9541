import Foundation
import Model

/// The voices of a file of messages by the bytes of their rows, date and words left out.
struct LinkedInVoices {
  /// A row's bytes beside its date and words; good only while the row is being offered.
  struct Frame {
    let head: UnsafeRawBufferPointer
    let middle: UnsafeRawBufferPointer
    let tail: UnsafeRawBufferPointer

    var hash: Int {
      var hasher = Hasher()
      hasher.combine(bytes: head)
      hasher.combine(bytes: middle)
      hasher.combine(bytes: tail)
      return hasher.finalize()
    }

    var kept: Kept { Kept(head: Array(head), middle: Array(middle), tail: Array(tail), hash: hash) }
  }

  /// The same, to keep.
  struct Kept {
    let head: [UInt8]
    let middle: [UInt8]
    let tail: [UInt8]
    let hash: Int
  }

  struct Entry {
    let frame: Kept
    let thread: String
    let voice: MessageRun.Voice

    /// Number of the thread, and how many took part in it when the voice was learnt: of two, one is the other's target.
    let number: Int
    let participants: Int

    /// The run that has the voice, and its index there.
    var place = (run: -1, voice: 0)

    func fits(_ other: Frame) -> Bool {
      Entry.same(frame.tail, other.tail) && Entry.same(frame.head, other.head) && Entry.same(frame.middle, other.middle)
    }

    private static func same(_ own: [UInt8], _ other: UnsafeRawBufferPointer) -> Bool {
      guard own.count == other.count, let base = other.baseAddress else { return own.count == other.count }
      return memcmp(own, base, own.count) == 0
    }
  }

  private static let limit = 8192

  private(set) var entries: [Entry] = []
  private var places: [Int: Int] = [:]
  private var recent: [Int] = []
  private var numbers: [String: Int] = [:]
  private var participants: [Int] = []

  /// The index of the voice of a row like this one.
  mutating func find(_ frame: Frame) -> Int? {
    for index in recent where isCurrent(index) && entries[index].fits(frame) { return index }
    guard let index = places[frame.hash], isCurrent(index), entries[index].fits(frame) else { return nil }
    recent = [index] + recent.prefix(1)
    return index
  }

  mutating func setPlace(of index: Int, _ place: (run: Int, voice: Int)) { entries[index].place = place }

  /// Notes how many take part in a thread by now, and who speaks in a row of it.
  mutating func learn(
    _ frame: Kept?, thread: String, participants count: Int, _ voice: MessageRun.Voice?
  ) {
    let number = numbers[thread] ?? participants.count
    if number == participants.count {
      numbers[thread] = number
      participants.append(count)
    }
    participants[number] = count
    guard let frame, let voice else { return }
    if entries.count >= LinkedInVoices.limit { forget() }
    places[frame.hash] = entries.count
    entries.append(Entry(frame: frame, thread: thread, voice: voice, number: number, participants: count))
  }

  private func isCurrent(_ index: Int) -> Bool { participants[entries[index].number] == entries[index].participants }

  private mutating func forget() {
    entries.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    recent = []
  }
}
