extension MemberFile {
  /// Reads a JSON file front to back and hands out its parts.
  ///
  /// Memory holds one record at a time. What is a record:
  ///
  /// - root `[…]`: each element, pointer `/12`, no key;
  /// - root `{"key": […]}`, also several keys: each element, pointer `/key/12`, with that key; the other members of
  /// the root come as `.member` in the order of the file, before or after the records;
  /// - root `{"key": {…}}` with that one member: the inner object, pointer `/key`, with the key (as `.member` too);
  /// - any other root object without lists of records, or one that is itself a record (`label_values`, `data`,
  /// `media`, `attachments`, `string_map_data`, `string_list_data`): the whole root, pointer empty, no key.
  ///
  /// A broken record comes as `.damage` and costs only itself. A file that is cut short gives the records before the
  /// cut and then throws `Unreadable.syntax` with the 1-based line. A file of 0 bytes, or that is no JSON object or
  /// array at all, throws `Unreadable.unknownShape`. Failures of the archive (`MemberFailure`) and what `body` throws
  /// pass through.
  ///
  /// With `repairingMetaText` strings and keys are mended by `MetaText.repaired`, as the exports of Facebook and
  /// Instagram need it.
  package func forEachJSONPart(repairingMetaText: Bool = true, _ body: (JSONPart) throws -> Void) throws {
    var splitter = JSONSplitter(window: JSONWindow(try open()), repairsText: repairingMetaText, glances: false)
    try splitter.run(body) { _, _, _ in JSONTaken() }
  }

  /// The same, with a look at the bytes of records before they are read.
  ///
  /// `glance` gets the key of the list, the number of the record that begins with the first byte, and all bytes that
  /// are in memory. It takes as many records as it understands, with the commas between them, and must mean by them
  /// what `body` would; `body` gets the others.
  func forEachJSONPart(
    glance: (String?, Int, UnsafeBufferPointer<UInt8>) throws -> JSONTaken, _ body: (JSONPart) throws -> Void
  ) throws {
    var splitter = JSONSplitter(window: JSONWindow(try open()), repairsText: true, glances: true)
    try splitter.run(body, glance)
  }
}
