<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgendaWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and when it is: Interview tomorrow</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n days</source>
        <translation>
            <numerusform>seit %n Tag keine Antwort</numerusform>
            <numerusform>seit %n Tagen keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>seit %n Tag nichts Neues</numerusform>
            <numerusform>seit %n Tagen nichts Neues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and its day: applied since 12 Jan</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Closed before it was sent</source>
        <translation>Vor dem Abschicken geschlossen</translation>
    </message>
    <message>
        <source>Closes soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Today and in the next days</source>
        <translation>Heute und in den nächsten Tagen</translation>
    </message>
    <message>
        <source>Waiting for too long</source>
        <translation>Wartet schon zu lange</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>refused until %1</source>
        <translation>nicht zulässig bis %1</translation>
    </message>
    <message>
        <source>no slot left</source>
        <translation>kein Platz frei</translation>
    </message>
    <message>
        <source>limit unclear</source>
        <translation>Grenze unklar</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>zulässig</translation>
    </message>
    <message>
        <source>more than advised</source>
        <translation>mehr als empfohlen</translation>
    </message>
    <message>
        <source>takes slot %1, the last</source>
        <translation>Platz %1, der letzte</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>Slot %1: %2, %3</source>
        <translation>Platz %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1, %n Stelle</numerusform>
            <numerusform>%1, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a column of the board, %2 what moving the chosen posting there would do</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Apply by this day</source>
        <translation>Bis zu diesem Tag bewerben</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>%1: %2, no longer stated</source>
        <translation>%1: %2, nicht mehr genannt</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a fact&apos;s name, its old and its new value</comment>
        <translation>%1: %2, jetzt %3</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>erste Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln Wort neu</numerusform>
            <numerusform>%Ln Wörter neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln Wort gestrichen</numerusform>
            <numerusform>%Ln Wörter gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>only how it is set differs</source>
        <translation>nur anders gesetzt</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Fassung %1, gültig</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>gelesen am %1</translation>
    </message>
    <message>
        <source>read on %1 from %2</source>
        <translation>gelesen am %1 aus %2</translation>
    </message>
    <message>
        <source>The employer changed: %1</source>
        <translation>Vom Arbeitgeber geändert: %1</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In that stage since</source>
        <translation>In dieser Phase seit</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Something else: keep in the notes</source>
        <translation>Anderes: in den Notizen behalten</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>Nichts: weglassen</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Gehalt von</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Gehalt bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pay per (hour, year)</source>
        <translation>Gehalt pro (Stunde, Jahr)</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel der Stelle</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Remote: yes or no</source>
        <translation>Remote: ja oder nein</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse der Anzeige</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %Ln months</source>
        <translation>
            <numerusform>Abschluss vor höchstens %Ln Monat</numerusform>
            <numerusform>Abschluss vor höchstens %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>eine Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln Bewerbung</numerusform>
            <numerusform>%Ln Bewerbungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, der Reihe nach</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>Limit it states</source>
        <translation>Genannte Grenze</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>holds slot %1 of %2</source>
        <translation>belegt Platz %1 von %2</translation>
    </message>
    <message>
        <source>refused until %1</source>
        <translation>nicht zulässig bis %1</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>kein Platz frei: nicht zulässig</translation>
    </message>
    <message>
        <source>planned for slot %1 of %2</source>
        <translation>geplant für Platz %1 von %2</translation>
    </message>
    <message>
        <source>would take slot %1 of %2, the last one</source>
        <translation>würde Platz %1 von %2 belegen, den letzten</translation>
    </message>
    <message>
        <source>would take slot %1 of %2</source>
        <translation>würde Platz %1 von %2 belegen</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>limit found, not confirmed</source>
        <translation>Grenze gefunden, nicht bestätigt</translation>
    </message>
    <message>
        <source>estimated by the site</source>
        <translation>von der Seite geschätzt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How a yearly figure was reckoned: &quot;$40–45 an hour × 2,080&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>Gehalt pro Jahr</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Ihre Sterne</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Remote-Arbeit</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Ein freier Platz</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Where a fact comes from, and the words that say so</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>a limit entered by you</source>
        <translation>von Ihnen eingetragene Grenze</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message>
        <source>Comparison of postings</source>
        <translation>Stellenvergleich</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>not in this posting</source>
        <translation>nicht in dieser Stelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Version %1, read on %2</source>
        <translation>Fassung %1, gelesen am %2</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>✓ you have it</source>
        <translation>✓ haben Sie</translation>
    </message>
    <message>
        <source>○ not among yours</source>
        <translation>○ haben Sie nicht</translation>
    </message>
    <message>
        <source>you have %1 of %2</source>
        <extracomment>Of the skills that a posting asks for, how many the user has</extracomment>
        <translation>Sie haben %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skills</source>
        <translation>
            <numerusform>%Ln Fähigkeit</numerusform>
            <numerusform>%Ln Fähigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>An aspect of a score and what it is reckoned from: &quot;Skills, 5 of 8&quot;</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <extracomment>A part of a score: the aspect, its points of 100, its weight</extracomment>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Not known, not counted: %1</source>
        <translation>Nicht bekannt, nicht gezählt: %1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>selbst angelegt</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Online assessment</source>
        <translation>Eignungstest</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What, and how: Interview by video
----------
What and when: Interview tomorrow</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and times of that day: 24 Nov, 15:30–16:15
----------
What, when, and the time: Interview tomorrow, 15:30</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>The time by the user&apos;s clock, the time by the clock of a city</extracomment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>bonus %1</source>
        <translation>Bonus %1</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>anderes Dokument</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is in no format Shortlist can read. Copy the posting’s text and paste it instead.</source>
        <translation>%1 hat kein Format, das Shortlist lesen kann. Kopieren Sie stattdessen den Text der Stellenanzeige und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Nothing was changed.</source>
        <translation>%1 ist beschädigt und konnte nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is too large for a posting. Nothing was changed.</source>
        <translation>%1 ist zu groß für eine Stellenanzeige. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 lacks something that is needed. Fill in the marked field and try again.</source>
        <translation>%1 ist unvollständig. Füllen Sie das markierte Feld aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be found. It may have been moved or removed meanwhile.</source>
        <translation>%1 wurde nicht gefunden. Vielleicht wurde es inzwischen verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed.</source>
        <translation>%1 ist schon vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The change could not be saved, and nothing was changed. Check that the disk has room, then try again.</source>
        <translation>Die Änderung konnte nicht gespeichert werden, es wurde nichts geändert. Prüfen Sie, ob auf dem Datenträger Platz ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Shortlist. It was left untouched; update Shortlist to open it.</source>
        <translation>Diese Datenbank stammt von einer neueren Version von Shortlist. Sie blieb unverändert; aktualisieren Sie Shortlist, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a database of Shortlist. It was left untouched.</source>
        <translation>%1 ist keine Datenbank von Shortlist. Es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it and try again.</source>
        <translation>Ein anderes Programm verwendet die Datenbank. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this. Nothing was recorded.</source>
        <translation>Die Bewerbungsgrenze des Arbeitgebers lässt das nicht zu. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>That is not possible as entered. Nothing was changed.</source>
        <translation>So, wie es eingegeben wurde, ist das nicht möglich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Angehalten. Was bis dahin erledigt war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the page in your browser and import the file instead.</source>
        <translation>%1 konnte nicht geholt werden. Speichern Sie die Seite im Browser und lesen Sie stattdessen die Datei ein.</translation>
    </message>
    <message>
        <source>%1 was not fetched: Shortlist only fetches pages of public web sites.</source>
        <translation>%1 wurde nicht geholt: Shortlist holt nur Seiten öffentlicher Websites.</translation>
    </message>
    <message>
        <source>%1 could not be read: the reader stopped. The file is kept, and the others went on. A very large one can be read in several parts.</source>
        <translation>%1 konnte nicht gelesen werden: Das Lesen brach ab. Die Datei bleibt erhalten, die anderen wurden weiter gelesen. Eine sehr große lässt sich in mehreren Teilen lesen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one, or copy the posting’s text and paste it.</source>
        <translation>%1 ist durch ein Kennwort geschützt. Speichern Sie es ohne Kennwort, oder kopieren Sie den Text der Anzeige und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 holds pictures of text only, as scans do. Copy or type the posting’s text and paste it.</source>
        <translation>%1 enthält nur Bilder von Text, wie ein Scan. Kopieren oder tippen Sie den Text der Anzeige und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it as CSV (UTF-8) in the program that made it, and import that.</source>
        <translation>%1 ist eine Arbeitsmappe. Speichern Sie sie in dem Programm, aus dem sie stammt, als CSV (UTF-8), und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this: its places are held by %1. Nothing was recorded.</source>
        <extracomment>%1 are titles of postings</extracomment>
        <translation>Die Bewerbungsgrenze des Arbeitgebers lässt das nicht zu: Die Plätze sind belegt durch %1. Es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>The database is read only, and nothing was changed. To go on with it, copy its whole folder to a place of your own and open it there.</source>
        <translation>Die Datenbank ist schreibgeschützt, und nichts wurde geändert. Um damit weiterzuarbeiten, kopieren Sie ihren ganzen Ordner an einen eigenen Ort und öffnen sie dort.</translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Shortlist that reads such files is missing. Please install Shortlist again.</source>
        <translation>%1 konnte nicht gelesen werden: Der Teil von Shortlist, der solche Dateien liest, fehlt. Bitte installieren Sie Shortlist neu.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it, and that its disk is there; then try again.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob Sie die Datei öffnen dürfen und ob ihr Datenträger da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there, that you may write into it, and that there is room; then try again. What was there before is kept.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob der Ordner da ist, ob Sie hineinschreiben dürfen und ob Platz ist, und versuchen Sie es noch einmal. Was vorher da war, ist erhalten.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>The posting as it was</source>
        <translation>Die Anzeige, wie sie war</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Abgeschickt am</translation>
    </message>
    <message>
        <source>By the employer’s limits it</source>
        <translation>Nach den Grenzen des Arbeitgebers</translation>
    </message>
    <message>
        <source>As the employer puts it</source>
        <translation>In den Worten des Arbeitgebers</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Bewerbung</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>Über die Grenze hinaus eingetragen: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>abgeschickt am %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht abgeschickt</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>SHA-256 of what it was read from</source>
        <translation>SHA-256 der Quelle</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>the same as plain text</source>
        <translation>dieselbe als reiner Text</translation>
    </message>
    <message>
        <source>the facts as they were understood</source>
        <translation>die Angaben, wie sie verstanden wurden</translation>
    </message>
    <message>
        <source>history, dates and limits, for programs</source>
        <translation>Verlauf, Termine und Grenzen, für Programme</translation>
    </message>
    <message>
        <source>what the posting was read from, untouched: do not open it in a browser</source>
        <translation>woraus die Anzeige gelesen wurde, unverändert: nicht im Browser öffnen</translation>
    </message>
    <message>
        <source>what every file is, with its hash</source>
        <translation>was jede Datei ist, mit Prüfsumme</translation>
    </message>
    <message>
        <source>the hashes; “sha256sum -c SHA256SUMS” checks them</source>
        <translation>die Prüfsummen; „sha256sum -c SHA256SUMS“ prüft sie</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message numerus="yes">
        <source>graduated within %Ln month(s)</source>
        <translation>
            <numerusform>Abschluss vor höchstens %Ln Monat</numerusform>
            <numerusform>Abschluss vor höchstens %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>Die Quelle widerspricht sich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You say otherwise than the source</source>
        <translation>Sie sagen etwas anderes als die Quelle</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>eine Bewerbung</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 Bewerbungen</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>with affiliates</source>
        <translation>mit verbundenen Unternehmen</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Write a date such as %1 or 2027-04-06.</source>
        <translation>Geben Sie ein Datum ein, etwa %1 oder 2027-04-06.</translation>
    </message>
    <message>
        <source>Write an amount or a range with its currency, such as 52,000–58,000 EUR a year.</source>
        <translation>Geben Sie einen Betrag oder eine Spanne mit Währung ein, etwa 52.000–58.000 EUR pro Jahr.</translation>
    </message>
    <message>
        <source>Write years, such as 3+ or 0–3.</source>
        <translation>Geben Sie Jahre ein, etwa 3+ oder 0–3.</translation>
    </message>
    <message>
        <source>Write one or more of: %1.</source>
        <translation>Geben Sie eines oder mehrere davon ein: %1.</translation>
    </message>
    <message>
        <source>reviewed as applications come in</source>
        <translation>laufend gesichtet</translation>
    </message>
    <message>
        <source>Write a number of months.</source>
        <translation>Geben Sie eine Zahl von Monaten ein.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Eignungstest</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Eignungstest</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>day of posting</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>apply-by date</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>requisition number</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>application limit</source>
        <translation>Bewerbungsgrenze</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ months</source>
        <translation>
            <numerusform>%Ln+ Monat</numerusform>
            <numerusform>%Ln+ Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 Jahre</translation>
    </message>
    <message>
        <source>no experience needed</source>
        <translation>keine Erfahrung nötig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ years</source>
        <translation>%1+ Jahre</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>bis zu %1 Jahre</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>endet morgen</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>gestern abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln days</source>
        <translation>
            <numerusform>endet in %Ln Tag</numerusform>
            <numerusform>endet in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>endet am %1</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag abgelaufen</numerusform>
            <numerusform>vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without and with its year, in Qt&apos;s notation: 6 Apr, 6 Apr 2021</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s notation: 6 April 2025</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>freie Mitarbeit</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>befristet</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>per diem</source>
        <translation>tageweise</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>graduate programme</source>
        <translation>Absolventenprogramm</translation>
    </message>
    <message>
        <source>internship programme</source>
        <translation>Praktikumsprogramm</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>Berufsausbildung</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>Schulabschluss</translation>
    </message>
    <message>
        <source>associate degree</source>
        <translation>Associate Degree</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>Bachelorabschluss</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>Masterabschluss</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>professional licence</source>
        <translation>Berufszulassung</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>Über den Arbeitgeber</translation>
    </message>
    <message>
        <source>About the team</source>
        <translation>Über das Team</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Minimum qualifications</source>
        <translation>Mindestanforderungen</translation>
    </message>
    <message>
        <source>Preferred qualifications</source>
        <translation>Wünschenswerte Qualifikationen</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>So bewerben Sie sich</translation>
    </message>
    <message>
        <source>Legal notes</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>a sentence of the description</source>
        <translation>ein Satz der Beschreibung</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>Seitentext</translation>
    </message>
    <message>
        <source>a rule for this site</source>
        <translation>eine Regel für diese Website</translation>
    </message>
    <message>
        <source>RDFa data</source>
        <translation>RDFa-Daten</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>Mikrodaten</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>the application system</source>
        <translation>das Bewerbungssystem</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgeschickt</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Ended by me</source>
        <translation>Von mir beendet</translation>
    </message>
    <message>
        <source>Ended by the employer</source>
        <translation>Vom Arbeitgeber beendet</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>The figure is a site&apos;s guess, not the employer&apos;s word.</extracomment>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>Lohn pro Stunde</translation>
    </message>
    <message>
        <source>Pay a day</source>
        <translation>Lohn pro Tag</translation>
    </message>
    <message>
        <source>Pay a week</source>
        <translation>Lohn pro Woche</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>Gehalt pro Monat</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>Gehalt pro Jahr</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>frühester Beginn</translation>
    </message>
    <message>
        <source>latest start</source>
        <translation>spätester Beginn</translation>
    </message>
    <message>
        <source>graduated within months</source>
        <translation>Monate seit dem Abschluss (höchstens)</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>end of the text (it breaks off)</source>
        <translation>Ende des Textes (er bricht ab)</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the clauses of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>Verwaltet Stellenanzeigen und die Bewerbungen, die ein Arbeitgeber noch zulässt.</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>Diese Datenbank verwenden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show descriptions in the plain text view.</source>
        <translation>Beschreibungen in der einfachen Textansicht zeigen.</translation>
    </message>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Diesmal diese Sprache sprechen: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Shortlist does not speak “%1”, but: %2.</source>
        <translation>Shortlist spricht nicht „%1“, sondern: %2.</translation>
    </message>
    <message>
        <source>Import the posting that the clipboard holds.</source>
        <translation>Die Stelle einlesen, die in der Zwischenablage liegt.</translation>
    </message>
    <message>
        <source>Postings to import: files or folders, or the address of one page.</source>
        <translation>Einzulesende Stellen: Dateien oder Ordner, oder die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Give files, or one address of a page, or --paste: not several of these at once.</source>
        <translation>Geben Sie Dateien an, oder die Adresse einer Seite, oder --paste: nicht mehreres davon zugleich.</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>same requisition</source>
        <translation>gleiche Stellennummer</translation>
    </message>
    <message>
        <source>same requisition on another site</source>
        <translation>gleiche Stellennummer auf anderer Seite</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>gleicher Text</translation>
    </message>
    <message>
        <source>%1 % of the text the same</source>
        <translation>%1 % des Textes gleich</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>gleicher Titel</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>zu %1 % sicher</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here. To go on, copy the database’s whole folder to a place of your own and open it there.</source>
        <translation>Schreibgeschützt: Hier lässt sich nichts ändern. Um weiterzuarbeiten, kopieren Sie den ganzen Ordner der Datenbank an einen eigenen Ort und öffnen sie dort.</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>The rest is too long to be shown here. All of it is kept with the posting.</source>
        <translation>Der Rest ist zu lang, um hier angezeigt zu werden. Er bleibt vollständig bei der Stelle gespeichert.</translation>
    </message>
    <message>
        <source>The source has no description.</source>
        <translation>Die Quelle enthält keine Beschreibung.</translation>
    </message>
</context>
<context>
    <name>PostingPaper</name>
    <message>
        <source>apply by %1</source>
        <translation>bewerben bis %1</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n applications sent</source>
        <translation>
            <numerusform>%n Bewerbung abgeschickt</numerusform>
            <numerusform>%n Bewerbungen abgeschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones that went on</source>
        <translation>
            <numerusform>%n frühere, die weiterging</numerusform>
            <numerusform>%n frühere, die weitergingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Proof of the search for work</source>
        <translation>Nachweis der Arbeitssuche</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Abgeschickt am</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Ergebnis am</translation>
    </message>
</context>
<context>
    <name>ReadingNotes</name>
    <message>
        <source>bytes that mean nothing in %1 were replaced</source>
        <translation>Bytes, die in %1 nichts bedeuten, wurden ersetzt</translation>
    </message>
    <message>
        <source>text that was decoded twice was put right</source>
        <translation>doppelt dekodierter Text wurde berichtigt</translation>
    </message>
    <message>
        <source>left out because their employer does not list them: %1 postings</source>
        <translation>ausgelassen, weil der Arbeitgeber sie nicht aufführt: %1 Stellen</translation>
    </message>
    <message>
        <source>only the first %1 postings were read</source>
        <translation>nur die ersten %1 Stellen wurden gelesen</translation>
    </message>
    <message>
        <source>line %1 was left out: %2</source>
        <translation>Zeile %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>repaired JSON: %1</source>
        <translation>JSON repariert: %1</translation>
    </message>
    <message>
        <source>repaired JSON-LD: %1</source>
        <translation>JSON-LD repariert: %1</translation>
    </message>
    <message>
        <source>JSON-LD left out: %1</source>
        <translation>JSON-LD ausgelassen: %1</translation>
    </message>
    <message>
        <source>repaired XML: %1</source>
        <translation>XML repariert: %1</translation>
    </message>
    <message>
        <source>read up to where the XML is broken: %1</source>
        <translation>gelesen bis dahin, wo das XML beschädigt ist: %1</translation>
    </message>
    <message>
        <source>more than %1 rows; those from row %2 on are left out</source>
        <translation>mehr als %1 Zeilen; ausgelassen ab Zeile %2</translation>
    </message>
    <message>
        <source>a quotation mark in %1 is never closed</source>
        <translation>ein Anführungszeichen in %1 wird nie geschlossen</translation>
    </message>
    <message>
        <source>an S/MIME message cannot be read: save it decrypted</source>
        <translation>eine S/MIME-Nachricht ist nicht lesbar: speichern Sie sie entschlüsselt</translation>
    </message>
    <message>
        <source>an encrypted message cannot be read: save it decrypted</source>
        <translation>eine verschlüsselte Nachricht ist nicht lesbar: speichern Sie sie entschlüsselt</translation>
    </message>
    <message>
        <source>an attachment in Outlook&apos;s own format (winmail.dat) cannot be read</source>
        <translation>ein Anhang in Outlooks eigenem Format (winmail.dat) ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>comment or CDATA guard</source>
        <translation>Kommentar oder CDATA-Schutz</translation>
    </message>
    <message>
        <source>illegal escape</source>
        <translation>unzulässige Maskierung</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>unescaped quote</source>
        <translation>nicht maskiertes Anführungszeichen</translation>
    </message>
    <message>
        <source>raw control character</source>
        <translation>rohes Steuerzeichen</translation>
    </message>
    <message>
        <source>key without quotes</source>
        <translation>Schlüssel ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>doubled comma</source>
        <translation>doppeltes Komma</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>überzähliges Komma</translation>
    </message>
    <message>
        <source>missing comma</source>
        <translation>fehlendes Komma</translation>
    </message>
    <message>
        <source>punctuation behind the value</source>
        <translation>Satzzeichen hinter dem Wert</translation>
    </message>
    <message>
        <source>several values one after the other</source>
        <translation>mehrere Werte hintereinander</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>a list of jobs: of each there is no more than the list says</source>
        <translation>eine Liste von Stellen: von jeder gibt es nicht mehr, als die Liste sagt</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Apply by</source>
        <translation>Bewerben bis</translation>
    </message>
    <message>
        <source>Hand in the assessment</source>
        <translation>Eignungstest abgeben</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Angebot beantworten</translation>
    </message>
    <message>
        <source>Missed: %1 %2</source>
        <extracomment>What was missed, and when it was</extracomment>
        <translation>Verpasst: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minutes</source>
        <translation>
            <numerusform>%1 in %n Minute</numerusform>
            <numerusform>%1 in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What, on which day, at what time</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is when, and of which posting</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The copy was not used</source>
        <translation>Die Kopie wurde nicht verwendet</translation>
    </message>
    <message>
        <source>“%1” was not used, and nothing was changed.</source>
        <translation>„%1“ wurde nicht verwendet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Andere Datenbank öffnen</translation>
    </message>
    <message>
        <source>Databases of Shortlist (*.db *.bak);;All files (*)</source>
        <translation>Datenbanken von Shortlist (*.db *.bak);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>title not stated</source>
        <translation>Titel nicht angegeben</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>Ort nicht angegeben</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and its day: applied 12 Jan</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>states a limit</source>
        <translation>nennt eine Grenze</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>title “%1”</source>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>employer “%1”</source>
        <translation>Arbeitgeber „%1“</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>Ort „%1“</translation>
    </message>
    <message>
        <source>skill “%1”</source>
        <translation>Fähigkeit „%1“</translation>
    </message>
    <message>
        <source>employer group “%1”</source>
        <translation>Arbeitgebergruppe „%1“</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>Bewerbungsfrist %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount and its currency: 90,000 EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>paying up to between %1 and %2 a year</source>
        <translation>zahlt im Höchstfall %1 bis %2 pro Jahr</translation>
    </message>
    <message>
        <source>paying less than %1 a year</source>
        <translation>zahlt weniger als %1 pro Jahr</translation>
    </message>
    <message>
        <source>paying at most %1 a year</source>
        <translation>zahlt höchstens %1 pro Jahr</translation>
    </message>
    <message>
        <source>paying more than %1 a year</source>
        <translation>zahlt mehr als %1 pro Jahr</translation>
    </message>
    <message>
        <source>paying %1 a year or more</source>
        <translation>zahlt %1 pro Jahr oder mehr</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Sterne</translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars</source>
        <translation>
            <numerusform>mit %Ln Stern</numerusform>
            <numerusform>mit %Ln Sternen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated less than %Ln stars</source>
        <translation>
            <numerusform>mit weniger als %Ln Stern</numerusform>
            <numerusform>mit weniger als %Ln Sternen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars at most</source>
        <translation>
            <numerusform>mit höchstens %Ln Stern</numerusform>
            <numerusform>mit höchstens %Ln Sternen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated more than %Ln stars</source>
        <translation>
            <numerusform>mit mehr als %Ln Stern</numerusform>
            <numerusform>mit mehr als %Ln Sternen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars or more</source>
        <translation>
            <numerusform>mit %Ln Stern oder mehr</numerusform>
            <numerusform>mit %Ln Sternen oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>with a deadline</source>
        <translation>mit Bewerbungsfrist</translation>
    </message>
    <message>
        <source>with a salary</source>
        <translation>mit Gehalt</translation>
    </message>
    <message>
        <source>stating a limit</source>
        <translation>mit genannter Grenze</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit Schlagwort</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>mit Adresse</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>veröffentlicht auf %1</translation>
    </message>
    <message>
        <source>was once in “%1”</source>
        <translation>war einmal in „%1“</translation>
    </message>
    <message>
        <source>due within a week</source>
        <translation>endet binnen einer Woche</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>noch zu entscheiden</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>sent and not ended</source>
        <translation>abgeschickt und nicht beendet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>maybe a duplicate</source>
        <translation>vielleicht eine Dublette</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>abgeschickt</translation>
    </message>
    <message>
        <source>sent in %1</source>
        <translation>abgeschickt %1</translation>
    </message>
    <message>
        <source>the limit leaves a place</source>
        <translation>die Grenze lässt einen Platz</translation>
    </message>
    <message>
        <source>the limit leaves no place</source>
        <translation>die Grenze lässt keinen Platz</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>place of work not stated</source>
        <translation>Arbeitsmodell nicht angegeben</translation>
    </message>
    <message>
        <source>stage “%1”</source>
        <translation>Phase „%1“</translation>
    </message>
    <message>
        <source>programme: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>A condition of a search that must not hold: not (tag “x”)</extracomment>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>What should stand after %1? It asks for %2.</source>
        <translation>Was soll nach %1 stehen? Gefragt ist: %2.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, but %3.</source>
        <translation>%1 kennt „%2“ nicht, aber %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write for example salary:&gt;120k or salary:80k..100kEUR.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie zum Beispiel salary:&gt;120k oder salary:80k..100kEUR.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write for example %2&lt;7d, %2today or %2&gt;2026-03-01.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie zum Beispiel %2&lt;7d, %2today oder %2&gt;2026-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no rating: there are 0 to 5 stars.</source>
        <translation>„%1“ ist keine Bewertung: Es gibt 0 bis 5 Sterne.</translation>
    </message>
    <message>
        <source>“NOT” stands before what is to be left out. To search for the word itself, put it in quotes.</source>
        <translation>„NOT“ steht vor dem, was wegbleiben soll. Das Wort selbst suchen Sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“or” stands between two conditions. To search for the word itself, put it in quotes.</source>
        <translation>„or“ steht zwischen zwei Bedingungen. Das Wort selbst suchen Sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses yet.</source>
        <translation>Zwischen den Klammern steht noch nichts.</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>Diese ) schließt nichts.</translation>
    </message>
    <message>
        <source>These are too many parentheses inside each other.</source>
        <translation>Das sind zu viele Klammern ineinander.</translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %Ln conditions.</source>
        <translation>
            <numerusform>Eine Suche hat höchstens %Ln Bedingung.</numerusform>
            <numerusform>Eine Suche hat höchstens %Ln Bedingungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>words anywhere</source>
        <translation>Wörter irgendwo</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>the employer’s name</source>
        <translation>der Name des Arbeitgebers</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>wie weit Sie damit sind</translation>
    </message>
    <message>
        <source>a town, region or country</source>
        <translation>Ort, Region oder Land</translation>
    </message>
    <message>
        <source>a skill it asks for</source>
        <translation>eine verlangte Fähigkeit</translation>
    </message>
    <message>
        <source>employers that share a limit</source>
        <translation>Arbeitgeber mit gemeinsamer Grenze</translation>
    </message>
    <message>
        <source>graduate, intern, apprentice</source>
        <translation>graduate, intern, apprentice</translation>
    </message>
    <message>
        <source>yes, hybrid or no</source>
        <translation>yes, hybrid oder no</translation>
    </message>
    <message>
        <source>places left: free, full, none</source>
        <translation>freie Plätze: free, full, none</translation>
    </message>
    <message>
        <source>pay a year: &gt;120k</source>
        <translation>Gehalt pro Jahr: &gt;120k</translation>
    </message>
    <message>
        <source>when it closes: &lt;7d</source>
        <translation>Bewerbungsfrist: &lt;7d</translation>
    </message>
    <message>
        <source>when it was published: &lt;14d</source>
        <translation>wann veröffentlicht: &lt;14d</translation>
    </message>
    <message>
        <source>when you saved it: today</source>
        <translation>wann gespeichert: today</translation>
    </message>
    <message>
        <source>your stars: &gt;=3</source>
        <translation>Ihre Sterne: &gt;=3</translation>
    </message>
    <message>
        <source>what it states: deadline, salary</source>
        <translation>was genannt ist: deadline, salary</translation>
    </message>
    <message>
        <source>its state: due, open, incomplete</source>
        <translation>der Zustand: due, open, incomplete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>Shortlist::AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translation>Über Shortlist</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Shortlist %1</translation>
    </message>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>Verwaltet Stellenanzeigen und die Bewerbungen, die ein Arbeitgeber noch zulässt.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>None. Shortlist works offline, without an account; nothing leaves this machine. Links open in your browser when you click them.</source>
        <translation>Keines. Shortlist arbeitet offline und ohne Konto; nichts verlässt diesen Rechner. Links öffnen sich beim Anklicken in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Aufgebaut auf</translation>
    </message>
    <message>
        <source>Qt %1 and SQLite</source>
        <translation>Qt %1 und SQLite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortlist::Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Dateien einlesen…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner einlesen…</translation>
    </message>
    <message>
        <source>Import &amp;sample postings</source>
        <translation>&amp;Beispielstellen einlesen</translation>
    </message>
    <message>
        <source>&amp;Paste a posting</source>
        <translation>Stelle &amp;einfügen</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the database…</source>
        <translation>Datenbank&amp;kopie speichern…</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>Datenbank &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Export everything as JSON…</source>
        <translation>Alles als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
        <source>Set the &amp;stage…</source>
        <translation>&amp;Phase festlegen…</translation>
    </message>
    <message>
        <source>&amp;Record an application…</source>
        <translation>&amp;Bewerbung eintragen…</translation>
    </message>
    <message>
        <source>Add to the &amp;comparison</source>
        <translation>Zum &amp;Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;orrect the facts…</source>
        <translation>&amp;Angaben berichtigen…</translation>
    </message>
    <message>
        <source>Show the &amp;limit in the text</source>
        <translation>Grenze im &amp;Text anzeigen</translation>
    </message>
    <message>
        <source>Show the employer’s &amp;places</source>
        <translation>Plätze beim A&amp;rbeitgeber anzeigen</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den Papier&amp;korb legen</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash</source>
        <translation>Aus dem Papierkorb &amp;zurückholen</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>&amp;Liste anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>&amp;Vergleich anzeigen</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Switch between light and dar&amp;k</source>
        <translation>Z&amp;wischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Kle&amp;inerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>Übe&amp;r Shortlist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show d&amp;uplicates</source>
        <translation>D&amp;ubletten anzeigen</translation>
    </message>
    <message>
        <source>Show the b&amp;oard</source>
        <translation>&amp;Tafel anzeigen</translation>
    </message>
    <message>
        <source>Show what to do &amp;today</source>
        <translation>Was heute &amp;zu tun ist</translation>
    </message>
    <message>
        <source>Look back on t&amp;he search</source>
        <translation>&amp;Rückblick auf die Suche</translation>
    </message>
    <message>
        <source>Save all &amp;dates for the calendar…</source>
        <translation>Alle &amp;Termine für den Kalender speichern…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>E&amp;rinnerungen…</translation>
    </message>
    <message>
        <source>Add an &amp;interview or another date…</source>
        <translation>&amp;Gespräch oder anderen Termin hinzufügen…</translation>
    </message>
    <message>
        <source>Save its dates for the calen&amp;dar…</source>
        <translation>Termine der Stelle für den Kalen&amp;der speichern…</translation>
    </message>
    <message>
        <source>Save the application as a &amp;folder…</source>
        <translation>Bewerbung als &amp;Ordner speichern…</translation>
    </message>
    <message>
        <source>Sta&amp;ges…</source>
        <translation>P&amp;hasen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the application as PDF…</source>
        <translation>Be&amp;werbung als PDF speichern…</translation>
    </message>
    <message>
        <source>Limit from a pa&amp;ge…</source>
        <translation>Gre&amp;nze aus einer Seite…</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Save this s&amp;earch</source>
        <translation>Diese Suche s&amp;peichern</translation>
    </message>
    <message>
        <source>Narro&amp;w the list…</source>
        <translation>&amp;Liste eingrenzen…</translation>
    </message>
    <message>
        <source>Rate &amp;with stars…</source>
        <translation>&amp;Mit Sternen bewerten…</translation>
    </message>
    <message>
        <source>Open in a window of its ow&amp;n</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>D&amp;elete for good…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>N&amp;eu lesen</translation>
    </message>
    <message>
        <source>Displa&amp;y language</source>
        <translation>&amp;Anzeigesprache</translation>
    </message>
    <message>
        <source>&amp;New posting…</source>
        <translation>Ne&amp;ue Stelle…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>Umb&amp;enennen</translation>
    </message>
    <message>
        <source>Quick loo&amp;k</source>
        <translation>S&amp;chneller Blick</translation>
    </message>
    <message>
        <source>H&amp;igh contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;How to use Shortlist</source>
        <translation>&amp;Anleitung zu Shortlist</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Ihre &amp;Daten…</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>Ihre Fähig&amp;keiten…</translation>
    </message>
    <message>
        <source>What &amp;counts for you…</source>
        <translation>Was für Sie &amp;zählt…</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…</source>
        <translation>In der Anzeige s&amp;uchen…</translation>
    </message>
    <message>
        <source>Go to a sec&amp;tion…</source>
        <translation>Zu einem Abschnitt &amp;gehen…</translation>
    </message>
    <message>
        <source>Cop&amp;y the posting</source>
        <translation>Anzeige kop&amp;ieren</translation>
    </message>
    <message>
        <source>Print t&amp;he posting…</source>
        <translation>Anzeige dr&amp;ucken…</translation>
    </message>
    <message>
        <source>The so&amp;urce as saved…</source>
        <translation>&amp;Quelle wie gespeichert…</translation>
    </message>
    <message>
        <source>Save the posting as &amp;PDF…</source>
        <translation>Anzeige als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Sa&amp;ve and print</source>
        <translation>Speic&amp;hern und drucken</translation>
    </message>
    <message>
        <source>Colour&amp;s and text size</source>
        <translation>&amp;Farben und Schriftgröße</translation>
    </message>
</context>
<context>
    <name>Shortlist::AliasesEditor</name>
    <message>
        <source>Another spelling</source>
        <translation>Andere Schreibweise</translation>
    </message>
    <message>
        <source>Another spelling of an employer</source>
        <translation>Andere Schreibweise eines Arbeitgebers</translation>
    </message>
    <message>
        <source>The employer it stands for</source>
        <translation>Der Arbeitgeber, für den sie steht</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>Als einen zählen</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between a spelling and the employer it stands for: &quot;Tik Tok is TikTok&quot;</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is another spelling of the employer %2</extracomment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Count %1 as an employer of its own again</source>
        <translation>%1 wieder als eigenen Arbeitgeber zählen</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentController</name>
    <message>
        <source>There are no dates to save.</source>
        <translation>Es gibt keine Termine zu speichern.</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Termine speichern</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentDialog</name>
    <message>
        <source>Add a date</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>At a time of the day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Follows a number</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Adresse oder Link</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Long</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pay a &amp;year</source>
        <translation>Gehalt pro &amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Bonus a year</source>
        <translation>&amp;Bonus pro Jahr</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Anteile</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Gehalt pro Jahr</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>answer by this day</source>
        <translation>bis zu diesem Tag antworten</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>Move the application on to “%1”</source>
        <translation>Die Bewerbung auf „%1“ weiterrücken</translation>
    </message>
    <message>
        <source>By your clock: %1</source>
        <translation>Nach Ihrer Uhr: %1</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Diese Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>The currency has three letters.</source>
        <translation>Die Währung hat drei Buchstaben.</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>Bitte einen Tag angeben.</translation>
    </message>
</context>
<context>
    <name>Shortlist::Assumptions</name>
    <message>
        <source>You withdrew it</source>
        <translation>Von Ihnen zurückgezogen</translation>
    </message>
    <message>
        <source>It was rejected</source>
        <translation>Vom Arbeitgeber abgelehnt</translation>
    </message>
    <message>
        <source>The employer closed the posting</source>
        <translation>Stelle vom Arbeitgeber geschlossen</translation>
    </message>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>nicht bekannt: behält ihren Platz</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>behält ihren Platz</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>gibt ihren Platz frei</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardColumn</name>
    <message>
        <source>Arrow keys go from card to card; with Alt or Ctrl, left and right move the card to another stage.</source>
        <translation>Pfeiltasten gehen von Karte zu Karte; mit Alt oder Strg verschieben links und rechts die Karte in eine andere Phase.</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Noch keine Karten</translation>
    </message>
    <message>
        <source>Every posting becomes a card here, in the column of its stage. Import some first.</source>
        <translation>Jede Stelle wird hier zu einer Karte, in der Spalte ihrer Phase. Lesen Sie zuerst welche ein.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n postings</source>
        <translation>
            <numerusform>%1 von %n Stelle</numerusform>
            <numerusform>%1 von %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verschieben nach: %1</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <extracomment>A card of the board was moved: %1 is its title, %2 a stage</extracomment>
        <translation>%1: jetzt %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::BulkFactsDialog</name>
    <message>
        <source>Correct several postings</source>
        <translation>Mehrere Stellen berichtigen</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each of them.</source>
        <translation>Was Sie nicht anrühren, bleibt in jeder, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle ändern</numerusform>
            <numerusform>%Ln Stellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field, and how it is written: Apply by: a date such as 2027-04-06</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChangeBanner</name>
    <message>
        <source>The employer changed this posting</source>
        <translation>Der Arbeitgeber hat diese Stelle geändert</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Changes by the employer</source>
        <translation>Änderungen des Arbeitgebers</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartCard</name>
    <message>
        <source>Too little happened to say anything about this yet.</source>
        <translation>Dafür ist noch zu wenig geschehen.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the picture of: %1</source>
        <translation>Bild speichern: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartView</name>
    <message>
        <source>Arrow keys go from part to part, Enter shows its postings. The same figures stand in the table.</source>
        <translation>Pfeiltasten gehen von Teil zu Teil, Eingabe zeigt die Stellen. Dieselben Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeads</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>%1 nach links verschieben</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>%1 nach rechts verschieben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message numerus="yes">
        <source>Each of the table’s %Ln rows becomes a posting.</source>
        <translation>
            <numerusform>Aus der Zeile der Tabelle wird eine Stelle.</numerusform>
            <numerusform>Aus jeder der %Ln Zeilen der Tabelle wird eine Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>Die &amp;erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>How the first postings come out</source>
        <translation>So sehen die ersten Stellen aus</translation>
    </message>
    <message>
        <source>&amp;Record stages and days of applying, as far as the employers’ limits allow</source>
        <translation>Phasen und &amp;Bewerbungstage eintragen, soweit die Grenzen der Arbeitgeber es zulassen</translation>
    </message>
    <message>
        <source>Otherwise they are kept in the notes.</source>
        <translation>Sonst bleiben sie in den Notizen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Bedeutung von „%1“</translation>
    </message>
    <message>
        <source>Choose the column that holds the job title.</source>
        <translation>Wählen Sie die Spalte mit dem Titel der Stelle.</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A command, posting, tag or search</source>
        <translation>Befehl, Stelle, Schlagwort oder Suche</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandWords</name>
    <message>
        <source>add a posting,write down,create,by hand</source>
        <translation>Stellenanzeige hinzufügen,Ausschreibung,aufschreiben,anlegen,von Hand</translation>
    </message>
    <message>
        <source>open,load,add files</source>
        <translation>öffnen,laden,importieren,Dateien hinzufügen</translation>
    </message>
    <message>
        <source>open directory,load folder</source>
        <translation>Verzeichnis öffnen,Ordner laden</translation>
    </message>
    <message>
        <source>try,demo,examples</source>
        <translation>ausprobieren,Demo,Muster</translation>
    </message>
    <message>
        <source>clipboard,insert</source>
        <translation>Zwischenablage,einsetzen</translation>
    </message>
    <message>
        <source>backup,safe copy</source>
        <translation>Backup,Sicherung</translation>
    </message>
    <message>
        <source>repair,verify,integrity,damage</source>
        <translation>reparieren,Integrität,Schaden</translation>
    </message>
    <message>
        <source>save as,dump,download data</source>
        <translation>speichern unter,Daten herunterladen</translation>
    </message>
    <message>
        <source>ics,ical,calendar export</source>
        <translation>ics,ical,Kalenderexport</translation>
    </message>
    <message>
        <source>notifications,alarms,quiet hours</source>
        <translation>Benachrichtigungen,Wecker,Ruhezeiten</translation>
    </message>
    <message>
        <source>preferences,options,configure</source>
        <translation>Vorlieben,Optionen,konfigurieren</translation>
    </message>
    <message>
        <source>exit,close the program</source>
        <translation>verlassen,Programm schließen</translation>
    </message>
    <message>
        <source>take back,revert</source>
        <translation>zurücknehmen,ungeschehen machen</translation>
    </message>
    <message>
        <source>again,repeat</source>
        <translation>noch einmal,wiederholen</translation>
    </message>
    <message>
        <source>edit stages,statuses,workflow,pipeline</source>
        <translation>Phasen bearbeiten,Stufen,Status,Ablauf</translation>
    </message>
    <message>
        <source>find,look for</source>
        <translation>finden,nachschlagen</translation>
    </message>
    <message>
        <source>smart folder,keep this filter</source>
        <translation>intelligenter Ordner,Filter behalten</translation>
    </message>
    <message>
        <source>filter,facets</source>
        <translation>Filter,Facetten</translation>
    </message>
    <message>
        <source>label,category</source>
        <translation>Etikett,Kategorie</translation>
    </message>
    <message>
        <source>status,move to a stage</source>
        <translation>Status,in eine Phase verschieben</translation>
    </message>
    <message>
        <source>rating,favourite,score</source>
        <translation>Bewertung,Favorit,Punkte</translation>
    </message>
    <message>
        <source>apply,applied,submit</source>
        <translation>bewerben,beworben,abschicken</translation>
    </message>
    <message>
        <source>appointment,schedule,meeting</source>
        <translation>Termin,planen,Treffen</translation>
    </message>
    <message>
        <source>evidence,archive,proof</source>
        <translation>Nachweis,Archiv,Beleg</translation>
    </message>
    <message>
        <source>print,report as pdf</source>
        <translation>drucken,Bericht als PDF</translation>
    </message>
    <message>
        <source>edit,change,fix</source>
        <translation>bearbeiten,ändern,verbessern</translation>
    </message>
    <message>
        <source>clause,rule,quote</source>
        <translation>Klausel,Regel,Zitat</translation>
    </message>
    <message>
        <source>slots,limits,how many applications</source>
        <translation>Slots,Limit,Begrenzung,wie viele Bewerbungen</translation>
    </message>
    <message>
        <source>preview,peek</source>
        <translation>Vorschau,hineinsehen</translation>
    </message>
    <message>
        <source>new window,detach,pop out</source>
        <translation>neues Fenster,ablösen</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>delete,remove,bin</source>
        <translation>löschen,entfernen,wegwerfen</translation>
    </message>
    <message>
        <source>undelete,restore</source>
        <translation>wiederherstellen,zurückholen</translation>
    </message>
    <message>
        <source>purge,erase,delete forever</source>
        <translation>tilgen,vernichten,für immer löschen</translation>
    </message>
    <message>
        <source>purge all,clean up</source>
        <translation>alles tilgen,aufräumen</translation>
    </message>
    <message>
        <source>kanban,columns</source>
        <translation>Kanban,Spalten</translation>
    </message>
    <message>
        <source>agenda,due,tasks</source>
        <translation>Agenda,fällig,Aufgaben</translation>
    </message>
    <message>
        <source>statistics,charts,sankey,numbers</source>
        <translation>Statistik,Diagramme,Sankey,Zahlen</translation>
    </message>
    <message>
        <source>doubles,merge postings</source>
        <translation>Doppelte,Stellen vereinen</translation>
    </message>
    <message>
        <source>dark mode,night</source>
        <translation>Dunkelmodus,Nacht</translation>
    </message>
    <message>
        <source>light mode,day</source>
        <translation>Hellmodus,Tag</translation>
    </message>
    <message>
        <source>automatic theme,follow the desktop</source>
        <translation>automatische Farben,wie der Desktop</translation>
    </message>
    <message>
        <source>toggle theme</source>
        <translation>Farbschema umschalten</translation>
    </message>
    <message>
        <source>accessibility,easier to see</source>
        <translation>Barrierefreiheit,besser zu sehen</translation>
    </message>
    <message>
        <source>zoom in,bigger font</source>
        <translation>vergrößern,größere Schrift</translation>
    </message>
    <message>
        <source>zoom out,smaller font</source>
        <translation>verkleinern,kleinere Schrift</translation>
    </message>
    <message>
        <source>reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>toggle sidebar,panel</source>
        <translation>Seitenleiste umschalten,Leiste</translation>
    </message>
    <message>
        <source>reload,refresh</source>
        <translation>neu laden,aktualisieren</translation>
    </message>
    <message>
        <source>help,manual,guide,documentation</source>
        <translation>Hilfe,Handbuch,Dokumentation</translation>
    </message>
    <message>
        <source>keyboard,keys,hotkeys</source>
        <translation>Tastatur,Tasten,Kürzel</translation>
    </message>
    <message>
        <source>version,licence</source>
        <translation>Version,Lizenz</translation>
    </message>
</context>
<context>
    <name>Shortlist::CompareView</name>
    <message>
        <source>Use slot %1…</source>
        <translation>Platz %1 nutzen…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>comparison.html</source>
        <translation>vergleich.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Lines side by side mean the same, the words that differ are underlined; lines in the accent colour stand in one posting only; tinted cells differ.</source>
        <translation>Zeilen nebeneinander meinen dasselbe, abweichende Wörter sind unterstrichen; farbige Zeilen stehen nur in einer Anzeige; getönte Felder weichen ab.</translation>
    </message>
    <message>
        <source>Say under “Your skills” what you can do: the skills that a posting asks for are then held against yours.</source>
        <translation>Sagen Sie unter „Ihre Fähigkeiten“, was Sie können: Dann wird damit verglichen, was eine Stelle verlangt.</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Where each fact comes from, and how a score was reckoned</source>
        <translation>Woher jede Angabe kommt und wie die Punkte gerechnet sind</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>Ihre Fähig&amp;keiten…</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>&amp;Gewichte…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>&amp;Webseite (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Document (PDF)…</source>
        <translation>&amp;Dokument (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Export ▾</source>
        <translation>&amp;Exportieren ▾</translation>
    </message>
    <message>
        <source>Select a posting in the list and press C, or drag it onto “Compare”. Two to four can stand side by side.</source>
        <translation>Wählen Sie eine Stelle in der Liste aus und drücken Sie C, oder ziehen Sie sie auf „Vergleichen“. Zwei bis vier können nebeneinander stehen.</translation>
    </message>
    <message>
        <source>One posting waits for another</source>
        <translation>Eine Stelle wartet auf eine zweite</translation>
    </message>
    <message>
        <source>“%1” is in the comparison. Select another posting in the list and press C.</source>
        <translation>„%1“ ist im Vergleich. Wählen Sie eine weitere Stelle in der Liste aus und drücken Sie C.</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>vergleich.pdf</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message>
        <source>Four postings are the most that can be compared. Take one out first.</source>
        <translation>Es lassen sich höchstens vier Stellen vergleichen. Nehmen Sie zuerst eine heraus.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>On the button that shows the comparison; %1 is how many postings are in it</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle vergleichen</numerusform>
            <numerusform>%Ln Stellen vergleichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonModel</name>
    <message>
        <source>%1, only here</source>
        <translation>%1, nur hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, how it was reckoned</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, abweichend</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>I &amp;have this skill, or have it not</source>
        <translation>&amp;Das kann ich, oder kann ich nicht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Swap with</source>
        <translation>&amp;Tauschen mit</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A column of the comparison: its number, its title</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConfirmLimitDialog</name>
    <message>
        <source>Confirm a limit</source>
        <translation>Grenze bestätigen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Once confirmed, an application beyond the limit is recorded only with a reason.</source>
        <translation>Nach der Bestätigung wird eine Bewerbung über die Grenze hinaus nur mit Begründung eingetragen.</translation>
    </message>
    <message>
        <source>Employers who share the places</source>
        <translation>Arbeitgeber, die sich die Plätze teilen</translation>
    </message>
    <message>
        <source>&amp;Who shares these places? Tick every employer that counts.</source>
        <translation>&amp;Wer teilt sich diese Plätze? Haken Sie jeden Arbeitgeber an, der mitzählt.</translation>
    </message>
    <message>
        <source>Another employer</source>
        <translation>Weiterer Arbeitgeber</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Name der Gruppe</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>Grenze bestätigen</translation>
    </message>
    <message>
        <source>I know the &amp;season’s first and last day</source>
        <translation>Ich kenne den ersten und letzten Tag der &amp;Saison</translation>
    </message>
    <message>
        <source>First day of the season</source>
        <translation>Erster Tag der Saison</translation>
    </message>
    <message>
        <source>Last day of the season</source>
        <translation>Letzter Tag der Saison</translation>
    </message>
    <message>
        <source>The year that is counted &amp;starts in</source>
        <translation>Das gezählte Jahr &amp;beginnt im</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well: %3.</source>
        <translation>Laut %1 gehören auch diese zu %2: %3.</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Another source says: %1</source>
        <translation>Eine andere Quelle sagt: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConflictCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>About the %1 the source says %2.</source>
        <translation>Zu „%1“ sagt die Quelle %2.</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>Die Quelle widerspricht sich</translation>
    </message>
    <message>
        <source>keep both for now</source>
        <translation>vorerst beides behalten</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings have this contact; all of them change.</source>
        <translation>
            <numerusform>%Ln Stelle hat diesen Kontakt; sie ändert sich mit.</numerusform>
            <numerusform>%Ln Stellen haben diesen Kontakt; alle ändern sich mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>Ar&amp;beitgeber</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactSection</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Whom you know or write to there.</source>
        <translation>Wen Sie dort kennen oder wem Sie schreiben.</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Neuer Kontakt…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>Von dieser Stelle &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation>Überall &amp;löschen</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContradictionCard</name>
    <message>
        <source>enforced</source>
        <translation>durchgesetzt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Two sources contradict each other</source>
        <translation>Zwei Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Every rule that you confirm is asked, and the strictest decides.</source>
        <translation>Jede bestätigte Regel wird befragt, die strengste entscheidet.</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>gefunden am %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::CrashNotice</name>
    <message>
        <source>How the last run ended</source>
        <translation>Wie der letzte Lauf endete</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>On %1 at %2 Shortlist ended by a mistake of its own. Nothing that was saved is lost. What is known of it stands in a report, with nothing of your postings; it is sent nowhere.</source>
        <translation>Am %1 um %2 endete Shortlist durch einen eigenen Fehler. Nichts Gespeichertes ist verloren. Was davon bekannt ist, steht in einem Bericht, ohne etwas aus Ihren Stellen; er wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Report of how it ended</source>
        <translation>Bericht über das Ende</translation>
    </message>
    <message>
        <source>Versions, the kind of the mistake, and where in the program it was: nothing of your postings, files or name. Who wants to help copies it into a message to those who make Shortlist.</source>
        <translation>Versionen, die Art des Fehlers und wo im Programm er war: nichts aus Ihren Stellen, von Ihren Dateien oder Ihrem Namen. Wer helfen möchte, kopiert ihn in eine Nachricht an die Entwickler von Shortlist.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Der Bericht kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report could not be deleted.</source>
        <translation>Der Bericht konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything Shortlist keeps is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alles, was Shortlist aufhebt, ist eine Datei auf diesem Rechner. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Letzte Kopie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Kopien der Datenbank</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Zu dieser Kopie zurück…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln im Papierkorb</numerusform>
            <numerusform>%Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files as imported</source>
        <translation>
            <numerusform>%Ln Datei wie eingelesen</numerusform>
            <numerusform>%Ln Dateien wie eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are made by themselves when something changed, checked, and thinned out as they age. They take %1, in %2. What you delete for good stays in older copies until these go.</source>
        <translation>Kopien entstehen von selbst, wenn sich etwas geändert hat, werden geprüft und mit der Zeit ausgedünnt. Sie belegen %1 in %2. Was Sie endgültig löschen, bleibt in älteren Kopien, bis diese verschwinden.</translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1). A broken connection can damage it there: move it to this computer, and let the copies go to the network.</source>
        <translation>Die Datenbank liegt auf einem Netzlaufwerk (%1). Eine abgerissene Verbindung kann sie dort beschädigen: Verschieben Sie sie auf diesen Rechner und legen Sie nur Kopien ins Netz.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>No request since the program started.</source>
        <translation>Keine Anfrage, seit das Programm läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests since the program started, for pages you asked for.</source>
        <translation>
            <numerusform>%Ln Anfrage, seit das Programm läuft, für eine Seite, die Sie wollten.</numerusform>
            <numerusform>%Ln Anfragen, seit das Programm läuft, für Seiten, die Sie wollten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of shown postings were refused.</source>
        <translation>
            <numerusform>%Ln Anfrage einer gezeigten Stelle wurde abgewiesen.</numerusform>
            <numerusform>%Ln Anfragen gezeigter Stellen wurden abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is read only: it, or its folder, cannot be written. Everything can be read; nothing is changed, and no copies are made.</source>
        <translation>Die Datenbank ist schreibgeschützt: Sie oder ihr Ordner lässt sich nicht beschreiben. Alles ist lesbar; nichts wird geändert, und es werden keine Kopien angelegt.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>Datenbankkopie speichern</translation>
    </message>
    <message>
        <source>The copy “%1” is written and checked.</source>
        <translation>Die Kopie „%1“ ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Everything is exported to “%1”.</source>
        <translation>Alles ist nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>Die Kopie konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>Die Prüfung konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The database is in order: every stored byte is as it was saved.</source>
        <translation>Die Datenbank ist in Ordnung: Jedes Byte ist so, wie es gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found. Go back to an older copy. The first: %1</source>
        <translation>
            <numerusform>%Ln Fehler wurde gefunden. Kehren Sie zu einer älteren Kopie zurück. Der erste: %1</numerusform>
            <numerusform>%Ln Fehler wurden gefunden. Kehren Sie zu einer älteren Kopie zurück. Der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurückkehren</translation>
    </message>
    <message>
        <source>Copies of the database (*.db *.bak);;All files (*)</source>
        <translation>Kopien der Datenbank (*.db *.bak);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>Zu „%1“ zurückkehren?</translation>
    </message>
    <message>
        <source>The copy is checked first. What you have now is kept as a copy too, so that you can come back to it.</source>
        <translation>Die Kopie wird zuerst geprüft. Was Sie jetzt haben, wird ebenfalls als Kopie aufgehoben, sodass Sie dorthin zurückkehren können.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>The copy was not used: it is not sound, or not one of Shortlist’s. Nothing was changed.</source>
        <translation>Die Kopie wurde nicht verwendet: Sie ist beschädigt oder nicht von Shortlist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy is in place. To come back to what you had, choose the newest copy, “before a restore”.</source>
        <translation>Die Kopie ist eingesetzt. Um zum vorigen Stand zurückzukehren, wählen Sie die neueste Kopie, „vor einer Wiederherstellung“.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatesPanel</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save for the calendar…</source>
        <translation>Für den Kalender &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%Ln postings chosen</source>
        <translation>
            <numerusform>%Ln Stelle ausgewählt</numerusform>
            <numerusform>%Ln Stellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag them, S to set their stage, C to compare up to four, Del to put them in the trash.</source>
        <translation>T vergibt Schlagwörter, S legt die Phase fest, C vergleicht bis zu vier, Entf legt sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a posting in the list to read it here.</source>
        <translation>Wählen Sie eine Stelle in der Liste aus, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>This posting is gone</source>
        <translation>Diese Stelle ist nicht mehr da</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Vielleicht wurde sie inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>A posting’s description, its facts and the employer’s limit will stand here.</source>
        <translation>Hier stehen später die Beschreibung einer Stelle, ihre Angaben und die Grenze des Arbeitgebers.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailHeader</name>
    <message>
        <source>Correct the facts</source>
        <translation>Angaben berichtigen</translation>
    </message>
    <message>
        <source>original page</source>
        <translation>Originalseite</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>title inferred</source>
        <translation>Titel erschlossen</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailPane</name>
    <message>
        <source>Posting</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>No posting selected</source>
        <translation>Keine Stelle ausgewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it.</source>
        <translation>Wählen Sie eine in der Liste aus, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pages of the posting</source>
        <translation>Seiten der Stelle</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Fassungen (%1)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>Shortlist::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Shortlist::DocumentSection</name>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>What you send, kept as it was sent. Drop files here.</source>
        <translation>Was Sie abschicken, aufbewahrt, wie es war. Dateien hierher ziehen.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Files of this kind are only saved, not opened.</source>
        <translation>Dateien dieser Art werden nur gespeichert, nicht geöffnet.</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Sent &amp;with</source>
        <translation>Abgeschickt &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>Von dieser Stelle &amp;nehmen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht abgeschickt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht abgeschickt</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>abgeschickt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Documents of one name are versions of each other.</source>
        <translation>Dokumente eines Namens sind Fassungen voneinander.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropController</name>
    <message>
        <source>None of these postings takes a place at %1.</source>
        <translation>Keine dieser Stellen belegt einen Platz bei %1.</translation>
    </message>
    <message>
        <source>“%1” asks for no tag or stage that could be given.</source>
        <translation>„%1“ verlangt kein Schlagwort und keine Phase, die sich vergeben ließen.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Zum Einlesen ablegen</translation>
    </message>
    <message>
        <source>Nothing is stored before you have looked at it</source>
        <translation>Nichts wird gespeichert, bevor Sie es angesehen haben</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesController</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together.</source>
        <translation>Eine Grenze des Arbeitgebers lässt nicht zu, was beide zusammen wären.</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together: its places are held by %1.</source>
        <translation>Eine Grenze des Arbeitgebers lässt nicht zu, was beide zusammen wären: Die Plätze sind belegt durch %1.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Postings that may be one and the same are shown here side by side, to be merged or told apart.</source>
        <translation>Stellen, die ein und dieselbe sein können, stehen hier nebeneinander, um sie zusammenzuführen oder zu trennen.</translation>
    </message>
    <message>
        <source>Pairs that may be one posting</source>
        <translation>Paare, die eine Stelle sein können</translation>
    </message>
    <message>
        <source>Are these one posting?</source>
        <translation>Ist das ein und dieselbe Stelle?</translation>
    </message>
    <message>
        <source>Why merge them all the same?</source>
        <translation>Warum trotzdem zusammenführen?</translation>
    </message>
    <message>
        <source>Reason for merging against the limit</source>
        <translation>Grund für das Zusammenführen gegen die Grenze</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>Trotzdem zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Keine Dublette</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>Texte &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>Shortlist::EngineView</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Open in your browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceController</name>
    <message>
        <source>Where to put the folder</source>
        <translation>Wohin mit dem Ordner</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>Bewerbung speichern</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceList</name>
    <message>
        <source>Entered by you.</source>
        <translation>Von Ihnen eingegeben.</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>gefunden am %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Employer, place, tag…</source>
        <translation>Arbeitgeber, Ort, Schlagwort…</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The most frequent; type to find the others</source>
        <translation>Die häufigsten; tippen Sie, um die anderen zu finden</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactEditor</name>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>not stated: type it here if you know it</source>
        <translation>nicht angegeben: hier eintragen, falls bekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsDialog</name>
    <message>
        <source>Correct the facts</source>
        <translation>Angaben berichtigen</translation>
    </message>
    <message>
        <source>What you change is marked as yours, and stays when the posting is read again.</source>
        <translation>Was Sie ändern, wird als Ihre Angabe markiert und bleibt erhalten, wenn die Stelle erneut eingelesen wird.</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>A posting needs a title.</source>
        <translation>Eine Stelle braucht einen Titel.</translation>
    </message>
    <message>
        <source>A posting needs an employer.</source>
        <translation>Eine Stelle braucht einen Arbeitgeber.</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsStrip</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::FindBar</name>
    <message>
        <source>Find in the posting</source>
        <translation>In der Anzeige suchen</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>In diesem Kapitel suchen</translation>
    </message>
    <message>
        <source>This chapter is in English only.</source>
        <translation>Dieses Kapitel gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, as in docs/de/guide.md: de, es, fr, ja, zh_CN</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Shortlist::HitBar</name>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>Stellen einlesen</translation>
    </message>
    <message>
        <source>Import a folder of postings</source>
        <translation>Ordner mit Stellen einlesen</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the posting in your browser first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst die Anzeige in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Something was changed since the import. Undo that first, with Ctrl+Z.</source>
        <translation>Seit dem Einlesen wurde etwas geändert. Machen Sie das zuerst mit Strg+Z rückgängig.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportStagingModel</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message>
        <source>Nothing was stored</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show what was stored</source>
        <translation>Gespeichertes zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a posting</source>
        <translation>
            <numerusform>%Ln ohne Stelle</numerusform>
            <numerusform>%Ln ohne Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are incomplete</source>
        <translation>
            <numerusform>eine ist unvollständig</numerusform>
            <numerusform>%Ln sind unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict themselves</source>
        <translation>
            <numerusform>eine widerspricht sich</numerusform>
            <numerusform>%Ln widersprechen sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state an application limit</source>
        <translation>
            <numerusform>eine nennt eine Bewerbungsgrenze</numerusform>
            <numerusform>%Ln nennen eine Bewerbungsgrenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those stored, %1.</source>
        <extracomment>%1 is a list such as &quot;2 are incomplete, 1 contradict themselves&quot;</extracomment>
        <translation>Von den gespeicherten: %1.</translation>
    </message>
    <message>
        <source>Known already; nothing was changed.</source>
        <translation>Schon bekannt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stored, but incomplete: %1.</source>
        <translation>Gespeichert, aber unvollständig: %1.</translation>
    </message>
    <message>
        <source>Stored with a contradiction about the %1.</source>
        <translation>Gespeichert mit einem Widerspruch zu: %1.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Einlesen rückgängig machen</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Zurück zum Gelesenen</translation>
    </message>
    <message>
        <source>What wants a look</source>
        <translation>Was einen Blick verdient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>%Ln Schritt des Verlaufs wurde nicht eingetragen; er steht in den Notizen. %1</numerusform>
            <numerusform>%Ln Schritte des Verlaufs wurden nicht eingetragen; sie stehen in den Notizen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer changed: %1.</source>
        <translation>Vom Arbeitgeber geändert: %1.</translation>
    </message>
</context>
<context>
    <name>Shortlist::LanguageMenu</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Store or leave what was read first; then the language can be changed.</source>
        <translation>Speichern oder verwerfen Sie zuerst das Gelesene; dann lässt sich die Sprache ändern.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Date posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How tall the rows are</source>
        <translation>Höhe der Zeilen</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere and paste it here, drop files or folders on the window, or import pages you have saved. Nothing leaves this computer.</source>
        <translation>Eine Stellenanzeige irgendwo kopieren und hier einfügen, Dateien oder Ordner auf das Fenster ziehen oder gespeicherte Seiten einlesen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien einlesen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Beispiele ausprobieren</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Every word has to occur in a posting. Take one away, or try the start of a word.</source>
        <translation>Jedes Wort muss in einer Stelle vorkommen. Ein Wort weglassen oder nur den Wortanfang versuchen.</translation>
    </message>
    <message>
        <source>Show all postings</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sortiert: %1, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert: %1, absteigend</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Trefferqualität</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Narrow the list by employer, place, stage, tag…</source>
        <translation>Liste nach Arbeitgeber, Ort, Phase, Schlagwort… eingrenzen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>How tall the &amp;rows are</source>
        <translation>Höhe der &amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Narrow the list…</source>
        <translation>Liste &amp;eingrenzen…</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>&amp;Wie am Anfang</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Shortlist::MainWindow</name>
    <message>
        <source>Shortlist</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>The automatic copy of the database could not be made. Look at “Your data” in the menu Help. (%1)</source>
        <translation>Die automatische Kopie der Datenbank konnte nicht angelegt werden. Sehen Sie unter „Ihre Daten“ im Menü Hilfe nach. (%1)</translation>
    </message>
</context>
<context>
    <name>Shortlist::MatchCard</name>
    <message>
        <source>You have this posting already</source>
        <translation>Diese Stelle haben Sie schon</translation>
    </message>
    <message>
        <source>A newer version of one you have</source>
        <translation>Eine neuere Fassung einer vorhandenen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This posting comes twice</source>
        <translation>Diese Stelle kommt zweimal</translation>
    </message>
    <message>
        <source>This may be one you have</source>
        <translation>Das ist vielleicht eine, die Sie schon haben</translation>
    </message>
    <message>
        <source>%1: %2. Import it all the same; you can merge the two afterwards.</source>
        <comment>how sure it is, and the reasons</comment>
        <translation>%1: %2. Lesen Sie sie trotzdem ein; danach können Sie beide zusammenführen.</translation>
    </message>
</context>
<context>
    <name>Shortlist::MembersEditor</name>
    <message>
        <source>Add an employer</source>
        <translation>Arbeitgeber hinzufügen</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well. Add those that share the slots:</source>
        <translation>Laut %1 gehören auch diese zu %2. Fügen Sie hinzu, wer sich die Plätze teilt:</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1 to the group</source>
        <translation>%1 zur Gruppe hinzufügen</translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message>
        <source>applied on %1</source>
        <translation>beworben am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>saved on %1 from %2</source>
        <translation>gespeichert am %1 aus %2</translation>
    </message>
    <message>
        <source>Merge two postings</source>
        <translation>Zwei Stellen zusammenführen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>the fi&amp;rst</source>
        <translation>die &amp;erste</translation>
    </message>
    <message>
        <source>the secon&amp;d</source>
        <translation>die z&amp;weite</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags, notes and history of both are kept, and a fact that only one of them states is taken over. The other posting goes to the trash; undo brings everything back.</source>
        <translation>Schlagwörter, Notizen und Verlauf beider bleiben, und was nur eine von beiden angibt, wird übernommen. Die andere Stelle kommt in den Papierkorb; Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Shortlist::NewPostingDialog</name>
    <message>
        <source>New posting</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Write down what you know, or paste its text: the rest is read from it, and you see what was understood before anything is stored.</source>
        <translation>Schreiben Sie auf, was Sie wissen, oder fügen Sie den Text ein: Der Rest wird daraus gelesen, und Sie sehen, was verstanden wurde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>Shortlist::NotesEditor</name>
    <message>
        <source>What you think, whom you know there, what to ask …</source>
        <translation>Eigene Gedanken, Bekannte dort, offene Fragen…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Markdown. Saved when you leave the field.</source>
        <translation>Markdown. Wird beim Verlassen des Feldes gespeichert.</translation>
    </message>
    <message>
        <source>Notes, to be read</source>
        <translation>Notizen, zum Lesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
</context>
<context>
    <name>Shortlist::Notices</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Shortlist::OptionalDateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a field, in Qt&apos;s notation: 6 Apr 2021</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Shortlist::PageLimitDialog</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Limit from a page</source>
        <translation>Grenze aus einer Seite</translation>
    </message>
    <message>
        <source>https://… (so that the words can be found again)</source>
        <translation>https://… (damit der Wortlaut wiederzufinden ist)</translation>
    </message>
    <message>
        <source>The text of an FAQ, a careers page or a mail</source>
        <translation>Der Text einer FAQ, einer Karriereseite oder einer Mail</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Enter it by &amp;hand…</source>
        <translation>Von &amp;Hand eingeben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep as a suggestion</source>
        <translation>Als Vorschlag behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limits are stated. Nothing is enforced before you confirm it.</source>
        <translation>
            <numerusform>%Ln Grenze steht im Text. Nichts wird durchgesetzt, bevor Sie es bestätigen.</numerusform>
            <numerusform>%Ln Grenzen stehen im Text. Nichts wird durchgesetzt, bevor Sie es bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the page’s text: the limits in it are found, with their words.</source>
        <translation>Fügen Sie den Text der Seite ein: Die Grenzen darin werden mit ihrem Wortlaut gefunden.</translation>
    </message>
    <message>
        <source>No limit was found in this text.</source>
        <translation>In diesem Text wurde keine Grenze gefunden.</translation>
    </message>
</context>
<context>
    <name>Shortlist::PaletteController</name>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>Shortlist::PapersController</name>
    <message>
        <source>“%1” is no document: a file of at most %2 is. Nothing was added.</source>
        <translation>„%1“ ist kein Dokument: Das wäre eine Datei von höchstens %2. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>No program of the desktop opens “%1”.</source>
        <translation>Kein Programm des Desktops öffnet „%1“.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingDrag</name>
    <message>
        <source>apply by %1</source>
        <translation>bewerben bis %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message>
        <source>Postings</source>
        <translation>Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Titel von „%1“</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingView</name>
    <message>
        <source>Shown as plain text, as you asked for with --no-webengine.</source>
        <translation>Als reiner Text gezeigt, wie mit --no-webengine gewünscht.</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view does not run for root, where its sandbox can&apos;t work.</source>
        <translation>Als reiner Text gezeigt: Die Seitenansicht läuft nicht für root, weil ihre Sandbox dort nicht funktioniert.</translation>
    </message>
    <message>
        <source>Shown as plain text: this system does not allow the sandbox of the page view.</source>
        <translation>Als reiner Text gezeigt: Dieses System lässt die Sandbox der Seitenansicht nicht zu.</translation>
    </message>
    <message>
        <source>Shown as plain text: a part of Qt WebEngine is not installed.</source>
        <translation>Als reiner Text gezeigt: Ein Teil von Qt WebEngine ist nicht installiert.</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view stopped. Nothing was lost.</source>
        <translation>Als reiner Text gezeigt: Die Seitenansicht wurde unerwartet beendet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>Öffnet sich im Browser: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>The title bar of a posting&apos;s own window: title, employer</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ProofDialog</name>
    <message>
        <source>Proof of the search</source>
        <translation>Nachweis der Suche</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>Suche %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::QuoteLabel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Shortlist::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Your rating: click a star, or press 0 to 5</source>
        <translation>Eigene Bewertung: einen Stern anklicken oder 0 bis 5 drücken</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingController</name>
    <message>
        <source>Save the posting</source>
        <translation>Anzeige speichern</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Quelle speichern</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message>
        <source>Stop and show these</source>
        <translation>Anhalten und diese zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was read so far is kept; the rest is not read</source>
        <translation>Was schon gelesen ist, bleibt; der Rest wird nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Fetching the page from %1…</source>
        <translation>Die Seite wird von %1 geholt…</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln postings…</source>
        <translation>
            <numerusform>Eine Stelle wird gespeichert…</numerusform>
            <numerusform>%Ln Stellen werden gespeichert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>Abgleich mit dem, was Sie haben…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>%1 von %2 Dateien gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings found</source>
        <translation>
            <numerusform>eine Stelle gefunden</numerusform>
            <numerusform>%Ln Stellen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one</source>
        <translation>
            <numerusform>eine Datei ohne</numerusform>
            <numerusform>%Ln Dateien ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa eine Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingTools</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Go to a section (Ctrl+J)</source>
        <translation>Zu einem Abschnitt gehen (Strg+J)</translation>
    </message>
    <message>
        <source>More for reading</source>
        <translation>Mehr zum Lesen</translation>
    </message>
    <message>
        <source>Find, copy, print, the source</source>
        <translation>Suchen, kopieren, drucken, die Quelle</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…	Ctrl+G</source>
        <translation>In der Anzeige &amp;suchen…	Strg+G</translation>
    </message>
    <message>
        <source>&amp;Copy the posting</source>
        <translation>Anzeige &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…	Ctrl+P</source>
        <translation>&amp;Drucken…	Strg+P</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>The &amp;source as saved…</source>
        <translation>&amp;Quelle wie gespeichert…</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReasonDialog</name>
    <message>
        <source>Refused by a limit</source>
        <translation>Eine Grenze lässt das nicht zu</translation>
    </message>
    <message>
        <source>If it is so all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>Wenn es trotzdem so ist, geben Sie den Grund an. Der &amp;Grund bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Reason for going beyond the limit</source>
        <translation>Grund für die Überschreitung der Grenze</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem ausführen</translation>
    </message>
</context>
<context>
    <name>Shortlist::RecordDialog</name>
    <message>
        <source>Record a step</source>
        <translation>Schritt eintragen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>If you applied all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>Falls Sie sich trotzdem beworben haben, nennen Sie den Grund. Die &amp;Begründung bleibt im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Reason for recording it beyond the limit</source>
        <translation>Grund für den Eintrag über die Grenze hinaus</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>Trotzdem eintragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>until then, the limit is lifted for others too</source>
        <translation>bis dahin auch für andere aufgehoben</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>Letzter Tag der Ausnahme</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>Sie wollten zuerst „%1“ abschicken.</translation>
    </message>
    <message>
        <source>Edit a step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Damit abgeschickt</translation>
    </message>
</context>
<context>
    <name>Shortlist::RemindersDialog</name>
    <message>
        <source>Closing day</source>
        <translation>Bewerbungsfrist</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The desktop shows them while Shortlist is open; what was missed comes together when it is opened again.</source>
        <translation>Der Desktop zeigt sie, solange Shortlist läuft; Verpasstes kommt gesammelt beim nächsten Start.</translation>
    </message>
    <message>
        <source>How long ahead</source>
        <translation>Wie lange vorher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What, and how long before it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A whole day begins at</source>
        <translation>Ein ganzer Tag beginnt um</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Ruhe von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>What has no time is said at</source>
        <translation>Was keine Uhrzeit hat, kommt um</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Shortlist::RescueBox</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the disk does not give it, or you may not read it. It was left untouched.</source>
        <translation>„%1“ ließ sich nicht öffnen: Der Datenträger gibt die Datei nicht her, oder Sie dürfen sie nicht lesen. Sie wurde nicht angetastet.</translation>
    </message>
    <message numerus="yes">
        <source>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</source>
        <translation>
            <numerusform>Die letzte Kopie davon ist vom %1, mit %Ln Stelle. Vor der Rückkehr wird die Kopie geprüft; die Datei, die sich nicht öffnen lässt, bleibt bei den Kopien erhalten.</numerusform>
            <numerusform>Die letzte Kopie davon ist vom %1, mit %Ln Stellen. Vor der Rückkehr wird die Kopie geprüft; die Datei, die sich nicht öffnen lässt, bleibt bei den Kopien erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the copy of %1</source>
        <translation>Zur Kopie vom %1 zurückkehren</translation>
    </message>
    <message>
        <source>There is no copy of it to go back to.</source>
        <translation>Es gibt keine Kopie davon, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Andere Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Shortlist::RowHeads</name>
    <message>
        <source>%1 ≠</source>
        <extracomment>The label of a row whose values differ; not by its colour alone</extracomment>
        <translation>%1 ≠</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleDialog</name>
    <message>
        <source>Application limit</source>
        <translation>Bewerbungsgrenze</translation>
    </message>
    <message>
        <source>What the rule would do</source>
        <translation>Was die Regel bewirken würde</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleForm</name>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>nicht bekannt: behält ihren Platz</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>behält ihren Platz</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>gibt ihren Platz frei</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>At most so many applications</source>
        <translation>Höchstens so viele Bewerbungen</translation>
    </message>
    <message>
        <source>A wait before the next application</source>
        <translation>Wartezeit vor der nächsten Bewerbung</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>Keine zweite Bewerbung auf dieselbe Stelle</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>einer Absage</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>der Bewerbung</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>einem Gespräch</translation>
    </message>
    <message>
        <source>the day the posting is closed</source>
        <translation>dem Tag, an dem die Stelle geschlossen wird</translation>
    </message>
    <message>
        <source>the employer and its affiliates</source>
        <translation>den Arbeitgeber und verbundene Unternehmen</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>den Arbeitgeber</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>eine Abteilung</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>each posting</source>
        <translation>jede einzelne Stelle</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>every application that was sent</source>
        <translation>jede abgeschickte Bewerbung</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>nur die noch offenen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>in der Reihenfolge der Bewerbung geprüft</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>eine erst nach dem Ende der anderen</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alle gleichzeitig</translation>
    </message>
    <message>
        <source>refuses what goes beyond it</source>
        <translation>lässt nichts darüber hinaus zu</translation>
    </message>
    <message>
        <source>advises: it warns only</source>
        <translation>empfiehlt: warnt nur</translation>
    </message>
    <message>
        <source>breaking it spoils every application</source>
        <translation>ein Verstoß macht alle Bewerbungen hinfällig</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>durchgesetzt</translation>
    </message>
    <message>
        <source>only suggested: shown, not enforced</source>
        <translation>nur vorgeschlagen: gezeigt, nicht durchgesetzt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>within a number of days</source>
        <translation>innerhalb einer Anzahl von Tagen</translation>
    </message>
    <message>
        <source>within a number of months</source>
        <translation>innerhalb einer Anzahl von Monaten</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>in einem Jahr</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>in einem Kalendermonat</translation>
    </message>
    <message>
        <source>between two dates</source>
        <translation>zwischen zwei Daten</translation>
    </message>
    <message>
        <source>in a season whose dates are not known</source>
        <translation>in einer Saison, deren Daten nicht bekannt sind</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;Days to wait</source>
        <translation>&amp;Wartetage</translation>
    </message>
    <message>
        <source>The days r&amp;un from</source>
        <translation>Die Tage laufen &amp;ab</translation>
    </message>
    <message>
        <source>Counts &amp;for</source>
        <translation>Gilt &amp;für</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Year starts &amp;in</source>
        <translation>&amp;Jahr beginnt im</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;What counts</source>
        <translation>Was zähl&amp;t</translation>
    </message>
    <message>
        <source>If you wit&amp;hdraw</source>
        <translation>Bei Rüc&amp;kzug</translation>
    </message>
    <message>
        <source>If it is re&amp;jected</source>
        <translation>B&amp;ei Absage</translation>
    </message>
    <message>
        <source>If the posting &amp;closes</source>
        <translation>Wenn die Stelle s&amp;chließt</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Reihenf&amp;olge</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>Verb&amp;indlichkeit</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Zu&amp;stand</translation>
    </message>
    <message>
        <source>O&amp;verride until</source>
        <translation>Ausnah&amp;me bis</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Say for whom it counts.</source>
        <translation>Bitte angeben, für wen sie gilt.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Say how many days to wait.</source>
        <translation>Bitte die Wartetage angeben.</translation>
    </message>
    <message>
        <source>Say why the rule is overridden.</source>
        <translation>Bitte angeben, warum es eine Ausnahme gibt.</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message>
        <source>one application</source>
        <translation>eine Bewerbung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln Bewerbung</numerusform>
            <numerusform>%Ln Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln months</source>
        <translation>
            <numerusform>Höchstens %1 innerhalb von %Ln Monat</numerusform>
            <numerusform>Höchstens %1 innerhalb von %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln days</source>
        <translation>
            <numerusform>Höchstens %1 innerhalb von %Ln Tag</numerusform>
            <numerusform>Höchstens %1 innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a month</source>
        <translation>Höchstens %1 pro Monat</translation>
    </message>
    <message>
        <source>At most %1 a year</source>
        <translation>Höchstens %1 pro Jahr</translation>
    </message>
    <message>
        <source>At most %1 in a year that starts in %2</source>
        <translation>Höchstens %1 in einem Jahr, das im %2 beginnt</translation>
    </message>
    <message>
        <source>At most %1 a recruiting season</source>
        <translation>Höchstens %1 pro Bewerbungssaison</translation>
    </message>
    <message>
        <source>At most %1 from %2 to %3</source>
        <translation>Höchstens %1 vom %2 bis %3</translation>
    </message>
    <message>
        <source>At most %1 open at a time</source>
        <translation>Höchstens %1 gleichzeitig offen</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the last one</source>
        <translation>
            <numerusform>Keine neue Bewerbung binnen %Ln Tag nach der letzten</numerusform>
            <numerusform>Keine neue Bewerbung binnen %Ln Tagen nach der letzten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after an interview</source>
        <translation>
            <numerusform>Keine neue Bewerbung binnen %Ln Tag nach einem Gespräch</numerusform>
            <numerusform>Keine neue Bewerbung binnen %Ln Tagen nach einem Gespräch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after a rejection</source>
        <translation>
            <numerusform>Keine neue Bewerbung binnen %Ln Tag nach einer Absage</numerusform>
            <numerusform>Keine neue Bewerbung binnen %Ln Tagen nach einer Absage</numerusform>
        </translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>in der Reihenfolge der Bewerbung geprüft</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>eine erst nach dem Ende der anderen</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alle gleichzeitig</translation>
    </message>
    <message>
        <source>for %1 and its affiliates worldwide</source>
        <translation>bei %1 und verbundenen Unternehmen weltweit</translation>
    </message>
    <message>
        <source>for %1 and their affiliates worldwide</source>
        <translation>bei %1 und deren verbundenen Unternehmen weltweit</translation>
    </message>
    <message>
        <source>to the same posting</source>
        <translation>auf dieselbe Stelle</translation>
    </message>
    <message>
        <source>in one programme</source>
        <translation>in einem Programm</translation>
    </message>
    <message>
        <source>in the programme %1</source>
        <translation>im Programm %1</translation>
    </message>
    <message>
        <source>in one department</source>
        <translation>in einer Abteilung</translation>
    </message>
    <message>
        <source>in the department %1</source>
        <translation>in der Abteilung %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>for all affiliates</source>
        <translation>bei allen verbundenen Unternehmen</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>Keine zweite Bewerbung auf dieselbe Stelle</translation>
    </message>
    <message>
        <source>advised, not enforced</source>
        <translation>empfohlen, nicht durchgesetzt</translation>
    </message>
    <message>
        <source>or all applications are set aside</source>
        <translation>sonst bleiben alle Bewerbungen unberücksichtigt</translation>
    </message>
    <message>
        <source>A second application to the same posting at once</source>
        <translation>Zweite Bewerbung auf dieselbe Stelle sofort zulässig</translation>
    </message>
    <message>
        <source>for %1 and affiliates in %2</source>
        <translation>für %1 und verbundene Unternehmen in %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the employer has closed a posting</source>
        <translation>
            <numerusform>Keine neue Bewerbung binnen %Ln Tag, nachdem der Arbeitgeber eine Stelle geschlossen hat</numerusform>
            <numerusform>Keine neue Bewerbung binnen %Ln Tagen, nachdem der Arbeitgeber eine Stelle geschlossen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting for %Ln days after the first</source>
        <translation>
            <numerusform>Keine zweite Bewerbung auf dieselbe Stelle binnen %Ln Tag nach der ersten</numerusform>
            <numerusform>Keine zweite Bewerbung auf dieselbe Stelle binnen %Ln Tagen nach der ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting until %Ln days after the first has ended</source>
        <translation>
            <numerusform>Keine zweite Bewerbung auf dieselbe Stelle bis %Ln Tag nach dem Ende der ersten</numerusform>
            <numerusform>Keine zweite Bewerbung auf dieselbe Stelle bis %Ln Tage nach dem Ende der ersten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchAssist</name>
    <message>
        <source>Help with the search</source>
        <translation>Hilfe beim Suchen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchBar</name>
    <message>
        <source>Search everything, or employer:… tag:… stage:…</source>
        <translation>Alles durchsuchen, oder employer:… tag:… stage:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, or, and fields such as employer:, tag: and deadline:&lt;7d</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, -nicht, or und Felder wie employer:, tag: und deadline:&lt;7d</translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>einer gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Abschnitte: %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>What the section “%1” is</source>
        <translation>Was der Abschnitt „%1“ ist</translation>
    </message>
</context>
<context>
    <name>Shortlist::SelectionController</name>
    <message>
        <source>Not rated</source>
        <translation>Ohne Sterne</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln postings for good?</source>
        <translation>
            <numerusform>%Ln Stelle endgültig löschen?</numerusform>
            <numerusform>%Ln Stellen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Their texts, notes and sources are removed from the file. This cannot be undone, and what was done before cannot be undone afterwards either. Of a posting that you applied for, title and employer stay in the trash, because limits and statistics count it.</source>
        <translation>Texte, Notizen und Quellen werden aus der Datei entfernt. Das lässt sich nicht rückgängig machen, und was davor getan wurde, danach auch nicht mehr. Von einer Stelle, auf die Sie sich beworben haben, bleiben Titel und Arbeitgeber im Papierkorb, weil Grenzen und Rückblick sie zählen.</translation>
    </message>
</context>
<context>
    <name>Shortlist::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Was Sie hier wählen, gilt sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, such as 125 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Shortlist::ShortcutsDialog</name>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>Next, previous posting</source>
        <translation>Nächste, vorige Stelle</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First, last posting</source>
        <translation>Erste, letzte Stelle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>Die Stelle lesen</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Put on or take off a tag</source>
        <translation>Schlagwort setzen oder entfernen</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Umschalt, Strg</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortlist::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Name von „%1“</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarController</name>
    <message>
        <source>Show the postings</source>
        <translation>Stellen anzeigen</translation>
    </message>
    <message>
        <source>Delete everything in it for good…</source>
        <translation>Alles darin endgültig löschen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag from %Ln postings</source>
        <translation>
            <numerusform>Schlagwort von %Ln Stelle entfernen</numerusform>
            <numerusform>Schlagwort von %Ln Stellen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by the search above</source>
        <translation>Durch die Suche oben ersetzen</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>Suchen Sie zuerst etwas; dann lässt sich die Suche speichern.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message>
        <source>%1, %2 of %3 places taken</source>
        <translation>%1, %2 von %3 Plätzen belegt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln postings</source>
        <translation>
            <numerusform>%1, %Ln Stelle</numerusform>
            <numerusform>%1, %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>A tag with others below it, as a screen reader says it</extracomment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>Shortlist::SkillsDialog</name>
    <message>
        <source>Your skills</source>
        <translation>Ihre Fähigkeiten</translation>
    </message>
    <message>
        <source>Tick what you can do. The comparison holds what a posting asks for against it, and your score counts it.</source>
        <translation>Haken Sie an, was Sie können. Der Vergleich stellt dem gegenüber, was eine Stelle verlangt, und Ihre Punkte zählen es mit.</translation>
    </message>
    <message>
        <source>Find one, or add one of your own</source>
        <translation>Suchen oder eine eigene hinzufügen</translation>
    </message>
    <message>
        <source>A skill</source>
        <translation>Eine Fähigkeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln postings</source>
        <extracomment>A skill, and how many postings ask for it</extracomment>
        <translation>
            <numerusform>%1 · in %Ln Stelle</numerusform>
            <numerusform>%1 · in %Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotBanner</name>
    <message>
        <source>Application limit</source>
        <translation>Bewerbungsgrenze</translation>
    </message>
    <message>
        <source>Record application…</source>
        <translation>Bewerbung eintragen…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Trotzdem eintragen…</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>Grenze bestätigen…</translation>
    </message>
    <message>
        <source>Not a limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>Plätze öffnen</translation>
    </message>
    <message>
        <source>Show in posting</source>
        <translation>In der Anzeige zeigen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotCard</name>
    <message>
        <source>Slot %1 · applied %2</source>
        <translation>Platz %1 · beworben am %2</translation>
    </message>
    <message>
        <source>Beyond the limit · applied %1</source>
        <translation>Über die Grenze hinaus · beworben am %1</translation>
    </message>
    <message>
        <source>Slot %1 · planned</source>
        <translation>Platz %1 · geplant</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Free: plan a posting here</source>
        <translation>Frei: hier eine Stelle einplanen</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotDrop</name>
    <message>
        <source>Slot %1: plan it here</source>
        <translation>Platz %1: hier einplanen</translation>
    </message>
    <message>
        <source>One posting at a time</source>
        <translation>Nur eine Stelle auf einmal</translation>
    </message>
    <message>
        <source>This posting holds a slot already</source>
        <translation>Diese Stelle hat schon einen Platz</translation>
    </message>
    <message>
        <source>Taken by an application</source>
        <translation>Von einer Bewerbung belegt</translation>
    </message>
    <message>
        <source>Not of these employers, or no longer open to you</source>
        <translation>Nicht von diesen Arbeitgebern oder nicht mehr offen</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotList</name>
    <message>
        <source>Planned postings, in your order</source>
        <translation>Geplante Stellen, in Ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Postings not planned yet</source>
        <translation>Noch nicht eingeplante Stellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Eintragen…</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsController</name>
    <message>
        <source>No application limit of %1 is known.</source>
        <translation>Keine Bewerbungsgrenze von %1 bekannt.</translation>
    </message>
    <message>
        <source>The known limits of %1 say the same already.</source>
        <translation>Die bekannten Grenzen von %1 sagen das schon.</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsModel</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>Platz %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsPage</name>
    <message>
        <source>No limit known</source>
        <translation>Keine Grenze bekannt</translation>
    </message>
    <message>
        <source>Where a posting says how many applications an employer takes, its slots stand here.</source>
        <translation>Nennt eine Anzeige, wie viele Bewerbungen ein Arbeitgeber annimmt, stehen seine Plätze hier.</translation>
    </message>
    <message>
        <source>edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>No limit is enforced here.</source>
        <translation>Hier wird keine Grenze durchgesetzt.</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>Wartend, in Ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+Up and Alt+Down.</source>
        <translation>Zum Umordnen ziehen oder Alt+Pfeil nach oben und Alt+Pfeil nach unten drücken.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Ended, no longer counting</source>
        <translation>Beendet, zählt nicht mehr</translation>
    </message>
    <message>
        <source>When an application has ended</source>
        <translation>Wenn eine Bewerbung beendet ist</translation>
    </message>
    <message>
        <source>Employers rarely say whether it still counts. What is not known keeps its slot.</source>
        <translation>Arbeitgeber sagen selten, ob sie noch zählt. Ist es nicht bekannt, behält sie ihren Platz.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Employers that share these slots</source>
        <translation>Arbeitgeber, die sich diese Plätze teilen</translation>
    </message>
    <message>
        <source>Limit from a page…</source>
        <translation>Grenze aus einer Seite…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceDialog</name>
    <message>
        <source>%1, saved on %2. This is what the posting was read from, unchanged.</source>
        <translation>%1, gespeichert am %2. Das ist, unverändert, woraus die Stelle gelesen wurde.</translation>
    </message>
    <message>
        <source>The source as saved</source>
        <translation>Die Quelle wie gespeichert</translation>
    </message>
    <message>
        <source>It is no text. Save it to look at it in another program.</source>
        <translation>Sie ist kein Text. Speichern Sie sie, um sie in einem anderen Programm anzusehen.</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesController</name>
    <message>
        <source>This cannot be: a stage needs a name, and of the types saved, planned and submitted one stage each stays on offer.</source>
        <translation>Das geht nicht: Eine Phase braucht einen Namen, und von den Arten gespeichert, geplant und abgeschickt bleibt je eine im Angebot.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this.</source>
        <translation>Die Bewerbungsgrenze des Arbeitgebers lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Change the type of the stage</source>
        <translation>Art der Phase ändern</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Art ändern</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The steps of your search, in the order of the board. What a stage counts as is its type.</source>
        <translation>Die Schritte Ihrer Suche, in der Reihenfolge der Tafel. Als was eine Phase zählt, sagt ihre Art.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>Phasen der Reihe nach</translation>
    </message>
    <message>
        <source>Drag a stage, or move it by Alt+Up and Alt+Down.</source>
        <translation>Phase ziehen oder mit Alt+Pfeil nach oben und Alt+Pfeil nach unten verschieben.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Offer it for new steps</source>
        <translation>Für neue &amp;Schritte anbieten</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Name of a new stage, such as “Phone call”</source>
        <translation>Name einer neuen Phase, etwa „Telefonat“</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>Name einer neuen Phase</translation>
    </message>
    <message>
        <source>Type of the new stage</source>
        <translation>Art der neuen Phase</translation>
    </message>
    <message>
        <source>Add the stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingBar</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>Zu prüfen %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Bekannt %1</translation>
    </message>
    <message>
        <source>No posting %1</source>
        <translation>Keine Stelle %1</translation>
    </message>
    <message>
        <source>Ticks all that is shown, or none</source>
        <translation>Hakt alle gezeigten an oder keine</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show only postings with these words</source>
        <translation>Nur Stellen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angehakt</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing of them is lost: see why, look at the source, or try again.</source>
        <translation>Nichts davon ist verloren: Grund und Quelle ansehen oder noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings ticked</source>
        <translation>
            <numerusform>%1 von einer Stelle angehakt</numerusform>
            <numerusform>%1 von %Ln Stellen angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDesk</name>
    <message>
        <source>Nothing here matches. Take a word away, or show all.</source>
        <translation>Hier passt nichts. Nehmen Sie ein Wort weg, oder lassen Sie alle zeigen.</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message>
        <source>Understood</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>What the source does not say…</source>
        <translation>Was die Quelle nicht sagt…</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>This is no text: %1.</source>
        <translation>Das ist kein Text: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No posting</source>
        <translation>Keine Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>Ein Dokument ohne Stelle</numerusform>
            <numerusform>%Ln Dokumente ohne Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see why and what is in it. They are not stored.</source>
        <translation>Wählen Sie eines, um den Grund und den Inhalt zu sehen. Gespeichert werden sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings in one document</source>
        <translation>
            <numerusform>Eine Stelle in einem Dokument</numerusform>
            <numerusform>%Ln Stellen in einem Dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what was understood. A tick on the document ticks all of them.</source>
        <translation>Wählen Sie eine, um zu sehen, was verstanden wurde. Ein Haken am Dokument gilt für alle.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>Was die Spalten bedeuten…</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message>
        <source>1 posting</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1 from %2</source>
        <extracomment>%1 is &quot;5 postings&quot;, %2 is &quot;5 files&quot;</extracomment>
        <translation>Einlesen: %1 aus %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Tick what to keep, correct what is wrong.</source>
        <translation>Noch ist nichts gespeichert. Anhaken, was bleiben soll; berichtigen, was falsch ist.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>No posting was found</source>
        <translation>Keine Stelle gefunden</translation>
    </message>
    <message>
        <source>Choose files, folders or a saved page, or copy a posting and paste it here with Ctrl+V.</source>
        <translation>Dateien, Ordner oder eine gespeicherte Seite wählen oder eine Stellenanzeige kopieren und hier mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts wurde gelesen</translation>
    </message>
    <message>
        <source>Import 1 posting</source>
        <translation>1 Stelle einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle einlesen</numerusform>
            <numerusform>%Ln Stellen einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>%1 von %2 einlesen</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Seite holen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>Diese Seite holen?</translation>
    </message>
    <message>
        <source>%1

Shortlist asks %2 for this one page, without cookies, and loads nothing that the page names. The site sees that somebody asked.</source>
        <translation>%1

Shortlist fragt %2 nach dieser einen Seite, ohne Cookies, und lädt nichts, was die Seite nennt. Der Anbieter sieht, dass jemand gefragt hat.</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTree</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>Ein Dokument ohne Stelle</numerusform>
            <numerusform>%Ln Dokumente ohne Stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsController</name>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Zeichnung (*.svg);;Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsPage</name>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Noch kein Rückblick</translation>
    </message>
    <message>
        <source>Once you have sent applications, what came of them stands here: where they went, how long it took, and who answered.</source>
        <translation>Sobald Sie Bewerbungen abgeschickt haben, steht hier, was daraus wurde: wohin sie gingen, wie lange es dauerte und wer geantwortet hat.</translation>
    </message>
    <message>
        <source>Where the applications went</source>
        <translation>Was aus den Bewerbungen wurde</translation>
    </message>
    <message>
        <source>From the histories: one that was rejected after an interview has had an interview.</source>
        <translation>Aus den Verläufen: Eine, die nach einem Gespräch abgelehnt wurde, hatte ein Gespräch.</translation>
    </message>
    <message>
        <source>Applications a week</source>
        <translation>Bewerbungen pro Woche</translation>
    </message>
    <message>
        <source>By the day on which they were sent.</source>
        <translation>Nach dem Tag, an dem sie abgeschickt wurden.</translation>
    </message>
    <message>
        <source>Time in a stage</source>
        <translation>Zeit in einer Phase</translation>
    </message>
    <message>
        <source>The middle half and the median, of applications that left it.</source>
        <translation>Die mittlere Hälfte und der Median der Bewerbungen, die sie verlassen haben.</translation>
    </message>
    <message>
        <source>Answers by source</source>
        <translation>Antworten nach Quelle</translation>
    </message>
    <message>
        <source>Rejections are answers, too.</source>
        <translation>Auch Absagen sind Antworten.</translation>
    </message>
    <message>
        <source>Answers by tag</source>
        <translation>Antworten nach Schlagwort</translation>
    </message>
    <message>
        <source>An application counts for each of its tags.</source>
        <translation>Eine Bewerbung zählt für jedes ihrer Schlagwörter.</translation>
    </message>
    <message>
        <source>Answers by employer</source>
        <translation>Antworten nach Arbeitgeber</translation>
    </message>
    <message>
        <source>Of what was sent to each.</source>
        <translation>Von dem, was an jeden abgeschickt wurde.</translation>
    </message>
    <message>
        <source>&amp;Proof of the search…</source>
        <translation>&amp;Nachweis der Suche…</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatusBar</name>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>add to comparison</source>
        <translation>zum Vergleich hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings</source>
        <translation>
            <numerusform>%1 von %Ln Stelle</numerusform>
            <numerusform>%1 von %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network requests since start</source>
        <translation>
            <numerusform>%Ln Netzwerkanfrage seit dem Start</numerusform>
            <numerusform>%Ln Netzwerkanfragen seit dem Start</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist works without a network, and postings cannot reach it.</source>
        <translation>Shortlist arbeitet ohne Netzwerk, und Stellenanzeigen können es nicht erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>Postings tried %Ln times to load something. Every time was refused.</source>
        <translation>
            <numerusform>Stellenanzeigen haben %Ln Mal versucht, etwas zu laden. Es wurde abgewiesen.</numerusform>
            <numerusform>Stellenanzeigen haben %Ln Mal versucht, etwas zu laden. Es wurde jedes Mal abgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings wait to be imported</source>
        <translation>
            <numerusform>%Ln Stelle wartet auf das Einlesen</numerusform>
            <numerusform>%Ln Stellen warten auf das Einlesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SuggestionCard</name>
    <message>
        <source>Not a limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>Grenze bestätigen…</translation>
    </message>
    <message>
        <source>A posting states a limit. It counts once you confirm it.</source>
        <translation>Eine Anzeige nennt eine Grenze. Sie gilt, sobald Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>A page states a limit. It counts once you confirm it.</source>
        <translation>Eine Seite nennt eine Grenze. Sie gilt, sobald Sie sie bestätigen.</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagButton</name>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Abnehmen</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Dieses Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagPopup</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Suggested by the posting’s skills</source>
        <translation>Aus den verlangten Fähigkeiten</translation>
    </message>
    <message>
        <source>Space ticks, Enter is done</source>
        <translation>Leertaste hakt an, Eingabe ist fertig</translation>
    </message>
</context>
<context>
    <name>Shortlist::TextPostingView</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineDelegate</name>
    <message>
        <source>%1, %2, taken back</source>
        <translation>%1, %2, zurückgenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>Über die Grenze hinaus eingetragen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Abgeschickt: %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Shortlist::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Shortlist::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Enter opens the posting, A records what happened, P plans it.</source>
        <translation>Eingabe öffnet die Stelle, A trägt ein, was geschah, P plant sie ein.</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Follows a number: too long is 14 days</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days without an answer that are too long</source>
        <translation>Tage ohne Antwort, die zu lang sind</translation>
    </message>
    <message>
        <source>&amp;Too long is</source>
        <translation>Zu &amp;lang sind</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>&amp;Eintragen, was geschah…</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>Ein&amp;planen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Heute ist nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</source>
        <translation>
            <numerusform>Was binnen einer Woche endet, was bevorsteht und Bewerbungen, die seit %n Tag ohne Antwort sind, stehen hier.</numerusform>
            <numerusform>Was binnen einer Woche endet, was bevorsteht und Bewerbungen, die seit %n Tagen ohne Antwort sind, stehen hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::TrackingPage</name>
    <message>
        <source>Nothing recorded yet. Record what you did, also with an earlier date.</source>
        <translation>Noch nichts eingetragen. Eintragen Sie, was Sie getan haben, auch mit früherem Datum.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note, such as who called</source>
        <translation>Notiz, etwa wer angerufen hat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Shortlist::UndoController</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be undone: tag 3 postings</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>What the employer changed</source>
        <translation>Was der Arbeitgeber geändert hat</translation>
    </message>
    <message>
        <source>The employer has not changed this posting since it was read.</source>
        <translation>Der Arbeitgeber hat diese Stelle nicht geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The posting as it was read first</source>
        <translation>Die Stelle, wie sie zuerst gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>This version beside the one before; or the two that are selected</source>
        <translation>Diese Fassung neben der davor; oder die zwei ausgewählten</translation>
    </message>
</context>
<context>
    <name>Shortlist::WeightsDialog</name>
    <message>
        <source>Skills that you have</source>
        <translation>Fähigkeiten, die Sie haben</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Gehalt pro Jahr</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Ihre Sterne</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Remote-Arbeit</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Ein freier Platz</translation>
    </message>
    <message>
        <source>the share of the skills asked for</source>
        <translation>Anteil an den verlangten Fähigkeiten</translation>
    </message>
    <message>
        <source>beside the best paid one, in one currency</source>
        <translation>gemessen an der bestbezahlten, in einer Währung</translation>
    </message>
    <message>
        <source>as you have rated it</source>
        <translation>wie Sie sie bewertet haben</translation>
    </message>
    <message>
        <source>remote 100, hybrid 50, on site 0</source>
        <translation>remote 100, hybrid 50, vor Ort 0</translation>
    </message>
    <message>
        <source>100 where the limit leaves one</source>
        <translation>100, wo die Grenze einen lässt</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What counts for you</source>
        <translation>Was für Sie zählt</translation>
    </message>
    <message>
        <source>Each posting in the comparison gets 0 to 100 points for each of these. Your score is their mean, weighted as you say here; what a posting does not state is left out.</source>
        <translation>Jede Stelle im Vergleich bekommt hierfür je 0 bis 100 Punkte. Ihre Punktzahl ist deren Mittel, gewichtet, wie Sie es hier sagen; was eine Stelle nicht angibt, bleibt weg.</translation>
    </message>
    <message>
        <source>As it &amp;was first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>How much an aspect counts: nothing</extracomment>
        <translation>gar nicht</translation>
    </message>
</context>
<context>
    <name>Shortlist::WorkBar</name>
    <message>
        <source>Waiting for what is being saved…</source>
        <translation>Wartet auf das, was gerade gespeichert wird…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Die Datenbank wird kopiert…</translation>
    </message>
    <message>
        <source>Checking the database, page by page…</source>
        <translation>Die Datenbank wird geprüft, Seite für Seite…</translation>
    </message>
    <message>
        <source>Checking the postings…</source>
        <translation>Die Stellen werden geprüft…</translation>
    </message>
    <message>
        <source>Comparing what is stored with its checksums…</source>
        <translation>Gespeichertes wird mit seinen Prüfsummen verglichen…</translation>
    </message>
    <message>
        <source>Collecting sources and documents…</source>
        <translation>Quellen und Dokumente werden gesammelt…</translation>
    </message>
    <message>
        <source>Collecting the postings…</source>
        <translation>Die Stellen werden gesammelt…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Putting the copy in place…</source>
        <translation>Die Kopie wird eingesetzt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All postings</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Employers with limits</source>
        <translation>Arbeitgeber mit Grenze</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the limit allows this cannot be told</source>
        <translation>Ob die Grenze das erlaubt, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2, the last one</source>
        <translation>Belegt Platz %1 von %2, den letzten</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2</source>
        <translation>Belegt Platz %1 von %2</translation>
    </message>
    <message>
        <source>This employer seems to limit applications</source>
        <translation>Dieser Arbeitgeber scheint Bewerbungen zu begrenzen</translation>
    </message>
    <message>
        <source>Whether you may apply cannot be told</source>
        <translation>Ob eine Bewerbung zulässig ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Applying now is allowed</source>
        <translation>Eine Bewerbung ist jetzt zulässig</translation>
    </message>
    <message>
        <source>Applying now is more than the employer advises</source>
        <translation>Eine Bewerbung jetzt wäre mehr, als der Arbeitgeber empfiehlt</translation>
    </message>
    <message>
        <source>Applying now takes the only place</source>
        <translation>Eine Bewerbung jetzt belegt den einzigen Platz</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2, the last one</source>
        <translation>Eine Bewerbung jetzt belegt Platz %1 von %2, den letzten</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2</source>
        <translation>Eine Bewerbung jetzt belegt Platz %1 von %2</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2</source>
        <translation>Hat Platz %1 von %2</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2 since %3</source>
        <translation>Hat Platz %1 von %2 seit %3</translation>
    </message>
    <message>
        <source>Refused: the time to wait after the last answer is not over</source>
        <translation>Nicht zulässig: Die Wartezeit nach der letzten Antwort ist nicht vorbei</translation>
    </message>
    <message>
        <source>Refused: you applied for this posting before</source>
        <translation>Nicht zulässig: Auf diese Stelle haben Sie sich schon beworben</translation>
    </message>
    <message>
        <source>Refused: the application before this one has to end first</source>
        <translation>Nicht zulässig: Die vorherige Bewerbung muss erst beendet sein</translation>
    </message>
    <message>
        <source>Refused: the only place is taken</source>
        <translation>Nicht zulässig: Der einzige Platz ist belegt</translation>
    </message>
    <message>
        <source>Refused: both places are taken</source>
        <translation>Nicht zulässig: Beide Plätze sind belegt</translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %Ln places are taken</source>
        <translation>
            <numerusform>Nicht zulässig: Der einzige Platz (%Ln) ist belegt</numerusform>
            <numerusform>Nicht zulässig: Alle %Ln Plätze sind belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enforced until you confirm it.</source>
        <translation>Gilt erst, wenn Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>One application too many would spoil all of them.</source>
        <translation>Eine Bewerbung zu viel würde alle hinfällig machen.</translation>
    </message>
    <message>
        <source>The next place is free on %1.</source>
        <translation>Der nächste Platz ist am %1 frei.</translation>
    </message>
    <message>
        <source>Nothing in the rule says that a place becomes free again.</source>
        <translation>Nichts in der Regel sagt, dass ein Platz wieder frei wird.</translation>
    </message>
    <message>
        <source>Withdrawn and rejected ones are assumed not to free a slot.</source>
        <translation>Es wird angenommen, dass zurückgezogene und abgelehnte Bewerbungen keinen Platz freigeben.</translation>
    </message>
    <message>
        <source>Withdrawn ones are assumed not to free a slot.</source>
        <translation>Es wird angenommen, dass zurückgezogene Bewerbungen keinen Platz freigeben.</translation>
    </message>
    <message>
        <source>Rejected ones are assumed not to free a slot.</source>
        <translation>Es wird angenommen, dass abgelehnte Bewerbungen keinen Platz freigeben.</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3</source>
        <translation>Platz %1: %2, beworben am %3</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3, now: %4</source>
        <translation>Platz %1: %2, beworben am %3, jetzt: %4</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>Sie wollten zuerst „%1“ abschicken.</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>It has closed.</source>
        <translation>Sie ist geschlossen.</translation>
    </message>
    <message>
        <source>You rate it higher than one before it.</source>
        <translation>Sie ist höher bewertet als eine vor ihr.</translation>
    </message>
    <message>
        <source>It closes before one that is to be sent first.</source>
        <translation>Sie schließt vor einer, die zuerst abgeschickt werden soll.</translation>
    </message>
    <message>
        <source>Send it before %1.</source>
        <translation>Vor dem %1 abschicken.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and the day it began or, where it is an ending, happened</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>One of your planned postings closes within a week, and no slot is left.</source>
        <translation>Eine Ihrer geplanten Stellen schließt binnen einer Woche, und kein Platz ist mehr frei.</translation>
    </message>
    <message>
        <source>only one slot is left</source>
        <extracomment>%1 is a number of slots: only one slot is left</extracomment>
        <translation>nur noch ein Platz ist frei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and no slot is left.</source>
        <translation>
            <numerusform>%Ln Ihrer geplanten Stellen schließt binnen einer Woche, und kein Platz ist mehr frei.</numerusform>
            <numerusform>%Ln Ihrer geplanten Stellen schließen binnen einer Woche, und kein Platz ist mehr frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln slots are left</source>
        <translation>
            <numerusform>nur noch %Ln Platz ist frei</numerusform>
            <numerusform>nur noch %Ln Plätze sind frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and %1.</source>
        <translation>
            <numerusform>%Ln Ihrer geplanten Stellen schließt binnen einer Woche, und %1.</numerusform>
            <numerusform>%Ln Ihrer geplanten Stellen schließen binnen einer Woche, und %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>Open in the posting</source>
        <translation>In der Anzeige öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing was decided. It takes no place of a limit.</source>
        <translation>Nichts ist entschieden. Sie belegt keinen Platz einer Grenze.</translation>
    </message>
    <message>
        <source>To be sent. It waits for a place of a limit, but takes none.</source>
        <translation>Soll abgeschickt werden. Sie wartet auf einen Platz einer Grenze, belegt aber keinen.</translation>
    </message>
    <message>
        <source>Sent, and not answered. It takes a place where the employer limits applications.</source>
        <translation>Abgeschickt und unbeantwortet. Sie belegt einen Platz, wo der Arbeitgeber Bewerbungen begrenzt.</translation>
    </message>
    <message>
        <source>Sent, and answered. It takes a place where the employer limits applications.</source>
        <translation>Abgeschickt und beantwortet. Sie belegt einen Platz, wo der Arbeitgeber Bewerbungen begrenzt.</translation>
    </message>
    <message>
        <source>You ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>Sie haben sie beendet. Ob ihr Platz wieder frei ist, hängt von der Regel des Arbeitgebers ab.</translation>
    </message>
    <message>
        <source>The employer ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>Der Arbeitgeber hat sie beendet. Ob ihr Platz wieder frei ist, hängt von seiner Regel ab.</translation>
    </message>
    <message>
        <source>The posting was closed. Whether its place is free again depends on the employer’s rule.</source>
        <translation>Die Stelle wurde geschlossen. Ob ihr Platz wieder frei ist, hängt von der Regel des Arbeitgebers ab.</translation>
    </message>
    <message>
        <source>You are hired.</source>
        <translation>Sie sind eingestellt.</translation>
    </message>
    <message>
        <source>No history speaks of it: it can be removed.</source>
        <translation>Kein Verlauf spricht von ihr: Sie kann entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of histories speak of it: it can be hidden, but not removed.</source>
        <translation>
            <numerusform>%Ln Eintrag eines Verlaufs spricht von ihr: Sie kann verborgen, aber nicht entfernt werden.</numerusform>
            <numerusform>%Ln Einträge von Verläufen sprechen von ihr: Sie kann verborgen, aber nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent from then on: %1.</source>
        <translation>
            <numerusform>%Ln Bewerbung zählt von da an als abgeschickt: %1.</numerusform>
            <numerusform>%Ln Bewerbungen zählen von da an als abgeschickt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent no more, and take no place: %1.</source>
        <translation>
            <numerusform>%Ln Bewerbung zählt nicht mehr als abgeschickt und belegt keinen Platz: %1.</numerusform>
            <numerusform>%Ln Bewerbungen zählen nicht mehr als abgeschickt und belegen keinen Platz: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications were sent all the same, but stand differently: %1.</source>
        <translation>
            <numerusform>%Ln Bewerbung war ebenso abgeschickt, steht aber anders da: %1.</numerusform>
            <numerusform>%Ln Bewerbungen waren ebenso abgeschickt, stehen aber anders da: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message>
        <source>The same file was imported before.</source>
        <translation>Dieselbe Datei wurde schon eingelesen.</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>dieselbe Datei</translation>
    </message>
    <message>
        <source>It has the same requisition number.</source>
        <translation>Sie hat dieselbe Stellennummer.</translation>
    </message>
    <message>
        <source>same requisition number</source>
        <translation>dieselbe Stellennummer</translation>
    </message>
    <message>
        <source>It comes from the same address.</source>
        <translation>Sie kommt von derselben Adresse.</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>dieselbe Adresse</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>Sie sagt dasselbe.</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>It was stored just now.</source>
        <translation>Sie wurde gerade gespeichert.</translation>
    </message>
    <message>
        <source>stored just now</source>
        <translation>gerade gespeichert</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>Seitentext</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (erschlossen)</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>%1 (no title)</source>
        <translation>%1 (kein Titel)</translation>
    </message>
    <message>
        <source>No job posting was found in it.</source>
        <translation>Darin wurde keine Stelle gefunden.</translation>
    </message>
    <message>
        <source>no posting</source>
        <translation>keine Stelle</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>limit found: %1</source>
        <translation>Grenze gefunden: %1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>It comes twice</source>
        <translation>Kommt zweimal</translation>
    </message>
    <message>
        <source>You have it: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>It comes twice: %1</source>
        <translation>Kommt zweimal: %1</translation>
    </message>
    <message>
        <source>like one you have</source>
        <translation>ähnlich wie eine vorhandene</translation>
    </message>
</context>
<context>
    <name>StatisticsTables</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Viertel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Viertel</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>Jetzt darin</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Abgeschickt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 42 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 nach %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of %n between %1 and %2 days</source>
        <translation>
            <numerusform>%n gezählt, Mitte %1–%2 Tage</numerusform>
            <numerusform>%n gezählt, Mitte %1–%2 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>ohne Adresse</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a Monday</extracomment>
        <translation>Woche vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n Bewerbung</numerusform>
            <numerusform>%n Bewerbungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, %1</source>
        <translation>
            <numerusform>%n beantwortet, %1</numerusform>
            <numerusform>%n beantwortet, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n Quelle mit weniger als %1 Bewerbungen ist nicht gezeigt: Ein Anteil von so wenigen sagt nichts.</numerusform>
            <numerusform>%n Quellen mit weniger als %1 Bewerbungen sind nicht gezeigt: Ein Anteil von so wenigen sagt nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n Schlagwort mit weniger als %1 Bewerbungen ist nicht gezeigt: Ein Anteil von so wenigen sagt nichts.</numerusform>
            <numerusform>%n Schlagwörter mit weniger als %1 Bewerbungen sind nicht gezeigt: Ein Anteil von so wenigen sagt nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n Arbeitgeber mit weniger als %1 Bewerbungen ist nicht gezeigt: Ein Anteil von so wenigen sagt nichts.</numerusform>
            <numerusform>%n Arbeitgeber mit weniger als %1 Bewerbungen sind nicht gezeigt: Ein Anteil von so wenigen sagt nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>one counted</source>
        <translation>eine gezählt</translation>
    </message>
</context>
<context>
    <name>Subline</name>
    <message>
        <source>employer not stated</source>
        <translation>Arbeitgeber nicht angegeben</translation>
    </message>
    <message>
        <source>saved %1 from %2</source>
        <translation>gespeichert %1 aus %2</translation>
    </message>
    <message>
        <source>saved %1 from a pasted page</source>
        <translation>gespeichert %1 aus einer eingefügten Seite</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle verschlagworten</numerusform>
            <numerusform>%Ln Stellen verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings tagged</source>
        <translation>
            <numerusform>%Ln Stelle verschlagwortet</numerusform>
            <numerusform>%Ln Stellen verschlagwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %Ln postings</source>
        <translation>
            <numerusform>ein Schlagwort von %Ln Stelle entfernen</numerusform>
            <numerusform>ein Schlagwort von %Ln Stellen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %Ln postings</source>
        <translation>
            <numerusform>Schlagwort von %Ln Stelle entfernt</numerusform>
            <numerusform>Schlagwort von %Ln Stellen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln postings</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Stelle ändern</numerusform>
            <numerusform>Schlagwörter von %Ln Stellen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln postings changed</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Stelle geändert</numerusform>
            <numerusform>Schlagwörter von %Ln Stellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a tag</source>
        <translation>
            <numerusform>ein Schlagwort umbenennen</numerusform>
            <numerusform>ein Schlagwort umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag renamed</source>
        <translation>
            <numerusform>Schlagwort umbenannt</numerusform>
            <numerusform>Schlagwort umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a tag</source>
        <translation>
            <numerusform>ein Schlagwort einfärben</numerusform>
            <numerusform>ein Schlagwort einfärben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag coloured</source>
        <translation>
            <numerusform>Schlagwort eingefärbt</numerusform>
            <numerusform>Schlagwort eingefärbt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag</source>
        <translation>
            <numerusform>ein Schlagwort entfernen</numerusform>
            <numerusform>ein Schlagwort entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed</source>
        <translation>
            <numerusform>Schlagwort entfernt</numerusform>
            <numerusform>Schlagwort entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct a posting</source>
        <translation>
            <numerusform>eine Stelle berichtigen</numerusform>
            <numerusform>eine Stelle berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posting corrected</source>
        <translation>
            <numerusform>Stelle berichtigt</numerusform>
            <numerusform>Stelle berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle bewerten</numerusform>
            <numerusform>%Ln Stellen bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings rated</source>
        <translation>
            <numerusform>%Ln Stelle bewertet</numerusform>
            <numerusform>%Ln Stellen bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit notes</source>
        <translation>
            <numerusform>Notizen bearbeiten</numerusform>
            <numerusform>Notizen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes saved</source>
        <translation>
            <numerusform>Notizen gespeichert</numerusform>
            <numerusform>Notizen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln postings to the trash</source>
        <translation>
            <numerusform>%Ln Stelle in den Papierkorb legen</numerusform>
            <numerusform>%Ln Stellen in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings moved to the trash</source>
        <translation>
            <numerusform>%Ln Stelle in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Stellen in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle zurückholen</numerusform>
            <numerusform>%Ln Stellen zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings restored</source>
        <translation>
            <numerusform>%Ln Stelle zurückgeholt</numerusform>
            <numerusform>%Ln Stellen zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle einlesen</numerusform>
            <numerusform>%Ln Stellen einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings imported</source>
        <translation>
            <numerusform>%Ln Stelle eingelesen</numerusform>
            <numerusform>%Ln Stellen eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record a stage</source>
        <translation>
            <numerusform>eine Phase eintragen</numerusform>
            <numerusform>eine Phase eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage recorded</source>
        <translation>
            <numerusform>Phase eingetragen</numerusform>
            <numerusform>Phase eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back an entry</source>
        <translation>
            <numerusform>einen Eintrag zurücknehmen</numerusform>
            <numerusform>einen Eintrag zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry taken back</source>
        <translation>
            <numerusform>Eintrag zurückgenommen</numerusform>
            <numerusform>Eintrag zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save a search</source>
        <translation>
            <numerusform>eine Suche speichern</numerusform>
            <numerusform>eine Suche speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search saved</source>
        <translation>
            <numerusform>Suche gespeichert</numerusform>
            <numerusform>Suche gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a search</source>
        <translation>
            <numerusform>eine Suche entfernen</numerusform>
            <numerusform>eine Suche entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search removed</source>
        <translation>
            <numerusform>Suche entfernt</numerusform>
            <numerusform>Suche entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm a limit</source>
        <translation>
            <numerusform>eine Grenze bestätigen</numerusform>
            <numerusform>eine Grenze bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit confirmed</source>
        <translation>
            <numerusform>Grenze bestätigt</numerusform>
            <numerusform>Grenze bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a limit</source>
        <translation>
            <numerusform>eine Grenze ändern</numerusform>
            <numerusform>eine Grenze ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit changed</source>
        <translation>
            <numerusform>Grenze geändert</numerusform>
            <numerusform>Grenze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch a limit</source>
        <translation>
            <numerusform>eine Grenze umschalten</numerusform>
            <numerusform>eine Grenze umschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit switched</source>
        <translation>
            <numerusform>Grenze umgeschaltet</numerusform>
            <numerusform>Grenze umgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change an employer group</source>
        <translation>
            <numerusform>eine Arbeitgebergruppe ändern</numerusform>
            <numerusform>eine Arbeitgebergruppe ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group changed</source>
        <translation>
            <numerusform>Arbeitgebergruppe geändert</numerusform>
            <numerusform>Arbeitgebergruppe geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolve an employer group</source>
        <translation>
            <numerusform>eine Arbeitgebergruppe auflösen</numerusform>
            <numerusform>eine Arbeitgebergruppe auflösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group dissolved</source>
        <translation>
            <numerusform>Arbeitgebergruppe aufgelöst</numerusform>
            <numerusform>Arbeitgebergruppe aufgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the plan</source>
        <translation>
            <numerusform>den Plan umordnen</numerusform>
            <numerusform>den Plan umordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan reordered</source>
        <translation>
            <numerusform>Plan umgeordnet</numerusform>
            <numerusform>Plan umgeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>merge two postings</source>
        <translation>
            <numerusform>zwei Stellen zusammenführen</numerusform>
            <numerusform>zwei Stellen zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings merged</source>
        <translation>
            <numerusform>zwei Stellen zusammengeführt</numerusform>
            <numerusform>zwei Stellen zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take note of a change</source>
        <translation>
            <numerusform>eine Änderung zur Kenntnis nehmen</numerusform>
            <numerusform>eine Änderung zur Kenntnis nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change noted</source>
        <translation>
            <numerusform>Änderung zur Kenntnis genommen</numerusform>
            <numerusform>Änderung zur Kenntnis genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell two postings apart</source>
        <translation>
            <numerusform>zwei Stellen trennen</numerusform>
            <numerusform>zwei Stellen trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings told apart</source>
        <translation>
            <numerusform>zwei Stellen getrennt</numerusform>
            <numerusform>zwei Stellen getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep limits of a page</source>
        <translation>
            <numerusform>Grenzen einer Seite behalten</numerusform>
            <numerusform>Grenzen einer Seite behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits of a page kept</source>
        <translation>
            <numerusform>Grenzen einer Seite behalten</numerusform>
            <numerusform>Grenzen einer Seite behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join two spellings of an employer</source>
        <translation>
            <numerusform>zwei Schreibweisen eines Arbeitgebers zusammenlegen</numerusform>
            <numerusform>zwei Schreibweisen eines Arbeitgebers zusammenlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spellings of an employer joined</source>
        <translation>
            <numerusform>Schreibweisen eines Arbeitgebers zusammengelegt</numerusform>
            <numerusform>Schreibweisen eines Arbeitgebers zusammengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part two employers</source>
        <translation>
            <numerusform>zwei Arbeitgeber trennen</numerusform>
            <numerusform>zwei Arbeitgeber trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employers parted</source>
        <translation>
            <numerusform>Arbeitgeber getrennt</numerusform>
            <numerusform>Arbeitgeber getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a date</source>
        <translation>
            <numerusform>einen Termin hinzufügen</numerusform>
            <numerusform>einen Termin hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <translation>
            <numerusform>Termin hinzugefügt</numerusform>
            <numerusform>Termin hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a date</source>
        <translation>
            <numerusform>einen Termin ändern</numerusform>
            <numerusform>einen Termin ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date changed</source>
        <translation>
            <numerusform>Termin geändert</numerusform>
            <numerusform>Termin geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel a date</source>
        <translation>
            <numerusform>einen Termin absagen</numerusform>
            <numerusform>einen Termin absagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date cancelled</source>
        <translation>
            <numerusform>Termin abgesagt</numerusform>
            <numerusform>Termin abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish a date</source>
        <translation>
            <numerusform>einen Termin abschließen</numerusform>
            <numerusform>einen Termin abschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date finished</source>
        <translation>
            <numerusform>Termin abgeschlossen</numerusform>
            <numerusform>Termin abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit an entry</source>
        <translation>
            <numerusform>einen Eintrag bearbeiten</numerusform>
            <numerusform>einen Eintrag bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry edited</source>
        <translation>
            <numerusform>Eintrag bearbeitet</numerusform>
            <numerusform>Eintrag bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a stage</source>
        <translation>
            <numerusform>eine Phase hinzufügen</numerusform>
            <numerusform>eine Phase hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage added</source>
        <translation>
            <numerusform>Phase hinzugefügt</numerusform>
            <numerusform>Phase hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a stage</source>
        <translation>
            <numerusform>eine Phase umbenennen</numerusform>
            <numerusform>eine Phase umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage renamed</source>
        <translation>
            <numerusform>Phase umbenannt</numerusform>
            <numerusform>Phase umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a stage</source>
        <translation>
            <numerusform>eine Phase einfärben</numerusform>
            <numerusform>eine Phase einfärben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage coloured</source>
        <translation>
            <numerusform>Phase eingefärbt</numerusform>
            <numerusform>Phase eingefärbt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of a stage</source>
        <translation>
            <numerusform>die Art einer Phase ändern</numerusform>
            <numerusform>die Art einer Phase ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>type of a stage changed</source>
        <translation>
            <numerusform>Art einer Phase geändert</numerusform>
            <numerusform>Art einer Phase geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the stages</source>
        <translation>
            <numerusform>die Phasen umordnen</numerusform>
            <numerusform>die Phasen umordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stages reordered</source>
        <translation>
            <numerusform>Phasen umgeordnet</numerusform>
            <numerusform>Phasen umgeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide a stage</source>
        <translation>
            <numerusform>eine Phase verbergen</numerusform>
            <numerusform>eine Phase verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage hidden</source>
        <translation>
            <numerusform>Phase verborgen</numerusform>
            <numerusform>Phase verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show a stage</source>
        <translation>
            <numerusform>eine Phase zeigen</numerusform>
            <numerusform>eine Phase zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage shown</source>
        <translation>
            <numerusform>Phase gezeigt</numerusform>
            <numerusform>Phase gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a stage</source>
        <translation>
            <numerusform>eine Phase entfernen</numerusform>
            <numerusform>eine Phase entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage removed</source>
        <translation>
            <numerusform>Phase entfernt</numerusform>
            <numerusform>Phase entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a contact</source>
        <translation>
            <numerusform>einen Kontakt hinzufügen</numerusform>
            <numerusform>einen Kontakt hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact added</source>
        <translation>
            <numerusform>Kontakt hinzugefügt</numerusform>
            <numerusform>Kontakt hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a contact</source>
        <translation>
            <numerusform>einen Kontakt ändern</numerusform>
            <numerusform>einen Kontakt ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact changed</source>
        <translation>
            <numerusform>Kontakt geändert</numerusform>
            <numerusform>Kontakt geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a contact off a posting</source>
        <translation>
            <numerusform>einen Kontakt von einer Stelle nehmen</numerusform>
            <numerusform>einen Kontakt von einer Stelle nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact taken off the posting</source>
        <translation>
            <numerusform>Kontakt von der Stelle genommen</numerusform>
            <numerusform>Kontakt von der Stelle genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete a contact</source>
        <translation>
            <numerusform>einen Kontakt löschen</numerusform>
            <numerusform>einen Kontakt löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact deleted</source>
        <translation>
            <numerusform>Kontakt gelöscht</numerusform>
            <numerusform>Kontakt gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument hinzufügen</numerusform>
            <numerusform>%Ln Dokumente hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>%Ln Dokument hinzugefügt</numerusform>
            <numerusform>%Ln Dokumente hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a document</source>
        <translation>
            <numerusform>ein Dokument hinzufügen</numerusform>
            <numerusform>ein Dokument hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document added</source>
        <translation>
            <numerusform>Dokument hinzugefügt</numerusform>
            <numerusform>Dokument hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a document off a posting</source>
        <translation>
            <numerusform>ein Dokument von einer Stelle nehmen</numerusform>
            <numerusform>ein Dokument von einer Stelle nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document taken off the posting</source>
        <translation>
            <numerusform>Dokument von der Stelle genommen</numerusform>
            <numerusform>Dokument von der Stelle genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the kind of a document</source>
        <translation>
            <numerusform>die Art eines Dokuments ändern</numerusform>
            <numerusform>die Art eines Dokuments ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind of a document changed</source>
        <translation>
            <numerusform>Art eines Dokuments geändert</numerusform>
            <numerusform>Art eines Dokuments geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a document</source>
        <translation>
            <numerusform>ein Dokument umbenennen</numerusform>
            <numerusform>ein Dokument umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document renamed</source>
        <translation>
            <numerusform>Dokument umbenannt</numerusform>
            <numerusform>Dokument umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what was sent</source>
        <translation>
            <numerusform>Abgeschicktes ändern</numerusform>
            <numerusform>Abgeschicktes ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was sent changed</source>
        <translation>
            <numerusform>Abgeschicktes geändert</numerusform>
            <numerusform>Abgeschicktes geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two tags</source>
        <translation>
            <numerusform>zwei Schlagwörter zusammenführen</numerusform>
            <numerusform>zwei Schlagwörter zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two tags merged</source>
        <translation>
            <numerusform>zwei Schlagwörter zusammengeführt</numerusform>
            <numerusform>zwei Schlagwörter zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %Ln postings</source>
        <translation>
            <numerusform>%Ln Stelle berichtigen</numerusform>
            <numerusform>%Ln Stellen berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings corrected</source>
        <translation>
            <numerusform>%Ln Stelle berichtigt</numerusform>
            <numerusform>%Ln Stellen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a search</source>
        <translation>
            <numerusform>eine Suche umbenennen</numerusform>
            <numerusform>eine Suche umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search renamed</source>
        <translation>
            <numerusform>Suche umbenannt</numerusform>
            <numerusform>Suche umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change your skills</source>
        <translation>
            <numerusform>Fähigkeiten ändern</numerusform>
            <numerusform>Fähigkeiten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your skills changed</source>
        <translation>
            <numerusform>Fähigkeiten geändert</numerusform>
            <numerusform>Fähigkeiten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what counts</source>
        <translation>
            <numerusform>ändern, was zählt</numerusform>
            <numerusform>ändern, was zählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts changed</source>
        <translation>
            <numerusform>geändert, was zählt</numerusform>
            <numerusform>geändert, was zählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>refused until %1</source>
        <translation>nicht zulässig bis %1</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>kein Platz frei: nicht zulässig</translation>
    </message>
    <message>
        <source>no slot left: refused, not known to free</source>
        <translation>kein Platz frei: nicht zulässig, Freiwerden nicht bekannt</translation>
    </message>
    <message>
        <source>cannot be judged: something is not known</source>
        <translation>nicht zu beurteilen: etwas ist nicht bekannt</translation>
    </message>
    <message>
        <source>beyond the limit of %1, but allowed</source>
        <translation>über der Grenze von %1, aber zulässig</translation>
    </message>
    <message>
        <source>takes slot %1, the last one</source>
        <translation>belegt Platz %1, den letzten</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>belegt Platz %1 von %2</translation>
    </message>
    <message>
        <source>The first and last day of the season are not known: every application counts, for ever.</source>
        <translation>Erster und letzter Tag der Saison sind nicht bekannt: Jede Bewerbung zählt, für immer.</translation>
    </message>
    <message>
        <source>Overridden until %1: %2</source>
        <translation>Ausnahme bis %1: %2</translation>
    </message>
    <message>
        <source>Slots used: %1 of %2</source>
        <translation>Belegte Plätze: %1 von %2</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Belegt durch: %1</translation>
    </message>
    <message>
        <source>One application more, sent today: %1</source>
        <translation>Eine weitere Bewerbung, heute abgeschickt: %1</translation>
    </message>
</context>
<context>
    <name>VersionHtml</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Facts and text are the same; only how they are set differs.</source>
        <translation>Angaben und Text sind gleich; nur anders gesetzt.</translation>
    </message>
</context>
</TS>
