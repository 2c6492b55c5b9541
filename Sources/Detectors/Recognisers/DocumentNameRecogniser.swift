/// File names of office documents: the ending is found first, then the name is read backwards.
enum DocumentNameRecogniser {
  private static let endings: Set<String> = [
    "docx", "doc", "xlsx", "xls", "xlsm", "pptx", "ppt", "pdf", "msg", "eml", "csv", "vsdx", "mpp", "dwg", "ai", "psd",
    "indd", "key", "pages", "numbers", "odt", "ods", "odp", "zip", "kdbx", "ovpn", "pem", "pst", "sql", "txt", "docm",
    "pptm", "ics", "rtf", "vsd", "step", "stp", "dxf", "bak", "ppk", "p12", "pfx",
  ]
  private static let longest = 80

  static func find(in text: ScannedText) -> [Recognition] {
    text.words.compactMap { word in
      guard word.count <= 5, text.byte(word.lowerBound - 1) == UInt8(ascii: "."),
        endings.contains(String(decoding: text.bytes[word].map(\.lowered), as: UTF8.self))
      else { return nil }
      let start = nameStart(before: word.lowerBound - 1, in: text)
      guard start < word.lowerBound - 3 else { return nil }
      return text.recognition(.document, start..<word.upperBound, weight: 0.6)
    }
  }

  private static func nameStart(before dot: Int, in text: ScannedText) -> Int {
    var start = dot
    while start > max(0, dot - longest), let byte = text.byte(start - 1), isNameByte(byte) { start -= 1 }
    return spacedStart(before: dot, in: text) ?? start
  }

  /// Where the whole text is a name with blanks in it: "Broker agreement signed.pdf".
  private static func spacedStart(before dot: Int, in text: ScannedText) -> Int? {
    guard dot < longest, text.bytes.count <= dot + 6, dot > 0 else { return nil }
    return text.bytes[..<dot].allSatisfy { isNameByte($0) || " ,'".utf8.contains($0) } ? 0 : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isWordByte || "_-.()&+".utf8.contains(byte)
  }
}
