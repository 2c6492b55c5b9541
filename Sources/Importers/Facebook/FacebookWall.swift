import Model

/// Who wrote on the owner's wall, where the name is not a known one.
enum FacebookWall {
  /// The name before the verb of the sentence; nil where no verb is known.
  static func author(_ title: String) -> String? {
    for verb in verbs {
      guard let range = title.firstRange(of: verb), range.lowerBound > title.startIndex else { continue }
      return String(title[..<range.lowerBound])
    }
    return nil
  }

  /// The verbs after a name at the start of a sentence on somebody's post.
  private static let verbs = [
    " wrote on ", " added a ", " added ", " posted ", " shared ", " updated ", " tagged ",
    " ha escrito ", " ha publicado ", " ha compartido ", " ha añadido ", " a écrit ", " a publié ", " a partagé ",
    " a ajouté ", " hat ", " ha scritto ", " ha pubblicato ", " ha condiviso ", " heeft ", " escreveu ", " publicou ",
    " compartilhou ", " partilhou ", " skrev ", " har ",
  ]
}
