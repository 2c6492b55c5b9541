/// The sentences that Facebook puts above acts, by language; those that say more come first.
///
/// Sources. English, Spanish, French and Danish: titles seen in exports of 2018 to 2026 (formats/facebook.md
/// section 7). German, Italian, Dutch and Portuguese: the words of Facebook's own pages, not seen in an export; a
/// sentence that none of them fits keeps its known names and loses nothing else.
enum FacebookTitleTable {
  static let patterns = english + spanish + french + german + italian + dutch + portuguese + danish

  private typealias Pattern = FacebookTitlePattern
  private typealias Language = FacebookTitleLanguage

  private static let en = Language(
    "en", genitives: ["'s ", "’s ", "' ", "’ "],
    objects: [
      "post", "photo", "photos", "video", "videos", "link", "comment", "album", "reel", "story", "life event",
      "live video", "timeline", "profile", "wall", "status", "note", "poll", "event", "memory", "GIF", "page", "Page",
      "reply", "question", "cover photo", "profile picture", "group", "recommendation", "check-in", "activity",
    ], inGroup: [" in "])

  private static let english =
    rows(
      en,
      [
        (.share, .group, [" to the group: "]),
        (.group, .group, [" posted in ", " posted a photo in ", " asked a question in ", " shared a post in "]),
        (.joined, .group, [" became a member of ", " joined the group ", " was added to ", " joined "]),
        (.left, .group, [" stopped being a member of ", " left the group ", " left "]),
        (.wall, .person, [" wrote on ", " posted on "]),
        (
          .share, .person,
          [
            " shared a link to ", " shared a reel to ", " shared a video to ", " shared a photo to ",
            " shared a post to ", " shared a memory to ",
          ]
        ),
        (
          .wall, .person,
          [" a new photo to ", " a new video to ", " new photos to ", " new videos to ", " a photo to "]
        ),
        (nil, .owner, [" his own ", " her own ", " their own ", " your own "]),
        (.comment, .person, [" commented on ", " replied to "]), (.comment, .nobody, [" commented."]),
        (.reaction, .person, [" likes ", " liked ", " reacted to ", " loved "]),
        (.review, .page, [" recommends ", " doesn't recommend ", " doesn’t recommend ", " does not recommend "]),
        (.status, .nobody, [" updated his status", " updated her status", " updated their status", " life event "]),
        (.profile, .nobody, [" updated his ", " updated her ", " updated their ", " changed "]),
        (.status, .companions, [" is with ", " was with "]), (.share, .person, [" shared "]),
        (.share, .nobody, [" Shared from "]), (.status, .companions, [" with "]),
        (.status, .nobody, [" added ", " posted ", " is feeling ", " was ", " is "]),
      ]) + [Pattern(en, .save, .person, " saved ", preposition: [" from ", " "])]

  private static let es = Language("es", genitives: [], objects: [], inGroup: [" en "])
  private static let spanish =
    rows(
      es,
      [
        (.group, .group, [" ha publicado en ", " publicó en ", " en el grupo: ", " en el grupo "]),
        (.joined, .group, ["has convertido en miembro de ", " se ha unido a ", "Te has unido a "]),
        (.left, .group, ["has dejado de ser miembro de ", "dejado de ser miembro de "]),
        (.wall, .person, [" en la biografía de ", " en el muro de ", " en el perfil de "]),
        (nil, .owner, [" su propi", " tu propi"]),
        (.comment, .person, [" al comentario de ", " a la respuesta de "]),
        (.review, .page, [" no recomienda ", " recomienda "]),
      ])
    + person(
      es, .comment, [" ha comentado ", " comentó ", " ha respondido a"], [" de "])
    + person(
      es, .reaction,
      [
        " le gusta ", " le ha gustado ", " ha reaccionado a", " reaccionó a", " le gustó ", "Te gusta ", " le encanta ",
      ],
      [" de "])
    + person(es, .share, [" ha compartido ", " compartió "], [" de "])
    + rows(
      es,
      [
        (.share, .nobody, [" ha compartido ", " compartió "]), (.comment, .nobody, [" ha comentado"]),
        (.profile, .nobody, [" ha actualizado ", " ha cambiado ", " actualizó "]),
        (.status, .companions, [" está con ", " ha estado con "]), (.status, .nobody, [" ha añadido ", " agregó "]),
      ])

  private static let fr = Language("fr", genitives: [], objects: [], inGroup: [" dans "])
  private static let french =
    rows(
      fr,
      [
        (.group, .group, [" a publié dans ", " dans le groupe : ", " dans le groupe "]),
        (
          .joined, .group,
          ["êtes devenu membre de ", "êtes devenue membre de ", "êtes devenu(e) membre de ", " a rejoint "]
        ),
        (.left, .group, ["arrêté d'être membre de ", "arrêté d’être membre de ", "n'êtes plus membre de "]),
        (.wall, .person, [" sur le journal de ", " sur le mur de ", " sur le profil de "]),
        (nil, .owner, [" sa propre ", " son propre ", " votre propre "]),
        (.comment, .person, [" au commentaire de "]),
        (.review, .page, [" ne recommande pas ", " recommande "]),
      ]) + person(fr, .comment, [" a commenté ", " a répondu "], [" de ", " d'", " d’"])
    + person(fr, .reaction, [" a aimé ", " a réagi ", " aime ", " a adoré "], [" de ", " d'", " d’"])
    + person(fr, .share, [" a partagé "], [" de ", " d'", " d’"])
    + rows(
      fr,
      [
        (.share, .nobody, [" a partagé "]), (.comment, .nobody, [" a commenté"]),
        (.profile, .nobody, [" a mis à jour ", " a changé ", " a modifié "]),
        (.status, .companions, [" est avec ", " était avec "]), (.status, .nobody, [" a ajouté "]),
      ])

  private static let deObjects = [
    "Beitrag", "Foto", "Fotos", "Video", "Videos", "Link", "Kommentar", "Album", "Reel", "Story", "Chronik", "Profil",
    "Lebensereignis", "Live-Video", "Veranstaltung", "Status", "Umfrage", "Antwort",
  ]
  private static let de = Language("de", genitives: ["s ", "' ", "’ "], objects: deObjects, inGroup: [" in "])
  private static let deVon = Language(
    "de", genitives: [], objects: [], inGroup: [" in "],
    afterPerson: [" kommentiert", " reagiert", " geantwortet", " geteilt", " gepostet", " geworden", " geschrieben"])
  private static let german =
    rows(
      deVon,
      [
        (.left, .group, [" nicht mehr Mitglied von ", " nicht mehr Mitglied der Gruppe "]),
        (.joined, .group, [" Mitglied von ", " Mitglied der Gruppe "]),
        (.group, .group, [" in der Gruppe ", " hat in "]), (nil, .owner, [" eigene"]),
        (.review, .page, [" empfiehlt "]), (.comment, .person, [" auf den Kommentar von "]),
        (.wall, .person, [" in der Chronik von "]),
      ]) + person(deVon, .comment, [" hat den ", " hat das ", " hat die ", " hat auf "], [" von "])
    + person(deVon, .reaction, [" gefällt "], [" von "])
    + rows(
      de,
      [
        (.share, .nobody, [" hat einen Link geteilt", " hat einen Beitrag geteilt", " hat ein Foto geteilt"]),
        (.profile, .nobody, [" hat sein Profil", " hat ihr Profil"]),
        (.status, .companions, [" ist mit ", " war mit "]),
        (.reaction, .person, [" gefällt ", " hat auf "]), (.status, .nobody, [" hat ein neues ", " hat neue "]),
        (.comment, .person, [" hat "]),
      ])

  private static let it = Language("it", genitives: [], objects: [], inGroup: [" in "])
  private static let italian =
    rows(
      it,
      [
        (.group, .group, [" ha pubblicato in ", " ha pubblicato un post in ", " nel gruppo: ", " nel gruppo "]),
        (.joined, .group, ["Sei diventato membro di ", "Sei diventata membro di ", " è diventato membro di "]),
        (.left, .group, [" non sei più membro di ", "Hai smesso di essere membro di ", "Non sei più membro di "]),
        (.wall, .person, [" sul diario di ", " sulla bacheca di ", " sul profilo di "]),
        (nil, .owner, [" il proprio ", " la propria ", " suo stesso "]), (.comment, .person, [" al commento di "]),
        (.review, .page, [" non consiglia ", " consiglia "]),
      ]) + person(it, .comment, [" ha commentato ", " ha risposto "], [" di "])
    + person(it, .reaction, [" piace ", " è piaciut", " ha reagito a", " ha messo "], [" di "])
    + rows(
      it,
      [
        (.share, .nobody, [" ha condiviso "]), (.profile, .nobody, [" ha aggiornato ", " ha cambiato "]),
        (.status, .companions, [" è con ", " era con "]), (.status, .nobody, [" ha aggiunto "]),
      ])

  private static let nl = Language(
    "nl", genitives: [], objects: [], inGroup: [" in "], afterPerson: [" leuk", " geplaatst", " gedeeld", " geworden"])
  private static let dutch =
    rows(
      nl,
      [
        (.group, .group, [" heeft een bericht geplaatst in ", " heeft iets geplaatst in ", " in de groep: "]),
        (.left, .group, [" geen lid meer van "]), (.joined, .group, [" lid geworden van ", " lid van "]),
        (.wall, .person, [" op de tijdlijn van ", " op het profiel van "]),
        (nil, .owner, [" zijn eigen ", " haar eigen ", " je eigen ", " hun eigen "]),
        (.review, .page, [" raadt "]),
      ]) + person(nl, .comment, [" heeft gereageerd op ", " reageerde op ", " heeft geantwoord op "], [" van "])
    + person(nl, .reaction, [" vindt ", " vond "], [" van "])
    + rows(
      nl,
      [
        (.share, .nobody, [" heeft een link gedeeld", " heeft een bericht gedeeld", " deelde "]),
        (.profile, .nobody, [" heeft zijn ", " heeft haar "]), (.status, .companions, [" is met ", " was met "]),
        (.status, .nobody, [" heeft "]),
      ])

  private static let pt = Language("pt", genitives: [], objects: [], inGroup: [" em "])
  private static let portuguese =
    rows(
      pt,
      [
        (.group, .group, [" publicou em ", " postou em ", " no grupo: ", " no grupo "]),
        (
          .joined, .group,
          [" se tornou membro de ", " tornou-se membro de ", "Tornaste-te membro de ", " entrou no grupo "]
        ),
        (.left, .group, [" deixou de ser membro de ", "Deixaste de ser membro de "]),
        (.wall, .person, [" na linha do tempo de ", " no mural de ", " no perfil de ", " na cronologia de "]),
        (nil, .owner, [" própri"]), (.comment, .person, [" ao comentário de "]),
        (.review, .page, [" não recomenda ", " recomenda "]),
      ]) + person(pt, .comment, [" comentou ", " respondeu "], [" de ", " do ", " da "])
    + person(pt, .reaction, [" curtiu ", " gostou ", " gosta ", " reagiu "], [" de ", " do ", " da "])
    + rows(
      pt,
      [
        (.share, .nobody, [" compartilhou ", " partilhou "]), (.profile, .nobody, [" atualizou ", " alterou "]),
        (.status, .companions, [" está com ", " esteve com "]), (.status, .nobody, [" adicionou "]),
      ])

  private static let da = Language(
    "da", genitives: ["s ", "'s ", "' ", "’ "],
    objects: [
      "opslag", "billede", "billeder", "foto", "fotos", "video", "videoer", "link", "kommentar", "album", "reel",
      "historie", "tidslinje", "profil", "begivenhed", "livevideo", "status", "svar", "væg",
    ], inGroup: [" i "])
  private static let danish =
    rows(
      da,
      [
        (.group, .group, [" har slået noget op i ", " slog noget op i ", " i gruppen: ", " i gruppen "]),
        (.left, .group, [" ikke længere medlem af "]), (.joined, .group, [" blev medlem af ", " er medlem af "]),
        (nil, .owner, [" sit eget ", " sin egen ", " sine egne ", " dit eget ", " din egen "]),
        (.wall, .person, [" skrev på ", " har skrevet på "]),
        (.comment, .person, [" har kommenteret ", " kommenterede ", " har svaret på ", " svarede på "]),
        (.reaction, .person, [" synes godt om ", " har reageret på ", " reagerede på ", " elsker "]),
        (.review, .page, [" anbefaler ikke ", " anbefaler "]), (.share, .person, [" har delt ", " delte "]),
        (.profile, .nobody, [" har opdateret ", " har ændret "]),
        (.status, .companions, [" er sammen med ", " var sammen med "]),
        (.status, .nobody, [" har tilføjet ", " lyttede til "]),
      ]) + [Pattern(da, .save, .person, " har gemt ", preposition: [" fra "])]

  private static func rows(
    _ language: FacebookTitleLanguage,
    _ rows: [(FacebookTitle.Action?, FacebookTitlePattern.Names, [String])]
  ) -> [FacebookTitlePattern] {
    rows.flatMap { action, names, phrases in phrases.map { FacebookTitlePattern(language, action, names, $0) } }
  }

  /// Verbs with the person after a preposition.
  private static func person(
    _ language: FacebookTitleLanguage, _ action: FacebookTitle.Action, _ verbs: [String], _ prepositions: [String]
  ) -> [FacebookTitlePattern] {
    verbs.map { FacebookTitlePattern(language, action, .person, $0, preposition: prepositions) }
  }
}
