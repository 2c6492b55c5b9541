extension EuropeanLexicon {
  static let italian = """
    # work-talk.detail
    0.6 italian | ((il mio|mio) (capo|turno|lavoro|ufficio|reparto|responsabile|titolare|collega|direttore)|(la mia|mia) (azienda|collega|classe|squadra|responsabile|titolare)|(i miei|miei) (colleghi|clienti|pazienti|alunni|capi)|il nostro capo|la nostra azienda)
    0.6 italian | (al lavoro|in ufficio|in reparto|in cantiere|in magazzino|in negozio oggi|in laboratorio|in cucina stasera|in cassa|in corsia|in riunione di|in smart working|in fabbrica|in studio oggi|di turno|di guardia|di notte in)
    0.6 italian | (turno di notte|doppio turno|fine turno|straordinari|straordinario|pausa pranzo|timbrare|cartellino|riunione di lavoro|scadenza|inventario|periodo di prova|malattia|verifiche da correggere|scrutini|consegna|chiusura cassa|trasferta|ferie negate|turni di|cliente di oggi)
    # conduct.venting/direct
    0.75 italian | ((il mio|mio|nostro) (capo|direttore|responsabile|titolare)|la direzione|questa azienda|i capi) {0,6} (incapace|pagliaccio|idiota|imbecille|deficiente|cretino|stronzo|bugiardo|urla|vergogna|incompetente|non capisce niente|tiranno|buffone|sfruttator*)
    0.75 italian | (odio (il mio lavoro|questo lavoro|il mio capo|questo posto)|stufo di (questo lavoro|questo capo|questi clienti)|stufa di (questo lavoro|questo capo|questi clienti)|lavoro di merda|azienda di merda)
    # career.search-visible
    0.6 italian | (in cerca di (lavoro|nuove opportunita|una nuova)|cerco (lavoro|un nuovo lavoro|nuove opportunita)|aperto a (nuove|proposte)|aperta a (nuove|proposte)|colloquio di lavoro|ho dato le dimissioni|mi sono licenziat*|disponibile da subito)
    # confidential.client-identified/direct
    0.65 italian | (paziente|pazienti|cliente|clienti|alunno|alunna|ospite|inquilino|assistito) {0,10} (cancro|tumore|morto|morta|divorzi*|debiti|ubriaco|ubriaca|piange*|pianto|incinta|arrestato|famoso|famosa|della tv|della televisione|demenza|overdose)
    0.6 italian | (non te lho detto io|non dirlo a nessuno|tra noi|resti tra noi|acqua in bocca|non dire niente)
    # confidential.unannounced/direct
    0.65 italian | (non e ancora (ufficiale|pubblico|stato annunciato)|non posso (dire|dirlo|parlarne)|sotto embargo|chiude la (sede|fabbrica|filiale)|(ci hanno|siamo stati) (comprati|venduti)|esuberi|licenziamenti in arrivo)
    # confidential.personnel/direct
    0.65 italian | (e stat(o|a) (licenziat*|sospes*)|lo hanno (licenziato|cacciato|sospeso)|la hanno (licenziata|cacciata|sospesa)|hanno licenziato|lettera di richiamo|provvedimento disciplinare)
    # conduct.substances/direct
    0.7 italian | (ubriaco|ubriaca|sbronzo|sbronza|fatto|strafatto) {0,5} (al volante|guidato|guidavo|in macchina|al lavoro|in servizio)
    # guard.organising
    0.85 italian | (sindacato|sindacati|sindacale|cgil|cisl|uil|sciopero|scioperiamo|picchetto|assemblea (sindacale|in fabbrica|dei lavoratori)|rsu|contratto collettivo|vertenza)
    # guard.pay
    0.85 italian | (il mio stipendio|mio stipendio|busta paga|mi pagano|guadagno|stipendio fermo|straordinari non pagati|salario minimo|paga oraria)
    # guard.whistleblowing
    0.85 italian | (ho (segnalato|denunciato|scritto|avvisato)|abbiamo (segnalato|denunciato)) {0,8} (ispettorato|asl|procura|nas|carabinieri|garante|autorita)
    0.85 italian | (ispettorato del lavoro|whistleblower|segnalante)
    # guard.politics
    0.85 italian | (votare|ho votato|elezioni|seggio|scrutator*|manifestazione|corteo|meloni|salvini|il pd|fratelli ditalia|referendum|25 aprile|antifascist*)
    # guard.belief
    0.85 italian | (a messa|la messa|processione|patrono|quaresima|pregare|preghiera|la mia fede|moschea|ramadan|battesimo|comunione|cresima|chiesa|il cero|pellegrinaggio|dio)
    # guard.health
    0.85 italian | (la mia (ansia|depressione|diagnosi|terapia|gravidanza|malattia|chemio|operazione)|il mio (tumore|diabete|psicologo)|seduta di psicoterapia|sono incinta|diagnosticat*|attacco di panico|attacchi di panico|aborto|in malattia)
    # guard.orientation
    0.85 italian | (sono (gay|lesbica|bisessuale|trans)|il mio compagno ed io|unione civile|il pride|al pride|coming out|mia moglie ed io)
    # guard.ethnicity
    0.8 italian | (genitori (senegalesi|marocchini|albanesi|cinesi|rumeni|nigeriani)|seconda generazione|le mie origini|il mio accento|permesso di soggiorno|cittadinanza|madrelingua|figlia di immigrati|figlio di immigrati|di dove sei davvero)
    """
}
