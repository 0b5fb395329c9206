<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>wrenchtime</name>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n changes need attention</source>
            <translation>
                <numerusform>%n change needs attention</numerusform>
                <numerusform>%n changes need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n customers may be there twice</source>
            <translation>
                <numerusform>%n customer may be there twice</numerusform>
                <numerusform>%n customers may be there twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <location filename="../../ui/day/timeline/words.py" />
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n entries came after the day was closed; your manager decides on them.</source>
            <translation>
                <numerusform>%n entry came after the day was closed; your manager decides on it.</numerusform>
                <numerusform>%n entries came after the day was closed; your manager decides on them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>%n entries discarded.</source>
            <translation>
                <numerusform>%n entry discarded.</numerusform>
                <numerusform>%n entries discarded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n entries that are submitted or approved keep what they were.</source>
            <translation>
                <numerusform>%n entry that is submitted or approved keeps what it was.</numerusform>
                <numerusform>%n entries that are submitted or approved keep what they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/questions.py" />
            <source>%n more questions wait after this one.</source>
            <translation>
                <numerusform>%n more question waits after this one.</numerusform>
                <numerusform>%n more questions wait after this one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n need attention</source>
            <translation>
                <numerusform>%n needs attention</numerusform>
                <numerusform>%n need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n notices</source>
            <translation>
                <numerusform>%n notice</numerusform>
                <numerusform>%n notices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/submitting.py" />
            <source>%n of these stand in the way of submitting the day.</source>
            <translation>
                <numerusform>%n of these stands in the way of submitting the day.</numerusform>
                <numerusform>%n of these stand in the way of submitting the day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n parked</source>
            <translation>
                <numerusform>%n parked</numerusform>
                <numerusform>%n parked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/entry/details.py" />
            <source>%n parts</source>
            <translation>
                <numerusform>%n part</numerusform>
                <numerusform>%n parts</numerusform>
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
                <numerusform>%n safe proposal accepted.</numerusform>
                <numerusform>%n safe proposals accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/alike_card.py" />
            <source>%n tasks</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/problems/panel.py" />
            <source>%n things to settle</source>
            <translation>
                <numerusform>%n thing to settle</numerusform>
                <numerusform>%n things to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs.py" />
            <source>%n timers are running.</source>
            <translation>
                <numerusform>%n timer is running.</numerusform>
                <numerusform>%n timers are running.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/week/words.py" />
            <source>%n to settle</source>
            <translation>
                <numerusform>%n to settle</numerusform>
                <numerusform>%n to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n unattended</source>
            <translation>
                <numerusform>%n unattended</numerusform>
                <numerusform>%n unattended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/refusals.py" />
            <source>%n work types that you brought along</source>
            <translation>
                <numerusform>%n work type that you brought along</numerusform>
                <numerusform>%n work types that you brought along</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/window.py" />
            <source>%n written to {path}.</source>
            <translation>
                <numerusform>%n written to {path}.</numerusform>
                <numerusform>%n written to {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/editors.py" />
            <source>Began %n minutes earlier</source>
            <translation>
                <numerusform>Began %n minute earlier</numerusform>
                <numerusform>Began %n minutes earlier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/day/hands.py" />
            <source>What were these %n entries for?</source>
            <translation>
                <numerusform>What was this entry for?</numerusform>
                <numerusform>What were these %n entries for?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/rules.py" />
            <source>{rule} with %n others of the task that day</source>
            <translation>
                <numerusform>{rule} with %n other of the task that day</numerusform>
                <numerusform>{rule} with %n others of the task that day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/notices.py" />
            <source>{title} (%n more notices)</source>
            <translation>
                <numerusform>{title} (%n more notice)</numerusform>
                <numerusform>{title} (%n more notices)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/leaving.py" />
            <source>{where} does not have %n changes of yours yet.</source>
            <translation>
                <numerusform>{where} does not have %n change of yours yet.</numerusform>
                <numerusform>{where} does not have %n changes of yours yet.</numerusform>
            </translation>
        </message>
    </context>
</TS>
