/// Finds labels and values in a record: rows of tables, cells over both columns, blocks of camera data.
enum MetaPagePairs {
  static func pairs(in root: HTMLElement, pruning: (HTMLElement) -> Bool) -> [MetaPagePair] {
    var pairs: [MetaPagePair] = []
    for element in [root] + root.all(pruning: pruning, where: { _ in true }) {
      if element.tag == .tr {
        pairs += row(element.children.filter { $0.tag == .td || $0.tag == .th })
      } else if isPair(element) {
        let lines = element.lines
        pairs.append(MetaPagePair(label: clean(lines[0]), value: lines.dropFirst().joined(separator: "\n")))
      } else if let details = siblings(in: element) {
        for index in stride(from: 0, to: details.count - 1, by: 2) {
          pairs.append(MetaPagePair(label: clean(details[index].text), value: details[index + 1].text))
        }
      }
    }
    return pairs
  }

  private static func isDetail(_ element: HTMLElement) -> Bool {
    element.tag == .div && element.has(MetaMarkup.detail)
  }

  /// Whether a block of camera data holds a label and its value.
  private static func isPair(_ element: HTMLElement) -> Bool {
    isDetail(element) && element.first { isDetail($0) || $0.tag == .tr } == nil && element.lines.count >= 2
  }

  /// Blocks that are label and value in turn, where an element holds nothing else.
  private static func siblings(in element: HTMLElement) -> [HTMLElement]? {
    guard element.tag != .td, element.tag != .tr, let first = element.firstChild, isDetail(first) else { return nil }
    let details = element.children
    let isRow =
      details.count >= 2 && details.count % 2 == 0
      && details.allSatisfy { isDetail($0) && !$0.holdsBlocks }
    return isRow ? details : nil
  }

  private static func row(_ cells: [HTMLElement]) -> [MetaPagePair] {
    // A row of headings alone names the columns.
    guard cells.contains(where: { $0.tag == .td }) else { return [] }
    // A cell that holds rows of its own is layout; they come by themselves.
    let own = cells.filter { cell in cell.first { $0.tag == .tr || isPair($0) || MetaPageRecord.isBox($0) } == nil }
    if own.count == 1, let cell = own.first { return [over(cell)].compactMap(\.self) }
    guard own.count == 2 else { return [] }
    if own[0].attribute(.colspan) == "2" || own[1].attribute(.colspan) == "2" { return own.compactMap(over) }
    return [MetaPagePair(label: clean(own[0].text), value: text(own[1]), href: address(own[1]))]
  }

  /// A cell over both columns: the label is its own text, the value what is inside.
  private static func over(_ cell: HTMLElement) -> MetaPagePair? {
    let label = clean(cell.ownText)
    let inner = cell.children.filter { $0.tag != .br }
    guard !label.isEmpty || address(cell) != nil else { return nil }
    let value = inner.flatMap { HTMLElementKind.isBlock($0.tag) ? $0.lines : [$0.text] }.filter { !$0.isEmpty }
    return MetaPagePair(label: label, value: value.joined(separator: "\n"), href: address(cell))
  }

  private static func text(_ cell: HTMLElement) -> String { cell.lines.joined(separator: "\n") }

  private static func address(_ cell: HTMLElement) -> String? {
    cell.first { $0.tag == .a }?.attribute(.href).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func clean(_ label: String) -> String { label.trimmingBlanks }
}
