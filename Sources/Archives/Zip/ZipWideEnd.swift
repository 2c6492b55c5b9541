/// The zip64 end record, which large archives have before the ordinary one.
struct ZipWideEnd {
  let size: Int
  let offset: Int

  /// Where the record itself stands.
  let position: Int

  private static let locatorSize = 20
  private static let recordSize = 56

  /// Reads it by way of the locator; nothing if there is none or its numbers are 2^63 or more.
  init?(before end: Int, in bytes: any RandomAccess) throws(MemberFailure) {
    guard end >= Self.locatorSize + Self.recordSize else { return nil }
    let locator = try bytes.bytes(at: end - Self.locatorSize, count: Self.locatorSize)
    guard locator.count == Self.locatorSize, locator.number32(at: 0) == 0x0706_4B50 else { return nil }
    // Data before the archive moves the record away from where the locator points; then it stands before the locator.
    let usualPlace = end - Self.locatorSize - Self.recordSize
    for place in [locator.number64(at: 8), usualPlace] {
      guard let place, place >= 0, place <= usualPlace else { continue }
      let record = try bytes.bytes(at: place, count: Self.recordSize)
      guard record.count == Self.recordSize, record.number32(at: 0) == 0x0606_4B50 else { continue }
      guard let size = record.number64(at: 40), let offset = record.number64(at: 48) else { continue }
      (self.size, self.offset, position) = (size, offset, place)
      return
    }
    return nil
  }
}
