/// Cuts a page into records while it goes by.
struct HTMLPageSplitter: HTMLSink {
  private struct Open {
    var tag: HTMLName
    var node: Int32?
    var isBox: Bool
  }

  private let rule: HTMLPageRule
  private let deliver: (HTMLRecord) throws -> Void
  private let fragment = HTMLFragment()
  private var cache: HTMLClassCache
  private var stack: [Open] = []
  private var overflow = 0

  /// Height of the stack below the record that is open.
  private var recordFloor: Int?
  private var openBoxes = 0
  private var hasFooter = false
  private(set) var records = 0
  private var isPage = false

  private var isInMain: Bool
  private var mainFloor: Int?
  /// Whether what is outside records is kept, in case the page has none.
  private var keepsAll = false

  private var title: [UInt8] = []
  private var titleFloor: Int?
  private var titleRank = 0
  private var times: [String] = []

  private static let depthLimit = 256

  typealias Glance = (UnsafeBufferPointer<UInt8>, Int) throws -> HTMLTaken

  private let glance: Glance?

  init(_ rule: HTMLPageRule, glance: Glance? = nil, deliver: @escaping (HTMLRecord) throws -> Void) {
    self.rule = rule
    self.glance = glance
    self.deliver = deliver
    cache = HTMLClassCache(rule.vocabulary)
    isInMain = !rule.needsMain
    keepsAll = !rule.needsMain
    if keepsAll { fragment.begin() }
  }

  mutating func open(_ tag: HTMLName, _ attributes: HTMLAttributes) throws {
    isPage = true
    let classes = attributes.bytes(.classNames).map { cache.classes($0) } ?? []
    try endImplied(by: tag)
    let isBox = canHold(tag) && rule.isRecord(tag, classes) && (isInMain || !classes.isDisjoint(with: rule.boxes))
    if isBox { try beginBox() }
    noteMain(tag, attributes)
    noteTitle(tag, classes)
    if tag == .time { noteTime(attributes) }
    let node = isCollecting ? collect(tag, classes, attributes) : nil
    if HTMLElementKind.isVoid(tag) {
      if let node { fragment.close(node) }
    } else if stack.count < HTMLPageSplitter.depthLimit {
      stack.append(Open(tag: tag, node: node, isBox: isBox))
      if isBox { openBoxes += 1 }
      if openBoxes == 1, !classes.isDisjoint(with: rule.footer) || tag == .footer { hasFooter = true }
    } else {
      if let node { fragment.close(node) }
      overflow += 1
    }
  }

  mutating func close(_ tag: HTMLName) throws {
    if overflow > 0 { return overflow -= 1 }
    // A stray end tag of what is outside a record does not end the record, those of the page do.
    let isOfPage = tag == .main || tag == .body || tag == .html
    let floor = isOfPage ? 0 : recordFloor ?? 0
    guard let match = stack[floor...].lastIndex(where: { $0.tag == tag }) else { return }
    try pop(to: match)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isCollecting {
      fragment.append(bytes)
    } else if titleFloor != nil, title.count + bytes.count < 4096 {
      HTMLEntity.append(bytes, to: &title)
    }
  }

  /// Between two records, what is in memory can be looked at as it stands.
  mutating func glance(_ page: UnsafeBufferPointer<UInt8>) throws -> Int {
    guard let glance, recordFloor == nil, isInMain, records > 0, titleFloor == nil, overflow == 0, stack.count < 64,
      stack.allSatisfy({ HTMLPageSplitter.isFrame($0.tag) })
    else { return 0 }
    let taken = try glance(page, records + 1)
    records += taken.records
    return taken.bytes
  }

  /// Whether an element that is open around a block stays open.
  private static func isFrame(_ tag: HTMLName) -> Bool {
    tag == .div || tag == .main || tag == .body || tag == .html || tag == .section
  }

  /// Ends the page: hands it out whole if it held no record.
  ///
  /// Throws `Unreadable.syntax` if the page is cut short; a record that was open then is not handed out, because its
  /// words may be half.
  mutating func finish() throws {
    guard isPage else { throw Unreadable.unknownShape("no HTML in it") }
    let isCut = recordFloor != nil || stack.contains { $0.tag == .main || $0.tag == .body || $0.tag == .html }
    if recordFloor == nil {
      try pop(to: 0)
      if records == 0, !isCut, !fragment.text.isEmpty { try hand(isWholePage: true) }
    }
    if isCut { throw Unreadable.syntax(line: nil, what: "the page is cut short") }
  }

  /// Whether an element can stand on the stack: a record ends where its box leaves the stack.
  private func canHold(_ tag: HTMLName) -> Bool {
    !HTMLElementKind.isVoid(tag) && stack.count < HTMLPageSplitter.depthLimit
  }

  private var isCollecting: Bool { recordFloor != nil || (keepsAll && titleFloor == nil) }

  private mutating func collect(_ tag: HTMLName, _ classes: HTMLClasses, _ attributes: HTMLAttributes) -> Int32? {
    let node = fragment.open(tag, classes, attributes)
    if tag == .br { fragment.appendLineBreak() }
    return node
  }

  private mutating func beginBox() throws {
    if let floor = recordFloor {
      guard hasFooter, openBoxes == 1 else { return }
      try pop(to: floor)
    }
    forgetOutside()
    keepsAll = false
    recordFloor = stack.count
    hasFooter = false
    openBoxes = 0
  }

  /// Drops what was kept outside records, now that the page has one.
  private mutating func forgetOutside() {
    guard keepsAll || records == 0 else { return }
    fragment.clear()
    for index in stack.indices { stack[index].node = nil }
  }

  private mutating func noteMain(_ tag: HTMLName, _ attributes: HTMLAttributes) {
    guard rule.needsMain, !isInMain, tag == .main || attributes.has(.role, "main") else { return }
    isInMain = true
    keepsAll = true
    fragment.begin()
    mainFloor = stack.count
    titleFloor = nil
  }

  /// A heading of the page counts more than its `title`.
  private mutating func noteTitle(_ tag: HTMLName, _ classes: HTMLClasses) {
    guard recordFloor == nil, titleFloor == nil else { return }
    let rank = tag == .h1 || !classes.isDisjoint(with: rule.heading) ? 2 : tag == .title ? 1 : 0
    guard rank > titleRank else { return }
    titleRank = rank
    titleFloor = stack.count
    title.removeAll()
  }

  /// The moments of the page's head: when it was made, and the range that was asked for.
  private mutating func noteTime(_ attributes: HTMLAttributes) {
    guard recordFloor == nil, times.count < 8, let moment = attributes.bytes(.datetime) else { return }
    times.append(String(decoding: moment.prefix(40), as: UTF8.self))
  }

  private mutating func endImplied(by tag: HTMLName) throws {
    guard let (ends, shields) = HTMLElementKind.ended(by: tag) else { return }
    let floor = recordFloor.map { $0 + 1 } ?? 0
    var index = stack.count
    var target: Int?
    while index > floor, !shields.contains(stack[index - 1].tag) {
      index -= 1
      if ends.contains(stack[index].tag) { target = index }
      // Only what is open right here: a cell's inner blocks end with it, a box does not.
      if stack[index].isBox { break }
    }
    if let target { try pop(to: target) }
  }

  private mutating func pop(to height: Int) throws {
    while stack.count > height {
      let last = stack.removeLast()
      if last.isBox { openBoxes -= 1 }
      if let node = last.node { fragment.close(node) }
      if stack.count == recordFloor { try endRecord() }
      if stack.count == titleFloor { titleFloor = nil }
      if stack.count == mainFloor { keepsAll = false }
    }
  }

  private mutating func endRecord() throws {
    recordFloor = nil
    openBoxes = 0
    try hand(isWholePage: false)
    fragment.clear()
  }

  private mutating func hand(isWholePage: Bool) throws {
    records += 1
    if isWholePage { fragment.close(0) }
    let name = String(decoding: title, as: UTF8.self).trimmingBlanks
    try deliver(
      HTMLRecord(
        root: HTMLElement(fragment: fragment, index: 0), number: records, pageTitle: name.isEmpty ? nil : name,
        pageTimes: times,
        isWholePage: isWholePage))
  }
}
