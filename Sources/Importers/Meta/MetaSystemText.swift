/// Sentences that the platforms write into threads, in the language of the export, and names that stand for nobody.
///
/// Source: English seen in exports (formats/instagram.md section 9, formats/facebook.md sections 5 and 8); the other
/// languages are the platforms' own wording, not verified. What is not found here is read as typed by a person.
enum MetaSystemText {
  /// Whether a message is a sentence of the platform's.
  static func isSystem(_ text: String) -> Bool {
    // Few messages end like any of them: one look at the last byte spares the rest.
    guard let last = text.utf8.last, lastBytes.contains(last) else { return false }
    if whole.contains(text) || endings.contains(where: { text.hasSuffix($0) }) { return true }
    return reactions.contains { text.hasPrefix($0.start) && text.hasSuffix($0.end) }
  }

  /// Whether a name is what stands for every deleted account at once.
  static func isPlaceholder(_ name: String) -> Bool { placeholders.contains(name) }

  private static let whole: Set<String> = [
    "Liked a message", "You sent an attachment.", "You sent a photo.", "You left the group.", "You created the group.",
    "Hat eine Nachricht mit „Gefällt mir“ markiert", "Du hast einen Anhang gesendet.", "A aimé un message",
    "Vous avez envoyé une pièce jointe.", "Le gustó un mensaje", "Indicó que le gusta un mensaje",
    "Enviaste un archivo adjunto.", "Ha messo \"Mi piace\" a un messaggio", "Hai inviato un allegato.",
    "Vindt een bericht leuk", "Je hebt een bijlage verzonden.", "Curtiu uma mensagem", "Você enviou um anexo.",
    "Enviou um anexo.", "Video chat ended", "Audio call ended", "You are now connected on Messenger.",
  ]

  private static let endings = [
    " sent an attachment.", " sent a photo.", " left the group.", " created the group.", " changed the group photo.",
    " to the group.", " started a video chat", " started an audio call", " missed your call.", " missed a video call.",
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
  ]

  private static let lastBytes: Set<UInt8> = Set(
    (Array(whole) + endings + reactions.map(\.end)).compactMap(\.utf8.last))

  private static let placeholders: Set<String> = [
    "Facebook user", "Facebook User", "Instagram User", "Instagram user", "instagramuser", "Facebook-Nutzer",
    "Facebook-Benutzer", "Instagram-Nutzer", "Utilisateur Facebook", "Utilisateur Instagram", "Usuario de Facebook",
    "Usuario de Instagram", "Utente di Facebook", "Utente Instagram", "Utente di Instagram", "Facebook-gebruiker",
    "Instagram-gebruiker", "Usuário do Facebook", "Usuário do Instagram", "Utilizador do Facebook",
    "Utilizador do Instagram", "Facebook-bruger", "Instagram-bruger",
  ]
}
