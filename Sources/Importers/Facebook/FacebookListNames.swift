import Model

/// The lists of friends that Facebook itself makes, by language.
///
/// Source: formats/facebook.md section 9 for the English names; the others are the words of Facebook's pages.
enum FacebookListNames {
  /// What being on a list means: kept out of posts for friends, close, or merely listed.
  static func kind(of name: String) -> TieKind {
    let folded = name.lowercased()
    if restricted.contains(folded) { return .restricted }
    return close.contains(folded) ? .closeFriend : .listMember
  }

  private static let restricted: Set<String> = [
    "restricted", "eingeschränkt", "eingeschränkter zugriff", "accès restreint", "acceso restringido", "restringidos",
    "con restrizioni", "limitati", "beperkt", "restritos", "acesso limitado", "begrænset", "begrænset adgang",
    "hạn chế", "ograniczony dostęp",
  ]
  private static let close: Set<String> = [
    "close friends", "enge freunde", "amis proches", "mejores amigos", "amigos cercanos", "amici più stretti",
    "goede vrienden", "melhores amigos", "amigos chegados", "nære venner", "bạn thân", "bliscy znajomi",
  ]
}
