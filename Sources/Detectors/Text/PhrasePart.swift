/// One step of a phrase.
enum PhrasePart: Hashable, Sendable {
  case word(UInt64)
  case stem(UInt64)
  case number
  case entity(EntityKind)
  case any
}
