import Model

/// A key, column, folder or file name that can be shown to anybody.
///
/// Words that the platforms use stay, numbers become `#`, whatever their length, and every other word `…`: exports use
/// people's names, user names, thread titles and whole questions as keys and as folders.
enum MaskedName {
  /// Masks a key or a column.
  ///
  /// A name made like a program's, of letters, digits and `_`, loses its unknown words; any other loses everything if
  /// one word is unknown, since ordinary words stand in what people write too.
  static func of(_ name: String) -> String {
    let (masked, isKnown) = words(of: name)
    return isKnown || isIdentifier(name) ? masked : "…"
  }

  /// Masks every component of a path: folders whole, file names by words.
  static func ofPath(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folders = parts.dropLast().enumerated().map { index, name in
      folder(name, in: index == 0 ? nil : parts[index - 1])
    }
    return (folders + [file(parts.last ?? "")]).joined(separator: "/")
  }

  private static let lengthLimit = 120

  /// What lies in these is named by people.
  private static let namedByPeople: Set<String> = [
    "inbox", "archived_threads", "filtered_threads", "message_requests", "album", "groups", "events", "threads",
  ]

  private static func folder(_ name: String, in parent: String?) -> String {
    let (masked, isKnown) = words(of: name)
    // A blank is what people type; the platforms have one such folder.
    if name.contains(" "), name != "Services Marketplace" { return "…" }
    return isKnown && !namedByPeople.contains(parent ?? "") ? masked : "…"
  }

  private static func file(_ name: String) -> String {
    let cut = name.lastIndex(of: ".") ?? name.endIndex
    let (stem, ending) = (String(name[..<cut]), name[cut...].lowercased())
    let shownEnding =
      [".json", ".csv", ".html", ".htm", ".txt", ".tsv"].contains(ending) ? ending : ending.isEmpty ? "" : ".…"
    let (masked, isKnown) = words(of: stem)
    let isProgram = isIdentifier(stem) && ending == ".json"
    return (isKnown || isProgram ? masked : "…") + shownEnding
  }

  private static func isIdentifier(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 == 0x5F || 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
  }

  /// The name with its unknown words masked, and whether there was none.
  private static func words(of name: String) -> (masked: String, isKnown: Bool) {
    var masked = ""
    var isKnown = true
    var rest = Substring(name)
    while let first = rest.first {
      if first.isLetter {
        let run = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(run.count)
        if !isKnownWord(run) { isKnown = false }
        let word = isKnownWord(run) ? String(run) : "…"
        if word == "…", masked.hasSuffix("…_") {
          masked.removeLast()
        } else if word != "…" || !masked.hasSuffix("…") {
          masked += word
        }
      } else if first.isNumber {
        rest = rest.drop(while: \.isNumber)
        if !masked.hasSuffix("#") { masked += "#" }
      } else {
        rest.removeFirst()
        if !first.isASCII || first.isNewline { isKnown = false }
        masked += first.isASCII && !first.isNewline ? String(first) : "…"
      }
    }
    return masked.count <= lengthLimit ? (masked, isKnown) : ("…", false)
  }

  /// `ShareCommentary` is two words.
  private static func isKnownWord(_ run: Substring) -> Bool {
    if StructureWords.known.contains(run.lowercased()) { return true }
    var parts: [Substring] = []
    var start = run.startIndex
    for index in run.indices.dropFirst() where run[index].isUppercase && !run[run.index(before: index)].isUppercase {
      parts.append(run[start..<index])
      start = index
    }
    parts.append(run[start...])
    return parts.count > 1 && parts.allSatisfy { StructureWords.known.contains($0.lowercased()) }
  }
}
