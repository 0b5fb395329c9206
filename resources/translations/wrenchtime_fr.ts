<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
                <numerusform>%n modification demande une décision</numerusform>
                <numerusform>%n modifications demandent une décision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n customers may be there twice</source>
            <translation>
                <numerusform>%n client est peut-être en double</numerusform>
                <numerusform>%n clients sont peut-être en double</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n saisie</numerusform>
                <numerusform>%n saisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n entries came after the day was closed; your manager decides on them.</source>
            <translation>
                <numerusform>%n saisie est arrivée après la clôture du jour ; votre responsable décide.</numerusform>
                <numerusform>%n saisies sont arrivées après la clôture du jour ; votre responsable décide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n entries discarded.</source>
            <translation>
                <numerusform>%n saisie abandonnée.</numerusform>
                <numerusform>%n saisies abandonnées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries that are submitted or approved keep what they were.</source>
            <translation>
                <numerusform>%n saisie remise ou approuvée reste telle quelle.</numerusform>
                <numerusform>%n saisies remises ou approuvées restent telles quelles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/questions.py" />
            <source>%n more questions wait after this one.</source>
            <translation>
                <numerusform>Il reste ensuite %n question.</numerusform>
                <numerusform>Il reste ensuite %n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n need attention</source>
            <translation>
                <numerusform>%n demande une décision</numerusform>
                <numerusform>%n demandent une décision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n notices</source>
            <translation>
                <numerusform>%n avis</numerusform>
                <numerusform>%n avis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n of these stand in the way of submitting the day.</source>
            <translation>
                <numerusform>%n de ces points empêche de remettre le jour.</numerusform>
                <numerusform>%n de ces points empêchent de remettre le jour.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n parked</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <source>%n parts</source>
            <translation>
                <numerusform>%n pièce</numerusform>
                <numerusform>%n pièces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n questions</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n safe proposals accepted.</source>
            <translation>
                <numerusform>%n proposition sûre acceptée.</numerusform>
                <numerusform>%n propositions sûres acceptées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n tasks</source>
            <translation>
                <numerusform>%n tâche</numerusform>
                <numerusform>%n tâches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/problems/panel.py" />
            <source>%n things to settle</source>
            <translation>
                <numerusform>%n point à régler</numerusform>
                <numerusform>%n points à régler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs.py" />
            <source>%n timers are running.</source>
            <translation>
                <numerusform>%n minuteur tourne.</numerusform>
                <numerusform>%n minuteurs tournent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n to send</source>
            <translation>
                <numerusform>%n à envoyer</numerusform>
                <numerusform>%n à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/week/words.py" />
            <source>%n to settle</source>
            <translation>
                <numerusform>%n à régler</numerusform>
                <numerusform>%n à régler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n unattended</source>
            <translation>
                <numerusform>%n sans surveillance</numerusform>
                <numerusform>%n sans surveillance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/refusals.py" />
            <source>%n work types that you brought along</source>
            <translation>
                <numerusform>%n type de travail que vous avez apporté</numerusform>
                <numerusform>%n types de travail que vous avez apportés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/window.py" />
            <source>%n written to {path}.</source>
            <translation>
                <numerusform>%n modification écrite dans {path}.</numerusform>
                <numerusform>%n modifications écrites dans {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Extra mile</source>
            <translation>Travail &amp;en plus</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Goodwill</source>
            <translation>&amp;Bonne volonté</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/choices.py" />
            <source>&amp;No giveaway</source>
            <translation>&amp;Pas de geste</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Not yet</source>
            <translation>&amp;Pas encore</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Partly</source>
            <translation>E&amp;n partie</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Resolved</source>
            <translation>&amp;Résolu</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>&amp;Rework</source>
            <translation>Re&amp;prise</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A character that is none</source>
            <translation>Un caractère qui n’en est pas un</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A copy of {0} needs {1} MB, and there are {2} free.</source>
            <translation>Une copie de {0} demande {1} Mo, il en reste {2}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A file with your company's own certificate authority, trusted beside the system's.</source>
            <translation>Un fichier avec l’autorité de certification de votre entreprise, reconnue en plus de celles du système.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>A film or a call that keeps the screen awake counts as somebody being there.</source>
            <translation>Un film ou un appel qui garde l’écran allumé compte comme une présence.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A fresh start is needed</source>
            <translation>Il faut repartir de zéro</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A link asks for it.</source>
            <translation>Un lien le demande.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A link asks for it. What is running ends.</source>
            <translation>Un lien le demande. Ce qui tourne s’arrête.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A manager has withdrawn this device's access. What it recorded stays on it; ask for a new invitation.</source>
            <translation>Un responsable a retiré l’accès à cet appareil. Ce qu’il a enregistré y reste ; demandez une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A name is missing</source>
            <translation>Il manque un nom</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A negative break</source>
            <translation>Une pause négative</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task for {whom}</source>
            <translation>Une nouvelle tâche pour {whom}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task. Write “Customer: task” to say for whom.</source>
            <translation>Une nouvelle tâche. Écrivez « Client : tâche » pour dire pour qui.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>A part without a name</source>
            <translation>Une pièce sans nom</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A record</source>
            <translation>Une donnée</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A record's id is a UUID in lower case.</source>
            <translation>L’identifiant d’une donnée est un UUID en minuscules.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A running timer cannot be moved as a whole. Move its start instead.</source>
            <translation>Un minuteur en cours ne se déplace pas en entier. Déplacez plutôt son début.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>A server on this machine has your sample customers and tasks. What you record goes there; the line below says how it stands.</source>
            <translation>Un serveur sur cette machine a vos clients et tâches d’exemple. Ce que vous saisissez y va ; la ligne du bas dit où on en est.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A submitted day is withdrawn, not deleted.</source>
            <translation>Un jour remis se retire, il ne se supprime pas.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A timer goes on without Wrenchtime; it will be there next time.</source>
            <translation>Un minuteur continue sans Wrenchtime ; il sera là la prochaine fois.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>A web page answered instead of {0}: log in to this network in a browser, then try again.</source>
            <translation>Une page web a répondu à la place de {0} : connectez-vous à ce réseau dans un navigateur, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>About Wrenchtime</source>
            <translation>À propos de Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>About Wrenchtime…</source>
            <translation>À propos de Wrenchtime…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/problems/panel.py" />
            <source>Accept what is safe</source>
            <translation>Accepter le sûr</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/nothing.py" />
            <source>Add an entry…</source>
            <translation>Ajouter une saisie…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>After so many hours on the same work. 0 for never.</source>
            <translation>Après ce nombre d’heures sur le même travail. 0 pour jamais.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>After so many minutes at the computer in working hours with nothing running. 0 for never.</source>
            <translation>Après ce nombre de minutes à la machine, aux heures de travail, sans rien en cours. 0 pour jamais.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Agreement</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Agreements and shared favourites are made by managers on the server.</source>
            <translation>Les contrats et les favoris partagés sont faits par les responsables sur le serveur.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>All right</source>
            <translation>D’accord</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>All sent</source>
            <translation>Tout est envoyé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already answered</source>
            <translation>Déjà répondu</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already attending something</source>
            <translation>Quelque chose tourne déjà</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already stopped</source>
            <translation>Déjà arrêté</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Already there</source>
            <translation>Existe déjà</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry</source>
            <translation>Une saisie</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry came late</source>
            <translation>Une saisie est arrivée en retard</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry is split at a time after its start and before its end. Choose another.</source>
            <translation>Une saisie se coupe à une heure entre son début et sa fin. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>An entry is split into two parts or more.</source>
            <translation>Une saisie se coupe en deux parties ou plus.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another Wrenchtime is upgrading or repairing the ledger in {0}. Wait until it is done, then try again.</source>
            <translation>Un autre Wrenchtime met à niveau ou répare le carnet dans {0}. Attendez qu’il ait fini, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another Wrenchtime of this profile syncs right now.</source>
            <translation>Un autre Wrenchtime de ce profil se synchronise en ce moment.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another attended timer is running. Stop or park it first.</source>
            <translation>Un autre minuteur surveillé tourne. Arrêtez-le ou mettez-le en attente d’abord.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another change came under this number</source>
            <translation>Une autre modification est venue sous ce numéro</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another program did or undid something meanwhile. Try again.</source>
            <translation>Entre-temps, un autre programme a fait ou défait quelque chose. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another program is writing to {0}. Try again in a moment.</source>
            <translation>Un autre programme écrit dans {0}. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another server's ledger</source>
            <translation>Le carnet d’un autre serveur</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Another version</source>
            <translation>Une autre version</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Approved. The day is locked.</source>
            <translation>Approuvé. Le jour est verrouillé.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Archived</source>
            <translation>Archivé</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>As</source>
            <translation>En tant que</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask afterwards, stop the timer at that moment, or keep it running without a question.</source>
            <translation>Demander après, arrêter le minuteur à ce moment, ou le laisser tourner sans question.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask at the next start, stop the timer at that moment, or keep it running without a question.</source>
            <translation>Demander au prochain démarrage, arrêter le minuteur à ce moment, ou le laisser tourner sans question.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask every 5 minutes to 24 hours, not every {0} minutes.</source>
            <translation>Demandez toutes les 5 minutes à 24 heures, pas toutes les {0} minutes.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask once whether a running timer goes on when the program is quit. If not, it goes on.</source>
            <translation>Demander une fois, en quittant, si un minuteur en cours continue. Sinon, il continue.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask when quitting</source>
            <translation>Demander en quittant</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask whether it still goes on</source>
            <translation>Demander si cela continue</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept.</source>
            <translation>Demandez un nouveau code à votre responsable et rejoignez de nouveau le serveur avec lui dans la fenêtre « Serveur ». Tout ce que vous saisissez est conservé.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Ask your manager. Everything you record is kept here and can be exported.</source>
            <translation>Demandez à votre responsable. Tout ce que vous saisissez est conservé ici et peut être exporté.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task</source>
            <translation>Affecter à une autre tâche</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task – Wrenchtime</source>
            <translation>Affecter à une autre tâche – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Attended</source>
            <translation>Surveillé</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Attended of {target}</source>
            <translation>Surveillé sur {target}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source>Back to the default for “{setting}”</source>
            <translation>Revenir à la valeur initiale de « {setting} »</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Before it started</source>
            <translation>Avant le début</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/editors.py" />
            <source>Began %n minutes earlier</source>
            <translation>
                <numerusform>Commencé %n minute plus tôt</numerusform>
                <numerusform>Commencé %n minutes plus tôt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Began at</source>
            <translation>Commencé à</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Begin</source>
            <translation>Commencer</translation>
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
            <translation>Facturable ou non</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/day/totals/figures.py" />
            <source>Billed</source>
            <translation>Facturé</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>Billed on the day on which it began</source>
            <translation>Facturé le jour où cela a commencé</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>Both stay as they are, and you are asked no more</source>
            <translation>Les deux restent tels quels, et la question n’est plus posée</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Break seconds</source>
            <translation>Pause en secondes</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Break since</source>
            <translation>Pause depuis</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Breaks are lengths of time and cannot be less than nothing.</source>
            <translation>Les pauses sont des durées et ne peuvent être inférieures à rien.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Bringing back “{name}”</source>
            <translation>Le rétablissement de « {name} »</translation>
        </message>
        <message>
            <location filename="../../ui/day/window.py" />
            <source>By customer</source>
            <translation>Par client</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/leaving.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file</source>
            <translation>Fichier de certificat</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file of your company</source>
            <translation>Fichier de certificat de votre entreprise</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again</source>
            <translation>Modifier et renvoyer</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again – Wrenchtime</source>
            <translation>Modifier et renvoyer – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change the note or the times, and send it once more</source>
            <translation>Modifier la note ou les heures, et renvoyer</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Change the times</source>
            <translation>Changer les heures</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Change when it began…</source>
            <translation>Changer l’heure de début…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Change {0} of this device was a different one. The ledger was copied; join as a new device.</source>
            <translation>La modification {0} de cet appareil était une autre. Le carnet a été copié ; rejoignez comme nouvel appareil.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Changed meanwhile</source>
            <translation>Modifié entre-temps</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Changes from before are not kept any more. Fetch everything once more, then go on.</source>
            <translation>Les modifications antérieures ne sont plus conservées. Récupérez tout une fois encore, puis continuez.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Choose a key in the settings.</source>
            <translation>Choisissez une touche dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose a task or a customer to make it a favourite.</source>
            <translation>Choisissez une tâche ou un client à mettre en favori.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Choose an entry to say how it went.</source>
            <translation>Choisissez d’abord une saisie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose one of the company's instead, or keep yours here.</source>
            <translation>Choisissez-en un de l’entreprise, ou gardez le vôtre ici.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Choose one that came from the server.</source>
            <translation>Choisissez-en un venu du serveur.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Choose the company’s…</source>
            <translation>Choisir celui de l’entreprise…</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Choose the entries to be merged.</source>
            <translation>Choisissez les saisies à fusionner.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Choose the work type</source>
            <translation>Choisir le type de travail</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Click to settle it</source>
            <translation>Cliquez pour la régler</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Copy for a report</source>
            <translation>Copier pour un rapport</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Cost of one</source>
            <translation>Coût unitaire</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Counts from your last input. It stays on this computer.</source>
            <translation>Compte depuis votre dernière frappe. Cela reste sur cette machine.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create customer “{name}”</source>
            <translation>Créer le client « {name} »</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create “{title}”</source>
            <translation>Créer « {title} »</translation>
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
            <translation>Client</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Customers are changed by managers, or by whoever made them.</source>
            <translation>Les clients sont modifiés par les responsables, ou par qui les a créés.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>Customers, tasks and work types of an invented technician are in your ledger.</source>
            <translation>Des clients, tâches et types de travail d’un technicien inventé sont dans votre carnet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../ui/day/window.py" />
            <source>Day – Wrenchtime</source>
            <translation>Jour – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Different</source>
            <translation>Différents</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Discard this time</source>
            <translation>Abandonner ce temps</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Discarded “{name}”.</source>
            <translation>« {name} » abandonné.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Discarding “{name}”</source>
            <translation>L’abandon de « {name} »</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Distance m</source>
            <translation>Distance en mètres</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Do once more</source>
            <translation>Refaire</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Do once more (Ctrl+Shift+Z)</source>
            <translation>Refaire (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Do once more: {gesture} (Ctrl+Shift+Z)</source>
            <translation>Refaire : {gesture} (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Done once more: {gesture}</source>
            <translation>Refait : {gesture}</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Double-click to fill it</source>
            <translation>Double-cliquez pour le combler</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Drag to change the time; Alt for exact minutes</source>
            <translation>Glissez pour changer l’heure ; Alt pour des minutes exactes</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>During {this} the machine saw nobody for {length}.</source>
            <translation>Pendant {this}, la machine n’a vu personne durant {length}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Earlier changes are missing here</source>
            <translation>Des modifications antérieures manquent ici</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Elapsed</source>
            <translation>Écoulé</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>End it when the absence began</source>
            <translation>Terminer au début de l’absence</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>End the work when the absence began</source>
            <translation>Terminer le travail au début de l’absence</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended at {time}</source>
            <translation>Terminé à {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended then</source>
            <translation>Fini alors</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>Ends before it starts</source>
            <translation>Se termine avant de commencer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>English, German, Spanish or French windows, or as the desktop has it.</source>
            <translation>Fenêtres en anglais, allemand, espagnol ou français, ou comme le bureau.</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter creates and starts it · Ctrl+Enter unattended</source>
            <translation>Entrée crée et démarre · Ctrl+Entrée sans surveillance</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended</source>
            <translation>Entrée démarre · Ctrl+Entrée sans surveillance</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended · Shift+Enter creates it new</source>
            <translation>Entrée démarre · Ctrl+Entrée sans surveillance · Maj+Entrée crée à neuf</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Entries of more hours than this are listed in the review of a day.</source>
            <translation>Les saisies de plus d’heures que cela figurent dans la revue d’un jour.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/view.py" />
            <source>Entries of the day</source>
            <translation>Saisies du jour</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimate seconds</source>
            <translation>Estimation en secondes</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimated</source>
            <translation>Estimé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Every change ever made was found, so nothing is missing.</source>
            <translation>Toutes les modifications jamais faites ont été retrouvées ; il ne manque rien.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Everything is written down before the computer sleeps.</source>
            <translation>Tout est enregistré avant la mise en veille.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Everything you record stays here. To sync again, ask your manager for a new code.</source>
            <translation>Tout ce que vous saisissez reste ici. Pour synchroniser à nouveau, demandez un nouveau code à votre responsable.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Everything you recorded stays here. To join again you need a new code from your manager.</source>
            <translation>Tout ce que vous avez saisi reste ici. Pour rejoindre à nouveau, il vous faut un nouveau code de votre responsable.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Export and sign out…</source>
            <translation>Exporter et se déconnecter…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Extend the earlier entry</source>
            <translation>Prolonger la saisie précédente</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Favourites in the menu</source>
            <translation>Favoris dans le menu</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Fetching from the server</source>
            <translation>Récupération depuis le serveur</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Fill it</source>
            <translation>Combler</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find a customer or task, or type a new one</source>
            <translation>Chercher un client ou une tâche, ou en taper un nouveau</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Find a setting</source>
            <translation>Chercher un réglage</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Find below what it was, then Enter.</source>
            <translation>Cherchez ci-dessous ce que c’était, puis Entrée.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Find below whom it is for, then Alt+Enter</source>
            <translation>Cherchez ci-dessous pour qui, puis Alt+Entrée</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find or type what you do…</source>
            <translation>Cherchez ou tapez ce que vous faites…</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press Ctrl+R to go on with what you parked last.</source>
            <translation>Cherchez la suite, ou appuyez sur Ctrl+R pour reprendre ce qui est en attente en dernier.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press ↓ for what you did last.</source>
            <translation>Cherchez la suite, ou appuyez sur ↓ pour ce que vous avez fait en dernier.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Follow up</source>
            <translation>Suite à donner</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Follow-up</source>
            <translation>Suite à donner</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Follow-up needed (F)</source>
            <translation>Suite à donner (F)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Follow-up needed or not</source>
            <translation>Suite à donner ou non</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>From how many minutes on an absence during a running timer is asked about. 0 for never, however long.</source>
            <translation>À partir de combien de minutes on demande ce qu’il en est d’une absence pendant un minuteur. 0 pour jamais, si longue soit-elle.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} Wrenchtime was not running, and “{name}” was running. Did it run on?</source>
            <translation>De {start} à {end}, Wrenchtime ne tournait pas, et « {name} » était en cours. Cela a-t-il continué ?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} another person used the computer, and “{name}” was running. Did it run on?</source>
            <translation>De {start} à {end}, une autre personne a utilisé la machine, et « {name} » était en cours. Cela a-t-il continué ?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} nobody used the computer, and “{name}” was running. Did it run on?</source>
            <translation>De {start} à {end}, personne n’a utilisé la machine, et « {name} » était en cours. Cela a-t-il continué ?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer slept, and “{name}” was running. Did it run on?</source>
            <translation>De {start} à {end}, la machine était en veille, et « {name} » était en cours. Cela a-t-il continué ?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer was restarted, and “{name}” was running. Did it run on?</source>
            <translation>De {start} à {end}, la machine a redémarré, et « {name} » était en cours. Cela a-t-il continué ?</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the screen was locked, and “{name}” was running. Did it run on?</source>
            <translation>De {start} à {end}, l’écran était verrouillé, et « {name} » était en cours. Cela a-t-il continué ?</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/mutter.py" />
            <source>GNOME's idle monitor</source>
            <translation>le moniteur d’inactivité de GNOME</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Gap {times}</source>
            <translation>Trou {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Gaps</source>
            <translation>Trous</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Gaps of this many minutes and more are listed in the review of a day.</source>
            <translation>Les trous de ce nombre de minutes ou plus figurent dans la revue d’un jour.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give a time between the start and the end of the absence.</source>
            <translation>Donnez une heure entre le début et la fin de l’absence.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Give it away (G)</source>
            <translation>En faire un geste commercial (G)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Give it away…</source>
            <translation>En faire un geste commercial…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give the address alone; you are signed in by the code.</source>
            <translation>Donnez l’adresse seule ; le code vous identifie.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Give the {0} a name.</source>
            <translation>Donnez un nom ({0}).</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Giveaway</source>
            <translation>Geste commercial</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <source>Here you see how long you worked for each customer.</source>
            <translation>Ici s’affiche le temps passé pour chaque client.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>How it went</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>How it went (O)</source>
            <translation>Comment cela s’est passé (O)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>How it went…</source>
            <translation>Comment cela s’est passé…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How long you are to work a day, like 8h or Mo-Th 8h, Fr 6h. Empty for as long as the working hours.</source>
            <translation>Combien vous devez travailler par jour, comme 8h ou Lu-Je 8h, Ve 6h. Vide pour autant que l’horaire de travail.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many favourites the tray menu offers.</source>
            <translation>Combien de favoris le menu de la zone de notification propose.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many of the latest tasks the tray menu offers.</source>
            <translation>Combien de tâches récentes le menu de la zone de notification propose.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>How many tasks the quick panel lists at once.</source>
            <translation>Combien de tâches le panneau rapide affiche à la fois.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/notices.py" />
            <source>I have read it</source>
            <translation>Lu</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>In the future</source>
            <translation>Dans le futur</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>In your desktop’s keyboard settings, bind a key to: {command}</source>
            <translation>Dans les réglages de clavier de votre bureau, liez une touche à : {command}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>In {minutes} minutes</source>
            <translation>Dans {minutes} minutes</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Ins</source>
            <translation>Inser</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It answered: {0}. Nothing is lost; it is tried again by itself.</source>
            <translation>Il a répondu : {0}. Rien n’est perdu ; un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It cannot be so</source>
            <translation>Ce n’est pas possible ainsi</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It cannot be trimmed</source>
            <translation>Impossible à raccourcir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It did not say why.</source>
            <translation>Il n’a pas dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It did not work</source>
            <translation>Cela n’a pas marché</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>It ended at {time}, and “{name}” is still running.</source>
            <translation>Terminé à {time}, et « {name} » tourne toujours.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>It ended without a word.</source>
            <translation>Il s’est terminé sans un mot.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>It goes on</source>
            <translation>Cela continue</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It has {0} characters; {1} are the most.</source>
            <translation>Il a {0} caractères ; {1} au plus.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is kept here. Shorten or change it, and send it again.</source>
            <translation>C’est conservé ici. Raccourcissez ou modifiez, puis renvoyez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is not in the ledger any more.</source>
            <translation>Ce n’est plus dans le carnet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It is running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It is the same server as before, at a new address</source>
            <translation>C’est le même serveur qu’avant, à une nouvelle adresse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It may be mistyped, used already or too old. Ask for a new invitation.</source>
            <translation>Il est peut-être mal saisi, déjà utilisé ou trop ancien. Demandez une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>It may have been removed there. Ask your manager for a new code and join again with it in the window “Server”.</source>
            <translation>Il y a peut-être été retiré. Demandez un nouveau code à votre responsable et rejoignez de nouveau le serveur avec lui dans la fenêtre « Serveur ».</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>It ran on</source>
            <translation>A continué</translation>
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>It runs for this profile but does not answer. End it first, or start it with another --profile.</source>
            <translation>Il tourne pour ce profil mais ne répond pas. Fermez-le d’abord, ou démarrez avec un autre --profile.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It seems to wait for its password in a window of its own. Unlock it, then try again.</source>
            <translation>Il semble attendre son mot de passe dans sa propre fenêtre. Déverrouillez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>It sits in the tray and records what you work on. Three questions, all of them answered already; you can change everything later in the settings.</source>
            <translation>Il reste dans la zone de notification et note ce à quoi vous travaillez. Trois questions, toutes déjà répondues ; tout peut se changer plus tard dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It stayed as it is. Ask a manager to open it, or keep your change as a note.</source>
            <translation>Rien n’a changé. Demandez à un responsable de l’ouvrir, ou gardez votre modification en note.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>It stays on this machine as it is, and you are asked no more</source>
            <translation>Cela reste sur cette machine tel quel, et on ne vous demande plus rien</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>It tells when the desktop's own time is up, not after the minutes set here.</source>
            <translation>Il arrive après le délai propre au bureau, et non après les minutes réglées ici.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <location filename="../../ui/panel/questions.py" />
            <source>It was a break</source>
            <translation>C’était une pause</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was changed meanwhile</source>
            <translation>Modifié entre-temps</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was deleted meanwhile</source>
            <translation>Supprimé entre-temps</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was found damaged just now and has been repaired. Do that once more, and read the notice on what was recovered.</source>
            <translation>Il était endommagé et vient d’être réparé. Recommencez, et lisez l’avis sur ce qui a été récupéré.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>It was that long</source>
            <translation>C’était bien aussi long</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It was {0} already. Ask your manager to return it if it must change.</source>
            <translation>C’était déjà le cas : {0}. Demandez à votre responsable de le renvoyer s’il faut le modifier.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>It would end before it begins.</source>
            <translation>Cela se terminerait avant de commencer.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>It would swallow its neighbour</source>
            <translation>Cela avalerait la voisine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its day was handed in, or its period closed, before the server had it. It is kept, and counts once a manager has admitted it.</source>
            <translation>Son jour a été remis, ou sa période close, avant que le serveur ne l’ait. Elle est conservée et compte dès qu’un responsable l’admet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its day was submitted already. Withdraw the day, or ask your manager to return it, if it must change.</source>
            <translation>Son jour a déjà été remis. Retirez le jour, ou demandez à votre responsable de le renvoyer s’il faut le modifier.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>Its last words were: {words}</source>
            <translation>Ses derniers mots : {words}</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Its place in the server’s count is taken, as happens to a copied or restored ledger. Ask your manager for a new code and join again with it in the window “Server”. Everything you record is kept.</source>
            <translation>Sa place dans le compte du serveur est prise, comme il arrive à un carnet copié ou restauré. Demandez un nouveau code à votre responsable et rejoignez de nouveau le serveur avec lui dans la fenêtre « Serveur ». Tout ce que vous saisissez est conservé.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its server takes nothing at present. What was recorded stays on the device.</source>
            <translation>Son serveur n’accepte rien pour l’instant. Ce qui a été enregistré reste sur l’appareil.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Its {0} has {1} letters; {2} are the most.</source>
            <translation>{0} a {1} lettres ; {2} au plus.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server</source>
            <translation>Rejoindre un serveur</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server – Wrenchtime</source>
            <translation>Rejoindre un serveur – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join a server…</source>
            <translation>Rejoindre un serveur…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join again…</source>
            <translation>Rejoindre à nouveau…</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>Join {0} again in the window “Server” to sync.</source>
            <translation>Rejoignez {0} à nouveau dans la fenêtre « Serveur » pour synchroniser.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Joining…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Keep here only</source>
            <translation>Garder ici</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Keep it: the work went on</source>
            <translation>Garder : le travail a continué</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Keep the access in a file that only I can read</source>
            <translation>Garder l’accès dans un fichier que moi seul peux lire</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep the server's token in a file that only you can read, on a machine without a keyring.</source>
            <translation>Garder le jeton du serveur dans un fichier que vous seul pouvez lire, sur une machine sans trousseau.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Keep the token in a file</source>
            <translation>Garder le jeton dans un fichier</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Key for the panel</source>
            <translation>Touche du panneau</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Key to stop and go on</source>
            <translation>Touche pour arrêter et reprendre</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Key: {key}</source>
            <translation>Touche : {key}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Key: {what}</source>
            <translation>Touche : {what}</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Kilometres</source>
            <translation>Kilomètres</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Kilometres of the way (K); Enter stores them</source>
            <translation>Kilomètres du trajet (K) ; Entrée les enregistre</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Kilometres…</source>
            <translation>Kilomètres…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Last exchange</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/past.py" />
            <location filename="../../ui/panel/beneath.py" />
            <source>Last time</source>
            <translation>La dernière fois</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Last time, {when}: {note}</source>
            <translation>La dernière fois, {when} : {note}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Late {times}</source>
            <translation>En retard {times}</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Ledger</source>
            <translation>Carnet</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Let go</source>
            <translation>Laisser tomber</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Let the later entry begin earlier</source>
            <translation>Avancer la saisie suivante</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Let ticket systems and web pages offer to start a timer. You are asked each time.</source>
            <translation>Laisser les systèmes de tickets et les pages web proposer de démarrer un minuteur. On vous demande à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Light or dark windows, or as the desktop has it.</source>
            <translation>Fenêtres claires ou sombres, ou comme le bureau.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00.</source>
            <translation>Comme Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Locked screen</source>
            <translation>Écran verrouillé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Longest entry</source>
            <translation>Saisie la plus longue</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Look through your days up to {0}: some of the latest changes may be missing.</source>
            <translation>Parcourez vos jours jusqu’au {0} : il peut manquer certaines des dernières modifications.</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>Made &amp;worse</source>
            <translation>&amp;Aggravé</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Merge with its neighbour</source>
            <translation>Fusionner avec la voisine</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Merged.</source>
            <translation>Fusionnées.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Merging entries that overlap would lose time. Trim one of them first.</source>
            <translation>Fusionner des saisies qui se chevauchent perdrait du temps. Raccourcissez-en une d’abord.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Mo-Fr 08:00-17:00</source>
            <translation>Lu-Ve 08:00-17:00</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Mo-Su 20:00-07:00</source>
            <translation>Mo-Su 20:00-07:00</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>More break than time</source>
            <translation>Plus de pause que de temps</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>More for what runs (F10)</source>
            <translation>Plus sur ce qui tourne (F10)</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Name two entries or more to merge.</source>
            <translation>Nommez deux saisies ou plus à fusionner.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Needed for typing</source>
            <translation>Nécessaire à la frappe</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Needs attention</source>
            <translation>Demande une décision</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Needs note</source>
            <translation>Note requise</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Network is back</source>
            <translation>Réseau de retour</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>NetworkManager</source>
            <translation>NetworkManager</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>NetworkManager does not run here</source>
            <translation>NetworkManager ne tourne pas ici</translation>
        </message>
        <message>
            <location filename="../../ui/settings/row.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Never mind</source>
            <translation>Tant pis</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>No absence is noted for it; every hour you are asked whether it still goes on.</source>
            <translation>Aucune absence n’est notée ; chaque heure on vous demande si cela continue.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No address is known for {0}. Check the network, or the name's spelling.</source>
            <translation>Aucune adresse connue pour {0}. Vérifiez le réseau, ou l’orthographe du nom.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No attended timer is running, so there is nothing to set aside.</source>
            <translation>Aucun minuteur surveillé ne tourne : rien à mettre en attente.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No customer to decide on ends in “{0}”.</source>
            <translation>Aucun client à décider ne se termine par « {0} ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No day of the week from {0} is left to submit.</source>
            <translation>Aucun jour de la semaine à partir de {0} ne reste à remettre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No encrypted connection to {0} came about ({1}).</source>
            <translation>Pas de connexion chiffrée avec {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>No giveaway</source>
            <translation>Pas de geste</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No keyring</source>
            <translation>Pas de trousseau</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>No note {times}</source>
            <translation>Pas de note {times}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No overlap</source>
            <translation>Pas de chevauchement</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>No parts</source>
            <translation>Pas de pièces</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No password in an address</source>
            <translation>Pas de mot de passe dans une adresse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No place for the ledger</source>
            <translation>Pas de place pour le carnet</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>No refused change ends in “{0}”. See the window “Server”.</source>
            <translation>Aucune modification refusée ne finit par « {0} ». Voyez la fenêtre « Serveur ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room for a backup</source>
            <translation>Pas de place pour une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room for the breaks</source>
            <translation>Pas de place pour les pauses</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room left</source>
            <translation>Plus de place</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No room to repair the ledger</source>
            <translation>Pas de place pour réparer le carnet</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No server</source>
            <translation>Pas de serveur</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>No server: everything stays on this machine</source>
            <translation>Pas de serveur : tout reste sur cette machine</translation>
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>No server: join your company’s, or try one out…</source>
            <translation>Pas de serveur : rejoignez celui de l’entreprise, ou essayez…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>No setting has these words.</source>
            <translation>Aucun réglage ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such customer</source>
            <translation>Client inexistant</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such entry</source>
            <translation>Saisie inexistante</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such key</source>
            <translation>Touche inexistante</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such part</source>
            <translation>Partie inexistante</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such profile name</source>
            <translation>Nom de profil impossible</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such question</source>
            <translation>Question inexistante</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such setting</source>
            <translation>Réglage inexistant</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>No such span</source>
            <translation>Intervalle impossible</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such task</source>
            <translation>Tâche inexistante</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such time</source>
            <translation>Heure inexistante</translation>
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>No such time here</source>
            <translation>Heure inexistante ici</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No such work type</source>
            <translation>Type de travail inexistant</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>No time is free there yet.</source>
            <translation>Aucun temps n’y est encore libre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>No work is parked. Start a timer instead.</source>
            <translation>Rien n’est en attente. Démarrez plutôt un minuteur.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Nobody at the computer</source>
            <translation>Personne à la machine</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Nobody there {times}</source>
            <translation>Personne {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/editors.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/choices.py" />
            <source>Not &amp;said</source>
            <translation>&amp;Non précisé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a JSON array: {0}</source>
            <translation>Pas un tableau JSON : {0}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a choice</source>
            <translation>Pas un choix possible</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a cost</source>
            <translation>Pas un coût</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a device</source>
            <translation>Pas un appareil</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a link to Wrenchtime</source>
            <translation>Pas un lien vers Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a number</source>
            <translation>Pas un nombre</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Not a quantity</source>
            <translation>Pas une quantité</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a target</source>
            <translation>Pas un objectif</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a weekday</source>
            <translation>Pas un jour de la semaine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a work type of the company</source>
            <translation>Pas un type de travail de l’entreprise</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not a work type of yours</source>
            <translation>Pas un type de travail à vous</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not allowed</source>
            <translation>Non autorisé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not an address</source>
            <translation>Pas une adresse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not an entry</source>
            <translation>Pas une saisie</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not announced here. It is noticed afterwards, by the clocks.</source>
            <translation>Pas annoncé ici. On le remarque après, aux horloges.</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/timeline/painting.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/reminders.py" />
            <location filename="../../ui/wording.py" />
            <source>Not assigned yet</source>
            <translation>Pas encore affecté</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Not assigned {times}</source>
            <translation>Pas affecté {times}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>Not billable</source>
            <translation>Non facturable</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not everything is sent</source>
            <translation>Tout n’est pas envoyé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not free</source>
            <translation>Pas libre</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities_view.py" />
            <source>Not here</source>
            <translation>Pas ici</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not inside the entry</source>
            <translation>Pas dans la saisie</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/kilometres.py" />
            <source>Not kilometres</source>
            <translation>Pas des kilomètres</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not neighbours</source>
            <translation>Pas voisines</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not ready to submit</source>
            <translation>Pas prêt à être remis</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not seen here ({reasons}). Locking, sleep and long gaps are noticed all the same.</source>
            <translation>Pas visible ici ({reasons}). Verrouillage, veille et longs trous se remarquent tout de même.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Not sent yet {times}</source>
            <translation>Pas encore envoyé {times}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not signed in</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not so any more</source>
            <translation>Ce n’est plus le cas</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Not told here. The server is tried again from time to time.</source>
            <translation>Pas signalé ici. Le serveur est tout de même essayé de temps en temps.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not within the absence</source>
            <translation>Pas dans l’absence</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not within the entry</source>
            <translation>Hors de la saisie</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Not working times</source>
            <translation>Pas un horaire de travail</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/sync/names.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Note for the customer</source>
            <translation>Note pour le client</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing is lost. The device tries again by itself.</source>
            <translation>Rien n’est perdu. L’appareil réessaie de lui-même.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Nothing is recorded for {length}.</source>
            <translation>Rien n’est enregistré pendant {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <location filename="../../ui/reminders.py" />
            <source>Nothing is running</source>
            <translation>Rien ne tourne</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>Nothing left to settle</source>
            <translation>Plus rien à régler</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing listens at {0}. Is the server running?</source>
            <translation>Rien ne répond à {0}. Le serveur tourne-t-il ?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of that name</source>
            <translation>Rien de ce nom</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the earlier entry would be left before the later one.</source>
            <translation>Il ne resterait rien de la saisie précédente avant la suivante.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the later entry would be left after the earlier one.</source>
            <translation>Il ne resterait rien de la saisie suivante après la précédente.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing of the touching entry would be left. Move the edge less far.</source>
            <translation>Il ne resterait rien de la saisie voisine. Déplacez moins le bord.</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>Nothing recorded</source>
            <translation>Rien d’enregistré</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing that could be submitted was recorded on {0}.</source>
            <translation>Rien de remettable n’a été enregistré le {0}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to bring back</source>
            <translation>Rien à rétablir</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to decide</source>
            <translation>Rien à décider</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to do once more</source>
            <translation>Rien à refaire</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to fill</source>
            <translation>Rien à combler</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to keep</source>
            <translation>Rien à garder</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to merge</source>
            <translation>Rien à fusionner</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to park</source>
            <translation>Rien à mettre en attente</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to record</source>
            <translation>Rien à enregistrer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to resume</source>
            <translation>Rien à reprendre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to split</source>
            <translation>Rien à couper</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to submit</source>
            <translation>Rien à remettre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to undo</source>
            <translation>Rien à défaire</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing to withdraw</source>
            <translation>Rien à retirer</translation>
        </message>
        <message>
            <location filename="../../ui/day/message.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing was done today that is not undone already. A discarded entry comes back by its handle.</source>
            <translation>Rien n’a été fait aujourd’hui qui ne soit déjà défait. Une entrée écartée revient par son identifiant.</translation>
        </message>
        <message>
            <location filename="../../ui/day/nothing.py" />
            <source>Nothing was recorded on this day.</source>
            <translation>Rien n’a été enregistré ce jour-là.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing was undone, or something else was done since.</source>
            <translation>Rien n’a été défait, ou autre chose a été fait depuis.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Nothing would be left</source>
            <translation>Il ne resterait rien</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Of {0} more records only traces were found.</source>
            <translation>De {0} autres données, seules des traces ont été trouvées.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Offline since {since}</source>
            <translation>Hors ligne depuis {since}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>On my own: everything stays on this machine</source>
            <translation>Seul : tout reste sur cette machine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>On {0} {1}. Settle that first, then submit the day.</source>
            <translation>Le {0} {1}. Réglez cela d’abord, puis remettez le jour.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>One of the company’s work types stands for all of these, also in the entries made so far</source>
            <translation>Un des types de travail de l’entreprise vaut pour tous ceux-ci, aussi dans les saisies déjà faites</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>One-time code</source>
            <translation>Code à usage unique</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only an entry can be assigned to another task.</source>
            <translation>Seule une saisie peut être affectée à une autre tâche.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only the last of the entries to merge may be running. Stop the others first.</source>
            <translation>Seule la dernière des saisies à fusionner peut être en cours. Arrêtez d’abord les autres.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Only work types that you brought along can be replaced.</source>
            <translation>Seuls les types de travail que vous avez apportés se remplacent.</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>Open Wrenchtime’s panel</source>
            <translation>Ouvrir le panneau de Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Open the folder {path}</source>
            <translation>Ouvrir le dossier {path}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Open the panel</source>
            <translation>Ouvrir le panneau</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>Open the server's window</source>
            <translation>Ouvrir la fenêtre du serveur</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Open wrenchtime:// links</source>
            <translation>Ouvrir les liens wrenchtime://</translation>
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <source>Opening the ledger…</source>
            <translation>Ouverture du carnet…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Opens the panel from every program, like Ctrl+Alt+W. Empty for none.</source>
            <translation>Ouvre le panneau depuis tout programme, comme Ctrl+Alt+W. Vide pour aucune.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>Opens the server’s window</source>
            <translation>Ouvre la fenêtre du serveur</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Other task…</source>
            <translation>Autre tâche…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Other work lies between these entries. Merge those that are neighbours.</source>
            <translation>Un autre travail se trouve entre ces saisies. Fusionnez celles qui sont voisines.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Other work…</source>
            <translation>Autre travail…</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Out of range</source>
            <translation>Hors limites</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Overlap {times}</source>
            <translation>Chevauchement {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Overlaps</source>
            <translation>Chevauchements</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Park</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Park it and start anew</source>
            <translation>Mettre en attente et recommencer</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Part</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Parts</source>
            <translation>Pièces</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Parts used</source>
            <translation>Pièces utilisées</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>Parts used (P)</source>
            <translation>Pièces utilisées (P)</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Parts used…</source>
            <translation>Pièces utilisées…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Promise</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Promised for {time}</source>
            <translation>Promis pour {time}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Put in sample customers and tasks to try it out</source>
            <translation>Mettre des clients et tâches d’exemple pour essayer</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>Qt cannot tell it here</source>
            <translation>Qt ne peut pas le dire ici</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Quit, keep running</source>
            <translation>Quitter, laisser tourner</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>Re&amp;lationship</source>
            <translation>Re&amp;lation</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Recent tasks in the menu</source>
            <translation>Tâches récentes dans le menu</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/overhead.py" />
            <source>Recording took you {seconds} s for each hour. Only you see this.</source>
            <translation>La saisie vous a coûté {seconds} s par heure. Vous seul le voyez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Records brought back from the backup of {0}: {1}.</source>
            <translation>Données rétablies depuis la sauvegarde du {0} : {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Records recovered from it: {0}, entries among them: {1}.</source>
            <translation>Données récupérées de là : {0}, dont saisies : {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Refused by the server {times}</source>
            <translation>Refusé par le serveur {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me of promises</source>
            <translation>Me rappeler les engagements</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me to start</source>
            <translation>Me rappeler de démarrer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Remind me to stop</source>
            <translation>Me rappeler d’arrêter</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>Remove the sample data</source>
            <translation>Retirer les données d’exemple</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Resume {name}</source>
            <translation>Reprendre {name}</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Returned by your manager. Put it right and submit it once more.</source>
            <translation>Renvoyé par votre responsable. Corrigez-le et remettez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Returned by your manager: “{comment}”</source>
            <translation>Renvoyé par votre responsable : « {comment} »</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Running since {since}</source>
            <translation>En cours depuis {since}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>SQLite {0} is older than 3.51.3, so the ledger runs in a slower safe mode. Install the “sqlcipher3” package to get the newer one.</source>
            <translation>SQLite {0} est plus ancien que 3.51.3 ; le carnet tourne donc dans un mode sûr plus lent. Le paquet « sqlcipher3 » apporte le plus récent.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sample data</source>
            <translation>Données d’exemple</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Say what it was for</source>
            <translation>Dire pour quoi c’était</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Say what it was for…</source>
            <translation>Dire pour quoi c’était…</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Say what it was, or empty its other fields.</source>
            <translation>Dites ce que c’était, ou videz les autres champs.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Search results</source>
            <translation>Résultats de recherche</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Send it once more, for another task or customer</source>
            <translation>Renvoyer, pour une autre tâche ou un autre client</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Send this device's changes again from number {0}.</source>
            <translation>Renvoyez les modifications de cet appareil à partir du numéro {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Sends the change once more</source>
            <translation>Renvoie la modification</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <location filename="../../ui/sync/facts.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Server – Wrenchtime</source>
            <translation>Serveur – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Server: {state}</source>
            <translation>Serveur : {state}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Set</source>
            <translation>Fixer</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/settings/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Settings – Wrenchtime</source>
            <translation>Réglages – Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Several fit</source>
            <translation>Plusieurs conviennent</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Short messages by the tray icon are used instead.</source>
            <translation>De courts messages près de l’icône les remplacent.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Shortest gap</source>
            <translation>Trou le plus court</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Show the entry</source>
            <translation>Montrer la saisie</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sign in, or join the server again.</source>
            <translation>Connectez-vous, ou rejoignez à nouveau le serveur.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out of {where}?</source>
            <translation>Se déconnecter de {where} ?</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sign out…</source>
            <translation>Se déconnecter…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Signed out</source>
            <translation>Déconnecté</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. Everything you recorded stays here.</source>
            <translation>Déconnecté. Tout ce que vous avez saisi reste ici.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. What the server does not have is in {path}; it stays here too.</source>
            <translation>Déconnecté. Ce que le serveur n’a pas est dans {path} ; cela reste ici aussi.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Sleep and shutdown</source>
            <translation>Veille et extinction</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>So many minutes before what was promised to a customer is due, on work of the last two weeks. 0 for never.</source>
            <translation>Ce nombre de minutes avant l’échéance promise à un client, sur le travail des deux dernières semaines. 0 pour jamais.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody changed it before it was deleted, so it was kept.</source>
            <translation>Quelqu’un l’a modifié avant la suppression, il a donc été conservé.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody deleted it. Make it again as a new one, or let it go.</source>
            <translation>Quelqu’un l’a supprimé. Créez-le à nouveau, ou laissez tomber.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Somebody else's ledger</source>
            <translation>Le carnet de quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something answered that is no Wrenchtime server ({0}).</source>
            <translation>Ce qui a répondu n’est pas un serveur Wrenchtime ({0}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something else was done</source>
            <translation>Autre chose a été fait</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Something is missing</source>
            <translation>Il manque quelque chose</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Something to try it out?</source>
            <translation>De quoi essayer ?</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Something went wrong</source>
            <translation>Quelque chose s’est mal passé</translation>
        </message>
        <message>
            <location filename="../../ui/log.py" />
            <location filename="../../ui/runner.py" />
            <source>Something went wrong inside the program ({name}: {error}). It is in the log.</source>
            <translation>Quelque chose s’est mal passé dans le programme ({name} : {error}). C’est dans le journal d’erreurs.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Something went wrong inside the program. It is in the log.</source>
            <translation>Quelque chose s’est mal passé dans le programme. C’est dans le journal d’erreurs.</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/painting.py" />
            <source>Split at {time}</source>
            <translation>Couper à {time}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Split it at a time</source>
            <translation>Couper à une heure</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Split it…</source>
            <translation>Couper…</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Split.</source>
            <translation>Coupée.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start for {name}</source>
            <translation>Démarrer pour {name}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Start from {time}</source>
            <translation>Démarrer dès {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start now, details later</source>
            <translation>Démarrer maintenant, les détails plus tard</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Start the tray program with the desktop.</source>
            <translation>Démarrer le programme de la zone de notification avec le bureau.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Start when I log in</source>
            <translation>Démarrer à l’ouverture de session</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Start “{name}”?</source>
            <translation>Démarrer « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Start…</source>
            <translation>Démarrer…</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Still on it</source>
            <translation>J’y suis encore</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Still on it?</source>
            <translation>Vous y êtes encore ?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Still running</source>
            <translation>Toujours en cours</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Still running since {time}</source>
            <translation>Toujours en cours depuis {time}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Stop and go on</source>
            <translation>Arrêter et reprendre</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Stop and quit</source>
            <translation>Arrêter et quitter</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Stop at {time}</source>
            <translation>Arrêter à {time}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Stop it now</source>
            <translation>Arrêter maintenant</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>Stop now</source>
            <translation>Arrêter maintenant</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>Stop the timer, or go on</source>
            <translation>Arrêter le minuteur, ou reprendre</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Stop {name}</source>
            <translation>Arrêter {name}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Stopped “{name}” after {length}.</source>
            <translation>« {name} » arrêté après {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>Store</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submit all days of the week that have work and were not submitted yet</source>
            <translation>Remettre tous les jours de la semaine qui ont du travail et ne l’ont pas été</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/day/submitting.py" />
            <source>Submit the day</source>
            <translation>Remettre le jour</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submit the week</source>
            <translation>Remettre la semaine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Submitted already</source>
            <translation>Déjà remis</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Submitted.</source>
            <translation>Remis.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Submitted. The day is locked until your manager has looked at it.</source>
            <translation>Remis. Le jour est verrouillé jusqu’à ce que votre responsable l’ait regardé.</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>Submitted: it cannot be changed</source>
            <translation>Remis : ne peut plus changer</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Switched off in the settings.</source>
            <translation>Désactivé dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Switched on in the settings, but not known to your desktop. Switch it off and on again.</source>
            <translation>Activé dans les réglages, mais inconnu de votre bureau. Désactivez-le puis réactivez-le.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sync failed</source>
            <translation>Échec de la synchronisation</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sync first, or give it to a file. It stays in the ledger either way.</source>
            <translation>Synchronisez d’abord, ou mettez-le dans un fichier. Il reste dans le carnet de toute façon.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Sync is running</source>
            <translation>La synchronisation est en cours</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Syncing…</source>
            <translation>Synchronisation…</translation>
        </message>
        <message>
            <location filename="../../ui/about/facts.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Takes the day back, so that it can be changed again</source>
            <translation>Reprend le jour, pour qu’on puisse le modifier à nouveau</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Target of a day</source>
            <translation>Objectif d’un jour</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That absence is not in the ledger.</source>
            <translation>Cette absence n’est pas dans le carnet.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That absence was {0} before.</source>
            <translation>Cette absence a déjà été tranchée : {0}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That change does not wait for a decision (any more).</source>
            <translation>Cette modification n’attend pas (ou plus) de décision.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/machine.py" />
            <source>That could not be arranged</source>
            <translation>Cela n’a pas pu être arrangé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That customer is not in the ledger any more. Choose another one.</source>
            <translation>Ce client n’est plus dans le carnet. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That customer is not there twice (any more).</source>
            <translation>Ce client n’est pas (ou plus) en double.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That entry is not in the ledger; it may have been discarded.</source>
            <translation>Cette saisie n’est pas dans le carnet ; elle a peut-être été abandonnée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That entry was not discarded.</source>
            <translation>Cette saisie n’a pas été abandonnée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That task is not in the ledger any more. Choose another one.</source>
            <translation>Cette tâche n’est plus dans le carnet. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That time has not come yet. Give a time up to now.</source>
            <translation>Cette heure n’est pas encore venue. Donnez une heure jusqu’à maintenant.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That timer was stopped at {0}.</source>
            <translation>Ce minuteur a été arrêté à {0}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>That work type is not in the ledger any more. Choose another one.</source>
            <translation>Ce type de travail n’est plus dans le carnet. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer came too slowly to wait for its end.</source>
            <translation>La réponse arrivait trop lentement pour en attendre la fin.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer is larger than {0} MiB.</source>
            <translation>La réponse dépasse {0} Mio.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The answer was not whole</source>
            <translation>La réponse était incomplète</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The backup in {0} failed its check, so it was not kept.</source>
            <translation>La sauvegarde dans {0} n’a pas passé la vérification ; elle n’a pas été gardée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks are longer than the entry itself. Shorten them.</source>
            <translation>Les pauses sont plus longues que la saisie elle-même. Raccourcissez-les.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks are longer than the entry would be. Shorten them first.</source>
            <translation>Les pauses sont plus longues que ne serait la saisie. Raccourcissez-les d’abord.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks fill the entry, so that they cannot be shared out. Shorten them first.</source>
            <translation>Les pauses remplissent la saisie et ne peuvent être réparties. Raccourcissez-les d’abord.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The breaks of one entry are longer than itself. Shorten them first.</source>
            <translation>Les pauses d’une saisie sont plus longues qu’elle. Raccourcissez-les d’abord.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate cannot be read</source>
            <translation>Le certificat ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The certificate of {0} cannot be trusted ({1}). If your company has a certificate of its own, name its file in the settings, under “Certificate file”.</source>
            <translation>Le certificat de {0} n’est pas digne de confiance ({1}). Si votre entreprise a son propre certificat, indiquez son fichier dans les réglages, sous « Fichier de certificat ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate of {0} has expired, or this machine's clock is wrong.</source>
            <translation>Le certificat de {0} a expiré, ou l’horloge de cette machine est fausse.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The certificate of {0} is not valid yet: this machine's clock seems to be slow.</source>
            <translation>Le certificat de {0} n’est pas encore valable : l’horloge de cette machine semble retarder.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The change cannot be read</source>
            <translation>La modification est illisible</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The change of “{name}”</source>
            <translation>La modification de « {name} »</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The code does not work</source>
            <translation>Le code ne fonctionne pas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The company has no work types of these names</source>
            <translation>L’entreprise n’a pas de types de travail de ces noms</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The company has none of these names: {names}.</source>
            <translation>L’entreprise n’en a aucun de ces noms : {names}.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>The company has “{customer}”. If they are one, yours is archived, and these move over: {tasks}, {entries}.</source>
            <translation>L’entreprise a « {customer} ». Si c’est le même, le vôtre est archivé et sont déplacés : {tasks}, {entries}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The connection to {0} broke off ({1}).</source>
            <translation>La connexion à {0} s’est interrompue ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The copy is not whole</source>
            <translation>La copie est incomplète</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The damaged file is kept in {0}.</source>
            <translation>Le fichier endommagé est gardé dans {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>The day after (Alt+Right)</source>
            <translation>Le jour d’après (Alt+Droite)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>The day before (Alt+Left)</source>
            <translation>Le jour d’avant (Alt+Gauche)</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The day is approved</source>
            <translation>Le jour est approuvé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The day is somebody else's.</source>
            <translation>Le jour est à quelqu’un d’autre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The device is somebody else's</source>
            <translation>L’appareil est à quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The device's id must be a UUID in lower case.</source>
            <translation>L’identifiant de l’appareil doit être un UUID en minuscules.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The disk that holds {0} is full, so the change was not stored. Free some space.</source>
            <translation>Le disque qui contient {0} est plein ; la modification n’a pas été enregistrée. Libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The end lies before the start. Change one of the two.</source>
            <translation>La fin précède le début. Changez l’un des deux.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entries are {0}. Make that the same first, or leave them.</source>
            <translation>Les saisies diffèrent : {0}. Accordez cela d’abord, ou laissez-les.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entries have changed meanwhile. Look at the day once more.</source>
            <translation>Les saisies ont changé entre-temps. Regardez le jour à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry beside it has gone meanwhile. Look at the day once more.</source>
            <translation>La saisie d’à côté a disparu entre-temps. Regardez le jour à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry has {0} parts; there is no number {1}.</source>
            <translation>La saisie a {0} parties ; il n’y a pas de numéro {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is approved</source>
            <translation>La saisie est approuvée</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is invoiced</source>
            <translation>La saisie est facturée</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is locked</source>
            <translation>La saisie est verrouillée</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is somebody else's.</source>
            <translation>La saisie est à quelqu’un d’autre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is submitted</source>
            <translation>La saisie est remise</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry is too short for {0} parts of a second.</source>
            <translation>La saisie est trop courte pour {0} parties d’une seconde.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry of this absence was discarded.</source>
            <translation>La saisie de cette absence a été abandonnée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry would end when it starts or before. Discard it instead.</source>
            <translation>La saisie finirait à son début ou avant. Abandonnez-la plutôt.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The entry would start and end at the same time. Give it a length.</source>
            <translation>La saisie commencerait et finirait à la même heure. Donnez-lui une durée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The file cannot be written</source>
            <translation>Le fichier ne peut pas être écrit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The first start was gone through.</source>
            <translation>Le premier démarrage a été parcouru.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The folder {0} cannot be made or is not yours ({1}). Set WRENCHTIME_DIR to a folder you may write to.</source>
            <translation>Le dossier {0} ne peut pas être créé ou n’est pas à vous ({1}). Mettez dans WRENCHTIME_DIR un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The gap has no length.</source>
            <translation>Le trou n’a pas de durée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The id is not one</source>
            <translation>L’identifiant n’en est pas un</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ids of the sample's records.</source>
            <translation>Les identifiants des données d’exemple.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The keyring does not answer</source>
            <translation>Le trousseau ne répond pas</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>The ledger cannot be opened</source>
            <translation>Le carnet ne peut pas être ouvert</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger cannot be written</source>
            <translation>Le carnet ne peut pas être écrit</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger could not be repaired</source>
            <translation>Le carnet n’a pas pu être réparé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger has changed its form</source>
            <translation>Le carnet a changé de forme</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is being looked after</source>
            <translation>Le carnet est en entretien</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is busy</source>
            <translation>Le carnet est occupé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is damaged</source>
            <translation>Le carnet est endommagé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is gone</source>
            <translation>Le carnet a disparu</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger is newer than this program</source>
            <translation>Le carnet est plus récent que ce programme</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>The ledger shows what the server has; the change stays in the journal</source>
            <translation>Le carnet montre ce que le serveur a ; la modification reste dans le journal</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger was damaged and has been repaired</source>
            <translation>Le carnet était endommagé et a été réparé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The ledger was repaired</source>
            <translation>Le carnet a été réparé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link cannot be read</source>
            <translation>Le lien est illisible</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link is too long</source>
            <translation>Le lien est trop long</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link names no task</source>
            <translation>Le lien ne nomme aucune tâche</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link names no work</source>
            <translation>Le lien ne nomme aucun travail</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The link wants what Wrenchtime cannot do</source>
            <translation>Le lien demande ce que Wrenchtime ne sait pas faire</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server did not start</source>
            <translation>Le serveur local n’a pas démarré</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server was not started</source>
            <translation>Le serveur local n’a pas été démarré</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>The next thing to settle</source>
            <translation>Le point suivant à régler</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The organisation is closed on this server</source>
            <translation>L’organisation est fermée sur ce serveur</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The organisation is switched off</source>
            <translation>L’organisation est désactivée</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The period is closed</source>
            <translation>La période est close</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The program is closing.</source>
            <translation>Le programme se ferme.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy cannot be reached. Check the system's proxy settings.</source>
            <translation>Le proxy est injoignable. Vérifiez les réglages de proxy du système.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy does not let us through</source>
            <translation>Le proxy ne nous laisse pas passer</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The proxy wants a name and password. Set them in the system's proxy.</source>
            <translation>Le proxy veut un nom et un mot de passe. Mettez-les dans le proxy du système.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The reference is taken</source>
            <translation>La référence est prise</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The request cannot be read</source>
            <translation>La requête est illisible</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The request speaks version “{0}”; this server speaks {1}. Update the older side.</source>
            <translation>La requête parle la version « {0} » ; ce serveur parle {1}. Mettez à jour le côté le plus ancien.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The same as after it</source>
            <translation>Comme après</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The same as before it</source>
            <translation>Comme avant</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server and this device do not come together</source>
            <translation>Le serveur et cet appareil ne s’accordent pas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered about other changes than those that were sent.</source>
            <translation>Le serveur a répondu sur d’autres modifications que celles envoyées.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered with another page than the one asked for.</source>
            <translation>Le serveur a répondu par une autre page que celle demandée.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server answered {0} and did not say why.</source>
            <translation>Le serveur a répondu {0} sans dire pourquoi.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server cannot be reached</source>
            <translation>Le serveur est injoignable</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server cannot take it</source>
            <translation>Le serveur ne peut pas l’accepter</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server did not say why.</source>
            <translation>Le serveur n’a pas dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server does not answer in time</source>
            <translation>Le serveur ne répond pas à temps</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The server does not have {0} of yours. Sync first, or give them to a file with “Export…” in the window “Server”. They stay in the ledger either way.</source>
            <translation>Le serveur n’a pas toutes vos modifications ({0}). Synchronisez d’abord, ou mettez-les dans un fichier avec « Exporter… » dans la fenêtre « Serveur ». Elles restent dans le carnet de toute façon.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server does not know this device</source>
            <translation>Le serveur ne connaît pas cet appareil</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is busy</source>
            <translation>Le serveur est occupé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is busy or being looked after ({0}).</source>
            <translation>Le serveur est occupé ou en entretien ({0}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is in trouble</source>
            <translation>Le serveur a un problème</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server is older than this program. Ask who runs it to update it; everything you record is kept.</source>
            <translation>Le serveur est plus ancien que ce programme. Demandez à qui s’en occupe de le mettre à jour ; tout ce que vous saisissez est conservé.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server needs a newer Wrenchtime than this one. Install it; everything you record is kept meanwhile.</source>
            <translation>Le serveur demande un Wrenchtime plus récent. Installez-le ; tout ce que vous saisissez est conservé entre-temps.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>The server refused a change of {this}. The server's window has the remedies.</source>
            <translation>Le serveur a refusé une modification de {this}. La fenêtre du serveur a les remèdes.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server refused it</source>
            <translation>Le serveur l’a refusé</translation>
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>The server refused what is listed below. It is kept here until you decide.</source>
            <translation>Le serveur a refusé ce qui suit. C’est conservé ici jusqu’à votre décision.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server refuses this device</source>
            <translation>Le serveur refuse cet appareil</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server sends us on to {0}. Ask who runs it for the right address.</source>
            <translation>Le serveur nous renvoie vers {0}. Demandez la bonne adresse à qui s’en occupe.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server speaks version {0} of the protocol, this program {1}.</source>
            <translation>Le serveur parle la version {0} du protocole, ce programme la {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server was restored from a backup. Fetch everything once more, then go on.</source>
            <translation>Le serveur a été restauré d’une sauvegarde. Récupérez tout une fois encore, puis continuez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's certificate is not trusted</source>
            <translation>Le certificat du serveur n’est pas digne de confiance</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's history has changed</source>
            <translation>L’histoire du serveur a changé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The server's name is not found</source>
            <translation>Le nom du serveur est introuvable</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The server's part is not installed here: pip install “wrenchtime[server]”.</source>
            <translation>La partie serveur n’est pas installée ici : pip install « wrenchtime[server] ».</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>The setting “Certificate file” names {0}: {1}. It should be a file of certificates in PEM form.</source>
            <translation>Le réglage « Fichier de certificat » indique {0} : {1}. Ce devrait être un fichier de certificats au format PEM.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>The settings take them out again.</source>
            <translation>Les réglages permettent de les retirer.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The text holds half a character, which no program can store. Type that part anew.</source>
            <translation>Le texte contient un demi-caractère qu’aucun programme ne peut enregistrer. Retapez cette partie.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>The thing to settle before</source>
            <translation>Le point précédent à régler</translation>
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>The time at which it ended</source>
            <translation>L’heure à laquelle cela s’est terminé</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>The time counts at once; say later whom it was for.</source>
            <translation>Le temps compte tout de suite ; dites plus tard pour qui c’était.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The timer runs, so it has no end to move. Stop it first.</source>
            <translation>Le minuteur tourne et n’a pas de fin à déplacer. Arrêtez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The token cannot be read</source>
            <translation>Le jeton ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>The trial opens a second Wrenchtime with a sample company and a server on this machine. Your own records are not touched, and the trial is removed when you quit it.</source>
            <translation>L’essai ouvre un second Wrenchtime avec une entreprise d’exemple et un serveur sur cette machine. Vos propres données ne sont pas touchées, et l’essai est effacé quand vous le quittez.</translation>
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>The trial starts in a moment, with an icon and a panel of its own.</source>
            <translation>L’essai démarre dans un instant, avec son icône et son panneau.</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/strip.py" />
            <source>The week</source>
            <translation>La semaine</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>The week is submitted.</source>
            <translation>La semaine est remise.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>The work can only have ended between the entry's start and its end or now.</source>
            <translation>Le travail n’a pu finir qu’entre le début de la saisie et sa fin ou maintenant.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>The working day is over</source>
            <translation>La journée de travail est finie</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is a customer named “{0}” already.</source>
            <translation>Il y a déjà un client nommé « {0} ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is a work type named “{0}” already.</source>
            <translation>Il y a déjà un type de travail nommé « {0} ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no Wrenchtime server at {0}. Check the address.</source>
            <translation>Il n’y a pas de serveur Wrenchtime à {0}. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no such device.</source>
            <translation>Cet appareil n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no such person, or they are not active.</source>
            <translation>Cette personne n’existe pas, ou n’est pas active.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There is no timer to stop.</source>
            <translation>Il n’y a pas de minuteur à arrêter.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>There was no backup to fill what is missing.</source>
            <translation>Il n’y avait pas de sauvegarde pour combler ce qui manque.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>These entries do not overlap (any more).</source>
            <translation>Ces saisies ne se chevauchent pas (ou plus).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>These values make no whole record. Change them, or keep the refused one here.</source>
            <translation>Ces valeurs ne font pas une donnée entière. Changez-les, ou gardez ici la donnée refusée.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>They are one</source>
            <translation>C’est le même</translation>
        </message>
        <message>
            <location filename="../../ui/settings/sample.py" />
            <source>They are out of your ledger. What you recorded time on has stayed.</source>
            <translation>Elles ne sont plus dans votre carnet. Ce sur quoi vous avez saisi du temps est resté.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>They are two</source>
            <translation>Ce sont deux clients</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They began anew several times. It is tried again later, and nothing is lost.</source>
            <translation>Ils ont recommencé plusieurs fois. Un nouvel essai se fera plus tard, et rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They cannot be merged</source>
            <translation>Impossible de les fusionner</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>They overlap</source>
            <translation>Elles se chevauchent</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>This desktop does not tell. Idleness is noticed instead, where it can be.</source>
            <translation>Ce bureau ne le dit pas. On remarque l’inactivité à la place, là où c’est possible.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <source>This desktop shows no tray icons, so Wrenchtime stays in this window. It moves into the tray when there is one.</source>
            <translation>Ce bureau n’affiche pas d’icônes de notification ; Wrenchtime reste donc dans cette fenêtre. Il ira dans la zone de notification quand il y en aura une.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>This desktop shows no tray icons; the program stays in its window.</source>
            <translation>Ce bureau n’affiche pas d’icônes de notification ; le programme reste dans sa fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device was signed out</source>
            <translation>Cet appareil a été déconnecté</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device was signed out by a manager</source>
            <translation>Cet appareil a été déconnecté par un responsable</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This device's token is not in the keyring</source>
            <translation>Le jeton de cet appareil n’est pas dans le trousseau</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>This installation</source>
            <translation>Cette installation</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to no server. Join one in the window “Server”.</source>
            <translation>Ce carnet n’appartient à aucun serveur. Rejoignez-en un dans la fenêtre « Serveur ».</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to {0} at {1}. Use a profile for each server: start Wrenchtime with “--profile NAME” and join there. If it is the same server at a new address, say so below.</source>
            <translation>Ce carnet appartient à {0} sur {1}. Prenez un profil par serveur : démarrez Wrenchtime avec « --profile NOM » et rejoignez là. Si c’est le même serveur à une nouvelle adresse, dites-le ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This ledger belongs to {0} of {1}; the code is for {2} of {3}. Use a profile for each: start Wrenchtime with “--profile NAME” and join there with a new code.</source>
            <translation>Ce carnet appartient à {0} de {1} ; le code est pour {2} de {3}. Prenez un profil pour chacun : démarrez Wrenchtime avec « --profile NOM » et rejoignez là avec un nouveau code.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This ledger counts as a new device</source>
            <translation>Ce carnet compte comme un nouvel appareil</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This ledger joined for another person. Use a profile of its own for each person.</source>
            <translation>Ce carnet a été relié pour une autre personne. Prenez un profil propre à chaque personne.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This machine's clock is wrong</source>
            <translation>L’horloge de cette machine est fausse</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This network wants you to log in first</source>
            <translation>Ce réseau demande d’abord une connexion</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This program and the server do not understand each other</source>
            <translation>Ce programme et le serveur ne se comprennent pas</translation>
        </message>
        <message>
            <location filename="../../ui/sentences.py" />
            <source>This system offers no place for secrets just now ({0}: {1}). Unlock or install a keyring, or let the token be kept in a file that only you can read: there is a setting for it.</source>
            <translation>Ce système n’offre pas de place pour les secrets en ce moment ({0} : {1}). Déverrouillez ou installez un trousseau, ou laissez garder le jeton dans un fichier que vous seul pouvez lire : il y a un réglage pour cela.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>This task is done away from this computer</source>
            <translation>Cette tâche se fait loin de cette machine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>This version of the protocol is not spoken here</source>
            <translation>Cette version du protocole n’est pas parlée ici</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/view.py" />
            <source>Timeline of the day</source>
            <translation>Frise du jour</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Today (Alt+Home)</source>
            <translation>Aujourd’hui (Alt+Origine)</translation>
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Today {length}</source>
            <translation>Aujourd’hui {length}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too large</source>
            <translation>Trop grand</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too long</source>
            <translation>Trop long</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too many attempts</source>
            <translation>Trop de tentatives</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too many failed attempts. Try again in {0} minutes.</source>
            <translation>Trop de tentatives échouées. Réessayez dans {0} minutes.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Too short to split</source>
            <translation>Trop courte à couper</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <source>Totals by customer. {totals}</source>
            <translation>Totaux par client. {totals}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Travel</source>
            <translation>Trajet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Tray and panel</source>
            <translation>Zone de notification et panneau</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Tray icon</source>
            <translation>Icône de notification</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Trim the earlier one</source>
            <translation>Raccourcir la précédente</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Trim the later one</source>
            <translation>Raccourcir la suivante</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Try it with a local server</source>
            <translation>Essayer avec un serveur local</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Two times of {0} in “{1}” overlap. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>Deux plages de {0} dans « {1} » se chevauchent. Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>Two times, please</source>
            <translation>Deux heures, s’il vous plaît</translation>
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Type for whom and what you do, such as “Hartmann Dental: replace the fuser”, and press Enter. Your time counts from that moment; everything else can be said later.</source>
            <translation>Tapez pour qui et ce que vous faites, comme « Cabinet Hartmann : remplacer le four », et appuyez sur Entrée. Votre temps compte dès cet instant ; le reste peut se dire plus tard.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Type to find · ↓ to choose · Esc to close</source>
            <translation>Tapez pour chercher · ↓ pour choisir · Échap pour fermer</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Unattended</source>
            <translation>Sans surveillance</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Unattended or not</source>
            <translation>Sans surveillance ou non</translation>
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Unattended since {since}</source>
            <translation>Sans surveillance depuis {since}</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <location filename="../../ui/panel/hands.py" />
            <location filename="../../ui/panel/telling.py" />
            <source>Undo</source>
            <translation>Défaire</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Undo (Ctrl+Z)</source>
            <translation>Défaire (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/bar.py" />
            <source>Undo: {gesture} (Ctrl+Z)</source>
            <translation>Défaire : {gesture} (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Undone: {gesture}</source>
            <translation>Défait : {gesture}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Unknown time zone</source>
            <translation>Fuseau horaire inconnu</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Very long: {length}</source>
            <translation>Très long : {length}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>We are sent on to {0}: log in to this network in a browser, then try again.</source>
            <translation>On nous renvoie vers {0} : connectez-vous à ce réseau dans un navigateur, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Week: {length}</source>
            <translation>Semaine : {length}</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/figures.py" />
            <source>Week: {length} of {target}</source>
            <translation>Semaine : {length} sur {target}</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>Welcome to Wrenchtime</source>
            <translation>Bienvenue dans Wrenchtime</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Welcomed</source>
            <translation>Accueilli</translation>
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>What can be started</source>
            <translation>Ce qui peut être démarré</translation>
        </message>
        <message>
            <location filename="../../ui/about/window.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>What did you do {times}?</source>
            <translation>Qu’avez-vous fait {times} ?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What is running started at {0}, after {1}. Give a later time, or change when it started first.</source>
            <translation>Ce qui tourne a commencé à {0}, après {1}. Donnez une heure plus tardive, ou changez d’abord l’heure de début.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>What is to be settled</source>
            <translation>Ce qui est à régler</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>What was done, for the customer. Enter keeps it.</source>
            <translation>Ce qui a été fait, pour le client. Entrée le garde.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/editors.py" />
            <source>What was done? Enter stores it, Shift+Enter makes a new line.</source>
            <translation>Qu’est-ce qui a été fait ? Entrée enregistre, Maj+Entrée fait une nouvelle ligne.</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>What was it for?</source>
            <translation>Pour quoi était-ce ?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What was recovered of {0} is not whole either ({1}). The damaged ledger is where it was. Please report this.</source>
            <translation>Ce qui a été récupéré de {0} n’est pas entier non plus ({1}). Le carnet endommagé est où il était. Merci de le signaler.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>What were these %n entries for?</source>
            <translation>
                <numerusform>Pour quoi était cette saisie ?</numerusform>
                <numerusform>Pour quoi étaient ces %n saisies ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>What works on this computer</source>
            <translation>Ce qui marche sur cette machine</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What {0} sent was cut short or is not from a Wrenchtime server.</source>
            <translation>Ce que {0} a envoyé était tronqué ou ne vient pas d’un serveur Wrenchtime.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>What {0} sent was garbled on the way.</source>
            <translation>Ce que {0} a envoyé est arrivé brouillé.</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>When do you work?</source>
            <translation>Quand travaillez-vous ?</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When nothing reminds you, like Mo-Fr 20:00-7:00, Sa-Su 0:00-24:00. Empty for none.</source>
            <translation>Quand rien ne vous rappelle, comme Lu-Ve 20:00-7:00, Sa-Di 0:00-24:00. Vide pour jamais.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the computer is shut down</source>
            <translation>Quand la machine est éteinte</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the computer sleeps</source>
            <translation>Quand la machine est en veille</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the screen is locked</source>
            <translation>Quand l’écran est verrouillé</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When the working hours of the day are over and a timer still runs.</source>
            <translation>Quand l’horaire du jour est fini et qu’un minuteur tourne encore.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>When you work, like Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00. Empty for none.</source>
            <translation>Quand vous travaillez, comme Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00. Vide pour aucun.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Where to write what the server does not have</source>
            <translation>Où écrire ce que le serveur n’a pas</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Which of two times</source>
            <translation>Laquelle des deux heures</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Which timer</source>
            <translation>Quel minuteur</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/windows.py" />
            <source>Windows does not tell of the session</source>
            <translation>Windows ne signale pas la session</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <source>Windows' hot keys</source>
            <translation>les raccourcis de Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/windows.py" />
            <source>Windows' last input</source>
            <translation>la dernière frappe selon Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/windows.py" />
            <source>Windows' session messages</source>
            <translation>les messages de session de Windows</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>With my company’s server: I have a code from my manager</source>
            <translation>Avec le serveur de mon entreprise : j’ai un code de mon responsable</translation>
        </message>
        <message>
            <location filename="../../ui/welcome/window.py" />
            <source>With whom?</source>
            <translation>Avec qui ?</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../ui/day/hands.py" />
            <source>Withdrawn: it can be changed again.</source>
            <translation>Retiré : modifiable à nouveau.</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <location filename="../../ui/panel/results.py" />
            <source>Without a customer</source>
            <translation>Sans client</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Without a task</source>
            <translation>Sans tâche</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Without buttons: answers are given in the panel.</source>
            <translation>Sans boutons : on répond dans le panneau.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work is recorded in that time already. Fill what is free beside it.</source>
            <translation>Du travail est déjà enregistré dans ce temps. Comblez ce qui est libre à côté.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Work not assigned yet</source>
            <translation>Travail pas encore affecté</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/panel/more.py" />
            <source>Work type</source>
            <translation>Type de travail</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work types are made and changed by managers.</source>
            <translation>Les types de travail sont créés et modifiés par les responsables.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Work types are made by managers</source>
            <translation>Les types de travail sont faits par les responsables</translation>
        </message>
        <message>
            <location filename="../../ui/settings/groups.py" />
            <source>Working day</source>
            <translation>Journée de travail</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours</source>
            <translation>Horaire de travail</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours lack a day</source>
            <translation>Il manque un jour à l’horaire</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours lack a time</source>
            <translation>Il manque une heure à l’horaire</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours of no length</source>
            <translation>Horaire sans durée</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Working hours overlap</source>
            <translation>Les horaires se chevauchent</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities_view.py" />
            <source>Works</source>
            <translation>Marche</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Works in every program, like Ctrl+Alt+T. Empty for none.</source>
            <translation>Marche dans tout programme, comme Ctrl+Alt+T. Vide pour aucune.</translation>
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>Wrenchtime runs already</source>
            <translation>Wrenchtime tourne déjà</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Wrenchtime: nothing is running</source>
            <translation>Wrenchtime : rien ne tourne</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Write a note on {name}</source>
            <translation>Écrire une note sur {name}</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>Écrivez comme Ctrl+Alt+T ou Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../ui/day/actions.py" />
            <source>Write the note</source>
            <translation>Écrire la note</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Writes everything that the server does not have to a file</source>
            <translation>Écrit dans un fichier tout ce que le serveur n’a pas</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>X11's idle counter</source>
            <translation>le compteur d’inactivité de X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>X11's key grabs</source>
            <translation>les prises de touches de X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>X11's screen saver extension</source>
            <translation>l’extension d’écran de veille de X11</translation>
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>You are {person} of {organisation}</source>
            <translation>Vous êtes {person} de {organisation}</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>You have been at work since {time}.</source>
            <translation>Vous travaillez depuis {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Your desktop gave it no key yet: choose one in its keyboard settings.</source>
            <translation>Votre bureau ne lui a encore donné aucune touche : choisissez-en une dans ses réglages de clavier.</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>Your desktop has it on {keys}; its keyboard settings decide.</source>
            <translation>Votre bureau l’a mis sur {keys} ; ses réglages de clavier décident.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>Your last change was stored only because Wrenchtime keeps a small reserve, and that is used up now. Free some space on this disk soon, or the next change may not be stored.</source>
            <translation>Votre dernière modification n’a été enregistrée que grâce à une petite réserve de Wrenchtime, maintenant épuisée. Libérez vite de la place sur ce disque, sinon la prochaine modification risque de ne pas être enregistrée.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Your manager invites you with a one-time code. What you have recorded so far is sent too, and you never wait for the server: everything is stored here first.</source>
            <translation>Votre responsable vous invite avec un code à usage unique. Ce que vous avez saisi jusqu’ici est envoyé aussi, et vous n’attendez jamais le serveur : tout est d’abord enregistré ici.</translation>
        </message>
        <message>
            <location filename="../../ui/day/submitting.py" />
            <source>Your note: “{note}”</source>
            <translation>Votre note : « {note} »</translation>
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Your records are on this machine alone. With your company’s server, the office sees what was done, and your records are safe if this machine is lost. You never wait for it: everything is stored here first.</source>
            <translation>Vos données ne sont que sur cette machine. Avec le serveur de votre entreprise, le bureau voit ce qui a été fait, et vos données sont en sûreté si cette machine est perdue. Vous ne l’attendez jamais : tout est d’abord enregistré ici.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>Yours is joined into the company’s</source>
            <translation>Le vôtre est réuni à celui de l’entreprise</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/macos.py" />
            <source>a launch agent</source>
            <translation>un agent de lancement</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>after hours × {factor}</source>
            <translation>hors horaires × {factor}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>another program has {keys}</source>
            <translation>un autre programme a {keys}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>approved</source>
            <translation>approuvé</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>as recorded</source>
            <translation>comme saisi</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>as recorded, there is no agreement</source>
            <translation>comme saisi, il n’y a pas de contrat</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <source>billable</source>
            <translation>facturable</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>bring back</source>
            <translation>rétablissement</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>change</source>
            <translation>modification</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>change of names</source>
            <translation>changement de noms</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>correction</source>
            <translation>correction</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the block: {left} left</source>
            <translation>couvert par le forfait d’heures : il reste {left}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the included hours: {left} left</source>
            <translation>couvert par les heures incluses : il reste {left}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>covered by the retainer: {left} left</source>
            <translation>couvert par l’abonnement : il reste {left}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>customer</source>
            <translation>client</translation>
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
            <translation>fichiers desktop</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>discard</source>
            <translation>abandon</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>end estimated</source>
            <translation>fin estimée</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>entry</source>
            <translation>saisie</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>estimated</source>
            <translation>estimé</translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>favourite</source>
            <translation>favori</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>filled gap</source>
            <translation>trou comblé</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>from before</source>
            <translation>d’avant</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: extra mile</source>
            <translation>offert : travail en plus</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: goodwill</source>
            <translation>offert : bonne volonté</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: relationship</source>
            <translation>offert : relation</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>given away: rework</source>
            <translation>offert : reprise</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>goes on</source>
            <translation>continue</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>goes on the day after</source>
            <translation>continue le jour d’après</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>in the fixed price</source>
            <translation>dans le prix fixe</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>in the price of the ticket</source>
            <translation>dans le prix du ticket</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>invoiced</source>
            <translation>facturé</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/details.py" />
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>late: waits for your manager</source>
            <translation>en retard : attend votre responsable</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>left as it is</source>
            <translation>laissé tel quel</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>locked</source>
            <translation>verrouillé</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/macos.py" />
            <source>macOS gives links to application bundles only</source>
            <translation>macOS ne donne les liens qu’aux paquets d’application</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/macos.py" />
            <source>macOS' event source</source>
            <translation>la source d’événements de macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <source>macOS' hot keys</source>
            <translation>les raccourcis de macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/macos.py" />
            <source>macOS' notifications</source>
            <translation>les notifications de macOS</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>merge</source>
            <translation>fusion</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>minimum {length}</source>
            <translation>minimum {length}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>move</source>
            <translation>déplacement</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>move of an edge</source>
            <translation>déplacement d’un bord</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new contact</source>
            <translation>nouveau contact</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new customer</source>
            <translation>nouveau client</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new task</source>
            <translation>nouvelle tâche</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>new work type</source>
            <translation>nouveau type de travail</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/model.py" />
            <location filename="../../ui/rules.py" />
            <source>not billable</source>
            <translation>non facturable</translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>of {length}</source>
            <translation>sur {length}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>on Wayland, X11 sees only what is done in its own windows</source>
            <translation>sous Wayland, X11 ne voit que ce qui se fait dans ses propres fenêtres</translation>
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>only if your company has its own</source>
            <translation>seulement si votre entreprise a le sien</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/table/view.py" />
            <source>overlaps</source>
            <translation>chevauche</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>overlaps {times}</source>
            <translation>chevauche {times}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>park</source>
            <translation>mise en attente</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>parked {since}</source>
            <translation>en attente {since}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>record</source>
            <translation>enregistrement</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>resume</source>
            <translation>reprise</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>returned</source>
            <translation>renvoyé</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>rounded with the task’s last entry of the day</source>
            <translation>arrondi avec la dernière saisie de la tâche ce jour-là</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>safe proposals</source>
            <translation>propositions sûres</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>settled</source>
            <translation>réglé</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>shown by the tray icon</source>
            <translation>montré par l’icône de notification</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <source>since the day before</source>
            <translation>depuis le jour d’avant</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>since {start}</source>
            <translation>depuis {start}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>split</source>
            <translation>coupe</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>start</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>stop</source>
            <translation>arrêt</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>stop of everything</source>
            <translation>arrêt de tout</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>submit</source>
            <translation>remise</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>submitted</source>
            <translation>remis</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>target {length}</source>
            <translation>objectif {length}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>task</source>
            <translation>tâche</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor</source>
            <translation>le compositeur Wayland</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor does not answer</source>
            <translation>le compositeur Wayland ne répond pas</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor is gone</source>
            <translation>le compositeur Wayland n’est plus là</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>the Wayland compositor takes no connection</source>
            <translation>le compositeur Wayland n’accepte aucune connexion</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the block: used up</source>
            <translation>le forfait d’heures : épuisé</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>the desktop portal</source>
            <translation>le portail du bureau</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>the desktop refused</source>
            <translation>le bureau a refusé</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>the desktop's notification service</source>
            <translation>le service de notification du bureau</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/screensaver.py" />
            <location filename="../../ui/desktop/session/screensaver.py" />
            <source>the desktop's screen saver service</source>
            <translation>le service d’écran de veille du bureau</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the included hours: used up</source>
            <translation>les heures incluses : épuisées</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>the library libXss is not installed</source>
            <translation>la bibliothèque libXss n’est pas installée</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/logind.py" />
            <source>the login manager (logind)</source>
            <translation>le gestionnaire de sessions (logind)</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <location filename="../../ui/desktop/session/logind.py" />
            <source>the login manager knows no session of this program</source>
            <translation>le gestionnaire de sessions ne connaît aucune session de ce programme</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/registration/windows.py" />
            <source>the registry</source>
            <translation>le registre de Windows</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>the retainer: used up</source>
            <translation>l’abonnement : épuisé</translation>
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>the system's idle hint</source>
            <translation>l’indice d’inactivité du système</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>the system's network state</source>
            <translation>l’état du réseau du système</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <location filename="../../ui/desktop/session/screensaver.py" />
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>there is no session bus</source>
            <translation>il n’y a pas de bus de session</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/network.py" />
            <source>there is no system bus</source>
            <translation>il n’y a pas de bus système</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>this Wayland compositor does not tell programs about idleness</source>
            <translation>ce compositeur Wayland ne dit rien de l’inactivité aux programmes</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this X server has no idle counter</source>
            <translation>ce serveur X n’a pas de compteur d’inactivité</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this X server has no screen saver extension</source>
            <translation>ce serveur X n’a pas d’extension d’écran de veille</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/portal.py" />
            <source>this desktop has no portal for global shortcuts</source>
            <translation>ce bureau n’a pas de portail pour les raccourcis globaux</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/mutter.py" />
            <source>this desktop is not GNOME</source>
            <translation>ce bureau n’est pas GNOME</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/wayland.py" />
            <source>this desktop is not Wayland</source>
            <translation>ce bureau n’est pas Wayland</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/x11.py" />
            <source>this desktop is not X11</source>
            <translation>ce bureau n’est pas X11</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <source>this desktop never gave the system a hint</source>
            <translation>ce bureau n’a jamais donné d’indice au système</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/notifier.py" />
            <source>this desktop runs no notification service</source>
            <translation>ce bureau n’a pas de service de notification</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/session/screensaver.py" />
            <source>this desktop runs no screen saver service</source>
            <translation>ce bureau n’a pas de service d’écran de veille</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/screensaver.py" />
            <source>this desktop's screen saver service does not tell</source>
            <translation>le service d’écran de veille de ce bureau ne le dit pas</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/windows.py" />
            <location filename="../../ui/desktop/session/windows.py" />
            <location filename="../../ui/desktop/shortcuts/windows.py" />
            <source>this is not Windows</source>
            <translation>ce n’est pas Windows</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/macos.py" />
            <location filename="../../ui/desktop/session/macos.py" />
            <location filename="../../ui/desktop/shortcuts/macos.py" />
            <source>this is not macOS</source>
            <translation>ce n’est pas macOS</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/shortcuts/x11.py" />
            <source>this keyboard has no {key}</source>
            <translation>ce clavier n’a pas de {key}</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/idle/logind.py" />
            <location filename="../../ui/desktop/session/logind.py" />
            <source>this system has no login manager (logind)</source>
            <translation>ce système n’a pas de gestionnaire de sessions (logind)</translation>
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>travel</source>
            <translation>trajet</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>trim</source>
            <translation>raccourcissement</translation>
        </message>
        <message>
            <location filename="../../ui/day/rows.py" />
            <location filename="../../ui/day/table/view.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <source>unattended</source>
            <translation>sans surveillance</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>unattended: not billed</source>
            <translation>sans surveillance : non facturé</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>up to the next {length}</source>
            <translation>aux {length} suivantes</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>weekend or holiday × {factor}</source>
            <translation>week-end ou jour férié × {factor}</translation>
        </message>
        <message>
            <location filename="../../ui/day/saying.py" />
            <source>withdraw</source>
            <translation>retrait</translation>
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>work type</source>
            <translation>type de travail</translation>
        </message>
        <message>
            <location filename="../../ui/desktop/abilities.py" />
            <source>wrenchtime:// links</source>
            <translation>liens wrenchtime://</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} Undo goes on with “{1}”, which was done before it.</source>
            <translation>{0} La prochaine annulation porte sur « {1} », fait auparavant.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} absences are undecided</source>
            <translation>{0} absences ne sont pas tranchées</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} came twice in {1}, because the clocks went back. Add “first” or “second”.</source>
            <translation>{0} a eu lieu deux fois à {1}, car les horloges ont reculé. Ajoutez « first » ou « second ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} can be {1} to {2}, not {3}.</source>
            <translation>{0} peut aller de {1} à {2}, pas {3}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} cannot be made ({1}). Check the folder's permissions.</source>
            <translation>{0} ne peut pas être créé ({1}). Vérifiez les droits du dossier.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} cannot be made or opened ({1}). Check that the folder is yours and its disk is not read-only.</source>
            <translation>{0} ne peut pas être créé ou ouvert ({1}). Vérifiez que le dossier est à vous et que son disque n’est pas en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} customers end in “{1}”. Give more of the name.</source>
            <translation>{0} clients se terminent par « {1} ». Donnez-en davantage.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not exist in {1}: the clocks went forward over it. Write a time before or after.</source>
            <translation>{0} n’existe pas à {1} : les horloges ont sauté par-dessus. Donnez une heure avant ou après.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not know its device any more.</source>
            <translation>{0} ne connaît plus son appareil.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} does not pick up. Check the network.</source>
            <translation>{0} ne décroche pas. Vérifiez le réseau.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} entries are not assigned</source>
            <translation>{0} saisies ne sont pas affectées</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} failed its check ({1}).</source>
            <translation>{0} n’a pas passé sa vérification ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has no times in “{1}”. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>{0} n’a pas d’heures dans « {1} ». Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has not come yet. Give a time up to now.</source>
            <translation>{0} n’est pas encore venu. Donnez une heure jusqu’à maintenant.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has not come yet. Submit it when it is over.</source>
            <translation>{0} n’est pas encore venu. Remettez-le quand il sera fini.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has schema {1} now, and this program writes {2}. Start Wrenchtime again.</source>
            <translation>{0} a maintenant le schéma {1}, et ce programme écrit {2}. Redémarrez Wrenchtime.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} has {1} rows that refer to nothing.</source>
            <translation>{0} a {1} lignes qui ne renvoient à rien.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is damaged. Repairing it needs {1} MB, and there are {2} free. Nothing was changed. Free some space and start again.</source>
            <translation>{0} est endommagé. Sa réparation demande {1} Mo, il en reste {2}. Rien n’a été changé. Libérez de la place et redémarrez.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is not a whole database any more ({1}).</source>
            <translation>{0} n’est plus une base de données entière ({1}).</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is not submitted, so it can be changed as it is.</source>
            <translation>{0} n’est pas remis et peut donc être modifié tel quel.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} is “{1}” already. Give another reference, or use that task.</source>
            <translation>{0} est déjà « {1} ». Donnez une autre référence, ou prenez cette tâche.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} needs one length in “{1}”. Write one like “Mo-Th 8h, Fr 6h”.</source>
            <translation>{0} demande une durée dans « {1} ». Écrivez par exemple « Lu-Je 8h, Ve 6h ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} refused changes end in “{1}”. Give more of the name.</source>
            <translation>{0} modifications refusées finissent par « {1} ». Donnez-en davantage.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} speaks versions {1} to {2} of the protocol, this program speaks {3}. Update the older of the two.</source>
            <translation>{0} parle les versions {1} à {2} du protocole, ce programme la {3}. Mettez à jour le plus ancien des deux.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} timers run</source>
            <translation>{0} minuteurs tournent</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} took the request and did not answer in time.</source>
            <translation>{0} a pris la demande et n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} unattended timers are running. Name the one to stop, or stop all.</source>
            <translation>{0} minuteurs sans surveillance tournent. Nommez celui à arrêter, ou arrêtez-les tous.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was approved already. Ask your manager to return it.</source>
            <translation>{0} est déjà approuvé. Demandez à votre responsable de le renvoyer.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was approved. Ask your manager to return it.</source>
            <translation>{0} est approuvé. Demandez à votre responsable de le renvoyer.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was changed by somebody else too</source>
            <translation>{0} : quelqu’un d’autre l’a modifié aussi</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was missing or empty.</source>
            <translation>{0} manquait ou était vide.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was older than its own backup of {1}.</source>
            <translation>{0} était plus ancien que sa propre sauvegarde du {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was submitted already. Withdraw it first to submit it anew.</source>
            <translation>{0} est déjà remis. Retirez-le d’abord pour le remettre à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} was written by a newer Wrenchtime (schema {1}, this one knows {2}). It was left untouched. Install the newer program.</source>
            <translation>{0} a été écrit par un Wrenchtime plus récent (schéma {1}, celui-ci connaît {2}). Il n’a pas été touché. Installez le programme plus récent.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0} {1}. Change it by hand.</source>
            <translation>{0} {1}. Changez-le à la main.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}. Change it again if yours should stand.</source>
            <translation>{0}. Modifiez à nouveau si la vôtre doit valoir.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: made on this machine. Choose one of the company's instead, or keep them here only.</source>
            <translation>{0} : faits sur cette machine. Choisissez-en un de l’entreprise, ou gardez-les ici seulement.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: yours was “{1}”, it stays “{2}” ({3})</source>
            <translation>{0} : la vôtre était « {1} », il reste « {2} » ({3})</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. Check that the folder exists and is yours.</source>
            <translation>{0} : {1}. Vérifiez que le dossier existe et est à vous.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. It is tried again; please report this.</source>
            <translation>{0} : {1}. Un nouvel essai se fait ; merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>{0}: {1}. Join again to replace it.</source>
            <translation>{0} : {1}. Rejoignez à nouveau pour le remplacer.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{agreement}: counted by the server ({when}), with what you recorded since.</source>
            <translation>{agreement} : compté par le serveur ({when}), avec ce que vous avez saisi depuis.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{agreement}: counted from your own entries alone, until the server says more.</source>
            <translation>{agreement} : compté d’après vos seules saisies, jusqu’à ce que le serveur en dise plus.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{amount} so far</source>
            <translation>{amount} jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{elapsed}, today {length}</source>
            <translation>{elapsed}, aujourd’hui {length}</translation>
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>{field}: {here}; the server has {there}</source>
            <translation>{field} : {here} ; le serveur a {there}</translation>
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{first} and {second}</source>
            <translation>{first} et {second}</translation>
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
            <translation>il reste {hours} sur {included}</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{hours} over {included}</source>
            <translation>{hours} au-delà de {included}</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{length} are for nobody yet.</source>
            <translation>{length} ne sont encore pour personne.</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>{length} attended</source>
            <translation>{length} surveillé</translation>
        </message>
        <message>
            <location filename="../../ui/day/week/words.py" />
            <source>{length} billable</source>
            <translation>{length} facturable</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{length} billed</source>
            <translation>{length} facturé</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{length} billed, {left} left</source>
            <translation>{length} facturé, il reste {left}</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the block, then used up</source>
            <translation>{length} couvert par le forfait d’heures, puis épuisé</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the included hours, then used up</source>
            <translation>{length} couvert par les heures incluses, puis épuisées</translation>
        </message>
        <message>
            <location filename="../../ui/rules.py" />
            <source>{length} covered by the retainer, then used up</source>
            <translation>{length} couvert par l’abonnement, puis épuisé</translation>
        </message>
        <message>
            <location filename="../../ui/day/totals/customers.py" />
            <location filename="../../ui/day/week/words.py" />
            <source>{length} unattended</source>
            <translation>{length} sans surveillance</translation>
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
            <translation>{name}, un nouveau client</translation>
        </message>
        <message>
            <location filename="../../ui/day/billed.py" />
            <source>{raw} recorded, {billed} billed: {rule}</source>
            <translation>{raw} enregistré, {billed} facturé : {rule}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/rules.py" />
            <source>{rule} with %n others of the task that day</source>
            <translation>
                <numerusform>{rule} avec %n autre de la tâche ce jour-là</numerusform>
                <numerusform>{rule} avec %n autres de la tâche ce jour-là</numerusform>
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
            <translation>{start}–maintenant</translation>
        </message>
        <message>
            <location filename="../../ui/panel/beneath.py" />
            <source>{task}, {when}: {note}</source>
            <translation>{task}, {when} : {note}</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>{text} lies before the start. Write the earlier time first.</source>
            <translation>{text} précède le début. Écrivez d’abord l’heure la plus tôt.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/panel.py" />
            <source>{text}, must be settled before the day is submitted</source>
            <translation>{text}, à régler avant de remettre le jour</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} and {other} both claim {length}.</source>
            <translation>{this} et {other} revendiquent tous deux {length}.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} came after its period was closed. Your manager decides whether it counts.</source>
            <translation>{this} est arrivé après la clôture de sa période. Votre responsable décide s’il compte.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} goes to the server by itself as soon as it can be reached.</source>
            <translation>{this} part tout seul vers le serveur dès qu’il est joignable.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} is of a kind that wants a note.</source>
            <translation>{this} est d’un type qui demande une note.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} still runs. The day can be submitted once it is stopped.</source>
            <translation>{this} est toujours en cours. Le jour pourra être remis une fois arrêté.</translation>
        </message>
        <message>
            <location filename="../../ui/day/problems/words.py" />
            <source>{this} took {length}. Was it that long?</source>
            <translation>{this} a duré {length}. Était-ce aussi long ?</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/painting.py" />
            <source>{times} · with its neighbour</source>
            <translation>{times} · avec sa voisine</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>{times}, nobody there, {length}, not decided yet, during {this}</source>
            <translation>{times}, personne, {length}, pas encore décidé, pendant {this}</translation>
        </message>
        <message>
            <location filename="../../ui/day/timeline/words.py" />
            <source>{times}, nothing recorded, {length}</source>
            <translation>{times}, rien d’enregistré, {length}</translation>
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>{time} does not lie between {earliest} and {latest}.</source>
            <translation>{time} n’est pas entre {earliest} et {latest}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/notices.py" />
            <source>{title} (%n more notices)</source>
            <translation>
                <numerusform>{title} (%n autre avis)</numerusform>
                <numerusform>{title} (%n autres avis)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>{what} (since {since})</source>
            <translation>{what} (depuis {since})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/leaving.py" />
            <source>{where} does not have %n changes of yours yet.</source>
            <translation>
                <numerusform>{where} n’a pas encore %n modification de vous.</numerusform>
                <numerusform>{where} n’a pas encore %n modifications de vous.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot be done once more</source>
            <translation>« {0} » ne peut pas être refait</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot be undone</source>
            <translation>« {0} » ne peut pas être défait</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” cannot name a profile: use letters, digits, “.”, “_” and “-”, at most 64 of them.</source>
            <translation>« {0} » ne peut pas nommer un profil : prenez des lettres, des chiffres, « . », « _ » et « - », 64 au plus.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” does not say on which days. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>« {0} » ne dit pas quels jours. Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” ends when it starts. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>« {0} » dans « {1} » finit quand il commence. Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not Ctrl, Alt, Shift or Meta. Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>« {0} » dans « {1} » n’est pas Ctrl, Alt, Shift ou Meta. Écrivez comme Ctrl+Alt+T ou Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not a key that can be used. Write it like Ctrl+Alt+T or Meta+F9.</source>
            <translation>« {0} » dans « {1} » n’est pas une touche utilisable. Écrivez comme Ctrl+Alt+T ou Meta+F9.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not a weekday. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>« {0} » dans « {1} » n’est pas un jour de la semaine. Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}” is not from a time to a time. Write them like “Mo-Fr 08:00-17:00” or “Mo-Th 8:00-12:00 13:00-17:00, Fr 8:00-14:00”.</source>
            <translation>« {0} » dans « {1} » ne va pas d’une heure à une heure. Écrivez comme « Lu-Ve 08:00-17:00 » ou « Lu-Je 8:00-12:00 13:00-17:00, Ve 8:00-14:00 ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” in “{1}”: a day goes from 0:00 to 24:00.</source>
            <translation>« {0} » dans « {1} » : un jour va de 0:00 à 24:00.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is more than a day. Give the length of one working day, like 8h.</source>
            <translation>« {0} » dépasse un jour. Donnez la durée d’une journée de travail, comme 8h.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is no server's address. It looks like https://time.example.com.</source>
            <translation>« {0} » n’est pas l’adresse d’un serveur. Elle ressemble à https://time.example.com.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is not a setting. There are: {1}.</source>
            <translation>« {0} » n’est pas un réglage. Il y a : {1}.</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” is not a time zone name; write one like “Europe/Berlin” or “UTC”.</source>
            <translation>« {0} » n’est pas un fuseau horaire ; écrivez par exemple « Europe/Berlin » ou « UTC ».</translation>
        </message>
        <message>
            <location filename="../../app" />
            <source>“{0}” would be taken from every other program. Add Ctrl, Alt or Meta.</source>
            <translation>« {0} » serait pris à tous les autres programmes. Ajoutez Ctrl, Alt ou Meta.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{cost}” is not a cost. Write an amount like 12.50.</source>
            <translation>« {cost} » n’est pas un coût. Écrivez un montant comme 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>“{name}” has been running since {time}.</source>
            <translation>« {name} » tourne depuis {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/reminders.py" />
            <source>“{name}” is due then.</source>
            <translation>« {name} » est dû alors.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>“{name}” is running.</source>
            <translation>« {name} » est en cours.</translation>
        </message>
        <message>
            <location filename="../../ui/sync/alike_card.py" />
            <source>“{name}” may be there twice</source>
            <translation>« {name} » est peut-être en double</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{quantity}” of “{wanted}”: write a number above nothing, like 2 or 0.75.</source>
            <translation>« {quantity} » de « {wanted} » : écrivez un nombre supérieur à zéro, comme 2 ou 0.75.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{shown}” is not a number. Write one like 2, 0.75 or 12.50.</source>
            <translation>« {shown} » n’est pas un nombre. Écrivez-en un comme 2, 0.75 ou 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/parts.py" />
            <source>“{shown}” is too large or no number. Write one like 2, 0.75 or 12.50.</source>
            <translation>« {shown} » est trop grand ou n’est pas un nombre. Écrivez-en un comme 2, 0.75 ou 12.50.</translation>
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>“{text}” ends before it starts. Write the earlier time first.</source>
            <translation>« {text} » finit avant de commencer. Écrivez d’abord l’heure la plus tôt.</translation>
        </message>
        <message>
            <location filename="../../ui/day/entry/kilometres.py" />
            <source>“{text}” is not a distance. Write kilometres like 12 or 12.5.</source>
            <translation>« {text} » n’est pas une distance. Écrivez des kilomètres comme 12 ou 12.5.</translation>
        </message>
        <message>
            <location filename="../../ui/day/table/typed.py" />
            <source>“{text}” is not from a time to a time. Write them like 9:00–10:15.</source>
            <translation>« {text} » ne va pas d’une heure à une heure. Écrivez comme 9:00–10:15.</translation>
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>“{work_type}” is done away from this computer</source>
            <translation>« {work_type} » se fait loin de cette machine</translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>−{minutes} min</source>
            <translation>−{minutes} min</translation>
        </message>
    </context>
</TS>
