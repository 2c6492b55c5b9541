extension InstagramTwin {
  /// Where files lay and how they were called.
  enum Era: CaseIterable {
    /// Section folders of 2021 to 2023.
    case sections
    /// Nested folders, "account" names and content/, to the middle of 2024.
    case nested
    /// Nested folders, "profile" names and media/.
    case renamed
  }

  func moved(to era: Era) -> InstagramTwin {
    guard era != .renamed else { return self }
    return InstagramTwin(
      files: files.map { file in
        var moved = file
        for (new, old) in Self.accounts { moved.path = moved.path.replacing(new, with: old) }
        moved.path = moved.path.replacing("your_instagram_activity/media/", with: "your_instagram_activity/content/")
        if era == .sections {
          for folder in Self.parents where moved.path.hasPrefix(folder) { moved.path.removeFirst(folder.count) }
        }
        return moved
      })
  }

  private static let accounts = [
    ("blocked_profiles", "blocked_accounts"), ("recently_unfollowed_profiles", "recently_unfollowed_accounts"),
    ("profile_privacy_changes", "account_privacy_changes"),
    ("login_and_profile_creation", "login_and_account_creation"),
  ]

  private static let parents = [
    "connections/", "personal_information/", "your_instagram_activity/", "logged_information/",
    "security_and_login_information/",
  ]

  /// A language of the account: its labels, and how pages in it print a time.
  struct Language: CustomStringConvertible, Sendable {
    var description: String
    var labels: [String: String]
    var months: [String]
    var halves: (String, String) = ("am", "pm")
  }

  /// The same archive with its labels in another language; what the language's table leaves out stays English.
  func translated(to language: Language) -> InstagramTwin {
    let translate = { (entry: Entry) in
      var translated = entry
      translated.label = language.labels[entry.label] ?? entry.label
      return translated
    }
    return InstagramTwin(
      files: files.map { file in
        var file = file
        file.records = file.records.map { record in
          var record = record
          record.title = record.title.map { language.labels[$0] ?? $0 }
          record.entries = record.entries.map(translate)
          record.groups = record.groups.map { group in
            (language.labels[group.title] ?? group.title, group.rows.map { $0.map(translate) })
          }
          return record
        }
        return file
      })
  }

  static let languages: [Language] = [
    Language(description: "en_US", labels: [:], months: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")),
    Language(
      description: "en_GB",
      labels: [
        "Last Name": "Surname", "First Name": "First name", "Contact Information": "Contact information",
        "Email": "Email address", "Phone Number": "Phone number", "Phone Confirmed": "Phone number confirmed",
        "Private Account": "Private account", "IP Address": "IP address", "User Agent": "User agent",
        "Previous Value": "Previous value", "New Value": "New value", "Change Date": "Change date",
      ], months: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")),
    Language(
      description: "de",
      labels: [
        "Username": "Benutzername", "Email": "E-Mail-Adresse", "Phone Number": "Telefonnummer", "Time": "Zeit",
        "Phone Confirmed": "Telefonnummer bestätigt", "Bio": "Steckbrief", "Date of birth": "Geburtsdatum",
        "Website": "Webseite", "Private Account": "Privates Konto", "First Name": "Vorname", "Last Name": "Nachname",
        "Contact Information": "Kontaktinformationen", "Changed": "Geändert", "Previous Value": "Vorheriger Wert",
        "New Value": "Neuer Wert", "Change Date": "Datum ändern", "Search": "Suche", "Owner": "Inhaber",
        "IP Address": "IP-Adresse", "Comment": "Kommentar", "Media Owner": "Medieninhaber",
        "Caption": "Bildunterschrift",
        "Switched to public": "Zu öffentlich gewechselt",
      ], months: words("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."), halves: ("vorm.", "nachm.")),
    Language(
      description: "fr",
      labels: [
        "Username": "Nom d’utilisateur", "Name": "Nom", "Email": "Adresse e-mail",
        "Phone Number": "Numéro de téléphone",
        "Phone Confirmed": "Numéro de téléphone confirmé", "Bio": "Biographie", "Date of birth": "Date de naissance",
        "Website": "Site web", "Private Account": "Compte privé", "Time": "Heure", "First Name": "Prénom",
        "Last Name": "Nom de famille", "Contact Information": "Coordonnées", "Changed": "Modifié",
        "Previous Value": "Ancienne valeur", "New Value": "Nouvelle valeur", "Change Date": "Date de modification",
        "Comment": "Commentaire", "Search": "Recherche", "Owner": "Propriétaire", "Caption": "Légende",
        "IP Address": "Adresse IP", "Switched to public": "Passé en public",
      ], months: words("janv. fév. mars avr. mai juin juil. août sept. oct. nov. déc.")),
    Language(
      description: "es",
      labels: [
        "Username": "Nombre de usuario", "Name": "Nombre", "Email": "Correo electrónico",
        "Phone Number": "Número de teléfono", "Phone Confirmed": "Número de teléfono confirmado", "Bio": "Biografía",
        "Date of birth": "Fecha de nacimiento", "Website": "Sitio web", "Private Account": "Cuenta privada",
        "Time": "Hora",
        "First Name": "Nombre", "Last Name": "Apellidos", "Contact Information": "Información de contacto",
        "Changed": "Cambiado", "Previous Value": "Valor anterior", "New Value": "Nuevo valor",
        "Change Date": "Fecha de cambio", "Comment": "Comentario", "Search": "Búsqueda", "Owner": "Propietario",
        "Media Owner": "Propietario del contenido multimedia", "Switched to public": "Cambio a cuenta pública",
      ], months: words("ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.")),
    Language(
      description: "it",
      labels: [
        "Username": "Nome utente", "Name": "Nome", "Email": "E-mail", "Phone Number": "Numero di telefono",
        "Phone Confirmed": "Numero di telefono confermato", "Bio": "Biografia", "Date of birth": "Data di nascita",
        "Website": "Sito web", "Private Account": "Account privato", "Changed": "Modificato",
        "Previous Value": "Valore precedente", "New Value": "Nuovo valore", "Change Date": "Modifica data",
        "Owner": "Proprietario", "User Agent": "Agente utente", "IP Address": "Indirizzo IP",
        "Switched to public": "Passaggio a pubblico",
      ], months: words("gen feb mar apr mag giu lug ago set ott nov dic")),
    Language(
      description: "nl",
      labels: [
        "Username": "Gebruikersnaam", "Name": "Naam", "Email": "E-mailadres", "Phone Number": "Telefoonnummer",
        "Phone Confirmed": "Telefoonnummer bevestigd", "Bio": "Biografie", "Date of birth": "Geboortedatum",
        "Private Account": "Privéaccount", "Time": "Tijd", "First Name": "Voornaam", "Last Name": "Achternaam",
        "Contact Information": "Contactgegevens", "Changed": "Gewijzigd", "Previous Value": "Vorige waarde",
        "New Value": "Nieuwe waarde", "Change Date": "Wijzigingsdatum", "Comment": "Opmerking",
        "Media Owner": "Media-eigenaar", "Search": "Zoekopdracht", "Owner": "Eigenaar", "IP Address": "IP-adres",
        "Switched to public": "Overgeschakeld naar openbaar",
      ], months: words("jan feb mrt apr mei jun jul aug sep okt nov dec")),
    Language(
      description: "pt_BR",
      labels: [
        "Username": "Nome de usuário", "Name": "Nome", "Phone Number": "Número de telefone",
        "Phone Confirmed": "Telefone confirmado", "Bio": "Biografia", "Date of birth": "Data de nascimento",
        "Website": "Site", "Private Account": "Conta privada", "Time": "Hora", "First Name": "Primeiro nome",
        "Last Name": "Sobrenome", "Contact Information": "Informações de contato", "Changed": "Alterado",
        "Previous Value": "Valor anterior", "New Value": "Novo valor", "Change Date": "Data da alteração",
        "Comment": "Comentário", "Search": "Pesquisa", "Owner": "Proprietário", "Caption": "Legenda",
        "Switched to public": "Mudou para público",
      ], months: words("jan fev mar abr mai jun jul ago set out nov dez"), halves: ("da manhã", "da tarde/noite")),
  ]

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}
