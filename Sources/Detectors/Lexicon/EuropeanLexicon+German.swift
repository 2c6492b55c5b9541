extension EuropeanLexicon {
  static let german = """
    # work-talk.detail
    0.6 german | (mein (chef|boss|team|arbeitgeber|vorgesetzter|betrieb|abteilungsleiter|doktorvater|dienst|schreibtisch)|meine (chefin|schicht|kollegen|kollegin|kunden|abteilung|station|klasse|vorgesetzte|firma)|unser (chef|team|betrieb)|unsere (chefin|abteilung|station|kunden|firma))
    0.6 german | (bei der arbeit|auf der arbeit|auf arbeit|im buro|im dienst|im lager|im labor|in der kuche heute|auf station|auf der baustelle|in der werkstatt|im homeoffice|an der kasse|in der kanzlei|im betrieb|auf montage)
    0.6 german | (spatschicht|fruhschicht|nachtschicht|nachtdienst|spatdienst|fruhdienst|doppelschicht|schicht|feierabend|uberstunden|dienstplan|mittagspause|bereitschaft|rufbereitschaft|kundentermin*|besprechung*|meeting|inventur|probezeit|krankmeldung|dienstreise|arbeitskolleg*|arbeitstag|projektabgabe|abgabetermin|chefarzt|kundin heute|proben)
    # conduct.venting/direct
    0.75 german | (mein (chef|boss)|meine chefin|unser chef|die geschaftsleitung|der laden|dieser laden|die leitung|die firma) {0,6} (idiot|vollidiot|clown|unfahig|depp|ahnungslos|witz|katastrophe|nervt|kotzt|spinnt|brullt|schreit|luge*|saftladen|schwachkopf|null ahnung)
    0.75 german | (ich hasse (meinen job|meine arbeit|diesen laden|montage)|scheiss (job|laden|firma|chef)|drecksladen|saftladen|die konnen mich mal|kein respekt vor uns)
    # career.search-visible
    0.6 german | (auf jobsuche|suche (einen neuen|neue|eine neue) {0,3} (job|stelle|herausforderung|arbeit)|offen fur (neues|angebote|neue)|vorstellungsgesprach|bewerbung*|habe gekundigt|kundige|kundigung)
    # confidential.client-identified/direct
    0.65 german | (patient*|kundin|kunde|mandant*|schuler*|bewohner*|klient*|gast) {0,10} (krebs|gestorben|geschieden|scheidung|schulden|betrunken|weinte|geweint|schwanger|verhaftet|berühmt|aus dem fernsehen|demenz|uberdosis)
    0.6 german | (sag (es|das) (keinem|niemandem)|von mir hast du das nicht|unter uns gesagt|bleibt unter uns|nicht weitersagen)
    # confidential.unannounced/direct
    0.65 german | (noch nicht (offiziell|offentlich|angekundigt|raus)|darf (ich |)(noch |)nicht(s|) {0,4} (sagen|verraten)|streng geheim|wird (geschlossen|verkauft|dichtgemacht)|stellenabbau|wir werden (verkauft|ubernommen))
    # confidential.personnel/direct
    0.65 german | (wurde (gefeuert|entlassen|gekundigt|freigestellt|abgemahnt)|haben (ihn|sie) (gefeuert|rausgeworfen|entlassen)|abmahnung (bekommen|gekriegt)|fristlos)
    # conduct.substances/direct
    0.7 german | (<n>|zwei|drei|ein) promille {0,4} (gefahren|heimgefahren|nach hause|am steuer)
    0.7 german | (betrunken|besoffen|stockbesoffen|bekifft|high) {0,5} (gefahren|auto|zur arbeit|im dienst|am steuer|heimgefahren)
    # guard.organising
    0.85 german | (betriebsrat*|betriebsversammlung|gewerkschaft*|verdi|ig metall|warnstreik*|streik*|streiken|tarifvertrag*|tarifrunde|urabstimmung|personalrat)
    # guard.pay
    0.85 german | (ich verdiene|mein gehalt|mein lohn|mindestlohn|gehaltserhohung|weniger als der (neue|kollege)|lohnabrechnung|unbezahlt)
    # guard.whistleblowing
    0.85 german | (gemeldet|angezeigt|geschrieben) {0,8} (aufsicht|behorde|gewerbeaufsicht|gesundheitsamt|berufsgenossenschaft|staatsanwalt*)
    0.85 german | (aufsicht|behorde|gewerbeaufsicht|gesundheitsamt|heimaufsicht) {0,6} (gemeldet|angezeigt|informiert)
    # guard.politics
    0.85 german | (bundestagswahl|landtagswahl|wahlen gehen|gewahlt|auf der demo|gegen rechts|die (grunen|linke|spd|cdu|afd|fdp)|demonstration|wahllokal|kundgebung)
    # guard.belief
    0.85 german | (gottesdienst|in der kirche|zur messe|konfirmation|kommunion|ostermesse|fastenzeit|moschee|synagoge|gebet|gebetet|mein glaube|gott sei|weihnachtsmesse|pilger*|allerheiligen)
    # guard.health
    0.85 german | (krankgeschrieben|meine (therapie|diagnose|op|depression|migrane|chemo)|nach der op|in therapie|schwanger|burnout|depression*|reha|psychiater*|bandscheibe|ich bin krank|angststorung)
    # guard.orientation
    0.85 german | (ich bin (schwul|lesbisch|bi|trans|queer)|mein mann und ich|csd|outing|geoutet|regenbogen*|coming out)
    # guard.ethnicity
    0.8 german | (meine eltern kamen|gastarbeiter|mein akzent|einburgerung|wo kommst du wirklich her|migrationshintergrund|muttersprache|aufenthaltstitel)
    """
}
