/// What Messenger writes after a name when something happens in a thread.
///
/// Source: English, formats/facebook.md section 8.3, seen in exports of 2019 to 2026. The other languages: what the
/// Messenger shows in them, not seen in an export; a sentence that none fits stays a message.
extension MetaSystemText {
  static let events = [
    " sent an attachment.", " sent a photo.", " sent a video.", " sent a voice message.", " sent a sticker.",
    " sent a GIF.", " sent a location.", " sent a live location.", " sent a link.", " called you.",
    " missed your call.", " missed a call", " missed your video", " missed a video", " started a call",
    " started a video c", " joined the video call", " joined the call", " left the group.", " left the chat",
    " created the group.", " named the group ", " changed the group photo.", " changed the chat theme",
    " changed the theme", " set the nickname for ", " set your nickname ", " set his own nickname ",
    " set her own nickname ", " set their own nickname ", " cleared the nickname ", " set the emoji ",
    " set the quick reaction", " pinned a message", " unpinned a message", " waved at you", " is now an admin",
    " changed the group name", " shared a story.", " shared a location", " unsent a message", " started sharing video",
    " started a poll",
    " created a poll", " changed vote ", " liked a message", " reacted to your message",
    // de
    " hat einen Anhang gesendet.", " hast einen Anhang gesendet.", " hat die Gruppe verlassen",
    " hat die Gruppe erstellt",
    " hat dich angerufen", " hast einen Anruf ", " hat die Gruppe ", " hat das Gruppenfoto geändert",
    // fr
    " a envoyé une pièce jointe.", " avez envoyé une pièce jointe.", " a quitté le groupe", " a créé le groupe",
    " vous a appelé", " avez manqué un appel", " a nommé le groupe ", " a changé la photo du groupe",
    // es
    " ha enviado un archivo adjunto.", " enviado un archivo adjunto.", " envió un archivo adjunto.",
    " salió del grupo", " ha abandonado el grupo", " creó el grupo", " ha creado el grupo", " te llamó",
    " te ha llamado",
    // it
    " ha inviato un allegato.", " inviato un allegato.", " ha lasciato il gruppo", " ha abbandonato il gruppo",
    " ha creato il gruppo", " ti ha chiamato",
    // nl
    " heeft een bijlage verzonden.", " heeft een bijlage gestuurd.", " hebt een bijlage verzonden.",
    " heeft de groep verlaten", " heeft de groep gemaakt", " heeft je gebeld",
    // pt
    " enviou um anexo.", " saiu do grupo", " criou o grupo", " ligou para você", " ligou-te",
    // da
    " har sendt en vedhæftet fil.", " sendte en vedhæftet fil.", " forlod gruppen", " har oprettet gruppen",
    " ringede til dig",
    // vi, pl
    " đã gửi một file đính kèm.", " đã gửi một tệp đính kèm.", " wysłał załącznik.", " wysłała załącznik.",
  ]
}
