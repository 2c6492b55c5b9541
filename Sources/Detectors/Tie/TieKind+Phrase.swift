import Model

extension TieKind {
  /// Who sees whom, in plain words.
  var phrase: String {
    switch self {
    case .friend: "a friend on this account"
    case .connection: "connected with this account"
    case .follower: "follows this account"
    case .following: "followed by this account"
    case .closeFriend: "on its close-friends list"
    case .requestSent: "a request was sent"
    case .requestReceived: "a request was received"
    case .pageLike, .pageFollow, .companyFollow: "a page that this account follows"
    default: rawValue
    }
  }
}

extension Role {
  /// The role as a noun.
  var words: String {
    switch self {
    case .hr: "HR"
    case .formerColleague: "former colleague"
    default: rawValue
    }
  }
}
