/// Tells a home's address from a venue's by the words around it.
enum StreetAddressContext {
  private static let homeWords: Set<String> = [
    "home", "house", "housewarming", "address", "live", "living", "lives", "moved", "moving", "move", "ours", "mine",
    "our", "my", "we're", "i'm", "flat", "mum's", "mums", "dad's", "nan's", "buzz", "buzzer", "doorbell", "intercom",
    "keys", "neighbour", "neighbours", "yard", "garage", "garden", "parcel", "deliver", "drop", "post", "wohnen",
    "wohne",
    "wohnung", "zuhause", "umgezogen", "habite", "habitons", "maison", "casa", "vivo", "vivimos", "piso", "wonen",
    "woon",
    "huis", "moro", "moramos", "abito", "abitiamo", "come", "upstairs", "bedroom", "landlord", "burgled", "outside",
  ]
  private static let venueWords: Set<String> = [
    "hall", "church", "pub", "club", "cafe", "café", "bar", "venue", "doors", "tickets", "gig", "shop", "store",
    "school",
    "museum", "hotel", "theatre", "station", "centre", "center", "office", "offices", "clinic", "surgery", "open",
    "opening", "hours", "restaurant", "gallery", "library", "college", "brunch", "branch", "guide", "viewings", "film",
    "series", "market", "chapel", "jumble",
  ]

  static func weight(of range: Range<Int>, in text: ScannedText) -> Double {
    if text.mentions(venueWords, near: range, within: 48) { return 0.3 }
    return isHome(range, in: text) ? 0.75 : 0.4
  }

  static func isHome(_ range: Range<Int>, in text: ScannedText) -> Bool {
    text.mentions(homeWords, near: range, within: 48)
  }
}
