extension EuropeanLexicon {
  static let dutch = """
    # work-talk.detail
    0.6 dutch | (mijn (baas|bazin|collega*|dienst|werk|team|leidinggevende|werkgever|afdeling|klas|klant|klanten|bureau|manager|teamleider|patienten)|onze (baas|afdeling|klanten|manager|teamleider))
    0.6 dutch | (op (het werk|kantoor|de afdeling|de zaak|de bouw|het lab|de werkvloer|school vandaag|mijn werk)|in (de keuken vandaag|het magazijn|de winkel vandaag|het ziekenhuis|dienst|vergadering)|achter de (kassa|balie)|aan het (thuiswerken|werk|testen)|thuiswerken)
    0.6 dutch | (nachtdienst|avonddienst|vroege dienst|late dienst|dubbele dienst|overuren|rooster|pauze|werkdag|vergadering*|deadline*|proeftijd|inventaris*|ziekmelding|klantgesprek|kantoortuin|functioneringsgesprek|nakijken|toetsweek|storing|de build|oplevering|bugs|planning|weekenddienst|piket)
    # conduct.venting/direct
    0.75 dutch | (mijn (baas|bazin|manager|teamleider|leidinggevende)|de directie|het management|deze tent|dit bedrijf) {0,6} (idioot|clown|eikel|lul|klootzak|sukkel|incompetent|onbekwaam|liegt|leugenaar|schreeuwt|waardeloos|lachwekkend|ramp|snapt niks|prutser)
    0.75 dutch | (ik haat (mijn werk|mijn baan|deze baan|deze tent|maandag op)|klotebaan|kutbaan|kutbaas|rotbaan|zat van (mijn baas|dit werk|die klanten))
    # career.search-visible
    0.6 dutch | (op zoek naar (een nieuwe|nieuw) {0,3} (baan|werk|uitdaging|functie)|open voor (nieuwe|een nieuwe)|sollicitatie*|sollicitatiegesprek|ontslag genomen|mijn ontslag ingediend|per direct beschikbaar)
    # confidential.client-identified/direct
    0.65 dutch | (patient*|klant*|leerling*|bewoner*|client*|huurder*|gast) {0,10} (kanker|overleden|dood|gescheiden|scheiding|schulden|dronken|huilde|gehuild|zwanger|opgepakt|bekende|van de tv|dement*|overdosis)
    0.6 dutch | (je hebt het niet van mij|onder ons|blijft onder ons|zeg het tegen niemand|niet doorvertellen|mondje dicht)
    # confidential.unannounced/direct
    0.65 dutch | (nog niet (bekend|officieel|openbaar|aangekondigd)|mag (het |er |)(nog |)niks (zeggen|vertellen)|mag het nog niet zeggen|gaat (dicht|sluiten)|wordt (verkocht|overgenomen|gesloten)|reorganisatie|onder embargo)
    # confidential.personnel/direct
    0.65 dutch | (is (ontslagen|geschorst|op non actief)|hebben (hem|haar) ontslagen|op staande voet|officiele waarschuwing)
    # conduct.substances/direct
    0.7 dutch | (dronken|zat|stoned|high|straalbezopen) {0,5} (achter het stuur|gereden|in de auto|op het werk|naar huis gereden)
    # guard.organising
    0.85 dutch | (vakbond*|fnv|cnv|ondernemingsraad|staken|staking|gestaakt|stakers|cao|prikactie|actiebereidheid|estafettestaking)
    # guard.pay
    0.85 dutch | (mijn (loon|salaris|loonstrook)|ik verdien|minimumloon|loonsverhoging|per uur betaald|onbetaald overwerk|toeslag klopt niet)
    # guard.whistleblowing
    0.85 dutch | (gemeld|melding gedaan|aangifte|gebeld|gemaild|klacht ingediend) {0,8} (arbeidsinspectie|inspectie|toezichthouder|nvwa|igj|ombudsman|gemeente)
    0.85 dutch | (klokkenluider|arbeidsinspectie|nvwa)
    # guard.politics
    0.85 dutch | (gestemd|stemmen op|stembus|stembureau|verkiezingen|tweede kamer|demonstratie|gedemonstreerd|de vvd|pvv|groenlinks|pvda|rutte|wilders|klimaatmars|formatie)
    # guard.belief
    0.85 dutch | (in de kerk|naar de kerk|kerkdienst|psalmen|bidden|gebed|mijn geloof|moskee|suikerfeest|ramadan|synagoge|doop|belijdenis|communie|god)
    # guard.health
    0.85 dutch | (mijn (scan|diagnose|therapie|depressie|chemo|migraine|psycholoog|operatie)|ik ben zwanger|in de ziektewet|ziek thuis|burn out|burnout|overspannen|uitslag van|paniekaanval*|miskraam|ggz)
    # guard.orientation
    0.85 dutch | (ik ben (homo|lesbisch|bi|trans|queer)|uit de kast|pride|canal parade|mijn vrouw en ik|coming out)
    # guard.ethnicity
    0.8 dutch | (mijn (roots|accent|surinaamse|marokkaanse|turkse|molukse)|inburgering*|verblijfsvergunning|waar kom je echt vandaan|moedertaal|kind van (gastarbeiders|immigranten)|naturalisatie)
    """
}
