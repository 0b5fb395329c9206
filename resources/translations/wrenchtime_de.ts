<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>wrenchtime</name>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n changes need attention</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/questions.py" />
            <source>%n more questions wait after this one.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n need attention</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n notices</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n parked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n questions</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs.py" />
            <source>%n timers are running.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/words.py" />
            <source>%n to send</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/tray_words.py" />
            <source>%n unattended</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/window.py" />
            <source>%n written to {path}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task for {whom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>A new task. Write “Customer: task” to say for whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>A server on this machine has your sample customers and tasks. What you record goes there; the line below says how it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>A timer goes on without Wrenchtime; it will be there next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>All sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Assign to another task – Wrenchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Attended</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/editors.py" />
            <source>Began %n minutes earlier</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Began at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <location filename="../../ui/sync/names.py" />
            <source>Billable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Break seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Bringing back “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/leaving.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificate file of your company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>Change and send again – Wrenchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change and send…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Change the note or the times, and send it once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Change when it began…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create customer “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Create “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Discard this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Discarded “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>Discarding “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Distance m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Elapsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>Ended at:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter creates and starts it · Ctrl+Enter unattended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Enter starts · Ctrl+Enter unattended · Shift+Enter creates it new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimate seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Everything you record stays here. To sync again, ask your manager for a new code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Everything you recorded stays here. To join again you need a new code from your manager.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Export and sign out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Fetching from the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find a customer or task, or type a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Find below whom it is for, then Alt+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Find or type what you do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press Ctrl+R to go on with what you parked last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Find what is next, or press ↓ for what you did last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Follow up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} Wrenchtime was not running, and “{name}” was running. Did it run on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} nobody used the computer, and “{name}” was running. Did it run on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer slept, and “{name}” was running. Did it run on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the computer was restarted, and “{name}” was running. Did it run on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>From {start} to {end} the screen was locked, and “{name}” was running. Did it run on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Giveaway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/notices.py" />
            <source>I have read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Internal note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>It ended without a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>It is the same server as before, at a new address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>It ran on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>It runs for this profile but does not answer. End it first, or start it with another --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>It stays on this machine as it is, and you are asked no more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>It would end before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>Its last words were: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Join a server – Wrenchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join a server…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Join again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Joining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Keep here only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Keep the access in a file that only I can read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/widgets.py" />
            <source>Key: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Last exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Let go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>More for what runs (F10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Needs note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>No server: everything stays on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>No server: join your company’s, or try one out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>No such span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>No such time here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>Not assigned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/sync/names.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Note for the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Nothing is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Offline since {since}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>One-time code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <source>Opening the ledger…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/foot.py" />
            <source>Opens the server’s window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Other task…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Park</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Park it and start anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Quit, keep running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Resume {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Running since {since}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <location filename="../../ui/sync/remedies.py" />
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Send it once more, for another task or customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>Sends the change once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <location filename="../../ui/sync/joining.py" />
            <location filename="../../ui/sync/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Server – Wrenchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Server: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/settings/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/window.py" />
            <source>Settings – Wrenchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sign out of {where}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sign out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>Signed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. Everything you recorded stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Signed out. What the server does not have is in {path}; it stays here too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/log.py" />
            <location filename="../../ui/runner.py" />
            <source>Something went wrong inside the program ({name}: {error}). It is in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Something went wrong inside the program. It is in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Start now, details later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Start…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>Stop and quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Stop {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <source>Stopped “{name}” after {length}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>Sync first, or give it to a file. It stays in the ledger either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Syncing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>The change of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>The ledger cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refused_card.py" />
            <source>The ledger shows what the server has; the change stays in the journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server did not start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The local server was not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The program is closing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/facts.py" />
            <source>The server refused what is listed below. It is kept here until you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>The server's part is not installed here: pip install “wrenchtime[server]”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/questions.py" />
            <source>The time at which it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>The time counts at once; say later whom it was for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>The trial opens a second Wrenchtime with a sample company and a server on this machine. Your own records are not touched, and the trial is removed when you quit it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/workplace.py" />
            <source>The trial starts in a moment, with an icon and a panel of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <source>This desktop shows no tray icons, so Wrenchtime stays in this window. It moves into the tray when there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/window.py" />
            <location filename="../../ui/tray_words.py" />
            <source>Today {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Try it with a local server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/empty.py" />
            <source>Type for whom and what you do, such as “Hartmann Dental: replace the fuser”, and press Enter. Your time counts from that moment; everything else can be said later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>Type to find · ↓ to choose · Esc to close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/running.py" />
            <source>Unattended since {since}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/hands.py" />
            <location filename="../../ui/panel/telling.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/finding.py" />
            <source>What can be started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>What was done, for the customer. Enter keeps it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Where to write what the server does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Without a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>Without a task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/more.py" />
            <source>Work type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/main.py" />
            <source>Wrenchtime runs already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>Wrenchtime: nothing is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>Write a note on {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Writes everything that the server does not have to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/trial.py" />
            <source>You are {person} of {organisation}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>Your manager invites you with a one-time code. What you have recorded so far is sent too, and you never wait for the server: everything is stored here first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/window.py" />
            <source>Your records are on this machine alone. With your company’s server, the office sees what was done, and your records are safe if this machine is lost. You never wait for it: everything is stored here first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>Zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/joining.py" />
            <source>only if your company has its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/beside.py" />
            <source>parked {since}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>since {start}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/leaving.py" />
            <source>the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/remedies.py" />
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/names.py" />
            <source>work type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{day} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{elapsed}, today {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sync/refusals.py" />
            <source>{field}: {here}; the server has {there}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/tray_words.py" />
            <source>{first} and {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/wording.py" />
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/results.py" />
            <source>{name}, a new customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/moments.py" />
            <source>{time} does not lie between {earliest} and {latest}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../ui/panel/notices.py" />
            <source>{title} (%n more notices)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../ui/sync/words.py" />
            <source>{what} (since {since})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../ui/sync/leaving.py" />
            <source>{where} does not have %n changes of yours yet.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../ui/dialogs.py" />
            <source>“{name}” is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/panel/editors.py" />
            <source>−{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
