/// The labels of `label_values` records by language: one line a role, words parted by `|`, lower case.
///
/// Sources. English, and what Vietnamese and Polish words there are: labels seen in exports of 2024 to 2026
/// (formats/facebook.md sections 2.2, 6 and 9). German, French, Spanish, Italian, Dutch, Portuguese and Danish: the
/// words of Facebook's own pages in these languages, not seen in an export; a wrong one does no more than leave a
/// value to be read by its shape.
enum FacebookLabelTable {
  /// The meaning of a label; nil where it is not known.
  static func role(of label: String) -> FacebookLabelRole? {
    roles[label] ?? roles[label.lowercased().filter { $0 != ":" }]
  }

  private static let roles: [String: FacebookLabelRole] = {
    var roles: [String: FacebookLabelRole] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let role = FacebookLabelRole(rawValue: String(parts[0])) else { continue }
      for word in parts[1].split(separator: "|") {
        roles[word.trimmingPrefix(" ").description] = role
      }
    }
    return roles
  }()

  private static let lines = """
    name: name|full name|profile name|nom|nom complet|nombre|nome|naam|navn|tên|nazwa|imię|imię i nazwisko
    author: author|posted by|creator|sender|autor|verfasser|auteur|autore|forfatter|tác giả
    owner: owner|your name|eigentümer|besitzer|propriétaire|propietario|proprietario|eigenaar|proprietário|ejer|właściciel
    target: target|recipient|profile|page|ziel|profil|seite|cible|destinataire|destino|página|destinatario|perfil|pagina|profilo|doel|profiel|modtager|side|strona
    group: group|group name|gruppe|gruppenname|groupe|nom du groupe|grupo|nombre del grupo|gruppo|nome del gruppo|groep|groepsnaam|nome do grupo|gruppenavn|nhóm|grupa
    members: members|member|mitglieder|membres|miembros|membri|leden|membros|medlemmer|thành viên|członkowie
    suggested: declined suggested members|suggested members|declined suggestions|suggestions|vorgeschlagene mitglieder|membres suggérés|miembros sugeridos
    contacts: contacts|contact|kontakte|kontakt|contactos|contacto|contatti|contatto|contacten|contactpersonen|contatos|kontakter|danh bạ|kontakty
    contact-name: contact name|kontaktname|nom du contact|nombre del contacto|nome del contatto|naam contact|naam van contact|nome do contato|nome do contacto|kontaktnavn
    contact-point: contact point|contact info|contact information|kontaktpunkt|kontaktinformation|point de contact|coordonnées|punto de contacto|punto di contatto|contactpunt|ponto de contato|ponto de contacto
    email: email|e-mail|email address|e-mail address|emails|e-mail-adresse|adresse e-mail|correo electrónico|correo|indirizzo e-mail|e-mailadres|endereço de email|mailadresse|adres e-mail
    phone: phone|phone number|mobile|mobile phone|telefon|telefonnummer|handynummer|téléphone|numéro de téléphone|teléfono|número de teléfono|telefono|numero di telefono|telefoonnummer|telefone|número de telefone|số điện thoại|numer telefonu
    message: message|text|comment|post|content|caption|body|nachricht|beitrag|kommentar|inhalt|texte|commentaire|publication|contenu|mensaje|texto|comentario|publicación|contenido|messaggio|testo|commento|contenuto|bericht|tekst|opmerking|reactietekst|inhoud|mensagem|comentário|publicação|conteúdo|besked|opslag|indhold|tin nhắn|nội dung|wiadomość|treść
    reaction: reaction|reaktion|réaction|reacción|reazione|reactie|reação|cảm xúc|reakcja
    question: question|frage|pregunta|domanda|vraag|pergunta|spørgsmål|câu hỏi|pytanie|poll question
    answer: answer|option|choice|vote|answers|antwort|réponse|respuesta|risposta|antwoord|resposta|svar|opción|opzione|optie|opção|valgmulighed
    title: title|event name|titel|titre|título|titolo|tiêu đề|tytuł|event|veranstaltung|évènement|événement|evento|evenement|begivenhed
    description: description|details|beschreibung|descripción|descrizione|beschrijving|descrição|beskrivelse|mô tả|opis
    media: media|photos|photo|video|videos|attachments|fotos|foto|medien|anhänge|pièces jointes|médias|archivos adjuntos|allegati|bijlagen|anexos|billeder|ảnh
    tags: tags|place tags|markierungen|identifications|etiquetas|tag|marcações
    companions: with|tagged people|tagged
    place: place|place name|place visited|ort|name des ortes|lieu|nom du lieu|lugar|nombre del lugar|luogo|plaats|plaatsnaam|local|sted|địa điểm|miejsce
    location: location|standort|localisation|ubicación|posizione|locatie|localização|placering|vị trí|lokalizacja
    coordinates: coordinates|koordinaten|coordonnées gps|coordenadas|coordinate|coördinaten|koordinater|współrzędne
    address: address|street address|adresse|anschrift|dirección|indirizzo|adres|endereço|morada|địa chỉ
    city: city|current city|hometown|stadt|ville|ciudad|città|stad|woonplaats|cidade|by|thành phố|miasto
    url: url|link|uri|permalink|href|lien|enlace|collegamento|koppeling|hiperligação|liên kết|adres url|shared link
    website: website|websites|web site|webseite|site web|sitio web|sito web|site|hjemmeside
    application: application|app|app name|name of application used|name of the application used|application used|anwendung|aplicación|applicazione|applicatie|aplicativo|aplicação|ứng dụng|aplikacja
    device: device|device name|device type|user agent|browser|gerät|appareil|dispositivo|apparaat|enhed|thiết bị|urządzenie
    network: ip address|ip|ip-adresse|adresse ip|dirección ip|indirizzo ip|ip-adres|endereço ip|địa chỉ ip|adres ip
    created: creation time|created|created time|creation date|time|date|erstellungszeit|erstellt|zeit|datum|date de création|heure de création|fecha de creación|hora de creación|hora|fecha|data di creazione|ora di creazione|data|ora|aanmaaktijd|aanmaakdatum|tijd|data de criação|hora de criação|oprettelsestidspunkt|oprettet|dato|thời gian tạo|czas utworzenia|visit time|besuchszeit|time of first import|vote time
    updated: update time|updated|last updated|updated time|time of latest import|last update time|aktualisiert|aktualisierungszeit|mise à jour|mis à jour|actualizado|aggiornato|bijgewerkt|atualizado|opdateret|thời gian cập nhật|czas aktualizacji
    uploaded: upload time|uploaded|hochgeladen|heure d'importation|hora de subida|ora di caricamento|uploadtijd|hora do carregamento
    started: start time|start date|start|starts|from|beginn|startdatum|date de début|début|fecha de inicio|inicio|data di inizio|inizio|begindatum|data de início|início|starttidspunkt
    ended: end time|end date|end|ends|until|to|ende|enddatum|date de fin|fin|fecha de finalización|data di fine|fine|einddatum|data de término|fim|sluttidspunkt
    employer: employer|company|company name|workplace|work|arbeitgeber|unternehmen|firma|employeur|entreprise|empleador|empresa|datore di lavoro|azienda|werkgever|bedrijf|empregador|arbejdsgiver|virksomhed|công ty|pracodawca
    position: position|job title|role|stelle|berufsbezeichnung|poste|fonction|puesto|cargo|posizione lavorativa|mansione|functie|functietitel|stilling
    school: school|school name|university|college|education|schule|hochschule|école|université|escuela|universidad|scuola|università|universiteit|escola|universidade|skole
    disabled: disabled
    state: state|status|enabled|active|value|stand|état|statut|estado|stato|staat|đúng|wert|valeur|valor|valore|waarde
    category: category|type|kind|kategorie|art|catégorie|categoría|tipo|categoria|categorie|kategori|loại
    price: price|preis|prix|precio|prezzo|prijs|preço|pris
    identifier: id|user_id|user id|fbid|identifier|kennung|identifiant|identificador|identificativo
    """
}
