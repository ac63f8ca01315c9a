<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
            <numerusform>sans réponse depuis %n jour</numerusform>
            <numerusform>sans réponse depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>sans nouvelles depuis %n jour</numerusform>
            <numerusform>sans nouvelles depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and its day: applied since 12 Jan</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Closed before it was sent</source>
        <translation>Fermée avant l’envoi</translation>
    </message>
    <message>
        <source>Closes soon</source>
        <translation>Ferme bientôt</translation>
    </message>
    <message>
        <source>Today and in the next days</source>
        <translation>Aujourd’hui et les prochains jours</translation>
    </message>
    <message>
        <source>Waiting for too long</source>
        <translation>En attente depuis trop longtemps</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>refused until %1</source>
        <translation>refusée jusqu’au %1</translation>
    </message>
    <message>
        <source>no slot left</source>
        <translation>aucune place libre</translation>
    </message>
    <message>
        <source>limit unclear</source>
        <translation>limite incertaine</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisée</translation>
    </message>
    <message>
        <source>more than advised</source>
        <translation>plus que conseillé</translation>
    </message>
    <message>
        <source>takes slot %1, the last</source>
        <translation>prend la place %1, la dernière</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>prend la place %1 sur %2</translation>
    </message>
    <message>
        <source>Slot %1: %2, %3</source>
        <translation>Place %1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1, %n offre</numerusform>
            <numerusform>%1, %n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a column of the board, %2 what moving the chosen posting there would do</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Apply by this day</source>
        <translation>Postuler au plus tard ce jour</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1&#xa0;: désormais %2</translation>
    </message>
    <message>
        <source>%1: %2, no longer stated</source>
        <translation>%1&#xa0;: %2, n’est plus indiqué</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a fact&apos;s name, its old and its new value</comment>
        <translation>%1&#xa0;: %2, désormais %3</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>première lecture</translation>
    </message>
    <message>
        <source>The employer changed: %1</source>
        <translation>Modifié par l’employeur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln mot ajouté</numerusform>
            <numerusform>%Ln mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln mot supprimé</numerusform>
            <numerusform>%Ln mots supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>only how it is set differs</source>
        <translation>seule la mise en forme diffère</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, en vigueur</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>lue le %1</translation>
    </message>
    <message>
        <source>read on %1 from %2</source>
        <translation>lue le %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>In that stage since</source>
        <translation>À cette étape depuis</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidature le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Something else: keep in the notes</source>
        <translation>Autre chose&#xa0;: garder dans les notes</translation>
    </message>
    <message>
        <source>Nothing: leave out</source>
        <translation>Rien&#xa0;: ignorer</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salaire minimal</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salaire maximal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Pay per (hour, year)</source>
        <translation>Salaire par (heure, an)</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Remote: yes or no</source>
        <translation>Télétravail&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Début le</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Adresse de l’offre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %Ln months</source>
        <translation>
            <numerusform>diplôme obtenu depuis %Ln mois au plus</numerusform>
            <numerusform>diplôme obtenu depuis %Ln mois au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>une candidature</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in order</source>
        <translation>%1, dans l’ordre</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Limit it states</source>
        <translation>Limite indiquée</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>holds slot %1 of %2</source>
        <translation>occupe la place %1 sur %2</translation>
    </message>
    <message>
        <source>refused until %1</source>
        <translation>refusée jusqu’au %1</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>aucune place libre&#xa0;: refusée</translation>
    </message>
    <message>
        <source>planned for slot %1 of %2</source>
        <translation>prévue pour la place %1 sur %2</translation>
    </message>
    <message>
        <source>would take slot %1 of %2, the last one</source>
        <translation>prendrait la place %1 sur %2, la dernière</translation>
    </message>
    <message>
        <source>would take slot %1 of %2</source>
        <translation>prendrait la place %1 sur %2</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>aucune limite connue</translation>
    </message>
    <message>
        <source>limit found, not confirmed</source>
        <translation>limite trouvée, non confirmée</translation>
    </message>
    <message>
        <source>estimated by the site</source>
        <translation>estimé par le site</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How a yearly figure was reckoned: &quot;$40–45 an hour × 2,080&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>Salaire annuel</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Vos étoiles</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Une place libre</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Where a fact comes from, and the words that say so</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a limit entered by you</source>
        <translation>une limite saisie par vous</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message>
        <source>Comparison of postings</source>
        <translation>Comparaison d’offres</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Slot</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>not in this posting</source>
        <translation>absent de cette offre</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Version %1, read on %2</source>
        <translation>Version %1, lue le %2</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>✓ you have it</source>
        <translation>✓ vous l’avez</translation>
    </message>
    <message>
        <source>○ not among yours</source>
        <translation>○ pas parmi les vôtres</translation>
    </message>
    <message>
        <source>you have %1 of %2</source>
        <extracomment>Of the skills that a posting asks for, how many the user has</extracomment>
        <translation>vous en avez %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skills</source>
        <translation>
            <numerusform>%Ln compétence</numerusform>
            <numerusform>%Ln compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>An aspect of a score and what it is reckoned from: &quot;Skills, 5 of 8&quot;</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <extracomment>A part of a score: the aspect, its points of 100, its weight</extracomment>
        <translation>%1&#xa0;: %2 × %3</translation>
    </message>
    <message>
        <source>Not known, not counted: %1</source>
        <translation>Inconnu, non compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Votre score</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>semblable</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>avant une mise à niveau</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
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
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Online assessment</source>
        <translation>Test en ligne</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
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
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>bonus %1</source>
        <translation>prime de %1</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>lettre de motivation</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>autre document</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This</source>
        <translation>Cet élément</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is in no format Shortlist can read. Copy the posting’s text and paste it instead.</source>
        <translation>%1&#xa0;: Shortlist ne sait pas lire ce format. Copiez plutôt le texte de l’offre et collez-le.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one, or copy the posting’s text and paste it.</source>
        <translation>%1&#xa0;: protégé par un mot de passe. Enregistrez-le sans mot de passe, ou copiez le texte de l’offre et collez-le.</translation>
    </message>
    <message>
        <source>%1 holds pictures of text only, as scans do. Copy or type the posting’s text and paste it.</source>
        <translation>%1&#xa0;: ne contient que des images de texte, comme une numérisation. Copiez ou saisissez le texte de l’offre et collez-le.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it as CSV (UTF-8) in the program that made it, and import that.</source>
        <translation>%1 est un classeur. Enregistrez-le en CSV (UTF-8) dans le programme qui l’a créé, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Nothing was changed.</source>
        <translation>%1&#xa0;: contenu endommagé, lecture impossible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is too large for a posting. Nothing was changed.</source>
        <translation>%1&#xa0;: contenu trop volumineux pour une offre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 lacks something that is needed. Fill in the marked field and try again.</source>
        <translation>%1&#xa0;: il manque un élément nécessaire. Remplissez le champ marqué et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be found. It may have been moved or removed meanwhile.</source>
        <translation>%1&#xa0;: introuvable. L’élément a peut-être été déplacé ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing was changed.</source>
        <translation>%1 existe déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change could not be saved, and nothing was changed. Check that the disk has room, then try again.</source>
        <translation>La modification n’a pas pu être enregistrée et rien n’a été modifié. Vérifiez qu’il reste de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Shortlist. It was left untouched; update Shortlist to open it.</source>
        <translation>Cette base de données provient d’une version plus récente de Shortlist. Elle est restée intacte&#x202f;; mettez Shortlist à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is not a database of Shortlist. It was left untouched.</source>
        <translation>%1 n’est pas une base de données de Shortlist. Le fichier est resté intact.</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it and try again.</source>
        <translation>Un autre programme utilise la base de données. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this. Nothing was recorded.</source>
        <translation>La limite de candidatures de l’employeur ne le permet pas. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this: its places are held by %1. Nothing was recorded.</source>
        <extracomment>%1 are titles of postings</extracomment>
        <translation>La limite de candidatures de l’employeur ne le permet pas&#xa0;: ses places sont occupées par %1. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>That is not possible as entered. Nothing was changed.</source>
        <translation>C’est impossible avec cette saisie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Interrompu. Ce qui était déjà fait est conservé.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Save the page in your browser and import the file instead.</source>
        <translation>%1&#xa0;: récupération impossible. Enregistrez la page dans votre navigateur et importez le fichier.</translation>
    </message>
    <message>
        <source>%1 was not fetched: Shortlist only fetches pages of public web sites.</source>
        <translation>%1&#xa0;: non récupéré. Shortlist ne récupère que les pages de sites web publics.</translation>
    </message>
    <message>
        <source>%1 could not be read: the reader stopped. The file is kept, and the others went on. A very large one can be read in several parts.</source>
        <translation>%1&#xa0;: lecture impossible, le lecteur s’est arrêté. Le fichier est conservé et les autres ont été traités. Un fichier très volumineux peut être lu en plusieurs parties.</translation>
    </message>
    <message>
        <source>The database is read only, and nothing was changed. To go on with it, copy its whole folder to a place of your own and open it there.</source>
        <translation>La base de données est en lecture seule et rien n’a été modifié. Pour continuer, copiez tout son dossier là où vous pouvez écrire et ouvrez cette copie.</translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Shortlist that reads such files is missing. Please install Shortlist again.</source>
        <translation>%1&#xa0;: lecture impossible, la partie de Shortlist qui lit ces fichiers est absente. Veuillez réinstaller Shortlist.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it, and that its disk is there; then try again.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez que vous avez le droit de l’ouvrir et que son disque est présent, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there, that you may write into it, and that there is room; then try again. What was there before is kept.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez que le dossier existe, que vous avez le droit d’y écrire et qu’il reste de la place, puis réessayez. Ce qui s’y trouvait avant est conservé.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lue le</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The posting as it was</source>
        <translation>L’offre telle qu’elle était</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>By the employer’s limits it</source>
        <translation>D’après les limites de l’employeur</translation>
    </message>
    <message>
        <source>As the employer puts it</source>
        <translation>Selon les mots de l’employeur</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La candidature</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>Consignée au-delà de la limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>envoyée le %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>SHA-256 of what it was read from</source>
        <translation>SHA-256 de la source lue</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>the same as plain text</source>
        <translation>la même en texte brut</translation>
    </message>
    <message>
        <source>the facts as they were understood</source>
        <translation>les informations telles qu’elles ont été comprises</translation>
    </message>
    <message>
        <source>history, dates and limits, for programs</source>
        <translation>historique, rendez-vous et limites, pour les programmes</translation>
    </message>
    <message>
        <source>what the posting was read from, untouched: do not open it in a browser</source>
        <translation>la source de l’offre, intacte&#xa0;: ne l’ouvrez pas dans un navigateur</translation>
    </message>
    <message>
        <source>what every file is, with its hash</source>
        <translation>la nature de chaque fichier, avec son empreinte</translation>
    </message>
    <message>
        <source>the hashes; “sha256sum -c SHA256SUMS” checks them</source>
        <translation>les empreintes&#x202f;; «&#xa0;sha256sum -c SHA256SUMS&#xa0;» les vérifie</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message numerus="yes">
        <source>graduated within %Ln month(s)</source>
        <translation>
            <numerusform>diplôme obtenu depuis %Ln mois au plus</numerusform>
            <numerusform>diplôme obtenu depuis %Ln mois au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>You say otherwise than the source</source>
        <translation>Vous dites autre chose que la source</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>La source se contredit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and where it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>one application</source>
        <translation>une candidature</translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation>%1 candidatures</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>with affiliates</source>
        <translation>avec les sociétés liées</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>reviewed as applications come in</source>
        <translation>examen au fil des candidatures</translation>
    </message>
    <message>
        <source>Write a number of months.</source>
        <translation>Saisissez un nombre de mois.</translation>
    </message>
    <message>
        <source>Write a date such as %1 or 2027-04-06.</source>
        <translation>Saisissez une date, par exemple %1 ou 2027-04-06.</translation>
    </message>
    <message>
        <source>Write an amount or a range with its currency, such as 52,000–58,000 EUR a year.</source>
        <translation>Saisissez un montant ou une fourchette avec sa devise, par exemple 52 000–58 000 EUR par an.</translation>
    </message>
    <message>
        <source>Write years, such as 3+ or 0–3.</source>
        <translation>Saisissez des années, par exemple 3+ ou 0–3.</translation>
    </message>
    <message>
        <source>Write one or more of: %1.</source>
        <translation>Saisissez une ou plusieurs valeurs parmi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ months</source>
        <translation>
            <numerusform>%Ln+ mois</numerusform>
            <numerusform>%Ln+ mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 ans</translation>
    </message>
    <message>
        <source>no experience needed</source>
        <translation>aucune expérience requise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ years</source>
        <translation>%1+ ans</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>jusqu’à %1 ans</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>ferme aujourd’hui</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>ferme demain</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>expirée hier</translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln days</source>
        <translation>
            <numerusform>ferme dans %Ln jour</numerusform>
            <numerusform>ferme dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>ferme le %1</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>expirée il y a %Ln jour</numerusform>
            <numerusform>expirée il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirée (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without and with its year, in Qt&apos;s notation: 6 Apr, 6 Apr 2021</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s notation: 6 April 2025</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>temps plein</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>temps partiel</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévolat</translation>
    </message>
    <message>
        <source>per diem</source>
        <translation>à la journée</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur site</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>graduate programme</source>
        <translation>programme jeunes diplômés</translation>
    </message>
    <message>
        <source>internship programme</source>
        <translation>programme de stages</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>études secondaires</translation>
    </message>
    <message>
        <source>associate degree</source>
        <translation>diplôme de premier cycle court</translation>
    </message>
    <message>
        <source>bachelor’s degree</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>master’s degree</source>
        <translation>master</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>doctorat</translation>
    </message>
    <message>
        <source>professional licence</source>
        <translation>licence professionnelle d’exercice</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>À propos de l’employeur</translation>
    </message>
    <message>
        <source>About the team</source>
        <translation>À propos de l’équipe</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Minimum qualifications</source>
        <translation>Qualifications minimales</translation>
    </message>
    <message>
        <source>Preferred qualifications</source>
        <translation>Qualifications souhaitées</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Rémunération</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Comment postuler</translation>
    </message>
    <message>
        <source>Legal notes</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>a sentence of the description</source>
        <translation>une phrase de la description</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>texte de la page</translation>
    </message>
    <message>
        <source>a rule for this site</source>
        <translation>une règle pour ce site</translation>
    </message>
    <message>
        <source>RDFa data</source>
        <translation>données RDFa</translation>
    </message>
    <message>
        <source>microdata</source>
        <translation>microdonnées</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>the application system</source>
        <translation>le système de candidature</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended by me</source>
        <translation>Terminée par moi</translation>
    </message>
    <message>
        <source>Ended by the employer</source>
        <translation>Terminée par l’employeur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>test</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>mode de travail</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>type de contrat</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>day of posting</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>apply-by date</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>salary</source>
        <translation>salaire</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>education</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>requisition number</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>application limit</source>
        <translation>limite de candidatures</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>début au plus tôt</translation>
    </message>
    <message>
        <source>latest start</source>
        <translation>début au plus tard</translation>
    </message>
    <message>
        <source>graduated within months</source>
        <translation>diplôme obtenu depuis (mois)</translation>
    </message>
    <message>
        <source>review</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>end of the text (it breaks off)</source>
        <translation>fin du texte (il s’interrompt)</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <extracomment>The figure is a site&apos;s guess, not the employer&apos;s word.</extracomment>
        <translation>%1, estimation</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>Salaire horaire</translation>
    </message>
    <message>
        <source>Pay a day</source>
        <translation>Salaire journalier</translation>
    </message>
    <message>
        <source>Pay a week</source>
        <translation>Salaire hebdomadaire</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>Salaire mensuel</translation>
    </message>
    <message>
        <source>Salary a year</source>
        <translation>Salaire annuel</translation>
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
        <translation>Conserve les offres d’emploi et suit les candidatures qu’un employeur accepte encore.</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>Utiliser cette base de données.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Show descriptions in the plain text view.</source>
        <translation>Afficher les descriptions en texte brut.</translation>
    </message>
    <message>
        <source>Speak this language, this time: %1.</source>
        <translation>Utiliser cette langue, cette fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Shortlist does not speak “%1”, but: %2.</source>
        <translation>Shortlist n’est pas disponible en «&#xa0;%1&#xa0;», mais en&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import the posting that the clipboard holds.</source>
        <translation>Importer l’offre que contient le presse-papiers.</translation>
    </message>
    <message>
        <source>Postings to import: files or folders, or the address of one page.</source>
        <translation>Offres à importer&#xa0;: fichiers ou dossiers, ou l’adresse d’une page.</translation>
    </message>
    <message>
        <source>Give files, or one address of a page, or --paste: not several of these at once.</source>
        <translation>Donnez des fichiers, ou l’adresse d’une page, ou --paste&#xa0;: pas plusieurs à la fois.</translation>
    </message>
</context>
<context>
    <name>LikenessWords</name>
    <message>
        <source>same requisition</source>
        <translation>même référence</translation>
    </message>
    <message>
        <source>same requisition on another site</source>
        <translation>même référence sur un autre site</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>même texte</translation>
    </message>
    <message>
        <source>%1 % of the text the same</source>
        <translation>%1&#xa0;% du texte identique</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>même intitulé</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même lieu</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>sûr à %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here. To go on, copy the database’s whole folder to a place of your own and open it there.</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié ici. Pour continuer, copiez tout le dossier de la base de données là où vous pouvez écrire et ouvrez cette copie.</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>The rest is too long to be shown here. All of it is kept with the posting.</source>
        <translation>La suite est trop longue pour être affichée ici. L’ensemble est conservé avec l’offre.</translation>
    </message>
    <message>
        <source>The source has no description.</source>
        <translation>La source ne contient pas de description.</translation>
    </message>
</context>
<context>
    <name>PostingPaper</name>
    <message>
        <source>apply by %1</source>
        <translation>postuler jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n applications sent</source>
        <translation>
            <numerusform>%n candidature envoyée</numerusform>
            <numerusform>%n candidatures envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones that went on</source>
        <translation>
            <numerusform>%n candidature antérieure toujours en cours</numerusform>
            <numerusform>%n candidatures antérieures toujours en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Proof of the search for work</source>
        <translation>Justificatif de recherche d’emploi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Résultat le</translation>
    </message>
</context>
<context>
    <name>ReadingNotes</name>
    <message>
        <source>bytes that mean nothing in %1 were replaced</source>
        <translation>les octets non valides en %1 ont été remplacés</translation>
    </message>
    <message>
        <source>text that was decoded twice was put right</source>
        <translation>un texte décodé deux fois a été rétabli</translation>
    </message>
    <message>
        <source>left out because their employer does not list them: %1 postings</source>
        <translation>ignorées, car leur employeur ne les affiche pas&#xa0;: %1 offres</translation>
    </message>
    <message>
        <source>only the first %1 postings were read</source>
        <translation>seules les %1 premières offres ont été lues</translation>
    </message>
    <message>
        <source>a list of jobs: of each there is no more than the list says</source>
        <translation>une liste d’emplois&#xa0;: pour chacun, il n’y a que ce qu’en dit la liste</translation>
    </message>
    <message>
        <source>line %1 was left out: %2</source>
        <translation>ligne %1 ignorée&#xa0;: %2</translation>
    </message>
    <message>
        <source>repaired JSON: %1</source>
        <translation>JSON réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>repaired JSON-LD: %1</source>
        <translation>JSON-LD réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON-LD left out: %1</source>
        <translation>JSON-LD ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>repaired XML: %1</source>
        <translation>XML réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>read up to where the XML is broken: %1</source>
        <translation>lu jusqu’à l’endroit où le XML est rompu&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than %1 rows; those from row %2 on are left out</source>
        <translation>plus de %1 lignes&#x202f;; ignorées à partir de la ligne %2</translation>
    </message>
    <message>
        <source>a quotation mark in %1 is never closed</source>
        <translation>un guillemet de %1 n’est jamais fermé</translation>
    </message>
    <message>
        <source>an S/MIME message cannot be read: save it decrypted</source>
        <translation>un message S/MIME est illisible&#xa0;: enregistrez-le déchiffré</translation>
    </message>
    <message>
        <source>an encrypted message cannot be read: save it decrypted</source>
        <translation>un message chiffré est illisible&#xa0;: enregistrez-le déchiffré</translation>
    </message>
    <message>
        <source>an attachment in Outlook&apos;s own format (winmail.dat) cannot be read</source>
        <translation>une pièce jointe au format propre à Outlook (winmail.dat) est illisible</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>comment or CDATA guard</source>
        <translation>commentaire ou garde CDATA</translation>
    </message>
    <message>
        <source>illegal escape</source>
        <translation>séquence d’échappement non valide</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>guillemets simples</translation>
    </message>
    <message>
        <source>unescaped quote</source>
        <translation>guillemet non échappé</translation>
    </message>
    <message>
        <source>raw control character</source>
        <translation>caractère de contrôle brut</translation>
    </message>
    <message>
        <source>key without quotes</source>
        <translation>clé sans guillemets</translation>
    </message>
    <message>
        <source>doubled comma</source>
        <translation>virgule en double</translation>
    </message>
    <message>
        <source>trailing comma</source>
        <translation>virgule finale en trop</translation>
    </message>
    <message>
        <source>missing comma</source>
        <translation>virgule manquante</translation>
    </message>
    <message>
        <source>punctuation behind the value</source>
        <translation>ponctuation après la valeur</translation>
    </message>
    <message>
        <source>several values one after the other</source>
        <translation>plusieurs valeurs à la suite</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 ignoré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Hand in the assessment</source>
        <translation>Rendre le test</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Répondre à la proposition</translation>
    </message>
    <message>
        <source>Missed: %1 %2</source>
        <extracomment>What was missed, and when it was</extracomment>
        <translation>Manqué&#xa0;: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n minutes</source>
        <translation>
            <numerusform>%1 dans %n minute</numerusform>
            <numerusform>%1 dans %n minutes</numerusform>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is when, and of which posting</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The copy was not used</source>
        <translation>La copie n’a pas été utilisée</translation>
    </message>
    <message>
        <source>“%1” was not used, and nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été utilisé, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Ouvrir une autre base de données</translation>
    </message>
    <message>
        <source>Databases of Shortlist (*.db *.bak);;All files (*)</source>
        <translation>Bases de données de Shortlist (*.db *.bak);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>title not stated</source>
        <translation>intitulé non indiqué</translation>
    </message>
    <message>
        <source>place not stated</source>
        <translation>lieu non indiqué</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage and its day: applied 12 Jan</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>states a limit</source>
        <translation>indique une limite</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>title “%1”</source>
        <translation>intitulé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>employer “%1”</source>
        <translation>employeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>place “%1”</source>
        <translation>lieu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>skill “%1”</source>
        <translation>compétence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>employer group “%1”</source>
        <translation>groupe d’employeurs «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>closing %1</source>
        <translation>date limite %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>publiée %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajoutée %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount and its currency: 90,000 EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>paying up to between %1 and %2 a year</source>
        <translation>payée au maximum entre %1 et %2 par an</translation>
    </message>
    <message>
        <source>paying less than %1 a year</source>
        <translation>payée moins de %1 par an</translation>
    </message>
    <message>
        <source>paying at most %1 a year</source>
        <translation>payée au plus %1 par an</translation>
    </message>
    <message>
        <source>paying more than %1 a year</source>
        <translation>payée plus de %1 par an</translation>
    </message>
    <message>
        <source>paying %1 a year or more</source>
        <translation>payée %1 par an ou plus</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sans évaluation</translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars</source>
        <translation>
            <numerusform>notée %Ln étoile</numerusform>
            <numerusform>notée %Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated less than %Ln stars</source>
        <translation>
            <numerusform>notée moins de %Ln étoile</numerusform>
            <numerusform>notée moins de %Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars at most</source>
        <translation>
            <numerusform>notée %Ln étoile au plus</numerusform>
            <numerusform>notée %Ln étoiles au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated more than %Ln stars</source>
        <translation>
            <numerusform>notée plus de %Ln étoile</numerusform>
            <numerusform>notée plus de %Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars or more</source>
        <translation>
            <numerusform>notée %Ln étoile ou plus</numerusform>
            <numerusform>notée %Ln étoiles ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>with a deadline</source>
        <translation>avec une date limite</translation>
    </message>
    <message>
        <source>with a salary</source>
        <translation>avec un salaire</translation>
    </message>
    <message>
        <source>stating a limit</source>
        <translation>indiquant une limite</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>avec des notes</translation>
    </message>
    <message>
        <source>with an address</source>
        <translation>avec une adresse</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>publiée sur %1</translation>
    </message>
    <message>
        <source>was once in “%1”</source>
        <translation>est passée par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>due within a week</source>
        <translation>ferme dans la semaine</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>still to decide</source>
        <translation>encore à décider</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>date limite dépassée</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>sent and not ended</source>
        <translation>envoyée et non terminée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>maybe a duplicate</source>
        <translation>doublon possible</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>sent in %1</source>
        <translation>envoyée en %1</translation>
    </message>
    <message>
        <source>the limit leaves a place</source>
        <translation>la limite laisse une place</translation>
    </message>
    <message>
        <source>the limit leaves no place</source>
        <translation>la limite ne laisse aucune place</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>aucune limite connue</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur site</translation>
    </message>
    <message>
        <source>place of work not stated</source>
        <translation>mode de travail non indiqué</translation>
    </message>
    <message>
        <source>stage “%1”</source>
        <translation>étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>programme: %1</source>
        <translation>programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>A condition of a search that must not hold: not (tag “x”)</extracomment>
        <translation>non (%1)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>non %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>What should stand after %1? It asks for %2.</source>
        <translation>Que doit-il y avoir après %1&#x202f;? Il faut indiquer %2.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, but %3.</source>
        <translation>%1 ne connaît pas «&#xa0;%2&#xa0;», mais %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write for example salary:&gt;120k or salary:80k..100kEUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez par exemple salary:&gt;120k ou salary:80k..100kEUR.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write for example %2&lt;7d, %2today or %2&gt;2026-03-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez par exemple %2&lt;7d, %2today ou %2&gt;2026-03-01.</translation>
    </message>
    <message>
        <source>“%1” is no rating: there are 0 to 5 stars.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une évaluation&#xa0;: il y a de 0 à 5 étoiles.</translation>
    </message>
    <message>
        <source>“NOT” stands before what is to be left out. To search for the word itself, put it in quotes.</source>
        <translation>«&#xa0;NOT&#xa0;» se place devant ce qui doit être exclu. Pour chercher le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“or” stands between two conditions. To search for the word itself, put it in quotes.</source>
        <translation>«&#xa0;or&#xa0;» se place entre deux conditions. Pour chercher le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Nothing stands between the parentheses yet.</source>
        <translation>Il n’y a encore rien entre les parenthèses.</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>Cette ) ne ferme rien.</translation>
    </message>
    <message>
        <source>These are too many parentheses inside each other.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %Ln conditions.</source>
        <translation>
            <numerusform>Une recherche a au plus %Ln condition.</numerusform>
            <numerusform>Une recherche a au plus %Ln conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>words anywhere</source>
        <translation>des mots n’importe où</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>des mots de l’intitulé</translation>
    </message>
    <message>
        <source>the employer’s name</source>
        <translation>le nom de l’employeur</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>une de vos étiquettes</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>où elle en est</translation>
    </message>
    <message>
        <source>a town, region or country</source>
        <translation>une ville, une région ou un pays</translation>
    </message>
    <message>
        <source>a skill it asks for</source>
        <translation>une compétence demandée</translation>
    </message>
    <message>
        <source>employers that share a limit</source>
        <translation>des employeurs qui partagent une limite</translation>
    </message>
    <message>
        <source>graduate, intern, apprentice</source>
        <translation>graduate, intern, apprentice</translation>
    </message>
    <message>
        <source>yes, hybrid or no</source>
        <translation>yes, hybrid ou no</translation>
    </message>
    <message>
        <source>places left: free, full, none</source>
        <translation>places restantes&#xa0;: free, full, none</translation>
    </message>
    <message>
        <source>pay a year: &gt;120k</source>
        <translation>salaire annuel&#xa0;: &gt;120k</translation>
    </message>
    <message>
        <source>when it closes: &lt;7d</source>
        <translation>date limite&#xa0;: &lt;7d</translation>
    </message>
    <message>
        <source>when it was published: &lt;14d</source>
        <translation>date de publication&#xa0;: &lt;14d</translation>
    </message>
    <message>
        <source>when you saved it: today</source>
        <translation>date d’enregistrement&#xa0;: today</translation>
    </message>
    <message>
        <source>your stars: &gt;=3</source>
        <translation>vos étoiles&#xa0;: &gt;=3</translation>
    </message>
    <message>
        <source>what it states: deadline, salary</source>
        <translation>ce qui est indiqué&#xa0;: deadline, salary</translation>
    </message>
    <message>
        <source>its state: due, open, incomplete</source>
        <translation>son état&#xa0;: due, open, incomplete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Shortlist::AboutDialog</name>
    <message>
        <source>About Shortlist</source>
        <translation>À propos de Shortlist</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Shortlist %1</translation>
    </message>
    <message>
        <source>Keeps job postings and the applications an employer still allows.</source>
        <translation>Conserve les offres d’emploi et suit les candidatures qu’un employeur accepte encore.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>None. Shortlist works offline, without an account; nothing leaves this machine. Links open in your browser when you click them.</source>
        <translation>Aucun. Shortlist fonctionne hors ligne, sans compte&#x202f;; rien ne quitte cet ordinateur. Les liens s’ouvrent dans votre navigateur quand vous cliquez dessus.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Qt %1 and SQLite</source>
        <translation>Qt %1 et SQLite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shortlist::Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer &amp;un dossier…</translation>
    </message>
    <message>
        <source>Import &amp;sample postings</source>
        <translation>Importer &amp;des exemples d’offres</translation>
    </message>
    <message>
        <source>&amp;Paste a posting</source>
        <translation>&amp;Coller une offre</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the database…</source>
        <translation>&amp;Enregistrer une copie de la base…</translation>
    </message>
    <message>
        <source>C&amp;heck the database</source>
        <translation>&amp;Vérifier la base de données</translation>
    </message>
    <message>
        <source>&amp;Export everything as JSON…</source>
        <translation>&amp;Tout exporter en JSON…</translation>
    </message>
    <message>
        <source>Save all &amp;dates for the calendar…</source>
        <translation>Enregistrer tous &amp;les rendez-vous pour l’agenda…</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Sta&amp;ges…</source>
        <translation>É&amp;tapes…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>R&amp;echercher</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious place found</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Save this s&amp;earch</source>
        <translation>Enregistrer &amp;cette recherche</translation>
    </message>
    <message>
        <source>Narro&amp;w the list…</source>
        <translation>Restreindre &amp;la liste…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Set the &amp;stage…</source>
        <translation>&amp;Définir l’étape…</translation>
    </message>
    <message>
        <source>Rate &amp;with stars…</source>
        <translation>&amp;Noter avec des étoiles…</translation>
    </message>
    <message>
        <source>&amp;Record an application…</source>
        <translation>&amp;Consigner une candidature…</translation>
    </message>
    <message>
        <source>Add an &amp;interview or another date…</source>
        <translation>&amp;Ajouter un entretien ou un autre rendez-vous…</translation>
    </message>
    <message>
        <source>Save its dates for the calen&amp;dar…</source>
        <translation>&amp;Enregistrer ses rendez-vous pour l’agenda…</translation>
    </message>
    <message>
        <source>Save the application as a &amp;folder…</source>
        <translation>Enregistrer &amp;la candidature dans un dossier…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the application as PDF…</source>
        <translation>Enregistrer la candidature en &amp;PDF…</translation>
    </message>
    <message>
        <source>Add to the &amp;comparison</source>
        <translation>A&amp;jouter à la comparaison</translation>
    </message>
    <message>
        <source>C&amp;orrect the facts…</source>
        <translation>Corriger les &amp;informations…</translation>
    </message>
    <message>
        <source>Show the &amp;limit in the text</source>
        <translation>&amp;Montrer la limite dans le texte</translation>
    </message>
    <message>
        <source>Show the employer’s &amp;places</source>
        <translation>M&amp;ontrer les places de l’employeur</translation>
    </message>
    <message>
        <source>Limit from a pa&amp;ge…</source>
        <translation>Limite d’après &amp;une page…</translation>
    </message>
    <message>
        <source>Open in a window of its ow&amp;n</source>
        <translation>Ouvrir dans &amp;sa propre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>Mett&amp;re à la corbeille</translation>
    </message>
    <message>
        <source>Take &amp;back from the trash</source>
        <translation>Sortir de la cor&amp;beille</translation>
    </message>
    <message>
        <source>D&amp;elete for good…</source>
        <translation>Supprimer dé&amp;finitivement…</translation>
    </message>
    <message>
        <source>Empty the &amp;trash…</source>
        <translation>Vider l&amp;a corbeille…</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>&amp;Afficher la liste</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>Afficher &amp;la comparaison</translation>
    </message>
    <message>
        <source>Show d&amp;uplicates</source>
        <translation>Afficher les &amp;doublons</translation>
    </message>
    <message>
        <source>Show the b&amp;oard</source>
        <translation>Afficher le &amp;tableau</translation>
    </message>
    <message>
        <source>Show what to do &amp;today</source>
        <translation>Afficher les tâches du &amp;jour</translation>
    </message>
    <message>
        <source>Look back on t&amp;he search</source>
        <translation>&amp;Bilan de la recherche</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Couleurs du système</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>C&amp;ouleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Co&amp;uleurs sombres</translation>
    </message>
    <message>
        <source>Switch between light and dar&amp;k</source>
        <translation>Basculer &amp;entre clair et sombre</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>A&amp;grandir le texte</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Rédu&amp;ire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Shortlist</source>
        <translation>À &amp;propos de Shortlist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Offre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New posting…</source>
        <translation>&amp;Nouvelle offre…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>R&amp;enommer</translation>
    </message>
    <message>
        <source>Quick loo&amp;k</source>
        <translation>A&amp;perçu rapide</translation>
    </message>
    <message>
        <source>H&amp;igh contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;How to use Shortlist</source>
        <translation>&amp;Mode d’emploi de Shortlist</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Vos &amp;données…</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>Vos compéte&amp;nces…</translation>
    </message>
    <message>
        <source>What &amp;counts for you…</source>
        <translation>Ce qui co&amp;mpte pour vous…</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…</source>
        <translation>Chercher dans l’o&amp;ffre…</translation>
    </message>
    <message>
        <source>Go to a sec&amp;tion…</source>
        <translation>Aller à une &amp;section…</translation>
    </message>
    <message>
        <source>Cop&amp;y the posting</source>
        <translation>&amp;Copier l’offre</translation>
    </message>
    <message>
        <source>Print t&amp;he posting…</source>
        <translation>&amp;Imprimer l’offre…</translation>
    </message>
    <message>
        <source>The so&amp;urce as saved…</source>
        <translation>La source telle &amp;quelle…</translation>
    </message>
    <message>
        <source>Displa&amp;y language</source>
        <translation>Langue d’a&amp;ffichage</translation>
    </message>
    <message>
        <source>Save the posting as &amp;PDF…</source>
        <translation>Enregistrer l’&amp;offre en PDF…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Précéd&amp;ent</translation>
    </message>
    <message>
        <source>Sa&amp;ve and print</source>
        <translation>Enre&amp;gistrer et imprimer</translation>
    </message>
    <message>
        <source>Colour&amp;s and text size</source>
        <translation>&amp;Couleurs et taille du texte</translation>
    </message>
</context>
<context>
    <name>Shortlist::AliasesEditor</name>
    <message>
        <source>Another spelling</source>
        <translation>Autre graphie</translation>
    </message>
    <message>
        <source>Another spelling of an employer</source>
        <translation>Autre graphie d’un employeur</translation>
    </message>
    <message>
        <source>The employer it stands for</source>
        <translation>L’employeur qu’elle désigne</translation>
    </message>
    <message>
        <source>Count as one</source>
        <translation>Compter comme un seul</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Between a spelling and the employer it stands for: &quot;Tik Tok is TikTok&quot;</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is another spelling of the employer %2</extracomment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>Count %1 as an employer of its own again</source>
        <translation>Compter de nouveau %1 comme un employeur distinct</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentController</name>
    <message>
        <source>There are no dates to save.</source>
        <translation>Il n’y a aucun rendez-vous à enregistrer.</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Enregistrer les rendez-vous</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::AppointmentDialog</name>
    <message>
        <source>Add a date</source>
        <translation>Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Modifier un rendez-vous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>At a time of the day</source>
        <translation>À une heure précise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Follows a number</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Adresse ou lien</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Long</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Pay a &amp;year</source>
        <translation>&amp;Salaire annuel</translation>
    </message>
    <message>
        <source>&amp;Bonus a year</source>
        <translation>Prime &amp;annuelle</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>Ac&amp;tions</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Salaire annuel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>answer by this day</source>
        <translation>répondre au plus tard ce jour</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>Move the application on to “%1”</source>
        <translation>Faire passer la candidature à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>By your clock: %1</source>
        <translation>À votre heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <source>That is no amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>The currency has three letters.</source>
        <translation>La devise a trois lettres.</translation>
    </message>
    <message>
        <source>It needs a day.</source>
        <translation>Il manque le jour.</translation>
    </message>
</context>
<context>
    <name>Shortlist::Assumptions</name>
    <message>
        <source>You withdrew it</source>
        <translation>Vous l’avez retirée</translation>
    </message>
    <message>
        <source>It was rejected</source>
        <translation>Elle a été refusée</translation>
    </message>
    <message>
        <source>The employer closed the posting</source>
        <translation>L’employeur a fermé l’offre</translation>
    </message>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>inconnu&#xa0;: elle garde sa place</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>garde sa place</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>libère sa place</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardColumn</name>
    <message>
        <source>Arrow keys go from card to card; with Alt or Ctrl, left and right move the card to another stage.</source>
        <translation>Les flèches passent d’une carte à l’autre&#x202f;; avec Alt ou Ctrl, gauche et droite déplacent la carte vers une autre étape.</translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Pas encore de cartes</translation>
    </message>
    <message>
        <source>Every posting becomes a card here, in the column of its stage. Import some first.</source>
        <translation>Chaque offre devient ici une carte, dans la colonne de son étape. Commencez par en importer.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n offre</numerusform>
            <numerusform>%n offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n postings</source>
        <translation>
            <numerusform>%1 sur %n offre</numerusform>
            <numerusform>%1 sur %n offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <extracomment>A card of the board was moved: %1 is its title, %2 a stage</extracomment>
        <translation>%1&#xa0;: désormais %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::BulkFactsDialog</name>
    <message>
        <source>Correct several postings</source>
        <translation>Corriger plusieurs offres</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each of them.</source>
        <translation>Ce que vous ne touchez pas reste inchangé dans chacune.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln postings</source>
        <translation>
            <numerusform>Modifier %Ln offre</numerusform>
            <numerusform>Modifier %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field, and how it is written: Apply by: a date such as 2027-04-06</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChangeBanner</name>
    <message>
        <source>Show what changed</source>
        <translation>Montrer les modifications</translation>
    </message>
    <message>
        <source>The employer changed this posting</source>
        <translation>L’employeur a modifié cette offre</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Changes by the employer</source>
        <translation>Modifications de l’employeur</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartCard</name>
    <message>
        <source>Too little happened to say anything about this yet.</source>
        <translation>Il s’est passé trop peu de choses pour en tirer une conclusion.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the picture of: %1</source>
        <translation>Enregistrer l’image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::ChartView</name>
    <message>
        <source>Arrow keys go from part to part, Enter shows its postings. The same figures stand in the table.</source>
        <translation>Les flèches passent d’un élément à l’autre, Entrée montre ses offres. Les mêmes chiffres figurent dans le tableau.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnHeads</name>
    <message>
        <source>Move %1 to the left</source>
        <translation>Déplacer %1 vers la gauche</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Déplacer %1 vers la droite</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>Retirer %1 de la comparaison</translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message>
        <source>What the columns mean</source>
        <translation>Signification des colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Each of the table’s %Ln rows becomes a posting.</source>
        <translation>
            <numerusform>La ligne du tableau (%Ln) devient une offre.</numerusform>
            <numerusform>Chacune des %Ln lignes du tableau devient une offre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>&amp;La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>How the first postings come out</source>
        <translation>Aperçu des premières offres</translation>
    </message>
    <message>
        <source>&amp;Record stages and days of applying, as far as the employers’ limits allow</source>
        <translation>&amp;Consigner les étapes et les dates de candidature, dans les limites des employeurs</translation>
    </message>
    <message>
        <source>Otherwise they are kept in the notes.</source>
        <translation>Sinon, elles sont gardées dans les notes.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Lire le tableau</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Signification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the column that holds the job title.</source>
        <translation>Choisissez la colonne qui contient l’intitulé du poste.</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A command, posting, tag or search</source>
        <translation>Commande, offre, étiquette ou recherche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>Shortlist::CommandWords</name>
    <message>
        <source>add a posting,write down,create,by hand</source>
        <translation>ajouter une annonce,noter,créer,à la main</translation>
    </message>
    <message>
        <source>open,load,add files</source>
        <translation>ouvrir,charger,ajouter des fichiers</translation>
    </message>
    <message>
        <source>open directory,load folder</source>
        <translation>ouvrir un répertoire,charger un dossier</translation>
    </message>
    <message>
        <source>try,demo,examples</source>
        <translation>essayer,démo,modèles</translation>
    </message>
    <message>
        <source>clipboard,insert</source>
        <translation>presse-papiers,insérer</translation>
    </message>
    <message>
        <source>backup,safe copy</source>
        <translation>sauvegarde,copie de secours</translation>
    </message>
    <message>
        <source>repair,verify,integrity,damage</source>
        <translation>réparer,intégrité,dommage</translation>
    </message>
    <message>
        <source>save as,dump,download data</source>
        <translation>enregistrer sous,télécharger les données</translation>
    </message>
    <message>
        <source>ics,ical,calendar export</source>
        <translation>ics,ical,export du calendrier</translation>
    </message>
    <message>
        <source>notifications,alarms,quiet hours</source>
        <translation>notifications,alarmes,heures calmes</translation>
    </message>
    <message>
        <source>preferences,options,configure</source>
        <translation>préférences,options,configurer</translation>
    </message>
    <message>
        <source>exit,close the program</source>
        <translation>sortir,fermer le programme</translation>
    </message>
    <message>
        <source>take back,revert</source>
        <translation>revenir en arrière,défaire</translation>
    </message>
    <message>
        <source>again,repeat</source>
        <translation>encore,répéter</translation>
    </message>
    <message>
        <source>edit stages,statuses,workflow,pipeline</source>
        <translation>modifier les étapes,statuts,processus</translation>
    </message>
    <message>
        <source>find,look for</source>
        <translation>trouver,rechercher</translation>
    </message>
    <message>
        <source>smart folder,keep this filter</source>
        <translation>dossier intelligent,garder ce filtre</translation>
    </message>
    <message>
        <source>filter,facets</source>
        <translation>filtrer,facettes</translation>
    </message>
    <message>
        <source>label,category</source>
        <translation>libellé,catégorie</translation>
    </message>
    <message>
        <source>status,move to a stage</source>
        <translation>statut,passer à une étape</translation>
    </message>
    <message>
        <source>rating,favourite,score</source>
        <translation>évaluation,favori,note</translation>
    </message>
    <message>
        <source>apply,applied,submit</source>
        <translation>postuler,candidature,envoyer</translation>
    </message>
    <message>
        <source>appointment,schedule,meeting</source>
        <translation>rendez-vous,planifier,réunion</translation>
    </message>
    <message>
        <source>evidence,archive,proof</source>
        <translation>preuve,archive,justificatif</translation>
    </message>
    <message>
        <source>print,report as pdf</source>
        <translation>imprimer,rapport en PDF</translation>
    </message>
    <message>
        <source>edit,change,fix</source>
        <translation>modifier,changer,rectifier</translation>
    </message>
    <message>
        <source>clause,rule,quote</source>
        <translation>clause,règle,citation</translation>
    </message>
    <message>
        <source>slots,limits,how many applications</source>
        <translation>créneaux,limites,combien de candidatures</translation>
    </message>
    <message>
        <source>preview,peek</source>
        <translation>prévisualiser,coup d’œil</translation>
    </message>
    <message>
        <source>new window,detach,pop out</source>
        <translation>nouvelle fenêtre,détacher</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>changer le titre</translation>
    </message>
    <message>
        <source>delete,remove,bin</source>
        <translation>supprimer,enlever,jeter</translation>
    </message>
    <message>
        <source>undelete,restore</source>
        <translation>restaurer,récupérer</translation>
    </message>
    <message>
        <source>purge,erase,delete forever</source>
        <translation>purger,effacer pour toujours</translation>
    </message>
    <message>
        <source>purge all,clean up</source>
        <translation>tout purger,nettoyer</translation>
    </message>
    <message>
        <source>kanban,columns</source>
        <translation>kanban,colonnes</translation>
    </message>
    <message>
        <source>agenda,due,tasks</source>
        <translation>agenda,échéances,tâches</translation>
    </message>
    <message>
        <source>statistics,charts,sankey,numbers</source>
        <translation>statistiques,graphiques,sankey,chiffres</translation>
    </message>
    <message>
        <source>doubles,merge postings</source>
        <translation>doublons,fusionner des annonces</translation>
    </message>
    <message>
        <source>dark mode,night</source>
        <translation>mode sombre,nuit</translation>
    </message>
    <message>
        <source>light mode,day</source>
        <translation>mode clair,jour</translation>
    </message>
    <message>
        <source>automatic theme,follow the desktop</source>
        <translation>thème automatique,suivre le bureau</translation>
    </message>
    <message>
        <source>toggle theme</source>
        <translation>changer de thème</translation>
    </message>
    <message>
        <source>accessibility,easier to see</source>
        <translation>accessibilité,mieux voir</translation>
    </message>
    <message>
        <source>zoom in,bigger font</source>
        <translation>zoom avant,police plus grande</translation>
    </message>
    <message>
        <source>zoom out,smaller font</source>
        <translation>zoom arrière,police plus petite</translation>
    </message>
    <message>
        <source>reset zoom</source>
        <translation>réinitialiser le zoom</translation>
    </message>
    <message>
        <source>toggle sidebar,panel</source>
        <translation>afficher le volet,panneau</translation>
    </message>
    <message>
        <source>reload,refresh</source>
        <translation>recharger,actualiser</translation>
    </message>
    <message>
        <source>help,manual,guide,documentation</source>
        <translation>aide,manuel,guide,documentation</translation>
    </message>
    <message>
        <source>keyboard,keys,hotkeys</source>
        <translation>clavier,touches,raccourcis</translation>
    </message>
    <message>
        <source>version,licence</source>
        <translation>version,licence</translation>
    </message>
</context>
<context>
    <name>Shortlist::CompareView</name>
    <message>
        <source>Use slot %1…</source>
        <translation>Utiliser la place %1…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Seulement les différences</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>comparison.html</source>
        <translation>comparaison.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Lines side by side mean the same, the words that differ are underlined; lines in the accent colour stand in one posting only; tinted cells differ.</source>
        <translation>Les lignes côte à côte disent la même chose, les mots différents sont soulignés&#x202f;; les lignes en couleur ne sont que dans une offre&#x202f;; les cases teintées diffèrent.</translation>
    </message>
    <message>
        <source>Say under “Your skills” what you can do: the skills that a posting asks for are then held against yours.</source>
        <translation>Indiquez sous «&#xa0;Vos compétences&#xa0;» ce que vous savez faire&#xa0;: ce qu’une offre demande y sera comparé.</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Origines</translation>
    </message>
    <message>
        <source>Where each fact comes from, and how a score was reckoned</source>
        <translation>D’où vient chaque donnée, et comment un score est calculé</translation>
    </message>
    <message>
        <source>Your s&amp;kills…</source>
        <translation>Vos compéte&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>&amp;Pondération…</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>Page &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Document (PDF)…</source>
        <translation>&amp;Document (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Export ▾</source>
        <translation>&amp;Exporter ▾</translation>
    </message>
    <message>
        <source>Select a posting in the list and press C, or drag it onto “Compare”. Two to four can stand side by side.</source>
        <translation>Sélectionnez une offre dans la liste et appuyez sur C, ou glissez-la sur «&#xa0;Comparer&#xa0;». De deux à quatre peuvent être côte à côte.</translation>
    </message>
    <message>
        <source>One posting waits for another</source>
        <translation>Une offre en attend une autre</translation>
    </message>
    <message>
        <source>“%1” is in the comparison. Select another posting in the list and press C.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la comparaison. Sélectionnez une autre offre dans la liste et appuyez sur C.</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>comparaison.pdf</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message>
        <source>Four postings are the most that can be compared. Take one out first.</source>
        <translation>On ne peut comparer que quatre offres au plus. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>On the button that shows the comparison; %1 is how many postings are in it</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln postings</source>
        <translation>
            <numerusform>Comparer %Ln offre</numerusform>
            <numerusform>Comparer %Ln offres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonModel</name>
    <message>
        <source>%1, only here</source>
        <translation>%1, seulement ici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, how it was reckoned</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, différent</translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>I &amp;have this skill, or have it not</source>
        <translation>J’&amp;ai cette compétence, ou non</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Swap with</source>
        <translation>Éc&amp;hanger avec</translation>
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
        <translation>Confirmer une limite</translation>
    </message>
    <message>
        <source>Once confirmed, an application beyond the limit is recorded only with a reason.</source>
        <translation>Une fois la limite confirmée, une candidature qui la dépasse n’est consignée qu’avec un motif.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another source says: %1</source>
        <translation>Une autre source dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>I know the &amp;season’s first and last day</source>
        <translation>&amp;Je connais le premier et le dernier jour de la saison</translation>
    </message>
    <message>
        <source>First day of the season</source>
        <translation>Premier jour de la saison</translation>
    </message>
    <message>
        <source>Last day of the season</source>
        <translation>Dernier jour de la saison</translation>
    </message>
    <message>
        <source>The year that is counted &amp;starts in</source>
        <translation>&amp;L’année comptée commence en</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well: %3.</source>
        <translation>D’après %1, ceux-ci font aussi partie de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>Les cocher</translation>
    </message>
    <message>
        <source>Employers who share the places</source>
        <translation>Employeurs qui partagent les places</translation>
    </message>
    <message>
        <source>&amp;Who shares these places? Tick every employer that counts.</source>
        <translation>&amp;Qui partage ces places&#x202f;? Cochez chaque employeur qui compte.</translation>
    </message>
    <message>
        <source>Another employer</source>
        <translation>Autre employeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom du groupe</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>Confirmer la limite</translation>
    </message>
</context>
<context>
    <name>Shortlist::ConflictCard</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>About the %1 the source says %2.</source>
        <translation>Au sujet de «&#xa0;%1&#xa0;», la source dit %2.</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>La source se contredit</translation>
    </message>
    <message>
        <source>keep both for now</source>
        <translation>garder les deux pour l’instant</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Modifier un contact</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings have this contact; all of them change.</source>
        <translation>
            <numerusform>%Ln offre a ce contact&#x202f;; elle changera aussi.</numerusform>
            <numerusform>%Ln offres ont ce contact&#x202f;; toutes changeront.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>Em&amp;ployer</source>
        <translation>&amp;Employeur</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Page web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactSection</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Whom you know or write to there.</source>
        <translation>Les personnes que vous y connaissez ou à qui vous écrivez.</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nouveau contact…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>&amp;Retirer de cette offre</translation>
    </message>
    <message>
        <source>&amp;Delete everywhere</source>
        <translation>&amp;Supprimer partout</translation>
    </message>
</context>
<context>
    <name>Shortlist::ContradictionCard</name>
    <message>
        <source>enforced</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>Two sources contradict each other</source>
        <translation>Deux sources se contredisent</translation>
    </message>
    <message>
        <source>Every rule that you confirm is asked, and the strictest decides.</source>
        <translation>Chaque règle confirmée est consultée, et la plus stricte l’emporte.</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>trouvée le %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::CrashNotice</name>
    <message>
        <source>How the last run ended</source>
        <translation>Comment la dernière session s’est terminée</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>On %1 at %2 Shortlist ended by a mistake of its own. Nothing that was saved is lost. What is known of it stands in a report, with nothing of your postings; it is sent nowhere.</source>
        <translation>Le %1 à %2, Shortlist s’est arrêté à cause d’une erreur du programme. Rien de ce qui était enregistré n’est perdu. Ce que l’on en sait figure dans un rapport, sans rien de vos offres&#x202f;; il n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Report of how it ended</source>
        <translation>Rapport sur l’arrêt</translation>
    </message>
    <message>
        <source>Versions, the kind of the mistake, and where in the program it was: nothing of your postings, files or name. Who wants to help copies it into a message to those who make Shortlist.</source>
        <translation>Des versions, le type de l’erreur et l’endroit du programme où elle s’est produite&#xa0;: rien de vos offres, de vos fichiers ni de votre nom. Pour aider, copiez-le dans un message à l’équipe de Shortlist.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Le rapport ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report could not be deleted.</source>
        <translation>Le rapport n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DataDialog</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything Shortlist keeps is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Tout ce que Shortlist conserve tient dans un fichier sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Dernière copie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Copies de la base de données</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Revenir à cette copie…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln dans la corbeille</numerusform>
            <numerusform>%Ln dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files as imported</source>
        <translation>
            <numerusform>%Ln fichier tel qu’importé</numerusform>
            <numerusform>%Ln fichiers tels qu’importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies are made by themselves when something changed, checked, and thinned out as they age. They take %1, in %2. What you delete for good stays in older copies until these go.</source>
        <translation>Les copies se font d’elles-mêmes quand quelque chose a changé&#x202f;; elles sont vérifiées, puis éclaircies avec le temps. Elles occupent %1, dans %2. Ce que vous supprimez définitivement reste dans les copies plus anciennes jusqu’à leur disparition.</translation>
    </message>
    <message>
        <source>The database lies on a network drive (%1). A broken connection can damage it there: move it to this computer, and let the copies go to the network.</source>
        <translation>La base de données se trouve sur un lecteur réseau (%1). Une coupure peut l’y endommager&#xa0;: déplacez-la sur cet ordinateur et ne mettez que des copies sur le réseau.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>No request since the program started.</source>
        <translation>Aucune requête depuis le démarrage du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests since the program started, for pages you asked for.</source>
        <translation>
            <numerusform>%Ln requête depuis le démarrage, pour une page que vous avez demandée.</numerusform>
            <numerusform>%Ln requêtes depuis le démarrage, pour des pages que vous avez demandées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of shown postings were refused.</source>
        <translation>
            <numerusform>%Ln requête des offres affichées a été refusée.</numerusform>
            <numerusform>%Ln requêtes des offres affichées ont été refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is read only: it, or its folder, cannot be written. Everything can be read; nothing is changed, and no copies are made.</source>
        <translation>La base de données est en lecture seule&#xa0;: on ne peut pas y écrire, ou pas dans son dossier. Tout peut être lu&#x202f;; rien n’est modifié et aucune copie n’est faite.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message>
        <source>Save a copy of the database</source>
        <translation>Enregistrer une copie de la base de données</translation>
    </message>
    <message>
        <source>The copy “%1” is written and checked.</source>
        <translation>La copie «&#xa0;%1&#xa0;» est écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Everything is exported to “%1”.</source>
        <translation>Tout est exporté vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The copy could not be made.</source>
        <translation>La copie n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>La vérification n’a pas pu être terminée.</translation>
    </message>
    <message>
        <source>The database is in order: every stored byte is as it was saved.</source>
        <translation>La base de données est en ordre&#xa0;: chaque octet est tel qu’il a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems were found. Go back to an older copy. The first: %1</source>
        <translation>
            <numerusform>%Ln problème trouvé. Revenez à une copie plus ancienne. Le premier&#xa0;: %1</numerusform>
            <numerusform>%Ln problèmes trouvés. Revenez à une copie plus ancienne. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Copies of the database (*.db *.bak);;All files (*)</source>
        <translation>Copies de la base de données (*.db *.bak);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>Revenir à «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The copy is checked first. What you have now is kept as a copy too, so that you can come back to it.</source>
        <translation>La copie est d’abord vérifiée. Ce que vous avez maintenant est aussi conservé comme copie, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The copy was not used: it is not sound, or not one of Shortlist’s. Nothing was changed.</source>
        <translation>La copie n’a pas été utilisée&#xa0;: elle est endommagée ou n’est pas de Shortlist. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The copy is in place. To come back to what you had, choose the newest copy, “before a restore”.</source>
        <translation>La copie est en place. Pour retrouver ce que vous aviez, choisissez la copie la plus récente, «&#xa0;avant une restauration&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DatesPanel</name>
    <message>
        <source>Dates</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Save for the calendar…</source>
        <translation>&amp;Enregistrer pour l’agenda…</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%Ln postings chosen</source>
        <translation>
            <numerusform>%Ln offre sélectionnée</numerusform>
            <numerusform>%Ln offres sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Press T to tag them, S to set their stage, C to compare up to four, Del to put them in the trash.</source>
        <translation>Appuyez sur T pour les étiqueter, S pour définir leur étape, C pour en comparer jusqu’à quatre, Suppr pour les mettre à la corbeille.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Rien à lire pour l’instant</translation>
    </message>
    <message>
        <source>A posting’s description, its facts and the employer’s limit will stand here.</source>
        <translation>La description d’une offre, ses informations et la limite de l’employeur s’afficheront ici.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose a posting in the list to read it here.</source>
        <translation>Choisissez une offre dans la liste pour la lire ici.</translation>
    </message>
    <message>
        <source>This posting is gone</source>
        <translation>Cette offre n’existe plus</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Elle a peut-être été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailHeader</name>
    <message>
        <source>Correct the facts</source>
        <translation>Corriger les informations</translation>
    </message>
    <message>
        <source>original page</source>
        <translation>page d’origine</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>title inferred</source>
        <translation>intitulé déduit</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailPane</name>
    <message>
        <source>Posting</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versions (%1)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No posting selected</source>
        <translation>Aucune offre sélectionnée</translation>
    </message>
    <message>
        <source>Choose one from the list to read it.</source>
        <translation>Choisissez-en une dans la liste pour la lire.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pages of the posting</source>
        <translation>Pages de l’offre</translation>
    </message>
</context>
<context>
    <name>Shortlist::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Shortlist::DocumentSection</name>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What you send, kept as it was sent. Drop files here.</source>
        <translation>Ce que vous envoyez, conservé tel quel. Déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Files of this kind are only saved, not opened.</source>
        <translation>Les fichiers de ce type sont seulement enregistrés, pas ouverts.</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Sent &amp;with</source>
        <translation>&amp;Envoyé avec</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer &amp;une copie…</translation>
    </message>
    <message>
        <source>&amp;Take off this posting</source>
        <translation>Retirer &amp;de cette offre</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <translation>envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nom de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Documents of one name are versions of each other.</source>
        <translation>Des documents du même nom sont des versions l’un de l’autre.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropController</name>
    <message>
        <source>None of these postings takes a place at %1.</source>
        <translation>Aucune de ces offres ne prend de place chez %1.</translation>
    </message>
    <message>
        <source>“%1” asks for no tag or stage that could be given.</source>
        <translation>«&#xa0;%1&#xa0;» ne demande aucune étiquette ni étape que l’on puisse donner.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Nothing is stored before you have looked at it</source>
        <translation>Rien n’est enregistré avant que vous ne l’ayez vu</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesController</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together.</source>
        <translation>Une limite de l’employeur n’autorise pas ce que les deux seraient ensemble.</translation>
    </message>
    <message>
        <source>A limit of the employer does not allow what the two would be together: its places are held by %1.</source>
        <translation>Une limite de l’employeur n’autorise pas ce que les deux seraient ensemble&#xa0;: ses places sont occupées par %1.</translation>
    </message>
</context>
<context>
    <name>Shortlist::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Postings that may be one and the same are shown here side by side, to be merged or told apart.</source>
        <translation>Les offres qui pourraient n’en faire qu’une s’affichent ici côte à côte, pour les fusionner ou les distinguer.</translation>
    </message>
    <message>
        <source>Pairs that may be one posting</source>
        <translation>Paires qui pourraient être une même offre</translation>
    </message>
    <message>
        <source>Are these one posting?</source>
        <translation>Est-ce une seule et même offre&#x202f;?</translation>
    </message>
    <message>
        <source>Why merge them all the same?</source>
        <translation>Pourquoi fusionner malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>Reason for merging against the limit</source>
        <translation>Motif de la fusion malgré la limite</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>Fusionner malgré tout</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Pas un doublon</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>&amp;Comparer les textes</translation>
    </message>
</context>
<context>
    <name>Shortlist::EngineView</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Open in your browser</source>
        <translation>&amp;Ouvrir dans votre navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier &amp;l’adresse</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceController</name>
    <message>
        <source>Where to put the folder</source>
        <translation>Où placer le dossier</translation>
    </message>
    <message>
        <source>Save the application</source>
        <translation>Enregistrer la candidature</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::EvidenceList</name>
    <message>
        <source>Entered by you.</source>
        <translation>Saisi par vous.</translation>
    </message>
    <message>
        <source>found on %1</source>
        <translation>trouvée le %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message>
        <source>Employer, place, tag…</source>
        <translation>Employeur, lieu, étiquette…</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Mode de travail</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The most frequent; type to find the others</source>
        <translation>Les plus fréquents&#x202f;; saisissez du texte pour trouver les autres</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactEditor</name>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>not stated: type it here if you know it</source>
        <translation>non indiqué&#xa0;: saisissez-le ici si vous le savez</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsDialog</name>
    <message>
        <source>Correct the facts</source>
        <translation>Corriger les informations</translation>
    </message>
    <message>
        <source>What you change is marked as yours, and stays when the posting is read again.</source>
        <translation>Ce que vous modifiez est marqué comme venant de vous et reste en place quand l’offre est relue.</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>Enregistrer les informations</translation>
    </message>
    <message>
        <source>A posting needs a title.</source>
        <translation>Une offre doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>A posting needs an employer.</source>
        <translation>Une offre doit avoir un employeur.</translation>
    </message>
</context>
<context>
    <name>Shortlist::FactsStrip</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::FindBar</name>
    <message>
        <source>Find in the posting</source>
        <translation>Chercher dans l’offre</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>Chercher dans ce chapitre</translation>
    </message>
    <message>
        <source>This chapter is in English only.</source>
        <translation>Ce chapitre n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, as in docs/de/guide.md: de, es, fr, ja, zh_CN</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Shortlist::HitBar</name>
    <message>
        <source>Places found</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>Importer des offres</translation>
    </message>
    <message>
        <source>Import a folder of postings</source>
        <translation>Importer un dossier d’offres</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the posting in your browser first.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord l’offre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Something was changed since the import. Undo that first, with Ctrl+Z.</source>
        <translation>Quelque chose a changé depuis l’importation. Annulez-le d’abord avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Noté à la main</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportStagingModel</name>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connue</numerusform>
            <numerusform>%Ln déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a posting</source>
        <translation>
            <numerusform>%Ln sans offre</numerusform>
            <numerusform>%Ln sans offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are incomplete</source>
        <translation>
            <numerusform>%Ln est incomplète</numerusform>
            <numerusform>%Ln sont incomplètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict themselves</source>
        <translation>
            <numerusform>%Ln se contredit</numerusform>
            <numerusform>%Ln se contredisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state an application limit</source>
        <translation>
            <numerusform>%Ln indique une limite de candidatures</numerusform>
            <numerusform>%Ln indiquent une limite de candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those stored, %1.</source>
        <extracomment>%1 is a list such as &quot;2 are incomplete, 1 contradict themselves&quot;</extracomment>
        <translation>Parmi les offres enregistrées&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>%Ln étape de son historique n’a pas été consignée&#x202f;; elle est dans les notes. %1</numerusform>
            <numerusform>%Ln étapes de son historique n’ont pas été consignées&#x202f;; elles sont dans les notes. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The employer changed: %1.</source>
        <translation>Modifié par l’employeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Known already; nothing was changed.</source>
        <translation>Déjà connue&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stored, but incomplete: %1.</source>
        <translation>Enregistrée, mais incomplète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stored with a contradiction about the %1.</source>
        <translation>Enregistrée avec une contradiction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Retour à ce qui a été lu</translation>
    </message>
    <message>
        <source>What wants a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Show what was stored</source>
        <translation>Afficher ce qui a été enregistré</translation>
    </message>
</context>
<context>
    <name>Shortlist::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Store or leave what was read first; then the language can be changed.</source>
        <translation>Enregistrez ou quittez d’abord ce qui a été lu&#x202f;; vous pourrez ensuite changer de langue.</translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message>
        <source>Date added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Date posted</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>How tall the rows are</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message>
        <source>Narrow the list by employer, place, stage, tag…</source>
        <translation>Restreindre la liste par employeur, lieu, étape, étiquette…</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>Pas encore d’offres</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere and paste it here, drop files or folders on the window, or import pages you have saved. Nothing leaves this computer.</source>
        <translation>Copiez une offre d’emploi n’importe où et collez-la ici, déposez des fichiers ou des dossiers sur la fenêtre, ou importez des pages enregistrées. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Try samples</source>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Every word has to occur in a posting. Take one away, or try the start of a word.</source>
        <translation>Chaque mot doit figurer dans une offre. Retirez-en un ou essayez le début d’un mot.</translation>
    </message>
    <message>
        <source>Show all postings</source>
        <translation>Afficher toutes les offres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Tri&#xa0;: %1, croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Tri&#xa0;: %1, décroissant</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>How tall the &amp;rows are</source>
        <translation>Hauteur des &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Narrow the list…</source>
        <translation>&amp;Restreindre la liste…</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
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
        <translation>La copie automatique de la base de données n’a pas pu être faite. Voyez «&#xa0;Vos données&#xa0;» dans le menu Aide. (%1)</translation>
    </message>
</context>
<context>
    <name>Shortlist::MatchCard</name>
    <message>
        <source>This may be one you have</source>
        <translation>C’est peut-être une de vos offres</translation>
    </message>
    <message>
        <source>%1: %2. Import it all the same; you can merge the two afterwards.</source>
        <comment>how sure it is, and the reasons</comment>
        <translation>%1&#xa0;: %2. Importez-la quand même&#x202f;; vous pourrez fusionner les deux ensuite.</translation>
    </message>
    <message>
        <source>This posting comes twice</source>
        <translation>Cette offre apparaît deux fois</translation>
    </message>
    <message>
        <source>You have this posting already</source>
        <translation>Vous avez déjà cette offre</translation>
    </message>
    <message>
        <source>A newer version of one you have</source>
        <translation>Une version plus récente d’une de vos offres</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
</context>
<context>
    <name>Shortlist::MembersEditor</name>
    <message>
        <source>Add an employer</source>
        <translation>Ajouter un employeur</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Dissoudre le groupe</translation>
    </message>
    <message>
        <source>According to %1, these belong to %2 as well. Add those that share the slots:</source>
        <translation>D’après %1, ceux-ci font aussi partie de %2. Ajoutez ceux qui partagent les places&#xa0;:</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1 to the group</source>
        <translation>Ajouter %1 au groupe</translation>
    </message>
    <message>
        <source>Take %1 out of the group</source>
        <translation>Retirer %1 du groupe</translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message>
        <source>applied on %1</source>
        <translation>candidature le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>saved on %1 from %2</source>
        <translation>enregistrée le %1 depuis %2</translation>
    </message>
    <message>
        <source>Merge two postings</source>
        <translation>Fusionner deux offres</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>the fi&amp;rst</source>
        <translation>&amp;la première</translation>
    </message>
    <message>
        <source>the secon&amp;d</source>
        <translation>la &amp;seconde</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tags, notes and history of both are kept, and a fact that only one of them states is taken over. The other posting goes to the trash; undo brings everything back.</source>
        <translation>Les étiquettes, notes et historiques des deux sont gardés, et une information que seule l’une indique est reprise. L’autre offre va à la corbeille&#x202f;; Annuler rétablit tout.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Shortlist::NewPostingDialog</name>
    <message>
        <source>New posting</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>Write down what you know, or paste its text: the rest is read from it, and you see what was understood before anything is stored.</source>
        <translation>Notez ce que vous savez, ou collez le texte&#xa0;: le reste y est lu, et vous voyez ce qui a été compris avant que quoi que ce soit soit enregistré.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>The posting’s text</source>
        <translation>Texte de l’offre</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>Shortlist::NotesEditor</name>
    <message>
        <source>Markdown. Saved when you leave the field.</source>
        <translation>Markdown. Enregistré quand vous quittez le champ.</translation>
    </message>
    <message>
        <source>What you think, whom you know there, what to ask …</source>
        <translation>Ce que vous en pensez, qui vous y connaissez, quoi demander…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes, to be read</source>
        <translation>Notes, en lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>Modifier les notes</translation>
    </message>
</context>
<context>
    <name>Shortlist::Notices</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Shortlist::OptionalDateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a field, in Qt&apos;s notation: 6 Apr 2021</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>Shortlist::PageLimitDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Limit from a page</source>
        <translation>Limite d’après une page</translation>
    </message>
    <message>
        <source>https://… (so that the words can be found again)</source>
        <translation>https://… (pour retrouver ces mots)</translation>
    </message>
    <message>
        <source>The text of an FAQ, a careers page or a mail</source>
        <translation>Le texte d’une FAQ, d’une page carrières ou d’un e-mail</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Employeur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Enter it by &amp;hand…</source>
        <translation>&amp;Saisir à la main…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep as a suggestion</source>
        <translation>Garder comme suggestion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limits are stated. Nothing is enforced before you confirm it.</source>
        <translation>
            <numerusform>%Ln limite est indiquée. Rien n’est appliqué avant votre confirmation.</numerusform>
            <numerusform>%Ln limites sont indiquées. Rien n’est appliqué avant votre confirmation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the page’s text: the limits in it are found, with their words.</source>
        <translation>Collez le texte de la page&#xa0;: les limites qu’il contient sont trouvées, avec leurs mots.</translation>
    </message>
    <message>
        <source>No limit was found in this text.</source>
        <translation>Aucune limite n’a été trouvée dans ce texte.</translation>
    </message>
</context>
<context>
    <name>Shortlist::PaletteController</name>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>Shortlist::PapersController</name>
    <message>
        <source>“%1” is no document: a file of at most %2 is. Nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de document&#xa0;: il faut un fichier de %2 au plus. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>No program of the desktop opens “%1”.</source>
        <translation>Aucun programme du bureau n’ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingDrag</name>
    <message>
        <source>apply by %1</source>
        <translation>postuler jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message>
        <source>Postings</source>
        <translation>Offres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Intitulé de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingView</name>
    <message>
        <source>Shown as plain text, as you asked for with --no-webengine.</source>
        <translation>Affiché en texte brut, comme demandé avec --no-webengine.</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view does not run for root, where its sandbox can&apos;t work.</source>
        <translation>Affiché en texte brut&#xa0;: la vue de page ne fonctionne pas pour root, où son bac à sable est impossible.</translation>
    </message>
    <message>
        <source>Shown as plain text: this system does not allow the sandbox of the page view.</source>
        <translation>Affiché en texte brut&#xa0;: ce système n’autorise pas le bac à sable de la vue de page.</translation>
    </message>
    <message>
        <source>Shown as plain text: a part of Qt WebEngine is not installed.</source>
        <translation>Affiché en texte brut&#xa0;: une partie de Qt WebEngine n’est pas installée.</translation>
    </message>
    <message>
        <source>Shown as plain text: the page view stopped. Nothing was lost.</source>
        <translation>Affiché en texte brut&#xa0;: la vue de page s’est arrêtée. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>S’ouvre dans votre navigateur&#xa0;: %1</translation>
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
        <translation>Justificatif de recherche</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Ce qui sera imprimé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>recherche %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::QuoteLabel</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shortlist::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Your rating: click a star, or press 0 to 5</source>
        <translation>Votre évaluation&#xa0;: cliquez sur une étoile, ou appuyez sur une touche de 0 à 5</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingController</name>
    <message>
        <source>Save the posting</source>
        <translation>Enregistrer l’offre</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Enregistrer la source</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message>
        <source>Stop and show these</source>
        <translation>Arrêter et montrer celles-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was read so far is kept; the rest is not read</source>
        <translation>Ce qui est déjà lu est conservé&#x202f;; le reste n’est pas lu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Fetching the page from %1…</source>
        <translation>Récupération de la page depuis %1…</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln postings…</source>
        <translation>
            <numerusform>Enregistrement de %Ln offre…</numerusform>
            <numerusform>Enregistrement de %Ln offres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what you have…</source>
        <translation>Comparaison avec vos offres…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>Lecture des fichiers&#xa0;: %1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings found</source>
        <translation>
            <numerusform>%Ln offre trouvée</numerusform>
            <numerusform>%Ln offres trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one</source>
        <translation>
            <numerusform>%Ln fichier sans offre</numerusform>
            <numerusform>%Ln fichiers sans offre</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingTools</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Go to a section (Ctrl+J)</source>
        <translation>Aller à une section (Ctrl+J)</translation>
    </message>
    <message>
        <source>More for reading</source>
        <translation>Plus d’outils de lecture</translation>
    </message>
    <message>
        <source>Find, copy, print, the source</source>
        <translation>Chercher, copier, imprimer, la source</translation>
    </message>
    <message>
        <source>&amp;Find in the posting…	Ctrl+G</source>
        <translation>C&amp;hercher dans l’offre…	Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Copy the posting</source>
        <translation>&amp;Copier l’offre</translation>
    </message>
    <message>
        <source>&amp;Print…	Ctrl+P</source>
        <translation>&amp;Imprimer…	Ctrl+P</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>The &amp;source as saved…</source>
        <translation>La &amp;source telle quelle…</translation>
    </message>
</context>
<context>
    <name>Shortlist::ReasonDialog</name>
    <message>
        <source>Refused by a limit</source>
        <translation>Refusé par une limite</translation>
    </message>
    <message>
        <source>If it is so all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>&amp;Si c’est néanmoins le cas, dites pourquoi. Le motif est gardé dans l’historique.</translation>
    </message>
    <message>
        <source>Reason for going beyond the limit</source>
        <translation>Motif du dépassement de la limite</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Faire quand même</translation>
    </message>
</context>
<context>
    <name>Shortlist::RecordDialog</name>
    <message>
        <source>Record a step</source>
        <translation>Consigner une étape</translation>
    </message>
    <message>
        <source>Edit a step</source>
        <translation>Modifier une étape</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Envoyé avec</translation>
    </message>
    <message>
        <source>If you applied all the same, say why. The &amp;reason is kept in the history.</source>
        <translation>&amp;Si vous avez postulé malgré tout, dites pourquoi. Le motif est gardé dans l’historique.</translation>
    </message>
    <message>
        <source>Reason for recording it beyond the limit</source>
        <translation>Motif de l’ajout au-delà de la limite</translation>
    </message>
    <message>
        <source>until then, the limit is lifted for others too</source>
        <translation>d’ici là, la limite est levée pour les autres aussi</translation>
    </message>
    <message>
        <source>Last day of the override</source>
        <translation>Dernier jour de la dérogation</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>Vous aviez prévu d’envoyer d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>Consigner quand même</translation>
    </message>
</context>
<context>
    <name>Shortlist::RemindersDialog</name>
    <message>
        <source>Closing day</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>The desktop shows them while Shortlist is open; what was missed comes together when it is opened again.</source>
        <translation>Le bureau les affiche tant que Shortlist est ouvert&#x202f;; ce qui a été manqué est regroupé à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>How long ahead</source>
        <translation>Combien de temps avant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What, and how long before it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A whole day begins at</source>
        <translation>Une journée entière commence à</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silence de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>What has no time is said at</source>
        <translation>Sans heure précise&#xa0;: rappeler à</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Shortlist::RescueBox</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the disk does not give it, or you may not read it. It was left untouched.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: le fichier est illisible sur le disque, ou vous n’avez pas le droit de le lire. Il est resté intact.</translation>
    </message>
    <message numerus="yes">
        <source>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</source>
        <translation>
            <numerusform>La dernière copie date du %1, avec %Ln offre. Avant d’y revenir, la copie est vérifiée&#x202f;; le fichier qui ne s’ouvre pas est conservé à côté des copies.</numerusform>
            <numerusform>La dernière copie date du %1, avec %Ln offres. Avant d’y revenir, la copie est vérifiée&#x202f;; le fichier qui ne s’ouvre pas est conservé à côté des copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the copy of %1</source>
        <translation>Revenir à la copie du %1</translation>
    </message>
    <message>
        <source>There is no copy of it to go back to.</source>
        <translation>Il n’en existe aucune copie à laquelle revenir.</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Ouvrir une autre base de données…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Limite de candidatures</translation>
    </message>
    <message>
        <source>What the rule would do</source>
        <translation>Effet de la règle</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleForm</name>
    <message>
        <source>not known: it keeps its slot</source>
        <translation>inconnu&#xa0;: elle garde sa place</translation>
    </message>
    <message>
        <source>keeps its slot</source>
        <translation>garde sa place</translation>
    </message>
    <message>
        <source>frees its slot</source>
        <translation>libère sa place</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>plus jamais</translation>
    </message>
    <message>
        <source>At most so many applications</source>
        <translation>Nombre maximal de candidatures</translation>
    </message>
    <message>
        <source>A wait before the next application</source>
        <translation>Un délai avant la candidature suivante</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>Pas de seconde candidature à la même offre</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>un refus</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la candidature</translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>un entretien</translation>
    </message>
    <message>
        <source>the day the posting is closed</source>
        <translation>la fermeture de l’offre</translation>
    </message>
    <message>
        <source>the employer and its affiliates</source>
        <translation>l’employeur et ses sociétés liées</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>l’employeur</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>un service</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>each posting</source>
        <translation>chaque offre</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>every application that was sent</source>
        <translation>toute candidature envoyée</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>seulement celles en cours</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>examinées dans l’ordre d’envoi</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>l’une après la fin de l’autre</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>toutes à la fois</translation>
    </message>
    <message>
        <source>refuses what goes beyond it</source>
        <translation>refuse ce qui la dépasse</translation>
    </message>
    <message>
        <source>advises: it warns only</source>
        <translation>conseille&#xa0;: avertit seulement</translation>
    </message>
    <message>
        <source>breaking it spoils every application</source>
        <translation>la dépasser invalide toutes les candidatures</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>only suggested: shown, not enforced</source>
        <translation>seulement suggérée&#xa0;: affichée, non appliquée</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>within a number of days</source>
        <translation>en un certain nombre de jours</translation>
    </message>
    <message>
        <source>within a number of months</source>
        <translation>en un certain nombre de mois</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>en un an</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>en un mois civil</translation>
    </message>
    <message>
        <source>between two dates</source>
        <translation>entre deux dates</translation>
    </message>
    <message>
        <source>in a season whose dates are not known</source>
        <translation>pendant une saison aux dates inconnues</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>Rè&amp;gle</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au plu&amp;s</translation>
    </message>
    <message>
        <source>&amp;Days to wait</source>
        <translation>&amp;Jours d’attente</translation>
    </message>
    <message>
        <source>The days r&amp;un from</source>
        <translation>&amp;Le délai court depuis</translation>
    </message>
    <message>
        <source>Counts &amp;for</source>
        <translation>&amp;Vaut pour</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Rég&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Year starts &amp;in</source>
        <translation>L’année &amp;commence en</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;What counts</source>
        <translation>Ce &amp;qui compte</translation>
    </message>
    <message>
        <source>If you wit&amp;hdraw</source>
        <translation>&amp;En cas de retrait</translation>
    </message>
    <message>
        <source>If it is re&amp;jected</source>
        <translation>En cas de re&amp;fus</translation>
    </message>
    <message>
        <source>If the posting &amp;closes</source>
        <translation>Si l’offre fer&amp;me</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Rigueur</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>O&amp;verride until</source>
        <translation>D&amp;érogation jusqu’au</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Say for whom it counts.</source>
        <translation>Indiquez pour qui elle compte.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Say how many days to wait.</source>
        <translation>Indiquez le nombre de jours d’attente.</translation>
    </message>
    <message>
        <source>Say why the rule is overridden.</source>
        <translation>Indiquez pourquoi il y a dérogation.</translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message>
        <source>one application</source>
        <translation>une candidature</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln months</source>
        <translation>
            <numerusform>Au plus %1 en %Ln mois</numerusform>
            <numerusform>Au plus %1 en %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln days</source>
        <translation>
            <numerusform>Au plus %1 en %Ln jour</numerusform>
            <numerusform>Au plus %1 en %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a month</source>
        <translation>Au plus %1 par mois</translation>
    </message>
    <message>
        <source>At most %1 a year</source>
        <translation>Au plus %1 par an</translation>
    </message>
    <message>
        <source>At most %1 in a year that starts in %2</source>
        <translation>Au plus %1 par année commençant en %2</translation>
    </message>
    <message>
        <source>At most %1 a recruiting season</source>
        <translation>Au plus %1 par saison de recrutement</translation>
    </message>
    <message>
        <source>At most %1 from %2 to %3</source>
        <translation>Au plus %1 du %2 au %3</translation>
    </message>
    <message>
        <source>At most %1 open at a time</source>
        <translation>Au plus %1 en cours à la fois</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the last one</source>
        <translation>
            <numerusform>Pas de nouvelle candidature pendant %Ln jour après la dernière</numerusform>
            <numerusform>Pas de nouvelle candidature pendant %Ln jours après la dernière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after an interview</source>
        <translation>
            <numerusform>Pas de nouvelle candidature pendant %Ln jour après un entretien</numerusform>
            <numerusform>Pas de nouvelle candidature pendant %Ln jours après un entretien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the employer has closed a posting</source>
        <translation>
            <numerusform>Pas de nouvelle candidature pendant %Ln jour après la fermeture d’une offre par l’employeur</numerusform>
            <numerusform>Pas de nouvelle candidature pendant %Ln jours après la fermeture d’une offre par l’employeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after a rejection</source>
        <translation>
            <numerusform>Pas de nouvelle candidature pendant %Ln jour après un refus</numerusform>
            <numerusform>Pas de nouvelle candidature pendant %Ln jours après un refus</numerusform>
        </translation>
    </message>
    <message>
        <source>considered in the order you apply</source>
        <translation>examinées dans l’ordre d’envoi</translation>
    </message>
    <message>
        <source>one after the other has ended</source>
        <translation>l’une après la fin de l’autre</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>toutes à la fois</translation>
    </message>
    <message>
        <source>No second application to the same posting</source>
        <translation>Pas de seconde candidature à la même offre</translation>
    </message>
    <message>
        <source>A second application to the same posting at once</source>
        <translation>Seconde candidature à la même offre autorisée immédiatement</translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting for %Ln days after the first</source>
        <translation>
            <numerusform>Pas de seconde candidature à la même offre pendant %Ln jour après la première</numerusform>
            <numerusform>Pas de seconde candidature à la même offre pendant %Ln jours après la première</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting until %Ln days after the first has ended</source>
        <translation>
            <numerusform>Pas de seconde candidature à la même offre avant %Ln jour après la fin de la première</numerusform>
            <numerusform>Pas de seconde candidature à la même offre avant %Ln jours après la fin de la première</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1 and affiliates in %2</source>
        <translation>chez %1 et ses sociétés liées (%2)</translation>
    </message>
    <message>
        <source>for %1 and its affiliates worldwide</source>
        <translation>chez %1 et ses sociétés liées dans le monde entier</translation>
    </message>
    <message>
        <source>for %1 and their affiliates worldwide</source>
        <translation>chez %1 et leurs sociétés liées dans le monde entier</translation>
    </message>
    <message>
        <source>to the same posting</source>
        <translation>à la même offre</translation>
    </message>
    <message>
        <source>in one programme</source>
        <translation>dans un programme</translation>
    </message>
    <message>
        <source>in the programme %1</source>
        <translation>dans le programme %1</translation>
    </message>
    <message>
        <source>in one department</source>
        <translation>dans un service</translation>
    </message>
    <message>
        <source>in the department %1</source>
        <translation>dans le service %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>chez %1</translation>
    </message>
    <message>
        <source>for all affiliates</source>
        <translation>chez toutes les sociétés liées</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>région&#xa0;: %1</translation>
    </message>
    <message>
        <source>advised, not enforced</source>
        <translation>conseillé, non imposé</translation>
    </message>
    <message>
        <source>or all applications are set aside</source>
        <translation>sinon toutes les candidatures sont écartées</translation>
    </message>
</context>
<context>
    <name>Shortlist::SearchAssist</name>
    <message>
        <source>Help with the search</source>
        <translation>Aide à la recherche</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
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
        <translation>Tout rechercher, ou employer:… tag:… stage:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, or, and fields such as employer:, tag: and deadline:&lt;7d</source>
        <translation>Mots, «&#xa0;expressions&#xa0;», -exclu, or, et champs comme employer:, tag: et deadline:&lt;7d</translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Sections&#xa0;: %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>What the section “%1” is</source>
        <translation>Nature de la section «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shortlist::SelectionController</name>
    <message>
        <source>Not rated</source>
        <translation>Sans évaluation</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln postings for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln offre&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln offres&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Their texts, notes and sources are removed from the file. This cannot be undone, and what was done before cannot be undone afterwards either. Of a posting that you applied for, title and employer stay in the trash, because limits and statistics count it.</source>
        <translation>Leurs textes, notes et sources sont retirés du fichier. C’est irréversible, et ce qui précède ne pourra plus être annulé non plus. D’une offre à laquelle vous avez postulé, l’intitulé et l’employeur restent dans la corbeille, car les limites et les statistiques la comptent.</translation>
    </message>
</context>
<context>
    <name>Shortlist::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Ce que vous choisissez ici prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombres</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>as the desktop has it</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, such as 125 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
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
        <translation>Offre suivante, précédente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>First, last posting</source>
        <translation>Première, dernière offre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Read the posting</source>
        <translation>Lire l’offre</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Put on or take off a tag</source>
        <translation>Mettre ou retirer une étiquette</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Maj, Ctrl</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shortlist::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Name of “%1”</source>
        <translation>Nom de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarController</name>
    <message>
        <source>Show the postings</source>
        <translation>Afficher les offres</translation>
    </message>
    <message>
        <source>Delete everything in it for good…</source>
        <translation>Supprimer définitivement tout son contenu…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag from %Ln postings</source>
        <translation>
            <numerusform>Retirer l’étiquette de %Ln offre</numerusform>
            <numerusform>Retirer l’étiquette de %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by the search above</source>
        <translation>Remplacer par la recherche ci-dessus</translation>
    </message>
    <message>
        <source>Remove the search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>Faites d’abord une recherche&#x202f;; elle pourra ensuite être enregistrée.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message>
        <source>%1, %2 of %3 places taken</source>
        <translation>%1, %2 places prises sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln postings</source>
        <translation>
            <numerusform>%1, %Ln offre</numerusform>
            <numerusform>%1, %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <extracomment>A tag with others below it, as a screen reader says it</extracomment>
        <translation>%1, dépliée</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, repliée</translation>
    </message>
</context>
<context>
    <name>Shortlist::SkillsDialog</name>
    <message>
        <source>Your skills</source>
        <translation>Vos compétences</translation>
    </message>
    <message>
        <source>Tick what you can do. The comparison holds what a posting asks for against it, and your score counts it.</source>
        <translation>Cochez ce que vous savez faire. La comparaison y confronte ce qu’une offre demande, et votre score en tient compte.</translation>
    </message>
    <message>
        <source>Find one, or add one of your own</source>
        <translation>Chercher, ou ajouter la vôtre</translation>
    </message>
    <message>
        <source>A skill</source>
        <translation>Une compétence</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln postings</source>
        <extracomment>A skill, and how many postings ask for it</extracomment>
        <translation>
            <numerusform>%1 · dans %Ln offre</numerusform>
            <numerusform>%1 · dans %Ln offres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotBanner</name>
    <message>
        <source>Application limit</source>
        <translation>Limite de candidatures</translation>
    </message>
    <message>
        <source>Record application…</source>
        <translation>Consigner la candidature…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>Confirmer la limite…</translation>
    </message>
    <message>
        <source>Not a limit</source>
        <translation>Pas une limite</translation>
    </message>
    <message>
        <source>Open slots</source>
        <translation>Ouvrir les places</translation>
    </message>
    <message>
        <source>Show in posting</source>
        <translation>Montrer dans l’offre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotCard</name>
    <message>
        <source>Slot %1 · applied %2</source>
        <translation>Place %1 · candidature le %2</translation>
    </message>
    <message>
        <source>Beyond the limit · applied %1</source>
        <translation>Au-delà de la limite · candidature le %1</translation>
    </message>
    <message>
        <source>Slot %1 · planned</source>
        <translation>Place %1 · prévue</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Free: plan a posting here</source>
        <translation>Libre&#xa0;: prévoyez une offre ici</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotDrop</name>
    <message>
        <source>Slot %1: plan it here</source>
        <translation>Place %1&#xa0;: la prévoir ici</translation>
    </message>
    <message>
        <source>One posting at a time</source>
        <translation>Une offre à la fois</translation>
    </message>
    <message>
        <source>This posting holds a slot already</source>
        <translation>Cette offre occupe déjà une place</translation>
    </message>
    <message>
        <source>Taken by an application</source>
        <translation>Prise par une candidature</translation>
    </message>
    <message>
        <source>Not of these employers, or no longer open to you</source>
        <translation>N’est pas de ces employeurs, ou ne vous est plus ouverte</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotList</name>
    <message>
        <source>Planned postings, in your order</source>
        <translation>Offres prévues, dans votre ordre</translation>
    </message>
    <message>
        <source>Postings not planned yet</source>
        <translation>Offres pas encore prévues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Consigner…</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsController</name>
    <message>
        <source>No application limit of %1 is known.</source>
        <translation>Aucune limite de candidatures connue pour %1.</translation>
    </message>
    <message>
        <source>The known limits of %1 say the same already.</source>
        <translation>Les limites connues de %1 disent déjà la même chose.</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsModel</name>
    <message>
        <source>Place %1: %2, %3</source>
        <translation>Place %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>Shortlist::SlotsPage</name>
    <message>
        <source>No limit known</source>
        <translation>Aucune limite connue</translation>
    </message>
    <message>
        <source>Where a posting says how many applications an employer takes, its slots stand here.</source>
        <translation>Quand une offre dit combien de candidatures un employeur accepte, ses places s’affichent ici.</translation>
    </message>
    <message>
        <source>edit rule</source>
        <translation>modifier la règle</translation>
    </message>
    <message>
        <source>No limit is enforced here.</source>
        <translation>Aucune limite n’est appliquée ici.</translation>
    </message>
    <message>
        <source>Limit from a page…</source>
        <translation>Limite d’après une page…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>En attente, dans votre ordre</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+Up and Alt+Down.</source>
        <translation>Faites glisser pour réordonner, ou appuyez sur Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non prévues</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>Ended, no longer counting</source>
        <translation>Terminées, ne comptent plus</translation>
    </message>
    <message>
        <source>When an application has ended</source>
        <translation>Quand une candidature est terminée</translation>
    </message>
    <message>
        <source>Employers rarely say whether it still counts. What is not known keeps its slot.</source>
        <translation>Les employeurs disent rarement si elle compte encore. Dans le doute, elle garde sa place.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Employers that share these slots</source>
        <translation>Employeurs qui partagent ces places</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceDialog</name>
    <message>
        <source>%1, saved on %2. This is what the posting was read from, unchanged.</source>
        <translation>%1, enregistré le %2. C’est de là que l’offre a été lue, sans changement.</translation>
    </message>
    <message>
        <source>The source as saved</source>
        <translation>La source telle quelle</translation>
    </message>
    <message>
        <source>It is no text. Save it to look at it in another program.</source>
        <translation>Ce n’est pas du texte. Enregistrez-la pour la voir dans un autre programme.</translation>
    </message>
    <message>
        <source>&amp;Save it as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shortlist::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesController</name>
    <message>
        <source>This cannot be: a stage needs a name, and of the types saved, planned and submitted one stage each stays on offer.</source>
        <translation>Impossible&#xa0;: une étape doit avoir un nom, et il doit rester une étape proposée de chacun des types enregistrée, prévue et envoyée.</translation>
    </message>
    <message>
        <source>The employer’s application limit does not allow this.</source>
        <translation>La limite de candidatures de l’employeur ne le permet pas.</translation>
    </message>
    <message>
        <source>Change the type of the stage</source>
        <translation>Changer le type de l’étape</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The steps of your search, in the order of the board. What a stage counts as is its type.</source>
        <translation>Les étapes de votre recherche, dans l’ordre du tableau. Le type d’une étape dit comment elle compte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stages in order</source>
        <translation>Étapes dans l’ordre</translation>
    </message>
    <message>
        <source>Drag a stage, or move it by Alt+Up and Alt+Down.</source>
        <translation>Faites glisser une étape, ou déplacez-la avec Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Offer it for new steps</source>
        <translation>&amp;La proposer pour de nouvelles entrées</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Name of a new stage, such as “Phone call”</source>
        <translation>Nom d’une nouvelle étape, par exemple «&#xa0;Appel téléphonique&#xa0;»</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>Nom d’une nouvelle étape</translation>
    </message>
    <message>
        <source>Type of the new stage</source>
        <translation>Type de la nouvelle étape</translation>
    </message>
    <message>
        <source>Add the stage</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingBar</name>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouvelles %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>À vérifier %1</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Connues %1</translation>
    </message>
    <message>
        <source>No posting %1</source>
        <translation>Sans offre %1</translation>
    </message>
    <message>
        <source>Ticks all that is shown, or none</source>
        <translation>Coche tout ce qui est affiché, ou rien</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only postings with these words</source>
        <translation>N’afficher que les offres contenant ces mots</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 sur %2 cochées</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message>
        <source>Nothing of them is lost: see why, look at the source, or try again.</source>
        <translation>Rien n’en est perdu&#xa0;: voyez pourquoi, regardez la source ou réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings ticked</source>
        <translation>
            <numerusform>%1 offre cochée sur %Ln</numerusform>
            <numerusform>%1 offres cochées sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connue</numerusform>
            <numerusform>%Ln déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDesk</name>
    <message>
        <source>Nothing here matches. Take a word away, or show all.</source>
        <translation>Rien ne correspond ici. Retirez un mot ou affichez tout.</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message>
        <source>This is no text: %1.</source>
        <translation>Ce n’est pas du texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What the source does not say…</source>
        <translation>Ce que la source ne dit pas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What the columns mean…</source>
        <translation>Signification des colonnes…</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No posting</source>
        <translation>Aucune offre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>%Ln document sans offre</numerusform>
            <numerusform>%Ln documents sans offre</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see why and what is in it. They are not stored.</source>
        <translation>Choisissez-en un pour voir pourquoi et ce qu’il contient. Ils ne sont pas enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings in one document</source>
        <translation>
            <numerusform>%Ln offre dans un document</numerusform>
            <numerusform>%Ln offres dans un document</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see what was understood. A tick on the document ticks all of them.</source>
        <translation>Choisissez-en une pour voir ce qui a été compris. Cocher le document les coche toutes.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message>
        <source>1 posting</source>
        <translation>1 offre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1 from %2</source>
        <extracomment>%1 is &quot;5 postings&quot;, %2 is &quot;5 files&quot;</extracomment>
        <translation>Importation&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Importer %1 sur %2</translation>
    </message>
    <message>
        <source>Import 1 posting</source>
        <translation>Importer 1 offre</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln postings</source>
        <translation>
            <numerusform>Importer %Ln offre</numerusform>
            <numerusform>Importer %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. Tick what to keep, correct what is wrong.</source>
        <translation>Rien n’est encore enregistré. Cochez ce qu’il faut garder, corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Récupérer la page</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>Récupérer cette page&#x202f;?</translation>
    </message>
    <message>
        <source>%1

Shortlist asks %2 for this one page, without cookies, and loads nothing that the page names. The site sees that somebody asked.</source>
        <translation>%1

Shortlist demande à %2 cette seule page, sans cookies, et ne charge rien de ce que la page mentionne. Le site voit que quelqu’un l’a demandée.</translation>
    </message>
    <message>
        <source>No posting was found</source>
        <translation>Aucune offre trouvée</translation>
    </message>
    <message>
        <source>Choose files, folders or a saved page, or copy a posting and paste it here with Ctrl+V.</source>
        <translation>Choisissez des fichiers, des dossiers ou une page enregistrée, ou copiez une offre et collez-la ici avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Rien n’a été lu</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTree</name>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>%Ln document sans offre</numerusform>
            <numerusform>%Ln documents sans offre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsController</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Dessin (*.svg);;Image (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatisticsPage</name>
    <message>
        <source>Looking back</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Pas encore de bilan</translation>
    </message>
    <message>
        <source>Once you have sent applications, what came of them stands here: where they went, how long it took, and who answered.</source>
        <translation>Dès que vous aurez envoyé des candidatures, leur suite s’affichera ici&#xa0;: où elles sont allées, combien de temps cela a pris et qui a répondu.</translation>
    </message>
    <message>
        <source>Where the applications went</source>
        <translation>Ce que sont devenues les candidatures</translation>
    </message>
    <message>
        <source>From the histories: one that was rejected after an interview has had an interview.</source>
        <translation>D’après les historiques&#xa0;: une candidature refusée après un entretien a eu un entretien.</translation>
    </message>
    <message>
        <source>Applications a week</source>
        <translation>Candidatures par semaine</translation>
    </message>
    <message>
        <source>By the day on which they were sent.</source>
        <translation>D’après le jour de leur envoi.</translation>
    </message>
    <message>
        <source>Time in a stage</source>
        <translation>Temps passé à une étape</translation>
    </message>
    <message>
        <source>The middle half and the median, of applications that left it.</source>
        <translation>La moitié centrale et la médiane, pour les candidatures qui l’ont quittée.</translation>
    </message>
    <message>
        <source>Answers by source</source>
        <translation>Réponses par source</translation>
    </message>
    <message>
        <source>Rejections are answers, too.</source>
        <translation>Les refus sont aussi des réponses.</translation>
    </message>
    <message>
        <source>Answers by tag</source>
        <translation>Réponses par étiquette</translation>
    </message>
    <message>
        <source>An application counts for each of its tags.</source>
        <translation>Une candidature compte pour chacune de ses étiquettes.</translation>
    </message>
    <message>
        <source>Answers by employer</source>
        <translation>Réponses par employeur</translation>
    </message>
    <message>
        <source>Of what was sent to each.</source>
        <translation>Sur ce qui a été envoyé à chacun.</translation>
    </message>
    <message>
        <source>&amp;Proof of the search…</source>
        <translation>&amp;Justificatif de recherche…</translation>
    </message>
</context>
<context>
    <name>Shortlist::StatusBar</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>add to comparison</source>
        <translation>ajouter à la comparaison</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings</source>
        <translation>
            <numerusform>%1 sur %Ln offre</numerusform>
            <numerusform>%1 sur %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network requests since start</source>
        <translation>
            <numerusform>%Ln requête réseau depuis le démarrage</numerusform>
            <numerusform>%Ln requêtes réseau depuis le démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist works without a network, and postings cannot reach it.</source>
        <translation>Shortlist fonctionne sans réseau, et les offres ne peuvent pas l’atteindre.</translation>
    </message>
    <message numerus="yes">
        <source>Postings tried %Ln times to load something. Every time was refused.</source>
        <translation>
            <numerusform>Les offres ont tenté %Ln fois de charger quelque chose. C’est refusé.</numerusform>
            <numerusform>Les offres ont tenté %Ln fois de charger quelque chose. Chaque fois, c’est refusé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings wait to be imported</source>
        <translation>
            <numerusform>%Ln offre attend d’être importée</numerusform>
            <numerusform>%Ln offres attendent d’être importées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SuggestionCard</name>
    <message>
        <source>Not a limit</source>
        <translation>Pas une limite</translation>
    </message>
    <message>
        <source>Confirm limit…</source>
        <translation>Confirmer la limite…</translation>
    </message>
    <message>
        <source>A posting states a limit. It counts once you confirm it.</source>
        <translation>Une offre indique une limite. Elle compte dès que vous la confirmez.</translation>
    </message>
    <message>
        <source>A page states a limit. It counts once you confirm it.</source>
        <translation>Une page indique une limite. Elle compte dès que vous la confirmez.</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagButton</name>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagEditor</name>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Ajouter cette étiquette</translation>
    </message>
</context>
<context>
    <name>Shortlist::TagPopup</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Suggested by the posting’s skills</source>
        <translation>Suggérées d’après les compétences de l’offre</translation>
    </message>
    <message>
        <source>Space ticks, Enter is done</source>
        <translation>Espace coche, Entrée termine</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shortlist::TextPostingView</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineDelegate</name>
    <message>
        <source>%1, %2, taken back</source>
        <translation>%1, %2, révoquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recorded beyond the limit: %1</source>
        <translation>Consignée au-delà de la limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>Shortlist::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Révoquer</translation>
    </message>
</context>
<context>
    <name>Shortlist::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Shortlist::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Enter opens the posting, A records what happened, P plans it.</source>
        <translation>Entrée ouvre l’offre, A consigne ce qui s’est passé, P la prévoit.</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Follows a number: too long is 14 days</extracomment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days without an answer that are too long</source>
        <translation>Nombre de jours sans réponse jugé trop long</translation>
    </message>
    <message>
        <source>&amp;Too long is</source>
        <translation>&amp;Trop long&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>&amp;Consigner ce qui s’est passé…</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;La prévoir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</source>
        <translation>
            <numerusform>Ce qui ferme dans la semaine, ce qui arrive et les candidatures sans réponse depuis %n jour s’afficheront ici.</numerusform>
            <numerusform>Ce qui ferme dans la semaine, ce qui arrive et les candidatures sans réponse depuis %n jours s’afficheront ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::TrackingPage</name>
    <message>
        <source>Nothing recorded yet. Record what you did, also with an earlier date.</source>
        <translation>Rien de consigné pour l’instant. Consignez ce que vous avez fait, même à une date antérieure.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note, such as who called</source>
        <translation>Note, par exemple qui a appelé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
</context>
<context>
    <name>Shortlist::UndoController</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what would be undone: tag 3 postings</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shortlist::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>What the employer changed</source>
        <translation>Ce que l’employeur a modifié</translation>
    </message>
    <message>
        <source>The employer has not changed this posting since it was read.</source>
        <translation>L’employeur n’a pas modifié cette offre depuis sa lecture.</translation>
    </message>
    <message>
        <source>The posting as it was read first</source>
        <translation>L’offre telle qu’elle a été lue d’abord</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>This version beside the one before; or the two that are selected</source>
        <translation>Cette version à côté de la précédente&#x202f;; ou les deux sélectionnées</translation>
    </message>
</context>
<context>
    <name>Shortlist::WeightsDialog</name>
    <message>
        <source>Skills that you have</source>
        <translation>Compétences que vous avez</translation>
    </message>
    <message>
        <source>Pay a year</source>
        <translation>Salaire annuel</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Vos étoiles</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>A free slot</source>
        <translation>Une place libre</translation>
    </message>
    <message>
        <source>the share of the skills asked for</source>
        <translation>la part des compétences demandées</translation>
    </message>
    <message>
        <source>beside the best paid one, in one currency</source>
        <translation>à côté de la mieux payée, dans une même devise</translation>
    </message>
    <message>
        <source>as you have rated it</source>
        <translation>d’après votre évaluation</translation>
    </message>
    <message>
        <source>remote 100, hybrid 50, on site 0</source>
        <translation>à distance 100, hybride 50, sur site 0</translation>
    </message>
    <message>
        <source>100 where the limit leaves one</source>
        <translation>100 si la limite en laisse une</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What counts for you</source>
        <translation>Ce qui compte pour vous</translation>
    </message>
    <message>
        <source>Each posting in the comparison gets 0 to 100 points for each of these. Your score is their mean, weighted as you say here; what a posting does not state is left out.</source>
        <translation>Chaque offre comparée reçoit de 0 à 100 points pour chacun de ces aspects. Votre score est leur moyenne, pondérée comme vous l’indiquez ici&#x202f;; ce qu’une offre n’indique pas ne compte pas.</translation>
    </message>
    <message>
        <source>As it &amp;was first</source>
        <translation>Comme &amp;au début</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>How much an aspect counts: nothing</extracomment>
        <translation>pas du tout</translation>
    </message>
</context>
<context>
    <name>Shortlist::WorkBar</name>
    <message>
        <source>Waiting for what is being saved…</source>
        <translation>En attente de ce qui s’enregistre…</translation>
    </message>
    <message>
        <source>Copying the database…</source>
        <translation>Copie de la base de données…</translation>
    </message>
    <message>
        <source>Checking the database, page by page…</source>
        <translation>Vérification de la base de données, page par page…</translation>
    </message>
    <message>
        <source>Checking the postings…</source>
        <translation>Vérification des offres…</translation>
    </message>
    <message>
        <source>Comparing what is stored with its checksums…</source>
        <translation>Comparaison de ce qui est enregistré avec ses sommes de contrôle…</translation>
    </message>
    <message>
        <source>Collecting sources and documents…</source>
        <translation>Collecte des sources et des documents…</translation>
    </message>
    <message>
        <source>Collecting the postings…</source>
        <translation>Collecte des offres…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Putting the copy in place…</source>
        <translation>Mise en place de la copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>All postings</source>
        <translation>Toutes les offres</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Ferment cette semaine</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Employers with limits</source>
        <translation>Employeurs avec limites</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the limit allows this cannot be told</source>
        <translation>Impossible de dire si la limite le permet</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2, the last one</source>
        <translation>Prend la place %1 sur %2, la dernière</translation>
    </message>
    <message>
        <source>Takes slot %1 of %2</source>
        <translation>Prend la place %1 sur %2</translation>
    </message>
    <message>
        <source>This employer seems to limit applications</source>
        <translation>Cet employeur semble limiter les candidatures</translation>
    </message>
    <message>
        <source>Whether you may apply cannot be told</source>
        <translation>Impossible de dire si vous pouvez postuler</translation>
    </message>
    <message>
        <source>Applying now is allowed</source>
        <translation>Postuler maintenant est autorisé</translation>
    </message>
    <message>
        <source>Applying now is more than the employer advises</source>
        <translation>Postuler maintenant dépasse ce que l’employeur conseille</translation>
    </message>
    <message>
        <source>Applying now takes the only place</source>
        <translation>Postuler maintenant prend la seule place</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2, the last one</source>
        <translation>Postuler maintenant prend la place %1 sur %2, la dernière</translation>
    </message>
    <message>
        <source>Applying now takes slot %1 of %2</source>
        <translation>Postuler maintenant prend la place %1 sur %2</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2</source>
        <translation>Occupe la place %1 sur %2</translation>
    </message>
    <message>
        <source>Holds slot %1 of %2 since %3</source>
        <translation>Occupe la place %1 sur %2 depuis le %3</translation>
    </message>
    <message>
        <source>Refused: the time to wait after the last answer is not over</source>
        <translation>Refusé&#xa0;: le délai après la dernière réponse n’est pas écoulé</translation>
    </message>
    <message>
        <source>Refused: you applied for this posting before</source>
        <translation>Refusé&#xa0;: vous avez déjà postulé à cette offre</translation>
    </message>
    <message>
        <source>Refused: the application before this one has to end first</source>
        <translation>Refusé&#xa0;: la candidature précédente doit d’abord se terminer</translation>
    </message>
    <message>
        <source>Refused: the only place is taken</source>
        <translation>Refusé&#xa0;: la seule place est prise</translation>
    </message>
    <message>
        <source>Refused: both places are taken</source>
        <translation>Refusé&#xa0;: les deux places sont prises</translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %Ln places are taken</source>
        <translation>
            <numerusform>Refusé&#xa0;: la seule place (%Ln) est prise</numerusform>
            <numerusform>Refusé&#xa0;: les %Ln places sont toutes prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enforced until you confirm it.</source>
        <translation>Non appliquée avant votre confirmation.</translation>
    </message>
    <message>
        <source>You planned to send “%1” first.</source>
        <translation>Vous aviez prévu d’envoyer d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>One application too many would spoil all of them.</source>
        <translation>Une candidature de trop les invaliderait toutes.</translation>
    </message>
    <message>
        <source>The next place is free on %1.</source>
        <translation>La prochaine place se libère le %1.</translation>
    </message>
    <message>
        <source>Nothing in the rule says that a place becomes free again.</source>
        <translation>Rien dans la règle ne dit qu’une place se libère de nouveau.</translation>
    </message>
    <message>
        <source>Withdrawn and rejected ones are assumed not to free a slot.</source>
        <translation>On suppose que les candidatures retirées ou refusées ne libèrent pas de place.</translation>
    </message>
    <message>
        <source>Withdrawn ones are assumed not to free a slot.</source>
        <translation>On suppose que les candidatures retirées ne libèrent pas de place.</translation>
    </message>
    <message>
        <source>Rejected ones are assumed not to free a slot.</source>
        <translation>On suppose que les candidatures refusées ne libèrent pas de place.</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3</source>
        <translation>Place %1&#xa0;: %2, candidature le %3</translation>
    </message>
    <message>
        <source>Slot %1: %2, applied %3, now: %4</source>
        <translation>Place %1&#xa0;: %2, candidature le %3, à présent&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>It has closed.</source>
        <translation>Elle est fermée.</translation>
    </message>
    <message>
        <source>You rate it higher than one before it.</source>
        <translation>Vous la notez mieux qu’une autre placée avant elle.</translation>
    </message>
    <message>
        <source>It closes before one that is to be sent first.</source>
        <translation>Elle ferme avant une autre à envoyer d’abord.</translation>
    </message>
    <message>
        <source>Send it before %1.</source>
        <translation>Envoyez-la au plus tard le %1.</translation>
    </message>
    <message>
        <source>One of your planned postings closes within a week, and no slot is left.</source>
        <translation>Une de vos offres prévues ferme dans la semaine, et il ne reste aucune place.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and no slot is left.</source>
        <translation>
            <numerusform>%Ln de vos offres prévues ferme dans la semaine, et il ne reste aucune place.</numerusform>
            <numerusform>%Ln de vos offres prévues ferment dans la semaine, et il ne reste aucune place.</numerusform>
        </translation>
    </message>
    <message>
        <source>only one slot is left</source>
        <extracomment>%1 is a number of slots: only one slot is left</extracomment>
        <translation>il ne reste qu’une place</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln slots are left</source>
        <translation>
            <numerusform>il ne reste que %Ln place</numerusform>
            <numerusform>il ne reste que %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and %1.</source>
        <translation>
            <numerusform>%Ln de vos offres prévues ferme dans la semaine, et %1.</numerusform>
            <numerusform>%Ln de vos offres prévues ferment dans la semaine, et %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A stage and the day it began or, where it is an ending, happened</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>Open in the posting</source>
        <translation>Ouvrir dans l’offre</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing was decided. It takes no place of a limit.</source>
        <translation>Rien n’est décidé. Elle ne prend aucune place d’une limite.</translation>
    </message>
    <message>
        <source>To be sent. It waits for a place of a limit, but takes none.</source>
        <translation>À envoyer. Elle attend une place d’une limite, mais n’en prend pas.</translation>
    </message>
    <message>
        <source>Sent, and not answered. It takes a place where the employer limits applications.</source>
        <translation>Envoyée, sans réponse. Elle prend une place là où l’employeur limite les candidatures.</translation>
    </message>
    <message>
        <source>Sent, and answered. It takes a place where the employer limits applications.</source>
        <translation>Envoyée, avec réponse. Elle prend une place là où l’employeur limite les candidatures.</translation>
    </message>
    <message>
        <source>You ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>Vous y avez mis fin. La libération de sa place dépend de la règle de l’employeur.</translation>
    </message>
    <message>
        <source>The employer ended it. Whether its place is free again depends on the employer’s rule.</source>
        <translation>L’employeur y a mis fin. La libération de sa place dépend de sa règle.</translation>
    </message>
    <message>
        <source>The posting was closed. Whether its place is free again depends on the employer’s rule.</source>
        <translation>L’offre a été fermée. La libération de sa place dépend de la règle de l’employeur.</translation>
    </message>
    <message>
        <source>You are hired.</source>
        <translation>Vous avez le poste.</translation>
    </message>
    <message>
        <source>No history speaks of it: it can be removed.</source>
        <translation>Aucun historique n’en parle&#xa0;: elle peut être supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of histories speak of it: it can be hidden, but not removed.</source>
        <translation>
            <numerusform>%Ln entrée d’historique en parle&#xa0;: elle peut être masquée, mais pas supprimée.</numerusform>
            <numerusform>%Ln entrées d’historique en parlent&#xa0;: elle peut être masquée, mais pas supprimée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent from then on: %1.</source>
        <translation>
            <numerusform>%Ln candidature compte dès lors comme envoyée&#xa0;: %1.</numerusform>
            <numerusform>%Ln candidatures comptent dès lors comme envoyées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent no more, and take no place: %1.</source>
        <translation>
            <numerusform>%Ln candidature ne compte plus comme envoyée et ne prend plus de place&#xa0;: %1.</numerusform>
            <numerusform>%Ln candidatures ne comptent plus comme envoyées et ne prennent plus de place&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications were sent all the same, but stand differently: %1.</source>
        <translation>
            <numerusform>%Ln candidature reste envoyée, mais dans un autre état&#xa0;: %1.</numerusform>
            <numerusform>%Ln candidatures restent envoyées, mais dans un autre état&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message>
        <source>The same file was imported before.</source>
        <translation>Le même fichier a déjà été importé.</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>même fichier</translation>
    </message>
    <message>
        <source>It has the same requisition number.</source>
        <translation>Elle a la même référence.</translation>
    </message>
    <message>
        <source>same requisition number</source>
        <translation>même référence</translation>
    </message>
    <message>
        <source>It comes from the same address.</source>
        <translation>Elle vient de la même adresse.</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>Elle dit la même chose.</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>même texte</translation>
    </message>
    <message>
        <source>It was stored just now.</source>
        <translation>Elle vient d’être enregistrée.</translation>
    </message>
    <message>
        <source>stored just now</source>
        <translation>enregistrée à l’instant</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>texte de la page</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (déduit)</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sans intitulé</translation>
    </message>
    <message>
        <source>%1 (no title)</source>
        <translation>%1 (sans intitulé)</translation>
    </message>
    <message>
        <source>You have it</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>It comes twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>You have it: %1</source>
        <translation>Déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>It comes twice: %1</source>
        <translation>En double&#xa0;: %1</translation>
    </message>
    <message>
        <source>No job posting was found in it.</source>
        <translation>Aucune offre d’emploi n’y a été trouvée.</translation>
    </message>
    <message>
        <source>no posting</source>
        <translation>aucune offre</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>like one you have</source>
        <translation>proche d’une de vos offres</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>limit found: %1</source>
        <translation>limite trouvée&#xa0;: %1</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
</context>
<context>
    <name>StatisticsTables</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>S’y trouvent</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 42 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 à %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>one counted</source>
        <translation>une comptée</translation>
    </message>
    <message numerus="yes">
        <source>half of %n between %1 and %2 days</source>
        <translation>
            <numerusform>%n comptée, la moitié centrale entre %1 et %2 jours</numerusform>
            <numerusform>%n comptées, la moitié centrale entre %1 et %2 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>without an address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a Monday</extracomment>
        <translation>semaine du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, %1</source>
        <translation>
            <numerusform>%n avec réponse, %1</numerusform>
            <numerusform>%n avec réponse, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n encore en cours</numerusform>
            <numerusform>%n encore en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n source avec moins de %1 candidatures n’est pas affichée&#xa0;: un taux sur si peu ne dit rien.</numerusform>
            <numerusform>%n sources avec moins de %1 candidatures ne sont pas affichées&#xa0;: un taux sur si peu ne dit rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n étiquette avec moins de %1 candidatures n’est pas affichée&#xa0;: un taux sur si peu ne dit rien.</numerusform>
            <numerusform>%n étiquettes avec moins de %1 candidatures ne sont pas affichées&#xa0;: un taux sur si peu ne dit rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n employeur avec moins de %1 candidatures n’est pas affiché&#xa0;: un taux sur si peu ne dit rien.</numerusform>
            <numerusform>%n employeurs avec moins de %1 candidatures ne sont pas affichés&#xa0;: un taux sur si peu ne dit rien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subline</name>
    <message>
        <source>employer not stated</source>
        <translation>employeur non indiqué</translation>
    </message>
    <message>
        <source>saved %1 from %2</source>
        <translation>enregistrée %1, source&#xa0;: %2</translation>
    </message>
    <message>
        <source>saved %1 from a pasted page</source>
        <translation>enregistrée %1, source&#xa0;: page collée</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %Ln postings</source>
        <translation>
            <numerusform>étiqueter %Ln offre</numerusform>
            <numerusform>étiqueter %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings tagged</source>
        <translation>
            <numerusform>%Ln offre étiquetée</numerusform>
            <numerusform>%Ln offres étiquetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %Ln postings</source>
        <translation>
            <numerusform>retirer une étiquette de %Ln offre</numerusform>
            <numerusform>retirer une étiquette de %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %Ln postings</source>
        <translation>
            <numerusform>étiquette retirée de %Ln offre</numerusform>
            <numerusform>étiquette retirée de %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln postings</source>
        <translation>
            <numerusform>modifier les étiquettes de %Ln offre</numerusform>
            <numerusform>modifier les étiquettes de %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln postings changed</source>
        <translation>
            <numerusform>étiquettes de %Ln offre modifiées</numerusform>
            <numerusform>étiquettes de %Ln offres modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a tag</source>
        <translation>
            <numerusform>renommer une étiquette</numerusform>
            <numerusform>renommer une étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag renamed</source>
        <translation>
            <numerusform>étiquette renommée</numerusform>
            <numerusform>étiquette renommée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a tag</source>
        <translation>
            <numerusform>colorer une étiquette</numerusform>
            <numerusform>colorer une étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag coloured</source>
        <translation>
            <numerusform>étiquette colorée</numerusform>
            <numerusform>étiquette colorée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two tags</source>
        <translation>
            <numerusform>fusionner deux étiquettes</numerusform>
            <numerusform>fusionner deux étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two tags merged</source>
        <translation>
            <numerusform>deux étiquettes fusionnées</numerusform>
            <numerusform>deux étiquettes fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag</source>
        <translation>
            <numerusform>supprimer une étiquette</numerusform>
            <numerusform>supprimer une étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed</source>
        <translation>
            <numerusform>étiquette supprimée</numerusform>
            <numerusform>étiquette supprimée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct a posting</source>
        <translation>
            <numerusform>corriger une offre</numerusform>
            <numerusform>corriger une offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posting corrected</source>
        <translation>
            <numerusform>offre corrigée</numerusform>
            <numerusform>offre corrigée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %Ln postings</source>
        <translation>
            <numerusform>corriger %Ln offre</numerusform>
            <numerusform>corriger %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings corrected</source>
        <translation>
            <numerusform>%Ln offre corrigée</numerusform>
            <numerusform>%Ln offres corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two postings</source>
        <translation>
            <numerusform>fusionner deux offres</numerusform>
            <numerusform>fusionner deux offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings merged</source>
        <translation>
            <numerusform>deux offres fusionnées</numerusform>
            <numerusform>deux offres fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take note of a change</source>
        <translation>
            <numerusform>prendre note d’une modification</numerusform>
            <numerusform>prendre note d’une modification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change noted</source>
        <translation>
            <numerusform>modification notée</numerusform>
            <numerusform>modification notée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell two postings apart</source>
        <translation>
            <numerusform>distinguer deux offres</numerusform>
            <numerusform>distinguer deux offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings told apart</source>
        <translation>
            <numerusform>deux offres distinguées</numerusform>
            <numerusform>deux offres distinguées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %Ln postings</source>
        <translation>
            <numerusform>noter %Ln offre</numerusform>
            <numerusform>noter %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings rated</source>
        <translation>
            <numerusform>%Ln offre notée</numerusform>
            <numerusform>%Ln offres notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit notes</source>
        <translation>
            <numerusform>modifier les notes</numerusform>
            <numerusform>modifier les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes saved</source>
        <translation>
            <numerusform>notes enregistrées</numerusform>
            <numerusform>notes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln postings to the trash</source>
        <translation>
            <numerusform>mettre %Ln offre à la corbeille</numerusform>
            <numerusform>mettre %Ln offres à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings moved to the trash</source>
        <translation>
            <numerusform>%Ln offre mise à la corbeille</numerusform>
            <numerusform>%Ln offres mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln postings</source>
        <translation>
            <numerusform>restaurer %Ln offre</numerusform>
            <numerusform>restaurer %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings restored</source>
        <translation>
            <numerusform>%Ln offre restaurée</numerusform>
            <numerusform>%Ln offres restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln postings</source>
        <translation>
            <numerusform>importer %Ln offre</numerusform>
            <numerusform>importer %Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings imported</source>
        <translation>
            <numerusform>%Ln offre importée</numerusform>
            <numerusform>%Ln offres importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record a stage</source>
        <translation>
            <numerusform>consigner une étape</numerusform>
            <numerusform>consigner une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage recorded</source>
        <translation>
            <numerusform>étape consignée</numerusform>
            <numerusform>étape consignée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back an entry</source>
        <translation>
            <numerusform>révoquer une entrée</numerusform>
            <numerusform>révoquer une entrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry taken back</source>
        <translation>
            <numerusform>entrée révoquée</numerusform>
            <numerusform>entrée révoquée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit an entry</source>
        <translation>
            <numerusform>modifier une entrée</numerusform>
            <numerusform>modifier une entrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry edited</source>
        <translation>
            <numerusform>entrée modifiée</numerusform>
            <numerusform>entrée modifiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a stage</source>
        <translation>
            <numerusform>ajouter une étape</numerusform>
            <numerusform>ajouter une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage added</source>
        <translation>
            <numerusform>étape ajoutée</numerusform>
            <numerusform>étape ajoutée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a stage</source>
        <translation>
            <numerusform>renommer une étape</numerusform>
            <numerusform>renommer une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage renamed</source>
        <translation>
            <numerusform>étape renommée</numerusform>
            <numerusform>étape renommée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a stage</source>
        <translation>
            <numerusform>colorer une étape</numerusform>
            <numerusform>colorer une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage coloured</source>
        <translation>
            <numerusform>étape colorée</numerusform>
            <numerusform>étape colorée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of a stage</source>
        <translation>
            <numerusform>changer le type d’une étape</numerusform>
            <numerusform>changer le type d’une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>type of a stage changed</source>
        <translation>
            <numerusform>type d’une étape changé</numerusform>
            <numerusform>type d’une étape changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the stages</source>
        <translation>
            <numerusform>réordonner les étapes</numerusform>
            <numerusform>réordonner les étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stages reordered</source>
        <translation>
            <numerusform>étapes réordonnées</numerusform>
            <numerusform>étapes réordonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide a stage</source>
        <translation>
            <numerusform>masquer une étape</numerusform>
            <numerusform>masquer une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage hidden</source>
        <translation>
            <numerusform>étape masquée</numerusform>
            <numerusform>étape masquée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show a stage</source>
        <translation>
            <numerusform>afficher une étape</numerusform>
            <numerusform>afficher une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage shown</source>
        <translation>
            <numerusform>étape affichée</numerusform>
            <numerusform>étape affichée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a stage</source>
        <translation>
            <numerusform>supprimer une étape</numerusform>
            <numerusform>supprimer une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage removed</source>
        <translation>
            <numerusform>étape supprimée</numerusform>
            <numerusform>étape supprimée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a contact</source>
        <translation>
            <numerusform>ajouter un contact</numerusform>
            <numerusform>ajouter un contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact added</source>
        <translation>
            <numerusform>contact ajouté</numerusform>
            <numerusform>contact ajouté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a contact</source>
        <translation>
            <numerusform>modifier un contact</numerusform>
            <numerusform>modifier un contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact changed</source>
        <translation>
            <numerusform>contact modifié</numerusform>
            <numerusform>contact modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a contact off a posting</source>
        <translation>
            <numerusform>retirer un contact d’une offre</numerusform>
            <numerusform>retirer un contact d’une offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact taken off the posting</source>
        <translation>
            <numerusform>contact retiré de l’offre</numerusform>
            <numerusform>contact retiré de l’offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete a contact</source>
        <translation>
            <numerusform>supprimer un contact</numerusform>
            <numerusform>supprimer un contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact deleted</source>
        <translation>
            <numerusform>contact supprimé</numerusform>
            <numerusform>contact supprimé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln documents</source>
        <translation>
            <numerusform>ajouter %Ln document</numerusform>
            <numerusform>ajouter %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>%Ln document ajouté</numerusform>
            <numerusform>%Ln documents ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a document</source>
        <translation>
            <numerusform>ajouter un document</numerusform>
            <numerusform>ajouter un document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document added</source>
        <translation>
            <numerusform>document ajouté</numerusform>
            <numerusform>document ajouté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a document off a posting</source>
        <translation>
            <numerusform>retirer un document d’une offre</numerusform>
            <numerusform>retirer un document d’une offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document taken off the posting</source>
        <translation>
            <numerusform>document retiré de l’offre</numerusform>
            <numerusform>document retiré de l’offre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the kind of a document</source>
        <translation>
            <numerusform>changer le type d’un document</numerusform>
            <numerusform>changer le type d’un document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind of a document changed</source>
        <translation>
            <numerusform>type d’un document changé</numerusform>
            <numerusform>type d’un document changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a document</source>
        <translation>
            <numerusform>renommer un document</numerusform>
            <numerusform>renommer un document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document renamed</source>
        <translation>
            <numerusform>document renommé</numerusform>
            <numerusform>document renommé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what was sent</source>
        <translation>
            <numerusform>modifier ce qui a été envoyé</numerusform>
            <numerusform>modifier ce qui a été envoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was sent changed</source>
        <translation>
            <numerusform>envoi modifié</numerusform>
            <numerusform>envoi modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a date</source>
        <translation>
            <numerusform>ajouter un rendez-vous</numerusform>
            <numerusform>ajouter un rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <translation>
            <numerusform>rendez-vous ajouté</numerusform>
            <numerusform>rendez-vous ajouté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a date</source>
        <translation>
            <numerusform>modifier un rendez-vous</numerusform>
            <numerusform>modifier un rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date changed</source>
        <translation>
            <numerusform>rendez-vous modifié</numerusform>
            <numerusform>rendez-vous modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel a date</source>
        <translation>
            <numerusform>annuler un rendez-vous</numerusform>
            <numerusform>annuler un rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date cancelled</source>
        <translation>
            <numerusform>rendez-vous annulé</numerusform>
            <numerusform>rendez-vous annulé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish a date</source>
        <translation>
            <numerusform>terminer un rendez-vous</numerusform>
            <numerusform>terminer un rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date finished</source>
        <translation>
            <numerusform>rendez-vous terminé</numerusform>
            <numerusform>rendez-vous terminé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save a search</source>
        <translation>
            <numerusform>enregistrer une recherche</numerusform>
            <numerusform>enregistrer une recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search saved</source>
        <translation>
            <numerusform>recherche enregistrée</numerusform>
            <numerusform>recherche enregistrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a search</source>
        <translation>
            <numerusform>renommer une recherche</numerusform>
            <numerusform>renommer une recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search renamed</source>
        <translation>
            <numerusform>recherche renommée</numerusform>
            <numerusform>recherche renommée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a search</source>
        <translation>
            <numerusform>supprimer une recherche</numerusform>
            <numerusform>supprimer une recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search removed</source>
        <translation>
            <numerusform>recherche supprimée</numerusform>
            <numerusform>recherche supprimée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm a limit</source>
        <translation>
            <numerusform>confirmer une limite</numerusform>
            <numerusform>confirmer une limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit confirmed</source>
        <translation>
            <numerusform>limite confirmée</numerusform>
            <numerusform>limite confirmée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a limit</source>
        <translation>
            <numerusform>modifier une limite</numerusform>
            <numerusform>modifier une limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit changed</source>
        <translation>
            <numerusform>limite modifiée</numerusform>
            <numerusform>limite modifiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch a limit</source>
        <translation>
            <numerusform>activer ou désactiver une limite</numerusform>
            <numerusform>activer ou désactiver une limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit switched</source>
        <translation>
            <numerusform>limite activée ou désactivée</numerusform>
            <numerusform>limite activée ou désactivée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep limits of a page</source>
        <translation>
            <numerusform>garder les limites d’une page</numerusform>
            <numerusform>garder les limites d’une page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits of a page kept</source>
        <translation>
            <numerusform>limites d’une page gardées</numerusform>
            <numerusform>limites d’une page gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join two spellings of an employer</source>
        <translation>
            <numerusform>réunir deux graphies d’un employeur</numerusform>
            <numerusform>réunir deux graphies d’un employeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spellings of an employer joined</source>
        <translation>
            <numerusform>graphies d’un employeur réunies</numerusform>
            <numerusform>graphies d’un employeur réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part two employers</source>
        <translation>
            <numerusform>séparer deux employeurs</numerusform>
            <numerusform>séparer deux employeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employers parted</source>
        <translation>
            <numerusform>employeurs séparés</numerusform>
            <numerusform>employeurs séparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change an employer group</source>
        <translation>
            <numerusform>modifier un groupe d’employeurs</numerusform>
            <numerusform>modifier un groupe d’employeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group changed</source>
        <translation>
            <numerusform>groupe d’employeurs modifié</numerusform>
            <numerusform>groupe d’employeurs modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolve an employer group</source>
        <translation>
            <numerusform>dissoudre un groupe d’employeurs</numerusform>
            <numerusform>dissoudre un groupe d’employeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group dissolved</source>
        <translation>
            <numerusform>groupe d’employeurs dissous</numerusform>
            <numerusform>groupe d’employeurs dissous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the plan</source>
        <translation>
            <numerusform>réordonner le plan</numerusform>
            <numerusform>réordonner le plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan reordered</source>
        <translation>
            <numerusform>plan réordonné</numerusform>
            <numerusform>plan réordonné</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message numerus="yes">
        <source>change your skills</source>
        <translation>
            <numerusform>modifier vos compétences</numerusform>
            <numerusform>modifier vos compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your skills changed</source>
        <translation>
            <numerusform>vos compétences ont été modifiées</numerusform>
            <numerusform>vos compétences ont été modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what counts</source>
        <translation>
            <numerusform>changer ce qui compte</numerusform>
            <numerusform>changer ce qui compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts changed</source>
        <translation>
            <numerusform>ce qui compte a été changé</numerusform>
            <numerusform>ce qui compte a été changé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>refused until %1</source>
        <translation>refusée jusqu’au %1</translation>
    </message>
    <message>
        <source>no slot left: refused</source>
        <translation>aucune place libre&#xa0;: refusée</translation>
    </message>
    <message>
        <source>no slot left: refused, not known to free</source>
        <translation>aucune place libre&#xa0;: refusée, libération inconnue</translation>
    </message>
    <message>
        <source>cannot be judged: something is not known</source>
        <translation>impossible à juger&#xa0;: une donnée manque</translation>
    </message>
    <message>
        <source>beyond the limit of %1, but allowed</source>
        <translation>au-delà de la limite de %1, mais autorisée</translation>
    </message>
    <message>
        <source>takes slot %1, the last one</source>
        <translation>prend la place %1, la dernière</translation>
    </message>
    <message>
        <source>takes slot %1 of %2</source>
        <translation>prend la place %1 sur %2</translation>
    </message>
    <message>
        <source>The first and last day of the season are not known: every application counts, for ever.</source>
        <translation>Le premier et le dernier jour de la saison sont inconnus&#xa0;: chaque candidature compte, pour toujours.</translation>
    </message>
    <message>
        <source>Overridden until %1: %2</source>
        <translation>Dérogation jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Slots used: %1 of %2</source>
        <translation>Places prises&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Occupées par&#xa0;: %1</translation>
    </message>
    <message>
        <source>One application more, sent today: %1</source>
        <translation>Une candidature de plus, envoyée aujourd’hui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>VersionHtml</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Facts and text are the same; only how they are set differs.</source>
        <translation>Informations et texte sont identiques&#x202f;; seule la mise en forme diffère.</translation>
    </message>
</context>
</TS>
