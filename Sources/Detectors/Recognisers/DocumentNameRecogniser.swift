/// File names of office documents: the ending is found first, then the name is read backwards.
enum DocumentNameRecogniser {
  private static let endings: Set<String> = [
    "docx", "doc", "xlsx", "xls", "xlsm", "pptx", "ppt", "pdf", "msg", "eml", "csv", "vsdx", "mpp", "dwg", "ai", "psd",
    "indd", "key", "pages", "numbers", "odt", "ods", "zip", "kdbx", "ovpn", "pem", "pst", "sql", "txt",
  ]
  private static let longest = 80

  static func find(in text: ScannedText) -> [Recognition] {
    text.words.compactMap { word in
      guard word.count <= 5, text.byte(word.lowerBound - 1) == UInt8(ascii: "."),
        endings.contains(String(decoding: text.bytes[word].map(\.lowered), as: UTF8.self))
      else { return nil }
      let start = nameStart(before: word.lowerBound - 1, in: text)
      guard start < word.lowerBound - 2 else { return nil }
      return text.recognition(.document, start..<word.upperBound, weight: 0.6)
    }
  }

  private static func nameStart(before dot: Int, in text: ScannedText) -> Int {
    var start = dot
    while start > max(0, dot - longest), let byte = text.byte(start - 1), isNameByte(byte) { start -= 1 }
    return start
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isWordByte || "_-.()&+".utf8.contains(byte)
  }
}
