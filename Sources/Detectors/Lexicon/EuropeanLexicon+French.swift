extension EuropeanLexicon {
  static let french = """
    # work-talk.detail
    0.6 french | (mon (patron|chef|boss|boulot|equipe|service|bureau|employeur|manager|poste)|ma (patronne|cheffe|boite|classe|tournee|direction)|mes (collegues|clients|patients|eleves|horaires)|notre (patron|equipe|boite|directeur)|ce chef|cette boite)
    0.6 french | (au (boulot|bureau|travail|taf|chantier|depot|labo|magasin)|en (cuisine|caisse|salle|reunion|teletravail|astreinte|formation|deplacement|poste)|a (lhopital|lusine|latelier|lagence|letude)|de (garde|nuit|service|permanence))
    0.6 french | (heures sup|heures supplementaires|la debauche|lembauche|pause dejeuner|fin de service|coup de feu|inventaire|planning|reunion*|periode dessai|arret maladie|rendu|dossier client|conseil de classe|bulletins|copies a corriger|livraison*|cloture|bilan annuel)
    # conduct.venting/direct
    0.75 french | (mon (patron|chef|boss|manager)|ma (patronne|cheffe)|la direction|notre directeur|ce chef|cette boite) {0,6} (incapable|nul|nulle|clown|idiot|con|connard|hurle|crie|menteur|tyran|honte|guignol|bouffon|pourri*|aucun respect|rien compris)
    0.75 french | (jen ai marre|ras le bol|je deteste|je hais|plein le dos|quelle bande de) {0,5} (boulot|boite|chef|patron|taf|travail|direction|incapables|collegues|clients)
    # career.search-visible
    0.6 french | (en recherche demploi|en recherche active|a lecoute (du marche|dopportunites)|je cherche (un nouveau|une nouvelle|un autre) {0,3} (poste|boulot|travail|defi)|entretien dembauche|ma lettre de demission|jai demissionne|disponible immediatement)
    # confidential.client-identified/direct
    0.65 french | (patient*|client*|eleve*|resident*|locataire*|prevenu) {0,10} (cancer|mort|morte|decede*|divorce*|dettes|ivre|pleure*|enceinte|arrete*|celebre|de la tele|demence|overdose)
    0.6 french | (tu ne sais rien|tu las pas su par moi|entre nous|ne le repete (pas|a personne)|dis rien a personne|ca reste entre)
    # confidential.unannounced/direct
    0.65 french | (pas encore (officiel|annonce|public|sorti)|on a pas le droit den parler|jai pas le droit (den parler|de le dire)|sous embargo|va (fermer|etre vendu|etre rachete)|plan social|rachat|licenciements)
    # confidential.personnel/direct
    0.65 french | (sest fait (virer|licencier)|a ete (vire*|licencie*|mis a pied|convoque*|suspendu*)|ils ont vire|mise a pied|faute grave|avertissement disciplinaire)
    # conduct.substances/direct
    0.7 french | (bourre*|saoul*|ivre*|defonce*|stone) {0,5} (au volant|conduit|voiture|boulot|en service|rentre)
    # guard.organising
    0.85 french | (syndicat*|syndique*|delegue* syndical*|la cgt|cfdt|force ouvriere|en greve|la greve|greviste*|piquet de greve|assemblee generale|comite dentreprise|cse|debrayage|preavis de greve)
    # guard.pay
    0.85 french | (mon salaire|ma paie|ma paye|fiche de paie|au smic|le smic|je gagne|<n> net|je touche|augmentation de salaire|heures non payees)
    # guard.whistleblowing
    0.85 french | (jai (signale|alerte|denonce|ecrit|saisi)|on a (signale|alerte)) {0,8} (inspection|inspecteur*|prefet|ars|dgccrf|procureur|defenseur|hierarchie|cnil)
    0.85 french | (lanceur dalerte|lanceuse dalerte|inspection du travail|droit dalerte)
    # guard.politics
    0.85 french | (voter|jai vote|bureau de vote|premier tour|second tour|legislatives|presidentielle|la manif|manifestation|macron|le pen|melenchon|depute*|rassemblement national|la gauche|la droite)
    # guard.belief
    0.85 french | (a la messe|la messe|careme|toussaint|ramadan|mosquee|synagogue|ma foi|priere*|prier|bapteme|communion|eglise|pelerinage|bougie pour|dieu)
    # guard.health
    0.85 french | (mon (diabete|cancer|traitement|psy|burn out|asthme|hypersensibilite)|ma (depression|grossesse|maladie|chimio|therapie|sclerose)|arret maladie|je suis enceinte|diagnosti*|fausse couche|repos force|en depression|handicap*)
    # guard.orientation
    0.85 french | (je suis (gay|lesbienne|bi|trans|homo|queer)|mon coming out|la marche des fiertes|mariage pour tous|ma femme et moi|je me suis marie avec)
    # guard.ethnicity
    0.8 french | (fille dimmigres|fils dimmigres|mes origines|mon accent|ma langue maternelle|naturalisation|titre de sejour|tu viens dou vraiment|enfant dimmigres)
    """
}
