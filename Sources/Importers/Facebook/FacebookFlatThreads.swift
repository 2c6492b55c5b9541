/// Recognises the separate download of encrypted chats: a flat folder of `<Full Name>_<n>.json` beside `media/`.
///
/// Source: formats/facebook.md section 8.4. Only names can be looked at here, so a folder counts if it holds such
/// files and nothing else.
enum FacebookFlatThreads {
  static func roots(_ paths: [String]) -> Set<String> {
    var good: Set<String> = []
    var bad: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard let name = parts.last else { continue }
      let folder = parts.dropLast().joined(separator: "/")
      if isThread(name) {
        good.insert(folder)
      } else if parts.dropLast().last != "media" {
        bad.insert(folder)
      }
    }
    return Set(good.subtracting(bad).map { $0.isEmpty ? "" : $0 + "/" })
  }

  /// Whether a file is named after a person, with a number: names have capitals, blanks or other scripts.
  static func isThread(_ name: Substring) -> Bool {
    guard name.hasSuffix(".json"), let cut = name.lastIndex(of: "_") else { return false }
    let digits = name[name.index(after: cut)...].dropLast(5)
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    return name[..<cut].contains { !$0.isASCII || $0.isUppercase || $0 == " " }
  }
}
