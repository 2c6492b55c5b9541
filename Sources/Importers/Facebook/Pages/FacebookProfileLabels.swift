import Model

/// The labels of the profile's page by language, lower case.
///
/// Source: English, Spanish and French as on pages of 2019 to 2024 (formats/facebook.md sections 6.7 and 10); German,
/// Italian, Dutch, Portuguese and Danish are the words of Facebook's own profile, not seen in an export.
enum FacebookProfileLabels {
  enum Field: String, CaseIterable {
    case name
    case formerName = "former-name"
    case email
    case formerEmail = "former-email"
    case phone
    case birthday
    case city
    case hometown
    case website
    case username
    case address
    case job
    case school
    case bio
    case relationship
    case registered
  }

  /// What a label of the page means; that of its section where the label itself says nothing.
  static func field(_ label: String) -> Field? {
    let folded = label.lowercased()
    if let field = fields[folded] { return field }
    let parts = folded.split(separator: "/").map { String($0).trimmingBlanks }
    return parts.reversed().lazy.compactMap { fields[$0] }.first
  }

  /// The key of a label on the page of autofill information.
  static func autofillKey(_ label: String) -> String? {
    let folded = label.lowercased()
    let isWork = workWords.contains { folded.contains($0) }
    switch FacebookLabelTable.role(of: label) {
    case .email: return isWork ? "WORK_EMAIL" : "EMAIL"
    case .phone: return isWork ? "WORK_PHONE" : "PHONE"
    case .employer: return "COMPANY_NAME"
    case .position: return "JOB_TITLE"
    case .city: return "CITY"
    case .address: return "STREET_ADDRESS"
    default: break
    }
    if folded.contains("mail") || folded.contains("correo") { return isWork ? "WORK_EMAIL" : "EMAIL" }
    let isPhone = ["phone", "telefon", "téléphone", "teléfono", "telefoon"].contains { folded.contains($0) }
    return isPhone ? (isWork ? "WORK_PHONE" : "PHONE") : nil
  }

  private static let workWords = [
    "work", "arbeit", "geschäft", "dienst", "travail", "professionnel", "trabajo", "lavoro", "werk", "trabalho",
    "arbejd",
  ]

  private static let fields: [String: Field] = {
    var fields: [String: Field] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = Field(rawValue: parts[0]) else { continue }
      for word in parts[1].split(separator: "|") { fields[String(word).trimmingBlanks] = field }
    }
    return fields
  }()

  private static let lines = """
    name: name|full name|nom|nom complet|nombre|nome|naam|navn|vollständiger name
    former-name: previous names|previous name|former names|frühere namen|anciens noms|nombres anteriores|nomi precedenti|vorige namen|nomes anteriores|tidligere navne
    email: email|emails|email addresses|email address|e-mail|e-mails|e-mail-adressen|adresses e-mail|adresse e-mail|correos electrónicos|correo electrónico|indirizzi e-mail|e-mailadressen|e-mailadres|endereços de e-mail|mailadresser
    former-email: previous emails|previous email addresses|previous email|frühere e-mail-adressen|adresses e-mail précédentes|anciennes adresses e-mail|correos electrónicos anteriores|indirizzi e-mail precedenti|vorige e-mailadressen|e-mails anteriores|tidligere mailadresser
    phone: phone numbers|phone number|phone|mobile|telefonnummern|telefonnummer|numéros de téléphone|numéro de téléphone|números de teléfono|número de teléfono|numeri di telefono|telefoonnummers|números de telefone|telefonnumre
    birthday: birthday|birth date|date of birth|geburtstag|geburtsdatum|date de naissance|anniversaire|cumpleaños|fecha de nacimiento|compleanno|data di nascita|verjaardag|geboortedatum|aniversário|data de nascimento|fødselsdag|fødselsdato
    city: current city|lives in|aktuelle stadt|wohnort|ville actuelle|ciudad actual|città attuale|huidige woonplaats|woonplaats|cidade atual|nuværende by
    hometown: hometown|heimatstadt|ville d'origine|ciudad de origen|città natale|geboorteplaats|cidade natal|hjemby
    website: websites|website|webseiten|webseite|sites web|site web|sitios web|sitio web|siti web|sito web|sites|hjemmesider|hjemmeside
    username: username|user name|vanity|benutzername|nom d'utilisateur|nom d’utilisateur|nombre de usuario|nome utente|gebruikersnaam|nome de usuário|nome de utilizador|brugernavn
    address: profile|profile url|profile uri|address|adresse|profil|dirección|indirizzo|adres|endereço
    job: work|work experience|work experiences|employer|employment|arbeit|berufserfahrung|arbeitgeber|emploi|expérience professionnelle|employeur|trabajo|empleo|empleador|lavoro|esperienze lavorative|werk|werkgever|trabalho|experiência profissional|empregador|arbejde|job
    school: education|education experience|school|schools|ausbildung|schule|formation|scolarité|école|educación|formación|formación académica|istruzione|scuola|opleiding|educação|formação|uddannelse|skole
    bio: intro|bio|about me|about|steckbrief|über mich|présentation|intro bio|presentación|biografía|presentazione|over mij|apresentação|om mig
    relationship: relationship|relationship status|beziehungsstatus|situation amoureuse|situación sentimental|situazione sentimentale|relatiestatus|status de relacionamento|estado civil|parforhold
    registered: registration date|account registration date|joined facebook|registrierungsdatum|date d'inscription|date d’inscription|fecha de registro|data di registrazione|registratiedatum|data de cadastro|data de registo|registreringsdato
    """
}
