/// Sentences that the platforms write into threads, in the language of the export, and names that stand for nobody.
///
/// Source: English seen in exports (formats/instagram.md section 9, formats/facebook.md sections 5 and 8); the other
/// languages are the platforms' own wording, not verified. What is not found here is read as typed by a person.
enum MetaSystemText {
  /// Whether a message is a sentence of the platform's, in a thread of these people.
  ///
  /// A sentence about somebody counts only if it begins with a name of the thread or with "You": "she left the group."
  /// may have been typed.
  static func isSystem(_ text: String, among names: [String]) -> Bool {
    // Few messages end like any of them: one look at the last byte spares the rest.
    guard let last = text.utf8.last else { return false }
    // Nothing that the platforms write is longer, except by a long name.
    guard text.utf8.count < 400 else { return false }
    if lastBytes.contains(last), isWhole(text) { return true }
    guard let rest = afterName(text, names) else { return false }
    return events.contains { rest.hasPrefix($0) } || endings.contains { rest.hasSuffix($0) } || isCall(rest, names)
  }

  /// `You called Nora.`: nothing but a name after the verb.
  private static func isCall(_ rest: Substring, _ names: [String]) -> Bool {
    guard rest.hasPrefix(" called "), rest.hasSuffix(".") else { return false }
    let called = rest.dropFirst(8).dropLast()
    return names.contains { $0 == called || $0.hasPrefix(called + " ") }
  }

  private static func isWhole(_ text: String) -> Bool {
    whole.contains(text) || reactions.contains { text.hasPrefix($0.start) && text.hasSuffix($0.end) }
  }

  /// What follows a name at the start of a sentence: a full one, a first name, or "You".
  ///
  /// By bytes: it is asked of every message.
  private static func afterName(_ text: String, _ names: [String]) -> Substring? {
    for name in names where !name.isEmpty && text.utf8.starts(with: name.utf8) {
      return text[text.utf8.index(text.startIndex, offsetBy: name.utf8.count)...]
    }
    guard let blank = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let first = text.utf8[...blank]
    let isName =
      names.contains { $0.utf8.starts(with: first) } || you.contains { first.dropLast().elementsEqual($0.utf8) }
    return isName ? text[blank...] : nil
  }

  /// Whether a name is what stands for every deleted account at once.
  static func isPlaceholder(_ name: String) -> Bool {
    // Few names are as long, and hashing each sender of a million messages takes its time.
    name.utf8.count > 11 && placeholders.contains(name)
  }

  private static let whole: Set<String> = [
    "Liked a message", "You sent an attachment.", "You sent a photo.", "You left the group.", "You created the group.",
    "Hat eine Nachricht mit „Gefällt mir“ markiert", "Du hast einen Anhang gesendet.", "A aimé un message",
    "Vous avez envoyé une pièce jointe.", "Le gustó un mensaje", "Indicó que le gusta un mensaje",
    "Enviaste un archivo adjunto.", "Ha messo \"Mi piace\" a un messaggio", "Hai inviato un allegato.",
    "Vindt een bericht leuk", "Je hebt een bijlage verzonden.", "Curtiu uma mensagem", "Você enviou um anexo.",
    "Enviou um anexo.", "Video chat ended", "Audio call ended", "You are now connected on Messenger.",
    "The video call ended.", "The audio call ended.", "The call ended.", "The video chat ended.",
    "This poll is no longer available.", "Video call ended", "Liked a message.", "Reacted to your message",
    "Der Videoanruf ist beendet.", "L'appel vidéo est terminé.", "L’appel vidéo est terminé.",
    "La videollamada ha finalizado.", "La videollamada finalizó.", "La videochiamata è terminata.",
    "Het videogesprek is beëindigd.", "A chamada de vídeo foi encerrada.", "Videoopkaldet er afsluttet.",
  ]

  static let endings = [
    " sent an attachment.", " sent a photo.", " left the group.", " created the group.", " changed the group photo.",
    " to the group.", " started a video chat", " started an audio call", " missed your call.", " missed a video call.",
    " joined the video call.", " is now an admin.",
    "The video call ended.", "The audio call ended.",
    " hat einen Anhang gesendet.", " hat die Gruppe verlassen.", " hat die Gruppe erstellt.",
    " a envoyé une pièce jointe.", " a quitté le groupe.", " a créé le groupe.", " envió un archivo adjunto.",
    " abandonó el grupo.", " creó el grupo.", " ha inviato un allegato.", " ha lasciato il gruppo.",
    " ha creato il gruppo.", " heeft een bijlage verzonden.", " heeft de groep verlaten.", " enviou um anexo.",
    " saiu do grupo.", " criou o grupo.", " sendte en vedhæftet fil.",
  ]

  private static let reactions: [(start: String, end: String)] = [
    ("Reacted ", " to your message "), ("Reacted ", " to your message"), ("Hat mit ", " auf deine Nachricht reagiert "),
    ("Hat mit ", " auf deine Nachricht reagiert"), ("A réagi avec ", " à votre message "),
    ("Reaccionó con ", " a tu mensaje "), ("Ha reagito con ", " al tuo messaggio "),
    ("Heeft met ", " op je bericht gereageerd "), ("Reagiu com ", " à sua mensagem "),
    ("Ha reaccionado con ", " a tu mensaje "), ("Reaccionó con ", " a tu mensaje"), ("A réagi ", " à votre message"),
    ("Reagerede med ", " på din besked "),
  ]

  static let lastBytes: Set<UInt8> = Set(
    (Array(whole) + reactions.map(\.end)).compactMap(\.utf8.last))

  /// How a whole sentence of the platforms' can begin.
  static var starts: [String] { Array(whole) + reactions.map(\.start) }

  private static let placeholders: Set<String> = [
    "Facebook user", "Facebook User", "Instagram User", "Instagram user", "instagramuser", "Facebook-Nutzer",
    "Facebook-Benutzer", "Instagram-Nutzer", "Utilisateur Facebook", "Utilisateur Instagram", "Usuario de Facebook",
    "Usuario de Instagram", "Utente di Facebook", "Utente Instagram", "Utente di Instagram", "Facebook-gebruiker",
    "Instagram-gebruiker", "Usuário do Facebook", "Usuário do Instagram", "Utilizador do Facebook",
    "Utilizador do Instagram", "Facebook-bruger", "Instagram-bruger", "Facebook-Nutzer*in", "Utilisateur de Facebook",
    "Utente Facebook", "Facebook-användare", "Facebook-bruker", "Użytkownik Facebooka", "Người dùng Facebook",
  ]

  static let you = ["You", "Du", "Vous", "Tu", "Você", "Hai", "Has", "Je", "U", "Bạn", "Enviaste"]
}
