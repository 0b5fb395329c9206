<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
                <numerusform>%n Änderung braucht eine Entscheidung</numerusform>
                <numerusform>%n Änderungen brauchen eine Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n customers may be there twice</source>
            <translation>
                <numerusform>%n Kunde ist vielleicht doppelt</numerusform>
                <numerusform>%n Kunden sind vielleicht doppelt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n entries came after the day was closed; your manager decides on them.</source>
            <translation>
                <numerusform>%n Eintrag kam nach dem Abschluss des Tages; die Leitung entscheidet darüber.</numerusform>
                <numerusform>%n Einträge kamen nach dem Abschluss des Tages; die Leitung entscheidet darüber.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n entries discarded.</source>
            <translation>
                <numerusform>%n Eintrag verworfen.</numerusform>
                <numerusform>%n Einträge verworfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries that are submitted or approved keep what they were.</source>
            <translation>
                <numerusform>%n eingereichter oder genehmigter Eintrag bleibt, wie er war.</numerusform>
                <numerusform>%n eingereichte oder genehmigte Einträge bleiben, wie sie waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/questions.py" />
            <source>%n more questions wait after this one.</source>
            <translation>
                <numerusform>Danach wartet noch %n Frage.</numerusform>
                <numerusform>Danach warten noch %n Fragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n need attention</source>
            <translation>
                <numerusform>%n braucht eine Entscheidung</numerusform>
                <numerusform>%n brauchen eine Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n notices</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n of these stand in the way of submitting the day.</source>
            <translation>
                <numerusform>%n davon steht dem Einreichen des Tages im Weg.</numerusform>
                <numerusform>%n davon stehen dem Einreichen des Tages im Weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n parked</source>
            <translation>
                <numerusform>%n geparkt</numerusform>
                <numerusform>%n geparkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <source>%n parts</source>
            <translation>
                <numerusform>%n Teil</numerusform>
                <numerusform>%n Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n safe proposals accepted.</source>
            <translation>
                <numerusform>%n Vorschlag angenommen.</numerusform>
                <numerusform>%n sichere Vorschläge angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n tasks</source>
            <translation>
                <numerusform>%n Vorgang</numerusform>
                <numerusform>%n Vorgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/problems/panel.py" />
            <source>%n things to settle</source>
            <translation>
                <numerusform>%n offener Punkt</numerusform>
                <numerusform>%n offene Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs.py" />
            <source>%n timers are running.</source>
            <translation>
                <numerusform>%n Timer läuft.</numerusform>
                <numerusform>%n Timer laufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n to send</source>
            <translation>
                <numerusform>%n zu senden</numerusform>
                <numerusform>%n zu senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/week/words.py" />
            <source>%n to settle</source>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n unattended</source>
            <translation>
                <numerusform>%n unbeaufsichtigt</numerusform>
                <numerusform>%n unbeaufsichtigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/refusals.py" />
            <source>%n work types that you brought along</source>
            <translation>
                <numerusform>%n mitgebrachte Arbeitsart</numerusform>
                <numerusform>%n mitgebrachte Arbeitsarten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/window.py" />
            <source>%n written to {path}.</source>
            <translation>
                <numerusform>%n Änderung nach {path} geschrieben.</numerusform>
                <numerusform>%n Änderungen nach {path} geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Extra mile</source>
            <translation>&amp;Zusatzleistung</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Goodwill</source>
            <translation>&amp;Kulanz</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/choices.py" />
            <source>&amp;No giveaway</source>
            <translation>&amp;Keine Kulanz</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Not yet</source>
            <translation>&amp;Noch nicht</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Partly</source>
            <translation>&amp;Teilweise</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Resolved</source>
            <translation>&amp;Gelöst</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Rework</source>
            <translation>N&amp;acharbeit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A character that is none</source>
            <translation>Ein Zeichen, das keines ist</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A copy of {0} needs {1} MB, and there are {2} free.</source>
            <translation>Eine Kopie von {0} braucht {1} MB, frei sind {2}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A file with your company's own certificate authority, trusted beside the system's.</source>
            <translation>Eine Datei mit der Zertifizierungsstelle Ihrer Firma, der neben denen des Systems vertraut wird.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>A film or a call that keeps the screen awake counts as somebody being there.</source>
            <translation>Ein Film oder Anruf, der den Bildschirm wach hält, zählt, als wäre jemand da.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A fresh start is needed</source>
            <translation>Ein neuer Anfang ist nötig</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A link asks for it.</source>
            <translation>Ein Link verlangt es.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A link asks for it. What is running ends.</source>
            <translation>Ein Link verlangt es. Was läuft, endet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A manager has withdrawn this device's access. What it recorded stays on it; ask for a new invitation.</source>
            <translation>Die Leitung hat diesem Gerät den Zugang entzogen. Was es erfasst hat, bleibt darauf; bitten Sie um eine neue Einladung.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A name is missing</source>
            <translation>Ein Name fehlt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A negative break</source>
            <translation>Eine negative Pause</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task for {whom}</source>
            <translation>Ein neuer Vorgang für {whom}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task. Write “Customer: task” to say for whom.</source>
            <translation>Ein neuer Vorgang. „Kunde: Vorgang“ sagt auch, für wen.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>A part without a name</source>
            <translation>Ein Teil ohne Namen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A record</source>
            <translation>Ein Datensatz</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A record's id is a UUID in lower case.</source>
            <translation>Die Kennung eines Datensatzes ist eine UUID in Kleinbuchstaben.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A running timer cannot be moved as a whole. Move its start instead.</source>
            <translation>Ein laufender Timer lässt sich nicht als Ganzes verschieben. Verschieben Sie stattdessen den Beginn.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>A server on this machine has your sample customers and tasks. What you record goes there; the line below says how it stands.</source>
            <translation>Ein Server auf diesem Rechner kennt Ihre Beispielkunden und -vorgänge. Was Sie erfassen, geht dorthin; die Zeile unten zeigt, wie es steht.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A submitted day is withdrawn, not deleted.</source>
            <translation>Ein eingereichter Tag wird zurückgezogen, nicht gelöscht.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A timer goes on without Wrenchtime; it will be there next time.</source>
            <translation>Ein Timer läuft auch ohne Wrenchtime weiter; beim nächsten Mal ist er noch da.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A web page answered instead of {0}: log in to this network in a browser, then try again.</source>
            <translation>Statt {0} hat eine Webseite geantwortet: Melden Sie sich im Browser in diesem Netz an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>About Wrenchtime</source>
            <translation>Über Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>About Wrenchtime…</source>
            <translation>Über Wrenchtime …</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Absences</source>
            <translation>Abwesenheiten</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/problems/panel.py" />
            <source>Accept what is safe</source>
            <translation>Sicheres annehmen</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/nothing.py" />
            <source>Add an entry…</source>
            <translation>Eintrag hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>After so many hours on the same work. 0 for never.</source>
            <translation>Nach so vielen Stunden an derselben Arbeit. 0 für nie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>After so many minutes at the computer in working hours with nothing running. 0 for never.</source>
            <translation>Nach so vielen Minuten am Rechner in der Arbeitszeit, ohne dass etwas läuft. 0 für nie.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Agreement</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Agreements and shared favourites are made by managers on the server.</source>
            <translation>Vereinbarungen und gemeinsame Favoriten legt die Leitung auf dem Server an.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>All right</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>All sent</source>
            <translation>Alles gesendet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already answered</source>
            <translation>Schon beantwortet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already attending something</source>
            <translation>Es läuft schon etwas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already stopped</source>
            <translation>Schon gestoppt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already there</source>
            <translation>Schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry</source>
            <translation>Ein Eintrag</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry came late</source>
            <translation>Ein Eintrag kam zu spät</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry is split at a time after its start and before its end. Choose another.</source>
            <translation>Ein Eintrag wird zwischen seinem Beginn und seinem Ende geteilt. Wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry is split into two parts or more.</source>
            <translation>Ein Eintrag wird in zwei oder mehr Teile geteilt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another Wrenchtime is upgrading or repairing the ledger in {0}. Wait until it is done, then try again.</source>
            <translation>Ein anderes Wrenchtime aktualisiert oder repariert gerade das Zeitbuch in {0}. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another Wrenchtime of this profile syncs right now.</source>
            <translation>Ein anderes Wrenchtime dieses Profils gleicht gerade ab.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another attended timer is running. Stop or park it first.</source>
            <translation>Ein anderer beaufsichtigter Timer läuft. Stoppen oder parken Sie ihn zuerst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another change came under this number</source>
            <translation>Unter dieser Nummer kam eine andere Änderung</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another program did or undid something meanwhile. Try again.</source>
            <translation>Ein anderes Programm hat inzwischen etwas getan oder rückgängig gemacht. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another program is writing to {0}. Try again in a moment.</source>
            <translation>Ein anderes Programm schreibt gerade in {0}. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another server's ledger</source>
            <translation>Das Zeitbuch eines anderen Servers</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another version</source>
            <translation>Eine andere Version</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Approved. The day is locked.</source>
            <translation>Freigegeben. Der Tag ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>As</source>
            <translation>Angemeldet als</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask afterwards, stop the timer at that moment, or keep it running without a question.</source>
            <translation>Danach fragen, den Timer in diesem Moment stoppen, oder ohne Frage weiterlaufen lassen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask at the next start, stop the timer at that moment, or keep it running without a question.</source>
            <translation>Beim nächsten Start fragen, den Timer in diesem Moment stoppen, oder ohne Frage weiterlaufen lassen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask every 5 minutes to 24 hours, not every {0} minutes.</source>
            <translation>Fragen Sie alle 5 Minuten bis 24 Stunden, nicht alle {0} Minuten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask once whether a running timer goes on when the program is quit. If not, it goes on.</source>
            <translation>Beim Beenden einmal fragen, ob ein laufender Timer weiterläuft. Ohne Frage läuft er weiter.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask when quitting</source>
            <translation>Beim Beenden fragen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask whether it still goes on</source>
            <translation>Fragen, ob es noch läuft</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept.</source>
            <translation>Lassen Sie sich von Ihrer Leitung einen neuen Code geben und verbinden Sie sich damit im Fenster „Server“ neu. Alles Erfasste bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask your manager. Everything you record is kept here and can be exported.</source>
            <translation>Fragen Sie Ihre Leitung. Alles Erfasste bleibt hier und lässt sich exportieren.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task</source>
            <translation>Anderem Vorgang zuordnen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task – Wrenchtime</source>
            <translation>Anderem Vorgang zuordnen – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Attended</source>
            <translation>Beaufsichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Attended of {target}</source>
            <translation>Beaufsichtigt von {target}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source>Back to the default for “{setting}”</source>
            <translation>Zurück zur Vorgabe für „{setting}“</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Before it started</source>
            <translation>Vor dem Beginn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/editors.py" />
            <source>Began %n minutes earlier</source>
            <translation>
                <numerusform>%n Minute früher begonnen</numerusform>
                <numerusform>%n Minuten früher begonnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Began at</source>
            <translation>Begonnen um</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Begin</source>
            <translation>Los</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <location filename="../../ui/panel/more.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Billable</source>
            <translation>Abrechenbar</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Billable or not</source>
            <translation>Abrechenbar oder nicht</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/day/totals/figures.py" />
            <source>Billed</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>Billed on the day on which it began</source>
            <translation>Berechnet an dem Tag, an dem es begann</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>Both stay as they are, and you are asked no more</source>
            <translation>Beide bleiben, wie sie sind, und es wird nicht mehr gefragt</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Break seconds</source>
            <translation>Pause in Sekunden</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Break since</source>
            <translation>Pause ab da</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Breaks are lengths of time and cannot be less than nothing.</source>
            <translation>Pausen sind Zeitlängen und können nicht kleiner als nichts sein.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Bringing back “{name}”</source>
            <translation>Das Zurückholen von „{name}“</translation>
        </message>
        <message>
            <location filename="../../ui/day/window.py" />
            <source>By customer</source>
            <translation>Nach Kunden</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/leaving.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file</source>
            <translation>Zertifikatsdatei</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file of your company</source>
            <translation>Zertifikatsdatei Ihrer Firma</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again</source>
            <translation>Ändern und noch einmal senden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again – Wrenchtime</source>
            <translation>Ändern und noch einmal senden – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change the note or the times, and send it once more</source>
            <translation>Notiz oder Zeiten ändern und noch einmal senden</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Change the times</source>
            <translation>Zeiten ändern</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Change when it began…</source>
            <translation>Beginn ändern …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Change {0} of this device was a different one. The ledger was copied; join as a new device.</source>
            <translation>Änderung {0} dieses Geräts war eine andere. Das Zeitbuch wurde kopiert; verbinden Sie sich als neues Gerät.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Changed meanwhile</source>
            <translation>Inzwischen geändert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Changes from before are not kept any more. Fetch everything once more, then go on.</source>
            <translation>Frühere Änderungen werden nicht mehr aufbewahrt. Holen Sie alles noch einmal, dann geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Choose a key in the settings.</source>
            <translation>Wählen Sie eine Taste in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose a task or a customer to make it a favourite.</source>
            <translation>Wählen Sie einen Vorgang oder Kunden als Favoriten.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Choose an entry to say how it went.</source>
            <translation>Wählen Sie einen Eintrag, um zu sagen, wie es lief.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose one of the company's instead, or keep yours here.</source>
            <translation>Wählen Sie stattdessen eine der Firma, oder behalten Sie Ihre hier.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose one that came from the server.</source>
            <translation>Wählen Sie eine, die vom Server kam.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Choose the company’s…</source>
            <translation>Die der Firma wählen …</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Choose the entries to be merged.</source>
            <translation>Wählen Sie die Einträge zum Zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Choose the work type</source>
            <translation>Arbeitsart wählen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Click to settle it</source>
            <translation>Klicken, um es zu klären</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Code</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Copy for a report</source>
            <translation>Für einen Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Cost of one</source>
            <translation>Stückkosten</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Counts from your last input. It stays on this computer.</source>
            <translation>Zählt ab Ihrer letzten Eingabe. Es bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create customer “{name}”</source>
            <translation>Kunden „{name}“ anlegen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create “{title}”</source>
            <translation>„{title}“ anlegen</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/results.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Customers are changed by managers, or by whoever made them.</source>
            <translation>Kunden ändert die Leitung, oder wer sie angelegt hat.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>Customers, tasks and work types of an invented technician are in your ledger.</source>
            <translation>Kunden, Vorgänge und Arbeitsarten eines erfundenen Technikers sind in Ihrem Zeitbuch.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../ui/day/window.py" />
            <source>Day – Wrenchtime</source>
            <translation>Tag – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Different</source>
            <translation>Verschieden</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Discard this time</source>
            <translation>Diese Zeit verwerfen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Discarded “{name}”.</source>
            <translation>„{name}“ verworfen.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Discarding “{name}”</source>
            <translation>Das Verwerfen von „{name}“</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Distance m</source>
            <translation>Strecke in Metern</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Do once more</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Do once more (Ctrl+Shift+Z)</source>
            <translation>Wiederholen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Do once more: {gesture} (Ctrl+Shift+Z)</source>
            <translation>Wiederholen: {gesture} (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Done once more: {gesture}</source>
            <translation>Wiederholt: {gesture}</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Double-click to fill it</source>
            <translation>Doppelklick füllt sie</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Drag to change the time; Alt for exact minutes</source>
            <translation>Ziehen ändert die Zeit; mit Alt auf die Minute genau</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>During {this} the machine saw nobody for {length}.</source>
            <translation>Während {this} sah der Rechner {length} lang niemanden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Earlier changes are missing here</source>
            <translation>Frühere Änderungen fehlen hier</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Elapsed</source>
            <translation>Verstrichen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>End it when the absence began</source>
            <translation>Mit der Abwesenheit beenden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>End the work when the absence began</source>
            <translation>Die Arbeit beim Beginn der Abwesenheit beenden</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended at {time}</source>
            <translation>Endete um {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended then</source>
            <translation>Endete da</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>Ends before it starts</source>
            <translation>Endet vor dem Beginn</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>English, German, Spanish or French windows, or as the desktop has it.</source>
            <translation>Fenster auf Englisch, Deutsch, Spanisch oder Französisch, oder so wie der Desktop.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter creates and starts it · Ctrl+Enter unattended</source>
            <translation>Enter legt an und startet · Strg+Enter unbeaufsichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended</source>
            <translation>Enter startet · Strg+Enter unbeaufsichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended · Shift+Enter creates it new</source>
            <translation>Enter startet · Strg+Enter unbeaufsichtigt · Umschalt+Enter legt neu an</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Entries of more hours than this are listed in the review of a day.</source>
            <translation>Einträge von mehr Stunden als diesen stehen in der Durchsicht eines Tages.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/view.py" />
            <source>Entries of the day</source>
            <translation>Einträge des Tages</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimate seconds</source>
            <translation>Schätzung in Sekunden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimated</source>
            <translation>Geschätzt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Every change ever made was found, so nothing is missing.</source>
            <translation>Jede je gemachte Änderung wurde gefunden; es fehlt also nichts.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Everything is written down before the computer sleeps.</source>
            <translation>Alles wird gesichert, bevor der Rechner schläft.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Everything you record stays here. To sync again, ask your manager for a new code.</source>
            <translation>Alles Erfasste bleibt hier. Um wieder abzugleichen, lassen Sie sich von Ihrer Leitung einen neuen Code geben.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Everything you recorded stays here. To join again you need a new code from your manager.</source>
            <translation>Alles Erfasste bleibt hier. Um sich wieder zu verbinden, brauchen Sie einen neuen Code von Ihrer Leitung.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Export and sign out…</source>
            <translation>Exportieren und abmelden …</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Extend the earlier entry</source>
            <translation>Den früheren Eintrag verlängern</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Favourites in the menu</source>
            <translation>Favoriten im Menü</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Fetching from the server</source>
            <translation>Holt vom Server</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Fill it</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find a customer or task, or type a new one</source>
            <translation>Kunden oder Vorgang suchen, oder einen neuen eingeben</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Find below what it was, then Enter.</source>
            <translation>Unten suchen, was es war, dann Enter.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Find below whom it is for, then Alt+Enter</source>
            <translation>Unten suchen, für wen es ist, dann Alt+Enter</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find or type what you do…</source>
            <translation>Suchen oder eingeben, was Sie tun …</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press Ctrl+R to go on with what you parked last.</source>
            <translation>Suchen Sie, was als Nächstes kommt, oder setzen Sie mit Strg+R fort, was Sie zuletzt geparkt haben.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press ↓ for what you did last.</source>
            <translation>Suchen Sie, was als Nächstes kommt, oder ↓ für das, was zuletzt lief.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Follow up</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Follow-up</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Follow-up needed (F)</source>
            <translation>Nacharbeit nötig (F)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Follow-up needed or not</source>
            <translation>Nacharbeit nötig oder nicht</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>From how many minutes on an absence during a running timer is asked about. 0 for never, however long.</source>
            <translation>Ab wie vielen Minuten nach einer Abwesenheit bei laufendem Timer gefragt wird. 0 für nie, egal wie lang.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} Wrenchtime was not running, and “{name}” was running. Did it run on?</source>
            <translation>Von {start} bis {end} lief Wrenchtime nicht, wohl aber „{name}“. Lief es weiter?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} another person used the computer, and “{name}” was running. Did it run on?</source>
            <translation>Von {start} bis {end} benutzte jemand anderes den Rechner, und „{name}“ lief. Lief es weiter?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} nobody used the computer, and “{name}” was running. Did it run on?</source>
            <translation>Von {start} bis {end} war niemand am Rechner, und „{name}“ lief. Lief es weiter?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer slept, and “{name}” was running. Did it run on?</source>
            <translation>Von {start} bis {end} schlief der Rechner, und „{name}“ lief. Lief es weiter?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer was restarted, and “{name}” was running. Did it run on?</source>
            <translation>Von {start} bis {end} wurde der Rechner neu gestartet, und „{name}“ lief. Lief es weiter?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the screen was locked, and “{name}” was running. Did it run on?</source>
            <translation>Von {start} bis {end} war der Bildschirm gesperrt, und „{name}“ lief. Lief es weiter?</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/mutter.py" />
            <source>GNOME's idle monitor</source>
            <translation>GNOMEs Untätigkeitsmelder</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Gap {times}</source>
            <translation>Lücke {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Gaps of this many minutes and more are listed in the review of a day.</source>
            <translation>Lücken ab so vielen Minuten stehen in der Durchsicht eines Tages.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give a time between the start and the end of the absence.</source>
            <translation>Geben Sie eine Zeit zwischen Beginn und Ende der Abwesenheit an.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Give it away (G)</source>
            <translation>Als Kulanz verbuchen (G)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Give it away…</source>
            <translation>Als Kulanz verbuchen …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give the address alone; you are signed in by the code.</source>
            <translation>Geben Sie nur die Adresse an; der Code meldet Sie an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give the {0} a name.</source>
            <translation>Geben Sie dem Datensatz ({0}) einen Namen.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Giveaway</source>
            <translation>Kulanz</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <source>Here you see how long you worked for each customer.</source>
            <translation>Hier sehen Sie, wie lange Sie für jeden Kunden gearbeitet haben.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>How it went</source>
            <translation>Wie es lief</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>How it went (O)</source>
            <translation>Wie es lief (O)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>How it went…</source>
            <translation>Wie es lief …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How long you are to work a day, like 8h or Mo-Th 8h, Fr 6h. Empty for as long as the working hours.</source>
            <translation>Wie lange Sie am Tag arbeiten sollen, etwa 8h oder Mo-Do 8h, Fr 6h. Leer für so lange wie die Arbeitszeit.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many favourites the tray menu offers.</source>
            <translation>Wie viele Favoriten das Menü im Infobereich anbietet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many of the latest tasks the tray menu offers.</source>
            <translation>Wie viele der letzten Vorgänge das Menü im Infobereich anbietet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many tasks the quick panel lists at once.</source>
            <translation>Wie viele Vorgänge das Panel auf einmal auflistet.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/notices.py" />
            <source>I have read it</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>In the future</source>
            <translation>In der Zukunft</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>In your desktop’s keyboard settings, bind a key to: {command}</source>
            <translation>Legen Sie in den Tastatureinstellungen Ihres Desktops eine Taste auf: {command}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>In {minutes} minutes</source>
            <translation>In {minutes} Minuten</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Ins</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Internal note</source>
            <translation>Interne Notiz</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It answered: {0}. Nothing is lost; it is tried again by itself.</source>
            <translation>Er antwortete: {0}. Nichts ist verloren; es wird von selbst wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It cannot be so</source>
            <translation>So geht es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It cannot be trimmed</source>
            <translation>Es lässt sich nicht kürzen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It did not say why.</source>
            <translation>Warum, hat er nicht gesagt.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It did not work</source>
            <translation>Es hat nicht geklappt</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>It ended at {time}, and “{name}” is still running.</source>
            <translation>Es endete um {time}, und „{name}“ läuft noch.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>It ended without a word.</source>
            <translation>Er endete ohne ein Wort.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>It goes on</source>
            <translation>Es läuft weiter</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It has {0} characters; {1} are the most.</source>
            <translation>Es hat {0} Zeichen; höchstens {1} gehen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is kept here. Shorten or change it, and send it again.</source>
            <translation>Es bleibt hier. Kürzen oder ändern Sie es und senden Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is not in the ledger any more.</source>
            <translation>Es ist nicht mehr im Zeitbuch.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is running</source>
            <translation>Es läuft</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It is the same server as before, at a new address</source>
            <translation>Es ist derselbe Server wie vorher, unter neuer Adresse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It may be mistyped, used already or too old. Ask for a new invitation.</source>
            <translation>Er ist vielleicht vertippt, schon benutzt oder zu alt. Bitten Sie um eine neue Einladung.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>It may have been removed there. Ask your manager for a new code and join again with it in the window “Server”.</source>
            <translation>Vielleicht wurde es dort entfernt. Lassen Sie sich von Ihrer Leitung einen neuen Code geben und verbinden Sie sich damit im Fenster „Server“ neu.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>It ran on</source>
            <translation>Lief weiter</translation>
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>It runs for this profile but does not answer. End it first, or start it with another --profile.</source>
            <translation>Es läuft für dieses Profil, antwortet aber nicht. Beenden Sie es zuerst, oder starten Sie mit einem anderen --profile.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It seems to wait for its password in a window of its own. Unlock it, then try again.</source>
            <translation>Er wartet wohl in einem eigenen Fenster auf sein Passwort. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>It sits in the tray and records what you work on. Three questions, all of them answered already; you can change everything later in the settings.</source>
            <translation>Es sitzt im Infobereich und hält fest, woran Sie arbeiten. Drei Fragen, alle schon beantwortet; in den Einstellungen lässt sich später alles ändern.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It stayed as it is. Ask a manager to open it, or keep your change as a note.</source>
            <translation>Es blieb, wie es war. Bitten Sie die Leitung, es zu öffnen, oder behalten Sie Ihre Änderung als Notiz.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>It stays on this machine as it is, and you are asked no more</source>
            <translation>Es bleibt auf diesem Rechner, wie es ist, und Sie werden nicht mehr gefragt</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>It tells when the desktop's own time is up, not after the minutes set here.</source>
            <translation>Er kommt nach der Zeit, die der Desktop selbst kennt, nicht nach den hier eingestellten Minuten.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <location filename="../../ui/panel/questions.py" />
            <source>It was a break</source>
            <translation>Es war eine Pause</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was changed meanwhile</source>
            <translation>Es wurde inzwischen geändert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was deleted meanwhile</source>
            <translation>Es wurde inzwischen gelöscht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was found damaged just now and has been repaired. Do that once more, and read the notice on what was recovered.</source>
            <translation>Es war beschädigt und wurde eben repariert. Versuchen Sie es noch einmal und lesen Sie den Hinweis, was gerettet wurde.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>It was that long</source>
            <translation>Es war so lang</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was {0} already. Ask your manager to return it if it must change.</source>
            <translation>Er war schon in diesem Zustand: {0}. Bitten Sie Ihre Leitung um Rückgabe, wenn etwas zu ändern ist.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>It would end before it begins.</source>
            <translation>Es würde vor dem Beginn enden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It would swallow its neighbour</source>
            <translation>Es würde den Nachbarn verschlucken</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its day was handed in, or its period closed, before the server had it. It is kept, and counts once a manager has admitted it.</source>
            <translation>Sein Tag war schon eingereicht oder sein Zeitraum abgeschlossen, bevor der Server ihn hatte. Er bleibt erhalten und zählt, sobald die Leitung ihn zulässt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its day was submitted already. Withdraw the day, or ask your manager to return it, if it must change.</source>
            <translation>Sein Tag ist schon eingereicht. Ziehen Sie den Tag zurück, oder bitten Sie die Leitung um Rückgabe, wenn etwas zu ändern ist.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>Its last words were: {words}</source>
            <translation>Seine letzten Worte waren: {words}</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Its place in the server’s count is taken, as happens to a copied or restored ledger. Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept.</source>
            <translation>Sein Platz in der Zählung des Servers ist vergeben, wie es bei kopierten oder zurückgespielten Zeitbüchern vorkommt. Lassen Sie sich von Ihrer Leitung einen neuen Code geben und verbinden Sie sich damit im Fenster „Server“ neu. Alles Erfasste bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its server takes nothing at present. What was recorded stays on the device.</source>
            <translation>Ihr Server nimmt zurzeit nichts an. Was erfasst wurde, bleibt auf dem Gerät.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its {0} has {1} letters; {2} are the most.</source>
            <translation>{0} hat {1} Buchstaben; höchstens {2} gehen.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server</source>
            <translation>Mit einem Server verbinden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server – Wrenchtime</source>
            <translation>Mit einem Server verbinden – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join a server…</source>
            <translation>Mit Server verbinden …</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join again…</source>
            <translation>Neu verbinden …</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Join {0} again in the window “Server” to sync.</source>
            <translation>Verbinden Sie sich im Fenster „Server“ wieder mit {0}, um abzugleichen.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Joining…</source>
            <translation>Verbinde …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Keep here only</source>
            <translation>Nur hier behalten</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Keep it: the work went on</source>
            <translation>Behalten: die Arbeit ging weiter</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Keep the access in a file that only I can read</source>
            <translation>Den Zugang in einer Datei aufbewahren, die nur ich lesen kann</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep the server's token in a file that only you can read, on a machine without a keyring.</source>
            <translation>Das Token des Servers in einer Datei aufbewahren, die nur Sie lesen können, auf einem Rechner ohne Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep the token in a file</source>
            <translation>Token in einer Datei aufbewahren</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Key for the panel</source>
            <translation>Taste für das Panel</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Key to stop and go on</source>
            <translation>Taste zum Stoppen und Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Key: {key}</source>
            <translation>Taste: {key}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Key: {what}</source>
            <translation>Taste: {what}</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Kilometres</source>
            <translation>Kilometer</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Kilometres of the way (K); Enter stores them</source>
            <translation>Kilometer der Fahrt (K); Enter speichert</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Kilometres…</source>
            <translation>Kilometer …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Last exchange</source>
            <translation>Letzter Austausch</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/past.py" />
            <location filename="../../ui/panel/beneath.py" />
            <source>Last time</source>
            <translation>Letztes Mal</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Last time, {when}: {note}</source>
            <translation>Letztes Mal, {when}: {note}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Late {times}</source>
            <translation>Verspätet {times}</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Ledger</source>
            <translation>Zeitbuch</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Let the later entry begin earlier</source>
            <translation>Späteren Eintrag vorziehen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Let ticket systems and web pages offer to start a timer. You are asked each time.</source>
            <translation>Ticketsysteme und Webseiten dürfen anbieten, einen Timer zu starten. Sie werden jedes Mal gefragt.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Light or dark windows, or as the desktop has it.</source>
            <translation>Helle oder dunkle Fenster, oder so wie der Desktop.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00.</source>
            <translation>Etwa Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Locked screen</source>
            <translation>Gesperrter Bildschirm</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Longest entry</source>
            <translation>Längster Eintrag</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Look through your days up to {0}: some of the latest changes may be missing.</source>
            <translation>Sehen Sie Ihre Tage bis {0} durch: Einige der letzten Änderungen können fehlen.</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>Made &amp;worse</source>
            <translation>&amp;Verschlimmert</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Merge with its neighbour</source>
            <translation>Mit dem Nachbarn zusammenführen</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Merged.</source>
            <translation>Zusammengeführt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Merging entries that overlap would lose time. Trim one of them first.</source>
            <translation>Überlappende Einträge zusammenzuführen würde Zeit kosten. Kürzen Sie zuerst einen davon.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Mo-Fr 08:00-17:00</source>
            <translation>Mo-Fr 08:00-17:00</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Mo-Su 20:00-07:00</source>
            <translation>Mo-Su 20:00-07:00</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>More break than time</source>
            <translation>Mehr Pause als Zeit</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>More for what runs (F10)</source>
            <translation>Mehr zu dem, was läuft (F10)</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Name two entries or more to merge.</source>
            <translation>Nennen Sie zwei oder mehr Einträge zum Zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Needed for typing</source>
            <translation>Beim Tippen gebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Needs attention</source>
            <translation>Braucht eine Entscheidung</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Needs note</source>
            <translation>Braucht eine Notiz</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Network is back</source>
            <translation>Netz wieder da</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>NetworkManager</source>
            <translation>NetworkManager</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>NetworkManager does not run here</source>
            <translation>NetworkManager läuft hier nicht</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Never mind</source>
            <translation>Schon gut</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>No absence is noted for it; every hour you are asked whether it still goes on.</source>
            <translation>Dabei wird keine Abwesenheit vermerkt; jede Stunde werden Sie gefragt, ob es noch läuft.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No address is known for {0}. Check the network, or the name's spelling.</source>
            <translation>Für {0} ist keine Adresse bekannt. Prüfen Sie das Netz oder die Schreibweise des Namens.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No attended timer is running, so there is nothing to set aside.</source>
            <translation>Es läuft kein beaufsichtigter Timer, also gibt es nichts zu parken.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No customer to decide on ends in “{0}”.</source>
            <translation>Kein Kunde, über den zu entscheiden ist, endet auf „{0}“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No day of the week from {0} is left to submit.</source>
            <translation>Kein Tag der Woche ab {0} ist noch einzureichen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No encrypted connection to {0} came about ({1}).</source>
            <translation>Zu {0} kam keine verschlüsselte Verbindung zustande ({1}).</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>No giveaway</source>
            <translation>Keine Kulanz</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No keyring</source>
            <translation>Kein Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>No note {times}</source>
            <translation>Keine Notiz {times}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No overlap</source>
            <translation>Keine Überschneidung</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>No parts</source>
            <translation>Keine Teile</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No password in an address</source>
            <translation>Kein Passwort in einer Adresse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No place for the ledger</source>
            <translation>Kein Platz für das Zeitbuch</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>No refused change ends in “{0}”. See the window “Server”.</source>
            <translation>Keine abgelehnte Änderung endet auf „{0}“. Sehen Sie im Fenster „Server“ nach.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room for a backup</source>
            <translation>Kein Platz für eine Sicherung</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room for the breaks</source>
            <translation>Kein Platz für die Pausen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room left</source>
            <translation>Kein Platz mehr</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room to repair the ledger</source>
            <translation>Kein Platz zum Reparieren des Zeitbuchs</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No server</source>
            <translation>Kein Server</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>No server: everything stays on this machine</source>
            <translation>Kein Server: alles bleibt auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>No server: join your company’s, or try one out…</source>
            <translation>Kein Server: mit dem der Firma verbinden oder ausprobieren …</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>No setting has these words.</source>
            <translation>Keine Einstellung enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such customer</source>
            <translation>Diesen Kunden gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such entry</source>
            <translation>Diesen Eintrag gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such key</source>
            <translation>Diese Taste gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such part</source>
            <translation>Diesen Teil gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such profile name</source>
            <translation>Kein gültiger Profilname</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such question</source>
            <translation>Diese Frage gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such setting</source>
            <translation>Diese Einstellung gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>No such span</source>
            <translation>Diese Spanne gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such task</source>
            <translation>Diesen Vorgang gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such time</source>
            <translation>Diese Uhrzeit gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>No such time here</source>
            <translation>Diese Uhrzeit gibt es hier nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such work type</source>
            <translation>Diese Arbeitsart gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>No time is free there yet.</source>
            <translation>Dort ist noch keine Zeit frei.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No work is parked. Start a timer instead.</source>
            <translation>Es ist nichts geparkt. Starten Sie stattdessen einen Timer.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Nobody at the computer</source>
            <translation>Niemand am Rechner</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Nobody there {times}</source>
            <translation>Niemand da {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/editors.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/choices.py" />
            <source>Not &amp;said</source>
            <translation>Nicht &amp;gesagt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a JSON array: {0}</source>
            <translation>Kein JSON-Array: {0}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a choice</source>
            <translation>Nicht zur Auswahl</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a cost</source>
            <translation>Kein Betrag</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a device</source>
            <translation>Kein Gerät</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a link to Wrenchtime</source>
            <translation>Kein Link zu Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a number</source>
            <translation>Keine Zahl</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a quantity</source>
            <translation>Keine Menge</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a target</source>
            <translation>Kein Soll</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a weekday</source>
            <translation>Kein Wochentag</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a work type of the company</source>
            <translation>Keine Arbeitsart der Firma</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a work type of yours</source>
            <translation>Keine Arbeitsart von Ihnen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not allowed</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not an address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not an entry</source>
            <translation>Kein Eintrag</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not announced here. It is noticed afterwards, by the clocks.</source>
            <translation>Wird hier nicht angekündigt. Es wird danach bemerkt, an den Uhren.</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/timeline/painting.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/reminders.py" />
            <location filename="../../ui/wording.py" />
            <source>Not assigned yet</source>
            <translation>Noch nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Not assigned {times}</source>
            <translation>Nicht zugeordnet {times}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Not billable</source>
            <translation>Nicht abrechenbar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not everything is sent</source>
            <translation>Nicht alles ist gesendet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not free</source>
            <translation>Nicht frei</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities_view.py" />
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not inside the entry</source>
            <translation>Nicht innerhalb des Eintrags</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/kilometres.py" />
            <source>Not kilometres</source>
            <translation>Keine Kilometer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not neighbours</source>
            <translation>Keine Nachbarn</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not ready to submit</source>
            <translation>Nicht bereit zum Einreichen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not seen here ({reasons}). Locking, sleep and long gaps are noticed all the same.</source>
            <translation>Hier nicht zu sehen ({reasons}). Sperren, Schlaf und lange Lücken werden trotzdem bemerkt.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Not sent yet {times}</source>
            <translation>Noch nicht gesendet {times}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not signed in</source>
            <translation>Nicht angemeldet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not so any more</source>
            <translation>Nicht mehr so</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Not today</source>
            <translation>Nicht heute</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not told here. The server is tried again from time to time.</source>
            <translation>Wird hier nicht gemeldet. Der Server wird trotzdem von Zeit zu Zeit versucht.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not within the absence</source>
            <translation>Nicht innerhalb der Abwesenheit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not within the entry</source>
            <translation>Nicht innerhalb des Eintrags</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not working times</source>
            <translation>Keine Arbeitszeiten</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/sync/names.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Note for the customer</source>
            <translation>Notiz für den Kunden</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Note…</source>
            <translation>Notiz …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing is lost. The device tries again by itself.</source>
            <translation>Nichts ist verloren. Das Gerät versucht es von selbst noch einmal.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Nothing is recorded for {length}.</source>
            <translation>{length} lang ist nichts erfasst.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <location filename="../../ui/reminders.py" />
            <source>Nothing is running</source>
            <translation>Nichts läuft</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>Nothing left to settle</source>
            <translation>Nichts mehr offen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing listens at {0}. Is the server running?</source>
            <translation>Unter {0} antwortet nichts. Läuft der Server?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of that name</source>
            <translation>Nichts mit diesem Namen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the earlier entry would be left before the later one.</source>
            <translation>Vom früheren Eintrag bliebe vor dem späteren nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the later entry would be left after the earlier one.</source>
            <translation>Vom späteren Eintrag bliebe nach dem früheren nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the touching entry would be left. Move the edge less far.</source>
            <translation>Vom angrenzenden Eintrag bliebe nichts übrig. Verschieben Sie die Grenze weniger weit.</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>Nothing recorded</source>
            <translation>Nichts erfasst</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing that could be submitted was recorded on {0}.</source>
            <translation>Am {0} wurde nichts erfasst, was sich einreichen lässt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to bring back</source>
            <translation>Nichts zurückzuholen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to decide</source>
            <translation>Nichts zu entscheiden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to do once more</source>
            <translation>Nichts zu wiederholen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to fill</source>
            <translation>Nichts zu füllen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to keep</source>
            <translation>Nichts zu merken</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to merge</source>
            <translation>Nichts zusammenzuführen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to park</source>
            <translation>Nichts zu parken</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to record</source>
            <translation>Nichts zu erfassen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to resume</source>
            <translation>Nichts fortzusetzen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to split</source>
            <translation>Nichts zu teilen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to submit</source>
            <translation>Nichts einzureichen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to undo</source>
            <translation>Nichts rückgängig zu machen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to withdraw</source>
            <translation>Nichts zurückzuziehen</translation>
        </message>
        <message>
            <location filename="../../ui/day/message.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing was done today that is not undone already. A discarded entry comes back by its handle.</source>
            <translation>Heute wurde nichts getan, was nicht schon rückgängig gemacht ist. Ein verworfener Eintrag kommt über sein Kürzel zurück.</translation>
        </message>
        <message>
            <location filename="../../ui/day/nothing.py" />
            <source>Nothing was recorded on this day.</source>
            <translation>An diesem Tag wurde nichts erfasst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing was undone, or something else was done since.</source>
            <translation>Nichts wurde rückgängig gemacht, oder seither wurde etwas anderes getan.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing would be left</source>
            <translation>Nichts bliebe übrig</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Of {0} more records only traces were found.</source>
            <translation>Von {0} weiteren Datensätzen fanden sich nur Spuren.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Offline since {since}</source>
            <translation>Offline seit {since}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>On my own: everything stays on this machine</source>
            <translation>Für mich allein: alles bleibt auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>On {0} {1}. Settle that first, then submit the day.</source>
            <translation>Am {0} {1}. Klären Sie das zuerst, dann reichen Sie den Tag ein.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>One of the company’s work types stands for all of these, also in the entries made so far</source>
            <translation>Eine der Arbeitsarten der Firma steht für alle diese, auch in den bisherigen Einträgen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>One-time code</source>
            <translation>Einmalcode</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only an entry can be assigned to another task.</source>
            <translation>Nur ein Eintrag kann einem anderen Vorgang zugeordnet werden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only the last of the entries to merge may be running. Stop the others first.</source>
            <translation>Nur der letzte der Einträge darf beim Zusammenführen laufen. Stoppen Sie die anderen zuerst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only work types that you brought along can be replaced.</source>
            <translation>Nur mitgebrachte Arbeitsarten lassen sich ersetzen.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>Open Wrenchtime’s panel</source>
            <translation>Das Panel von Wrenchtime öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Open the folder {path}</source>
            <translation>Den Ordner {path} öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Open the panel</source>
            <translation>Panel öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>Open the server's window</source>
            <translation>Fenster des Servers öffnen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Open wrenchtime:// links</source>
            <translation>wrenchtime://-Links öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <source>Opening the ledger…</source>
            <translation>Das Zeitbuch wird geöffnet …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Opens the panel from every program, like Ctrl+Alt+W. Empty for none.</source>
            <translation>Öffnet das Panel aus jedem Programm, etwa Ctrl+Alt+W. Leer für keine.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>Opens the server’s window</source>
            <translation>Öffnet das Fenster des Servers</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Other task…</source>
            <translation>Anderer Vorgang …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Other work lies between these entries. Merge those that are neighbours.</source>
            <translation>Zwischen diesen Einträgen liegt andere Arbeit. Führen Sie Nachbarn zusammen.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Other work…</source>
            <translation>Andere Arbeit …</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Out of range</source>
            <translation>Außerhalb der Grenzen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Overlap {times}</source>
            <translation>Überschneidung {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Overlaps</source>
            <translation>Überschneidungen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Park</source>
            <translation>Parken</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Park it and start anew</source>
            <translation>Parken und neu beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Parts used</source>
            <translation>Verwendete Teile</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Parts used (P)</source>
            <translation>Verwendete Teile (P)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Parts used…</source>
            <translation>Verwendete Teile …</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Promised for {time}</source>
            <translation>Zugesagt für {time}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Put in sample customers and tasks to try it out</source>
            <translation>Beispielkunden und -vorgänge zum Ausprobieren anlegen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>Qt cannot tell it here</source>
            <translation>Qt kann es hier nicht sagen</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Quit, keep running</source>
            <translation>Beenden, weiterlaufen lassen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>Re&amp;lationship</source>
            <translation>&amp;Beziehungspflege</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Recent tasks in the menu</source>
            <translation>Letzte Vorgänge im Menü</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/overhead.py" />
            <source>Recording took you {seconds} s for each hour. Only you see this.</source>
            <translation>Das Erfassen kostete Sie {seconds} s je Stunde. Das sehen nur Sie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Records brought back from the backup of {0}: {1}.</source>
            <translation>Aus der Sicherung von {0} zurückgeholte Datensätze: {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Records recovered from it: {0}, entries among them: {1}.</source>
            <translation>Daraus gerettete Datensätze: {0}, davon Einträge: {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Reference</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Refused by the server {times}</source>
            <translation>Vom Server abgelehnt {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Remarks</source>
            <translation>Anmerkungen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me of promises</source>
            <translation>An Zusagen erinnern</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me to start</source>
            <translation>Ans Starten erinnern</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me to stop</source>
            <translation>Ans Stoppen erinnern</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>Remove the sample data</source>
            <translation>Beispieldaten entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Resume {name}</source>
            <translation>{name} fortsetzen</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Returned by your manager. Put it right and submit it once more.</source>
            <translation>Von der Leitung zurückgegeben. Bringen Sie es in Ordnung und reichen Sie noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Returned by your manager: “{comment}”</source>
            <translation>Von der Leitung zurückgegeben: „{comment}“</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Role</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Running since {since}</source>
            <translation>Läuft seit {since}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>SQLite {0} is older than 3.51.3, so the ledger runs in a slower safe mode. Install the “sqlcipher3” package to get the newer one.</source>
            <translation>SQLite {0} ist älter als 3.51.3; deshalb läuft das Zeitbuch in einem langsameren, sicheren Modus. Das Paket „sqlcipher3“ bringt das neuere mit.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sample data</source>
            <translation>Beispieldaten</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Say what it was for</source>
            <translation>Sagen, wofür es war</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Say what it was for…</source>
            <translation>Sagen, wofür es war …</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Say what it was, or empty its other fields.</source>
            <translation>Sagen Sie, was es war, oder leeren Sie die anderen Felder.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Send again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Send it once more, for another task or customer</source>
            <translation>Noch einmal senden, für einen anderen Vorgang oder Kunden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Send this device's changes again from number {0}.</source>
            <translation>Senden Sie die Änderungen dieses Geräts ab Nummer {0} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Sends the change once more</source>
            <translation>Sendet die Änderung noch einmal</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <location filename="../../ui/sync/facts.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Server – Wrenchtime</source>
            <translation>Server – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Server: {state}</source>
            <translation>Server: {state}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/settings/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Settings – Wrenchtime</source>
            <translation>Einstellungen – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Several fit</source>
            <translation>Mehrere passen</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Short messages by the tray icon are used instead.</source>
            <translation>Stattdessen erscheinen kurze Meldungen am Symbol im Infobereich.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Shortest gap</source>
            <translation>Kürzeste Lücke</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Show the entry</source>
            <translation>Eintrag zeigen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sign in, or join the server again.</source>
            <translation>Melden Sie sich an, oder verbinden Sie sich neu mit dem Server.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out of {where}?</source>
            <translation>Von {where} abmelden?</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sign out…</source>
            <translation>Abmelden …</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Signed out</source>
            <translation>Abgemeldet</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. Everything you recorded stays here.</source>
            <translation>Abgemeldet. Alles Erfasste bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. What the server does not have is in {path}; it stays here too.</source>
            <translation>Abgemeldet. Was der Server nicht hat, steht in {path}; es bleibt auch hier.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Sleep and shutdown</source>
            <translation>Schlaf und Herunterfahren</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>So many minutes before what was promised to a customer is due, on work of the last two weeks. 0 for never.</source>
            <translation>So viele Minuten, bevor eine Zusage an einen Kunden fällig ist, bei Arbeit der letzten zwei Wochen. 0 für nie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody changed it before it was deleted, so it was kept.</source>
            <translation>Jemand hat es vor dem Löschen geändert, darum blieb es erhalten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody deleted it. Make it again as a new one, or let it go.</source>
            <translation>Jemand hat es gelöscht. Legen Sie es neu an, oder lassen Sie es los.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody else's ledger</source>
            <translation>Das Zeitbuch von jemand anderem</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something answered that is no Wrenchtime server ({0}).</source>
            <translation>Geantwortet hat etwas, das kein Wrenchtime-Server ist ({0}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something else was done</source>
            <translation>Etwas anderes wurde getan</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something is missing</source>
            <translation>Etwas fehlt</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Something to try it out?</source>
            <translation>Etwas zum Ausprobieren?</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../ui/log.py" />
            <location filename="../../ui/runner.py" />
            <source>Something went wrong inside the program ({name}: {error}). It is in the log.</source>
            <translation>Im Programm ist etwas schiefgegangen ({name}: {error}). Es steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Something went wrong inside the program. It is in the log.</source>
            <translation>Im Programm ist etwas schiefgegangen. Es steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/painting.py" />
            <source>Split at {time}</source>
            <translation>Um {time} teilen</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Split it at a time</source>
            <translation>Zu einer Zeit teilen</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Split it…</source>
            <translation>Teilen …</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Split.</source>
            <translation>Geteilt.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start for {name}</source>
            <translation>Für {name} starten</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Start from {time}</source>
            <translation>Ab {time} starten</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start now, details later</source>
            <translation>Jetzt starten, Einzelheiten später</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Start the tray program with the desktop.</source>
            <translation>Das Programm im Infobereich mit dem Desktop starten.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Start when I log in</source>
            <translation>Beim Anmelden starten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Start “{name}”?</source>
            <translation>„{name}“ starten?</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Start…</source>
            <translation>Starten …</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Still on it</source>
            <translation>Noch dabei</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Still on it?</source>
            <translation>Noch dabei?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Still running</source>
            <translation>Läuft noch</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Still running since {time}</source>
            <translation>Läuft noch seit {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Stop and go on</source>
            <translation>Stoppen und fortsetzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Stop and quit</source>
            <translation>Stoppen und beenden</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Stop at {time}</source>
            <translation>Um {time} stoppen</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Stop it now</source>
            <translation>Jetzt stoppen</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Stop now</source>
            <translation>Jetzt stoppen</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>Stop the timer, or go on</source>
            <translation>Den Timer stoppen oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Stop {name}</source>
            <translation>{name} stoppen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Stopped “{name}” after {length}.</source>
            <translation>„{name}“ nach {length} gestoppt.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Store</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submit all days of the week that have work and were not submitted yet</source>
            <translation>Alle Tage der Woche einreichen, die Arbeit haben und noch nicht eingereicht sind</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/submitting.py" />
            <source>Submit the day</source>
            <translation>Den Tag einreichen</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submit the week</source>
            <translation>Die Woche einreichen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Submitted already</source>
            <translation>Schon eingereicht</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Submitted.</source>
            <translation>Eingereicht.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submitted. The day is locked until your manager has looked at it.</source>
            <translation>Eingereicht. Der Tag ist gesperrt, bis die Leitung ihn angesehen hat.</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Submitted: it cannot be changed</source>
            <translation>Eingereicht: nicht mehr änderbar</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Switched off in the settings.</source>
            <translation>In den Einstellungen ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Switched on in the settings, but not known to your desktop. Switch it off and on again.</source>
            <translation>In den Einstellungen eingeschaltet, aber Ihrem Desktop nicht bekannt. Schalten Sie es aus und wieder ein.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sync failed</source>
            <translation>Abgleich fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sync first, or give it to a file. It stays in the ledger either way.</source>
            <translation>Gleichen Sie zuerst ab, oder exportieren Sie es in eine Datei. Im Zeitbuch bleibt es in jedem Fall.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sync is running</source>
            <translation>Der Abgleich läuft</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Syncing…</source>
            <translation>Gleicht ab …</translation>
        </message>
        <message>
            <location filename="../../ui/about/facts.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Takes the day back, so that it can be changed again</source>
            <translation>Nimmt den Tag zurück, damit er sich wieder ändern lässt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Target of a day</source>
            <translation>Soll eines Tages</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Task</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That absence is not in the ledger.</source>
            <translation>Diese Abwesenheit steht nicht im Zeitbuch.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That absence was {0} before.</source>
            <translation>Über diese Abwesenheit wurde schon entschieden: {0}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That change does not wait for a decision (any more).</source>
            <translation>Diese Änderung wartet nicht (mehr) auf eine Entscheidung.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/machine.py" />
            <source>That could not be arranged</source>
            <translation>Das ließ sich nicht einrichten</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That customer is not in the ledger any more. Choose another one.</source>
            <translation>Dieser Kunde ist nicht mehr im Zeitbuch. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That customer is not there twice (any more).</source>
            <translation>Dieser Kunde ist nicht (mehr) doppelt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That entry is not in the ledger; it may have been discarded.</source>
            <translation>Dieser Eintrag ist nicht im Zeitbuch; vielleicht wurde er verworfen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That entry was not discarded.</source>
            <translation>Dieser Eintrag wurde nicht verworfen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That task is not in the ledger any more. Choose another one.</source>
            <translation>Dieser Vorgang ist nicht mehr im Zeitbuch. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That time has not come yet. Give a time up to now.</source>
            <translation>Diese Zeit ist noch nicht gekommen. Geben Sie eine Zeit bis jetzt an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That timer was stopped at {0}.</source>
            <translation>Dieser Timer wurde um {0} gestoppt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That work type is not in the ledger any more. Choose another one.</source>
            <translation>Diese Arbeitsart ist nicht mehr im Zeitbuch. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer came too slowly to wait for its end.</source>
            <translation>Die Antwort kam zu langsam, um auf ihr Ende zu warten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer is larger than {0} MiB.</source>
            <translation>Die Antwort ist größer als {0} MiB.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer was not whole</source>
            <translation>Die Antwort war nicht vollständig</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The backup in {0} failed its check, so it was not kept.</source>
            <translation>Die Sicherung in {0} hat ihre Prüfung nicht bestanden und wurde nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks are longer than the entry itself. Shorten them.</source>
            <translation>Die Pausen sind länger als der Eintrag selbst. Kürzen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks are longer than the entry would be. Shorten them first.</source>
            <translation>Die Pausen sind länger, als der Eintrag wäre. Kürzen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks fill the entry, so that they cannot be shared out. Shorten them first.</source>
            <translation>Die Pausen füllen den Eintrag und lassen sich nicht verteilen. Kürzen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks of one entry are longer than itself. Shorten them first.</source>
            <translation>Die Pausen eines Eintrags sind länger als er selbst. Kürzen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate cannot be read</source>
            <translation>Das Zertifikat kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The certificate of {0} cannot be trusted ({1}). If your company has a certificate of its own, name its file in the settings, under “Certificate file”.</source>
            <translation>Dem Zertifikat von {0} kann nicht vertraut werden ({1}). Hat Ihre Firma ein eigenes Zertifikat, dann nennen Sie dessen Datei in den Einstellungen unter „Zertifikatsdatei“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate of {0} has expired, or this machine's clock is wrong.</source>
            <translation>Das Zertifikat von {0} ist abgelaufen, oder die Uhr dieses Rechners geht falsch.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate of {0} is not valid yet: this machine's clock seems to be slow.</source>
            <translation>Das Zertifikat von {0} gilt noch nicht: Die Uhr dieses Rechners geht wohl nach.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The change cannot be read</source>
            <translation>Die Änderung ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The change of “{name}”</source>
            <translation>Die Änderung von „{name}“</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The code does not work</source>
            <translation>Der Code gilt nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The company has no work types of these names</source>
            <translation>Die Firma hat keine Arbeitsarten mit diesen Namen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The company has none of these names: {names}.</source>
            <translation>Die Firma hat keine mit diesen Namen: {names}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>The company has “{customer}”. If they are one, yours is archived, and these move over: {tasks}, {entries}.</source>
            <translation>Die Firma hat „{customer}“. Ist es derselbe Kunde, wird Ihrer archiviert, und es ziehen um: {tasks}, {entries}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The connection to {0} broke off ({1}).</source>
            <translation>Die Verbindung zu {0} ist abgebrochen ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The copy is not whole</source>
            <translation>Die Kopie ist nicht vollständig</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The damaged file is kept in {0}.</source>
            <translation>Die beschädigte Datei liegt in {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>The day after (Alt+Right)</source>
            <translation>Der Tag danach (Alt+Rechts)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>The day before (Alt+Left)</source>
            <translation>Der Tag davor (Alt+Links)</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The day is approved</source>
            <translation>Der Tag ist freigegeben</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The day is somebody else's.</source>
            <translation>Der Tag gehört jemand anderem.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The device is somebody else's</source>
            <translation>Das Gerät gehört jemand anderem</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The device's id must be a UUID in lower case.</source>
            <translation>Die Kennung des Geräts muss eine UUID in Kleinbuchstaben sein.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The disk is full</source>
            <translation>Die Festplatte ist voll</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The disk that holds {0} is full, so the change was not stored. Free some space.</source>
            <translation>Die Festplatte mit {0} ist voll, darum wurde die Änderung nicht gespeichert. Schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The end lies before the start. Change one of the two.</source>
            <translation>Das Ende liegt vor dem Beginn. Ändern Sie eines von beiden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entries are {0}. Make that the same first, or leave them.</source>
            <translation>Die Einträge unterscheiden sich: {0}. Gleichen Sie das zuerst an, oder lassen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entries have changed meanwhile. Look at the day once more.</source>
            <translation>Die Einträge haben sich inzwischen geändert. Sehen Sie sich den Tag noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry beside it has gone meanwhile. Look at the day once more.</source>
            <translation>Der Eintrag daneben ist inzwischen weg. Sehen Sie sich den Tag noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry has {0} parts; there is no number {1}.</source>
            <translation>Der Eintrag hat {0} Teile; eine Nummer {1} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is approved</source>
            <translation>Der Eintrag ist freigegeben</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is invoiced</source>
            <translation>Der Eintrag ist abgerechnet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is locked</source>
            <translation>Der Eintrag ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is somebody else's.</source>
            <translation>Der Eintrag gehört jemand anderem.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is submitted</source>
            <translation>Der Eintrag ist eingereicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is too short for {0} parts of a second.</source>
            <translation>Der Eintrag ist zu kurz für {0} Teile von einer Sekunde.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry of this absence was discarded.</source>
            <translation>Der Eintrag dieser Abwesenheit wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry would end when it starts or before. Discard it instead.</source>
            <translation>Der Eintrag würde bei seinem Beginn oder davor enden. Verwerfen Sie ihn stattdessen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry would start and end at the same time. Give it a length.</source>
            <translation>Der Eintrag würde zur selben Zeit beginnen und enden. Geben Sie ihm eine Länge.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The file cannot be written</source>
            <translation>Die Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The first start was gone through.</source>
            <translation>Der erste Start ist durchlaufen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The folder {0} cannot be made or is not yours ({1}). Set WRENCHTIME_DIR to a folder you may write to.</source>
            <translation>Der Ordner {0} kann nicht angelegt werden oder gehört Ihnen nicht ({1}). Setzen Sie WRENCHTIME_DIR auf einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The gap has no length.</source>
            <translation>Die Lücke hat keine Länge.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The id is not one</source>
            <translation>Die Kennung ist keine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ids of the sample's records.</source>
            <translation>Die Kennungen der Beispieldatensätze.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The keyring does not answer</source>
            <translation>Der Schlüsselbund antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>The ledger cannot be opened</source>
            <translation>Das Zeitbuch kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger cannot be written</source>
            <translation>Das Zeitbuch kann nicht beschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger could not be repaired</source>
            <translation>Das Zeitbuch konnte nicht repariert werden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger has changed its form</source>
            <translation>Das Zeitbuch hat seine Form geändert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is being looked after</source>
            <translation>Das Zeitbuch wird gerade gepflegt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is busy</source>
            <translation>Das Zeitbuch ist beschäftigt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is damaged</source>
            <translation>Das Zeitbuch ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is gone</source>
            <translation>Das Zeitbuch ist weg</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is newer than this program</source>
            <translation>Das Zeitbuch ist neuer als dieses Programm</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>The ledger shows what the server has; the change stays in the journal</source>
            <translation>Das Zeitbuch zeigt, was der Server hat; die Änderung bleibt im Journal</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger was damaged and has been repaired</source>
            <translation>Das Zeitbuch war beschädigt und wurde repariert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger was repaired</source>
            <translation>Das Zeitbuch wurde repariert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link cannot be read</source>
            <translation>Der Link ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link is too long</source>
            <translation>Der Link ist zu lang</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link names no task</source>
            <translation>Der Link nennt keinen Vorgang</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link names no work</source>
            <translation>Der Link nennt keine Arbeit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link wants what Wrenchtime cannot do</source>
            <translation>Der Link will, was Wrenchtime nicht kann</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server did not start</source>
            <translation>Der lokale Server ist nicht gestartet</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server was not started</source>
            <translation>Der lokale Server wurde nicht gestartet</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>The next thing to settle</source>
            <translation>Der nächste offene Punkt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The organisation is closed on this server</source>
            <translation>Die Organisation ist auf diesem Server geschlossen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The organisation is switched off</source>
            <translation>Die Organisation ist abgeschaltet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The period is closed</source>
            <translation>Der Zeitraum ist abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The program is closing.</source>
            <translation>Das Programm wird gerade beendet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy cannot be reached. Check the system's proxy settings.</source>
            <translation>Der Proxy ist nicht erreichbar. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy does not let us through</source>
            <translation>Der Proxy lässt uns nicht durch</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy wants a name and password. Set them in the system's proxy.</source>
            <translation>Der Proxy verlangt Name und Passwort. Tragen Sie beides im Proxy des Systems ein.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The reference is taken</source>
            <translation>Die Nummer ist vergeben</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The request cannot be read</source>
            <translation>Die Anfrage ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The request speaks version “{0}”; this server speaks {1}. Update the older side.</source>
            <translation>Die Anfrage spricht Version „{0}“, dieser Server {1}. Aktualisieren Sie die ältere Seite.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The same as after it</source>
            <translation>Dasselbe wie danach</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The same as before it</source>
            <translation>Dasselbe wie davor</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server and this device do not come together</source>
            <translation>Server und Gerät kommen nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered about other changes than those that were sent.</source>
            <translation>Der Server hat über andere Änderungen geantwortet als die gesendeten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered with another page than the one asked for.</source>
            <translation>Der Server hat mit einer anderen Seite geantwortet als der erbetenen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered {0} and did not say why.</source>
            <translation>Der Server antwortete {0} und sagte nicht, warum.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server cannot be reached</source>
            <translation>Der Server ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server cannot take it</source>
            <translation>Der Server kann es nicht annehmen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server did not say why.</source>
            <translation>Der Server hat nicht gesagt, warum.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server does not answer in time</source>
            <translation>Der Server antwortet nicht rechtzeitig</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The server does not have {0} of yours. Sync first, or give them to a file with “Export…” in the window “Server”. They stay in the ledger either way.</source>
            <translation>Dem Server fehlen noch Änderungen von Ihnen ({0}). Gleichen Sie zuerst ab, oder schreiben Sie sie mit „Exportieren …“ im Fenster „Server“ in eine Datei. Im Zeitbuch bleiben sie in jedem Fall.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server does not know this device</source>
            <translation>Der Server kennt dieses Gerät nicht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is busy</source>
            <translation>Der Server ist beschäftigt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is busy or being looked after ({0}).</source>
            <translation>Der Server ist beschäftigt oder wird gewartet ({0}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is in trouble</source>
            <translation>Der Server hat Schwierigkeiten</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is older than this program. Ask who runs it to update it; everything you record is kept.</source>
            <translation>Der Server ist älter als dieses Programm. Bitten Sie, wer ihn betreibt, um eine Aktualisierung; alles Erfasste bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server needs a newer Wrenchtime than this one. Install it; everything you record is kept meanwhile.</source>
            <translation>Der Server braucht ein neueres Wrenchtime als dieses. Installieren Sie es; alles Erfasste bleibt so lange erhalten.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The server refused a change of {this}. The server's window has the remedies.</source>
            <translation>Der Server hat eine Änderung an {this} abgelehnt. Abhilfe gibt es im Fenster des Servers.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server refused it</source>
            <translation>Der Server hat es abgelehnt</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>The server refused what is listed below. It is kept here until you decide.</source>
            <translation>Der Server hat abgelehnt, was unten steht. Es bleibt hier, bis Sie entscheiden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server refuses this device</source>
            <translation>Der Server lehnt dieses Gerät ab</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server sends us on to {0}. Ask who runs it for the right address.</source>
            <translation>Der Server schickt uns weiter zu {0}. Fragen Sie, wer ihn betreibt, nach der richtigen Adresse.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server speaks version {0} of the protocol, this program {1}.</source>
            <translation>Der Server spricht Version {0} des Protokolls, dieses Programm {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server was restored from a backup. Fetch everything once more, then go on.</source>
            <translation>Der Server wurde aus einer Sicherung wiederhergestellt. Holen Sie alles noch einmal, dann geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's certificate is not trusted</source>
            <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's history has changed</source>
            <translation>Die Geschichte des Servers hat sich geändert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's name is not found</source>
            <translation>Der Name des Servers ist nicht zu finden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The server's part is not installed here: pip install “wrenchtime[server]”.</source>
            <translation>Der Serverteil ist hier nicht installiert: pip install „wrenchtime[server]“.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The setting “Certificate file” names {0}: {1}. It should be a file of certificates in PEM form.</source>
            <translation>Die Einstellung „Zertifikatsdatei“ nennt {0}: {1}. Es sollte eine Datei mit Zertifikaten im PEM-Format sein.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>The settings take them out again.</source>
            <translation>In den Einstellungen lassen sie sich wieder entfernen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The text holds half a character, which no program can store. Type that part anew.</source>
            <translation>Der Text enthält ein halbes Zeichen, das kein Programm speichern kann. Geben Sie die Stelle neu ein.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>The thing to settle before</source>
            <translation>Der vorige offene Punkt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>The time at which it ended</source>
            <translation>Die Uhrzeit, zu der es endete</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>The time counts at once; say later whom it was for.</source>
            <translation>Die Zeit zählt sofort; für wen es war, sagen Sie später.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The timer runs, so it has no end to move. Stop it first.</source>
            <translation>Der Timer läuft und hat kein Ende zum Verschieben. Stoppen Sie ihn zuerst.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The token cannot be read</source>
            <translation>Das Token kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>The trial opens a second Wrenchtime with a sample company and a server on this machine. Your own records are not touched, and the trial is removed when you quit it.</source>
            <translation>Zum Ausprobieren öffnet sich ein zweites Wrenchtime mit einer Beispielfirma und einem Server auf diesem Rechner. Ihre eigenen Daten bleiben unberührt; beim Beenden wird alles wieder entfernt.</translation>
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>The trial starts in a moment, with an icon and a panel of its own.</source>
            <translation>Gleich startet ein zweites Wrenchtime zum Ausprobieren, mit eigenem Symbol und eigenem Panel.</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/strip.py" />
            <source>The week</source>
            <translation>Die Woche</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>The week is submitted.</source>
            <translation>Die Woche ist eingereicht.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The work can only have ended between the entry's start and its end or now.</source>
            <translation>Die Arbeit kann nur zwischen Beginn und Ende des Eintrags oder jetzt geendet haben.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>The working day is over</source>
            <translation>Die Arbeitszeit ist um</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is a customer named “{0}” already.</source>
            <translation>Einen Kunden namens „{0}“ gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is a work type named “{0}” already.</source>
            <translation>Eine Arbeitsart namens „{0}“ gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no Wrenchtime server at {0}. Check the address.</source>
            <translation>Unter {0} ist kein Wrenchtime-Server. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no such device.</source>
            <translation>Dieses Gerät gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no such person, or they are not active.</source>
            <translation>Diese Person gibt es nicht, oder sie ist nicht aktiv.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no timer to stop.</source>
            <translation>Es gibt keinen Timer zu stoppen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There was no backup to fill what is missing.</source>
            <translation>Es gab keine Sicherung, um Fehlendes zu ergänzen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>These entries do not overlap (any more).</source>
            <translation>Diese Einträge überschneiden sich nicht (mehr).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>These values make no whole record. Change them, or keep the refused one here.</source>
            <translation>Diese Werte ergeben keinen ganzen Datensatz. Ändern Sie sie, oder behalten Sie den abgelehnten hier.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>They are one</source>
            <translation>Es ist derselbe</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>They are out of your ledger. What you recorded time on has stayed.</source>
            <translation>Sie sind aus Ihrem Zeitbuch. Worauf Zeit erfasst ist, das blieb.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>They are two</source>
            <translation>Es sind zwei</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They began anew several times. It is tried again later, and nothing is lost.</source>
            <translation>Sie haben mehrmals neu begonnen. Es wird später wieder versucht; nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They cannot be merged</source>
            <translation>Sie lassen sich nicht zusammenführen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They overlap</source>
            <translation>Sie überschneiden sich</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>This desktop does not tell. Idleness is noticed instead, where it can be.</source>
            <translation>Dieser Desktop sagt es nicht. Untätigkeit wird stattdessen bemerkt, wo das geht.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <source>This desktop shows no tray icons, so Wrenchtime stays in this window. It moves into the tray when there is one.</source>
            <translation>Dieser Desktop zeigt keine Symbole im Infobereich, darum bleibt Wrenchtime in diesem Fenster. Sobald es einen Infobereich gibt, zieht es dorthin um.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>This desktop shows no tray icons; the program stays in its window.</source>
            <translation>Dieser Desktop zeigt keine Symbole im Infobereich; das Programm bleibt in seinem Fenster.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device was signed out</source>
            <translation>Dieses Gerät wurde abgemeldet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device was signed out by a manager</source>
            <translation>Dieses Gerät wurde von der Leitung abgemeldet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device's token is not in the keyring</source>
            <translation>Das Token dieses Geräts ist nicht im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>This installation</source>
            <translation>Diese Installation</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to no server. Join one in the window “Server”.</source>
            <translation>Dieses Zeitbuch gehört zu keinem Server. Verbinden Sie sich im Fenster „Server“ mit einem.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to {0} at {1}. Use a profile for each server: start Wrenchtime with “--profile NAME” and join there. If it is the same server at a new address, say so below.</source>
            <translation>Dieses Zeitbuch gehört zu {0} auf {1}. Nehmen Sie für jeden Server ein eigenes Profil: Starten Sie Wrenchtime mit „--profile NAME“ und verbinden Sie sich dort. Ist es derselbe Server unter neuer Adresse, dann sagen Sie es unten.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to {0} of {1}; the code is for {2} of {3}. Use a profile for each: start Wrenchtime with “--profile NAME” and join there with a new code.</source>
            <translation>Dieses Zeitbuch gehört {0} von {1}; der Code ist für {2} von {3}. Nehmen Sie für jeden ein eigenes Profil: Starten Sie Wrenchtime mit „--profile NAME“ und verbinden Sie sich dort mit einem neuen Code.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This ledger counts as a new device</source>
            <translation>Dieses Zeitbuch zählt als neues Gerät</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This ledger joined for another person. Use a profile of its own for each person.</source>
            <translation>Dieses Zeitbuch wurde für eine andere Person verbunden. Nehmen Sie für jede Person ein eigenes Profil.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This machine's clock is wrong</source>
            <translation>Die Uhr dieses Rechners geht falsch</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This network wants you to log in first</source>
            <translation>Dieses Netz verlangt erst eine Anmeldung</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This program and the server do not understand each other</source>
            <translation>Dieses Programm und der Server verstehen sich nicht</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This system offers no place for secrets just now ({0}: {1}). Unlock or install a keyring, or let the token be kept in a file that only you can read: there is a setting for it.</source>
            <translation>Dieses System bietet gerade keinen Platz für Geheimnisse ({0}: {1}). Entsperren oder installieren Sie einen Schlüsselbund, oder lassen Sie das Token in einer Datei aufbewahren, die nur Sie lesen können: Dafür gibt es eine Einstellung.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>This task is done away from this computer</source>
            <translation>Dieser Vorgang wird fern von diesem Rechner erledigt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This version of the protocol is not spoken here</source>
            <translation>Diese Version des Protokolls wird hier nicht gesprochen</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/view.py" />
            <source>Timeline of the day</source>
            <translation>Zeitleiste des Tages</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Today (Alt+Home)</source>
            <translation>Heute (Alt+Pos1)</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Today {length}</source>
            <translation>Heute {length}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too long</source>
            <translation>Zu lang</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too many attempts</source>
            <translation>Zu viele Versuche</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too many failed attempts. Try again in {0} minutes.</source>
            <translation>Zu viele Fehlversuche. Versuchen Sie es in {0} Minuten noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too short to split</source>
            <translation>Zu kurz zum Teilen</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <source>Totals by customer. {totals}</source>
            <translation>Summen nach Kunden. {totals}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Travel</source>
            <translation>Fahrt</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Tray and panel</source>
            <translation>Infobereich und Panel</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Tray icon</source>
            <translation>Symbol im Infobereich</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Trim the earlier one</source>
            <translation>Den früheren kürzen</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Trim the later one</source>
            <translation>Den späteren kürzen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Try it with a local server</source>
            <translation>Mit einem lokalen Server ausprobieren</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Two times of {0} in “{1}” overlap. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>Zwei Zeiten von {0} in „{1}“ überschneiden sich. Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>Two times, please</source>
            <translation>Zwei Uhrzeiten, bitte</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Type for whom and what you do, such as “Hartmann Dental: replace the fuser”, and press Enter. Your time counts from that moment; everything else can be said later.</source>
            <translation>Geben Sie ein, für wen und was Sie tun, etwa „Zahnarzt Hartmann: Fixiereinheit tauschen“, und drücken Sie Enter. Ab dann zählt Ihre Zeit; alles andere lässt sich später sagen.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Type to find · ↓ to choose · Esc to close</source>
            <translation>Tippen zum Suchen · ↓ zum Wählen · Esc zum Schließen</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Unattended</source>
            <translation>Unbeaufsichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Unattended or not</source>
            <translation>Unbeaufsichtigt oder nicht</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Unattended since {since}</source>
            <translation>Unbeaufsichtigt seit {since}</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/panel/hands.py" />
            <location filename="../../ui/panel/telling.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Undo (Ctrl+Z)</source>
            <translation>Rückgängig (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Undo: {gesture} (Ctrl+Z)</source>
            <translation>Rückgängig: {gesture} (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Undone: {gesture}</source>
            <translation>Rückgängig gemacht: {gesture}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Unknown time zone</source>
            <translation>Unbekannte Zeitzone</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Very long: {length}</source>
            <translation>Sehr lang: {length}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>We are sent on to {0}: log in to this network in a browser, then try again.</source>
            <translation>Wir werden zu {0} weitergeschickt: Melden Sie sich im Browser in diesem Netz an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Week: {length}</source>
            <translation>Woche: {length}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Week: {length} of {target}</source>
            <translation>Woche: {length} von {target}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Welcome to Wrenchtime</source>
            <translation>Willkommen bei Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Welcomed</source>
            <translation>Begrüßt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>What can be started</source>
            <translation>Was sich starten lässt</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>What changed</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>What did you do {times}?</source>
            <translation>Was haben Sie {times} gemacht?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What is running started at {0}, after {1}. Give a later time, or change when it started first.</source>
            <translation>Was läuft, begann um {0}, nach {1}. Geben Sie eine spätere Zeit an, oder ändern Sie zuerst den Beginn.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>What is to be settled</source>
            <translation>Offene Punkte</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>What was done, for the customer. Enter keeps it.</source>
            <translation>Was getan wurde, für den Kunden. Enter behält es.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/editors.py" />
            <source>What was done? Enter stores it, Shift+Enter makes a new line.</source>
            <translation>Was wurde getan? Enter speichert, Umschalt+Enter macht eine neue Zeile.</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>What was it for?</source>
            <translation>Wofür war es?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What was recovered of {0} is not whole either ({1}). The damaged ledger is where it was. Please report this.</source>
            <translation>Was von {0} gerettet wurde, ist auch nicht vollständig ({1}). Das beschädigte Zeitbuch liegt, wo es war. Bitte melden Sie das.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>What were these %n entries for?</source>
            <translation>
                <numerusform>Wofür war dieser Eintrag?</numerusform>
                <numerusform>Wofür waren diese %n Einträge?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>What works on this computer</source>
            <translation>Was auf diesem Rechner geht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What {0} sent was cut short or is not from a Wrenchtime server.</source>
            <translation>Was {0} gesendet hat, war abgeschnitten oder stammt nicht von einem Wrenchtime-Server.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What {0} sent was garbled on the way.</source>
            <translation>Was {0} gesendet hat, kam verstümmelt an.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>When do you work?</source>
            <translation>Wann arbeiten Sie?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When nothing reminds you, like Mo-Fr 20:00-7:00, Sa-Su 0:00-24:00. Empty for none.</source>
            <translation>Wann nichts erinnert, etwa Mo-Fr 20:00-7:00, Sa-So 0:00-24:00. Leer für keine.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the computer is shut down</source>
            <translation>Wenn der Rechner heruntergefahren wird</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the computer sleeps</source>
            <translation>Wenn der Rechner schläft</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the screen is locked</source>
            <translation>Wenn der Bildschirm gesperrt ist</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the working hours of the day are over and a timer still runs.</source>
            <translation>Wenn die Arbeitszeit des Tages um ist und noch ein Timer läuft.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When you work, like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00. Empty for none.</source>
            <translation>Wann Sie arbeiten, etwa Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00. Leer für keine.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Where to write what the server does not have</source>
            <translation>Wohin mit dem, was der Server nicht hat?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Which of two times</source>
            <translation>Welche von zwei Zeiten</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Which timer</source>
            <translation>Welcher Timer</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/windows.py" />
            <source>Windows does not tell of the session</source>
            <translation>Windows meldet die Sitzung nicht</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <source>Windows' hot keys</source>
            <translation>Tastenkürzel von Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/windows.py" />
            <source>Windows' last input</source>
            <translation>letzte Eingabe laut Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/windows.py" />
            <source>Windows' session messages</source>
            <translation>Sitzungsmeldungen von Windows</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>With my company’s server: I have a code from my manager</source>
            <translation>Mit dem Server meiner Firma: ich habe einen Code von der Leitung</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>With whom?</source>
            <translation>Mit wem?</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Withdrawn: it can be changed again.</source>
            <translation>Zurückgezogen: wieder änderbar.</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <location filename="../../ui/panel/results.py" />
            <source>Without a customer</source>
            <translation>Ohne Kunden</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Without a task</source>
            <translation>Ohne Vorgang</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Without buttons: answers are given in the panel.</source>
            <translation>Ohne Knöpfe: geantwortet wird im Panel.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work is recorded in that time already. Fill what is free beside it.</source>
            <translation>In dieser Zeit ist schon Arbeit erfasst. Füllen Sie, was daneben frei ist.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Work not assigned yet</source>
            <translation>Noch nicht zugeordnete Arbeit</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/more.py" />
            <source>Work type</source>
            <translation>Arbeitsart</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work types are made and changed by managers.</source>
            <translation>Arbeitsarten legt die Leitung an und ändert sie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work types are made by managers</source>
            <translation>Arbeitsarten legt die Leitung an</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Working day</source>
            <translation>Arbeitstag</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours</source>
            <translation>Arbeitszeit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours lack a day</source>
            <translation>Der Arbeitszeit fehlt ein Tag</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours lack a time</source>
            <translation>Der Arbeitszeit fehlt eine Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours of no length</source>
            <translation>Arbeitszeit ohne Länge</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours overlap</source>
            <translation>Arbeitszeiten überschneiden sich</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities_view.py" />
            <source>Works</source>
            <translation>Geht</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Works in every program, like Ctrl+Alt+T. Empty for none.</source>
            <translation>Wirkt in jedem Programm, etwa Ctrl+Alt+T. Leer für keine.</translation>
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>Wrenchtime runs already</source>
            <translation>Wrenchtime läuft schon</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Wrenchtime: nothing is running</source>
            <translation>Wrenchtime: nichts läuft</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Write a note on {name}</source>
            <translation>Notiz zu {name} schreiben</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>Schreiben Sie etwa Ctrl+Alt+T oder Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Write the note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Writes everything that the server does not have to a file</source>
            <translation>Schreibt alles, was der Server nicht hat, in eine Datei</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>X11's idle counter</source>
            <translation>Untätigkeitszähler von X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>X11's key grabs</source>
            <translation>Tastengriffe von X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>X11's screen saver extension</source>
            <translation>Bildschirmschoner-Erweiterung von X11</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>You are {person} of {organisation}</source>
            <translation>Sie sind {person} von {organisation}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>You have been at work since {time}.</source>
            <translation>Sie arbeiten seit {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Your desktop gave it no key yet: choose one in its keyboard settings.</source>
            <translation>Ihr Desktop hat noch keine Taste dafür vergeben: Wählen Sie eine in dessen Tastatureinstellungen.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Your desktop has it on {keys}; its keyboard settings decide.</source>
            <translation>Ihr Desktop hat es auf {keys} gelegt; dessen Tastatureinstellungen entscheiden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Your last change was stored only because Wrenchtime keeps a small reserve, and that is used up now. Free some space on this disk soon, or the next change may not be stored.</source>
            <translation>Ihre letzte Änderung wurde nur gespeichert, weil Wrenchtime eine kleine Reserve hält, und die ist jetzt aufgebraucht. Schaffen Sie bald Platz auf dieser Festplatte, sonst kann die nächste Änderung vielleicht nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Your manager invites you with a one-time code. What you have recorded so far is sent too, and you never wait for the server: everything is stored here first.</source>
            <translation>Ihre Leitung lädt Sie mit einem Einmalcode ein. Was Sie bisher erfasst haben, wird mitgesendet, und Sie warten nie auf den Server: Alles wird zuerst hier gespeichert.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Your note: “{note}”</source>
            <translation>Ihre Notiz: „{note}“</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Your records are on this machine alone. With your company’s server, the office sees what was done, and your records are safe if this machine is lost. You never wait for it: everything is stored here first.</source>
            <translation>Ihre Daten liegen nur auf diesem Rechner. Mit dem Server Ihrer Firma sieht das Büro, was getan wurde, und Ihre Daten sind sicher, falls dieser Rechner verloren geht. Sie warten nie auf ihn: Alles wird zuerst hier gespeichert.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>Yours is joined into the company’s</source>
            <translation>Ihrer geht in dem der Firma auf</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/macos.py" />
            <source>a launch agent</source>
            <translation>ein Launch Agent</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>after hours × {factor}</source>
            <translation>nach Feierabend × {factor}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>another program has {keys}</source>
            <translation>ein anderes Programm hat {keys}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>approved</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>as recorded</source>
            <translation>wie erfasst</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>as recorded, there is no agreement</source>
            <translation>wie erfasst, es gibt keine Vereinbarung</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>billable</source>
            <translation>abrechenbar</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>change of names</source>
            <translation>Umbenennung</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>contact</source>
            <translation>Ansprechpartner</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>correction</source>
            <translation>Berichtigung</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the block: {left} left</source>
            <translation>vom Kontingent gedeckt: {left} übrig</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the included hours: {left} left</source>
            <translation>von den enthaltenen Stunden gedeckt: {left} übrig</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the retainer: {left} left</source>
            <translation>von der Pauschale gedeckt: {left} übrig</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/freedesktop.py" />
            <source>desktop files</source>
            <translation>Desktop-Dateien</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>end estimated</source>
            <translation>Ende geschätzt</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>estimated</source>
            <translation>geschätzt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>filled gap</source>
            <translation>gefüllte Lücke</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>from before</source>
            <translation>von davor</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: extra mile</source>
            <translation>geschenkt: Zusatzleistung</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: goodwill</source>
            <translation>geschenkt: Kulanz</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: relationship</source>
            <translation>geschenkt: Beziehungspflege</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: rework</source>
            <translation>geschenkt: Nacharbeit</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>goes on</source>
            <translation>geht weiter</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>goes on the day after</source>
            <translation>geht am Tag danach weiter</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>in the fixed price</source>
            <translation>im Festpreis</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>in the price of the ticket</source>
            <translation>im Preis des Tickets</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>invoiced</source>
            <translation>abgerechnet</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>late: waits for your manager</source>
            <translation>verspätet: wartet auf die Leitung</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>left as it is</source>
            <translation>so belassen</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/macos.py" />
            <source>macOS gives links to application bundles only</source>
            <translation>macOS gibt Links nur an Programmpakete</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/macos.py" />
            <source>macOS' event source</source>
            <translation>Ereignisquelle von macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <source>macOS' hot keys</source>
            <translation>Tastenkürzel von macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/macos.py" />
            <source>macOS' notifications</source>
            <translation>Mitteilungen von macOS</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>minimum {length}</source>
            <translation>mindestens {length}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>move of an edge</source>
            <translation>Verschieben einer Grenze</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new contact</source>
            <translation>neuer Ansprechpartner</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new customer</source>
            <translation>neuer Kunde</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new task</source>
            <translation>neuer Vorgang</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new work type</source>
            <translation>neue Arbeitsart</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/rules.py" />
            <source>not billable</source>
            <translation>nicht abrechenbar</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>not yet</source>
            <translation>noch nie</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>of {length}</source>
            <translation>von {length}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>on Wayland, X11 sees only what is done in its own windows</source>
            <translation>unter Wayland sieht X11 nur, was in seinen eigenen Fenstern geschieht</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>only if your company has its own</source>
            <translation>nur wenn Ihre Firma eine eigene hat</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/table/view.py" />
            <source>overlaps</source>
            <translation>überlappt</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>overlaps {times}</source>
            <translation>überschneidet sich {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>park</source>
            <translation>Parken</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>parked {since}</source>
            <translation>geparkt {since}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>record</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>returned</source>
            <translation>zurückgegeben</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>rounded with the task’s last entry of the day</source>
            <translation>mit dem letzten Eintrag des Vorgangs an dem Tag gerundet</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>safe proposals</source>
            <translation>sichere Vorschläge</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>settled</source>
            <translation>geklärt</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>shown by the tray icon</source>
            <translation>angezeigt vom Symbol im Infobereich</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>since the day before</source>
            <translation>seit dem Tag davor</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>since {start}</source>
            <translation>seit {start}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>stop of everything</source>
            <translation>Stoppen von allem</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>submit</source>
            <translation>Einreichen</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>submitted</source>
            <translation>eingereicht</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>target {length}</source>
            <translation>Soll {length}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>task</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor</source>
            <translation>der Wayland-Compositor</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor does not answer</source>
            <translation>der Wayland-Compositor antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor is gone</source>
            <translation>der Wayland-Compositor ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor takes no connection</source>
            <translation>der Wayland-Compositor nimmt keine Verbindung an</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the block: used up</source>
            <translation>das Kontingent: aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>the desktop portal</source>
            <translation>das Desktop-Portal</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>the desktop refused</source>
            <translation>der Desktop hat abgelehnt</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>the desktop's notification service</source>
            <translation>der Benachrichtigungsdienst des Desktops</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/screensaver.py" />
            <location filename="../../ui/desktop/session/screensaver.py" />
            <source>the desktop's screen saver service</source>
            <translation>der Bildschirmschonerdienst des Desktops</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the included hours: used up</source>
            <translation>die enthaltenen Stunden: aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>the library libXss is not installed</source>
            <translation>die Bibliothek libXss ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/logind.py" />
            <source>the login manager (logind)</source>
            <translation>die Anmeldeverwaltung (logind)</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <location filename="../../ui/desktop/session/logind.py" />
            <source>the login manager knows no session of this program</source>
            <translation>die Anmeldeverwaltung kennt keine Sitzung dieses Programms</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/windows.py" />
            <source>the registry</source>
            <translation>die Registry</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the retainer: used up</source>
            <translation>die Pauschale: aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>the server</source>
            <translation>dem Server</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>the system's idle hint</source>
            <translation>der Untätigkeitshinweis des Systems</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>the system's network state</source>
            <translation>der Netzzustand des Systems</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <location filename="../../ui/desktop/session/screensaver.py" />
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>there is no session bus</source>
            <translation>es gibt keinen Sitzungsbus</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>there is no system bus</source>
            <translation>es gibt keinen Systembus</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>this Wayland compositor does not tell programs about idleness</source>
            <translation>dieser Wayland-Compositor sagt Programmen nichts über Untätigkeit</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this X server has no idle counter</source>
            <translation>dieser X-Server hat keinen Untätigkeitszähler</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this X server has no screen saver extension</source>
            <translation>dieser X-Server hat keine Bildschirmschoner-Erweiterung</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>this desktop has no portal for global shortcuts</source>
            <translation>dieser Desktop hat kein Portal für globale Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/mutter.py" />
            <source>this desktop is not GNOME</source>
            <translation>dieser Desktop ist nicht GNOME</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>this desktop is not Wayland</source>
            <translation>dieser Desktop ist nicht Wayland</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this desktop is not X11</source>
            <translation>dieser Desktop ist nicht X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>this desktop never gave the system a hint</source>
            <translation>dieser Desktop hat dem System nie einen Hinweis gegeben</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>this desktop runs no notification service</source>
            <translation>auf diesem Desktop läuft kein Benachrichtigungsdienst</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/screensaver.py" />
            <source>this desktop runs no screen saver service</source>
            <translation>auf diesem Desktop läuft kein Bildschirmschonerdienst</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/screensaver.py" />
            <source>this desktop's screen saver service does not tell</source>
            <translation>der Bildschirmschonerdienst dieses Desktops sagt es nicht</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/windows.py" />
            <location filename="../../ui/desktop/session/windows.py" />
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <source>this is not Windows</source>
            <translation>das ist nicht Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/macos.py" />
            <location filename="../../ui/desktop/session/macos.py" />
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <source>this is not macOS</source>
            <translation>das ist nicht macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>this keyboard has no {key}</source>
            <translation>diese Tastatur hat kein {key}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <location filename="../../ui/desktop/session/logind.py" />
            <source>this system has no login manager (logind)</source>
            <translation>dieses System hat keine Anmeldeverwaltung (logind)</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>travel</source>
            <translation>Fahrt</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>trim</source>
            <translation>Kürzen</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/table/view.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <source>unattended</source>
            <translation>unbeaufsichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>unattended: not billed</source>
            <translation>unbeaufsichtigt: nicht berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>up to the next {length}</source>
            <translation>auf die nächsten {length}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>weekend or holiday × {factor}</source>
            <translation>Wochenende oder Feiertag × {factor}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>work type</source>
            <translation>Arbeitsart</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>wrenchtime:// links</source>
            <translation>wrenchtime://-Links</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} Undo goes on with “{1}”, which was done before it.</source>
            <translation>{0} Als Nächstes wird „{1}“ rückgängig gemacht, was davor geschah.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} absences are undecided</source>
            <translation>{0} Abwesenheiten sind unentschieden</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} came twice in {1}, because the clocks went back. Add “first” or “second”.</source>
            <translation>{0} kam in {1} zweimal, weil die Uhren zurückgestellt wurden. Fügen Sie „first“ oder „second“ hinzu.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} can be {1} to {2}, not {3}.</source>
            <translation>{0} kann {1} bis {2} sein, nicht {3}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} cannot be made ({1}). Check the folder's permissions.</source>
            <translation>{0} kann nicht angelegt werden ({1}). Prüfen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} cannot be made or opened ({1}). Check that the folder is yours and its disk is not read-only.</source>
            <translation>{0} kann nicht angelegt oder geöffnet werden ({1}). Prüfen Sie, ob der Ordner Ihnen gehört und die Festplatte beschreibbar ist.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} customers end in “{1}”. Give more of the name.</source>
            <translation>{0} Kunden enden auf „{1}“. Geben Sie mehr vom Namen an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not exist in {1}: the clocks went forward over it. Write a time before or after.</source>
            <translation>{0} gibt es in {1} nicht: Die Uhren wurden darüber hinweg vorgestellt. Geben Sie eine Zeit davor oder danach an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not know its device any more.</source>
            <translation>{0} kennt sein Gerät nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not pick up. Check the network.</source>
            <translation>{0} nimmt nicht ab. Prüfen Sie das Netz.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} entries are not assigned</source>
            <translation>{0} Einträge sind nicht zugeordnet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} failed its check ({1}).</source>
            <translation>{0} hat seine Prüfung nicht bestanden ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has no times in “{1}”. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>{0} hat keine Zeiten in „{1}“. Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has not come yet. Give a time up to now.</source>
            <translation>{0} ist noch nicht gekommen. Geben Sie eine Zeit bis jetzt an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has not come yet. Submit it when it is over.</source>
            <translation>{0} ist noch nicht gekommen. Reichen Sie ihn ein, wenn er um ist.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has schema {1} now, and this program writes {2}. Start Wrenchtime again.</source>
            <translation>{0} hat jetzt das Schema {1}, und dieses Programm schreibt {2}. Starten Sie Wrenchtime neu.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has {1} rows that refer to nothing.</source>
            <translation>{0} hat {1} Zeilen, die auf nichts verweisen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is damaged. Repairing it needs {1} MB, and there are {2} free. Nothing was changed. Free some space and start again.</source>
            <translation>{0} ist beschädigt. Die Reparatur braucht {1} MB, frei sind {2}. Nichts wurde geändert. Schaffen Sie Platz und starten Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is not a whole database any more ({1}).</source>
            <translation>{0} ist keine ganze Datenbank mehr ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is not submitted, so it can be changed as it is.</source>
            <translation>{0} ist nicht eingereicht und lässt sich so ändern.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is “{1}” already. Give another reference, or use that task.</source>
            <translation>{0} ist schon „{1}“. Geben Sie eine andere Nummer an, oder nehmen Sie jenen Vorgang.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} needs one length in “{1}”. Write one like “Mo-Th 8h, Fr 6h”.</source>
            <translation>{0} braucht eine Länge in „{1}“. Schreiben Sie etwa „Mo-Do 8h, Fr 6h“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} refused changes end in “{1}”. Give more of the name.</source>
            <translation>{0} abgelehnte Änderungen enden auf „{1}“. Geben Sie mehr vom Namen an.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} speaks versions {1} to {2} of the protocol, this program speaks {3}. Update the older of the two.</source>
            <translation>{0} spricht die Versionen {1} bis {2} des Protokolls, dieses Programm {3}. Aktualisieren Sie das ältere von beiden.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} timers run</source>
            <translation>{0} Timer laufen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} took the request and did not answer in time.</source>
            <translation>{0} hat die Anfrage angenommen und nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} unattended timers are running. Name the one to stop, or stop all.</source>
            <translation>{0} unbeaufsichtigte Timer laufen. Nennen Sie den, der stoppen soll, oder stoppen Sie alle.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was approved already. Ask your manager to return it.</source>
            <translation>{0} ist schon freigegeben. Bitten Sie die Leitung um Rückgabe.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was approved. Ask your manager to return it.</source>
            <translation>{0} ist freigegeben. Bitten Sie die Leitung um Rückgabe.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was changed by somebody else too</source>
            <translation>{0} wurde auch von jemand anderem geändert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was missing or empty.</source>
            <translation>{0} fehlte oder war leer.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was older than its own backup of {1}.</source>
            <translation>{0} war älter als seine eigene Sicherung von {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was submitted already. Withdraw it first to submit it anew.</source>
            <translation>{0} ist schon eingereicht. Ziehen Sie ihn zuerst zurück, um neu einzureichen.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was written by a newer Wrenchtime (schema {1}, this one knows {2}). It was left untouched. Install the newer program.</source>
            <translation>{0} wurde von einem neueren Wrenchtime geschrieben (Schema {1}, dieses kennt {2}). Es wurde nicht angerührt. Installieren Sie das neuere Programm.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} {1}. Change it by hand.</source>
            <translation>{0} {1}. Ändern Sie es von Hand.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}. Change it again if yours should stand.</source>
            <translation>{0}. Ändern Sie es noch einmal, wenn Ihres gelten soll.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: made on this machine. Choose one of the company's instead, or keep them here only.</source>
            <translation>{0}: auf diesem Rechner angelegt. Wählen Sie stattdessen eine der Firma, oder behalten Sie sie nur hier.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: yours was “{1}”, it stays “{2}” ({3})</source>
            <translation>{0}: Ihres war „{1}“, es bleibt „{2}“ ({3})</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. Check that the folder exists and is yours.</source>
            <translation>{0}: {1}. Prüfen Sie, ob der Ordner da ist und Ihnen gehört.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. It is tried again; please report this.</source>
            <translation>{0}: {1}. Es wird wieder versucht; bitte melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. Join again to replace it.</source>
            <translation>{0}: {1}. Verbinden Sie sich neu, um es zu ersetzen.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{agreement}: counted by the server ({when}), with what you recorded since.</source>
            <translation>{agreement}: vom Server gezählt ({when}), mit dem, was Sie seither erfasst haben.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{agreement}: counted from your own entries alone, until the server says more.</source>
            <translation>{agreement}: nur aus Ihren eigenen Einträgen gezählt, bis der Server mehr sagt.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{amount} so far</source>
            <translation>bisher {amount}</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{elapsed}, today {length}</source>
            <translation>{elapsed}, heute {length}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>{field}: {here}; the server has {there}</source>
            <translation>{field}: {here}; der Server hat {there}</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{first} and {second}</source>
            <translation>{first} und {second}</translation>
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
            <translation>{hours} von {included} übrig</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{hours} over {included}</source>
            <translation>{hours} über {included}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{length} are for nobody yet.</source>
            <translation>{length} sind noch für niemanden.</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>{length} attended</source>
            <translation>{length} beaufsichtigt</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>{length} billable</source>
            <translation>{length} abrechenbar</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{length} billed</source>
            <translation>{length} berechnet</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{length} billed, {left} left</source>
            <translation>{length} berechnet, {left} übrig</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the block, then used up</source>
            <translation>{length} vom Kontingent gedeckt, dann aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the included hours, then used up</source>
            <translation>{length} von den enthaltenen Stunden gedeckt, dann aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the retainer, then used up</source>
            <translation>{length} von der Pauschale gedeckt, dann aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>{length} unattended</source>
            <translation>{length} unbeaufsichtigt</translation>
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
            <translation>{name}, ein neuer Kunde</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{raw} recorded, {billed} billed: {rule}</source>
            <translation>{raw} erfasst, {billed} berechnet: {rule}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/rules.py" />
            <source>{rule} with %n others of the task that day</source>
            <translation>
                <numerusform>{rule} mit %n anderen des Vorgangs an dem Tag</numerusform>
                <numerusform>{rule} mit %n anderen des Vorgangs an dem Tag</numerusform>
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
            <translation>{start}–jetzt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{task}, {when}: {note}</source>
            <translation>{task}, {when}: {note}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>{text} lies before the start. Write the earlier time first.</source>
            <translation>{text} liegt vor dem Beginn. Schreiben Sie die frühere Zeit zuerst.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>{text}, must be settled before the day is submitted</source>
            <translation>{text}, zu klären, bevor der Tag eingereicht wird</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} and {other} both claim {length}.</source>
            <translation>{this} und {other} beanspruchen beide {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} came after its period was closed. Your manager decides whether it counts.</source>
            <translation>{this} kam nach dem Abschluss des Zeitraums. Die Leitung entscheidet, ob es zählt.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} goes to the server by itself as soon as it can be reached.</source>
            <translation>{this} geht von selbst an den Server, sobald er erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} is of a kind that wants a note.</source>
            <translation>{this} ist von einer Art, die eine Notiz verlangt.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} still runs. The day can be submitted once it is stopped.</source>
            <translation>{this} läuft noch. Der Tag lässt sich einreichen, wenn es gestoppt ist.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} took {length}. Was it that long?</source>
            <translation>{this} dauerte {length}. War es so lang?</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/painting.py" />
            <source>{times} · with its neighbour</source>
            <translation>{times} · mit dem Nachbarn</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>{times}, nobody there, {length}, not decided yet, during {this}</source>
            <translation>{times}, niemand da, {length}, noch nicht entschieden, während {this}</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>{times}, nothing recorded, {length}</source>
            <translation>{times}, nichts erfasst, {length}</translation>
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>{time} does not lie between {earliest} and {latest}.</source>
            <translation>{time} liegt nicht zwischen {earliest} und {latest}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/notices.py" />
            <source>{title} (%n more notices)</source>
            <translation>
                <numerusform>{title} (%n weiterer Hinweis)</numerusform>
                <numerusform>{title} (%n weitere Hinweise)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>{what} (since {since})</source>
            <translation>{what} (seit {since})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/leaving.py" />
            <source>{where} does not have %n changes of yours yet.</source>
            <translation>
                <numerusform>{where} hat %n Änderung von Ihnen noch nicht.</numerusform>
                <numerusform>{where} hat %n Änderungen von Ihnen noch nicht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot be done once more</source>
            <translation>„{0}“ lässt sich nicht wiederholen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot be undone</source>
            <translation>„{0}“ lässt sich nicht rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot name a profile: use letters, digits, “.”, “_” and “-”, at most 64 of them.</source>
            <translation>„{0}“ kann kein Profilname sein: Erlaubt sind Buchstaben, Ziffern, „.“, „_“ und „-“, höchstens 64 davon.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” does not say on which days. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>„{0}“ sagt nicht, an welchen Tagen. Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” ends when it starts. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>„{0}“ in „{1}“ endet, wo es beginnt. Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not Ctrl, Alt, Shift or Meta. Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>„{0}“ in „{1}“ ist nicht Ctrl, Alt, Shift oder Meta. Schreiben Sie etwa Ctrl+Alt+T oder Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not a key that can be used. Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>„{0}“ in „{1}“ ist keine Taste, die sich verwenden lässt. Schreiben Sie etwa Ctrl+Alt+T oder Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not a weekday. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>„{0}“ in „{1}“ ist kein Wochentag. Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not from a time to a time. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>„{0}“ in „{1}“ geht nicht von einer Zeit bis zu einer Zeit. Schreiben Sie etwa „Mo-Fr 08:00-17:00“ oder „Mo-Do 8:00-12:00 13:00-17:00, Fr 8:00-14:00“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}”: a day goes from 0:00 to 24:00.</source>
            <translation>„{0}“ in „{1}“: Ein Tag geht von 0:00 bis 24:00.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is more than a day. Give the length of one working day, like 8h.</source>
            <translation>„{0}“ ist mehr als ein Tag. Geben Sie die Länge eines Arbeitstags an, etwa 8h.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is no server's address. It looks like https://time.example.com.</source>
            <translation>„{0}“ ist keine Serveradresse. Sie sieht so aus: https://time.example.com.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is not a setting. There are: {1}.</source>
            <translation>„{0}“ ist keine Einstellung. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is not a time zone name; write one like “Europe/Berlin” or “UTC”.</source>
            <translation>„{0}“ ist keine Zeitzone; schreiben Sie etwa „Europe/Berlin“ oder „UTC“.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” would be taken from every other program. Add Ctrl, Alt or Meta.</source>
            <translation>„{0}“ würde allen anderen Programmen genommen. Nehmen Sie Ctrl, Alt oder Meta dazu.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{cost}” is not a cost. Write an amount like 12.50.</source>
            <translation>„{cost}“ ist kein Betrag. Schreiben Sie etwa 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>“{name}” has been running since {time}.</source>
            <translation>„{name}“ läuft seit {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>“{name}” is due then.</source>
            <translation>„{name}“ ist dann fällig.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>“{name}” is running.</source>
            <translation>„{name}“ läuft.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>“{name}” may be there twice</source>
            <translation>„{name}“ ist vielleicht doppelt</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{quantity}” of “{wanted}”: write a number above nothing, like 2 or 0.75.</source>
            <translation>„{quantity}“ von „{wanted}“: Schreiben Sie eine Zahl über null, etwa 2 oder 0.75.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{shown}” is not a number. Write one like 2, 0.75 or 12.50.</source>
            <translation>„{shown}“ ist keine Zahl. Schreiben Sie etwa 2, 0.75 oder 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{shown}” is too large or no number. Write one like 2, 0.75 or 12.50.</source>
            <translation>„{shown}“ ist zu groß oder keine Zahl. Schreiben Sie etwa 2, 0.75 oder 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>“{text}” ends before it starts. Write the earlier time first.</source>
            <translation>„{text}“ endet vor dem Beginn. Schreiben Sie die frühere Zeit zuerst.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/kilometres.py" />
            <source>“{text}” is not a distance. Write kilometres like 12 or 12.5.</source>
            <translation>„{text}“ ist keine Strecke. Schreiben Sie Kilometer wie 12 oder 12.5.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>“{text}” is not from a time to a time. Write them like 9:00–10:15.</source>
            <translation>„{text}“ geht nicht von einer Zeit bis zu einer Zeit. Schreiben Sie etwa 9:00–10:15.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>“{work_type}” is done away from this computer</source>
            <translation>„{work_type}“ wird fern von diesem Rechner erledigt</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>−{minutes} min</source>
            <translation>−{minutes} min</translation>
        </message>
    </context>
</TS>
