extension EuropeanLexicon {
  static let portuguese = """
    # work-talk.detail
    0.6 portuguese | (meu (chefe|patrao|turno|trabalho|gerente|supervisor|servico|emprego)|minha (chefe|patroa|equipa|equipe|empresa|turma|gerente)|meus (colegas|clientes|doentes|alunos|pacientes)|nosso (chefe|patrao)|nossa (equipa|chefe))
    0.6 portuguese | (no (trabalho|escritorio|armazem|hospital hoje|laboratorio|turno|restaurante hoje|emprego|estaleiro)|na (obra|loja hoje|rececao|recepcao|cozinha hoje|empresa|fabrica|escola hoje|urgencia|caixa)|em (reuniao|teletrabalho|servico|formacao))
    0.6 portuguese | (horas extra|horas extraordinarias|turno da noite|turno da manha|turno de doze|dobrar turno|fim de turno|folga trocada|escala|reuniao*|prazo de entrega|inventario|fecho de caixa|periodo experimental|corrigir testes|conselho de turma|hora de almoco|banco de horas|saida do trabalho|picar o ponto|plantao)
    # conduct.venting/direct
    0.75 portuguese | (meu (chefe|patrao|gerente)|minha (chefe|patroa|gerente)|a direcao|esta empresa|os patroes) {0,6} (palhaco|palhaca|idiota|incompetente|inutil|mentiroso|estupido|burro|grita|explora|vergonha|nao percebe nada|tirano|cretino)
    0.75 portuguese | (odeio (o meu trabalho|este trabalho|o meu chefe|meu trabalho|meu chefe)|farto de (trabalho|desta empresa|deste chefe|clientes)|farta de (desta empresa|deste chefe|clientes)|merda de (trabalho|empresa|chefe))
    # career.search-visible
    0.6 portuguese | (a procura de (emprego|trabalho|novos desafios|novas oportunidades)|procuro (emprego|trabalho|novo desafio)|aberto a (propostas|novas)|aberta a (propostas|novas)|entrevista de emprego|entreguei a carta|pedi demissao|demiti me|disponivel de imediato)
    # confidential.client-identified/direct
    0.65 portuguese | (doente*|paciente*|cliente*|aluno*|aluna*|hospede*|utente*|inquilino*) {0,10} (cancro|cancer|morreu|morto|divorci*|dividas|bebado|bebada|chor*|gravida|preso|famoso|famosa|da televisao|demencia|overdose)
    0.6 portuguese | (nao digas nada|nao digas a ninguem|nao fui eu que te disse|entre nos|fica entre nos|nao contes a ninguem)
    # confidential.unannounced/direct
    0.65 portuguese | (ainda nao e (oficial|publico)|ainda nao foi anunciado|nao posso (dizer|contar) (nada|mais)|vai (fechar|ser vendida|ser vendido)|vao (fechar|despedir)|despedimento coletivo|fomos comprados|sob embargo)
    # confidential.personnel/direct
    0.65 portuguese | (foi (despedido|despedida|suspenso|suspensa|demitido|demitida)|despediram (o|a|ele|ela)|processo disciplinar|justa causa)
    # conduct.substances/direct
    0.7 portuguese | (bebado|bebada|pedrado|chapado|alcoolizado) {0,5} (ao volante|a conduzir|dirigindo|conduzi|carro|para o trabalho|de servico)
    # guard.organising
    0.85 portuguese | (sindicato*|sindicalizado|cgtp|ugt|greve|piquete*|plenario|comissao de trabalhadores|delegado sindical|contrato coletivo|paralisacao)
    # guard.pay
    0.85 portuguese | (o meu (salario|ordenado|vencimento)|meu (salario|ordenado)|recebo o salario|salario minimo|recibo de vencimento|ganho menos|nao me pagam|pagam me|aumento de salario)
    # guard.whistleblowing
    0.85 portuguese | (denunciei|denunciamos|ja denunciei|avisei|fiz queixa|participei) {0,8} (inspecao|act|asae|ministerio publico|igas|ers|policia|ordem)
    0.85 portuguese | (denunciante|autoridade para as condicoes)
    # guard.politics
    0.85 portuguese | (votar|votei|eleicoes|mesa de voto|assembleia de voto|manifestacao|o ps|o psd|chega|bloco de esquerda|bolsonaro|lula|25 de abril|referendo)
    # guard.belief
    0.85 portuguese | (a missa|missa do galo|fatima a pe|promessa|quaresma|rezar|rezei|minha fe|igreja|mesquita|ramadao|batizado|comunhao|procissao|padroeira|deus)
    # guard.health
    0.85 portuguese | (estou gravida|de baixa|baixa medica|minha (ansiedade|depressao|cirurgia|terapia|quimio|doenca)|meu (cancro|diagnostico|tratamento|psicologo)|diagnosticad*|ataque de panico|aborto espontaneo|fui operad*)
    # guard.orientation
    0.85 portuguese | (sou (gay|lesbica|bi|trans)|o meu namorado a familia|a minha namorada e eu|o meu marido e eu|marcha do orgulho|orgulho lgbt*|sair do armario|sai do armario)
    # guard.ethnicity
    0.8 portuguese | (sou (brasileir*|cigan*|cabo verdian*|angolan*|african*|negr*) em|sou negr*|minhas raizes|meu sotaque|autorizacao de residencia|nacionalidade portuguesa|filha de imigrantes|filho de imigrantes|imigrante*)
    """
}
