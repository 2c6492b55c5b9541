/// The words of labels.
///
/// Source: formats/instagram.md section 11. A line for each group of languages: en_US and en_GB; it, de, fr, es, nl, pt;
/// da and others. Seen in exports: English, Italian, Danish; the rest comes from parsers that run on real exports, or is
/// the platform's own wording, not verified. Written in lower case with plain apostrophes.
///
/// A word is here only if it can be nothing else: what is not found is said to be not understood.
enum InstagramLabelTable {
  static let words: [InstagramLabel: [String]] = [
    .username: [
      "username", "user name", "user_name", "owner username",
      "nome utente", "benutzername", "nutzername", "nom d'utilisateur", "nombre de usuario", "gebruikersnaam",
      "nome de usuário", "nome de utilizador",
      "brugernavn", "användarnamn", "kullanıcı adı", "nazwa użytkownika", "имя пользователя",
    ],
    .name: [
      "name", "full name", "full_name",
      "nome", "nom", "nombre", "naam", "navn", "namn", "ad", "nazwa", "имя",
    ],
    .email: [
      "email", "email address", "e-mail", "email_address", "e-mail address", "new email", "work email", "work_email",
      "e-mail-adresse", "adresse e-mail", "correo electrónico", "dirección de correo electrónico", "e-mailadres",
      "indirizzo e-mail", "endereço de email", "endereço de e-mail", "adresse mail", "e-mailadresse", "e-post",
    ],
    .phone: [
      "phone number", "phone", "phone_number", "tel", "mobile phone", "work phone", "work_phone",
      "numero di telefono", "telefonnummer", "numéro de téléphone", "número de teléfono", "telefoonnummer",
      "número de telefone", "número de telemóvel", "telefon",
    ],
    .phoneConfirmed: [
      "phone confirmed", "phone number confirmed", "phone confirmation method", "phone number confirmation method",
      "numero di telefono confermato", "telefonnummer bestätigt", "numéro de téléphone confirmé",
      "número de teléfono confirmado", "telefoonnummer bevestigd", "telefone confirmado",
      "número de telefone confirmado",
      "metodo di conferma del numero di telefono", "telefonbestätigungsmethode",
    ],
    .bio: [
      "bio", "biography", "profile bio text",
      "biografia", "biografie", "biografía", "steckbrief", "biographie", "biografi",
    ],
    .birthDate: [
      "date of birth", "date_of_birth", "birthday",
      "data di nascita", "geburtsdatum", "date de naissance", "fecha de nacimiento", "geboortedatum",
      "data de nascimento", "fødselsdato", "födelsedatum",
    ],
    .website: [
      "website", "web site", "sito web", "webseite", "site web", "sitio web", "site", "websted", "webbplats",
    ],
    .gender: [
      "gender", "genere", "geschlecht", "genre", "sexe", "género", "sexo", "geslacht", "gênero", "køn", "kön",
    ],
    .privateAccount: [
      "private account", "private_account", "private profile",
      "account privato", "privates konto", "compte privé", "cuenta privada", "privéaccount", "conta privada",
      "privat konto",
    ],
    .profilePhoto: [
      "profile photo", "profile picture", "immagine del profilo", "profilbild", "photo de profil", "foto del perfil",
      "profielfoto", "foto do perfil", "profilbillede",
    ],
    .time: [
      "time", "change date", "creation time", "added time", "update time", "saved on", "time of repost",
      "imported time",
      "last login", "date", "timestamp", "upload time", "date changed", "viewing time",
      "orario", "modifica data", "data", "zeit", "datum ändern", "datum", "heure", "date de modification", "hora",
      "fecha", "fecha de cambio", "tijd", "wijzigingsdatum", "data da alteração", "tidspunkt", "tid", "saat", "godzina",
      "время", "ora di creazione", "erstellungszeit", "heure de création", "hora de creación", "aanmaaktijd",
      "hora de criação", "salvato il", "gespeichert am", "enregistré le", "guardado el", "opgeslagen op", "salvo em",
      "guardado em",
    ],
    .author: ["author", "autore", "autor", "auteur", "autorin", "forfatter", "yazar", "автор"],
    .comment: [
      "comment", "commento", "kommentar", "commentaire", "comentario", "opmerking", "reactie", "comentário", "yorum",
      "komentarz", "комментарий",
    ],
    .mediaOwner: [
      "media owner", "proprietario del contenuto multimediale", "medieninhaber", "propriétaire du média",
      "propietario del contenido multimedia", "media-eigenaar", "proprietário da mídia", "medieejer",
    ],
    .owner: [
      "owner", "proprietario", "inhaber", "inhaber/in", "propriétaire", "propietario", "eigenaar", "proprietário",
      "ejer",
    ],
    .firstName: [
      "first name", "first_name", "given_name", "given name", "vorname", "prénom", "voornaam", "primeiro nome",
      "nombre", "nome", "fornavn",
    ],
    .lastName: [
      "last name", "surname", "last_name", "family_name", "family name", "cognome", "nachname", "nom de famille",
      "apellido", "apellidos", "achternaam", "sobrenome", "apelido", "efternavn",
    ],
    .contact: [
      "contact information", "contact", "contact info", "informazioni di contatto", "kontaktinformationen",
      "coordonnées", "información de contacto", "contactgegevens", "informações de contato", "informações de contacto",
      "kontaktoplysninger",
    ],
    .contactSyncing: [
      "contact syncing", "sincronizzazione dei contatti", "kontaktsynchronisierung", "synchronisation des contacts",
      "sincronización de contactos", "contacten synchroniseren", "sincronização de contatos",
    ],
    .search: [
      "search", "search_click", "ricerca", "cerca", "suche", "recherche", "búsqueda", "buscar", "zoeken",
      "zoekopdracht",
      "pesquisa", "busca", "søgning",
    ],
    .changed: ["changed", "modificato", "geändert", "modifié", "cambiado", "gewijzigd", "alterado", "ændret"],
    .previous: [
      "previous value", "valore precedente", "vorheriger wert", "ancienne valeur", "valeur précédente",
      "valor anterior", "vorige waarde", "tidligere værdi",
    ],
    .new: [
      "new value", "nuovo valore", "neuer wert", "nouvelle valeur", "valor nuevo", "nuevo valor", "nieuwe waarde",
      "novo valor", "ny værdi",
    ],
    .caption: [
      "caption", "didascalia", "bildunterschrift", "légende", "pie de foto", "descripción", "bijschrift", "legenda",
    ],
    .title: ["title", "titolo", "titel", "titre", "título"],
    .hashtags: ["hashtags", "hashtag"],
    .address: ["address", "street address", "indirizzo", "adresse", "dirección", "adres", "endereço", "morada"],
    .userAgent: [
      "user agent", "user_agent", "agente utente", "user-agent", "agent utilisateur", "agente de usuario",
      "agente do usuário",
    ],
    .networkAddress: [
      "ip address", "ip_address", "indirizzo ip", "ip-adresse", "adresse ip", "dirección ip", "ip-adres", "endereço ip",
    ],
    .city: [
      "city name", "town/city name", "city", "nome della città", "name der stadt", "stadt", "nom de la ville", "ville",
      "nombre de la ciudad", "ciudad", "plaatsnaam", "stad", "nome da cidade", "cidade",
    ],
    .latitude: ["latitude", "latitudine", "breitengrad", "latitud", "breedtegraad"],
    .longitude: ["longitude", "longitudine", "längengrad", "longitud", "lengtegraad"],
    .sourceType: ["source type", "source_type", "tipo di fonte", "quellentyp", "type de source", "tipo de fuente"],
    .deviceID: ["device id", "device_id", "id dispositivo", "geräte-id"],
    .taggedUsers: [
      "tagged users", "utenti taggati", "markierte nutzer", "markierte personen", "utilisateurs identifiés",
      "usuarios etiquetados", "getagde gebruikers", "usuários marcados",
    ],
    .accountType: ["account type", "tipo di account", "kontotyp", "type de compte", "tipo de cuenta", "accounttype"],
    .category: ["category", "categoria", "kategorie", "catégorie", "categoría", "categorie"],
    .company: [
      "company name", "company", "company_name", "employer", "organization", "organisation", "organization_name",
      "business name", "nome dell'azienda", "azienda", "unternehmen", "firma", "entreprise", "nom de l'entreprise",
      "empresa", "nombre de la empresa", "bedrijfsnaam", "bedrijf", "nome da empresa", "workplace",
    ],
    .text: ["text", "testo", "texte", "texto", "tekst"],
    .audience: ["audience", "pubblico", "zielgruppe", "audiencia", "doelgroep", "público"],
    .members: ["group members", "members", "membri del gruppo", "gruppenmitglieder", "membres du groupe"],
    .rangeStart: [
      "start date", "from", "data di inizio", "startdatum", "date de début", "fecha de inicio", "begindatum",
      "data de início",
    ],
    .rangeEnd: [
      "end date", "to", "data di fine", "enddatum", "date de fin", "fecha de finalización", "einddatum",
      "data de término",
    ],
    .other: [
      "music on profile", "emoji pong high score", "pronouns", "custom gender", "profile banner", "account category",
      "cookie name", "language code", "port", "fbid", "device model", "os version", "musica sul profilo",
      "musik im profil", "musique sur le profil", "música en el perfil", "muziek op profiel", "música no perfil",
    ],
    .app: ["app name", "app", "application", "nome dell'app", "app-name", "nom de l'application", "nombre de la app"],
  ]

  /// Meanings by word.
  static let meanings: [String: [InstagramLabel]] = {
    var meanings: [String: [InstagramLabel]] = [:]
    for label in InstagramLabel.allCases {
      for word in words[label] ?? [] { meanings[word, default: []].append(label) }
    }
    return meanings
  }()
}
