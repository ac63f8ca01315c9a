<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonCells</name>
    <message numerus="yes">
        <source>graduated within %n months</source>
        <translation>
            <numerusform>graduated within %n month</numerusform>
            <numerusform>graduated within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>graduated within %n month(s)</source>
        <translation>
            <numerusform>graduated within %n month</numerusform>
            <numerusform>graduated within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ months</source>
        <translation>
            <numerusform>%n+ month</numerusform>
            <numerusform>%n+ months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes in %n days</source>
        <translation>
            <numerusform>closes in %n day</numerusform>
            <numerusform>closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ColumnMappingDialog</name>
    <message numerus="yes">
        <source>Each of the table’s %n rows becomes a posting.</source>
        <translation>
            <numerusform>The table’s row becomes a posting.</numerusform>
            <numerusform>Each of the table’s %n rows becomes a posting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ComparisonController</name>
    <message numerus="yes">
        <source>Compare %n postings</source>
        <translation>
            <numerusform>Compare %n posting</numerusform>
            <numerusform>Compare %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::DatabaseController</name>
    <message numerus="yes">
        <source>%n problems were found. The first: %1</source>
        <translation>
            <numerusform>%n problem was found: %1</numerusform>
            <numerusform>%n problems were found. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::DetailController</name>
    <message numerus="yes">
        <source>%n postings chosen</source>
        <translation>
            <numerusform>%n posting chosen</numerusform>
            <numerusform>%n postings chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ImportSummary</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a posting</source>
        <translation>
            <numerusform>%n without a posting</numerusform>
            <numerusform>%n without a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are incomplete</source>
        <translation>
            <numerusform>one is incomplete</numerusform>
            <numerusform>%n are incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict themselves</source>
        <translation>
            <numerusform>one contradicts itself</numerusform>
            <numerusform>%n contradict themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state an application limit</source>
        <translation>
            <numerusform>one states an application limit</numerusform>
            <numerusform>%n state an application limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of its history were not recorded; they are in the notes. %1</source>
        <translation>
            <numerusform>%n step of its history was not recorded; it is in the notes. %1</numerusform>
            <numerusform>%n steps of its history were not recorded; they are in the notes. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ListPane</name>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::MergeForm</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::PostingListView</name>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::ReadingPage</name>
    <message numerus="yes">
        <source>Storing %n postings…</source>
        <translation>
            <numerusform>Storing one posting…</numerusform>
            <numerusform>Storing %n postings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings found</source>
        <translation>
            <numerusform>one posting found</numerusform>
            <numerusform>%n postings found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one</source>
        <translation>
            <numerusform>%n without one</numerusform>
            <numerusform>%n without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::RuleWords</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %n months</source>
        <translation>
            <numerusform>At most %1 within %n month</numerusform>
            <numerusform>At most %1 within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 within %n days</source>
        <translation>
            <numerusform>At most %1 within %n day</numerusform>
            <numerusform>At most %1 within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %n days after the last one</source>
        <translation>
            <numerusform>No new application for %n day after the last one</numerusform>
            <numerusform>No new application for %n days after the last one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %n days after an interview</source>
        <translation>
            <numerusform>No new application for %n day after an interview</numerusform>
            <numerusform>No new application for %n days after an interview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %n days after an application has ended</source>
        <translation>
            <numerusform>No new application for %n day after an application has ended</numerusform>
            <numerusform>No new application for %n days after an application has ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new application for %n days after a rejection</source>
        <translation>
            <numerusform>No new application for %n day after a rejection</numerusform>
            <numerusform>No new application for %n days after a rejection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SectionsEditor</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>one found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n postings</source>
        <translation>
            <numerusform>%1, %n posting</numerusform>
            <numerusform>%1, %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDelegate</name>
    <message numerus="yes">
        <source>%1 of %n postings ticked</source>
        <translation>
            <numerusform>%1 of one posting ticked</numerusform>
            <numerusform>%1 of %n postings ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingDetail</name>
    <message numerus="yes">
        <source>%n documents without a posting</source>
        <translation>
            <numerusform>One document without a posting</numerusform>
            <numerusform>%n documents without a posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings in one document</source>
        <translation>
            <numerusform>One posting in one document</numerusform>
            <numerusform>%n postings in one document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingPage</name>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n postings</source>
        <translation>
            <numerusform>Import %n posting</numerusform>
            <numerusform>Import %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StagingTreeModel</name>
    <message numerus="yes">
        <source>%n documents without a posting</source>
        <translation>
            <numerusform>One document without a posting</numerusform>
            <numerusform>%n documents without a posting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortlist::StatusBar</name>
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
    <message numerus="yes">
        <source>Postings tried %n times to load something. Every time was refused.</source>
        <translation>
            <numerusform>Postings tried %n time to load something. It was refused.</numerusform>
            <numerusform>Postings tried %n times to load something. Every time was refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: all %n places are taken</source>
        <translation>
            <numerusform>Refused: the only place (%n) is taken</numerusform>
            <numerusform>Refused: all %n places are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>tag %n postings</source>
        <translation>
            <numerusform>tag %n posting</numerusform>
            <numerusform>tag %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings tagged</source>
        <translation>
            <numerusform>%n posting tagged</numerusform>
            <numerusform>%n postings tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a tag from %n postings</source>
        <translation>
            <numerusform>remove a tag from %n posting</numerusform>
            <numerusform>remove a tag from %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag removed from %n postings</source>
        <translation>
            <numerusform>tag removed from %n posting</numerusform>
            <numerusform>tag removed from %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %n postings</source>
        <translation>
            <numerusform>change the tags of %n posting</numerusform>
            <numerusform>change the tags of %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n postings changed</source>
        <translation>
            <numerusform>tags of %n posting changed</numerusform>
            <numerusform>tags of %n postings changed</numerusform>
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
        <source>rate %n postings</source>
        <translation>
            <numerusform>rate %n posting</numerusform>
            <numerusform>rate %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings rated</source>
        <translation>
            <numerusform>%n posting rated</numerusform>
            <numerusform>%n postings rated</numerusform>
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
        <source>move %n postings to the trash</source>
        <translation>
            <numerusform>move %n posting to the trash</numerusform>
            <numerusform>move %n postings to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings moved to the trash</source>
        <translation>
            <numerusform>%n posting moved to the trash</numerusform>
            <numerusform>%n postings moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n postings</source>
        <translation>
            <numerusform>restore %n posting</numerusform>
            <numerusform>restore %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings restored</source>
        <translation>
            <numerusform>%n posting restored</numerusform>
            <numerusform>%n postings restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n postings</source>
        <translation>
            <numerusform>import %n posting</numerusform>
            <numerusform>import %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postings imported</source>
        <translation>
            <numerusform>%n posting imported</numerusform>
            <numerusform>%n postings imported</numerusform>
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
</context>
</TS>
