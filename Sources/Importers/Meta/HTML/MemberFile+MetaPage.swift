extension MemberFile {
  /// Reads an export page of Meta's, record by record, whatever its markup and size.
  ///
  /// Records are the outermost boxes of the main region; a page without boxes comes whole as one record. With
  /// `needsMain: false` also pages are read that have no main region. Fails as `forEachHTMLRecord` does.
  package func forEachMetaPageRecord(needsMain: Bool = true, _ body: (MetaPageRecord) throws -> Void) throws {
    try forEachHTMLRecord(needsMain ? MetaMarkup.pages : MetaMarkup.loosePages) { try body(MetaPageRecord($0)) }
  }
}
