import Model

/// The line of a page that says whom the owner was with: "with Nora Smithwick and 2 others".
///
/// Source: formats/facebook.md sections 7 and 10; the words are those of the sentences in `FacebookTitleTable`. Only a
/// line of nothing but known names counts: what people write begins like this, too.
enum FacebookCompanions {
  private static let openings = ["with ", "mit ", "avec ", "con ", "met ", "com ", "sammen med "]
  private static let links: Set<String> = ["and", "und", "et", "y", "e", "en", "og", "&", "others", "other"]

  /// The names; none where the line says anything else.
  static func names(in line: String, _ known: NameIndex) -> [String] {
    guard known.count > 0, let opening = openings.first(where: { starts(line, with: $0) }) else { return [] }
    let bytes = Array(line.utf8.dropFirst(opening.utf8.count))
    var names: [String] = []
    var rest: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let isAtWord = index == 0 || bytes[index - 1] == UInt8(ascii: " ")
      if isAtWord, let name = known.longest(at: bytes[index...], allowing: FacebookTitleName.mayFollow) {
        names.append(name)
        index += name.utf8.count
      } else {
        rest.append(bytes[index])
        index += 1
      }
    }
    let words = String(decoding: rest, as: UTF8.self).split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    return words.allSatisfy { links.contains($0) || Int($0) != nil } ? names : []
  }

  private static func starts(_ line: String, with opening: String) -> Bool {
    line.utf8.count > opening.utf8.count
      && zip(line.utf8, opening.utf8).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
  }
}
