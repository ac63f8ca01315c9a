<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <source>no answer for %n days</source>
        <translation>
            <numerusform>no answer for %n day</numerusform>
            <numerusform>no answer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>no news for %n day</numerusform>
            <numerusform>no news for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1, %n posting</numerusform>
            <numerusform>%1, %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln word added</numerusform>
            <numerusform>%Ln words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words removed</source>
        <translation>
            <numerusform>%Ln word removed</numerusform>
            <numerusform>%Ln words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %Ln months</source>
        <translation>
            <numerusform>graduated within %Ln month</numerusform>
            <numerusform>graduated within %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message numerus="yes">
        <source>%Ln skills</source>
        <translation>
            <numerusform>%Ln skill</numerusform>
            <numerusform>%Ln skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>graduated within %Ln month(s)</source>
        <translation>
            <numerusform>graduated within %Ln month</numerusform>
            <numerusform>graduated within %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ months</source>
        <translation>
            <numerusform>%Ln+ month</numerusform>
            <numerusform>%Ln+ months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %Ln days</source>
        <translation>
            <numerusform>closes in %Ln day</numerusform>
            <numerusform>closes in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>expired %Ln day ago</numerusform>
            <numerusform>expired %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofReport</name>
    <message numerus="yes">
        <source>%n applications sent</source>
        <translation>
            <numerusform>%n application sent</numerusform>
            <numerusform>%n applications sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones that went on</source>
        <translation>
            <numerusform>%n earlier one that went on</numerusform>
            <numerusform>%n earlier ones that went on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%1 in %n minutes</source>
        <translation>
            <numerusform>%1 in %n minute</numerusform>
            <numerusform>%1 in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>rated %Ln stars</source>
        <translation>
            <numerusform>rated %Ln star</numerusform>
            <numerusform>rated %Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated less than %Ln stars</source>
        <translation>
            <numerusform>rated less than %Ln star</numerusform>
            <numerusform>rated less than %Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars at most</source>
        <translation>
            <numerusform>rated %Ln star at most</numerusform>
            <numerusform>rated %Ln stars at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated more than %Ln stars</source>
        <translation>
            <numerusform>rated more than %Ln star</numerusform>
            <numerusform>rated more than %Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated %Ln stars or more</source>
        <translation>
            <numerusform>rated %Ln star or more</numerusform>
            <numerusform>rated %Ln stars or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %Ln conditions.</source>
        <translation>
            <numerusform>A search has at most %Ln condition.</numerusform>
            <numerusform>A search has at most %Ln conditions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::BoardPage</name>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n postings</source>
        <translation>
            <numerusform>%1 of %n posting</numerusform>
            <numerusform>%1 of %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::BulkFactsDialog</name>
    <message numerus="yes">
        <source>Change %Ln postings</source>
        <translation>
            <numerusform>Change %Ln posting</numerusform>
            <numerusform>Change %Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message numerus="yes">
        <source>Each of the table’s %Ln rows becomes a posting.</source>
        <translation>
            <numerusform>The table’s row becomes a posting.</numerusform>
            <numerusform>Each of the table’s %Ln rows becomes a posting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message numerus="yes">
        <source>Compare %Ln postings</source>
        <translation>
            <numerusform>Compare %Ln posting</numerusform>
            <numerusform>Compare %Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ContactDialog</name>
    <message numerus="yes">
        <source>%Ln postings have this contact; all of them change.</source>
        <translation>
            <numerusform>%Ln posting has this contact; it changes as well.</numerusform>
            <numerusform>%Ln postings have this contact; all of them change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::DataDialog</name>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash</source>
        <translation>
            <numerusform>%Ln in the trash</numerusform>
            <numerusform>%Ln in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files as imported</source>
        <translation>
            <numerusform>%Ln file as imported</numerusform>
            <numerusform>%Ln files as imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests since the program started, for pages you asked for.</source>
        <translation>
            <numerusform>%Ln request since the program started, for a page you asked for.</numerusform>
            <numerusform>%Ln requests since the program started, for pages you asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests of shown postings were refused.</source>
        <translation>
            <numerusform>%Ln request of a shown posting was refused.</numerusform>
            <numerusform>%Ln requests of shown postings were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message numerus="yes">
        <source>%Ln problems were found. Go back to an older copy. The first: %1</source>
        <translation>
            <numerusform>%Ln problem was found. Go back to an older copy. The first: %1</numerusform>
            <numerusform>%Ln problems were found. Go back to an older copy. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%Ln postings chosen</source>
        <translation>
            <numerusform>%Ln posting chosen</numerusform>
            <numerusform>%Ln postings chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::FindBar</name>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln place found</numerusform>
            <numerusform>%Ln places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::HitBar</name>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln place found</numerusform>
            <numerusform>%Ln places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a posting</source>
        <translation>
            <numerusform>%Ln without a posting</numerusform>
            <numerusform>%Ln without a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are incomplete</source>
        <translation>
            <numerusform>one is incomplete</numerusform>
            <numerusform>%Ln are incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradict themselves</source>
        <translation>
            <numerusform>one contradicts itself</numerusform>
            <numerusform>%Ln contradict themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state an application limit</source>
        <translation>
            <numerusform>one states an application limit</numerusform>
            <numerusform>%Ln state an application limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>%Ln step of its history was not recorded; it is in the notes. %1</numerusform>
            <numerusform>%Ln steps of its history were not recorded; they are in the notes. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::PageLimitDialog</name>
    <message numerus="yes">
        <source>%Ln limits are stated. Nothing is enforced before you confirm it.</source>
        <translation>
            <numerusform>%Ln limit is stated. Nothing is enforced before you confirm it.</numerusform>
            <numerusform>%Ln limits are stated. Nothing is enforced before you confirm it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message numerus="yes">
        <source>Storing %Ln postings…</source>
        <translation>
            <numerusform>Storing one posting…</numerusform>
            <numerusform>Storing %Ln postings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings found</source>
        <translation>
            <numerusform>one posting found</numerusform>
            <numerusform>%Ln postings found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without one</source>
        <translation>
            <numerusform>%Ln without one</numerusform>
            <numerusform>%Ln without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::RemindersDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::RescueBox</name>
    <message numerus="yes">
        <source>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</source>
        <translation>
            <numerusform>The last copy of it is of %1, with %Ln posting. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</numerusform>
            <numerusform>The last copy of it is of %1, with %Ln postings. Going back to it checks the copy first, and keeps the file that cannot be opened beside the copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln months</source>
        <translation>
            <numerusform>At most %1 within %Ln month</numerusform>
            <numerusform>At most %1 within %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %Ln days</source>
        <translation>
            <numerusform>At most %1 within %Ln day</numerusform>
            <numerusform>At most %1 within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the last one</source>
        <translation>
            <numerusform>No new application for %Ln day after the last one</numerusform>
            <numerusform>No new application for %Ln days after the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after an interview</source>
        <translation>
            <numerusform>No new application for %Ln day after an interview</numerusform>
            <numerusform>No new application for %Ln days after an interview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after a rejection</source>
        <translation>
            <numerusform>No new application for %Ln day after a rejection</numerusform>
            <numerusform>No new application for %Ln days after a rejection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %Ln days after the employer has closed a posting</source>
        <translation>
            <numerusform>No new application for %Ln day after the employer has closed a posting</numerusform>
            <numerusform>No new application for %Ln days after the employer has closed a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting for %Ln days after the first</source>
        <translation>
            <numerusform>No second application to the same posting for %Ln day after the first</numerusform>
            <numerusform>No second application to the same posting for %Ln days after the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No second application to the same posting until %Ln days after the first has ended</source>
        <translation>
            <numerusform>No second application to the same posting until %Ln day after the first has ended</numerusform>
            <numerusform>No second application to the same posting until %Ln days after the first has ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>one found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SelectionController</name>
    <message numerus="yes">
        <source>Delete %Ln postings for good?</source>
        <translation>
            <numerusform>Delete %Ln posting for good?</numerusform>
            <numerusform>Delete %Ln postings for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarController</name>
    <message numerus="yes">
        <source>Remove the tag from %Ln postings</source>
        <translation>
            <numerusform>Remove the tag from %Ln posting</numerusform>
            <numerusform>Remove the tag from %Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %Ln postings</source>
        <translation>
            <numerusform>%1, %Ln posting</numerusform>
            <numerusform>%1, %Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SkillsDialog</name>
    <message numerus="yes">
        <source>%1 · in %Ln postings</source>
        <extracomment>A skill, and how many postings ask for it</extracomment>
        <translation>
            <numerusform>%1 · in %Ln posting</numerusform>
            <numerusform>%1 · in %Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message numerus="yes">
        <source>%1 of %Ln postings ticked</source>
        <translation>
            <numerusform>%1 of one posting ticked</numerusform>
            <numerusform>%1 of %Ln postings ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>One document without a posting</numerusform>
            <numerusform>%Ln documents without a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings in one document</source>
        <translation>
            <numerusform>One posting in one document</numerusform>
            <numerusform>%Ln postings in one document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln postings</source>
        <translation>
            <numerusform>Import %Ln posting</numerusform>
            <numerusform>Import %Ln postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%Ln documents without a posting</source>
        <translation>
            <numerusform>One document without a posting</numerusform>
            <numerusform>%Ln documents without a posting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatusBar</name>
    <message numerus="yes">
        <source>%Ln network requests since start</source>
        <translation>
            <numerusform>%Ln network request since start</numerusform>
            <numerusform>%Ln network requests since start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings</source>
        <translation>
            <numerusform>%Ln posting</numerusform>
            <numerusform>%Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln postings</source>
        <translation>
            <numerusform>%1 of %Ln posting</numerusform>
            <numerusform>%1 of %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postings tried %Ln times to load something. Every time was refused.</source>
        <translation>
            <numerusform>Postings tried %Ln time to load something. It was refused.</numerusform>
            <numerusform>Postings tried %Ln times to load something. Every time was refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings wait to be imported</source>
        <translation>
            <numerusform>%Ln posting waits to be imported</numerusform>
            <numerusform>%Ln postings wait to be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::TodayPage</name>
    <message numerus="yes">
        <source>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</source>
        <translation>
            <numerusform>What closes within a week, what lies ahead, and applications without an answer for %n day will stand here.</numerusform>
            <numerusform>What closes within a week, what lies ahead, and applications without an answer for %n days will stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %Ln places are taken</source>
        <translation>
            <numerusform>Refused: the only place (%Ln) is taken</numerusform>
            <numerusform>Refused: all %Ln places are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and no slot is left.</source>
        <translation>
            <numerusform>%Ln of your planned postings closes within a week, and no slot is left.</numerusform>
            <numerusform>%Ln of your planned postings close within a week, and no slot is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln slots are left</source>
        <translation>
            <numerusform>only %Ln slot is left</numerusform>
            <numerusform>only %Ln slots are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your planned postings close within a week, and %1.</source>
        <translation>
            <numerusform>%Ln of your planned postings closes within a week, and %1.</numerusform>
            <numerusform>%Ln of your planned postings close within a week, and %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message numerus="yes">
        <source>%Ln entries of histories speak of it: it can be hidden, but not removed.</source>
        <translation>
            <numerusform>%Ln entry of a history speaks of it: it can be hidden, but not removed.</numerusform>
            <numerusform>%Ln entries of histories speak of it: it can be hidden, but not removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent from then on: %1.</source>
        <translation>
            <numerusform>%Ln application counts as sent from then on: %1.</numerusform>
            <numerusform>%Ln applications count as sent from then on: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications count as sent no more, and take no place: %1.</source>
        <translation>
            <numerusform>%Ln application counts as sent no more, and takes no place: %1.</numerusform>
            <numerusform>%Ln applications count as sent no more, and take no place: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications were sent all the same, but stand differently: %1.</source>
        <translation>
            <numerusform>%Ln application was sent all the same, but stands differently: %1.</numerusform>
            <numerusform>%Ln applications were sent all the same, but stand differently: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of %n between %1 and %2 days</source>
        <translation>
            <numerusform>%n counted, between %1 and %2 days</numerusform>
            <numerusform>half of %n between %1 and %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered, %1</source>
        <translation>
            <numerusform>%n answered, %1</numerusform>
            <numerusform>%n answered, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n source with fewer than %1 applications is not shown: a rate of so few says nothing.</numerusform>
            <numerusform>%n sources with fewer than %1 applications are not shown: a rate of so few says nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n tag with fewer than %1 applications is not shown: a rate of so few says nothing.</numerusform>
            <numerusform>%n tags with fewer than %1 applications are not shown: a rate of so few says nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</source>
        <translation>
            <numerusform>%n employer with fewer than %1 applications is not shown: a rate of so few says nothing.</numerusform>
            <numerusform>%n employers with fewer than %1 applications are not shown: a rate of so few says nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %Ln postings</source>
        <translation>
            <numerusform>tag %Ln posting</numerusform>
            <numerusform>tag %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings tagged</source>
        <translation>
            <numerusform>%Ln posting tagged</numerusform>
            <numerusform>%Ln postings tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %Ln postings</source>
        <translation>
            <numerusform>remove a tag from %Ln posting</numerusform>
            <numerusform>remove a tag from %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %Ln postings</source>
        <translation>
            <numerusform>tag removed from %Ln posting</numerusform>
            <numerusform>tag removed from %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln postings</source>
        <translation>
            <numerusform>change the tags of %Ln posting</numerusform>
            <numerusform>change the tags of %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln postings changed</source>
        <translation>
            <numerusform>tags of %Ln posting changed</numerusform>
            <numerusform>tags of %Ln postings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a tag</source>
        <translation>
            <numerusform>rename a tag</numerusform>
            <numerusform>rename a tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag renamed</source>
        <translation>
            <numerusform>tag renamed</numerusform>
            <numerusform>tag renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a tag</source>
        <translation>
            <numerusform>colour a tag</numerusform>
            <numerusform>colour a tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag coloured</source>
        <translation>
            <numerusform>tag coloured</numerusform>
            <numerusform>tag coloured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag</source>
        <translation>
            <numerusform>remove a tag</numerusform>
            <numerusform>remove a tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed</source>
        <translation>
            <numerusform>tag removed</numerusform>
            <numerusform>tag removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct a posting</source>
        <translation>
            <numerusform>correct a posting</numerusform>
            <numerusform>correct a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posting corrected</source>
        <translation>
            <numerusform>posting corrected</numerusform>
            <numerusform>posting corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rate %Ln postings</source>
        <translation>
            <numerusform>rate %Ln posting</numerusform>
            <numerusform>rate %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings rated</source>
        <translation>
            <numerusform>%Ln posting rated</numerusform>
            <numerusform>%Ln postings rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit notes</source>
        <translation>
            <numerusform>edit notes</numerusform>
            <numerusform>edit notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes saved</source>
        <translation>
            <numerusform>notes saved</numerusform>
            <numerusform>notes saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln postings to the trash</source>
        <translation>
            <numerusform>move %Ln posting to the trash</numerusform>
            <numerusform>move %Ln postings to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings moved to the trash</source>
        <translation>
            <numerusform>%Ln posting moved to the trash</numerusform>
            <numerusform>%Ln postings moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln postings</source>
        <translation>
            <numerusform>restore %Ln posting</numerusform>
            <numerusform>restore %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings restored</source>
        <translation>
            <numerusform>%Ln posting restored</numerusform>
            <numerusform>%Ln postings restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln postings</source>
        <translation>
            <numerusform>import %Ln posting</numerusform>
            <numerusform>import %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings imported</source>
        <translation>
            <numerusform>%Ln posting imported</numerusform>
            <numerusform>%Ln postings imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record a stage</source>
        <translation>
            <numerusform>record a stage</numerusform>
            <numerusform>record a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage recorded</source>
        <translation>
            <numerusform>stage recorded</numerusform>
            <numerusform>stage recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back an entry</source>
        <translation>
            <numerusform>take back an entry</numerusform>
            <numerusform>take back an entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry taken back</source>
        <translation>
            <numerusform>entry taken back</numerusform>
            <numerusform>entry taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>save a search</source>
        <translation>
            <numerusform>save a search</numerusform>
            <numerusform>save a search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search saved</source>
        <translation>
            <numerusform>search saved</numerusform>
            <numerusform>search saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a search</source>
        <translation>
            <numerusform>remove a search</numerusform>
            <numerusform>remove a search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search removed</source>
        <translation>
            <numerusform>search removed</numerusform>
            <numerusform>search removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm a limit</source>
        <translation>
            <numerusform>confirm a limit</numerusform>
            <numerusform>confirm a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit confirmed</source>
        <translation>
            <numerusform>limit confirmed</numerusform>
            <numerusform>limit confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a limit</source>
        <translation>
            <numerusform>change a limit</numerusform>
            <numerusform>change a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit changed</source>
        <translation>
            <numerusform>limit changed</numerusform>
            <numerusform>limit changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>switch a limit</source>
        <translation>
            <numerusform>switch a limit</numerusform>
            <numerusform>switch a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit switched</source>
        <translation>
            <numerusform>limit switched</numerusform>
            <numerusform>limit switched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change an employer group</source>
        <translation>
            <numerusform>change an employer group</numerusform>
            <numerusform>change an employer group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group changed</source>
        <translation>
            <numerusform>employer group changed</numerusform>
            <numerusform>employer group changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolve an employer group</source>
        <translation>
            <numerusform>dissolve an employer group</numerusform>
            <numerusform>dissolve an employer group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employer group dissolved</source>
        <translation>
            <numerusform>employer group dissolved</numerusform>
            <numerusform>employer group dissolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the plan</source>
        <translation>
            <numerusform>reorder the plan</numerusform>
            <numerusform>reorder the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan reordered</source>
        <translation>
            <numerusform>plan reordered</numerusform>
            <numerusform>plan reordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two postings</source>
        <translation>
            <numerusform>merge two postings</numerusform>
            <numerusform>merge two postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings merged</source>
        <translation>
            <numerusform>two postings merged</numerusform>
            <numerusform>two postings merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take note of a change</source>
        <translation>
            <numerusform>take note of a change</numerusform>
            <numerusform>take note of a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change noted</source>
        <translation>
            <numerusform>change noted</numerusform>
            <numerusform>change noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tell two postings apart</source>
        <translation>
            <numerusform>tell two postings apart</numerusform>
            <numerusform>tell two postings apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two postings told apart</source>
        <translation>
            <numerusform>two postings told apart</numerusform>
            <numerusform>two postings told apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep limits of a page</source>
        <translation>
            <numerusform>keep limits of a page</numerusform>
            <numerusform>keep limits of a page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limits of a page kept</source>
        <translation>
            <numerusform>limits of a page kept</numerusform>
            <numerusform>limits of a page kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join two spellings of an employer</source>
        <translation>
            <numerusform>join two spellings of an employer</numerusform>
            <numerusform>join two spellings of an employer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spellings of an employer joined</source>
        <translation>
            <numerusform>spellings of an employer joined</numerusform>
            <numerusform>spellings of an employer joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part two employers</source>
        <translation>
            <numerusform>part two employers</numerusform>
            <numerusform>part two employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>employers parted</source>
        <translation>
            <numerusform>employers parted</numerusform>
            <numerusform>employers parted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a date</source>
        <translation>
            <numerusform>add a date</numerusform>
            <numerusform>add a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date added</source>
        <translation>
            <numerusform>date added</numerusform>
            <numerusform>date added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a date</source>
        <translation>
            <numerusform>change a date</numerusform>
            <numerusform>change a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date changed</source>
        <translation>
            <numerusform>date changed</numerusform>
            <numerusform>date changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel a date</source>
        <translation>
            <numerusform>cancel a date</numerusform>
            <numerusform>cancel a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date cancelled</source>
        <translation>
            <numerusform>date cancelled</numerusform>
            <numerusform>date cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finish a date</source>
        <translation>
            <numerusform>finish a date</numerusform>
            <numerusform>finish a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>date finished</source>
        <translation>
            <numerusform>date finished</numerusform>
            <numerusform>date finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit an entry</source>
        <translation>
            <numerusform>edit an entry</numerusform>
            <numerusform>edit an entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entry edited</source>
        <translation>
            <numerusform>entry edited</numerusform>
            <numerusform>entry edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a stage</source>
        <translation>
            <numerusform>add a stage</numerusform>
            <numerusform>add a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage added</source>
        <translation>
            <numerusform>stage added</numerusform>
            <numerusform>stage added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a stage</source>
        <translation>
            <numerusform>rename a stage</numerusform>
            <numerusform>rename a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage renamed</source>
        <translation>
            <numerusform>stage renamed</numerusform>
            <numerusform>stage renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour a stage</source>
        <translation>
            <numerusform>colour a stage</numerusform>
            <numerusform>colour a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage coloured</source>
        <translation>
            <numerusform>stage coloured</numerusform>
            <numerusform>stage coloured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of a stage</source>
        <translation>
            <numerusform>change the type of a stage</numerusform>
            <numerusform>change the type of a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>type of a stage changed</source>
        <translation>
            <numerusform>type of a stage changed</numerusform>
            <numerusform>type of a stage changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reorder the stages</source>
        <translation>
            <numerusform>reorder the stages</numerusform>
            <numerusform>reorder the stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stages reordered</source>
        <translation>
            <numerusform>stages reordered</numerusform>
            <numerusform>stages reordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide a stage</source>
        <translation>
            <numerusform>hide a stage</numerusform>
            <numerusform>hide a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage hidden</source>
        <translation>
            <numerusform>stage hidden</numerusform>
            <numerusform>stage hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show a stage</source>
        <translation>
            <numerusform>show a stage</numerusform>
            <numerusform>show a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage shown</source>
        <translation>
            <numerusform>stage shown</numerusform>
            <numerusform>stage shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a stage</source>
        <translation>
            <numerusform>remove a stage</numerusform>
            <numerusform>remove a stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stage removed</source>
        <translation>
            <numerusform>stage removed</numerusform>
            <numerusform>stage removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a contact</source>
        <translation>
            <numerusform>add a contact</numerusform>
            <numerusform>add a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact added</source>
        <translation>
            <numerusform>contact added</numerusform>
            <numerusform>contact added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change a contact</source>
        <translation>
            <numerusform>change a contact</numerusform>
            <numerusform>change a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact changed</source>
        <translation>
            <numerusform>contact changed</numerusform>
            <numerusform>contact changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a contact off a posting</source>
        <translation>
            <numerusform>take a contact off a posting</numerusform>
            <numerusform>take a contact off a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact taken off the posting</source>
        <translation>
            <numerusform>contact taken off the posting</numerusform>
            <numerusform>contact taken off the posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete a contact</source>
        <translation>
            <numerusform>delete a contact</numerusform>
            <numerusform>delete a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact deleted</source>
        <translation>
            <numerusform>contact deleted</numerusform>
            <numerusform>contact deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln documents</source>
        <translation>
            <numerusform>add %Ln document</numerusform>
            <numerusform>add %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents added</source>
        <translation>
            <numerusform>%Ln document added</numerusform>
            <numerusform>%Ln documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a document</source>
        <translation>
            <numerusform>add a document</numerusform>
            <numerusform>add a document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document added</source>
        <translation>
            <numerusform>document added</numerusform>
            <numerusform>document added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take a document off a posting</source>
        <translation>
            <numerusform>take a document off a posting</numerusform>
            <numerusform>take a document off a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document taken off the posting</source>
        <translation>
            <numerusform>document taken off the posting</numerusform>
            <numerusform>document taken off the posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the kind of a document</source>
        <translation>
            <numerusform>change the kind of a document</numerusform>
            <numerusform>change the kind of a document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kind of a document changed</source>
        <translation>
            <numerusform>kind of a document changed</numerusform>
            <numerusform>kind of a document changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a document</source>
        <translation>
            <numerusform>rename a document</numerusform>
            <numerusform>rename a document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>document renamed</source>
        <translation>
            <numerusform>document renamed</numerusform>
            <numerusform>document renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what was sent</source>
        <translation>
            <numerusform>change what was sent</numerusform>
            <numerusform>change what was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what was sent changed</source>
        <translation>
            <numerusform>what was sent changed</numerusform>
            <numerusform>what was sent changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge two tags</source>
        <translation>
            <numerusform>merge two tags</numerusform>
            <numerusform>merge two tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two tags merged</source>
        <translation>
            <numerusform>two tags merged</numerusform>
            <numerusform>two tags merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>correct %Ln postings</source>
        <translation>
            <numerusform>correct %Ln posting</numerusform>
            <numerusform>correct %Ln postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postings corrected</source>
        <translation>
            <numerusform>%Ln posting corrected</numerusform>
            <numerusform>%Ln postings corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename a search</source>
        <translation>
            <numerusform>rename a search</numerusform>
            <numerusform>rename a search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search renamed</source>
        <translation>
            <numerusform>search renamed</numerusform>
            <numerusform>search renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change your skills</source>
        <translation>
            <numerusform>change your skills</numerusform>
            <numerusform>change your skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your skills changed</source>
        <translation>
            <numerusform>your skills changed</numerusform>
            <numerusform>your skills changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change what counts</source>
        <translation>
            <numerusform>change what counts</numerusform>
            <numerusform>change what counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what counts changed</source>
        <translation>
            <numerusform>what counts changed</numerusform>
            <numerusform>what counts changed</numerusform>
        </translation>
    </message>
</context>
</TS>
