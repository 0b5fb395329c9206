<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>wrenchtime</name>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n changes need attention</source>
            <translation>
                <numerusform>%n cambio necesita una decisión</numerusform>
                <numerusform>%n cambios necesitan una decisión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n customers may be there twice</source>
            <translation>
                <numerusform>%n cliente quizá está dos veces</numerusform>
                <numerusform>%n clientes quizá están dos veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n entries came after the day was closed; your manager decides on them.</source>
            <translation>
                <numerusform>%n registro llegó cuando el día estaba cerrado; su responsable decide.</numerusform>
                <numerusform>%n registros llegaron cuando el día estaba cerrado; su responsable decide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n entries discarded.</source>
            <translation>
                <numerusform>%n registro descartado.</numerusform>
                <numerusform>%n registros descartados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries that are submitted or approved keep what they were.</source>
            <translation>
                <numerusform>%n registro enviado o aprobado se queda como estaba.</numerusform>
                <numerusform>%n registros enviados o aprobados se quedan como estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/questions.py" />
            <source>%n more questions wait after this one.</source>
            <translation>
                <numerusform>Después queda %n pregunta más.</numerusform>
                <numerusform>Después quedan %n preguntas más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n need attention</source>
            <translation>
                <numerusform>%n necesita una decisión</numerusform>
                <numerusform>%n necesitan una decisión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n notices</source>
            <translation>
                <numerusform>%n aviso</numerusform>
                <numerusform>%n avisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n of these stand in the way of submitting the day.</source>
            <translation>
                <numerusform>%n de estos impide presentar el día.</numerusform>
                <numerusform>%n de estos impiden presentar el día.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n parked</source>
            <translation>
                <numerusform>%n aparcado</numerusform>
                <numerusform>%n aparcados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <source>%n parts</source>
            <translation>
                <numerusform>%n pieza</numerusform>
                <numerusform>%n piezas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n pregunta</numerusform>
                <numerusform>%n preguntas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n safe proposals accepted.</source>
            <translation>
                <numerusform>%n propuesta aceptada.</numerusform>
                <numerusform>%n propuestas seguras aceptadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n tasks</source>
            <translation>
                <numerusform>%n tarea</numerusform>
                <numerusform>%n tareas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/problems/panel.py" />
            <source>%n things to settle</source>
            <translation>
                <numerusform>%n asunto por resolver</numerusform>
                <numerusform>%n asuntos por resolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs.py" />
            <source>%n timers are running.</source>
            <translation>
                <numerusform>%n cronómetro está en marcha.</numerusform>
                <numerusform>%n cronómetros están en marcha.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n to send</source>
            <translation>
                <numerusform>%n por enviar</numerusform>
                <numerusform>%n por enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/week/words.py" />
            <source>%n to settle</source>
            <translation>
                <numerusform>%n por resolver</numerusform>
                <numerusform>%n por resolver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n unattended</source>
            <translation>
                <numerusform>%n desatendido</numerusform>
                <numerusform>%n desatendidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/refusals.py" />
            <source>%n work types that you brought along</source>
            <translation>
                <numerusform>%n tipo de trabajo que usted trajo</numerusform>
                <numerusform>%n tipos de trabajo que usted trajo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/window.py" />
            <source>%n written to {path}.</source>
            <translation>
                <numerusform>%n cambio escrito en {path}.</numerusform>
                <numerusform>%n cambios escritos en {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Extra mile</source>
            <translation>&amp;Trabajo extra</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Goodwill</source>
            <translation>&amp;Buena voluntad</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/choices.py" />
            <source>&amp;No giveaway</source>
            <translation>&amp;Sin cortesía</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Not yet</source>
            <translation>&amp;Todavía no</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Partly</source>
            <translation>&amp;Parcialmente</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Resolved</source>
            <translation>&amp;Resuelto</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Rework</source>
            <translation>Re&amp;trabajo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A character that is none</source>
            <translation>Un carácter que no lo es</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A copy of {0} needs {1} MB, and there are {2} free.</source>
            <translation>Una copia de {0} necesita {1} MB y hay {2} libres.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A file with your company's own certificate authority, trusted beside the system's.</source>
            <translation>Un archivo con la autoridad de certificación de su empresa, en la que se confía además de las del sistema.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>A film or a call that keeps the screen awake counts as somebody being there.</source>
            <translation>Una película o una llamada que mantiene la pantalla encendida cuenta como si hubiera alguien.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A fresh start is needed</source>
            <translation>Hace falta empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A link asks for it.</source>
            <translation>Lo pide un enlace.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A link asks for it. What is running ends.</source>
            <translation>Lo pide un enlace. Lo que está en marcha termina.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A manager has withdrawn this device's access. What it recorded stays on it; ask for a new invitation.</source>
            <translation>Un responsable ha retirado el acceso a este dispositivo. Lo que registró sigue en él; pida una nueva invitación.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A name is missing</source>
            <translation>Falta un nombre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A negative break</source>
            <translation>Una pausa negativa</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task for {whom}</source>
            <translation>Una tarea nueva para {whom}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task. Write “Customer: task” to say for whom.</source>
            <translation>Una tarea nueva. Escriba «Cliente: tarea» para decir para quién.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>A part without a name</source>
            <translation>Una pieza sin nombre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A record</source>
            <translation>Un dato</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A record's id is a UUID in lower case.</source>
            <translation>El identificador de un dato es un UUID en minúsculas.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A running timer cannot be moved as a whole. Move its start instead.</source>
            <translation>Un cronómetro en marcha no se puede mover entero. Mueva su inicio.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>A server on this machine has your sample customers and tasks. What you record goes there; the line below says how it stands.</source>
            <translation>Un servidor en este equipo tiene sus clientes y tareas de ejemplo. Lo que registre va allí; la línea de abajo dice cómo está.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A submitted day is withdrawn, not deleted.</source>
            <translation>Un día presentado se retira, no se elimina.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A timer goes on without Wrenchtime; it will be there next time.</source>
            <translation>Un cronómetro sigue sin Wrenchtime; la próxima vez estará ahí.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A web page answered instead of {0}: log in to this network in a browser, then try again.</source>
            <translation>Respondió una página web en lugar de {0}: inicie sesión en esta red con un navegador e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>About Wrenchtime</source>
            <translation>Acerca de Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>About Wrenchtime…</source>
            <translation>Acerca de Wrenchtime…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Absences</source>
            <translation>Ausencias</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/problems/panel.py" />
            <source>Accept what is safe</source>
            <translation>Aceptar lo seguro</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/nothing.py" />
            <source>Add an entry…</source>
            <translation>Añadir un registro…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>After so many hours on the same work. 0 for never.</source>
            <translation>Tras estas horas en el mismo trabajo. 0 para nunca.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>After so many minutes at the computer in working hours with nothing running. 0 for never.</source>
            <translation>Tras estos minutos en el equipo en horario de trabajo sin nada en marcha. 0 para nunca.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Agreements and shared favourites are made by managers on the server.</source>
            <translation>Los acuerdos y los favoritos compartidos los crean los responsables en el servidor.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>All right</source>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>All sent</source>
            <translation>Todo enviado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already answered</source>
            <translation>Ya respondida</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already attending something</source>
            <translation>Ya hay algo en marcha</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already stopped</source>
            <translation>Ya detenido</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already there</source>
            <translation>Ya existe</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry</source>
            <translation>Un registro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry came late</source>
            <translation>Un registro llegó tarde</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry is split at a time after its start and before its end. Choose another.</source>
            <translation>Un registro se divide a una hora entre su inicio y su fin. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry is split into two parts or more.</source>
            <translation>Un registro se divide en dos partes o más.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another Wrenchtime is upgrading or repairing the ledger in {0}. Wait until it is done, then try again.</source>
            <translation>Otro Wrenchtime está actualizando o reparando el libro en {0}. Espere a que termine e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another Wrenchtime of this profile syncs right now.</source>
            <translation>Otro Wrenchtime de este perfil está sincronizando ahora mismo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another attended timer is running. Stop or park it first.</source>
            <translation>Hay otro cronómetro atendido en marcha. Deténgalo o apárquelo primero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another change came under this number</source>
            <translation>Con este número llegó otro cambio</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another program did or undid something meanwhile. Try again.</source>
            <translation>Mientras tanto, otro programa hizo o deshizo algo. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another program is writing to {0}. Try again in a moment.</source>
            <translation>Otro programa está escribiendo en {0}. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another server's ledger</source>
            <translation>El libro de otro servidor</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another version</source>
            <translation>Otra versión</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Approved. The day is locked.</source>
            <translation>Aprobado. El día está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask afterwards, stop the timer at that moment, or keep it running without a question.</source>
            <translation>Preguntar después, detener el cronómetro en ese momento o dejarlo en marcha sin preguntar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask at the next start, stop the timer at that moment, or keep it running without a question.</source>
            <translation>Preguntar en el próximo arranque, detener el cronómetro en ese momento o dejarlo en marcha sin preguntar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask every 5 minutes to 24 hours, not every {0} minutes.</source>
            <translation>Pregunte cada 5 minutos a 24 horas, no cada {0} minutos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask once whether a running timer goes on when the program is quit. If not, it goes on.</source>
            <translation>Preguntar una vez al salir si un cronómetro en marcha continúa. Si no, continúa.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask when quitting</source>
            <translation>Preguntar al salir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask whether it still goes on</source>
            <translation>Preguntar si sigue en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept.</source>
            <translation>Pida a su responsable un código nuevo y vuelva a unirse con él en la ventana «Servidor». Todo lo que registra se conserva.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask your manager. Everything you record is kept here and can be exported.</source>
            <translation>Pregunte a su responsable. Todo lo que registra se conserva aquí y se puede exportar.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task</source>
            <translation>Asignar a otra tarea</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task – Wrenchtime</source>
            <translation>Asignar a otra tarea – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Attended</source>
            <translation>Atendido</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Attended of {target}</source>
            <translation>Atendido de {target}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source>Back to the default for “{setting}”</source>
            <translation>Volver al valor inicial de «{setting}»</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Backups</source>
            <translation>Copias</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Before it started</source>
            <translation>Antes de que empezara</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/editors.py" />
            <source>Began %n minutes earlier</source>
            <translation>
                <numerusform>Empezó %n minuto antes</numerusform>
                <numerusform>Empezó %n minutos antes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Began at</source>
            <translation>Empezó a las</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <location filename="../../ui/panel/more.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Billable</source>
            <translation>Facturable</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Billable or not</source>
            <translation>Facturable o no</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/day/totals/figures.py" />
            <source>Billed</source>
            <translation>Facturado</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>Billed on the day on which it began</source>
            <translation>Facturado el día en que empezó</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>Both stay as they are, and you are asked no more</source>
            <translation>Ambos se quedan como están y no se vuelve a preguntar</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Break</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Break seconds</source>
            <translation>Pausa en segundos</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Break since</source>
            <translation>Pausa desde ahí</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Breaks are lengths of time and cannot be less than nothing.</source>
            <translation>Las pausas son duraciones y no pueden ser menores que nada.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Bringing back “{name}”</source>
            <translation>La recuperación de «{name}»</translation>
        </message>
        <message>
            <location filename="../../ui/day/window.py" />
            <source>By customer</source>
            <translation>Por cliente</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/leaving.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file</source>
            <translation>Archivo de certificado</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file of your company</source>
            <translation>Archivo de certificado de su empresa</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again</source>
            <translation>Cambiar y enviar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again – Wrenchtime</source>
            <translation>Cambiar y enviar de nuevo – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change the note or the times, and send it once more</source>
            <translation>Cambiar la nota o las horas y enviarlo otra vez</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Change the times</source>
            <translation>Cambiar las horas</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Change when it began…</source>
            <translation>Cambiar cuándo empezó…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Change {0} of this device was a different one. The ledger was copied; join as a new device.</source>
            <translation>El cambio {0} de este dispositivo era otro. El libro se copió; únase como dispositivo nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Changed meanwhile</source>
            <translation>Cambiado entretanto</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Changes from before are not kept any more. Fetch everything once more, then go on.</source>
            <translation>Los cambios anteriores ya no se guardan. Obtenga todo una vez más y continúe.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Choose a key in the settings.</source>
            <translation>Elija una tecla en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose a task or a customer to make it a favourite.</source>
            <translation>Elija una tarea o un cliente para hacerlo favorito.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Choose an entry to say how it went.</source>
            <translation>Elija un registro para decir cómo fue.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose one of the company's instead, or keep yours here.</source>
            <translation>Elija uno de la empresa, o conserve aquí el suyo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose one that came from the server.</source>
            <translation>Elija uno que viniera del servidor.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Choose the company’s…</source>
            <translation>Elegir el de la empresa…</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Choose the entries to be merged.</source>
            <translation>Elija los registros que se van a unir.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Choose the work type</source>
            <translation>Elegir el tipo de trabajo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Click to settle it</source>
            <translation>Haga clic para resolverla</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Copy for a report</source>
            <translation>Copiar para un informe</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Cost of one</source>
            <translation>Coste unitario</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Counts from your last input. It stays on this computer.</source>
            <translation>Cuenta desde su última pulsación. Se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create customer “{name}”</source>
            <translation>Crear el cliente «{name}»</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create “{title}”</source>
            <translation>Crear «{title}»</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/results.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Customers are changed by managers, or by whoever made them.</source>
            <translation>Los clientes los cambian los responsables o quien los creó.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>Customers, tasks and work types of an invented technician are in your ledger.</source>
            <translation>En su libro hay clientes, tareas y tipos de trabajo de un técnico inventado.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../ui/day/window.py" />
            <source>Day – Wrenchtime</source>
            <translation>Día – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Different</source>
            <translation>Distintos</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Discard this time</source>
            <translation>Descartar este tiempo</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Discarded “{name}”.</source>
            <translation>«{name}» descartado.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Discarding “{name}”</source>
            <translation>El descarte de «{name}»</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Distance m</source>
            <translation>Distancia en metros</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Do once more</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Do once more (Ctrl+Shift+Z)</source>
            <translation>Rehacer (Ctrl+Mayús+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Do once more: {gesture} (Ctrl+Shift+Z)</source>
            <translation>Rehacer: {gesture} (Ctrl+Mayús+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Done once more: {gesture}</source>
            <translation>Rehecho: {gesture}</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Double-click to fill it</source>
            <translation>Doble clic para rellenarlo</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Drag to change the time; Alt for exact minutes</source>
            <translation>Arrastre para cambiar la hora; Alt para minutos exactos</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>During {this} the machine saw nobody for {length}.</source>
            <translation>Durante {this} el equipo no vio a nadie en {length}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Earlier changes are missing here</source>
            <translation>Aquí faltan cambios anteriores</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Elapsed</source>
            <translation>Transcurrido</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>End it when the absence began</source>
            <translation>Terminarlo al empezar la ausencia</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>End the work when the absence began</source>
            <translation>Terminar el trabajo al empezar la ausencia</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended at {time}</source>
            <translation>Terminó a las {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended then</source>
            <translation>Terminó ahí</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>Ends before it starts</source>
            <translation>Termina antes de empezar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>English, German, Spanish or French windows, or as the desktop has it.</source>
            <translation>Ventanas en inglés, alemán, español o francés, o como el escritorio.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter creates and starts it · Ctrl+Enter unattended</source>
            <translation>Intro lo crea y lo inicia · Ctrl+Intro desatendido</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended</source>
            <translation>Intro inicia · Ctrl+Intro desatendido</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended · Shift+Enter creates it new</source>
            <translation>Intro inicia · Ctrl+Intro desatendido · Mayús+Intro lo crea nuevo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Entries of more hours than this are listed in the review of a day.</source>
            <translation>Los registros de más horas que estas aparecen en el repaso de un día.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/view.py" />
            <source>Entries of the day</source>
            <translation>Registros del día</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimate seconds</source>
            <translation>Estimación en segundos</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimated</source>
            <translation>Estimado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Every change ever made was found, so nothing is missing.</source>
            <translation>Se encontraron todos los cambios hechos, así que no falta nada.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Everything is written down before the computer sleeps.</source>
            <translation>Todo se guarda antes de que el equipo se suspenda.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Everything you record stays here. To sync again, ask your manager for a new code.</source>
            <translation>Todo lo que registra se queda aquí. Para volver a sincronizar, pida un código nuevo a su responsable.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Everything you recorded stays here. To join again you need a new code from your manager.</source>
            <translation>Todo lo que registró se queda aquí. Para volver a unirse necesita un código nuevo de su responsable.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Export and sign out…</source>
            <translation>Exportar y cerrar sesión…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Extend the earlier entry</source>
            <translation>Alargar el registro anterior</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Favourites in the menu</source>
            <translation>Favoritos en el menú</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Fetching from the server</source>
            <translation>Trayendo del servidor</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Fill it</source>
            <translation>Rellenarlo</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find a customer or task, or type a new one</source>
            <translation>Buscar un cliente o una tarea, o escribir una nueva</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Find below what it was, then Enter.</source>
            <translation>Busque abajo qué fue y pulse Intro.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Find below whom it is for, then Alt+Enter</source>
            <translation>Busque abajo para quién es y pulse Alt+Intro</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find or type what you do…</source>
            <translation>Busque o escriba lo que hace…</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press Ctrl+R to go on with what you parked last.</source>
            <translation>Busque lo siguiente, o pulse Ctrl+R para seguir con lo último que aparcó.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press ↓ for what you did last.</source>
            <translation>Busque lo siguiente, o pulse ↓ para lo último que hizo.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Follow up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Follow-up needed (F)</source>
            <translation>Necesita seguimiento (F)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Follow-up needed or not</source>
            <translation>Necesita seguimiento o no</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>From how many minutes on an absence during a running timer is asked about. 0 for never, however long.</source>
            <translation>Desde cuántos minutos se pregunta por una ausencia con un cronómetro en marcha. 0 para nunca, por larga que sea.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} Wrenchtime was not running, and “{name}” was running. Did it run on?</source>
            <translation>De {start} a {end} Wrenchtime no estaba abierto y «{name}» estaba en marcha. ¿Continuó?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} another person used the computer, and “{name}” was running. Did it run on?</source>
            <translation>De {start} a {end} otra persona usó el equipo y «{name}» estaba en marcha. ¿Continuó?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} nobody used the computer, and “{name}” was running. Did it run on?</source>
            <translation>De {start} a {end} nadie usó el equipo y «{name}» estaba en marcha. ¿Continuó?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer slept, and “{name}” was running. Did it run on?</source>
            <translation>De {start} a {end} el equipo estuvo en suspensión y «{name}» estaba en marcha. ¿Continuó?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer was restarted, and “{name}” was running. Did it run on?</source>
            <translation>De {start} a {end} se reinició el equipo y «{name}» estaba en marcha. ¿Continuó?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the screen was locked, and “{name}” was running. Did it run on?</source>
            <translation>De {start} a {end} la pantalla estuvo bloqueada y «{name}» estaba en marcha. ¿Continuó?</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/mutter.py" />
            <source>GNOME's idle monitor</source>
            <translation>el monitor de inactividad de GNOME</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Gap {times}</source>
            <translation>Hueco {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Gaps of this many minutes and more are listed in the review of a day.</source>
            <translation>Los huecos de estos minutos o más aparecen en el repaso de un día.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give a time between the start and the end of the absence.</source>
            <translation>Dé una hora entre el inicio y el fin de la ausencia.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Give it away (G)</source>
            <translation>Darlo por cortesía (G)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Give it away…</source>
            <translation>Darlo por cortesía…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give the address alone; you are signed in by the code.</source>
            <translation>Dé solo la dirección; el código inicia su sesión.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give the {0} a name.</source>
            <translation>Dé un nombre ({0}).</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Giveaway</source>
            <translation>Cortesía</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <source>Here you see how long you worked for each customer.</source>
            <translation>Aquí ve cuánto tiempo trabajó para cada cliente.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>How it went</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>How it went (O)</source>
            <translation>Cómo fue (O)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>How it went…</source>
            <translation>Cómo fue…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How long you are to work a day, like 8h or Mo-Th 8h, Fr 6h. Empty for as long as the working hours.</source>
            <translation>Cuánto debe trabajar al día, como 8h o Lu-Ju 8h, Vi 6h. Vacío para tanto como el horario.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many favourites the tray menu offers.</source>
            <translation>Cuántos favoritos ofrece el menú de la bandeja.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many of the latest tasks the tray menu offers.</source>
            <translation>Cuántas de las últimas tareas ofrece el menú de la bandeja.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many tasks the quick panel lists at once.</source>
            <translation>Cuántas tareas muestra a la vez el panel rápido.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/notices.py" />
            <source>I have read it</source>
            <translation>Leído</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>In the future</source>
            <translation>En el futuro</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>In your desktop’s keyboard settings, bind a key to: {command}</source>
            <translation>En los ajustes de teclado de su escritorio, asigne una tecla a: {command}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>In {minutes} minutes</source>
            <translation>En {minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Internal note</source>
            <translation>Nota interna</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It answered: {0}. Nothing is lost; it is tried again by itself.</source>
            <translation>Respondió: {0}. No se pierde nada; se vuelve a intentar solo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It cannot be so</source>
            <translation>Así no puede ser</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It cannot be trimmed</source>
            <translation>No se puede recortar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It did not say why.</source>
            <translation>No dijo por qué.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It did not work</source>
            <translation>No funcionó</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>It ended at {time}, and “{name}” is still running.</source>
            <translation>Terminó a las {time} y «{name}» sigue en marcha.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>It ended without a word.</source>
            <translation>Terminó sin decir nada.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>It goes on</source>
            <translation>Continúa</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It has {0} characters; {1} are the most.</source>
            <translation>Tiene {0} caracteres; {1} como máximo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is kept here. Shorten or change it, and send it again.</source>
            <translation>Se conserva aquí. Acórtelo o cámbielo y envíelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is not in the ledger any more.</source>
            <translation>Ya no está en el libro.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is running</source>
            <translation>Está en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It is the same server as before, at a new address</source>
            <translation>Es el mismo servidor de antes, en otra dirección</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It may be mistyped, used already or too old. Ask for a new invitation.</source>
            <translation>Puede estar mal escrito, ya usado o ser demasiado antiguo. Pida una nueva invitación.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>It may have been removed there. Ask your manager for a new code and join again with it in the window “Server”.</source>
            <translation>Puede que se quitara allí. Pida a su responsable un código nuevo y vuelva a unirse con él en la ventana «Servidor».</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>It ran on</source>
            <translation>Continuó</translation>
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>It runs for this profile but does not answer. End it first, or start it with another --profile.</source>
            <translation>Está abierto para este perfil pero no responde. Ciérrelo primero, o ábralo con otro --profile.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It seems to wait for its password in a window of its own. Unlock it, then try again.</source>
            <translation>Parece que espera su contraseña en una ventana propia. Desbloquéelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>It sits in the tray and records what you work on. Three questions, all of them answered already; you can change everything later in the settings.</source>
            <translation>Está en la bandeja y registra en qué trabaja. Tres preguntas, todas ya respondidas; más tarde se puede cambiar todo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It stayed as it is. Ask a manager to open it, or keep your change as a note.</source>
            <translation>Quedó como estaba. Pida a un responsable que lo abra, o guarde su cambio como nota.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>It stays on this machine as it is, and you are asked no more</source>
            <translation>Se queda en este equipo como está y no se le pregunta más</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>It tells when the desktop's own time is up, not after the minutes set here.</source>
            <translation>Llega cuando se cumple el tiempo del propio escritorio, no tras los minutos indicados aquí.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <location filename="../../ui/panel/questions.py" />
            <source>It was a break</source>
            <translation>Fue una pausa</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was changed meanwhile</source>
            <translation>Se cambió entretanto</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was deleted meanwhile</source>
            <translation>Se eliminó entretanto</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was found damaged just now and has been repaired. Do that once more, and read the notice on what was recovered.</source>
            <translation>Estaba dañado y acaba de repararse. Hágalo otra vez y lea el aviso sobre lo que se recuperó.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>It was that long</source>
            <translation>Duró eso</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was {0} already. Ask your manager to return it if it must change.</source>
            <translation>Ya estaba así: {0}. Pida a su responsable que lo devuelva si debe cambiar.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>It would end before it begins.</source>
            <translation>Terminaría antes de empezar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It would swallow its neighbour</source>
            <translation>Se tragaría al vecino</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its day was handed in, or its period closed, before the server had it. It is kept, and counts once a manager has admitted it.</source>
            <translation>Su día se presentó, o su periodo se cerró, antes de que el servidor lo tuviera. Se conserva y cuenta cuando un responsable lo admita.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its day was submitted already. Withdraw the day, or ask your manager to return it, if it must change.</source>
            <translation>Su día ya se presentó. Retire el día, o pida a su responsable que lo devuelva si debe cambiar.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>Its last words were: {words}</source>
            <translation>Sus últimas palabras fueron: {words}</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Its place in the server’s count is taken, as happens to a copied or restored ledger. Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept.</source>
            <translation>Su lugar en la cuenta del servidor está ocupado, como pasa con un libro copiado o restaurado. Pida a su responsable un código nuevo y vuelva a unirse con él en la ventana «Servidor». Todo lo que registra se conserva.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its server takes nothing at present. What was recorded stays on the device.</source>
            <translation>Su servidor no acepta nada por ahora. Lo registrado sigue en el dispositivo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its {0} has {1} letters; {2} are the most.</source>
            <translation>{0} tiene {1} letras; {2} como máximo.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server</source>
            <translation>Unirse a un servidor</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server – Wrenchtime</source>
            <translation>Unirse a un servidor – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join a server…</source>
            <translation>Unirse a un servidor…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join again…</source>
            <translation>Unirse de nuevo…</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Join {0} again in the window “Server” to sync.</source>
            <translation>Vuelva a unirse a {0} en la ventana «Servidor» para sincronizar.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Joining…</source>
            <translation>Uniéndose…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Keep both</source>
            <translation>Conservar los dos</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Keep here only</source>
            <translation>Conservar solo aquí</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Keep it: the work went on</source>
            <translation>Conservarlo: el trabajo continuó</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Keep the access in a file that only I can read</source>
            <translation>Guardar el acceso en un archivo que solo yo pueda leer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep the server's token in a file that only you can read, on a machine without a keyring.</source>
            <translation>Guardar el token del servidor en un archivo que solo usted pueda leer, en un equipo sin llavero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep the token in a file</source>
            <translation>Guardar el token en un archivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Key for the panel</source>
            <translation>Tecla para el panel</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Key to stop and go on</source>
            <translation>Tecla para detener y seguir</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Key: {key}</source>
            <translation>Tecla: {key}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Key: {what}</source>
            <translation>Tecla: {what}</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Kilometres</source>
            <translation>Kilómetros</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Kilometres of the way (K); Enter stores them</source>
            <translation>Kilómetros del camino (K); Intro los guarda</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Kilometres…</source>
            <translation>Kilómetros…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Last exchange</source>
            <translation>Último intercambio</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/past.py" />
            <location filename="../../ui/panel/beneath.py" />
            <source>Last time</source>
            <translation>La última vez</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Last time, {when}: {note}</source>
            <translation>La última vez, {when}: {note}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Late {times}</source>
            <translation>Tarde {times}</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Ledger</source>
            <translation>Libro</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Let go</source>
            <translation>Dejar ir</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Let the later entry begin earlier</source>
            <translation>Adelantar el registro posterior</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Let ticket systems and web pages offer to start a timer. You are asked each time.</source>
            <translation>Permitir que los sistemas de incidencias y las páginas web ofrezcan iniciar un cronómetro. Se le pregunta cada vez.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Light or dark windows, or as the desktop has it.</source>
            <translation>Ventanas claras u oscuras, o como el escritorio.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00.</source>
            <translation>Como Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Locked screen</source>
            <translation>Pantalla bloqueada</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Longest entry</source>
            <translation>Registro más largo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Look through your days up to {0}: some of the latest changes may be missing.</source>
            <translation>Revise sus días hasta {0}: puede faltar alguno de los últimos cambios.</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>Made &amp;worse</source>
            <translation>&amp;Empeoró</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Merge with its neighbour</source>
            <translation>Unir con su vecino</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Merged.</source>
            <translation>Unidos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Merging entries that overlap would lose time. Trim one of them first.</source>
            <translation>Unir registros que se solapan perdería tiempo. Recorte uno primero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Mo-Fr 08:00-17:00</source>
            <translation>Lu-Vi 08:00-17:00</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Mo-Su 20:00-07:00</source>
            <translation>Mo-Su 20:00-07:00</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>More break than time</source>
            <translation>Más pausa que tiempo</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>More for what runs (F10)</source>
            <translation>Más sobre lo que está en marcha (F10)</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Name two entries or more to merge.</source>
            <translation>Nombre dos registros o más para unir.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Needed for typing</source>
            <translation>Hace falta para escribir</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Needs attention</source>
            <translation>Necesita una decisión</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Needs note</source>
            <translation>Necesita nota</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Network is back</source>
            <translation>Vuelve la red</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>NetworkManager</source>
            <translation>NetworkManager</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>NetworkManager does not run here</source>
            <translation>NetworkManager no funciona aquí</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Never mind</source>
            <translation>Déjelo</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>No absence is noted for it; every hour you are asked whether it still goes on.</source>
            <translation>No se anota ninguna ausencia; cada hora se le pregunta si sigue en marcha.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No address is known for {0}. Check the network, or the name's spelling.</source>
            <translation>No se conoce ninguna dirección para {0}. Compruebe la red o cómo está escrito el nombre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No attended timer is running, so there is nothing to set aside.</source>
            <translation>No hay ningún cronómetro atendido en marcha, así que no hay nada que aparcar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No customer to decide on ends in “{0}”.</source>
            <translation>Ningún cliente por decidir termina en «{0}».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No day of the week from {0} is left to submit.</source>
            <translation>Desde {0} no queda ningún día de la semana por presentar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No encrypted connection to {0} came about ({1}).</source>
            <translation>No se logró una conexión cifrada con {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>No giveaway</source>
            <translation>Sin cortesía</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No keyring</source>
            <translation>Sin llavero</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>No note {times}</source>
            <translation>Sin nota {times}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No overlap</source>
            <translation>Sin solapamiento</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>No parts</source>
            <translation>Sin piezas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No password in an address</source>
            <translation>Sin contraseña en la dirección</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No place for the ledger</source>
            <translation>Sin sitio para el libro</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>No refused change ends in “{0}”. See the window “Server”.</source>
            <translation>Ningún cambio rechazado termina en «{0}». Mire en la ventana «Servidor».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room for a backup</source>
            <translation>Sin sitio para una copia</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room for the breaks</source>
            <translation>Sin sitio para las pausas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room left</source>
            <translation>No queda sitio</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room to repair the ledger</source>
            <translation>Sin sitio para reparar el libro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No server</source>
            <translation>Sin servidor</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>No server: everything stays on this machine</source>
            <translation>Sin servidor: todo se queda en este equipo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>No server: join your company’s, or try one out…</source>
            <translation>Sin servidor: únase al de su empresa o pruebe uno…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>No setting has these words.</source>
            <translation>Ningún ajuste tiene esas palabras.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such customer</source>
            <translation>No existe ese cliente</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such entry</source>
            <translation>No existe ese registro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such key</source>
            <translation>No existe esa tecla</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such part</source>
            <translation>No existe esa parte</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such profile name</source>
            <translation>No es un nombre de perfil</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such question</source>
            <translation>No existe esa pregunta</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such setting</source>
            <translation>No existe ese ajuste</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>No such span</source>
            <translation>No existe ese intervalo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such task</source>
            <translation>No existe esa tarea</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such time</source>
            <translation>No existe esa hora</translation>
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>No such time here</source>
            <translation>No existe esa hora aquí</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such work type</source>
            <translation>No existe ese tipo de trabajo</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>No time is free there yet.</source>
            <translation>Ahí todavía no hay tiempo libre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No work is parked. Start a timer instead.</source>
            <translation>No hay trabajo aparcado. Inicie un cronómetro.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Nobody at the computer</source>
            <translation>Nadie en el equipo</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Nobody there {times}</source>
            <translation>Nadie presente {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/editors.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/choices.py" />
            <source>Not &amp;said</source>
            <translation>&amp;Sin decir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a JSON array: {0}</source>
            <translation>No es una lista JSON: {0}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a choice</source>
            <translation>No es una opción</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a cost</source>
            <translation>No es un coste</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a device</source>
            <translation>No es un dispositivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a link to Wrenchtime</source>
            <translation>No es un enlace a Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a number</source>
            <translation>No es un número</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a quantity</source>
            <translation>No es una cantidad</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a target</source>
            <translation>No es un objetivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a weekday</source>
            <translation>No es un día de la semana</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a work type of the company</source>
            <translation>No es un tipo de trabajo de la empresa</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a work type of yours</source>
            <translation>No es un tipo de trabajo suyo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not allowed</source>
            <translation>No permitido</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not an address</source>
            <translation>No es una dirección</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not an entry</source>
            <translation>No es un registro</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not announced here. It is noticed afterwards, by the clocks.</source>
            <translation>Aquí no se anuncia. Se nota después, por los relojes.</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/timeline/painting.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/reminders.py" />
            <location filename="../../ui/wording.py" />
            <source>Not assigned yet</source>
            <translation>Aún sin asignar</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Not assigned {times}</source>
            <translation>Sin asignar {times}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Not billable</source>
            <translation>No facturable</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not everything is sent</source>
            <translation>No está todo enviado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not free</source>
            <translation>No está libre</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities_view.py" />
            <source>Not here</source>
            <translation>Aquí no</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not inside the entry</source>
            <translation>No está dentro del registro</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/kilometres.py" />
            <source>Not kilometres</source>
            <translation>No son kilómetros</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not neighbours</source>
            <translation>No son vecinos</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not ready to submit</source>
            <translation>No está listo para presentar</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not seen here ({reasons}). Locking, sleep and long gaps are noticed all the same.</source>
            <translation>Aquí no se ve ({reasons}). El bloqueo, la suspensión y los huecos largos se notan igualmente.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Not sent yet {times}</source>
            <translation>Aún sin enviar {times}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not signed in</source>
            <translation>Sin sesión iniciada</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not so any more</source>
            <translation>Ya no es así</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not told here. The server is tried again from time to time.</source>
            <translation>Aquí no se avisa. El servidor se vuelve a intentar de vez en cuando.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not within the absence</source>
            <translation>No está dentro de la ausencia</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not within the entry</source>
            <translation>Fuera del registro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not working times</source>
            <translation>No es un horario</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/sync/names.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Note for the customer</source>
            <translation>Nota para el cliente</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing is lost. The device tries again by itself.</source>
            <translation>No se pierde nada. El dispositivo lo intenta de nuevo por sí mismo.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Nothing is recorded for {length}.</source>
            <translation>No hay nada registrado en {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <location filename="../../ui/reminders.py" />
            <source>Nothing is running</source>
            <translation>Nada en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>Nothing left to settle</source>
            <translation>No queda nada por resolver</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing listens at {0}. Is the server running?</source>
            <translation>Nada responde en {0}. ¿Está en marcha el servidor?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of that name</source>
            <translation>Nada con ese nombre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the earlier entry would be left before the later one.</source>
            <translation>Del registro anterior no quedaría nada antes del posterior.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the later entry would be left after the earlier one.</source>
            <translation>Del registro posterior no quedaría nada después del anterior.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the touching entry would be left. Move the edge less far.</source>
            <translation>Del registro contiguo no quedaría nada. Mueva menos el borde.</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>Nothing recorded</source>
            <translation>Nada registrado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing that could be submitted was recorded on {0}.</source>
            <translation>El {0} no se registró nada que se pueda presentar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to bring back</source>
            <translation>Nada que recuperar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to decide</source>
            <translation>Nada que decidir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to do once more</source>
            <translation>Nada que rehacer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to fill</source>
            <translation>Nada que rellenar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to keep</source>
            <translation>Nada que guardar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to merge</source>
            <translation>Nada que unir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to park</source>
            <translation>Nada que aparcar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to record</source>
            <translation>Nada que registrar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to resume</source>
            <translation>Nada que reanudar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to split</source>
            <translation>Nada que dividir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to submit</source>
            <translation>Nada que presentar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to undo</source>
            <translation>Nada que deshacer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to withdraw</source>
            <translation>Nada que retirar</translation>
        </message>
        <message>
            <location filename="../../ui/day/message.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing was done today that is not undone already. A discarded entry comes back by its handle.</source>
            <translation>Hoy no se hizo nada que no esté ya deshecho. Una entrada descartada vuelve por su identificador.</translation>
        </message>
        <message>
            <location filename="../../ui/day/nothing.py" />
            <source>Nothing was recorded on this day.</source>
            <translation>Ese día no se registró nada.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing was undone, or something else was done since.</source>
            <translation>No se deshizo nada, o se hizo otra cosa desde entonces.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing would be left</source>
            <translation>No quedaría nada</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Of {0} more records only traces were found.</source>
            <translation>De otros {0} datos solo se encontraron rastros.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Offline since {since}</source>
            <translation>Sin conexión desde {since}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>On my own: everything stays on this machine</source>
            <translation>Por mi cuenta: todo se queda en este equipo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>On {0} {1}. Settle that first, then submit the day.</source>
            <translation>El {0} {1}. Resuélvalo primero y presente después el día.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>One of the company’s work types stands for all of these, also in the entries made so far</source>
            <translation>Uno de los tipos de trabajo de la empresa vale por todos estos, también en los registros hechos hasta ahora</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>One-time code</source>
            <translation>Código de un solo uso</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only an entry can be assigned to another task.</source>
            <translation>Solo un registro se puede asignar a otra tarea.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only the last of the entries to merge may be running. Stop the others first.</source>
            <translation>Solo el último de los registros que se unen puede estar en marcha. Detenga antes los otros.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only work types that you brought along can be replaced.</source>
            <translation>Solo se pueden sustituir los tipos de trabajo que usted trajo.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>Open Wrenchtime’s panel</source>
            <translation>Abrir el panel de Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Open the folder {path}</source>
            <translation>Abrir la carpeta {path}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Open the panel</source>
            <translation>Abrir el panel</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>Open the server's window</source>
            <translation>Abrir la ventana del servidor</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Open wrenchtime:// links</source>
            <translation>Abrir enlaces wrenchtime://</translation>
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <source>Opening the ledger…</source>
            <translation>Abriendo el libro…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Opens the panel from every program, like Ctrl+Alt+W. Empty for none.</source>
            <translation>Abre el panel desde cualquier programa, como Ctrl+Alt+W. Vacío para ninguna.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>Opens the server’s window</source>
            <translation>Abre la ventana del servidor</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Other task…</source>
            <translation>Otra tarea…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Other work lies between these entries. Merge those that are neighbours.</source>
            <translation>Entre estos registros hay otro trabajo. Una los que son vecinos.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Other work…</source>
            <translation>Otra cosa…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Out of range</source>
            <translation>Fuera de los límites</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Overlap {times}</source>
            <translation>Solapamiento {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Overlaps</source>
            <translation>Solapamientos</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Park</source>
            <translation>Aparcar</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Park it and start anew</source>
            <translation>Aparcar y empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Part</source>
            <translation>Pieza</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Parts</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Parts used</source>
            <translation>Piezas usadas</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Parts used (P)</source>
            <translation>Piezas usadas (P)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Parts used…</source>
            <translation>Piezas usadas…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Promise</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Promised for {time}</source>
            <translation>Prometido para las {time}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Put in sample customers and tasks to try it out</source>
            <translation>Poner clientes y tareas de ejemplo para probar</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>Qt cannot tell it here</source>
            <translation>Qt no puede decirlo aquí</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Quit, keep running</source>
            <translation>Salir y dejar en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>Re&amp;lationship</source>
            <translation>Re&amp;lación</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Recent tasks in the menu</source>
            <translation>Tareas recientes en el menú</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/overhead.py" />
            <source>Recording took you {seconds} s for each hour. Only you see this.</source>
            <translation>Registrar le costó {seconds} s por hora. Solo usted lo ve.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Records brought back from the backup of {0}: {1}.</source>
            <translation>Registros recuperados de la copia de {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Records recovered from it: {0}, entries among them: {1}.</source>
            <translation>Datos recuperados de ahí: {0}, de ellos registros de tiempo: {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Refused by the server {times}</source>
            <translation>Rechazado por el servidor {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me of promises</source>
            <translation>Recordarme los compromisos</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me to start</source>
            <translation>Recordarme iniciar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me to stop</source>
            <translation>Recordarme detener</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>Remove the sample data</source>
            <translation>Quitar los datos de ejemplo</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Resume {name}</source>
            <translation>Reanudar {name}</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Returned by your manager. Put it right and submit it once more.</source>
            <translation>Devuelto por su responsable. Corríjalo y preséntelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Returned by your manager: “{comment}”</source>
            <translation>Devuelto por su responsable: «{comment}»</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Running since {since}</source>
            <translation>En marcha desde {since}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>SQLite {0} is older than 3.51.3, so the ledger runs in a slower safe mode. Install the “sqlcipher3” package to get the newer one.</source>
            <translation>SQLite {0} es anterior a 3.51.3, así que el libro trabaja en un modo seguro más lento. El paquete «sqlcipher3» trae el más nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sample data</source>
            <translation>Datos de ejemplo</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Say what it was for</source>
            <translation>Decir para qué fue</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Say what it was for…</source>
            <translation>Decir para qué fue…</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Say what it was, or empty its other fields.</source>
            <translation>Diga qué era, o vacíe los demás campos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Search results</source>
            <translation>Resultados de búsqueda</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Send it once more, for another task or customer</source>
            <translation>Enviarlo otra vez, para otra tarea u otro cliente</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Send this device's changes again from number {0}.</source>
            <translation>Envíe de nuevo los cambios de este dispositivo desde el número {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Sends the change once more</source>
            <translation>Envía el cambio otra vez</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <location filename="../../ui/sync/facts.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Server – Wrenchtime</source>
            <translation>Servidor – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Server: {state}</source>
            <translation>Servidor: {state}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Set</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/settings/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Settings – Wrenchtime</source>
            <translation>Ajustes – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Several fit</source>
            <translation>Hay varios</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Short messages by the tray icon are used instead.</source>
            <translation>En su lugar se usan mensajes cortos junto al icono de la bandeja.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Shortest gap</source>
            <translation>Hueco más corto</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Show the entry</source>
            <translation>Mostrar el registro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sign in, or join the server again.</source>
            <translation>Inicie sesión o únase de nuevo al servidor.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out of {where}?</source>
            <translation>¿Cerrar la sesión en {where}?</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sign out…</source>
            <translation>Cerrar sesión…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. Everything you recorded stays here.</source>
            <translation>Sesión cerrada. Todo lo que registró se queda aquí.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. What the server does not have is in {path}; it stays here too.</source>
            <translation>Sesión cerrada. Lo que el servidor no tiene está en {path}; aquí también se queda.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Sleep and shutdown</source>
            <translation>Suspensión y apagado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>So many minutes before what was promised to a customer is due, on work of the last two weeks. 0 for never.</source>
            <translation>Estos minutos antes de que venza lo prometido a un cliente, en trabajo de las últimas dos semanas. 0 para nunca.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody changed it before it was deleted, so it was kept.</source>
            <translation>Alguien lo cambió antes de eliminarlo, así que se conservó.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody deleted it. Make it again as a new one, or let it go.</source>
            <translation>Alguien lo eliminó. Créelo de nuevo o déjelo ir.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody else's ledger</source>
            <translation>El libro de otra persona</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something answered that is no Wrenchtime server ({0}).</source>
            <translation>Respondió algo que no es un servidor de Wrenchtime ({0}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something else was done</source>
            <translation>Se hizo otra cosa</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something is missing</source>
            <translation>Falta algo</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Something to try it out?</source>
            <translation>¿Algo para probar?</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <location filename="../../ui/log.py" />
            <location filename="../../ui/runner.py" />
            <source>Something went wrong inside the program ({name}: {error}). It is in the log.</source>
            <translation>Algo salió mal dentro del programa ({name}: {error}). Está en el registro de errores.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Something went wrong inside the program. It is in the log.</source>
            <translation>Algo salió mal dentro del programa. Está en el registro de errores.</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/painting.py" />
            <source>Split at {time}</source>
            <translation>Dividir a las {time}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Split it at a time</source>
            <translation>Dividirlo a una hora</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Split it…</source>
            <translation>Dividirlo…</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Split.</source>
            <translation>Dividido.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start for {name}</source>
            <translation>Iniciar para {name}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Start from {time}</source>
            <translation>Iniciar desde las {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start now, details later</source>
            <translation>Empezar ya, los detalles después</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Start the tray program with the desktop.</source>
            <translation>Iniciar el programa de la bandeja con el escritorio.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Start when I log in</source>
            <translation>Abrir al iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Start “{name}”?</source>
            <translation>¿Iniciar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Start…</source>
            <translation>Iniciar…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Still on it</source>
            <translation>Sigo en ello</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Still on it?</source>
            <translation>¿Sigue en ello?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Still running</source>
            <translation>Sigue en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Still running since {time}</source>
            <translation>Sigue en marcha desde {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Stop and go on</source>
            <translation>Detener y seguir</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Stop and quit</source>
            <translation>Detener y salir</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Stop at {time}</source>
            <translation>Detener a las {time}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Stop it now</source>
            <translation>Detenerlo ahora</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Stop now</source>
            <translation>Detener ahora</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>Stop the timer, or go on</source>
            <translation>Detener el cronómetro, o seguir</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Stop {name}</source>
            <translation>Detener {name}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Stopped “{name}” after {length}.</source>
            <translation>«{name}» detenido tras {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Store</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submit all days of the week that have work and were not submitted yet</source>
            <translation>Presentar todos los días de la semana que tienen trabajo y aún no se presentaron</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/submitting.py" />
            <source>Submit the day</source>
            <translation>Presentar el día</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submit the week</source>
            <translation>Presentar la semana</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Submitted already</source>
            <translation>Ya presentado</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Submitted.</source>
            <translation>Presentado.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submitted. The day is locked until your manager has looked at it.</source>
            <translation>Presentado. El día queda bloqueado hasta que su responsable lo mire.</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Submitted: it cannot be changed</source>
            <translation>Presentado: no se puede cambiar</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Switched off in the settings.</source>
            <translation>Desactivado en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Switched on in the settings, but not known to your desktop. Switch it off and on again.</source>
            <translation>Activado en los ajustes, pero su escritorio no lo conoce. Desactívelo y vuelva a activarlo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sync failed</source>
            <translation>La sincronización falló</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sync first, or give it to a file. It stays in the ledger either way.</source>
            <translation>Sincronice primero, o guárdelo en un archivo. En el libro se queda de todos modos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sync is running</source>
            <translation>Se está sincronizando</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Syncing…</source>
            <translation>Sincronizando…</translation>
        </message>
        <message>
            <location filename="../../ui/about/facts.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Takes the day back, so that it can be changed again</source>
            <translation>Retira el día para que se pueda cambiar otra vez</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Target of a day</source>
            <translation>Objetivo de un día</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That absence is not in the ledger.</source>
            <translation>Esa ausencia no está en el libro.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That absence was {0} before.</source>
            <translation>Sobre esa ausencia ya se decidió: {0}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That change does not wait for a decision (any more).</source>
            <translation>Ese cambio no espera (ya) una decisión.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/machine.py" />
            <source>That could not be arranged</source>
            <translation>No se pudo disponer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That customer is not in the ledger any more. Choose another one.</source>
            <translation>Ese cliente ya no está en el libro. Elija otro.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That customer is not there twice (any more).</source>
            <translation>Ese cliente (ya) no está dos veces.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That entry is not in the ledger; it may have been discarded.</source>
            <translation>Ese registro no está en el libro; puede que se descartara.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That entry was not discarded.</source>
            <translation>Ese registro no se descartó.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That task is not in the ledger any more. Choose another one.</source>
            <translation>Esa tarea ya no está en el libro. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That time has not come yet. Give a time up to now.</source>
            <translation>Esa hora aún no ha llegado. Dé una hora hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That timer was stopped at {0}.</source>
            <translation>Ese cronómetro se detuvo a las {0}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That work type is not in the ledger any more. Choose another one.</source>
            <translation>Ese tipo de trabajo ya no está en el libro. Elija otro.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer came too slowly to wait for its end.</source>
            <translation>La respuesta llegaba demasiado despacio para esperar su final.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer is larger than {0} MiB.</source>
            <translation>La respuesta es mayor de {0} MiB.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer was not whole</source>
            <translation>La respuesta no estaba completa</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The backup in {0} failed its check, so it was not kept.</source>
            <translation>La copia en {0} no pasó la comprobación, así que no se conservó.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks are longer than the entry itself. Shorten them.</source>
            <translation>Las pausas son más largas que el propio registro. Acórtelas.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks are longer than the entry would be. Shorten them first.</source>
            <translation>Las pausas son más largas de lo que sería el registro. Acórtelas primero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks fill the entry, so that they cannot be shared out. Shorten them first.</source>
            <translation>Las pausas llenan el registro y no se pueden repartir. Acórtelas primero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks of one entry are longer than itself. Shorten them first.</source>
            <translation>Las pausas de un registro son más largas que él. Acórtelas primero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate cannot be read</source>
            <translation>No se puede leer el certificado</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The certificate of {0} cannot be trusted ({1}). If your company has a certificate of its own, name its file in the settings, under “Certificate file”.</source>
            <translation>No se puede confiar en el certificado de {0} ({1}). Si su empresa tiene un certificado propio, indique su archivo en los ajustes, en «Archivo de certificado».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate of {0} has expired, or this machine's clock is wrong.</source>
            <translation>El certificado de {0} ha caducado, o el reloj de este equipo está mal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate of {0} is not valid yet: this machine's clock seems to be slow.</source>
            <translation>El certificado de {0} aún no es válido: el reloj de este equipo parece ir atrasado.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The change cannot be read</source>
            <translation>No se puede leer el cambio</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The change of “{name}”</source>
            <translation>El cambio de «{name}»</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The code does not work</source>
            <translation>El código no funciona</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The company has no work types of these names</source>
            <translation>La empresa no tiene tipos de trabajo con esos nombres</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The company has none of these names: {names}.</source>
            <translation>La empresa no tiene ninguno con estos nombres: {names}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>The company has “{customer}”. If they are one, yours is archived, and these move over: {tasks}, {entries}.</source>
            <translation>La empresa tiene «{customer}». Si son el mismo, el suyo se archiva y se trasladan: {tasks}, {entries}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The connection to {0} broke off ({1}).</source>
            <translation>La conexión con {0} se cortó ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The copy is not whole</source>
            <translation>La copia no está completa</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The damaged file is kept in {0}.</source>
            <translation>El archivo dañado se guarda en {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>The day after (Alt+Right)</source>
            <translation>El día siguiente (Alt+Derecha)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>The day before (Alt+Left)</source>
            <translation>El día anterior (Alt+Izquierda)</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The day is approved</source>
            <translation>El día está aprobado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The day is somebody else's.</source>
            <translation>El día es de otra persona.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The device is somebody else's</source>
            <translation>El dispositivo es de otra persona</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The device's id must be a UUID in lower case.</source>
            <translation>El identificador del dispositivo debe ser un UUID en minúsculas.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The disk that holds {0} is full, so the change was not stored. Free some space.</source>
            <translation>El disco que contiene {0} está lleno, así que el cambio no se guardó. Libere espacio.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The end lies before the start. Change one of the two.</source>
            <translation>El fin está antes del inicio. Cambie uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entries are {0}. Make that the same first, or leave them.</source>
            <translation>Los registros se diferencian: {0}. Iguale eso primero, o déjelos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entries have changed meanwhile. Look at the day once more.</source>
            <translation>Los registros han cambiado entretanto. Mire el día otra vez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry beside it has gone meanwhile. Look at the day once more.</source>
            <translation>El registro de al lado ha desaparecido entretanto. Mire el día otra vez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry has {0} parts; there is no number {1}.</source>
            <translation>El registro tiene {0} partes; no hay un número {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is approved</source>
            <translation>El registro está aprobado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is invoiced</source>
            <translation>El registro está facturado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is locked</source>
            <translation>El registro está bloqueado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is somebody else's.</source>
            <translation>El registro es de otra persona.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is submitted</source>
            <translation>El registro está presentado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is too short for {0} parts of a second.</source>
            <translation>El registro es demasiado corto para {0} partes de un segundo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry of this absence was discarded.</source>
            <translation>El registro de esta ausencia se descartó.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry would end when it starts or before. Discard it instead.</source>
            <translation>El registro terminaría cuando empieza o antes. Descártelo mejor.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry would start and end at the same time. Give it a length.</source>
            <translation>El registro empezaría y terminaría a la misma hora. Dele una duración.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The file cannot be written</source>
            <translation>No se puede escribir el archivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The first start was gone through.</source>
            <translation>Se pasó por el primer arranque.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The folder {0} cannot be made or is not yours ({1}). Set WRENCHTIME_DIR to a folder you may write to.</source>
            <translation>La carpeta {0} no se puede crear o no es suya ({1}). Ponga en WRENCHTIME_DIR una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The gap has no length.</source>
            <translation>El hueco no tiene duración.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The id is not one</source>
            <translation>El identificador no lo es</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ids of the sample's records.</source>
            <translation>Los identificadores de los datos de ejemplo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The keyring does not answer</source>
            <translation>El llavero no responde</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>The ledger cannot be opened</source>
            <translation>No se puede abrir el libro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger cannot be written</source>
            <translation>No se puede escribir en el libro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger could not be repaired</source>
            <translation>No se pudo reparar el libro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger has changed its form</source>
            <translation>El libro ha cambiado de forma</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is being looked after</source>
            <translation>El libro está en mantenimiento</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is busy</source>
            <translation>El libro está ocupado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is damaged</source>
            <translation>El libro está dañado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is gone</source>
            <translation>El libro no está</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is newer than this program</source>
            <translation>El libro es más nuevo que este programa</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>The ledger shows what the server has; the change stays in the journal</source>
            <translation>El libro muestra lo que tiene el servidor; el cambio queda en el diario</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger was damaged and has been repaired</source>
            <translation>El libro estaba dañado y se ha reparado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger was repaired</source>
            <translation>El libro se ha reparado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link cannot be read</source>
            <translation>No se puede leer el enlace</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link is too long</source>
            <translation>El enlace es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link names no task</source>
            <translation>El enlace no nombra ninguna tarea</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link names no work</source>
            <translation>El enlace no nombra ningún trabajo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link wants what Wrenchtime cannot do</source>
            <translation>El enlace quiere algo que Wrenchtime no sabe hacer</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server did not start</source>
            <translation>El servidor local no arrancó</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server was not started</source>
            <translation>El servidor local no se arrancó</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>The next thing to settle</source>
            <translation>Lo siguiente por resolver</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The organisation is closed on this server</source>
            <translation>La organización está cerrada en este servidor</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The organisation is switched off</source>
            <translation>La organización está desactivada</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The period is closed</source>
            <translation>El periodo está cerrado</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The program is closing.</source>
            <translation>El programa se está cerrando.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy cannot be reached. Check the system's proxy settings.</source>
            <translation>No se llega al proxy. Compruebe los ajustes de proxy del sistema.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy does not let us through</source>
            <translation>El proxy no nos deja pasar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy wants a name and password. Set them in the system's proxy.</source>
            <translation>El proxy pide nombre y contraseña. Póngalos en el proxy del sistema.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The reference is taken</source>
            <translation>La referencia está ocupada</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The request cannot be read</source>
            <translation>La petición no se puede leer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The request speaks version “{0}”; this server speaks {1}. Update the older side.</source>
            <translation>La petición habla la versión «{0}»; este servidor, la {1}. Actualice el lado más antiguo.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The same as after it</source>
            <translation>Lo mismo que después</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The same as before it</source>
            <translation>Lo mismo que antes</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server and this device do not come together</source>
            <translation>El servidor y este dispositivo no se ponen de acuerdo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered about other changes than those that were sent.</source>
            <translation>El servidor respondió sobre otros cambios que los enviados.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered with another page than the one asked for.</source>
            <translation>El servidor respondió con otra página que la pedida.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered {0} and did not say why.</source>
            <translation>El servidor respondió {0} y no dijo por qué.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server cannot be reached</source>
            <translation>No se llega al servidor</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server cannot take it</source>
            <translation>El servidor no puede aceptarlo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server did not say why.</source>
            <translation>El servidor no dijo por qué.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server does not answer in time</source>
            <translation>El servidor no responde a tiempo</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The server does not have {0} of yours. Sync first, or give them to a file with “Export…” in the window “Server”. They stay in the ledger either way.</source>
            <translation>El servidor no tiene cambios suyos ({0}). Sincronice primero, o guárdelos en un archivo con «Exportar…» en la ventana «Servidor». En el libro se quedan de todos modos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server does not know this device</source>
            <translation>El servidor no conoce este dispositivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is busy</source>
            <translation>El servidor está ocupado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is busy or being looked after ({0}).</source>
            <translation>El servidor está ocupado o en mantenimiento ({0}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is in trouble</source>
            <translation>El servidor tiene problemas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is older than this program. Ask who runs it to update it; everything you record is kept.</source>
            <translation>El servidor es más antiguo que este programa. Pida a quien lo lleva que lo actualice; todo lo que registra se conserva.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server needs a newer Wrenchtime than this one. Install it; everything you record is kept meanwhile.</source>
            <translation>El servidor necesita un Wrenchtime más nuevo que este. Instálelo; mientras tanto se conserva todo lo que registra.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The server refused a change of {this}. The server's window has the remedies.</source>
            <translation>El servidor rechazó un cambio de {this}. La ventana del servidor tiene los remedios.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server refused it</source>
            <translation>El servidor lo rechazó</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>The server refused what is listed below. It is kept here until you decide.</source>
            <translation>El servidor rechazó lo que se lista abajo. Se conserva aquí hasta que usted decida.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server refuses this device</source>
            <translation>El servidor rechaza este dispositivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server sends us on to {0}. Ask who runs it for the right address.</source>
            <translation>El servidor nos envía a {0}. Pregunte a quien lo lleva por la dirección correcta.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server speaks version {0} of the protocol, this program {1}.</source>
            <translation>El servidor habla la versión {0} del protocolo, este programa la {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server was restored from a backup. Fetch everything once more, then go on.</source>
            <translation>El servidor se restauró de una copia de seguridad. Obtenga todo una vez más y continúe.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's certificate is not trusted</source>
            <translation>No se confía en el certificado del servidor</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's history has changed</source>
            <translation>La historia del servidor ha cambiado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's name is not found</source>
            <translation>No se encuentra el nombre del servidor</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The server's part is not installed here: pip install “wrenchtime[server]”.</source>
            <translation>La parte del servidor no está instalada aquí: pip install «wrenchtime[server]».</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The setting “Certificate file” names {0}: {1}. It should be a file of certificates in PEM form.</source>
            <translation>El ajuste «Archivo de certificado» indica {0}: {1}. Debería ser un archivo de certificados en formato PEM.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>The settings take them out again.</source>
            <translation>En los ajustes se pueden quitar.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The text holds half a character, which no program can store. Type that part anew.</source>
            <translation>El texto contiene medio carácter, que ningún programa puede guardar. Escriba esa parte de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>The thing to settle before</source>
            <translation>Lo anterior por resolver</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>The time at which it ended</source>
            <translation>La hora a la que terminó</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>The time counts at once; say later whom it was for.</source>
            <translation>El tiempo cuenta desde ya; para quién era se dice después.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The timer runs, so it has no end to move. Stop it first.</source>
            <translation>El cronómetro está en marcha y no tiene fin que mover. Deténgalo primero.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The token cannot be read</source>
            <translation>No se puede leer el token</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>The trial opens a second Wrenchtime with a sample company and a server on this machine. Your own records are not touched, and the trial is removed when you quit it.</source>
            <translation>La prueba abre un segundo Wrenchtime con una empresa de ejemplo y un servidor en este equipo. Sus propios datos no se tocan y la prueba se elimina al salir de ella.</translation>
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>The trial starts in a moment, with an icon and a panel of its own.</source>
            <translation>La prueba empieza en un momento, con icono y panel propios.</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/strip.py" />
            <source>The week</source>
            <translation>La semana</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>The week is submitted.</source>
            <translation>La semana está presentada.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The work can only have ended between the entry's start and its end or now.</source>
            <translation>El trabajo solo puede haber terminado entre el inicio del registro y su fin o ahora.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>The working day is over</source>
            <translation>La jornada ha terminado</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is a customer named “{0}” already.</source>
            <translation>Ya hay un cliente llamado «{0}».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is a work type named “{0}” already.</source>
            <translation>Ya hay un tipo de trabajo llamado «{0}».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no Wrenchtime server at {0}. Check the address.</source>
            <translation>No hay ningún servidor de Wrenchtime en {0}. Compruebe la dirección.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no such device.</source>
            <translation>No existe ese dispositivo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no such person, or they are not active.</source>
            <translation>No existe esa persona, o no está activa.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no timer to stop.</source>
            <translation>No hay cronómetro que detener.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There was no backup to fill what is missing.</source>
            <translation>No había copia con la que completar lo que falta.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>These entries do not overlap (any more).</source>
            <translation>Estos registros no se solapan (ya).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>These values make no whole record. Change them, or keep the refused one here.</source>
            <translation>Estos valores no forman un dato completo. Cámbielos, o conserve aquí el rechazado.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>They are one</source>
            <translation>Son el mismo</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>They are out of your ledger. What you recorded time on has stayed.</source>
            <translation>Ya no están en su libro. Se ha quedado aquello en lo que registró tiempo.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>They are two</source>
            <translation>Son dos</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They began anew several times. It is tried again later, and nothing is lost.</source>
            <translation>Empezaron de nuevo varias veces. Se intenta más tarde y no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They cannot be merged</source>
            <translation>No se pueden unir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They overlap</source>
            <translation>Se solapan</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>This desktop does not tell. Idleness is noticed instead, where it can be.</source>
            <translation>Este escritorio no lo dice. En su lugar se nota la inactividad, donde se puede.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <source>This desktop shows no tray icons, so Wrenchtime stays in this window. It moves into the tray when there is one.</source>
            <translation>Este escritorio no muestra iconos de bandeja, así que Wrenchtime se queda en esta ventana. Pasa a la bandeja cuando haya una.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>This desktop shows no tray icons; the program stays in its window.</source>
            <translation>Este escritorio no muestra iconos de bandeja; el programa se queda en su ventana.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device was signed out</source>
            <translation>Se cerró la sesión de este dispositivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device was signed out by a manager</source>
            <translation>Un responsable cerró la sesión de este dispositivo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device's token is not in the keyring</source>
            <translation>El token de este dispositivo no está en el llavero</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>This installation</source>
            <translation>Esta instalación</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to no server. Join one in the window “Server”.</source>
            <translation>Este libro no pertenece a ningún servidor. Únase a uno en la ventana «Servidor».</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to {0} at {1}. Use a profile for each server: start Wrenchtime with “--profile NAME” and join there. If it is the same server at a new address, say so below.</source>
            <translation>Este libro pertenece a {0} en {1}. Use un perfil por servidor: abra Wrenchtime con «--profile NOMBRE» y únase allí. Si es el mismo servidor en otra dirección, dígalo abajo.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to {0} of {1}; the code is for {2} of {3}. Use a profile for each: start Wrenchtime with “--profile NAME” and join there with a new code.</source>
            <translation>Este libro pertenece a {0} de {1}; el código es para {2} de {3}. Use un perfil para cada uno: abra Wrenchtime con «--profile NOMBRE» y únase allí con un código nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This ledger counts as a new device</source>
            <translation>Este libro cuenta como un dispositivo nuevo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This ledger joined for another person. Use a profile of its own for each person.</source>
            <translation>Este libro se unió para otra persona. Use un perfil propio para cada persona.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This machine's clock is wrong</source>
            <translation>El reloj de este equipo está mal</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This network wants you to log in first</source>
            <translation>Esta red pide iniciar sesión primero</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This program and the server do not understand each other</source>
            <translation>Este programa y el servidor no se entienden</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This system offers no place for secrets just now ({0}: {1}). Unlock or install a keyring, or let the token be kept in a file that only you can read: there is a setting for it.</source>
            <translation>Este sistema no ofrece ahora sitio para secretos ({0}: {1}). Desbloquee o instale un llavero, o deje que el token se guarde en un archivo que solo usted pueda leer: hay un ajuste para ello.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>This task is done away from this computer</source>
            <translation>Esta tarea se hace lejos de este equipo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This version of the protocol is not spoken here</source>
            <translation>Aquí no se habla esta versión del protocolo</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/view.py" />
            <source>Timeline of the day</source>
            <translation>Línea de tiempo del día</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Today (Alt+Home)</source>
            <translation>Hoy (Alt+Inicio)</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Today {length}</source>
            <translation>Hoy {length}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too long</source>
            <translation>Demasiado largo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too many attempts</source>
            <translation>Demasiados intentos</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too many failed attempts. Try again in {0} minutes.</source>
            <translation>Demasiados intentos fallidos. Inténtelo de nuevo en {0} minutos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too short to split</source>
            <translation>Demasiado corto para dividir</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <source>Totals by customer. {totals}</source>
            <translation>Totales por cliente. {totals}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Travel</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Tray and panel</source>
            <translation>Bandeja y panel</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Tray icon</source>
            <translation>Icono de bandeja</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Trim the earlier one</source>
            <translation>Recortar el anterior</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Trim the later one</source>
            <translation>Recortar el posterior</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Try it with a local server</source>
            <translation>Probar con un servidor local</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Two times of {0} in “{1}” overlap. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>Dos horarios de {0} en «{1}» se solapan. Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>Two times, please</source>
            <translation>Dos horas, por favor</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Type for whom and what you do, such as “Hartmann Dental: replace the fuser”, and press Enter. Your time counts from that moment; everything else can be said later.</source>
            <translation>Escriba para quién y qué hace, como «Clínica Hartmann: cambiar el fusor», y pulse Intro. Su tiempo cuenta desde ese momento; lo demás se puede decir después.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Type to find · ↓ to choose · Esc to close</source>
            <translation>Escriba para buscar · ↓ para elegir · Esc para cerrar</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Unattended</source>
            <translation>Desatendido</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Unattended or not</source>
            <translation>Desatendido o no</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Unattended since {since}</source>
            <translation>Desatendido desde {since}</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/panel/hands.py" />
            <location filename="../../ui/panel/telling.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Undo (Ctrl+Z)</source>
            <translation>Deshacer (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Undo: {gesture} (Ctrl+Z)</source>
            <translation>Deshacer: {gesture} (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Undone: {gesture}</source>
            <translation>Deshecho: {gesture}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Unknown time zone</source>
            <translation>Zona horaria desconocida</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Very long: {length}</source>
            <translation>Muy largo: {length}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>We are sent on to {0}: log in to this network in a browser, then try again.</source>
            <translation>Nos envían a {0}: inicie sesión en esta red con un navegador e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Week: {length}</source>
            <translation>Semana: {length}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Week: {length} of {target}</source>
            <translation>Semana: {length} de {target}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Welcome to Wrenchtime</source>
            <translation>Bienvenido a Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Welcomed</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>What can be started</source>
            <translation>Lo que se puede iniciar</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>What changed</source>
            <translation>Qué ha cambiado</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>What did you do {times}?</source>
            <translation>¿Qué hizo {times}?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What is running started at {0}, after {1}. Give a later time, or change when it started first.</source>
            <translation>Lo que está en marcha empezó a las {0}, después de {1}. Dé una hora posterior, o cambie primero cuándo empezó.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>What is to be settled</source>
            <translation>Lo que hay que resolver</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>What was done, for the customer. Enter keeps it.</source>
            <translation>Lo que se hizo, para el cliente. Intro lo guarda.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/editors.py" />
            <source>What was done? Enter stores it, Shift+Enter makes a new line.</source>
            <translation>¿Qué se hizo? Intro lo guarda, Mayús+Intro hace otra línea.</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>What was it for?</source>
            <translation>¿Para qué fue?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What was recovered of {0} is not whole either ({1}). The damaged ledger is where it was. Please report this.</source>
            <translation>Lo recuperado de {0} tampoco está completo ({1}). El libro dañado está donde estaba. Por favor, comuníquelo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>What were these %n entries for?</source>
            <translation>
                <numerusform>¿Para qué fue este registro?</numerusform>
                <numerusform>¿Para qué fueron estos %n registros?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>What works on this computer</source>
            <translation>Lo que funciona en este equipo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What {0} sent was cut short or is not from a Wrenchtime server.</source>
            <translation>Lo que envió {0} llegó cortado o no es de un servidor de Wrenchtime.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What {0} sent was garbled on the way.</source>
            <translation>Lo que envió {0} llegó estropeado.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>When do you work?</source>
            <translation>¿Cuándo trabaja?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When nothing reminds you, like Mo-Fr 20:00-7:00, Sa-Su 0:00-24:00. Empty for none.</source>
            <translation>Cuándo no se recuerda nada, como Lu-Vi 20:00-7:00, Sá-Do 0:00-24:00. Vacío para nunca.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the computer is shut down</source>
            <translation>Cuando se apaga el equipo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the computer sleeps</source>
            <translation>Cuando el equipo se suspende</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the screen is locked</source>
            <translation>Cuando se bloquea la pantalla</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the working hours of the day are over and a timer still runs.</source>
            <translation>Cuando ha terminado el horario del día y sigue un cronómetro en marcha.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When you work, like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00. Empty for none.</source>
            <translation>Cuándo trabaja, como Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00. Vacío para ninguno.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Where to write what the server does not have</source>
            <translation>Dónde guardar lo que el servidor no tiene</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Which of two times</source>
            <translation>Cuál de las dos horas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Which timer</source>
            <translation>Qué cronómetro</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/windows.py" />
            <source>Windows does not tell of the session</source>
            <translation>Windows no avisa de la sesión</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <source>Windows' hot keys</source>
            <translation>las teclas rápidas de Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/windows.py" />
            <source>Windows' last input</source>
            <translation>la última pulsación según Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/windows.py" />
            <source>Windows' session messages</source>
            <translation>los avisos de sesión de Windows</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>With my company’s server: I have a code from my manager</source>
            <translation>Con el servidor de mi empresa: tengo un código de mi responsable</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>With whom?</source>
            <translation>¿Con quién?</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Withdrawn: it can be changed again.</source>
            <translation>Retirado: se puede cambiar otra vez.</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <location filename="../../ui/panel/results.py" />
            <source>Without a customer</source>
            <translation>Sin cliente</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Without a task</source>
            <translation>Sin tarea</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Without buttons: answers are given in the panel.</source>
            <translation>Sin botones: se responde en el panel.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work is recorded in that time already. Fill what is free beside it.</source>
            <translation>En ese tiempo ya hay trabajo registrado. Rellene lo que está libre al lado.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Work not assigned yet</source>
            <translation>Trabajo aún sin asignar</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/more.py" />
            <source>Work type</source>
            <translation>Tipo de trabajo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work types are made and changed by managers.</source>
            <translation>Los tipos de trabajo los crean y cambian los responsables.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work types are made by managers</source>
            <translation>Los tipos de trabajo los crean los responsables</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Working day</source>
            <translation>Jornada</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours</source>
            <translation>Horario de trabajo</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours lack a day</source>
            <translation>Al horario le falta un día</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours lack a time</source>
            <translation>Al horario le falta una hora</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours of no length</source>
            <translation>Horario sin duración</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours overlap</source>
            <translation>Los horarios se solapan</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities_view.py" />
            <source>Works</source>
            <translation>Funciona</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Works in every program, like Ctrl+Alt+T. Empty for none.</source>
            <translation>Funciona en cualquier programa, como Ctrl+Alt+T. Vacío para ninguna.</translation>
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>Wrenchtime runs already</source>
            <translation>Wrenchtime ya está abierto</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Wrenchtime: nothing is running</source>
            <translation>Wrenchtime: nada en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Write a note on {name}</source>
            <translation>Escribir una nota en {name}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>Escríbala como Ctrl+Alt+T o Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Write the note</source>
            <translation>Escribir la nota</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Writes everything that the server does not have to a file</source>
            <translation>Escribe en un archivo todo lo que el servidor no tiene</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>X11's idle counter</source>
            <translation>el contador de inactividad de X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>X11's key grabs</source>
            <translation>las capturas de teclas de X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>X11's screen saver extension</source>
            <translation>la extensión de salvapantallas de X11</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>You are {person} of {organisation}</source>
            <translation>Usted es {person} de {organisation}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>You have been at work since {time}.</source>
            <translation>Lleva trabajando desde las {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Your desktop gave it no key yet: choose one in its keyboard settings.</source>
            <translation>Su escritorio aún no le ha dado ninguna tecla: elija una en los ajustes de teclado del escritorio.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Your desktop has it on {keys}; its keyboard settings decide.</source>
            <translation>Su escritorio lo tiene en {keys}; deciden los ajustes de teclado del escritorio.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Your last change was stored only because Wrenchtime keeps a small reserve, and that is used up now. Free some space on this disk soon, or the next change may not be stored.</source>
            <translation>Su último cambio se guardó solo porque Wrenchtime conserva una pequeña reserva, y ya se ha gastado. Libere pronto espacio en este disco, o el próximo cambio podría no guardarse.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Your manager invites you with a one-time code. What you have recorded so far is sent too, and you never wait for the server: everything is stored here first.</source>
            <translation>Su responsable le invita con un código de un solo uso. También se envía lo que haya registrado hasta ahora, y nunca espera al servidor: todo se guarda primero aquí.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Your note: “{note}”</source>
            <translation>Su nota: «{note}»</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Your records are on this machine alone. With your company’s server, the office sees what was done, and your records are safe if this machine is lost. You never wait for it: everything is stored here first.</source>
            <translation>Sus datos están solo en este equipo. Con el servidor de su empresa, la oficina ve lo que se hizo y sus datos están a salvo si se pierde este equipo. Nunca lo espera: todo se guarda primero aquí.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>Yours is joined into the company’s</source>
            <translation>El suyo pasa a ser el de la empresa</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/macos.py" />
            <source>a launch agent</source>
            <translation>un agente de inicio</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>after hours × {factor}</source>
            <translation>fuera de horario × {factor}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>another program has {keys}</source>
            <translation>otro programa tiene {keys}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>answer</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>approved</source>
            <translation>aprobado</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>as recorded</source>
            <translation>como se registró</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>as recorded, there is no agreement</source>
            <translation>como se registró, no hay acuerdo</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>billable</source>
            <translation>facturable</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>bring back</source>
            <translation>recuperación</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>change</source>
            <translation>cambio</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>change of names</source>
            <translation>cambio de nombres</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>contact</source>
            <translation>contacto</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>correction</source>
            <translation>corrección</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the block: {left} left</source>
            <translation>cubierto por el bono: quedan {left}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the included hours: {left} left</source>
            <translation>cubierto por las horas incluidas: quedan {left}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the retainer: {left} left</source>
            <translation>cubierto por la iguala: quedan {left}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>customer</source>
            <translation>cliente</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/freedesktop.py" />
            <source>desktop files</source>
            <translation>archivos de escritorio</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>discard</source>
            <translation>descarte</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>end estimated</source>
            <translation>fin estimado</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>entry</source>
            <translation>registro</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>estimated</source>
            <translation>estimado</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>favourite</source>
            <translation>favorito</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>filled gap</source>
            <translation>hueco rellenado</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>from before</source>
            <translation>de antes</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: extra mile</source>
            <translation>regalado: trabajo extra</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: goodwill</source>
            <translation>regalado: buena voluntad</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: relationship</source>
            <translation>regalado: relación</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: rework</source>
            <translation>regalado: retrabajo</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>goes on</source>
            <translation>continúa</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>goes on the day after</source>
            <translation>sigue al día siguiente</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>in the fixed price</source>
            <translation>en el precio fijo</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>in the price of the ticket</source>
            <translation>en el precio de la incidencia</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>invoiced</source>
            <translation>facturado</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>late: waits for your manager</source>
            <translation>tarde: espera a su responsable</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>left as it is</source>
            <translation>dejado como está</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>locked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/macos.py" />
            <source>macOS gives links to application bundles only</source>
            <translation>macOS da los enlaces solo a paquetes de aplicación</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/macos.py" />
            <source>macOS' event source</source>
            <translation>la fuente de eventos de macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <source>macOS' hot keys</source>
            <translation>las teclas rápidas de macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/macos.py" />
            <source>macOS' notifications</source>
            <translation>las notificaciones de macOS</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>merge</source>
            <translation>unión</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>minimum {length}</source>
            <translation>mínimo {length}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>move</source>
            <translation>movimiento</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>move of an edge</source>
            <translation>movimiento de un borde</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new contact</source>
            <translation>contacto nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new customer</source>
            <translation>cliente nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new task</source>
            <translation>tarea nueva</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new work type</source>
            <translation>tipo de trabajo nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/rules.py" />
            <source>not billable</source>
            <translation>no facturable</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>of {length}</source>
            <translation>de {length}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>on Wayland, X11 sees only what is done in its own windows</source>
            <translation>en Wayland, X11 solo ve lo que se hace en sus propias ventanas</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>only if your company has its own</source>
            <translation>solo si su empresa tiene uno propio</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/table/view.py" />
            <source>overlaps</source>
            <translation>se solapa</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>overlaps {times}</source>
            <translation>se solapa {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>park</source>
            <translation>aparcado</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>parked {since}</source>
            <translation>aparcado {since}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>record</source>
            <translation>registro hecho</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>resume</source>
            <translation>reanudación</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>returned</source>
            <translation>devuelto</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>rounded with the task’s last entry of the day</source>
            <translation>redondeado con el último registro de la tarea ese día</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>safe proposals</source>
            <translation>propuestas seguras</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>settled</source>
            <translation>resuelto</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>shown by the tray icon</source>
            <translation>mostrado por el icono de la bandeja</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>since the day before</source>
            <translation>desde el día anterior</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>since {start}</source>
            <translation>desde {start}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>split</source>
            <translation>división</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>start</source>
            <translation>inicio</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>stop</source>
            <translation>parada</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>stop of everything</source>
            <translation>parada de todo</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>submit</source>
            <translation>presentación</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>submitted</source>
            <translation>presentado</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>target {length}</source>
            <translation>objetivo {length}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>task</source>
            <translation>tarea</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor</source>
            <translation>el compositor de Wayland</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor does not answer</source>
            <translation>el compositor de Wayland no responde</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor is gone</source>
            <translation>el compositor de Wayland ya no está</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor takes no connection</source>
            <translation>el compositor de Wayland no acepta conexiones</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the block: used up</source>
            <translation>el bono: agotado</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>the desktop portal</source>
            <translation>el portal del escritorio</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>the desktop refused</source>
            <translation>el escritorio se negó</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>the desktop's notification service</source>
            <translation>el servicio de notificaciones del escritorio</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/screensaver.py" />
            <location filename="../../ui/desktop/session/screensaver.py" />
            <source>the desktop's screen saver service</source>
            <translation>el servicio de salvapantallas del escritorio</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the included hours: used up</source>
            <translation>las horas incluidas: agotadas</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>the library libXss is not installed</source>
            <translation>la biblioteca libXss no está instalada</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/logind.py" />
            <source>the login manager (logind)</source>
            <translation>el gestor de sesiones (logind)</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <location filename="../../ui/desktop/session/logind.py" />
            <source>the login manager knows no session of this program</source>
            <translation>el gestor de sesiones no conoce ninguna sesión de este programa</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/windows.py" />
            <source>the registry</source>
            <translation>el registro de Windows</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the retainer: used up</source>
            <translation>la iguala: agotada</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>the system's idle hint</source>
            <translation>el aviso de inactividad del sistema</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>the system's network state</source>
            <translation>el estado de la red del sistema</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <location filename="../../ui/desktop/session/screensaver.py" />
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>there is no session bus</source>
            <translation>no hay bus de sesión</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>there is no system bus</source>
            <translation>no hay bus del sistema</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>this Wayland compositor does not tell programs about idleness</source>
            <translation>este compositor de Wayland no informa a los programas de la inactividad</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this X server has no idle counter</source>
            <translation>este servidor X no tiene contador de inactividad</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this X server has no screen saver extension</source>
            <translation>este servidor X no tiene extensión de salvapantallas</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>this desktop has no portal for global shortcuts</source>
            <translation>este escritorio no tiene portal para atajos globales</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/mutter.py" />
            <source>this desktop is not GNOME</source>
            <translation>este escritorio no es GNOME</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>this desktop is not Wayland</source>
            <translation>este escritorio no es Wayland</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this desktop is not X11</source>
            <translation>este escritorio no es X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>this desktop never gave the system a hint</source>
            <translation>este escritorio nunca dio un aviso al sistema</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>this desktop runs no notification service</source>
            <translation>este escritorio no tiene servicio de notificaciones</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/screensaver.py" />
            <source>this desktop runs no screen saver service</source>
            <translation>este escritorio no tiene servicio de salvapantallas</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/screensaver.py" />
            <source>this desktop's screen saver service does not tell</source>
            <translation>el servicio de salvapantallas de este escritorio no lo dice</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/windows.py" />
            <location filename="../../ui/desktop/session/windows.py" />
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <source>this is not Windows</source>
            <translation>esto no es Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/macos.py" />
            <location filename="../../ui/desktop/session/macos.py" />
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <source>this is not macOS</source>
            <translation>esto no es macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>this keyboard has no {key}</source>
            <translation>este teclado no tiene {key}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <location filename="../../ui/desktop/session/logind.py" />
            <source>this system has no login manager (logind)</source>
            <translation>este sistema no tiene gestor de sesiones (logind)</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>travel</source>
            <translation>desplazamiento</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>trim</source>
            <translation>recorte</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/table/view.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <source>unattended</source>
            <translation>desatendido</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>unattended: not billed</source>
            <translation>desatendido: no se factura</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>up to the next {length}</source>
            <translation>hasta los próximos {length}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>weekend or holiday × {factor}</source>
            <translation>fin de semana o festivo × {factor}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>withdraw</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>work type</source>
            <translation>tipo de trabajo</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>wrenchtime:// links</source>
            <translation>enlaces wrenchtime://</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} Undo goes on with “{1}”, which was done before it.</source>
            <translation>{0} Lo siguiente que se deshace es «{1}», que se hizo antes.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} absences are undecided</source>
            <translation>{0} ausencias están sin decidir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} came twice in {1}, because the clocks went back. Add “first” or “second”.</source>
            <translation>{0} se dio dos veces en {1}, porque los relojes se atrasaron. Añada «first» o «second».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} can be {1} to {2}, not {3}.</source>
            <translation>{0} puede ser {1} a {2}, no {3}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} cannot be made ({1}). Check the folder's permissions.</source>
            <translation>No se puede crear {0} ({1}). Compruebe los permisos de la carpeta.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} cannot be made or opened ({1}). Check that the folder is yours and its disk is not read-only.</source>
            <translation>No se puede crear o abrir {0} ({1}). Compruebe que la carpeta es suya y que se puede escribir en su disco.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} customers end in “{1}”. Give more of the name.</source>
            <translation>{0} clientes terminan en «{1}». Dé más del nombre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not exist in {1}: the clocks went forward over it. Write a time before or after.</source>
            <translation>{0} no existe en {1}: los relojes se adelantaron por encima. Dé una hora anterior o posterior.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not know its device any more.</source>
            <translation>{0} ya no conoce su dispositivo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not pick up. Check the network.</source>
            <translation>{0} no contesta. Compruebe la red.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} entries are not assigned</source>
            <translation>{0} registros están sin asignar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} failed its check ({1}).</source>
            <translation>{0} no pasó la comprobación ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has no times in “{1}”. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>{0} no tiene horas en «{1}». Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has not come yet. Give a time up to now.</source>
            <translation>{0} aún no ha llegado. Dé una hora hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has not come yet. Submit it when it is over.</source>
            <translation>{0} aún no ha llegado. Preséntelo cuando termine.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has schema {1} now, and this program writes {2}. Start Wrenchtime again.</source>
            <translation>{0} tiene ahora el esquema {1}, y este programa escribe {2}. Abra Wrenchtime de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has {1} rows that refer to nothing.</source>
            <translation>{0} tiene {1} filas que no apuntan a nada.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is damaged. Repairing it needs {1} MB, and there are {2} free. Nothing was changed. Free some space and start again.</source>
            <translation>{0} está dañado. Repararlo necesita {1} MB y hay {2} libres. No se cambió nada. Libere espacio y ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is not a whole database any more ({1}).</source>
            <translation>{0} ya no es una base de datos completa ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is not submitted, so it can be changed as it is.</source>
            <translation>{0} no está presentado, así que se puede cambiar tal cual.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is “{1}” already. Give another reference, or use that task.</source>
            <translation>{0} ya es «{1}». Dé otra referencia, o use esa tarea.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} needs one length in “{1}”. Write one like “Mo-Th 8h, Fr 6h”.</source>
            <translation>{0} necesita una duración en «{1}». Escriba algo como «Lu-Ju 8h, Vi 6h».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} refused changes end in “{1}”. Give more of the name.</source>
            <translation>{0} cambios rechazados terminan en «{1}». Dé más del nombre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} speaks versions {1} to {2} of the protocol, this program speaks {3}. Update the older of the two.</source>
            <translation>{0} habla las versiones {1} a {2} del protocolo, este programa la {3}. Actualice el más antiguo de los dos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} timers run</source>
            <translation>{0} cronómetros están en marcha</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} took the request and did not answer in time.</source>
            <translation>{0} aceptó la petición y no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} unattended timers are running. Name the one to stop, or stop all.</source>
            <translation>Hay {0} cronómetros desatendidos en marcha. Nombre el que hay que detener, o deténgalos todos.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was approved already. Ask your manager to return it.</source>
            <translation>{0} ya está aprobado. Pida a su responsable que lo devuelva.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was approved. Ask your manager to return it.</source>
            <translation>{0} está aprobado. Pida a su responsable que lo devuelva.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was changed by somebody else too</source>
            <translation>{0}: también lo cambió otra persona</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was missing or empty.</source>
            <translation>{0} faltaba o estaba vacío.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was older than its own backup of {1}.</source>
            <translation>{0} era más antiguo que su propia copia de {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was submitted already. Withdraw it first to submit it anew.</source>
            <translation>{0} ya está presentado. Retírelo primero para presentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was written by a newer Wrenchtime (schema {1}, this one knows {2}). It was left untouched. Install the newer program.</source>
            <translation>{0} lo escribió un Wrenchtime más nuevo (esquema {1}, este conoce {2}). No se ha tocado. Instale el programa más nuevo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} {1}. Change it by hand.</source>
            <translation>{0} {1}. Cámbielo a mano.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}. Change it again if yours should stand.</source>
            <translation>{0}. Cámbielo otra vez si debe valer lo suyo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: made on this machine. Choose one of the company's instead, or keep them here only.</source>
            <translation>{0}: hechos en este equipo. Elija uno de la empresa, o consérvelos solo aquí.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: yours was “{1}”, it stays “{2}” ({3})</source>
            <translation>{0}: lo suyo era «{1}», queda «{2}» ({3})</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. Check that the folder exists and is yours.</source>
            <translation>{0}: {1}. Compruebe que la carpeta existe y es suya.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. It is tried again; please report this.</source>
            <translation>{0}: {1}. Se vuelve a intentar; por favor, comuníquelo.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. Join again to replace it.</source>
            <translation>{0}: {1}. Únase de nuevo para reemplazarlo.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{agreement}: counted by the server ({when}), with what you recorded since.</source>
            <translation>{agreement}: contado por el servidor ({when}), con lo que usted registró desde entonces.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{agreement}: counted from your own entries alone, until the server says more.</source>
            <translation>{agreement}: contado solo con sus propios registros, hasta que el servidor diga más.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{amount} so far</source>
            <translation>{amount} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{elapsed}, today {length}</source>
            <translation>{elapsed}, hoy {length}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>{field}: {here}; the server has {there}</source>
            <translation>{field}: {here}; el servidor tiene {there}</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{first} and {second}</source>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{hours} left of {included}</source>
            <translation>quedan {hours} de {included}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{hours} over {included}</source>
            <translation>{hours} sobre {included}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{length} are for nobody yet.</source>
            <translation>{length} aún no son para nadie.</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>{length} attended</source>
            <translation>{length} atendido</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>{length} billable</source>
            <translation>{length} facturable</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{length} billed</source>
            <translation>{length} facturado</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{length} billed, {left} left</source>
            <translation>{length} facturado, quedan {left}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the block, then used up</source>
            <translation>{length} cubierto por el bono, después agotado</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the included hours, then used up</source>
            <translation>{length} cubierto por las horas incluidas, después agotadas</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the retainer, then used up</source>
            <translation>{length} cubierto por la iguala, después agotada</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>{length} unattended</source>
            <translation>{length} desatendido</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} {rule}</source>
            <translation>{length} {rule}</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>{name}, a new customer</source>
            <translation>{name}, un cliente nuevo</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{raw} recorded, {billed} billed: {rule}</source>
            <translation>{raw} registrado, {billed} facturado: {rule}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/rules.py" />
            <source>{rule} with %n others of the task that day</source>
            <translation>
                <numerusform>{rule} con %n otro de la tarea ese día</numerusform>
                <numerusform>{rule} con %n otros de la tarea ese día</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>{start}–now</source>
            <translation>{start}–ahora</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{task}, {when}: {note}</source>
            <translation>{task}, {when}: {note}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>{text} lies before the start. Write the earlier time first.</source>
            <translation>{text} está antes del inicio. Escriba primero la hora anterior.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>{text}, must be settled before the day is submitted</source>
            <translation>{text}, hay que resolverlo antes de presentar el día</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} and {other} both claim {length}.</source>
            <translation>{this} y {other} reclaman los dos {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} came after its period was closed. Your manager decides whether it counts.</source>
            <translation>{this} llegó cuando su periodo estaba cerrado. Su responsable decide si cuenta.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} goes to the server by itself as soon as it can be reached.</source>
            <translation>{this} va solo al servidor en cuanto se llegue a él.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} is of a kind that wants a note.</source>
            <translation>{this} es de un tipo que pide una nota.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} still runs. The day can be submitted once it is stopped.</source>
            <translation>{this} sigue en marcha. El día se puede presentar cuando se detenga.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} took {length}. Was it that long?</source>
            <translation>{this} duró {length}. ¿Fue tan largo?</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/painting.py" />
            <source>{times} · with its neighbour</source>
            <translation>{times} · con su vecino</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>{times}, nobody there, {length}, not decided yet, during {this}</source>
            <translation>{times}, nadie presente, {length}, aún sin decidir, durante {this}</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>{times}, nothing recorded, {length}</source>
            <translation>{times}, nada registrado, {length}</translation>
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>{time} does not lie between {earliest} and {latest}.</source>
            <translation>{time} no está entre {earliest} y {latest}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/notices.py" />
            <source>{title} (%n more notices)</source>
            <translation>
                <numerusform>{title} (%n aviso más)</numerusform>
                <numerusform>{title} (%n avisos más)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>{what} (since {since})</source>
            <translation>{what} (desde {since})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/leaving.py" />
            <source>{where} does not have %n changes of yours yet.</source>
            <translation>
                <numerusform>{where} aún no tiene %n cambio suyo.</numerusform>
                <numerusform>{where} aún no tiene %n cambios suyos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot be done once more</source>
            <translation>«{0}» no se puede rehacer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot be undone</source>
            <translation>«{0}» no se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot name a profile: use letters, digits, “.”, “_” and “-”, at most 64 of them.</source>
            <translation>«{0}» no puede ser un nombre de perfil: use letras, cifras, «.», «_» y «-», 64 como mucho.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” does not say on which days. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>«{0}» no dice en qué días. Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” ends when it starts. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>«{0}» en «{1}» termina cuando empieza. Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not Ctrl, Alt, Shift or Meta. Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>«{0}» en «{1}» no es Ctrl, Alt, Shift o Meta. Escríbala como Ctrl+Alt+T o Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not a key that can be used. Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>«{0}» en «{1}» no es una tecla que se pueda usar. Escríbala como Ctrl+Alt+T o Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not a weekday. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>«{0}» en «{1}» no es un día de la semana. Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not from a time to a time. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>«{0}» en «{1}» no va de una hora a otra. Escríbalos como «Lu-Vi 08:00-17:00» o «Lu-Ju 8:00-12:00 13:00-17:00, Vi 8:00-14:00».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}”: a day goes from 0:00 to 24:00.</source>
            <translation>«{0}» en «{1}»: un día va de 0:00 a 24:00.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is more than a day. Give the length of one working day, like 8h.</source>
            <translation>«{0}» es más de un día. Dé la duración de una jornada, como 8h.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is no server's address. It looks like https://time.example.com.</source>
            <translation>«{0}» no es la dirección de un servidor. Tiene esta forma: https://time.example.com.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is not a setting. There are: {1}.</source>
            <translation>«{0}» no es un ajuste. Hay: {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is not a time zone name; write one like “Europe/Berlin” or “UTC”.</source>
            <translation>«{0}» no es una zona horaria; escriba algo como «Europe/Berlin» o «UTC».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” would be taken from every other program. Add Ctrl, Alt or Meta.</source>
            <translation>«{0}» se quitaría a todos los demás programas. Añada Ctrl, Alt o Meta.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{cost}” is not a cost. Write an amount like 12.50.</source>
            <translation>«{cost}» no es un coste. Escriba un importe como 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>“{name}” has been running since {time}.</source>
            <translation>«{name}» está en marcha desde las {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>“{name}” is due then.</source>
            <translation>«{name}» vence entonces.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>“{name}” is running.</source>
            <translation>«{name}» está en marcha.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>“{name}” may be there twice</source>
            <translation>«{name}» quizá está dos veces</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{quantity}” of “{wanted}”: write a number above nothing, like 2 or 0.75.</source>
            <translation>«{quantity}» de «{wanted}»: escriba un número mayor que cero, como 2 o 0.75.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{shown}” is not a number. Write one like 2, 0.75 or 12.50.</source>
            <translation>«{shown}» no es un número. Escriba uno como 2, 0.75 o 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{shown}” is too large or no number. Write one like 2, 0.75 or 12.50.</source>
            <translation>«{shown}» es demasiado grande o no es un número. Escriba uno como 2, 0.75 o 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>“{text}” ends before it starts. Write the earlier time first.</source>
            <translation>«{text}» termina antes de empezar. Escriba primero la hora anterior.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/kilometres.py" />
            <source>“{text}” is not a distance. Write kilometres like 12 or 12.5.</source>
            <translation>«{text}» no es una distancia. Escriba kilómetros como 12 o 12.5.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>“{text}” is not from a time to a time. Write them like 9:00–10:15.</source>
            <translation>«{text}» no va de una hora a otra. Escríbalo como 9:00–10:15.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>“{work_type}” is done away from this computer</source>
            <translation>«{work_type}» se hace lejos de este equipo</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>−{minutes} min</source>
            <translation>−{minutes} min</translation>
        </message>
    </context>
</TS>
