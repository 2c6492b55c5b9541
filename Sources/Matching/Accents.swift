/// Letters with an accent and the letter below it.
///
/// Lower case.
enum Accents {
  static let base: [Character: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "áàâäãåāăą"), ("c", "çćčĉ"), ("d", "ď"), ("e", "éèêëēėęě"), ("g", "ğģĝ"), ("h", "ĥ"), ("i", "íìîïīįı"),
      ("k", "ķ"), ("l", "ľļĺ"), ("n", "ñńňņ"), ("o", "óòôöõōő"), ("r", "řŕ"), ("s", "śšşșŝ"), ("t", "ťţț"),
      ("u", "úùûüūůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źžż"),
    ]
    var table: [Character: Unicode.Scalar] = [:]
    for (letter, accented) in rows {
      for character in accented { table[character] = letter }
    }
    return table
  }()
}
