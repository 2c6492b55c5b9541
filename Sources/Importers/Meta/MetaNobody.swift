/// What stands for every deleted account at once, by language.
///
/// Source: formats/facebook.md sections 5 and 6.4; English and Spanish seen in exports, the others on the platforms' pages.
enum MetaNobody {
  static let names: Set<String> = [
    "", "Facebook user", "Facebook User", "Usuario de Facebook", "Utilisateur de Facebook", "Utilisateur Facebook",
    "Facebook-Nutzer", "Facebook-Nutzer*in", "Utente di Facebook", "Utente Facebook", "Facebook-gebruiker",
    "Usuário do Facebook", "Utilizador do Facebook", "Facebook-bruger", "Facebook-användare", "Facebook-bruker",
    "Użytkownik Facebooka", "Người dùng Facebook", "Instagram User", "Instagram user", "Usuario de Instagram",
    "Utilisateur d’Instagram", "Utilisateur Instagram", "Instagram-Nutzer", "Utente di Instagram",
    "Instagram-gebruiker", "Usuário do Instagram", "Instagram-bruger",
  ]
}
