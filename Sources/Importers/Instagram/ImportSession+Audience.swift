import Model

extension ImportSession {
  /// Who could see something of the account's own: what its flag said at that time.
  ///
  /// Single posts have no audience of their own here. An account whose flag is not known, or not understood, gives
  /// `unknown`; it is never guessed.
  func audience(at moment: Timestamp?, _ state: ItemState = .live) -> Audience {
    if state == .archived || state == .trashed { return .onlyMe }
    switch owner.isPrivate(at: moment) {
    case true?: return .friends
    case false?: return .everyone
    case nil: return .unknown
    }
  }
}
