/// Finds labels and values in a record's tables.
enum MetaPagePairs {
  static func pairs(in root: HTMLElement, pruning: (HTMLElement) -> Bool) -> [MetaPagePair] {
    var pairs: [MetaPagePair] = []
    for element in root.all(pruning: pruning, where: { $0.tag == .tr || isDetail($0) }) {
      if element.tag == .tr {
        pairs += row(element.children.filter { $0.tag == .td || $0.tag == .th })
      } else if let pair = detail(element) {
        pairs.append(pair)
      }
    }
    return pairs
  }

  /// Camera data: two inner blocks, label and value.
  private static func isDetail(_ element: HTMLElement) -> Bool {
    element.tag == .div && element.has(MetaMarkup.detail)
  }

  private static func detail(_ element: HTMLElement) -> MetaPagePair? {
    guard element.first(where: isDetail) == nil else { return nil }
    let lines = element.lines
    guard lines.count >= 2 else { return nil }
    return MetaPagePair(label: clean(lines[0]), value: lines.dropFirst().joined(separator: "\n"))
  }

  private static func row(_ cells: [HTMLElement]) -> [MetaPagePair] {
    // A cell that holds a table of its own is layout; its rows come by themselves.
    let own = cells.filter { cell in cell.first { $0.tag == .tr || isDetail($0) } == nil }
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
