<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessQuestion</name>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>Alle Gäste werden sofort entfernt. Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Remove all guests?</source>
        <translation>Alle Gäste entfernen?</translation>
    </message>
    <message>
        <source>Let everyone join?</source>
        <translation>Alle beitreten lassen?</translation>
    </message>
    <message>
        <source>Let only invited people join?</source>
        <translation>Nur mit Einladung beitreten lassen?</translation>
    </message>
    <message>
        <source>Let only people with an account join?</source>
        <translation>Nur mit Konto beitreten lassen?</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account.</source>
        <translation>Wer diesen Server erreicht, kann als Gast beitreten oder ein Konto erstellen.</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>Gäste, die ohne Einladung gekommen sind, werden sofort entfernt. Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>%1 They can join again as someone new.</source>
        <translation>%1 Sie können als jemand Neues wiederkommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove all guests</source>
        <translation>Alle Gäste entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>Alle sehen dich jetzt unter diesem Namen.</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>Das Konto gehört dir: Melde dich ab jetzt als @%1 an.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>Das Passwort wurde geändert. Überall sonst wurdest du abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Dort abgemeldet.</translation>
    </message>
    <message>
        <source>Somebody has this username, or one that looks like it.</source>
        <translation>Diesen Benutzernamen oder einen ähnlichen hat schon jemand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>Das sehen alle, auch in alten Nachrichten.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Damit meldest du dich an, und so nennen dich andere mit @.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This program signs you in by itself, and you have no password of your own yet. With one you can sign in from elsewhere, too, as @%1.</source>
        <translation>Dieses Programm meldet dich von selbst an, und du hast noch kein eigenes Passwort. Mit einem Passwort kannst du dich auch anderswo anmelden, als @%1.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Choose password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo du angemeldet bist</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>Personen, die du blockiert hast</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
</context>
<context>
    <name>ActivityInWords</name>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1 hat alle beitreten lassen</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1 hat nur Eingeladene beitreten lassen</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1 hat nur Personen mit Konto beitreten lassen</translation>
    </message>
    <message>
        <source>%1 changed who can join</source>
        <translation>%1 hat geändert, wer beitreten kann</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>Der Server wurde gestartet</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1 kam von %2 herein</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1 hat ein Konto erstellt</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1 hat von %2 um Einlass gebeten</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>%1 wurde gebremst: zu viele Anfragen</translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>Von %1 wurde ein falsches Passwort versucht</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>Mehr als vier Fünftel der Festplatte sind belegt</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>Die Festplatte ist voll: Es wird nichts mehr gespeichert</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>Die Festplatte hat wieder Platz</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>Der Computer ist aufgewacht</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 hat den Server angehalten</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Some programs read numbers that begin with 0 as other numbers. Write %1 if that is what is meant.</source>
        <translation>Manche Programme lesen Zahlen, die mit 0 beginnen, als andere Zahlen. Schreib %1, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>An address in numbers has four of them, from 0 to 255, like 192.168.1.20.</source>
        <translation>Eine Adresse aus Zahlen hat vier davon, von 0 bis 255, wie 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ArchivedRooms</name>
    <message>
        <source>Archived rooms</source>
        <translation>Archivierte Räume</translation>
    </message>
    <message>
        <source>They can still be read, but nobody can write in them.</source>
        <translation>Man kann sie noch lesen, aber niemand kann darin schreiben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Aus Archiv holen</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>This server lets in who is invited. Without an invitation you can ask: somebody who hosts it sees your name, and lets you in or not.</source>
        <translation>Dieser Server lässt herein, wer eingeladen ist. Ohne Einladung kannst du fragen: Ein Gastgeber sieht deinen Namen und lässt dich herein oder nicht.</translation>
    </message>
    <message>
        <source>Waiting for somebody to let you in. They have ten minutes.</source>
        <translation>Warten, bis dich jemand hereinlässt. Dafür sind zehn Minuten Zeit.</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Um Einlass bitten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AuditInWords</name>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>member like others</source>
        <translation>einfaches Mitglied</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>invited people</source>
        <translation>Personen mit Einladung</translation>
    </message>
    <message>
        <source>people with an account</source>
        <translation>Personen mit Konto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>archiviert oder nicht</translation>
    </message>
    <message>
        <source>public or private</source>
        <translation>öffentlich oder privat</translation>
    </message>
    <message>
        <source>who may post</source>
        <translation>wer schreiben darf</translation>
    </message>
    <message>
        <source>who may name everyone</source>
        <translation>wer alle erwähnen darf</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>a deleted room</source>
        <translation>ein gelöschter Raum</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2 in %3</source>
        <translation>%1 hat eine Nachricht von %2 in %3 gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late in %3</source>
        <translation>%1 hat gelöscht, was %2 zuletzt in %3 geschrieben hatte</translation>
    </message>
    <message>
        <source>%1 deleted what %2 had written of late</source>
        <translation>%1 hat gelöscht, was %2 zuletzt geschrieben hatte</translation>
    </message>
    <message>
        <source>%1 changed %2: %3</source>
        <translation>%1 hat %2 geändert: %3</translation>
    </message>
    <message>
        <source>%1 deleted the room %2</source>
        <translation>%1 hat den Raum %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <translation>%1 hat %2 zu %3 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <translation>%1 hat %2 aus %3 entfernt</translation>
    </message>
    <message>
        <source>%1 banned %2 from %3</source>
        <translation>%1 hat %2 für %3 gesperrt</translation>
    </message>
    <message>
        <source>%1 let %2 into %3 again</source>
        <translation>%1 hat %2 für %3 entsperrt</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in %3: %4</source>
        <translation>%1 hat %2 in %3 eine andere Rolle gegeben: %4</translation>
    </message>
    <message>
        <source>%1 made an invitation to %2</source>
        <translation>%1 hat eine Einladung zu %2 erstellt</translation>
    </message>
    <message>
        <source>%1 made an invitation to the server</source>
        <translation>%1 hat eine Einladung zum Server erstellt</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to %2</source>
        <translation>%1 hat eine Einladung zu %2 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 revoked an invitation to the server</source>
        <translation>%1 hat eine Einladung zum Server zurückgezogen</translation>
    </message>
    <message>
        <source>%1 changed who can join: %2</source>
        <translation>%1 hat geändert, wer beitreten kann: %2</translation>
    </message>
    <message>
        <source>%1 let somebody in who had asked</source>
        <translation>%1 hat jemanden hereingelassen, der darum gebeten hatte</translation>
    </message>
    <message>
        <source>%1 turned somebody away who had asked</source>
        <translation>%1 hat jemanden abgewiesen, der um Einlass gebeten hatte</translation>
    </message>
    <message>
        <source>%1 removed all guests: %2</source>
        <translation>%1 hat alle Gäste entfernt: %2</translation>
    </message>
    <message>
        <source>%1 let guests from the address of %2 in again</source>
        <translation>%1 hat Gäste von der Adresse von %2 wieder zugelassen</translation>
    </message>
    <message>
        <source>%1 banned %2 from the server</source>
        <translation>%1 hat %2 für den Server gesperrt</translation>
    </message>
    <message>
        <source>%1 let %2 into the server again</source>
        <translation>%1 hat %2 für den Server entsperrt</translation>
    </message>
    <message>
        <source>%1 gave %2 another role on the server: %3</source>
        <translation>%1 hat %2 auf dem Server eine andere Rolle gegeben: %3</translation>
    </message>
    <message>
        <source>%1 signed %2 out everywhere</source>
        <translation>%1 hat %2 überall abgemeldet</translation>
    </message>
    <message>
        <source>%1 made a code with which %2 can choose another password</source>
        <translation>%1 hat einen Code erstellt, mit dem %2 ein anderes Passwort wählen kann</translation>
    </message>
    <message>
        <source>%1 did to %2: %3</source>
        <translation>%1 hat etwas mit %2 gemacht: %3</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>%1 hat etwas gemacht: %2</translation>
    </message>
    <message>
        <source>%1 removed the picture of %2</source>
        <translation>%1 hat das Bild von %2 entfernt</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 hat den Server angehalten</translation>
    </message>
    <message>
        <source>%1 dismissed what was reported of %2 in %3</source>
        <translation>%1 hat die Meldung über %2 in %3 verworfen</translation>
    </message>
</context>
<context>
    <name>AuthorActions</name>
    <message>
        <source>Report…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <source>Ban author from room…</source>
        <translation>Verfasser für den Raum sperren…</translation>
    </message>
    <message>
        <source>Delete their last hour’s messages…</source>
        <translation>Nachrichten der Person aus der letzten Stunde löschen…</translation>
    </message>
    <message>
        <source>Ban author from the server…</source>
        <translation>Verfasser für den Server sperren…</translation>
    </message>
</context>
<context>
    <name>AuthorLine</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>BackPill</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorherigen Stelle</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Zurück zur vorherigen Stelle (Alt+Left)</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>BannedList</name>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Es gibt mehr, als hier zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>BannedRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>BlockedRow</name>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
</context>
<context>
    <name>BrowseRooms</name>
    <message>
        <source>Find rooms</source>
        <translation>Räume finden</translation>
    </message>
    <message>
        <source>Search public rooms</source>
        <translation>Öffentliche Räume durchsuchen</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Öffentliche Räume</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>No room with this name</source>
        <translation>Kein Raum mit diesem Namen</translation>
    </message>
    <message>
        <source>You are in every public room</source>
        <translation>Du bist in allen öffentlichen Räumen</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>This server has more public rooms than are listed here.</source>
        <translation>Dieser Server hat mehr öffentliche Räume, als hier stehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChatBanners</name>
    <message numerus="yes">
        <source>No connection. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Keine Verbindung. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Keine Verbindung. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Trying now…</source>
        <translation>Keine Verbindung. Neuer Versuch…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full. What you write waits here and is sent once there is space again.</source>
        <translation>Die Festplatte des Servers ist fast voll. Was du schreibst, wartet hier und wird gesendet, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>More than four fifths of the server&apos;s disk are used. Make space on it before it is full: files are refused first, then messages.</source>
        <translation>Mehr als vier Fünftel der Festplatte des Servers sind belegt. Schaff Platz, bevor sie voll ist: Zuerst werden Dateien abgelehnt, dann Nachrichten.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1 bittet um Einlass, von %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>Nicht hereinlassen</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1 hat den Server angehalten: „%2“</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1 hat den Server angehalten.</translation>
    </message>
    <message>
        <source>The server was stopped.</source>
        <translation>Der Server wurde angehalten.</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>Du bist wieder verbunden, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <source>Add people to %1</source>
        <translation>Personen zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add more people</source>
        <translation>Weitere Personen hinzufügen</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Nobody else is here</source>
        <translation>Sonst ist niemand da</translation>
    </message>
    <message numerus="yes">
        <source>You can add up to %n people.</source>
        <translation>
            <numerusform>Du kannst bis zu %n Person hinzufügen.</numerusform>
            <numerusform>Du kannst bis zu %n Personen hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>ChosenPicture</name>
    <message>
        <source>Your picture was removed.</source>
        <translation>Dein Bild wurde entfernt.</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>Alle sehen dich jetzt mit diesem Bild.</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Bild ändern…</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Dieses Bild verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClientInWords</name>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ClosedBar</name>
    <message>
        <source>This room is archived. You can read it, but nobody can write here.</source>
        <translation>Dieser Raum ist archiviert. Du kannst ihn lesen, aber niemand kann hier schreiben.</translation>
    </message>
    <message>
        <source>Only moderators write in this room. You can read it, and react.</source>
        <translation>In diesem Raum schreiben nur Moderatoren. Du kannst lesen und reagieren.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Aus Archiv holen</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Editing a message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Will be saved when you are back online</source>
        <translation>Wird gespeichert, sobald du wieder online bist</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>Cancel reply</source>
        <translation>Antwort abbrechen</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CreateRoom</name>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>Es gibt schon einen Raum mit diesem Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>Thema (freiwillig)</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Wer beitreten kann</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Mit Einladung</translation>
    </message>
    <message>
        <source>Everyone on this server can find and join it.</source>
        <translation>Alle auf diesem Server können ihn finden und beitreten.</translation>
    </message>
    <message>
        <source>Only people whom you invite can find and join it.</source>
        <translation>Nur wen du einlädst, kann ihn finden und beitreten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>DeleteMessage</name>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>Die Nachricht von %1 löschen?</translation>
    </message>
    <message>
        <source>It was not deleted. %1</source>
        <translation>Sie wurde nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>It is deleted for everyone. This can&apos;t be undone.</source>
        <translation>Sie wird für alle gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteRoom</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>Alle Nachrichten darin werden für alle gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is connected, but the network gave it no address.</source>
        <translation>Dieser Computer ist verbunden, hat aber vom Netzwerk keine Adresse bekommen.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi or the cable and connect again; where that does not help, restart the router.</source>
        <translation>Trenn die WLAN- oder Kabelverbindung und verbinde dich neu; wenn das nicht hilft, starte den Router neu.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Computer ist in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the others are on.</source>
        <translation>Verbinde ihn mit dem WLAN oder Kabel, an dem die anderen sind.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but its firewall does not let anybody through to port %2.</source>
        <translation>Der Computer unter %1 ist da, aber seine Firewall lässt niemanden zu Port %2 durch.</translation>
    </message>
    <message>
        <source>Whoever hosts opens it with one of these, by which firewall they have: ufw, or firewalld.</source>
        <translation>Der Gastgeber öffnet ihn mit einem dieser Befehle, je nach Firewall: ufw oder firewalld.</translation>
    </message>
    <message>
        <source>The network keeps its devices apart: %1 is heard, but cannot be reached.</source>
        <translation>Das Netzwerk trennt seine Geräte voneinander: %1 ist zu hören, aber nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Or the network keeps its devices apart, as guest networks and some access points do.</source>
        <translation>Oder das Netzwerk trennt seine Geräte voneinander, wie Gastnetze und manche Zugangspunkte es tun.</translation>
    </message>
    <message>
        <source>In the settings of the router this is called client isolation, AP isolation or guest network. Turn it off, or use another network for both computers: a telephone&apos;s hotspot, or a cable.</source>
        <translation>In den Einstellungen des Routers heißt das Client-Isolation, AP-Isolation oder Gastnetz. Schalte es aus, oder nimm für beide Computer ein anderes Netzwerk: den Hotspot eines Telefons oder ein Kabel.</translation>
    </message>
    <message>
        <source>A VPN (%1) takes the way to %2, which is on your own network or near it.</source>
        <translation>Ein VPN (%1) nimmt den Weg zu %2, das in deinem eigenen Netzwerk oder in der Nähe ist.</translation>
    </message>
    <message>
        <source>Turn the VPN off while you chat, or allow access to the local network in its settings.</source>
        <translation>Schalte das VPN aus, während du chattest, oder erlaube in seinen Einstellungen den Zugriff auf das lokale Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is in another network than this computer (%2), and nothing comes back from there.</source>
        <translation>%1 ist in einem anderen Netzwerk als dieser Computer (%2), und von dort kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Both have to be in the same Wi-Fi, or on the same router: not one in the guest network and the other in the main one. Is that the address that the host&apos;s card shows now?</source>
        <translation>Beide müssen im selben WLAN oder am selben Router sein: nicht einer im Gastnetz und der andere im Hauptnetz. Ist das die Adresse, die der Gastgeber jetzt angezeigt bekommt?</translation>
    </message>
    <message>
        <source>Nothing comes back from %1: it may be off, or a firewall or a router on the way does not let this port through.</source>
        <translation>Von %1 kommt nichts zurück: Vielleicht ist es aus, oder eine Firewall oder ein Router unterwegs lässt diesen Port nicht durch.</translation>
    </message>
    <message>
        <source>Whoever hosts can see on their side which addresses others can use.</source>
        <translation>Der Gastgeber sieht auf seiner Seite, welche Adressen andere benutzen können.</translation>
    </message>
    <message>
        <source>No computer answers at %1: it is off or asleep, or has another address by now.</source>
        <translation>Unter %1 antwortet kein Computer: Er ist aus, schläft oder hat inzwischen eine andere Adresse.</translation>
    </message>
    <message>
        <source>Wake it, and compare the address with the one that the host&apos;s card shows.</source>
        <translation>Weck ihn auf und vergleiche die Adresse mit der, die der Gastgeber angezeigt bekommt.</translation>
    </message>
    <message>
        <source>%1 answers: you can join it.</source>
        <translation>%1 antwortet: Du kannst beitreten.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Aktualisiere das ältere der beiden.</translation>
    </message>
    <message>
        <source>Compare the address and the port with what the host&apos;s card shows.</source>
        <translation>Vergleiche Adresse und Port mit dem, was der Gastgeber angezeigt bekommt.</translation>
    </message>
    <message>
        <source>No chat is hosted on this computer at port %1.</source>
        <translation>Auf diesem Computer läuft an Port %1 kein Chat.</translation>
    </message>
    <message>
        <source>127.0.0.1 and localhost mean this computer itself. Ask whoever hosts for the address that others use.</source>
        <translation>127.0.0.1 und localhost meinen diesen Computer selbst. Frag den Gastgeber nach der Adresse, die andere benutzen.</translation>
    </message>
    <message>
        <source>No computer of the name %1 is known here.</source>
        <translation>Hier ist kein Computer namens %1 bekannt.</translation>
    </message>
    <message>
        <source>Use the address in numbers that the host&apos;s card shows.</source>
        <translation>Nimm die Adresse in Zahlen, die der Gastgeber angezeigt bekommt.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but nothing is served at port %2.</source>
        <translation>Der Computer unter %1 ist da, aber an Port %2 läuft nichts.</translation>
    </message>
    <message>
        <source>The chat is not being hosted at the moment, or at another port: whoever hosts sees it on their card.</source>
        <translation>Der Chat läuft gerade nicht, oder an einem anderen Port: Der Gastgeber sieht es bei sich.</translation>
    </message>
    <message>
        <source>Something takes the connection at %1, but says nothing.</source>
        <translation>Unter %1 nimmt etwas die Verbindung an, sagt aber nichts.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, whoever hosts can stop the chat and start it again.</source>
        <translation>Versuch es noch einmal; wenn das nicht hilft, kann der Gastgeber den Chat anhalten und neu starten.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall may keep back what servers say to the whole network.</source>
        <translation>Die Firewall dieses Computers hält vielleicht zurück, was Server dem ganzen Netzwerk sagen.</translation>
    </message>
    <message>
        <source>Open it with this command, or type the address that the host&apos;s card shows: that works without.</source>
        <translation>Öffne sie mit diesem Befehl, oder gib die Adresse ein, die der Gastgeber angezeigt bekommt: Das geht auch so.</translation>
    </message>
    <message>
        <source>A VPN (%1) is on; some keep the local network out.</source>
        <translation>Ein VPN (%1) ist an; manche sperren das lokale Netzwerk aus.</translation>
    </message>
    <message>
        <source>Turn it off for a moment and look again.</source>
        <translation>Schalte es kurz aus und sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>Maybe nobody hosts a chat on this network at the moment (%1).</source>
        <translation>Vielleicht bietet gerade niemand in diesem Netzwerk einen Chat an (%1).</translation>
    </message>
    <message>
        <source>One of you has to choose Host a chat here; whoever hosts keeps the program running.</source>
        <translation>Jemand von euch muss „Hier einen Chat starten“ wählen; wer das tut, lässt das Programm laufen.</translation>
    </message>
    <message>
        <source>Or whoever hosts is in another network: a guest Wi-Fi, another router, a VLAN. Chats are found in one&apos;s own network only.</source>
        <translation>Oder der Gastgeber ist in einem anderen Netzwerk: einem Gast-WLAN, an einem anderen Router, in einem VLAN. Chats werden nur im eigenen Netzwerk gefunden.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or type the address that the host&apos;s card shows.</source>
        <translation>Geh in dasselbe WLAN, oder gib die Adresse ein, die der Gastgeber angezeigt bekommt.</translation>
    </message>
    <message>
        <source>The chat listens on this computer only (%1), for nobody else.</source>
        <translation>Der Chat hört nur auf diesem Computer (%1), für niemanden sonst.</translation>
    </message>
    <message>
        <source>Start the program without --listen, and host again.</source>
        <translation>Starte das Programm ohne --listen, und starte den Chat neu.</translation>
    </message>
    <message>
        <source>%1 works: somebody came in by it from another computer.</source>
        <translation>%1 funktioniert: Jemand kam darüber von einem anderen Computer herein.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) lets nobody through to port %2.</source>
        <translation>Die Firewall dieses Computers (%1) lässt niemanden zu Port %2 durch.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall (%1) is on. Unless port %2 was opened in it, nobody gets through.</source>
        <translation>Die Firewall dieses Computers (%1) ist an. Wenn Port %2 darin nicht geöffnet wurde, kommt niemand durch.</translation>
    </message>
    <message>
        <source>Open it with this command.</source>
        <translation>Öffne ihn mit diesem Befehl.</translation>
    </message>
    <message>
        <source>Others on the same network can use %1; nobody has yet.</source>
        <translation>Andere im selben Netzwerk können %1 benutzen; bisher hat es niemand getan.</translation>
    </message>
    <message>
        <source>Some Wi-Fi keeps its devices apart: then nobody can reach this computer by it.</source>
        <translation>Manches WLAN trennt seine Geräte voneinander: Dann erreicht niemand darüber diesen Computer.</translation>
    </message>
    <message>
        <source>This chat does not tell the network that it is here, so nobody finds it by itself.</source>
        <translation>Dieser Chat sagt dem Netzwerk nicht, dass er da ist, deshalb findet ihn niemand von selbst.</translation>
    </message>
    <message>
        <source>Give others its address, or start the program without --no-announce.</source>
        <translation>Gib anderen die Adresse, oder starte das Programm ohne --no-announce.</translation>
    </message>
    <message>
        <source>This computer has no address that others could use.</source>
        <translation>Dieser Computer hat keine Adresse, die andere benutzen könnten.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop files to send them to %1</source>
        <translation>Zieh Dateien hierher, um sie an %1 zu senden</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Emoji categories</source>
        <translation>Emoji-Gruppen</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji auswählen</translation>
    </message>
    <message>
        <source>Search by name or keyword</source>
        <translation>Nach Name oder Stichwort suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji with this name</source>
        <translation>Kein Emoji mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Nothing answers there. Check the address, and that the other computer is on and hosting.</source>
        <translation>Dort antwortet nichts. Prüfe die Adresse und ob der andere Computer an ist und der Chat dort läuft.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Hearth server that this version understands.</source>
        <translation>Dort antwortet etwas, aber es ist kein Hearth-Server, den diese Version versteht.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>Dieser Name ist vergeben. Wähle einen anderen, oder melde dich an, wenn es deiner ist.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>Falscher Benutzername oder falsches Passwort.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Zu viele Versuche. Warte einen Moment und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>Dieser Server lässt nur Personen mit Einladung oder Konto herein. Frag den Gastgeber.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>Diese Einladung gilt nicht mehr. Bitte die Person, von der du sie hast, um eine neue.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>Dieser Server nimmt keine neuen Konten an. Bitte den Gastgeber, eines für dich zu erstellen.</translation>
    </message>
    <message>
        <source>The server there does not go by this name. Use its address, or ask whoever runs it to list the name (--hostnames).</source>
        <translation>Der Server dort hört nicht auf diesen Namen. Nimm seine Adresse, oder bitte den Gastgeber, den Namen einzutragen (--hostnames).</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Du wurdest abgemeldet. Melde dich neu an.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Das hat nicht geklappt. Versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>FieldNote</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 speichern unter…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>%1 · Saved</source>
        <translation>%1 · Gespeichert</translation>
    </message>
    <message>
        <source>%1 · A program: run it only if you trust who sent it</source>
        <translation>%1 · Ein Programm: Starte es nur, wenn du der Person vertraust, von der es kommt</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>With location and camera data</source>
        <translation>Mit Orts- und Kameradaten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Waiting for the connection</source>
        <translation>%1 · Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How to send %1</source>
        <translation>Wie %1 gesendet wird</translation>
    </message>
    <message>
        <source>Full size · %1</source>
        <translation>Volle Größe · %1</translation>
    </message>
    <message>
        <source>Smaller · %1</source>
        <translation>Kleiner · %1</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller</source>
        <translation>Kleiner geht es nicht</translation>
    </message>
    <message>
        <source>Smaller · …</source>
        <translation>Kleiner · …</translation>
    </message>
    <message>
        <source>Send original with location and camera data · %1</source>
        <translation>Original mit Orts- und Kameradaten senden · %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FilesOfRoom</name>
    <message>
        <source>Files in %1</source>
        <translation>Dateien in %1</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, from %3, %4</source>
        <translation>%1, %2, von %3, %4</translation>
    </message>
    <message>
        <source>No files found so far.</source>
        <translation>Bisher keine Dateien gefunden.</translation>
    </message>
    <message>
        <source>There may be more files in older messages.</source>
        <translation>In älteren Nachrichten gibt es vielleicht noch mehr Dateien.</translation>
    </message>
    <message>
        <source>No files have been sent here.</source>
        <translation>Hier wurden noch keine Dateien gesendet.</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Ältere Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>Send %1 to</source>
        <translation>%1 senden an</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>FourWords</name>
    <message>
        <source>Not encrypted: others on the same network can read along.</source>
        <translation>Nicht verschlüsselt: Andere im selben Netzwerk können mitlesen.</translation>
    </message>
    <message>
        <source>Encrypted, with a certificate that this computer trusts.</source>
        <translation>Verschlüsselt, mit einem Zertifikat, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Encrypted. Others see these four words when they come: they are the same if it is really this server.</source>
        <translation>Verschlüsselt. Andere sehen diese vier Wörter, wenn sie kommen: Es sind dieselben, wenn es wirklich dieser Server ist.</translation>
    </message>
    <message>
        <source>Encrypted. You are here for the first time: ask whoever hosts it, over the phone or beside you, for the four words of the server. They have to be these.</source>
        <translation>Verschlüsselt. Du bist zum ersten Mal hier: Frag den Gastgeber, am Telefon oder neben dir, nach den vier Wörtern des Servers. Es müssen diese sein.</translation>
    </message>
    <message>
        <source>Encrypted. Whoever hosts it sees the same four words.</source>
        <translation>Verschlüsselt. Der Gastgeber sieht dieselben vier Wörter.</translation>
    </message>
    <message>
        <source>Four words of the server: %1</source>
        <translation>Vier Wörter des Servers: %1</translation>
    </message>
</context>
<context>
    <name>GiveRole</name>
    <message>
        <source>Give up your role on this server?</source>
        <translation>Deine Rolle auf diesem Server abgeben?</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>%1 zum Eigentümer dieses Servers machen?</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>%1 zum Administrator dieses Servers machen?</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>%1 zum einfachen Mitglied dieses Servers machen?</translation>
    </message>
    <message>
        <source>Give up your role in %1?</source>
        <translation>Deine Rolle in %1 abgeben?</translation>
    </message>
    <message>
        <source>Make %1 an owner of %2?</source>
        <translation>%1 zum Eigentümer von %2 machen?</translation>
    </message>
    <message>
        <source>Make %1 a moderator of %2?</source>
        <translation>%1 zum Moderator von %2 machen?</translation>
    </message>
    <message>
        <source>Make %1 a member like others in %2?</source>
        <translation>%1 zum einfachen Mitglied in %2 machen?</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>Nur ein Eigentümer des Servers kann dir die Rolle wiedergeben.</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>Diese Person kann dann auf diesem Server alles, was du kannst, und nur sie selbst kann sich das wieder nehmen.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>Diese Person kann bestimmen, wer beitreten darf, Personen einladen und sperren und sich um alle Räume kümmern, die sie sieht.</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>Konto und Räume bleiben erhalten.</translation>
    </message>
    <message>
        <source>You stay in the room. Only an owner can give you the role again.</source>
        <translation>Du bleibst im Raum. Nur ein Eigentümer kann dir die Rolle wiedergeben.</translation>
    </message>
    <message>
        <source>They can do everything with the room that you can, and only they can take that from themselves.</source>
        <translation>Diese Person kann dann mit dem Raum alles, was du kannst, und nur sie selbst kann sich das wieder nehmen.</translation>
    </message>
    <message>
        <source>They can change the room, add, remove and ban people, and delete and pin messages.</source>
        <translation>Diese Person kann den Raum ändern, Personen hinzufügen, entfernen und sperren sowie Nachrichten löschen und anheften.</translation>
    </message>
    <message>
        <source>They stay in the room, and can do there what everyone can.</source>
        <translation>Diese Person bleibt im Raum und kann dort, was alle können.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Zum Eigentümer machen</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Zum Administrator machen</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Zum Moderator machen</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Guests need no password. Everyone sees that you are a guest.</source>
        <translation>Gäste brauchen kein Passwort. Alle sehen, dass du ein Gast bist.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>Als Gast beitreten</translation>
    </message>
</context>
<context>
    <name>HistoryEnd</name>
    <message>
        <source>Load older messages</source>
        <translation>Ältere Nachrichten laden</translation>
    </message>
    <message>
        <source>Older messages are on the server. They load when you are online.</source>
        <translation>Ältere Nachrichten sind auf dem Server. Sie werden geladen, wenn du online bist.</translation>
    </message>
</context>
<context>
    <name>HitHeadings</name>
    <message>
        <source>A room you are not in</source>
        <translation>Ein Raum, in dem du nicht bist</translation>
    </message>
    <message>
        <source>%1 · you are not in it</source>
        <translation>%1 · du bist nicht darin</translation>
    </message>
    <message>
        <source>%1 · more</source>
        <translation>%1 · weitere</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HostForm</name>
    <message>
        <source>Host a chat here</source>
        <translation>Hier einen Chat starten</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Name des Chats</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Wer beitreten kann</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Mit Einladung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Mit Konto</translation>
    </message>
    <message>
        <source>Anyone on your network who has the address, guests too.</source>
        <translation>Alle in deinem Netzwerk, die die Adresse haben, auch Gäste.</translation>
    </message>
    <message>
        <source>People with an account, and whoever has a link that you give them.</source>
        <translation>Personen mit Konto, und wer einen Link von dir hat.</translation>
    </message>
    <message>
        <source>Only people who already have an account.</source>
        <translation>Nur Personen, die schon ein Konto haben.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A number up to 65535; 0 picks a free one.</source>
        <translation>Eine Zahl bis 65535; 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>%1 Choose another, or use %2.</source>
        <translation>%1 Wähle einen anderen, oder nimm %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Chat starten</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Host page</source>
        <translation>Gastgeberseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>%n Nachricht heute</numerusform>
            <numerusform>%n Nachrichten heute</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>Bitten um Einlass</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>Nachrichten pro Stunde</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Gerade verbunden</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Es gibt mehr, als hier zu sehen ist.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>Wie andere beitreten</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Wer beitreten kann</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Mit Einladung</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Mit Konto</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Was er aufbewahrt</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>Gäste und Zugang…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>Personen und Protokoll…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop the server…</source>
        <translation>Server anhalten…</translation>
    </message>
</context>
<context>
    <name>HostRunning</name>
    <message numerus="yes">
        <source>Hosted here · %n connected</source>
        <translation>
            <numerusform>Läuft hier · %n verbunden</numerusform>
            <numerusform>Läuft hier · %n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted here</source>
        <translation>Läuft hier</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Chat anhalten</translation>
    </message>
    <message>
        <source>Why does nobody come?</source>
        <translation>Warum kommt niemand?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>No messages in the last 24 hours.</source>
        <translation>Keine Nachrichten in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>Messages by hour: most of them, %1, from %2 on.</source>
        <translation>Nachrichten pro Stunde: die meisten, %1, ab %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Your chat is ready</source>
        <translation>Dein Chat ist bereit</translation>
    </message>
    <message>
        <source>Others on your network start Hearth, choose “Join a chat” and type this address:</source>
        <translation>Andere in deinem Netzwerk starten Hearth, wählen „Einem Chat beitreten“ und geben diese Adresse ein:</translation>
    </message>
    <message>
        <source>Nobody has written here yet. Say hello.</source>
        <translation>Hier hat noch niemand geschrieben. Sag Hallo.</translation>
    </message>
    <message>
        <source>Open this page to join</source>
        <translation>Öffne diese Seite, um beizutreten</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Personen zu %1 einladen</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server and becomes a member of the room.</source>
        <translation>Wer den Link hat, kann diesem Server beitreten und wird Mitglied des Raums.</translation>
    </message>
    <message>
        <source>Whoever has the link can join this server, as a guest or with an account.</source>
        <translation>Wer den Link hat, kann diesem Server beitreten, als Gast oder mit Konto.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 Mal</translation>
    </message>
    <message>
        <source>Any number of times</source>
        <translation>Beliebig oft</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Only you and others who manage invitations see it.</source>
        <translation>Nur du und andere, die Einladungen verwalten, sehen sie.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown again. In Hearth it is pasted where the program asks for an address.</source>
        <translation>Kopiere ihn jetzt: Er wird nicht noch einmal gezeigt. In Hearth fügt man ihn dort ein, wo das Programm nach einer Adresse fragt.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>Weiteren erstellen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Es gibt mehr, als hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>InviteRefused</name>
    <message>
        <source>The invitation did not work</source>
        <translation>Die Einladung hat nicht funktioniert</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Invitation %1</source>
        <translation>Einladung %1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>%1 von %2 Mal verwendet</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n Mal verwendet</numerusform>
            <numerusform>%n Mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>nicht mehr gültig</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join a chat</source>
        <translation>Einem Chat beitreten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Recent servers</source>
        <translation>Zuletzt besuchte Server</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Diesen Server vergessen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Servers nearby</source>
        <translation>Server in der Nähe</translation>
    </message>
    <message>
        <source>No chat was found on this network.</source>
        <translation>In diesem Netzwerk wurde kein Chat gefunden.</translation>
    </message>
    <message>
        <source>Looking on this network…</source>
        <translation>In diesem Netzwerk wird gesucht…</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>Warum ist niemand da?</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Herausfinden, warum</translation>
    </message>
</context>
<context>
    <name>JoinWays</name>
    <message>
        <source>Others type this address in Hearth, or in a browser.</source>
        <translation>Andere geben diese Adresse in Hearth oder in einem Browser ein.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Personen einladen…</translation>
    </message>
</context>
<context>
    <name>KeepName</name>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>Diesen Namen behalten: Passwort wählen</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>Ein Gast wird einen Tag nach dem Gehen vergessen. Mit einem Konto behältst du deinen Namen, deine Räume und was du geschrieben hast, und kannst dich überall anmelden.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Damit meldest du dich an, und so nennen dich andere mit @.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
</context>
<context>
    <name>KnockLine</name>
    <message>
        <source>%1 asks to be let in, from %2.</source>
        <translation>%1 bittet um Einlass, von %2.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>Nicht hereinlassen</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LeaveRoom</name>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>You can join it again whenever you like.</source>
        <translation>Du kannst jederzeit wieder beitreten.</translation>
    </message>
    <message>
        <source>You can come back only if someone in the room invites you.</source>
        <translation>Du kannst nur zurückkommen, wenn dich jemand im Raum einlädt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Once you are in a chat, you choose who gets %1.</source>
        <translation>Sobald du in einem Chat bist, wählst du, wer %1 bekommt.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Give up role in this room…</source>
        <translation>Rolle in diesem Raum abgeben…</translation>
    </message>
    <message>
        <source>Give up role on this server…</source>
        <translation>Rolle auf diesem Server abgeben…</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New group message…</source>
        <translation>Neue Gruppennachricht…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Make moderator…</source>
        <translation>Zum Moderator machen…</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Zum Eigentümer machen…</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>Zum Mitglied machen…</translation>
    </message>
    <message>
        <source>Remove from room…</source>
        <translation>Aus dem Raum entfernen…</translation>
    </message>
    <message>
        <source>Ban from room…</source>
        <translation>Für den Raum sperren…</translation>
    </message>
    <message>
        <source>Delete messages of the last hour…</source>
        <translation>Nachrichten der letzten Stunde löschen…</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Zum Administrator machen…</translation>
    </message>
    <message>
        <source>Make owner of the server…</source>
        <translation>Zum Eigentümer des Servers machen…</translation>
    </message>
    <message>
        <source>Take the role on this server…</source>
        <translation>Rolle auf diesem Server entziehen…</translation>
    </message>
    <message>
        <source>Forgot their password…</source>
        <translation>Passwort vergessen…</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>Für den Server sperren…</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personen in diesem Raum</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Zurück zu den Nachrichten</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personen · %1</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody with this name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>Für den Server gesperrt</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt da: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Mentions and replies</source>
        <translation>Erwähnungen und Antworten</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>You are offline. These are from the messages kept on this computer.</source>
        <translation>Du bist offline. Diese stammen aus den Nachrichten auf diesem Computer.</translation>
    </message>
    <message>
        <source>You are offline. In the messages kept on this computer nobody has mentioned you or replied to you.</source>
        <translation>Du bist offline. In den Nachrichten auf diesem Computer hat dich niemand erwähnt oder dir geantwortet.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you or replied to you.</source>
        <translation>Niemand hat dich erwähnt oder dir geantwortet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React with %1</source>
        <translation>Mit %1 reagieren</translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>%1 created it on %2</source>
        <translation>Am %2 von %1 erstellt</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>The picture cannot be kept on this computer.</source>
        <translation>Das Bild lässt sich auf diesem Computer nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The reaction was not added: %1</source>
        <translation>Die Reaktion wurde nicht hinzugefügt: %1</translation>
    </message>
    <message>
        <source>The start of your conversation with %1</source>
        <translation>Der Anfang deiner Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>The start of %1</source>
        <translation>Der Anfang von %1</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Kein Raum ist offen</translation>
    </message>
    <message>
        <source>Choose one on the left, or find one to join.</source>
        <translation>Wähle links einen aus, oder finde einen, dem du beitreten kannst.</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Räume finden</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Warten auf die Verbindung</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reaktionen: %1</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Erste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Contains a link. Enter opens it</source>
        <translation>Enthält einen Link. Enter öffnet ihn</translation>
    </message>
    <message>
        <source>Mentions the room %1. Enter opens it</source>
        <translation>Erwähnt den Raum %1. Enter öffnet ihn</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Erwähnt dich</translation>
    </message>
    <message>
        <source>Contains one of your keywords</source>
        <translation>Enthält eines deiner Stichwörter</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>Nachricht von jemandem, den du blockiert hast</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet am %1</translation>
    </message>
    <message>
        <source>pinned, edited</source>
        <translation>angeheftet, bearbeitet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 um %2: %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>Nachricht von jemandem, den du blockiert hast. Klick, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>mit Einladung</translation>
    </message>
    <message>
        <source>accounts only</source>
        <translation>nur mit Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>joined before</source>
        <translation>schon einmal beigetreten</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Nothing answers there. Is the server running, and is the port right?</source>
        <translation>Dort antwortet nichts. Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>There is no computer with this name on the network.</source>
        <translation>Im Netzwerk gibt es keinen Computer mit diesem Namen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be off or busy, or a firewall may be in the way.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Vielleicht ist er aus oder beschäftigt, oder eine Firewall ist im Weg.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>Dieser Computer hat keine Verbindung zum Netzwerk.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so the connection would not be private.</source>
        <translation>Das Zertifikat des Servers ist nicht gültig; die Verbindung wäre also nicht privat.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>Diesen Raum gibt es nicht mehr, oder du bist nicht darin.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Du bist nicht mehr in diesem Raum.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Diese Person ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The server does not know this. It may be older than this program.</source>
        <translation>Der Server kennt das nicht. Vielleicht ist er älter als dieses Programm.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat das abgelehnt.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Du bist nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>Das ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist beschäftigt. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>Auf dem Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>Was dort antwortet, ist nicht der Server, den du kennst.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation>Neueste Nachrichten</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Beigetreten: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>Beigetreten und gegangen: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>Beigetreten: %1 · Gegangen: %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1 hat %2 zum Eigentümer des Raums gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 hat %2 zum Moderator gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1 hat %2 zum einfachen Mitglied gemacht</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1 hat den Raum in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 hat das Thema entfernt</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 hat das Thema festgelegt: %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1 hat den Raum archiviert</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1 hat den Raum aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 hat eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 hat den Raum für alle geöffnet</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1 hat den Raum privat gemacht</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1 lässt hier nur Moderatoren schreiben</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1 lässt hier alle schreiben</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1 lässt nur Moderatoren @room benutzen</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1 lässt alle @room benutzen</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1 lässt nur Moderatoren @room benutzen, wenn viele hier sind</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotifyLevels</name>
    <message>
        <source>Notify me about everything</source>
        <translation>Über alles benachrichtigen</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>Über Erwähnungen benachrichtigen</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Nicht benachrichtigen</translation>
    </message>
</context>
<context>
    <name>OtherServer</name>
    <message>
        <source>This is not the server you know</source>
        <translation>Das ist nicht der Server, den du kennst</translation>
    </message>
    <message>
        <source>The server at the address of “%1” is not the one that was there before. It was not told how you sign in. You may be on another network, or somebody has set up the server anew.</source>
        <translation>Der Server an der Adresse von „%1“ ist nicht der, der vorher dort war. Deine Anmeldedaten hat er nicht bekommen. Vielleicht bist du in einem anderen Netzwerk, oder jemand hat den Server neu eingerichtet.</translation>
    </message>
    <message>
        <source>Trust it only if you are sure that it is the same chat: whoever runs it can then write as you.</source>
        <translation>Vertrau ihm nur, wenn du sicher bist, dass es derselbe Chat ist: Der Gastgeber kann dann in deinem Namen schreiben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>OverviewQuestion</name>
    <message>
        <source>Make owner…</source>
        <translation>Zum Eigentümer machen…</translation>
    </message>
    <message>
        <source>Make %1 an owner of this server?</source>
        <translation>%1 zum Eigentümer dieses Servers machen?</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Zum Eigentümer machen</translation>
    </message>
    <message>
        <source>They can do everything on this server that you can, and only they can take that from themselves.</source>
        <translation>Diese Person kann dann auf diesem Server alles, was du kannst, und nur sie selbst kann sich das wieder nehmen.</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Zum Administrator machen…</translation>
    </message>
    <message>
        <source>Give up your role on this server?</source>
        <translation>Deine Rolle auf diesem Server abgeben?</translation>
    </message>
    <message>
        <source>Make %1 an administrator of this server?</source>
        <translation>%1 zum Administrator dieses Servers machen?</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Zum Administrator machen</translation>
    </message>
    <message>
        <source>Only an owner of the server can give you the role again.</source>
        <translation>Nur ein Eigentümer des Servers kann dir die Rolle wiedergeben.</translation>
    </message>
    <message>
        <source>They can say who may join, invite and ban people, and look after every room that they can see.</source>
        <translation>Diese Person kann bestimmen, wer beitreten darf, Personen einladen und sperren und sich um alle Räume kümmern, die sie sieht.</translation>
    </message>
    <message>
        <source>Make member…</source>
        <translation>Zum Mitglied machen…</translation>
    </message>
    <message>
        <source>Make %1 a member like others on this server?</source>
        <translation>%1 zum einfachen Mitglied dieses Servers machen?</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>They keep their account and their rooms.</source>
        <translation>Konto und Räume bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>%1 überall abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>At once, on every device. With their password they can sign in again.</source>
        <translation>Sofort, auf jedem Gerät. Mit dem Passwort ist eine neue Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Delete messages of the last day…</source>
        <translation>Nachrichten des letzten Tages löschen…</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last day?</source>
        <translation>Nachrichten von %1 vom letzten Tag löschen?</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>In jedem Raum, für alle. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Unban…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1 entsperren?</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>Die Anmeldung ist dann wieder möglich wie zuvor.</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Raum löschen…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>All of its messages are deleted, for everyone. This can&apos;t be undone.</source>
        <translation>Alle Nachrichten darin werden für alle gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Ban from the server…</source>
        <translation>Für den Server sperren…</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>%1 für diesen Server sperren?</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>Dieser Gast wird sofort entfernt, mit allen Gästen von derselben Adresse. Einen Tag lang kann von dort niemand als Gast beitreten oder ein Konto erstellen.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>Diese Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PictureCrop</name>
    <message>
        <source>The part of your picture that is shown. Arrow keys move it; plus and minus make it smaller or larger.</source>
        <translation>Der Ausschnitt deines Bildes, der gezeigt wird. Pfeiltasten verschieben ihn; Plus und Minus machen ihn kleiner oder größer.</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>Mehr davon zeigen</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Weniger davon zeigen</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>Show · %1</source>
        <translation>Anzeigen · %1</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animiert</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PinnedMessages</name>
    <message>
        <source>Pinned in %1</source>
        <translation>Angeheftet in %1</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>Hier ist noch nichts angeheftet. Über das Menü einer Nachricht heftest du sie für alle im Raum an.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>Hier ist noch nichts angeheftet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Your message appears here as others will see it.</source>
        <translation>Hier erscheint deine Nachricht so, wie andere sie sehen werden.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt da: %1</translation>
    </message>
    <message>
        <source>Joined today</source>
        <translation>Seit heute dabei</translation>
    </message>
    <message>
        <source>Joined in %1</source>
        <translation>Dabei seit %1</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Das bist du</translation>
    </message>
    <message>
        <source>Banned from the server</source>
        <translation>Für den Server gesperrt</translation>
    </message>
    <message>
        <source>Not in your rooms any more</source>
        <translation>Nicht mehr in deinen Räumen</translation>
    </message>
    <message>
        <source>You blocked them: what they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>Du hast diese Person blockiert: Was sie schreibt, wird eingeklappt, du wirst über nichts davon benachrichtigt, und sie kann dir nicht allein schreiben. Sie erfährt davon nichts.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block for me</source>
        <translation>Für mich blockieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>ProgressInWords</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>noch mehrere Tage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s, %4</source>
        <translation>%1 von %2, %3/s, %4</translation>
    </message>
</context>
<context>
    <name>PublicRoomRow</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1, %n Mitglied</numerusform>
            <numerusform>%1, %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Show on the full screen</source>
        <translation>Auf dem ganzen Bildschirm zeigen</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit while others are connected?</source>
        <translation>Beenden, während andere verbunden sind?</translation>
    </message>
    <message>
        <source>Stop hosting while others are connected?</source>
        <translation>Chat anhalten, während andere verbunden sind?</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected to the chat on this computer. They are disconnected when it stops; everything said is kept.</source>
        <translation>
            <numerusform>%n andere Person ist mit dem Chat auf diesem Computer verbunden. Sie wird getrennt, wenn er anhält; alles Gesagte bleibt erhalten.</numerusform>
            <numerusform>%n andere Personen sind mit dem Chat auf diesem Computer verbunden. Sie werden getrennt, wenn er anhält; alles Gesagte bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep hosting</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Chat anhalten</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask whoever hosts this server for a code: they make one on your entry in the list of people. It is good once, for a day.</source>
        <translation>Bitte den Gastgeber dieses Servers um einen Code: Er lässt sich bei deinem Eintrag in der Personenliste erstellen. Er gilt einmal, einen Tag lang.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Change password and sign in</source>
        <translation>Passwort ändern und anmelden</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>A new password for %1</source>
        <translation>Ein neues Passwort für %1</translation>
    </message>
    <message>
        <source>Give them this code, and nobody else: whoever has it can sign in as them. Under “Forgot your password?” they type it and choose a new password. It is good until %1.</source>
        <translation>Gib diesen Code nur dieser Person: Wer ihn hat, kann sich unter ihrem Namen anmelden. Unter „Passwort vergessen?“ gibt sie ihn ein und wählt ein neues Passwort. Er gilt bis %1.</translation>
    </message>
    <message>
        <source>A code is made that lets them choose a new password, once, within a day. They are signed out everywhere when they use it. Be sure that it is really them who asks.</source>
        <translation>Es wird ein Code erstellt, mit dem diese Person einmal, innerhalb eines Tages, ein neues Passwort wählen kann. Wenn sie ihn benutzt, wird sie überall abgemeldet. Vergewissere dich, dass wirklich sie es ist, die fragt.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create code</source>
        <translation>Code erstellen</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>2 to 32 letters, digits, dots, dashes or underscores.</source>
        <translation>2 bis 32 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche.</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Name, den andere sehen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
</context>
<context>
    <name>ReplyLine</name>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
</context>
<context>
    <name>ReportMessage</name>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Report this message of %1?</source>
        <translation>Diese Nachricht von %1 melden?</translation>
    </message>
    <message>
        <source>It was not reported. %1</source>
        <translation>Sie wurde nicht gemeldet. %1</translation>
    </message>
    <message>
        <source>Those who look after it will see it. Thank you.</source>
        <translation>Wer sich darum kümmert, sieht sie. Danke.</translation>
    </message>
    <message>
        <source>The owner and administrators of this server see this message, who wrote it and that you reported it: nothing else of your conversation. Who wrote it is not told.</source>
        <translation>Eigentümer und Administratoren dieses Servers sehen diese Nachricht, wer sie geschrieben hat und dass du sie gemeldet hast: sonst nichts von eurem Gespräch. Wer sie geschrieben hat, erfährt es nicht.</translation>
    </message>
    <message>
        <source>Those who look after this room see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>Wer sich um diesen Raum kümmert, sieht die Nachricht, wer sie geschrieben hat und dass du sie gemeldet hast. Wer sie geschrieben hat, erfährt es nicht.</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
</context>
<context>
    <name>ReportedMessages</name>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Delete the message…</source>
        <translation>Nachricht löschen…</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>%1 aus dem Raum entfernen…</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>%1 für den Raum sperren…</translation>
    </message>
    <message>
        <source>Ban %1 from the server…</source>
        <translation>%1 für den Server sperren…</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>Gemeldete Nachrichten</translation>
    </message>
    <message>
        <source>Only those who decide about a message see that it was reported. Who wrote it does not.</source>
        <translation>Nur wer über eine Nachricht entscheidet, sieht, dass sie gemeldet wurde. Wer sie geschrieben hat, sieht es nicht.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Es ist nichts gemeldet.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Es gibt mehr, als hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ReportedRow</name>
    <message>
        <source>%1, in a direct conversation</source>
        <translation>%1, in einem direkten Gespräch</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Its author has deleted it.</source>
        <translation>Wer sie geschrieben hat, hat sie gelöscht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>Eigentümer des Raums</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>RoomBans</name>
    <message>
        <source>Banned from %1</source>
        <translation>Für %1 gesperrt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Niemand ist für diesen Raum gesperrt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>Public room</source>
        <translation>Öffentlicher Raum</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>Direkte Unterhaltung</translation>
    </message>
    <message>
        <source>Private room</source>
        <translation>Privater Raum</translation>
    </message>
    <message>
        <source>created by %1 on %2</source>
        <translation>von %1 am %2 erstellt</translation>
    </message>
    <message>
        <source>created on %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>There is already a room with this name.</source>
        <translation>Es gibt schon einen Raum mit diesem Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Topic (optional)</source>
        <translation>Thema (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Benachrichtige mich über</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>At the top of your rooms. Favourites are kept on this computer.</source>
        <translation>Ganz oben in deinen Räumen. Favoriten werden auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Gesperrte Personen…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Raum löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Back to the rooms</source>
        <translation>Zurück zu den Räumen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you in other rooms</source>
        <translation>
            <numerusform>%n Nachricht für dich in anderen Räumen</numerusform>
            <numerusform>%n Nachrichten für dich in anderen Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>New messages in other rooms</source>
        <translation>Neue Nachrichten in anderen Räumen</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1, Details</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Benachrichtigungen dieses Raums</translation>
    </message>
    <message>
        <source>Hide people</source>
        <translation>Personen ausblenden</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen anzeigen</translation>
    </message>
</context>
<context>
    <name>RoomLost</name>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>You were removed from %1</source>
        <translation>Du wurdest aus %1 entfernt</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Räume finden</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Deine Räume</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen…</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Gesperrte Personen…</translation>
    </message>
    <message>
        <source>Delete room…</source>
        <translation>Raum löschen…</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Join one that is open, or create one.</source>
        <translation>Tritt einem offenen bei, oder erstelle einen.</translation>
    </message>
    <message>
        <source>Join one that is open.</source>
        <translation>Tritt einem offenen bei.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived room(s)</source>
        <translation>
            <numerusform>%n archivierter Raum</numerusform>
            <numerusform>%n archivierte Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of rooms could not be loaded: %1 Trying again.</source>
        <translation>Die Liste der Räume konnte nicht geladen werden: %1 Neuer Versuch.</translation>
    </message>
    <message>
        <source>Hosted here · %1</source>
        <translation>Läuft hier · %1</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Kopiert die Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Only its people can see it. Others come in when somebody adds or invites them.</source>
        <translation>Nur wer darin ist, kann ihn sehen. Andere kommen dazu, wenn jemand sie hinzufügt oder einlädt.</translation>
    </message>
    <message>
        <source>Everyone on the server can then find this room, read all that was said in it, and join.</source>
        <translation>Alle auf dem Server können diesen Raum dann finden, alles lesen, was darin gesagt wurde, und beitreten.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Privat lassen</translation>
    </message>
    <message>
        <source>Open it to everyone</source>
        <translation>Für alle öffnen</translation>
    </message>
    <message>
        <source>Who can write here</source>
        <translation>Wer hier schreiben kann</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Who can notify everyone with @room</source>
        <translation>Wer mit @room alle benachrichtigen kann</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual: everyone, while there are at most 20 people; then moderators.</source>
        <translation>Üblich: alle, solange es höchstens 20 Personen sind; danach Moderatoren.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>It can still be read, but nobody can write in it.</source>
        <translation>Man kann ihn noch lesen, aber niemand kann darin schreiben.</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Find a room or a person</source>
        <translation>Raum oder Person finden</translation>
    </message>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>Raum, Person oder Aktion finden</translation>
    </message>
    <message>
        <source>Rooms and people</source>
        <translation>Räume und Personen</translation>
    </message>
    <message>
        <source>Rooms, people and actions</source>
        <translation>Räume, Personen und Aktionen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing with this name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>RowLines</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>From you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor dem %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach dem %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Erwähnt dich</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit einer Datei</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Mit einem Bild</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Mit einem Link</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SearchCompletions</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n message(s) so far.</source>
        <translation>
            <numerusform>Bisher %n Nachricht.</numerusform>
            <numerusform>Bisher %n Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n Nachricht.</numerusform>
            <numerusform>%n Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept on this computer was searched: the server cannot be reached.</source>
        <translation>Nur was auf diesem Computer liegt, wurde durchsucht: Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There are more: add a word, a person or a day.</source>
        <translation>Es gibt mehr: Ergänze ein Wort, eine Person oder einen Tag.</translation>
    </message>
    <message>
        <source>Searching took too long, so some may be missing: add a word, a person or a day.</source>
        <translation>Die Suche hat zu lange gedauert, darum fehlen vielleicht einige: Ergänze ein Wort, eine Person oder einen Tag.</translation>
    </message>
    <message>
        <source>Older messages are still being indexed: %1 %</source>
        <translation>Ältere Nachrichten werden noch für die Suche erfasst: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back to the messages</source>
        <translation>Zurück zu den Nachrichten</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>Danach lässt sich nicht suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nobody said this in %1.</source>
        <translation>Das hat in %1 niemand gesagt.</translation>
    </message>
    <message>
        <source>Nobody said this where you can read it. Other words, or fewer, may help.</source>
        <translation>Das hat niemand dort gesagt, wo du mitliest. Andere oder weniger Wörter helfen vielleicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Suche nach weiteren…</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Search for it again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Suche eingrenzen</translation>
    </message>
</context>
<context>
    <name>SectionHeadings</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
</context>
<context>
    <name>SelfCard</name>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Nicht stören bis %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Online · guest</source>
        <translation>Online · Gast</translation>
    </message>
    <message numerus="yes">
        <source>%n reported message(s)</source>
        <translation>
            <numerusform>%n gemeldete Nachricht</numerusform>
            <numerusform>%n gemeldete Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfMenus</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Do not disturb…</source>
        <translation>Nicht stören…</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Erwähnungen und Antworten</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>Alle Räume als gelesen markieren</translation>
    </message>
    <message>
        <source>Your account…</source>
        <translation>Dein Konto…</translation>
    </message>
    <message>
        <source>This server…</source>
        <translation>Dieser Server…</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Personen einladen…</translation>
    </message>
    <message>
        <source>Guests and access…</source>
        <translation>Gäste und Zugang…</translation>
    </message>
    <message>
        <source>People and audit…</source>
        <translation>Personen und Protokoll…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Host page…</source>
        <translation>Gastgeberseite…</translation>
    </message>
    <message numerus="yes">
        <source>Reported messages (%n)…</source>
        <translation>
            <numerusform>Gemeldete Nachrichten (%n)…</numerusform>
            <numerusform>Gemeldete Nachrichten (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendState</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>SendableFile</name>
    <message>
        <source>“%1” is a folder; only files can be sent.</source>
        <translation>„%1“ ist ein Ordner; nur Dateien können gesendet werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ServerAccess</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Mit Einladung</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Mit Konto</translation>
    </message>
    <message>
        <source>Guests and access</source>
        <translation>Gäste und Zugang</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) removed.</source>
        <translation>
            <numerusform>%n Gast entfernt.</numerusform>
            <numerusform>%n Gäste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Wer beitreten kann</translation>
    </message>
    <message>
        <source>Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.</source>
        <translation>Wer diesen Server erreicht, kann als Gast beitreten oder ein Konto erstellen. Wenn du das änderst, werden Gäste sofort entfernt.</translation>
    </message>
    <message>
        <source>People with an account can join, whoever has a link that you give them, and whom you let in when they ask.</source>
        <translation>Beitreten können Personen mit Konto, wer einen Link von dir hat und wen du auf Bitte hereinlässt.</translation>
    </message>
    <message>
        <source>Only people with an account can join.</source>
        <translation>Nur Personen mit Konto können beitreten.</translation>
    </message>
    <message>
        <source>Indexing older messages: %1 %</source>
        <translation>Ältere Nachrichten werden für die Suche erfasst: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Remove all guests…</source>
        <translation>Alle Gäste entfernen…</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>Banned accounts</source>
        <translation>Gesperrte Konten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>It is on this computer.</source>
        <translation>Er ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ServerHealth</name>
    <message>
        <source>Something answers at %1, but it is not a Hearth server.</source>
        <translation>Bei %1 antwortet etwas, aber es ist kein Hearth-Server.</translation>
    </message>
    <message>
        <source>The server at %1 is version %2; this program is version %3. One of the two needs an update.</source>
        <translation>Der Server bei %1 hat Version %2, dieses Programm Version %3. Eines von beiden braucht ein Update.</translation>
    </message>
</context>
<context>
    <name>ServerOverview</name>
    <message>
        <source>People and audit</source>
        <translation>Personen und Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n Nachricht gelöscht.</numerusform>
            <numerusform>%n Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>Überall abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries saved.</source>
        <translation>
            <numerusform>%n Eintrag gespeichert.</numerusform>
            <numerusform>%n Einträge gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>Every public and private room. What is said in a private room, and who is in it, only its members see.</source>
        <translation>Alle öffentlichen und privaten Räume. Was in einem privaten Raum gesagt wird und wer darin ist, sehen nur seine Mitglieder.</translation>
    </message>
    <message>
        <source>Who did what to whom, for a year. What people wrote is never in it.</source>
        <translation>Wer was mit wem gemacht hat, ein Jahr lang. Was jemand geschrieben hat, steht nie darin.</translation>
    </message>
    <message>
        <source>There are more than shown here.</source>
        <translation>Es gibt mehr, als hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>Your own chat on this computer</source>
        <translation>Dein eigener Chat auf diesem Computer</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>hosted now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>not hosted now</source>
        <translation>läuft gerade nicht</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>ServerSentences</name>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>Falscher Benutzername, oder der Code ist falsch, schon benutzt oder älter als ein Tag.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>Von dieser Adresse kann zurzeit niemand beitreten.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>Diese Person ist für den Raum gesperrt; heb zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>Du wurdest für diesen Raum gesperrt.</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>Du kannst %1 nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1 nimmt keine Nachrichten von dir an.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>Gäste können auf diesem Server keine öffentlichen Räume erstellen; mit einem Konto geht es.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>Gäste können niemanden einladen.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>In diesem Raum schreiben nur Moderatoren.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>Das dürfen nur Eigentümer und Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>Das dürfen nur Eigentümer und Moderatoren des Raums sowie Eigentümer und Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>Das dürfen nur Eigentümer des Raums sowie Eigentümer und Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>Nur wer eine Nachricht geschrieben hat, darf sie bearbeiten.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>Dieses Konto ist für den Server gesperrt.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Dieses Konto gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>Du kannst %1 das nicht nehmen.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>Du kannst dich nicht selbst blockieren.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>Du kannst dich nicht selbst sperren.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>Du hast %1 blockiert. Heb das auf, um hier zu schreiben.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>Das ist der einzige Eigentümer des Raums: Mach vorher jemand anderen zum Eigentümer.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>Das ist der einzige Eigentümer des Servers: Mach vorher jemand anderen zum Eigentümer.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>Du bist der einzige Eigentümer des Raums: Mach jemand anderen zum Eigentümer, bevor du gehst.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>Eine Nachricht nennt höchstens %1 Personen.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>Ein Raum hat höchstens %1 angeheftete Nachrichten.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>Es warten schon so viele darauf, hereingelassen zu werden, wie dürfen. Versuch es in zehn Minuten noch einmal.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>Dieser Raum ist voll: Er hat %1 Mitglieder.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>Dieser Server hat seine Höchstzahl von %1 Einladungen erreicht.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>Du hast %1 Personen blockiert, mehr geht nicht.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>Zu viele Versuche. Versuch es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>Zu viele Änderungen auf einmal; warte einen Moment.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>Zu viele Reaktionen auf einmal; warte einen Moment.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>Dieser Raum ist archiviert: Er kann gelesen werden, und niemand schreibt dort mehr.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Festplatte des Servers ist voll.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>Die Festplatte des Servers ist fast voll: Dateien werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>Die Festplatte des Servers ist fast voll: Nichts Neues wird gespeichert, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>Der Server bewahrt schon so viele Dateien auf, wie er darf.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>Eine Datei darf hier höchstens %1 haben.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>Ein Benutzername hat mindestens %1 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>Ein Passwort hat %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Ein Passwort hat keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>Eine Nachricht braucht etwas, das man sieht.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>Eine Nachricht hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Port %1 is kept for programs of the system.</source>
        <translation>Port %1 ist Programmen des Systems vorbehalten.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Name suggested when you join a chat</source>
        <translation>Vorgeschlagener Name, wenn du einem Chat beitrittst</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Show the last message under each room</source>
        <translation>Unter jedem Raum die letzte Nachricht zeigen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtige mich</translation>
    </message>
    <message>
        <source>For mentions, direct messages, and rooms where you chose everything.</source>
        <translation>Bei Erwähnungen, Direktnachrichten und in Räumen, in denen du „Alles“ gewählt hast.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Until %1. Unread messages are counted, but no notifications are shown.</source>
        <translation>Bis %1. Ungelesene Nachrichten werden gezählt, aber nicht gemeldet.</translation>
    </message>
    <message>
        <source>Unread messages are counted, but no notifications are shown.</source>
        <translation>Ungelesene Nachrichten werden gezählt, aber nicht gemeldet.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Separated by commas. Messages with one of these words are highlighted, and notify you like mentions.</source>
        <translation>Mit Kommas getrennt. Nachrichten mit einem dieser Wörter werden hervorgehoben und dir gemeldet wie Erwähnungen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Nachrichten auf diesem Computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>200 MB</source>
        <translation>200 MB</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>Messages from others are not kept. Without a connection there is nothing to read.</source>
        <translation>Nachrichten von anderen werden nicht aufbewahrt. Ohne Verbindung gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>The latest messages of each room can be read offline. Signing out deletes them.</source>
        <translation>Die neuesten Nachrichten jedes Raums lassen sich offline lesen. Abmelden löscht sie.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>Enter sendet die Nachricht</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter sendet, Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Convert :) and other emoticons to emoji</source>
        <translation>:) und andere Zeichengesichter in Emoji umwandeln</translation>
    </message>
    <message>
        <source>They change when you type a space after them or send. Press Backspace right after that to undo it.</source>
        <translation>Sie ändern sich, wenn du danach ein Leerzeichen tippst oder sendest. Drück gleich danach Backspace, um es rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>While you host a chat it always does.</source>
        <translation>Solange hier ein Chat läuft, ist das immer so.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Schließen des Fensters beendet das Programm.</translation>
    </message>
    <message>
        <source>Hearth %1</source>
        <translation>Hearth %1</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Chat anbieten</translation>
    </message>
    <message>
        <source>Start Hearth when I sign in to this computer</source>
        <translation>Hearth starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>It starts in the tray, and goes on hosting if it was hosting.</source>
        <translation>Es startet in der Leiste und bietet den Chat weiter an, wenn es das vorher tat.</translation>
    </message>
    <message>
        <source>Keep this computer awake while others are connected</source>
        <translation>Diesen Computer wach halten, solange andere verbunden sind</translation>
    </message>
    <message>
        <source>While you host and others are in your chat, it does not go to sleep by itself.</source>
        <translation>Solange du einen Chat anbietest und andere darin sind, schläft er nicht von selbst ein.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Bei einer Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>A chat server</source>
        <translation>Ein Chatserver</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 lädt dich zu %2 ein.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 lädt dich ein.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie du dich anmeldest</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message>
        <source>Sign out for good?</source>
        <translation>Endgültig abmelden?</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that you wrote were not sent yet. They are lost when you sign out.</source>
        <translation>
            <numerusform>%n Nachricht von dir wurde noch nicht gesendet. Sie geht verloren, wenn du dich abmeldest.</numerusform>
            <numerusform>%n Nachrichten von dir wurden noch nicht gesendet. Sie gehen verloren, wenn du dich abmeldest.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are a guest: after signing out you can&apos;t come back as this %1. You leave your rooms and lose the private ones. Your messages stay.</source>
        <translation>Du bist ein Gast: Nach dem Abmelden kannst du nicht als %1 zurückkommen. Du verlässt deine Räume und verlierst die privaten. Deine Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>StopServer</name>
    <message>
        <source>Stop the server?</source>
        <translation>Server anhalten?</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are connected.</source>
        <translation>
            <numerusform>%n weitere Person ist verbunden.</numerusform>
            <numerusform>%n weitere sind verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You start it again on the welcome page. Whoever was here is connected again by itself then.</source>
        <translation>Du startest ihn auf der Startseite wieder. Wer hier war, ist dann von selbst wieder verbunden.</translation>
    </message>
    <message>
        <source>It is started again on the computer where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>Er wird auf dem Computer wieder gestartet, auf dem er läuft, und nicht von hier. Wer hier war, ist dann von selbst wieder verbunden.</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>Nachricht an alle (freiwillig)</translation>
    </message>
    <message>
        <source>Such as: back at three.</source>
        <translation>Zum Beispiel: um drei zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server anhalten</translation>
    </message>
</context>
<context>
    <name>StorageUse</name>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>%1 sind auf seiner Festplatte frei.</translation>
    </message>
</context>
<context>
    <name>SubmitLine</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
</context>
<context>
    <name>ThrowOut</name>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>%1 für %2 sperren?</translation>
    </message>
    <message>
        <source>Delete %1’s messages of the last hour?</source>
        <translation>Nachrichten von %1 aus der letzten Stunde löschen?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1 entsperren?</translation>
    </message>
    <message>
        <source>Ban %1 from this server?</source>
        <translation>%1 für diesen Server sperren?</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>Ein neuer Beitritt ist möglich, wenn der Raum offen ist.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>Dieser Gast kann nicht zurückkommen. Einen Tag lang kann auch kein anderer Gast von seiner Adresse beitreten.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>Diese Person kann erst zurückkommen, wenn du sie entsperrst.</translation>
    </message>
    <message>
        <source>In every room, for everyone. This can&apos;t be undone.</source>
        <translation>In jedem Raum, für alle. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>In this room, for everyone. This can&apos;t be undone.</source>
        <translation>In diesem Raum, für alle. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>They can sign in as before.</source>
        <translation>Die Anmeldung ist dann wieder möglich wie zuvor.</translation>
    </message>
    <message>
        <source>They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.</source>
        <translation>Dieser Gast wird sofort entfernt, mit allen Gästen von derselben Adresse. Einen Tag lang kann von dort niemand als Gast beitreten oder ein Konto erstellen.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their messages stay.</source>
        <translation>Diese Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Reason (optional, they will see it)</source>
        <translation>Grund (freiwillig, wird der Person gezeigt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>1 hour later</source>
        <translation>1 Stunde später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n Stunde später</numerusform>
            <numerusform>%n Stunden später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Messages in %1</source>
        <translation>Nachrichten in %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>Kein Hautton</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Heller Hautton</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Mittelheller Hautton</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Mittlerer Hautton</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Mitteldunkler Hautton</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Dunkler Hautton</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>UnknownKey</name>
    <message>
        <source>This server is not encrypted any more</source>
        <translation>Dieser Server ist nicht mehr verschlüsselt</translation>
    </message>
    <message>
        <source>This is not the server you know</source>
        <translation>Das ist nicht der Server, den du kennst</translation>
    </message>
    <message>
        <source>What was said to %1 was encrypted before. Who answers there now does not do that. Nothing was told to them.</source>
        <translation>Was an %1 ging, war bisher verschlüsselt. Was jetzt dort antwortet, verschlüsselt nicht. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Who answers at %1 is not the server that you know, or not the one that your link is for. Nothing was told to them.</source>
        <translation>Was bei %1 antwortet, ist nicht der Server, den du kennst, oder nicht der, für den dein Link ist. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off. Or you are on another network, or somebody on the way wants to read along.</source>
        <translation>Vielleicht hat der Gastgeber die Verschlüsselung ausgeschaltet. Oder du bist in einem anderen Netzwerk, oder jemand unterwegs will mitlesen.</translation>
    </message>
    <message>
        <source>The host may have set up the server anew, without a backup of the old one. Or you are on another network, where another computer has this address. Or somebody on the way wants to read along.</source>
        <translation>Vielleicht hat der Gastgeber den Server neu eingerichtet, ohne eine Sicherung des alten. Oder du bist in einem anderen Netzwerk, in dem ein anderer Computer diese Adresse hat. Oder jemand unterwegs will mitlesen.</translation>
    </message>
    <message>
        <source>The four words of the server that you know:</source>
        <translation>Die vier Wörter des Servers, den du kennst:</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask. Only they know.</source>
        <translation>Ruf den Gastgeber an und frag. Nur er weiß es.</translation>
    </message>
    <message>
        <source>Call whoever hosts it, and ask for the four words that they see now: Hearth shows them below the address, and hearthd when it starts.</source>
        <translation>Ruf den Gastgeber an und frag nach den vier Wörtern, die er jetzt sieht: Hearth zeigt sie unter der Adresse, hearthd beim Start.</translation>
    </message>
    <message>
        <source>The words that the host reads out</source>
        <translation>Die Wörter, die der Gastgeber vorliest</translation>
    </message>
    <message>
        <source>Who answers there does not have these words: it is not the host&apos;s server.</source>
        <translation>Was dort antwortet, hat diese Wörter nicht: Es ist nicht der Server des Gastgebers.</translation>
    </message>
    <message>
        <source>The host told me that encryption is off</source>
        <translation>Der Gastgeber hat mir gesagt, dass die Verschlüsselung aus ist</translation>
    </message>
    <message>
        <source>Others on the same network can read along then, your password too.</source>
        <translation>Andere im selben Netzwerk können dann mitlesen, auch dein Passwort.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>Ohne Verschlüsselung weiter</translation>
    </message>
    <message>
        <source>This server is not encrypted</source>
        <translation>Dieser Server ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Who answers at %1 takes what is encrypted and does not answer it. Nothing was told to them.</source>
        <translation>Wer unter %1 antwortet, nimmt Verschlüsseltes an und antwortet nicht darauf. Es wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>The host may have turned encryption off, or something between you and them does not let it through. Or somebody on the way wants to read along.</source>
        <translation>Vielleicht hat der Gastgeber die Verschlüsselung ausgeschaltet, oder etwas zwischen euch lässt sie nicht durch. Oder jemand unterwegs will mitlesen.</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1&#xa0;% von %2</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 und %2 schreiben gerade</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>%1 invites you to %2 on %3</source>
        <translation>%1 lädt dich zu %2 auf %3 ein</translation>
    </message>
    <message>
        <source>%1 invites you to %2</source>
        <translation>%1 lädt dich zu %2 ein</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 schreibt gerade</translation>
    </message>
    <message>
        <source>%1, download</source>
        <translation>%1, herunterladen</translation>
    </message>
    <message>
        <source>%1; your browser will warn, for it does not know this server.</source>
        <translation>%1; dein Browser wird warnen, denn er kennt diesen Server nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name you</source>
        <translation>
            <numerusform>%n davon erwähnt dich</numerusform>
            <numerusform>%n davon erwähnen dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes %1 files at most.</source>
        <translation>Eine Nachricht kann höchstens %1 Dateien haben.</translation>
    </message>
    <message>
        <source>Accounts on this server are made by its administrators.</source>
        <translation>Konten auf diesem Server erstellen seine Administratoren.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>As the browser</source>
        <translation>Wie im Browser</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Um Einlass bitten</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Delete this message for everyone? Its words and files are gone then.</source>
        <translation>Diese Nachricht für alle löschen? Ihr Text und ihre Dateien sind dann weg.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do you have an account? %1 and open the link again.</source>
        <translation>Hast du ein Konto? %1 und den Link noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>Deine Nachricht wird bearbeitet</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Dateien zum Senden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Zu einem Raum gehen</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>I have the Hearth program</source>
        <translation>Ich habe das Programm Hearth</translation>
    </message>
    <message>
        <source>It is sent once the files are there.</source>
        <translation>Sie wird gesendet, sobald die Dateien da sind.</translation>
    </message>
    <message>
        <source>Its certificate in words is %1: compare them with who hosts it, on another way than this page.</source>
        <translation>Sein Zertifikat in Wörtern ist %1: Vergleiche sie mit dem Gastgeber, auf einem anderen Weg als über diese Seite.</translation>
    </message>
    <message>
        <source>Join as a guest</source>
        <translation>Als Gast beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Anklopfen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>New people are let in by invitation: open the link that you were given.</source>
        <translation>Wer neu ist, kommt mit Einladung herein: Öffne den Link, den du bekommen hast.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Hier hat noch niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent: a file could not be sent. Try it again, or take it away.</source>
        <translation>Nicht gesendet: Eine Datei konnte nicht gesendet werden. Versuch es noch einmal, oder nimm sie weg.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Notify me in this browser</source>
        <translation>In diesem Browser benachrichtigen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Older messages are not searchable yet.</source>
        <translation>Ältere Nachrichten lassen sich noch nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Only in this room</source>
        <translation>Nur in diesem Raum</translation>
    </message>
    <message>
        <source>Open it, choose Join, and paste the whole link:</source>
        <translation>Öffne es, wähle „Beitreten“ und füge den ganzen Link ein:</translation>
    </message>
    <message>
        <source>Others see it. No password is needed.</source>
        <translation>Andere sehen ihn. Ein Passwort ist nicht nötig.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personen in diesem Raum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Private: only people who are added see it</source>
        <translation>Privat: Nur wer hinzugefügt wird, sieht ihn</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>Passende Räume</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Räume zum Beitreten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Mehrere schreiben gerade</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>The address may be mistyped, or what was there is gone.</source>
        <translation>Vielleicht ist die Adresse vertippt, oder was dort war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The emoji could not be loaded.</source>
        <translation>Die Emoji konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The messages could not be read: %1</source>
        <translation>Die Nachrichten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The server answered something that this page does not understand.</source>
        <translation>Der Server hat etwas geantwortet, das diese Seite nicht versteht.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it on, and are you on the same network?</source>
        <translation>Der Server antwortet nicht. Ist er an, und bist du im selben Netzwerk?</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you write is sent when it is back.</source>
        <translation>Es gibt keine Verbindung zum Server. Was du schreibst, wird gesendet, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>There is no such room, or you may not see it.</source>
        <translation>Diesen Raum gibt es nicht, oder du darfst ihn nicht sehen.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>This connection is encrypted. Your browser does not know this server, and warned you.</source>
        <translation>Diese Verbindung ist verschlüsselt. Dein Browser kennt diesen Server nicht und hat dich gewarnt.</translation>
    </message>
    <message>
        <source>This connection is not encrypted: who is between you and the server can read along.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt: Wer zwischen dir und dem Server ist, kann mitlesen.</translation>
    </message>
    <message>
        <source>This invitation is not good any more</source>
        <translation>Diese Einladung gilt nicht mehr</translation>
    </message>
    <message>
        <source>This is too long: a message has %1 characters at most.</source>
        <translation>Das ist zu lang: Eine Nachricht hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is where it began.</source>
        <translation>Hier hat es angefangen.</translation>
    </message>
    <message>
        <source>This link invites nobody, or not any more. If hearthd printed it for you as the owner, make your account with it.</source>
        <translation>Dieser Link lädt niemanden ein, oder nicht mehr. Wenn hearthd ihn dir als Eigentümer ausgegeben hat, erstelle damit dein Konto.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This room is archived: nothing is written in it any more.</source>
        <translation>Dieser Raum ist archiviert: Es wird nichts mehr darin geschrieben.</translation>
    </message>
    <message>
        <source>This server lets in new people by invitation only.</source>
        <translation>Auf diesen Server kommt, wer neu ist, nur mit Einladung.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Zum Chat</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>To your rooms</source>
        <translation>Zu deinen Räumen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>Use an encrypted one</source>
        <translation>Nimm eine verschlüsselte</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Waiting until you are let in…</source>
        <translation>Warten, bis du hereingelassen wirst…</translation>
    </message>
    <message>
        <source>What to do with this message</source>
        <translation>Was mit dieser Nachricht geschehen soll</translation>
    </message>
    <message>
        <source>What you wrote and is not sent yet is lost.</source>
        <translation>Was du geschrieben hast und noch nicht gesendet ist, geht verloren.</translation>
    </message>
    <message>
        <source>Whoever hosts this server is told, and lets you in or not.</source>
        <translation>Der Gastgeber dieses Servers erfährt davon und lässt dich herein oder nicht.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You are a guest: nobody can come back as you.</source>
        <translation>Du bist ein Gast: Unter deinem Namen kann niemand zurückkommen.</translation>
    </message>
    <message>
        <source>You are in no room yet.</source>
        <translation>Du bist noch in keinem Raum.</translation>
    </message>
    <message>
        <source>You see this room, and are not in it.</source>
        <translation>Du siehst diesen Raum, bist aber nicht darin.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>Du wurdest nicht hereingelassen.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>Du wurdest abgemeldet. Melde dich neu an.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Deine Räume</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>eine gelöschte Nachricht</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>einem Raum</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>zuletzt da vor %n Tag</numerusform>
            <numerusform>zuletzt da vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>zuletzt da vor %n Stunde</numerusform>
            <numerusform>zuletzt da vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>zuletzt da vor %n Minute</numerusform>
            <numerusform>zuletzt da vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 archived the room</source>
        <translation>%1 hat den Raum archiviert</translation>
    </message>
    <message>
        <source>%1 joined and left</source>
        <translation>Beigetreten und gegangen: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>Beigetreten: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>Beigetreten: %1 · Gegangen: %2</translation>
    </message>
    <message>
        <source>%1 left @room to moderators where many are here</source>
        <translation>%1 lässt nur Moderatoren @room benutzen, wenn viele hier sind</translation>
    </message>
    <message>
        <source>%1 left @room to moderators</source>
        <translation>%1 lässt nur Moderatoren @room benutzen</translation>
    </message>
    <message>
        <source>%1 left posting to moderators</source>
        <translation>%1 lässt hier nur Moderatoren schreiben</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>%1 let everyone post</source>
        <translation>%1 lässt hier alle schreiben</translation>
    </message>
    <message>
        <source>%1 let everyone use @room</source>
        <translation>%1 lässt alle @room benutzen</translation>
    </message>
    <message>
        <source>%1 made %2 a member like others</source>
        <translation>%1 hat %2 zum einfachen Mitglied gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 hat %2 zum Moderator gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of the room</source>
        <translation>%1 hat %2 zum Eigentümer des Raums gemacht</translation>
    </message>
    <message>
        <source>%1 made the room private</source>
        <translation>%1 hat den Raum privat gemacht</translation>
    </message>
    <message>
        <source>%1 opened the room to everyone</source>
        <translation>%1 hat den Raum für alle geöffnet</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 hat eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 hat das Thema entfernt</translation>
    </message>
    <message>
        <source>%1 renamed the room to “%2”</source>
        <translation>%1 hat den Raum in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 hat das Thema festgelegt: %2</translation>
    </message>
    <message>
        <source>%1 unarchived the room</source>
        <translation>%1 hat den Raum aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Something went wrong on the server.</source>
        <translation>Auf dem Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist beschäftigt. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Ask whoever gave it to you for a new one.</source>
        <translation>Diese Einladung gilt nicht mehr. Bitte die Person, von der du sie hast, um eine neue.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another, or sign in if it is yours.</source>
        <translation>Dieser Name ist vergeben. Wähle einen anderen, oder melde dich an, wenn es deiner ist.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Diese Person ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This room is not there any more, or you are not in it.</source>
        <translation>Diesen Raum gibt es nicht mehr, oder du bist nicht darin.</translation>
    </message>
    <message>
        <source>This server does not accept new accounts. Ask whoever hosts it to create one for you.</source>
        <translation>Dieser Server nimmt keine neuen Konten an. Bitte den Gastgeber, eines für dich zu erstellen.</translation>
    </message>
    <message>
        <source>This server lets in only people with an invitation or an account. Ask whoever hosts it.</source>
        <translation>Dieser Server lässt nur Personen mit Einladung oder Konto herein. Frag den Gastgeber.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Zu viele Versuche. Warte einen Moment und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wrong username or password.</source>
        <translation>Falscher Benutzername oder falsches Passwort.</translation>
    </message>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Du bist nicht mehr in diesem Raum.</translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation>Du bist nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Menschen und Körper</translation>
    </message>
    <message>
        <source>%1 cannot be removed by you.</source>
        <translation>Du kannst %1 nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 does not take messages from you.</source>
        <translation>%1 nimmt keine Nachrichten von dir an.</translation>
    </message>
    <message>
        <source>A file can have at most %1 here.</source>
        <translation>Eine Datei darf hier höchstens %1 haben.</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>Eine Nachricht hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A message names at most %1 people.</source>
        <translation>Eine Nachricht nennt höchstens %1 Personen.</translation>
    </message>
    <message>
        <source>A message needs something that can be seen.</source>
        <translation>Eine Nachricht braucht etwas, das man sieht.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>Ein Passwort hat %1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Ein Passwort hat keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A room has at most %1 pinned messages.</source>
        <translation>Ein Raum hat höchstens %1 angeheftete Nachrichten.</translation>
    </message>
    <message>
        <source>A username has at least %1 visible characters.</source>
        <translation>Ein Benutzername hat mindestens %1 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>As many people wait to be let in as may. Try again in ten minutes.</source>
        <translation>Es warten schon so viele darauf, hereingelassen zu werden, wie dürfen. Versuch es in zehn Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Guests can&apos;t create public rooms on this server; people with an account can.</source>
        <translation>Gäste können auf diesem Server keine öffentlichen Räume erstellen; mit einem Konto geht es.</translation>
    </message>
    <message>
        <source>Guests can&apos;t invite others.</source>
        <translation>Gäste können niemanden einladen.</translation>
    </message>
    <message>
        <source>Nobody can join from this address for now.</source>
        <translation>Von dieser Adresse kann zurzeit niemand beitreten.</translation>
    </message>
    <message>
        <source>Only moderators post in this room.</source>
        <translation>In diesem Raum schreiben nur Moderatoren.</translation>
    </message>
    <message>
        <source>Only the owner and admins of this server may do this.</source>
        <translation>Das dürfen nur Eigentümer und Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and moderators and the owner and admins of this server may do this.</source>
        <translation>Das dürfen nur Eigentümer und Moderatoren des Raums sowie Eigentümer und Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and the owner and admins of this server may do this.</source>
        <translation>Das dürfen nur Eigentümer des Raums sowie Eigentümer und Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Only who wrote a message may edit it.</source>
        <translation>Nur wer eine Nachricht geschrieben hat, darf sie bearbeiten.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Festplatte des Servers ist voll.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: no files are taken.</source>
        <translation>Die Festplatte des Servers ist fast voll: Dateien werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk of the server is nearly full: nothing new is stored until there is space again.</source>
        <translation>Die Festplatte des Servers ist fast voll: Nichts Neues wird gespeichert, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>The server keeps as many bytes of files as it may.</source>
        <translation>Der Server bewahrt schon so viele Dateien auf, wie er darf.</translation>
    </message>
    <message>
        <source>This account is banned from the server.</source>
        <translation>Dieses Konto ist für den Server gesperrt.</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Dieses Konto gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>This is the room&apos;s only owner: make somebody else an owner before.</source>
        <translation>Das ist der einzige Eigentümer des Raums: Mach vorher jemand anderen zum Eigentümer.</translation>
    </message>
    <message>
        <source>This is the server&apos;s only owner: make somebody else an owner before.</source>
        <translation>Das ist der einzige Eigentümer des Servers: Mach vorher jemand anderen zum Eigentümer.</translation>
    </message>
    <message>
        <source>This person is banned from the room; lift the ban first.</source>
        <translation>Diese Person ist für den Raum gesperrt; heb zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, and nothing is written there any more.</source>
        <translation>Dieser Raum ist archiviert: Er kann gelesen werden, und niemand schreibt dort mehr.</translation>
    </message>
    <message>
        <source>This room is full: it has %1 members.</source>
        <translation>Dieser Raum ist voll: Er hat %1 Mitglieder.</translation>
    </message>
    <message>
        <source>This server has reached its limit of %1 invitations.</source>
        <translation>Dieser Server hat seine Höchstzahl von %1 Einladungen erreicht.</translation>
    </message>
    <message>
        <source>Too many changes at once; wait a moment.</source>
        <translation>Zu viele Änderungen auf einmal; warte einen Moment.</translation>
    </message>
    <message>
        <source>Too many reactions at once; wait a moment.</source>
        <translation>Zu viele Reaktionen auf einmal; warte einen Moment.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in %1 s.</source>
        <translation>Zu viele Versuche. Versuch es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>Wrong username, or the code is wrong, was used, or is older than a day.</source>
        <translation>Falscher Benutzername, oder der Code ist falsch, schon benutzt oder älter als ein Tag.</translation>
    </message>
    <message>
        <source>You are the room&apos;s only owner: make somebody else an owner before you leave.</source>
        <translation>Du bist der einzige Eigentümer des Raums: Mach jemand anderen zum Eigentümer, bevor du gehst.</translation>
    </message>
    <message>
        <source>You can&apos;t ban yourself.</source>
        <translation>Du kannst dich nicht selbst sperren.</translation>
    </message>
    <message>
        <source>You can&apos;t block yourself.</source>
        <translation>Du kannst dich nicht selbst blockieren.</translation>
    </message>
    <message>
        <source>You can&apos;t take this from %1.</source>
        <translation>Du kannst %1 das nicht nehmen.</translation>
    </message>
    <message>
        <source>You have blocked %1 people, which is the limit.</source>
        <translation>Du hast %1 Personen blockiert, mehr geht nicht.</translation>
    </message>
    <message>
        <source>You have blocked %1. Unblock them to write here.</source>
        <translation>Du hast %1 blockiert. Heb das auf, um hier zu schreiben.</translation>
    </message>
    <message>
        <source>You were banned from this room.</source>
        <translation>Du wurdest für diesen Raum gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet. A message&apos;s menu pins it for everyone in the room.</source>
        <translation>Hier ist noch nichts angeheftet. Über das Menü einer Nachricht heftest du sie für alle im Raum an.</translation>
    </message>
    <message>
        <source>They can&apos;t come back until you unban them.</source>
        <translation>Diese Person kann erst zurückkommen, wenn du sie entsperrst.</translation>
    </message>
    <message>
        <source>They can&apos;t come back. For a day, no other guest from their address can join either.</source>
        <translation>Dieser Gast kann nicht zurückkommen. Einen Tag lang kann auch kein anderer Gast von seiner Adresse beitreten.</translation>
    </message>
    <message>
        <source>What they write is folded, you are told of none of it, and they can&apos;t write to you alone. They are not told.</source>
        <translation>Was sie schreiben, ist zugeklappt, du wirst über nichts davon benachrichtigt, und sie können dir nicht allein schreiben. Sie erfahren es nicht.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.</source>
        <translation>Ein Gast wird einen Tag nach dem Gehen vergessen. Mit einem Konto behältst du deinen Namen, deine Räume und was du geschrieben hast, und kannst dich überall anmelden.</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>%1 für %2 sperren?</translation>
    </message>
    <message>
        <source>Ban %1 from the room…</source>
        <translation>%1 für den Raum sperren…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Banned from %1</source>
        <translation>Für %1 gesperrt</translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation>Gesperrte Personen…</translation>
    </message>
    <message>
        <source>Block %1 for you?</source>
        <translation>%1 für dich blockieren?</translation>
    </message>
    <message>
        <source>Block for me…</source>
        <translation>Für mich blockieren…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Von %1: %2</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Nicht benachrichtigen</translation>
    </message>
    <message>
        <source>Everyone sees you by this name now.</source>
        <translation>Alle sehen dich jetzt unter diesem Namen.</translation>
    </message>
    <message>
        <source>How you are called</source>
        <translation>Wie du heißt</translation>
    </message>
    <message>
        <source>Keep this name: choose a password</source>
        <translation>Diesen Namen behalten: Passwort wählen</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Ab hier als ungelesen markieren</translation>
    </message>
    <message>
        <source>Message of somebody you blocked</source>
        <translation>Nachricht von jemandem, den du blockiert hast</translation>
    </message>
    <message>
        <source>Message of somebody you blocked. Click to read it.</source>
        <translation>Nachricht von jemandem, den du blockiert hast. Klick, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Mehr zu diesem Raum</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Niemand ist für diesen Raum gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is pinned here yet.</source>
        <translation>Hier ist noch nichts angeheftet.</translation>
    </message>
    <message>
        <source>Notify me about everything</source>
        <translation>Über alles benachrichtigen</translation>
    </message>
    <message>
        <source>Notify me about mentions</source>
        <translation>Über Erwähnungen benachrichtigen</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>People you blocked</source>
        <translation>Personen, die du blockiert hast</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from the room…</source>
        <translation>%1 aus dem Raum entfernen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Room owner</source>
        <translation>Eigentümer des Raums</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>The account is yours: sign in as @%1 from now on.</source>
        <translation>Das Konto gehört dir: Melde dich ab jetzt als @%1 an.</translation>
    </message>
    <message>
        <source>The password was changed. You were signed out everywhere else.</source>
        <translation>Das Passwort wurde geändert. Überall sonst wurdest du abgemeldet.</translation>
    </message>
    <message>
        <source>They can join again if the room is open to them.</source>
        <translation>Ein neuer Beitritt ist möglich, wenn der Raum offen ist.</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Blockierung von %1 aufheben</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>What everyone sees, in old messages too.</source>
        <translation>Das sehen alle, auch in alten Nachrichten.</translation>
    </message>
    <message>
        <source>What you sign in with, and what others name you by with @.</source>
        <translation>Damit meldest du dich an, und so nennen dich andere mit @.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo du angemeldet bist</translation>
    </message>
    <message>
        <source>You are not notified of this room</source>
        <translation>Über diesen Raum wirst du nicht benachrichtigt</translation>
    </message>
    <message>
        <source>You blocked nobody.</source>
        <translation>Du hast niemanden blockiert.</translation>
    </message>
    <message>
        <source>You can join it again.</source>
        <translation>Du kannst wieder beitreten.</translation>
    </message>
    <message>
        <source>You come back only if somebody adds you.</source>
        <translation>Du kommst nur zurück, wenn dich jemand hinzufügt.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Du wurdest aus diesem Raum entfernt.</translation>
    </message>
    <message>
        <source>You were removed from this room: %1</source>
        <translation>Du wurdest aus diesem Raum entfernt: %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieses</translation>
    </message>
    <message>
        <source>%1 asked to be let in, from %2</source>
        <translation>%1 hat von %2 um Einlass gebeten</translation>
    </message>
    <message>
        <source>%1 came in from %2</source>
        <translation>%1 kam von %2 herein</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 created an account</source>
        <translation>%1 hat ein Konto erstellt</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>%1 weniger als beim Start</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>%1 weniger als gestern</translation>
    </message>
    <message>
        <source>%1 let everyone join</source>
        <translation>%1 hat alle beitreten lassen</translation>
    </message>
    <message>
        <source>%1 let only invited people join</source>
        <translation>%1 hat nur Eingeladene beitreten lassen</translation>
    </message>
    <message>
        <source>%1 let only people with an account join</source>
        <translation>%1 hat nur Personen mit Konto beitreten lassen</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>%1 mehr als beim Start</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>%1 mehr als gestern</translation>
    </message>
    <message>
        <source>%1 stopped the server</source>
        <translation>%1 hat den Server angehalten</translation>
    </message>
    <message>
        <source>%1 stopped the server.</source>
        <translation>%1 hat den Server angehalten.</translation>
    </message>
    <message>
        <source>%1 stopped the server: “%2”</source>
        <translation>%1 hat den Server angehalten: „%2“</translation>
    </message>
    <message>
        <source>%1 was slowed down: too many requests</source>
        <translation>%1 wurde gebremst: zu viele Anfragen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) today</source>
        <translation>
            <numerusform>%n Nachricht heute</numerusform>
            <numerusform>%n Nachrichten heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong password was tried from %1</source>
        <translation>Von %1 wurde ein falsches Passwort versucht</translation>
    </message>
    <message>
        <source>All guests are removed at once. Their messages stay.</source>
        <translation>Alle Gäste werden sofort entfernt. Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>Bitten um Einlass</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Gerade verbunden</translation>
    </message>
    <message>
        <source>Create an invitation link</source>
        <translation>Einladungslink erstellen</translation>
    </message>
    <message>
        <source>Don’t let in</source>
        <translation>Nicht hereinlassen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Auf seiner Festplatte frei</translation>
    </message>
    <message>
        <source>Guests who came without an invitation are removed at once. Their messages stay.</source>
        <translation>Gäste, die ohne Einladung gekommen sind, werden sofort entfernt. Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>How others join</source>
        <translation>Wie andere beitreten</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Mit Einladung</translation>
    </message>
    <message>
        <source>It is started again where it runs, and not from here. Whoever was here is connected again by itself then.</source>
        <translation>Er wird dort wieder gestartet, wo er läuft, und nicht von hier. Wer hier war, ist dann von selbst wieder verbunden.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Message to everyone (optional)</source>
        <translation>Nachricht an alle (freiwillig)</translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>Nachrichten und Konten</translation>
    </message>
    <message>
        <source>Messages by hour</source>
        <translation>Nachrichten pro Stunde</translation>
    </message>
    <message>
        <source>Messages in each of the last 24 hours: %1</source>
        <translation>Nachrichten in jeder der letzten 24 Stunden: %1</translation>
    </message>
    <message>
        <source>More than four fifths of the disk are used</source>
        <translation>Mehr als vier Fünftel der Festplatte sind belegt</translation>
    </message>
    <message>
        <source>Only accounts</source>
        <translation>Mit Konto</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Stop the server for everyone?</source>
        <translation>Server für alle anhalten?</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server anhalten</translation>
    </message>
    <message>
        <source>The computer woke up</source>
        <translation>Der Computer ist aufgewacht</translation>
    </message>
    <message>
        <source>The disk has space again</source>
        <translation>Die Festplatte hat wieder Platz</translation>
    </message>
    <message>
        <source>The disk is full: nothing more is stored</source>
        <translation>Die Festplatte ist voll: Es wird nichts mehr gespeichert</translation>
    </message>
    <message>
        <source>The server was started</source>
        <translation>Der Server wurde gestartet</translation>
    </message>
    <message>
        <source>They open %1 in a browser, or type it in Hearth.</source>
        <translation>Sie öffnen %1 in einem Browser oder geben es in Hearth ein.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Was er aufbewahrt</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Wer beitreten kann</translation>
    </message>
    <message>
        <source>You are connected again once it is back.</source>
        <translation>Du bist wieder verbunden, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>unverändert seit dem Start</translation>
    </message>
    <message>
        <source>unchanged since yesterday</source>
        <translation>unverändert seit gestern</translation>
    </message>
    <message>
        <source>Reason, which they are told</source>
        <translation>Grund, der mitgeteilt wird</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Everyone sees you with this picture now.</source>
        <translation>Alle sehen dich jetzt mit diesem Bild.</translation>
    </message>
    <message>
        <source>File of your picture</source>
        <translation>Datei deines Bildes</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>Das kleine Bild konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>Diese Datei ist kein lesbares Bild: Wähle ein JPEG, PNG oder WebP.</translation>
    </message>
    <message>
        <source>Your picture was removed.</source>
        <translation>Dein Bild wurde entfernt.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>Diese Nachricht melden?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <source>Those who look after it see the message, who wrote it and that you reported it. Who wrote it is not told.</source>
        <translation>Wer sich darum kümmert, sieht die Nachricht, wer sie geschrieben hat und dass du sie gemeldet hast. Wer sie geschrieben hat, erfährt es nicht.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>A chat that lives on your own computers.</source>
        <translation>Ein Chat, der auf deinen eigenen Computern wohnt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>WhyNobody</name>
    <message>
        <source>Why does nobody come?</source>
        <translation>Warum kommt niemand?</translation>
    </message>
    <message>
        <source>Why is nobody there?</source>
        <translation>Warum ist niemand da?</translation>
    </message>
    <message>
        <source>The address that the host told you, if any</source>
        <translation>Die Adresse, die der Gastgeber dir genannt hat, falls es eine gibt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Befehl %1 kopieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hearth::AskingIn</name>
    <message>
        <source>This server is too old to be asked. Ask whoever hosts it for an invitation.</source>
        <translation>Dieser Server ist zu alt, um dort zu fragen. Bitte den Gastgeber um eine Einladung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later, or ask for an invitation.</source>
        <translation>Niemand hat geantwortet. Versuch es später noch einmal, oder bitte um eine Einladung.</translation>
    </message>
    <message>
        <source>You were not let in.</source>
        <translation>Du wurdest nicht hereingelassen.</translation>
    </message>
</context>
<context>
    <name>hearth::Attaching</name>
    <message>
        <source>Only files on this computer can be sent.</source>
        <translation>Nur Dateien auf diesem Computer können gesendet werden.</translation>
    </message>
    <message>
        <source>A message can have up to %1 files: the others are left out.</source>
        <translation>Eine Nachricht kann bis zu %1 Dateien haben: Die anderen bleiben weg.</translation>
    </message>
</context>
<context>
    <name>hearth::AuditTrail</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Autostart</name>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>Die Datei %1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The desktop does not allow it.</source>
        <translation>Die Arbeitsumgebung erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Host your chat as soon as you sign in.</source>
        <translation>Deinen Chat anbieten, sobald du dich anmeldest.</translation>
    </message>
    <message>
        <source>The desktop does not answer.</source>
        <translation>Die Arbeitsumgebung antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>hearth::Blocked</name>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
</context>
<context>
    <name>hearth::CatchUp</name>
    <message>
        <source>The server says that there is more, and sends nothing.</source>
        <translation>Der Server sagt, dass es mehr gibt, und sendet nichts.</translation>
    </message>
</context>
<context>
    <name>hearth::ChatSession</name>
    <message>
        <source>The server has you signed in as somebody else. Please sign in again.</source>
        <translation>Der Server hat dich als jemand anderen angemeldet. Bitte melde dich neu an.</translation>
    </message>
</context>
<context>
    <name>hearth::Commands</name>
    <message>
        <source>Find a room, a person or an action</source>
        <translation>Raum, Person oder Aktion finden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Voriger Raum</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Nächster Raum</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>Voriger ungelesener Raum</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Nächster ungelesener Raum</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Next message found</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous message found</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Erwähnungen und Antworten</translation>
    </message>
    <message>
        <source>Details of this room</source>
        <translation>Details zu diesem Raum</translation>
    </message>
    <message>
        <source>Archived rooms</source>
        <translation>Archivierte Räume</translation>
    </message>
    <message>
        <source>Mark all rooms as read</source>
        <translation>Alle Räume als gelesen markieren</translation>
    </message>
    <message>
        <source>Find rooms</source>
        <translation>Räume finden</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>Personen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Scroll up in the messages</source>
        <translation>In den Nachrichten nach oben</translation>
    </message>
    <message>
        <source>Scroll down in the messages</source>
        <translation>In den Nachrichten nach unten</translation>
    </message>
    <message>
        <source>Back to where you read</source>
        <translation>Zurück zur Lesestelle</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Leave this room</source>
        <translation>Diesen Raum verlassen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>End do not disturb</source>
        <translation>„Nicht stören“ beenden</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>30 Minuten nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>1 Stunde nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Bis morgen nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until I turn it off</source>
        <translation>Nicht stören, bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Who can join this server</source>
        <translation>Wer diesem Server beitreten kann</translation>
    </message>
    <message>
        <source>People and audit</source>
        <translation>Personen und Protokoll</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Invite people to this room</source>
        <translation>Personen in diesen Raum einladen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>This server: address and four words</source>
        <translation>Dieser Server: Adresse und vier Wörter</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Send (depends on the settings)</source>
        <translation>Senden (je nach Einstellungen)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is typed</source>
        <translation>Deine letzte Nachricht bearbeiten, wenn nichts getippt ist</translation>
    </message>
    <message>
        <source>Cancel editing or replying</source>
        <translation>Bearbeiten oder Antworten abbrechen</translation>
    </message>
    <message>
        <source>Insert the selected suggestion</source>
        <translation>Gewählten Vorschlag einfügen</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Close suggestions</source>
        <translation>Vorschläge schließen</translation>
    </message>
    <message>
        <source>Open the menu of a room, person or message</source>
        <translation>Menü eines Raums, einer Person oder Nachricht öffnen</translation>
    </message>
    <message>
        <source>Select messages upwards</source>
        <translation>Nachrichten nach oben auswählen</translation>
    </message>
    <message>
        <source>Select messages downwards</source>
        <translation>Nachrichten nach unten auswählen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>Im Chat</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>While suggestions are shown, after @, # or a colon</source>
        <translation>Solange Vorschläge zu sehen sind, nach @, # oder einem Doppelpunkt</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Host page: how the server is doing</source>
        <translation>Gastgeberseite: wie es dem Server geht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Reported messages</source>
        <translation>Gemeldete Nachrichten</translation>
    </message>
</context>
<context>
    <name>hearth::Completing</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>%1, not in this room</source>
        <translation>%1, nicht in diesem Raum</translation>
    </message>
    <message>
        <source>Everyone in this room</source>
        <translation>Alle in diesem Raum</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>Du bist nicht darin</translation>
    </message>
</context>
<context>
    <name>hearth::Composition</name>
    <message>
        <source>The server was restored from a backup. Check the message before you save.</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt. Prüfe die Nachricht, bevor du speicherst.</translation>
    </message>
    <message>
        <source>The room of this message is gone.</source>
        <translation>Den Raum dieser Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Connection</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server there does not say that it is the one you know.</source>
        <translation>Der Server dort sagt nicht, dass er der ist, den du kennst.</translation>
    </message>
    <message>
        <source>This is not the server you know.</source>
        <translation>Das ist nicht der Server, den du kennst.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>hearth::Conversation</name>
    <message>
        <source>There is no such room, or you are not in it.</source>
        <translation>Diesen Raum gibt es nicht, oder du bist nicht darin.</translation>
    </message>
</context>
<context>
    <name>hearth::DirectRoom</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hearth::Download</name>
    <message>
        <source>It cannot be written to %1: %2</source>
        <translation>Sie kann nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server sent more than the file has.</source>
        <translation>Der Server hat mehr gesendet, als die Datei hat.</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>Sie kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It cannot be written to %1.</source>
        <translation>Sie kann nicht in %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>hearth::EngineClient</name>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>Der Server hat mehr gesendet, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Der Server antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The server does not take what is sent to it.</source>
        <translation>Der Server nimmt nicht an, was ihm gesendet wird.</translation>
    </message>
</context>
<context>
    <name>hearth::FileDialogs</name>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Wähle dein Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>hearth::FirstContact</name>
    <message>
        <source>The server takes what is encrypted and does not answer.</source>
        <translation>Der Server nimmt Verschlüsseltes an und antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>hearth::GivenFiles</name>
    <message>
        <source>One message takes up to %1 files.</source>
        <translation>Eine Nachricht kann bis zu %1 Dateien haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Datei</numerusform>
            <numerusform>%1 und %n weitere Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HistoryFile</name>
    <message>
        <source>The history of this chat cannot be kept: its folder cannot be made.</source>
        <translation>Der Verlauf dieses Chats lässt sich nicht aufbewahren: Sein Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The history on this computer was made by a newer version of Hearth. It was set aside, and a new one was started.</source>
        <translation>Der Verlauf auf diesem Computer stammt von einer neueren Version von Hearth. Er wurde beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history on this computer was damaged. It was set aside, and a new one was started.</source>
        <translation>Der Verlauf auf diesem Computer war beschädigt. Er wurde beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept: its file cannot be written.</source>
        <translation>Der Verlauf dieses Chats lässt sich nicht aufbewahren: Seine Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The history of this chat cannot be kept at the moment: the disk may be full.</source>
        <translation>Der Verlauf dieses Chats lässt sich gerade nicht aufbewahren: Vielleicht ist die Festplatte voll.</translation>
    </message>
</context>
<context>
    <name>hearth::HostedChat</name>
    <message>
        <source>Our chat</source>
        <translation>Unser Chat</translation>
    </message>
    <message>
        <source>%1’s chat</source>
        <translation>Chat von %1</translation>
    </message>
</context>
<context>
    <name>hearth::Inviting</name>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>hearth::KeepAwake</name>
    <message>
        <source>Others are connected to the chat that is hosted here.</source>
        <translation>Andere sind mit dem Chat verbunden, der hier läuft.</translation>
    </message>
</context>
<context>
    <name>hearth::KeyQuestion</name>
    <message>
        <source>Whoever answers there is not the server that you know.</source>
        <translation>Was dort antwortet, ist nicht der Server, den du kennst.</translation>
    </message>
    <message>
        <source>This server was encrypted before, and is not any more.</source>
        <translation>Dieser Server war bisher verschlüsselt und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>This server does not answer what is encrypted.</source>
        <translation>Dieser Server antwortet nicht auf Verschlüsseltes.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageActions</name>
    <message>
        <source>Show message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the room it names</source>
        <translation>Zum erwähnten Raum</translation>
    </message>
    <message>
        <source>Add reaction</source>
        <translation>Reaktion hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Ab hier als ungelesen markieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>You are offline. This is possible again once you are connected.</source>
        <translation>Du bist offline. Das geht wieder, sobald du verbunden bist.</translation>
    </message>
    <message>
        <source>The pin was not changed: %1</source>
        <translation>Das Anheften wurde nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>hearth::MessageCommands</name>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>hearth::MessagePages</name>
    <message>
        <source>The server sent messages that are not understood.</source>
        <translation>Der Server hat Nachrichten gesendet, die nicht zu verstehen sind.</translation>
    </message>
</context>
<context>
    <name>hearth::MessageRange</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>hearth::Naming</name>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (Gast)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hearth::Notices</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 bittet um Einlass</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Don&apos;t let in</source>
        <translation>Nicht hereinlassen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
</context>
<context>
    <name>hearth::Outbox</name>
    <message>
        <source>Too many messages wait to be sent. Wait until there is a connection.</source>
        <translation>Zu viele Nachrichten warten auf das Senden. Warte, bis es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The room this was written for is gone.</source>
        <translation>Den Raum, für den das geschrieben war, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>hearth::Oversight</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>hearth::OwnPicture</name>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Dieses Bild hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>This picture takes too long to be read.</source>
        <translation>Dieses Bild braucht zu lange zum Lesen.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read: choose a JPEG, PNG or WebP.</source>
        <translation>Diese Datei ist kein lesbares Bild: Wähle ein JPEG, PNG oder WebP.</translation>
    </message>
    <message>
        <source>The small picture could not be made.</source>
        <translation>Das kleine Bild konnte nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>hearth::Pictures</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>Auf dem Server fehlt ein Teil davon.</translation>
    </message>
    <message>
        <source>Too many pictures are open at once.</source>
        <translation>Zu viele Bilder sind gleichzeitig offen.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Es ist zu groß, um es anzuzeigen.</translation>
    </message>
    <message>
        <source>It takes too long to be shown.</source>
        <translation>Das Anzeigen dauert zu lange.</translation>
    </message>
    <message>
        <source>It is damaged or not a picture.</source>
        <translation>Es ist beschädigt oder kein Bild.</translation>
    </message>
</context>
<context>
    <name>hearth::Program</name>
    <message>
        <source>This is not the server you signed in to before.</source>
        <translation>Das ist nicht der Server, bei dem du dich zuvor angemeldet hast.</translation>
    </message>
</context>
<context>
    <name>hearth::Reacting</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere Person</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hearth::ReceivedFiles</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Part of it is missing on the server.</source>
        <translation>Auf dem Server fehlt ein Teil davon.</translation>
    </message>
</context>
<context>
    <name>hearth::ReportBoard</name>
    <message>
        <source>%1 reported it</source>
        <translation>%1 hat sie gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reported it</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben sie gemeldet</numerusform>
            <numerusform>%1 und %n weitere haben sie gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported a message of %2</source>
        <translation>%1 hat eine Nachricht von %2 gemeldet</translation>
    </message>
</context>
<context>
    <name>hearth::RestClient</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server sent more than this program takes.</source>
        <translation>Der Server hat mehr gesendet, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>What answers there is not a Hearth server.</source>
        <translation>Was dort antwortet, ist kein Hearth-Server.</translation>
    </message>
    <message>
        <source>The server has a problem (%1).</source>
        <translation>Der Server hat ein Problem (%1).</translation>
    </message>
</context>
<context>
    <name>hearth::RoomHistory</name>
    <message>
        <source>Not all of it is on this computer. Connect to see it.</source>
        <translation>Nicht alles davon ist auf diesem Computer. Verbinde dich, um es zu sehen.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Die Nachricht ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>hearth::Rooms</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot; on this computer, and the server cannot be asked.</source>
        <translation>Auf diesem Computer gibt es keinen Raum „%1“, und der Server kann nicht gefragt werden.</translation>
    </message>
</context>
<context>
    <name>hearth::SearchCompleting</name>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>In welchem Raum</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Vor einem Tag</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>With a file, an image or a link</source>
        <translation>Mit einer Datei, einem Bild oder einem Link</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Erwähnt dich</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>Du bist nicht darin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>First day of this month</source>
        <translation>Erster Tag dieses Monats</translation>
    </message>
    <message>
        <source>First day of this year</source>
        <translation>Erster Tag dieses Jahres</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit einer Datei</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Mit einem Bild</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Mit einem Link</translation>
    </message>
</context>
<context>
    <name>hearth::Sending</name>
    <message>
        <source>Not sent, for its room is gone: “%1”</source>
        <translation>Nicht gesendet, denn den Raum gibt es nicht mehr: „%1“</translation>
    </message>
</context>
<context>
    <name>hearth::ServerTrust</name>
    <message>
        <source>That server answers, but not over https. Try %1.</source>
        <translation>Dieser Server antwortet, aber nicht über https. Versuch %1.</translation>
    </message>
</context>
<context>
    <name>hearth::ServerWatch</name>
    <message>
        <source>unchanged since yesterday</source>
        <translation>unverändert seit gestern</translation>
    </message>
    <message>
        <source>unchanged since the start</source>
        <translation>unverändert seit dem Start</translation>
    </message>
    <message>
        <source>%1 less than yesterday</source>
        <translation>%1 weniger als gestern</translation>
    </message>
    <message>
        <source>%1 less than at the start</source>
        <translation>%1 weniger als beim Start</translation>
    </message>
    <message>
        <source>%1 more than yesterday</source>
        <translation>%1 mehr als gestern</translation>
    </message>
    <message>
        <source>%1 more than at the start</source>
        <translation>%1 mehr als beim Start</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages and accounts</source>
        <translation>Nachrichten und Konten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>hearth::SignIn</name>
    <message>
        <source>No answer from %1 in 10 seconds. The other computer may be off or asleep, in another network, or its firewall may not let this port through. Check these and the address, then try again.</source>
        <translation>Keine Antwort von %1 in 10 Sekunden. Vielleicht ist der andere Computer aus, im Ruhezustand oder in einem anderen Netzwerk, oder seine Firewall lässt diesen Port nicht durch. Prüfe das und die Adresse und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This link is for another server than the one that you know at %1. Ask whoever gave it to you.</source>
        <translation>Dieser Link ist für einen anderen Server als den, den du bei %1 kennst. Frag die Person, von der du ihn hast.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Gib deinen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the code that you were given.</source>
        <translation>Gib den Code ein, den du bekommen hast.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>hearth::SocketClient</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>Die Verbindung endete, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>Der Server hat die Sitzung beendet.</translation>
    </message>
</context>
<context>
    <name>hearth::Switching</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>You are not in it</source>
        <translation>Du bist nicht darin</translation>
    </message>
</context>
<context>
    <name>hearth::Tray</name>
    <message numerus="yes">
        <source>Hosting at %1, %n other(s) connected</source>
        <translation>
            <numerusform>Chat läuft unter %1, %n weitere Person verbunden</numerusform>
            <numerusform>Chat läuft unter %1, %n weitere verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Chat läuft unter %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Chat läuft nicht</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open Hearth</source>
        <translation>Hearth öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Chat anhalten</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Chat starten</translation>
    </message>
    <message numerus="yes">
        <source>Hearth: %n unread message(s)</source>
        <translation>
            <numerusform>Hearth: %n ungelesene Nachricht</numerusform>
            <numerusform>Hearth: %n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth: hosting at %1</source>
        <translation>Hearth: Chat läuft unter %1</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
</context>
<context>
    <name>hearth::TypingNotice</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 schreibt gerade</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 und %2 schreiben gerade</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Mehrere schreiben gerade</translation>
    </message>
</context>
<context>
    <name>hearth::Upload</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent.</source>
        <translation>Die Datei wurde beim Senden geändert.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>This server does not accept files.</source>
        <translation>Dieser Server nimmt keine Dateien an.</translation>
    </message>
</context>
</TS>
