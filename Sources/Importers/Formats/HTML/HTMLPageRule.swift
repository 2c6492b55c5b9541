/// How a page falls into records.
package struct HTMLPageRule: Sendable {
  /// The class tokens that the rule and the readers of its records ask for.
  package var vocabulary: HTMLVocabulary

  /// Whether an element is a record; one inside another is a part of it.
  package var isRecord: @Sendable (HTMLName, HTMLClasses) -> Bool

  /// Tokens of boxes that are records also on a page without a main region.
  package var boxes: HTMLClasses

  /// Tokens of the element that comes last in a record: a box that begins after it is a record of its own, even where
  /// the one before was never closed.
  package var footer: HTMLClasses

  /// Tokens of the element that holds the page's title; `h1` and `title` count in any case.
  package var heading: HTMLClasses

  /// Whether records count only inside the main region: `main` or `role=main`.
  package var needsMain: Bool

  package init(
    vocabulary: HTMLVocabulary, boxes: HTMLClasses = [], footer: HTMLClasses = [], heading: HTMLClasses = [],
    needsMain: Bool = true,
    isRecord: @escaping @Sendable (HTMLName, HTMLClasses) -> Bool
  ) {
    self.vocabulary = vocabulary
    self.boxes = boxes
    self.footer = footer
    self.heading = heading
    self.needsMain = needsMain
    self.isRecord = isRecord
  }
}
