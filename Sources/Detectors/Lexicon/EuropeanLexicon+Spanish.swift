extension EuropeanLexicon {
  static let spanish = """
    # work-talk.detail
    0.6 spanish | (mi (jefe|jefa|turno|trabajo|curro|equipo|empresa|planta|clase|encargado|encargada|supervisor)|mis (companeros|clientes|pacientes|alumnos|jefes)|nuestro (jefe|equipo)|nuestra (jefa|empresa))
    0.6 spanish | (en (el curro|el trabajo|la oficina|la obra|el almacen|la tienda|cocina hoy|planta|urgencias|el laboratorio|el despacho|caja|recepcion|la consulta|el taller|reunion)|de (guardia|turno|noche|baja laboral))
    0.6 spanish | (horas extra|turno de noche|turno partido|turno de manana|turno de tarde|doble turno|fin de turno|salgo de currar|saliendo del curro|inventario|cuadrante*|nomina|reunion*|entrega|cierre de caja|con cola hasta|se ha roto la maquina|periodo de prueba|teletrabajo|pausa de comida|cliente de hoy|evaluaciones|corregir examenes)
    # conduct.venting/direct
    0.75 spanish | (mi (jefe|jefa|encargado|encargada)|la empresa|los jefes|este sitio|la direccion) {0,6} (inutil|payaso|idiota|imbecil|sinverguenza|gilipollas|mentiroso|explotador*|negrero|grita|asco|incompetente|no tiene ni idea|tirano)
    0.75 spanish | (odio (mi trabajo|este trabajo|este curro|a mi jefe)|harto de (mi jefe|este curro|esta empresa|los clientes)|harta de (mi jefe|este curro|esta empresa|los clientes)|mierda de (curro|trabajo|empresa|jefe))
    # career.search-visible
    0.6 spanish | (buscando (trabajo|curro|empleo|nuevas oportunidades)|en busqueda activa|abierto a (ofertas|nuevas)|abierta a (ofertas|nuevas)|entrevista de trabajo|he dejado el trabajo|dejo el curro|disponible de inmediato)
    # confidential.client-identified/direct
    0.65 spanish | (paciente*|cliente*|clienta*|alumno*|alumna*|huesped*|residente*|inquilino*) {0,10} (cancer|muerto|muerta|murio|divorci*|deudas|borracho|borracha|llor*|embarazada|detenido|famoso|famosa|de la tele|demencia|sobredosis)
    0.6 spanish | (yo no te he dicho nada|no digas nada|entre tu y yo|entre nosotros|no se lo digas a nadie|de mi no lo has oido)
    # confidential.unannounced/direct
    0.65 spanish | (todavia no es (oficial|publico)|aun no se ha anunciado|no puedo (decir|contar) (nada|mas)|van a (cerrar|vender|despedir)|cierran (la planta|la tienda|en)|nos han comprado|ere|bajo embargo)
    # confidential.personnel/direct
    0.65 spanish | (han (echado|despedido) a|lo han despedido|la han despedido|lo han echado|la han echado|expediente disciplinario|despido disciplinario|suspendido de empleo)
    # conduct.substances/direct
    0.7 spanish | (borracho|borracha|ciego|fumado|colocado|colocada|pedo) {0,5} (al volante|conduciendo|conduje|coche|al curro|al trabajo|de servicio)
    # guard.organising
    0.85 spanish | (sindicato*|comisiones obreras|ugt|ccoo|cnt|huelga|piquete*|comite de empresa|delegado sindical|delegada sindical|asamblea de trabajadores|convenio colectivo|concentracion a las|paro parcial)
    # guard.pay
    0.85 spanish | (mi (sueldo|nomina|salario)|me pagan|cobro|salario minimo|no me pagan|horas que no pagan|subida de sueldo|a euro la hora)
    # guard.whistleblowing
    0.85 spanish | (denuncie|denunciado|he denunciado|lo he denunciado|avise|he avisado|he escrito) {0,8} (inspeccion|sanidad|fiscalia|consumo|guardia civil|ministerio|proteccion de datos)
    0.85 spanish | (inspeccion de trabajo|denunciante|canal de denuncias)
    # guard.politics
    0.85 spanish | (a votar|he votado|fui a votar|elecciones|colegio electoral|manifestacion|mani del|el psoe|el pp|vox|podemos|sumar|sanchez|referendum|independencia)
    # guard.belief
    0.85 spanish | (a misa|la misa|semana santa|cofradia|procesion|promesa a la virgen|camino de santiago|rezar|rezando|mi fe|cuaresma|ramadan|mezquita|bautizo|comunion|nazareno|dios)
    # guard.health
    0.85 spanish | (de baja por|mi (ansiedad|depresion|diagnostico|cancer|embarazo|terapia|quimio|operacion)|me han diagnosticado|estoy embarazada|ataque de panico|psicologo|psicologa|fibromialgia|aborto|me operan)
    # guard.orientation
    0.85 spanish | (soy (gay|lesbiana|bi|trans)|mi novia y yo|mi novio y yo|el orgullo|sali del armario|salir del armario|orgullo gay|marcha del orgullo)
    # guard.ethnicity
    0.8 spanish | (soy (gitano|gitana|latino|latina|inmigrante)|mis raices|mi acento|lengua materna|permiso de residencia|nacionalidad espanola|hijo de inmigrantes|hija de inmigrantes|de donde eres de verdad)
    """
}
