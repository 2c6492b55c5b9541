/// What a label means, in the languages that exports are written in.
///
/// Source: formats/instagram.md, section 11. Keys are compared in lower case with plain apostrophes.
enum InstagramLabel {
  case username, name, email, phone, bio, birthDate, website, privateAccount
  case comment, mediaOwner, firstName, lastName, contact, search, changed, previous, new, caption

  func matches(_ label: String) -> Bool {
    words.contains(label.lowercased().replacing("’", with: "'").replacing("\u{A0}", with: " "))
  }

  private var words: [String] {
    switch self {
    case .username:
      [
        "username", "nome utente", "benutzername", "nutzername", "nom d'utilisateur", "nombre de usuario",
        "gebruikersnaam", "nome de usuário",
      ]
    case .name: ["name", "nome", "nom", "nombre", "naam"]
    case .email:
      ["email", "email address", "e-mail", "e-mail-adresse", "adresse e-mail", "correo electrónico", "e-mailadres"]
    case .phone:
      [
        "phone number", "numero di telefono", "telefonnummer", "numéro de téléphone", "número de teléfono",
        "telefoonnummer", "número de telefone",
      ]
    case .bio: ["bio", "biografia", "biografie", "biografía", "steckbrief"]
    case .birthDate: ["date of birth", "data di nascita", "geburtsdatum", "date de naissance", "fecha de nacimiento"]
    case .website: ["website", "sito web", "webseite", "site web", "sitio web"]
    case .privateAccount:
      [
        "private account", "account privato", "privates konto", "compte privé", "cuenta privada", "privéaccount",
        "conta privada",
      ]
    case .comment: ["comment", "kommentar", "commentaire", "comentario", "opmerking", "comentário"]
    case .mediaOwner: ["media owner", "medieninhaber", "media-eigenaar", "propietario del contenido multimedia"]
    case .firstName: ["first name", "vorname", "prénom", "nombre", "voornaam"]
    case .lastName: ["last name", "surname", "nachname", "nom de famille", "apellidos", "achternaam"]
    case .contact: ["contact information", "kontaktinformationen", "coordonnées", "información de contacto"]
    case .search: ["search", "suche", "recherche", "búsqueda", "zoekopdracht"]
    case .changed: ["changed", "modificato", "geändert"]
    case .previous: ["previous value", "valore precedente", "vorheriger wert"]
    case .new: ["new value", "nuovo valore", "neuer wert"]
    case .caption: ["caption", "didascalia", "bildunterschrift", "légende", "pie de foto", "bijschrift", "legenda"]
    }
  }
}
