import Model

/// A member's path as other stages may see it: relative, `/`-separated, without tricks.
enum MemberName {
  /// The path in its plain form, or nothing if it names no file below the root.
  ///
  /// Backslashes count as separators (Windows tools write them); empty and `.` components disappear.
  static func path(_ spelling: String) -> String? {
    guard !spelling.isEmpty, spelling.utf8.count <= Limits.pathBytes, !spelling.utf8.contains(0) else { return nil }
    let slashed = String(decoding: spelling.utf8.map { $0 == backslash ? slash : $0 }, as: UTF8.self)
    guard !slashed.hasPrefix("/"), !hasDriveLetter(slashed) else { return nil }
    let parts = slashed.utf8.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
    guard !parts.isEmpty, !parts.contains(where: { $0.elementsEqual("..".utf8) }) else { return nil }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// Whether a path is something that operating systems leave behind, in no export by itself.
  static func isClutter(_ path: String) -> Bool {
    if path.hasPrefix("__MACOSX/") || path.contains("/__MACOSX/") { return true }
    let name = lastComponent(of: path)
    return name.hasPrefix("._") || name == ".DS_Store" || name == "Thumbs.db" || name == "desktop.ini"
  }

  /// Whether a path is that of a picture, film, sound or document: counted and never opened.
  static func isMedia(_ path: String) -> Bool {
    let name = lastComponent(of: path)
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex {
      return mediaExtensions.contains(name[name.utf8.index(after: dot)...].lowercased())
    }
    return path.utf8.split(separator: slash).dropLast().contains { mediaFolders.contains(String(Substring($0))) }
  }

  /// The part after the last `/`.
  static func lastComponent(of path: String) -> Substring {
    guard let cut = path.utf8.lastIndex(of: slash) else { return path[...] }
    return path[path.utf8.index(after: cut)...]
  }

  /// A name that can't be used, made fit to be shown: short, and without characters that steer a terminal.
  static func shown(_ bytes: some Sequence<UInt8>) -> String {
    var shown = ""
    for scalar in String(decoding: Array(bytes.prefix(200)), as: UTF8.self).unicodeScalars {
      let steers = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      shown.unicodeScalars.append(steers ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  private static func hasDriveLetter(_ path: String) -> Bool {
    let start = Array(path.utf8.prefix(2))
    guard start.count == 2, start[1] == UInt8(ascii: ":") else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
  }

  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")
  private static let mediaFolders: Set<String> = ["media", "photos", "videos", "photos_and_videos"]
  private static let mediaExtensions: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "bmp", "tif", "tiff", "svg", "ico",
    "mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp",
    "mp3", "m4a", "aac", "ogg", "oga", "opus", "wav", "srt", "vtt",
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "rtf",
  ]
}
