package import Foundation

/// A zip of a folder with stored members: the smallest that a reader must accept.
package enum StoredZip {
  /// Zips what lies below a folder.
  package static func of(folder: URL) throws -> Data {
    let root = folder.resolvingSymlinksInPath().path()
    let prefix = root.hasSuffix("/") ? root : root + "/"
    let whole = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    let files = (whole?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
    let members = try files.map { file in
      let path = file.resolvingSymlinksInPath().path(percentEncoded: false)
      return (String(path.dropFirst(prefix.count)), try Data(contentsOf: file))
    }
    return of(members: members)
  }

  /// Zips members in the order given.
  package static func of(members: [(path: String, bytes: Data)]) -> Data {
    var file = Data()
    var directory = Data()
    for (path, bytes) in members {
      let name = Data(path.utf8)
      var entry = Data()
      entry.append(number: 20, bytes: 2)
      entry.append(number: 0x0800, bytes: 2)
      entry.append(number: 0, bytes: 2)
      entry.append(number: 0, bytes: 4)
      entry.append(number: Int(crc32(bytes)), bytes: 4)
      entry.append(number: bytes.count, bytes: 4)
      entry.append(number: bytes.count, bytes: 4)
      entry.append(number: name.count, bytes: 2)
      entry.append(number: 0, bytes: 2)
      directory.append(number: 0x0201_4b50, bytes: 4)
      directory.append(number: 20, bytes: 2)
      directory.append(entry)
      directory.append(Data(count: 10))
      directory.append(number: file.count, bytes: 4)
      directory.append(name)
      file.append(number: 0x0403_4b50, bytes: 4)
      file.append(entry)
      file.append(name)
      file.append(bytes)
    }
    let start = file.count
    file.append(directory)
    file.append(number: 0x0605_4b50, bytes: 4)
    file.append(number: 0, bytes: 4)
    file.append(number: members.count, bytes: 2)
    file.append(number: members.count, bytes: 2)
    file.append(number: directory.count, bytes: 4)
    file.append(number: start, bytes: 4)
    file.append(number: 0, bytes: 2)
    return file
  }

  private static func crc32(_ bytes: Data) -> UInt32 {
    var crc: UInt32 = 0xffff_ffff
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

extension Data {
  /// Appends a number in little-endian order.
  fileprivate mutating func append(number: Int, bytes: Int) {
    for index in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}
