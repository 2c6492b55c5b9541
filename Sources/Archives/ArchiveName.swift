/// What an archive is called, alike for a folder, its zip, and a second download of it.
package enum ArchiveName {
  /// The last component of a path without `.zip` endings and without the ` (1)` that browsers add.
  package static func name(ofPath path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return name(last)
  }

  private static func name(_ file: String) -> String {
    var name = Substring(file)
    while let shorter = withoutZip(name) ?? withoutCopyNumber(name), !shorter.isEmpty { name = shorter }
    return String(name)
  }

  private static func withoutZip(_ name: Substring) -> Substring? {
    name.lowercased().hasSuffix(".zip") ? name.dropLast(4) : nil
  }

  private static func withoutCopyNumber(_ name: Substring) -> Substring? {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
    let number = name[name.index(after: open)...].dropLast()
    guard !number.isEmpty, number.count <= 3, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let rest = name[..<open]
    return rest.hasSuffix(" ") ? rest.dropLast() : rest
  }
}
