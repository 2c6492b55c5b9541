/// The numbers under which the details of items are kept.
final class ItemDetailNumbers {
  private let texts: SharedTexts
  private var recent = RecentDetails()

  init(_ texts: SharedTexts) { self.texts = texts }

  /// The number of some details; nil where there is nothing to keep.
  func number(of details: ItemDetails) throws -> Int64? {
    if let known = recent.number(of: details) { return known }
    let number = try details.json.map(texts.number(of:))
    recent.remember(details, number: number)
    return number
  }
}
