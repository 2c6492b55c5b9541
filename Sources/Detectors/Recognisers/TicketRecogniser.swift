/// Ids of tickets such as `KES-142`, for the prefixes that the owner's own projects use and no others.
enum TicketRecogniser {
  static func find(in text: ScannedText, prefixes: Set<String>) -> [Recognition] {
    guard !prefixes.isEmpty else { return [] }
    return text.words.indices.dropLast().compactMap { index in
      let head = text.words[index]
      let tail = text.words[index + 1]
      guard tail.lowerBound == head.upperBound + 1, text.bytes[head.upperBound] == UInt8(ascii: "-"),
        (1...6).contains(tail.count), text.bytes[tail].allSatisfy(\.isDigit), prefixes.contains(text.string(head))
      else { return nil }
      return text.recognition(.ticket, head.lowerBound..<tail.upperBound, weight: 0.8)
    }
  }
}
