<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%Ln mentee(s)</source>
        <translation>
            <numerusform>%Ln mentee</numerusform>
            <numerusform>%Ln mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentor(s)</source>
        <translation>
            <numerusform>%Ln mentor</numerusform>
            <numerusform>%Ln mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free place(s)</source>
        <translation>
            <numerusform>%Ln free place</numerusform>
            <numerusform>%Ln free places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoMoves</name>
    <message numerus="yes">
        <source>%1 would have no mentor any more.</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 would have no mentor any more.</numerusform>
            <numerusform>%1 would have no mentor any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would get another mentor.</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 would get another mentor.</numerusform>
            <numerusform>%1 would get another mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have a mentor then.</source>
        <comment>one name or several</comment>
        <translation>
            <numerusform>%1 would have a mentor then.</numerusform>
            <numerusform>%1 would have a mentor then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>mentees</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commandLine</name>
    <message numerus="yes">
        <source>… and %n more remarks.</source>
        <translation>
            <numerusform>… and %n more remark.</numerusform>
            <numerusform>… and %n more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems: nothing has been changed. Correct them, or import the others with --skip-problems.</source>
        <translation>
            <numerusform>%n row has a problem: nothing has been changed. Correct it, or import the others with --skip-problems.</numerusform>
            <numerusform>%n rows have problems: nothing has been changed. Correct them, or import the others with --skip-problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a mentor:</source>
        <translation>
            <numerusform>%n person without a mentor:</numerusform>
            <numerusform>%n people without a mentor:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs published.</source>
        <translation>
            <numerusform>%n pair published.</numerusform>
            <numerusform>%n pairs published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are archived, as they are not in the list: %1</source>
        <translation>
            <numerusform>%n person is archived, as they are not in the list: %1</numerusform>
            <numerusform>%n people are archived, as they are not in the list: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n more could be paired.</source>
        <comment>people</comment>
        <translation>
            <numerusform>At most %n more could be paired.</numerusform>
            <numerusform>At most %n more could be paired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s), %1</source>
        <translation>
            <numerusform>every week, %1</numerusform>
            <numerusform>every %n weeks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) with somebody else.</source>
        <translation>
            <numerusform>%n mentee with somebody else.</numerusform>
            <numerusform>%n mentees with somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is what the program is matched by now: %n pairs, none of them published.</source>
        <translation>
            <numerusform>“%1” is what the program is matched by now: %n pair, not published.</numerusform>
            <numerusform>“%1” is what the program is matched by now: %n pairs, none of them published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n week(s): %1</source>
        <translation>
            <numerusform>after %n week: %1</numerusform>
            <numerusform>after %n weeks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved on to it.</source>
        <translation>
            <numerusform>%n person moved on to it.</numerusform>
            <numerusform>%n people moved on to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) still run in it.</source>
        <translation>
            <numerusform>%n pair still runs in it.</numerusform>
            <numerusform>%n pairs still run in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ActionsCard</name>
    <message numerus="yes">
        <source>%Ln action(s) done</source>
        <translation>
            <numerusform>%Ln action done</numerusform>
            <numerusform>%Ln actions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::AgreementCard</name>
    <message numerus="yes">
        <source>Every %Ln week(s), %1</source>
        <translation>
            <numerusform>Every week, %1</numerusform>
            <numerusform>Every %Ln weeks, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ConcernsPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>age of a concern</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ContactsCard</name>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>%Ln earlier one</numerusform>
            <numerusform>%Ln earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DayEdit</name>
    <message numerus="yes">
        <source>%1, in %Ln day(s)</source>
        <comment>a weekday</comment>
        <translation>
            <numerusform>%1, in %Ln day</numerusform>
            <numerusform>%1, in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DecisionsDialog</name>
    <message numerus="yes">
        <source>&amp;Take back %n decision(s)</source>
        <translation>
            <numerusform>&amp;Take back %n decision</numerusform>
            <numerusform>&amp;Take back %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::DraftsCard</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EarlierRunsDialog</name>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published since</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n published since</numerusform>
            <numerusform>%n published since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another mentor</source>
        <comment>mentees</comment>
        <translation>
            <numerusform>%n with another mentor</numerusform>
            <numerusform>%n with another mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n pair(s)</source>
        <comment>which run; criteria</comment>
        <translation>
            <numerusform>%1: %2, %n pair</numerusform>
            <numerusform>%1: %2, %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stable outcome: nobody would both rather have each other, %n pair(s)</source>
        <translation>
            <numerusform>The stable outcome: no two would both rather have each other, %n pair</numerusform>
            <numerusform>The stable outcome: no two would both rather have each other, %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln couple(s)</source>
        <translation>
            <numerusform>%Ln couple</numerusform>
            <numerusform>%Ln couples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n gained</numerusform>
            <numerusform>%n gained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::EndMentorshipDialog</name>
    <message numerus="yes">
        <source>End %n mentorship(s)</source>
        <translation>
            <numerusform>End %n mentorship</numerusform>
            <numerusform>End %n mentorships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) are open, and stay so when it ends.</source>
        <translation>
            <numerusform>%Ln concern is open, and stays so when it ends.</numerusform>
            <numerusform>%Ln concerns are open, and stay so when it ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ExportFile</name>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <translation>
            <numerusform>&amp;All %Ln</numerusform>
            <numerusform>&amp;All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;shown</source>
        <translation>
            <numerusform>The %Ln &amp;shown</numerusform>
            <numerusform>The %Ln &amp;shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <translation>
            <numerusform>all %Ln</numerusform>
            <numerusform>all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::FormDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · score %2 · %Ln free place(s)</source>
        <comment>a mentor</comment>
        <translation>
            <numerusform>%1 · score %2 · %Ln free place</numerusform>
            <numerusform>%1 · score %2 · %Ln free places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GainsCard</name>
    <message numerus="yes">
        <source>%Ln earlier one(s)</source>
        <translation>
            <numerusform>%Ln earlier one</numerusform>
            <numerusform>%Ln earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GoalsCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::GoalsColumn</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::HealthCard</name>
    <message numerus="yes">
        <source>Last session on %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>Last session on %1, %Ln day ago</numerusform>
            <numerusform>Last session on %1, %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session in %Ln day(s)</source>
        <translation>
            <numerusform>No session in %Ln day</numerusform>
            <numerusform>No session in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reply</source>
        <translation>
            <numerusform>%Ln without a reply</numerusform>
            <numerusform>%Ln without a reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::HomePage</name>
    <message numerus="yes">
        <source>%Ln mentee(s) wait for a mentor</source>
        <translation>
            <numerusform>%Ln mentee waits for a mentor</numerusform>
            <numerusform>%Ln mentees wait for a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free place(s)</source>
        <translation>
            <numerusform>%Ln free place</numerusform>
            <numerusform>%Ln free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) to answer</source>
        <translation>
            <numerusform>%Ln application to answer</numerusform>
            <numerusform>%Ln applications to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the people in open pairs do not take part.</source>
        <translation>
            <numerusform>%Ln more person in open pairs does not take part.</numerusform>
            <numerusform>%Ln more people in open pairs do not take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause the pair(s) as well, or end them.</source>
        <translation>
            <numerusform>Pause it as well, or end it.</numerusform>
            <numerusform>Pause them as well, or end them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the pair(s), so that the others can be paired again.</source>
        <translation>
            <numerusform>End it, so that the other can be paired again.</numerusform>
            <numerusform>End them, so that the others can be paired again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in this file already.</source>
        <translation>
            <numerusform>%Ln person is in this file already.</numerusform>
            <numerusform>%Ln people are in this file already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ImportWizard</name>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Archive %n person(s)</source>
        <translation>
            <numerusform>&amp;Archive %n person</numerusform>
            <numerusform>&amp;Archive %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are new.</source>
        <translation>
            <numerusform>%n person is new.</numerusform>
            <numerusform>%n people are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n was changed.</numerusform>
            <numerusform>%n were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were archived.</source>
        <translation>
            <numerusform>%n was archived.</numerusform>
            <numerusform>%n were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::InsightsPage</name>
    <message numerus="yes">
        <source>%Ln earlier level(s)</source>
        <translation>
            <numerusform>%Ln earlier level</numerusform>
            <numerusform>%Ln earlier levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::KeepScenarioDialog</name>
    <message numerus="yes">
        <source>Criteria, aims and the %Ln pair(s) shown are kept under a name, to be compared with others and taken up later. Nothing is published.</source>
        <translation>
            <numerusform>Criteria, aims and the %Ln pair shown are kept under a name, to be compared with others and taken up later. Nothing is published.</numerusform>
            <numerusform>Criteria, aims and the %Ln pairs shown are kept under a name, to be compared with others and taken up later. Nothing is published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::LogDialog</name>
    <message numerus="yes">
        <source>%Ln line(s); there may be older ones.</source>
        <translation>
            <numerusform>%Ln line; there may be older ones.</numerusform>
            <numerusform>%Ln lines; there may be older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1. It counts as given in %Ln second(s).</source>
        <translation>
            <numerusform>%1. It counts as given in %Ln second.</numerusform>
            <numerusform>%1. It counts as given in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were dropped: drop one at a time. Nothing was opened.</source>
        <translation>
            <numerusform>%n file was dropped: drop one at a time. Nothing was opened.</numerusform>
            <numerusform>%n files were dropped: drop one at a time. Nothing was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MatchingPage</name>
    <message numerus="yes">
        <source>%n mentee(s) without a mentor</source>
        <translation>
            <numerusform>%n mentee without a mentor</numerusform>
            <numerusform>%n mentees without a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pu&amp;blish %n pair(s)…</source>
        <translation>
            <numerusform>Pu&amp;blish %n pair…</numerusform>
            <numerusform>Pu&amp;blish %n pairs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorLine</name>
    <message numerus="yes">
        <source>With %n mentee(s)</source>
        <translation>
            <numerusform>With %n mentee</numerusform>
            <numerusform>With %n mentees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorshipsPage</name>
    <message numerus="yes">
        <source>Delete %Ln mentorship(s)?</source>
        <translation>
            <numerusform>Delete %Ln mentorship?</numerusform>
            <numerusform>Delete %Ln mentorships?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go too, and everything else that was recorded. To keep them, end the mentorship instead. Undo brings everything back.</source>
        <translation>
            <numerusform>%Ln session goes too, and everything else that was recorded. To keep it, end the mentorship instead. Undo brings everything back.</numerusform>
            <numerusform>%Ln sessions go too, and everything else that was recorded. To keep them, end the mentorship instead. Undo brings everything back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MentorshipsTableModel</name>
    <message numerus="yes">
        <source>%1 of %Ln goal(s) achieved</source>
        <translation>
            <numerusform>%1 of %Ln goal achieved</numerusform>
            <numerusform>%1 of %Ln goals achieved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::MonthCalendar</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NextSessionCard</name>
    <message numerus="yes">
        <source>%Ln more planned</source>
        <translation>
            <numerusform>%Ln more planned</numerusform>
            <numerusform>%Ln more planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::NotesCard</name>
    <message numerus="yes">
        <source>%Ln earlier note(s)</source>
        <translation>
            <numerusform>%Ln earlier note</numerusform>
            <numerusform>%Ln earlier notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OrganisationPage</name>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n new skill</numerusform>
            <numerusform>%n new skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have a level that is not among the names typed, and would have none.</source>
        <translation>
            <numerusform>%Ln person has a level that is not among the names typed, and would have none.</numerusform>
            <numerusform>%Ln people have a level that is not among the names typed, and would have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were left out.</source>
        <translation>
            <numerusform>%n more row was left out.</numerusform>
            <numerusform>%n more rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by %n people as it stands; a change is shown to everybody again.</source>
        <translation>
            <numerusform>Read by %n person as it stands; a change is shown to everybody again.</numerusform>
            <numerusform>Read by %n people as it stands; a change is shown to everybody again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OwnHomePage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) under “Next sessions” still to record.</source>
        <translation>
            <numerusform>%Ln session under “Next sessions” is still to be recorded.</numerusform>
            <numerusform>%Ln sessions under “Next sessions” are still to be recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::OwnProfilePage</name>
    <message numerus="yes">
        <source>%n mentee(s) at the same time</source>
        <translation>
            <numerusform>%n mentee at the same time</numerusform>
            <numerusform>%n mentees at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairSheet</name>
    <message numerus="yes">
        <source>Also %Ln entries that not both may see; each is marked</source>
        <translation>
            <numerusform>Also %Ln entry that not both may see; it is marked</numerusform>
            <numerusform>Also %Ln entries that not both may see; each is marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsPreviewPage</name>
    <message numerus="yes">
        <source>%n person(s) are accepted into the program.</source>
        <translation>
            <numerusform>%n person is accepted into the program.</numerusform>
            <numerusform>%n people are accepted into the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PairsWizard</name>
    <message numerus="yes">
        <source>&amp;Import %n pair(s)</source>
        <translation>
            <numerusform>&amp;Import %n pair</numerusform>
            <numerusform>&amp;Import %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are accepted into the program.</source>
        <translation>
            <numerusform>%n person is accepted into the program.</numerusform>
            <numerusform>%n people are accepted into the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) imported</source>
        <translation>
            <numerusform>%n pair imported</numerusform>
            <numerusform>%n pairs imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ParticipationDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s) still run and go on all the same. End or pause them under Mentorships.</source>
        <translation>
            <numerusform>%Ln pair still runs and goes on all the same. End or pause it under Mentorships.</numerusform>
            <numerusform>%Ln pairs still run and go on all the same. End or pause them under Mentorships.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running pair(s)</source>
        <translation>
            <numerusform>%Ln running pair</numerusform>
            <numerusform>%Ln running pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended pair(s)</source>
        <translation>
            <numerusform>%Ln ended pair</numerusform>
            <numerusform>%Ln ended pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln people?</source>
        <translation>
            <numerusform>Delete %Ln person?</numerusform>
            <numerusform>Delete %Ln people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PersonView</name>
    <message numerus="yes">
        <source>%n mentee(s) at the same time</source>
        <translation>
            <numerusform>%n mentee at the same time</numerusform>
            <numerusform>%n mentees at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PlanSessionDialog</name>
    <message numerus="yes">
        <source>%Ln point(s) left open last time: %1</source>
        <translation>
            <numerusform>%Ln point left open last time: %1</numerusform>
            <numerusform>%Ln points left open last time: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PreviewPage</name>
    <message numerus="yes">
        <source>%n person(s) who are not in the file are archived: %1.</source>
        <translation>
            <numerusform>%n person who is not in the file is archived: %1.</numerusform>
            <numerusform>%n people who are not in the file are archived: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who leave end: %1.</source>
        <translation>
            <numerusform>%n pair of people who leave ends: %1.</numerusform>
            <numerusform>%n pairs of people who leave end: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who leave stay open: %1.</source>
        <translation>
            <numerusform>%n pair of people who leave stays open: %1.</numerusform>
            <numerusform>%n pairs of people who leave stay open: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s).</source>
        <translation>
            <numerusform>%n new skill.</numerusform>
            <numerusform>%n new skills.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProfileFacts</name>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProgramDialog</name>
    <message numerus="yes">
        <source>%Ln running pair(s)</source>
        <translation>
            <numerusform>%Ln running pair</numerusform>
            <numerusform>%Ln running pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended pair(s)</source>
        <translation>
            <numerusform>%Ln ended pair</numerusform>
            <numerusform>%Ln ended pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people take part in it: what they seek and offer there goes, they themselves stay.</source>
        <translation>
            <numerusform>%Ln person takes part in it: what they seek and offer there goes, they themselves stay.</numerusform>
            <numerusform>%Ln people take part in it: what they seek and offer there goes, they themselves stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ProofLine</name>
    <message numerus="yes">
        <source>At most %Ln more could be paired.</source>
        <comment>people</comment>
        <translation>
            <numerusform>At most %Ln more could be paired.</numerusform>
            <numerusform>At most %Ln more could be paired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::PublishDialog</name>
    <message numerus="yes">
        <source>&amp;All %n pair(s) of this run</source>
        <translation>
            <numerusform>&amp;All %n pair of this run</numerusform>
            <numerusform>&amp;All %n pairs of this run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;locked pair(s)</source>
        <translation>
            <numerusform>Only the %n &amp;locked pair</numerusform>
            <numerusform>Only the %n &amp;locked pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) stay without a mentor and keep waiting.</source>
        <translation>
            <numerusform>%n mentee stays without a mentor and keeps waiting.</numerusform>
            <numerusform>%n mentees stay without a mentor and keep waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n pair(s) in %1?</source>
        <translation>
            <numerusform>Publish %n pair in %1?</numerusform>
            <numerusform>Publish %n pairs in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pair(s)</source>
        <translation>
            <numerusform>&amp;Publish %n pair</numerusform>
            <numerusform>&amp;Publish %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked pair(s) break a rule.</source>
        <translation>
            <numerusform>%n locked pair breaks a rule.</numerusform>
            <numerusform>%n locked pairs break a rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::QuestionsPage</name>
    <message numerus="yes">
        <source>It is about %n row(s).</source>
        <translation>
            <numerusform>It is about %n row.</numerusform>
            <numerusform>It is about %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::ReasonDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run.</source>
        <translation>
            <numerusform>%Ln pair still runs.</numerusform>
            <numerusform>%Ln pairs still run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run: with %1.</source>
        <translation>
            <numerusform>%Ln pair still runs: with %1.</numerusform>
            <numerusform>%Ln pairs still run: with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) still run: %1.</source>
        <translation>
            <numerusform>%Ln pair still runs: %1.</numerusform>
            <numerusform>%Ln pairs still run: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) end today, with the same reason</source>
        <translation>
            <numerusform>%Ln pair ends today, with the same reason</numerusform>
            <numerusform>%Ln pairs end today, with the same reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) pause as well</source>
        <translation>
            <numerusform>%Ln pair pauses as well</numerusform>
            <numerusform>%Ln pairs pause as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RecordPage</name>
    <message numerus="yes">
        <source>%Ln row(s) so far, reading on…</source>
        <translation>
            <numerusform>%Ln row so far, reading on…</numerusform>
            <numerusform>%Ln rows so far, reading on…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RemovedCard</name>
    <message numerus="yes">
        <source>Of %n mentor(s), each counted at the first rule that removes them:</source>
        <translation>
            <numerusform>Of %n mentor, counted at the first rule that removes them:</numerusform>
            <numerusform>Of %n mentors, each counted at the first rule that removes them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mentor(s) the rules leave none:</source>
        <translation>
            <numerusform>Of %n mentor the rules leave nobody:</numerusform>
            <numerusform>Of %n mentors the rules leave none:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::RulesCard</name>
    <message numerus="yes">
        <source>Neither reports to the other, over %n level(s)</source>
        <translation>
            <numerusform>Neither reports to the other, over %n level</numerusform>
            <numerusform>Neither reports to the other, over %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>of silence</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SharesDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln mentee(s))</source>
        <translation>
            <numerusform>%1 (%Ln mentee)</numerusform>
            <numerusform>%1 (%Ln mentees)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SourcePage</name>
    <message numerus="yes">
        <source>%1 with %n row(s).</source>
        <translation>
            <numerusform>%1 with %n row.</numerusform>
            <numerusform>%1 with %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::SupplyDialog</name>
    <message numerus="yes">
        <source>%1: places are short in %n skill(s)</source>
        <translation>
            <numerusform>%1: places are short in %n skill</numerusform>
            <numerusform>%1: places are short in %n skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::TodayPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::UnpairedTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentoring::ui::WayCard</name>
    <message numerus="yes">
        <source>%Ln other milestone(s)</source>
        <translation>
            <numerusform>%Ln other milestone</numerusform>
            <numerusform>%Ln other milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed</source>
        <translation>
            <numerusform>%n person changed</numerusform>
            <numerusform>%n people changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%n person archived</numerusform>
            <numerusform>%n people archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people brought back</source>
        <translation>
            <numerusform>%n person brought back</numerusform>
            <numerusform>%n people brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people deleted</source>
        <translation>
            <numerusform>%n person deleted</numerusform>
            <numerusform>%n people deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills added</source>
        <translation>
            <numerusform>%n skill added</numerusform>
            <numerusform>%n skills added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills changed</source>
        <translation>
            <numerusform>%n skill changed</numerusform>
            <numerusform>%n skills changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills deleted</source>
        <translation>
            <numerusform>%n skill deleted</numerusform>
            <numerusform>%n skills deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills imported</source>
        <translation>
            <numerusform>%n skill imported</numerusform>
            <numerusform>%n skills imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields added</source>
        <translation>
            <numerusform>%n field added</numerusform>
            <numerusform>%n fields added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields deleted</source>
        <translation>
            <numerusform>%n field deleted</numerusform>
            <numerusform>%n fields deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs added</source>
        <translation>
            <numerusform>%n program added</numerusform>
            <numerusform>%n programs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs changed</source>
        <translation>
            <numerusform>%n program changed</numerusform>
            <numerusform>%n programs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs deleted</source>
        <translation>
            <numerusform>%n program deleted</numerusform>
            <numerusform>%n programs deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to the program</source>
        <translation>
            <numerusform>%n person added to the program</numerusform>
            <numerusform>%n people added to the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations changed</source>
        <translation>
            <numerusform>%n participation changed</numerusform>
            <numerusform>%n participations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of the program</source>
        <translation>
            <numerusform>%n person taken out of the program</numerusform>
            <numerusform>%n people taken out of the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people accepted</source>
        <translation>
            <numerusform>%n person accepted</numerusform>
            <numerusform>%n people accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people refused</source>
        <translation>
            <numerusform>%n person refused</numerusform>
            <numerusform>%n people refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrawn</source>
        <translation>
            <numerusform>%n person withdrawn</numerusform>
            <numerusform>%n people withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people paused</source>
        <translation>
            <numerusform>%n person paused</numerusform>
            <numerusform>%n people paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people available again</source>
        <translation>
            <numerusform>%n person available again</numerusform>
            <numerusform>%n people available again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of criteria added</source>
        <translation>
            <numerusform>%n set of criteria added</numerusform>
            <numerusform>%n sets of criteria added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of criteria changed</source>
        <translation>
            <numerusform>%n set of criteria changed</numerusform>
            <numerusform>%n sets of criteria changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of criteria deleted</source>
        <translation>
            <numerusform>%n set of criteria deleted</numerusform>
            <numerusform>%n sets of criteria deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs suggested</source>
        <translation>
            <numerusform>%n pair suggested</numerusform>
            <numerusform>%n pairs suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs refused</source>
        <translation>
            <numerusform>%n pair refused</numerusform>
            <numerusform>%n pairs refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs open again</source>
        <translation>
            <numerusform>%n pair open again</numerusform>
            <numerusform>%n pairs open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs set by hand</source>
        <translation>
            <numerusform>%n pair set by hand</numerusform>
            <numerusform>%n pairs set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs published</source>
        <translation>
            <numerusform>%n pair published</numerusform>
            <numerusform>%n pairs published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs forbidden</source>
        <translation>
            <numerusform>%n pair forbidden</numerusform>
            <numerusform>%n pairs forbidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs allowed again</source>
        <translation>
            <numerusform>%n pair allowed again</numerusform>
            <numerusform>%n pairs allowed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships changed</source>
        <translation>
            <numerusform>%n mentorship changed</numerusform>
            <numerusform>%n mentorships changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships ended</source>
        <translation>
            <numerusform>%n mentorship ended</numerusform>
            <numerusform>%n mentorships ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships deleted</source>
        <translation>
            <numerusform>%n mentorship deleted</numerusform>
            <numerusform>%n mentorships deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships imported</source>
        <translation>
            <numerusform>%n mentorship imported</numerusform>
            <numerusform>%n mentorships imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is paired with a manager or a report of theirs, up to %n levels away.</source>
        <translation>
            <numerusform>Nobody is paired with a manager or a report of theirs, up to %n level away.</numerusform>
            <numerusform>Nobody is paired with a manager or a report of theirs, up to %n levels away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentors left out</source>
        <comment>%1 is a rule</comment>
        <translation>
            <numerusform>%1: %n mentor left out</numerusform>
            <numerusform>%1: %n mentors left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say %1. That can be “mentoré” written without its accent, or the feminine of “mentor”.</source>
        <translation>
            <numerusform>%n row says %1. That can be “mentoré” written without its accent, or the feminine of “mentor”.</numerusform>
            <numerusform>%n rows say %1. That can be “mentoré” written without its accent, or the feminine of “mentor”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the file.</source>
        <translation>
            <numerusform>%n row is hidden in the file.</numerusform>
            <numerusform>%n rows are hidden in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no value: open the file in a spreadsheet program and save it%1.</source>
        <translation>
            <numerusform>%n formula has no value: open the file in a spreadsheet program and save it%1.</numerusform>
            <numerusform>%n formulas have no value: open the file in a spreadsheet program and save it%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold an error such as #REF!%1.</source>
        <translation>
            <numerusform>%n cell holds an error such as #REF!%1.</numerusform>
            <numerusform>%n cells hold an error such as #REF!%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the file%1.</source>
        <translation>
            <numerusform>%n row is hidden in the file%1.</numerusform>
            <numerusform>%n rows are hidden in the file%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are hidden in the file.</source>
        <translation>
            <numerusform>%n column is hidden in the file.</numerusform>
            <numerusform>%n columns are hidden in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are merged: their value counts for the first one only%1.</source>
        <translation>
            <numerusform>%n cell is merged: its value counts for the first one only%1.</numerusform>
            <numerusform>%n cells are merged: their value counts for the first one only%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were too long and have been cut%1.</source>
        <translation>
            <numerusform>%n cell was too long and has been cut%1.</numerusform>
            <numerusform>%n cells were too long and have been cut%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in this encoding: look at the accents, and choose another one if they are wrong%1.</source>
        <translation>
            <numerusform>%n character is not in this encoding: look at the accents, and choose another one if they are wrong%1.</numerusform>
            <numerusform>%n characters are not in this encoding: look at the accents, and choose another one if they are wrong%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows look as if they were in another encoding than the rest%1.</source>
        <translation>
            <numerusform>%n row looks as if it were in another encoding than the rest%1.</numerusform>
            <numerusform>%n rows look as if they were in another encoding than the rest%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero bytes were replaced%1.</source>
        <translation>
            <numerusform>%n zero byte was replaced%1.</numerusform>
            <numerusform>%n zero bytes were replaced%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sheets have not been read.</source>
        <translation>
            <numerusform>%n other sheet has not been read.</numerusform>
            <numerusform>%n other sheets have not been read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the name and the address of somebody known, and another staff number (%1).</source>
        <translation>
            <numerusform>%n person has the name and the address of somebody known, and another staff number (%1).</numerusform>
            <numerusform>%n people have the name and the address of somebody known, and another staff number (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name %1 as the manager, which may be more than one person, or none quite. Until you say who it is, nobody of them is paired with these people.</source>
        <translation>
            <numerusform>%n row names %1 as the manager, which may be more than one person, or none quite. Until you say who it is, none of them is paired with this person.</numerusform>
            <numerusform>%n rows name %1 as the manager, which may be more than one person, or none quite. Until you say who it is, none of them is paired with these people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open pairs lose somebody who leaves: %1.</source>
        <translation>
            <numerusform>%n open pair loses somebody who leaves: %1.</numerusform>
            <numerusform>%n open pairs lose somebody who leaves: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” was read; %n other sheets were not: %2.</source>
        <translation>
            <numerusform>The sheet “%1” was read; %n other sheet was not: %2.</numerusform>
            <numerusform>The sheet “%1” was read; %n other sheets were not: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells began with a sign that only keeps spreadsheets from changing them; it was taken away%1.</source>
        <translation>
            <numerusform>%n cell began with a sign that only keeps spreadsheets from changing it; it was taken away%1.</numerusform>
            <numerusform>%n cells began with a sign that only keeps spreadsheets from changing them; it was taken away%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have quotation marks that are not rightly set and were read as well as could be: look at them%1.</source>
        <translation>
            <numerusform>%n row has quotation marks that are not rightly set and was read as well as could be: look at it%1.</numerusform>
            <numerusform>%n rows have quotation marks that are not rightly set and were read as well as could be: look at them%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stood in quotation marks as a whole and were taken apart%1.</source>
        <translation>
            <numerusform>%n row stood in quotation marks as a whole and was taken apart%1.</numerusform>
            <numerusform>%n rows stood in quotation marks as a whole and were taken apart%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells had letters that were encoded twice, such as Ã© for é, and were put right%1.</source>
        <translation>
            <numerusform>%n cell had letters that were encoded twice, such as Ã© for é, and was put right%1.</numerusform>
            <numerusform>%n cells had letters that were encoded twice, such as Ã© for é, and were put right%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers have more digits than a spreadsheet keeps, so that the last ones are lost: such numbers must be text%1.</source>
        <translation>
            <numerusform>%n number has more digits than a spreadsheet keeps, so that the last ones are lost: such numbers must be text%1.</numerusform>
            <numerusform>%n numbers have more digits than a spreadsheet keeps, so that the last ones are lost: such numbers must be text%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column holds names, and %n people are not known yet.</source>
        <translation>
            <numerusform>No column holds names, and %n person is not known yet.</numerusform>
            <numerusform>No column holds names, and %n people are not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say %1 under “%2”.</source>
        <translation>
            <numerusform>%n row says %1 under “%2”.</numerusform>
            <numerusform>%n rows say %1 under “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows) is written nearly like %2.</source>
        <translation>
            <numerusform>%1 (%n row) is written nearly like %2.</numerusform>
            <numerusform>%1 (%n rows) is written nearly like %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees wait, and %1. Find more mentors, raise capacities, or end mentorships that are over.</source>
        <comment>%1 says that mentors are full</comment>
        <translation>
            <numerusform>%n mentee waits, and %1. Find more mentors, raise capacities, or end mentorships that are over.</numerusform>
            <numerusform>%n mentees wait, and %1. Find more mentors, raise capacities, or end mentorships that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n mentors are full</source>
        <translation>
            <numerusform>the only mentor is full</numerusform>
            <numerusform>all %n mentors are full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in the archive; %n pairs still run.</source>
        <translation>
            <numerusform>%1 is in the archive; %n pair still runs.</numerusform>
            <numerusform>%1 is in the archive; %n pairs still run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has left the program; %n pairs still run.</source>
        <translation>
            <numerusform>%1 has left the program; %n pair still runs.</numerusform>
            <numerusform>%1 has left the program; %n pairs still run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused; %n pairs still run.</source>
        <translation>
            <numerusform>%1 is paused; %n pair still runs.</numerusform>
            <numerusform>%1 is paused; %n pairs still run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be any of %n people, and too many rows name their managers like that. Write who it is (a staff number, an address, a whole name), or leave the column of managers out.</source>
        <translation>
            <numerusform>%1 may be %n person, and too many rows name their managers like that. Write who it is (a staff number, an address, a whole name), or leave the column of managers out.</numerusform>
            <numerusform>%1 may be any of %n people, and too many rows name their managers like that. Write who it is (a staff number, an address, a whole name), or leave the column of managers out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors with a free place were possible, but a pair that scores 0 adds nothing to the total.</source>
        <translation>
            <numerusform>%n mentor with a free place was possible, but a pair that scores 0 adds nothing to the total.</numerusform>
            <numerusform>%n mentors with a free place were possible, but a pair that scores 0 adds nothing to the total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stood in quotation marks, as all of their columns did, and were read without%1.</source>
        <translation>
            <numerusform>%n cell stood in quotation marks, as all of its column did, and was read without%1.</numerusform>
            <numerusform>%n cells stood in quotation marks, as all of their columns did, and were read without%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells held a formula that only stands for a text and were read as that text%1.</source>
        <translation>
            <numerusform>%n cell held a formula that only stands for a text and was read as that text%1.</numerusform>
            <numerusform>%n cells held a formula that only stands for a text and were read as that text%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells had letters that were spelled out, such as \u00e9 for é, and were put right%1.</source>
        <translation>
            <numerusform>%n cell had letters that were spelled out, such as \u00e9 for é, and was put right%1.</numerusform>
            <numerusform>%n cells had letters that were spelled out, such as \u00e9 for é, and were put right%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a ? where a letter seems to be lost, as the encoding of the file lacked it: save the list again as .xlsx or in UTF-8, or correct them%1.</source>
        <translation>
            <numerusform>%n cell has a ? where a letter seems to be lost, as the encoding of the file lacked it: save the list again as .xlsx or in UTF-8, or correct it%1.</numerusform>
            <numerusform>%n cells have a ? where a letter seems to be lost, as the encoding of the file lacked it: save the list again as .xlsx or in UTF-8, or correct them%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln application waits for your answer.</numerusform>
            <numerusform>%Ln applications wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) lack something that matching needs.</source>
        <translation>
            <numerusform>%Ln participant lacks something that matching needs.</numerusform>
            <numerusform>%Ln participants lack something that matching needs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Places for %Ln mentee(s) are missing: find more mentors, or raise capacities.</source>
        <translation>
            <numerusform>A place for %Ln mentee is missing: find another mentor, or raise a capacity.</numerusform>
            <numerusform>Places for %Ln mentees are missing: find more mentors, or raise capacities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are free places for %Ln of the mentees who wait.</source>
        <translation>
            <numerusform>There is a free place for %Ln of the mentees who wait.</numerusform>
            <numerusform>There are free places for %Ln of the mentees who wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the people in open pairs do not take part.</source>
        <translation>
            <numerusform>%Ln person of an open pair does not take part.</numerusform>
            <numerusform>%Ln of the people in open pairs do not take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) are open, some of them overdue.</source>
        <translation>
            <numerusform>%Ln concern is open and overdue.</numerusform>
            <numerusform>%Ln concerns are open, some of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) are open.</source>
        <translation>
            <numerusform>%Ln concern is open.</numerusform>
            <numerusform>%Ln concerns are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concern(s) in hand are overdue.</source>
        <translation>
            <numerusform>%Ln concern in hand is overdue.</numerusform>
            <numerusform>%Ln concerns in hand are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned session(s) are past and not recorded.</source>
        <translation>
            <numerusform>%Ln planned session is past and not recorded.</numerusform>
            <numerusform>%Ln planned sessions are past and not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) are past their date.</source>
        <translation>
            <numerusform>%Ln goal is past its date.</numerusform>
            <numerusform>%Ln goals are past their date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are silent for longer than agreed.</source>
        <translation>
            <numerusform>%Ln pair is silent for longer than agreed.</numerusform>
            <numerusform>%Ln pairs are silent for longer than agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) wait for a mentor.</source>
        <translation>
            <numerusform>%Ln mentee waits for a mentor.</numerusform>
            <numerusform>%Ln mentees wait for a mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feedback for you waits for an answer.</source>
        <translation>
            <numerusform>%Ln feedback for you waits for an answer.</numerusform>
            <numerusform>%Ln feedbacks for you wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln question waits for your answer.</numerusform>
            <numerusform>%Ln questions wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) you promised are open.</source>
        <translation>
            <numerusform>%Ln thing you promised is open.</numerusform>
            <numerusform>%Ln things you promised are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs locked</source>
        <translation>
            <numerusform>%n pair locked</numerusform>
            <numerusform>%n pairs locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors were possible, but went to others.</source>
        <translation>
            <numerusform>%n mentor was possible, but went to somebody else.</numerusform>
            <numerusform>%n mentors were possible, but went to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) fewer has/have a mentor.</source>
        <translation>
            <numerusform>%Ln mentee fewer has a mentor.</numerusform>
            <numerusform>%Ln mentees fewer have a mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) more has/have a mentor.</source>
        <translation>
            <numerusform>%Ln more mentee has a mentor.</numerusform>
            <numerusform>%Ln more mentees have a mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person/people gained, %1</source>
        <comment>what a pair set by hand costs</comment>
        <translation>
            <numerusform>%Ln person gained, %1</numerusform>
            <numerusform>%Ln people gained, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person/people, %1</source>
        <comment>what a pair set by hand costs</comment>
        <translation>
            <numerusform>%Ln person, %1</numerusform>
            <numerusform>%Ln people, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reporting line: count %Ln level(s) only (%1)</source>
        <comment>%1 is a mentor</comment>
        <translation>
            <numerusform>Reporting line: count %Ln level only (%1)</numerusform>
            <numerusform>Reporting line: count %Ln levels only (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) instead of %1</source>
        <translation>
            <numerusform>%Ln pair instead of %1</numerusform>
            <numerusform>%Ln pairs instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentor(s) with somebody instead of %1</source>
        <translation>
            <numerusform>%Ln mentor with somebody instead of %1</numerusform>
            <numerusform>%Ln mentors with somebody instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln first wish(es) met instead of %1</source>
        <translation>
            <numerusform>%Ln first wish met instead of %1</numerusform>
            <numerusform>%Ln first wishes met instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) above</source>
        <translation>
            <numerusform>%Ln level above</numerusform>
            <numerusform>%Ln levels above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) below</source>
        <translation>
            <numerusform>%Ln level below</numerusform>
            <numerusform>%Ln levels below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors were possible, but the share of the mentee’s group is full.</source>
        <translation>
            <numerusform>%n mentor was possible, but the share of the mentee’s group is full.</numerusform>
            <numerusform>%n mentors were possible, but the share of the mentee’s group is full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs proposed</source>
        <translation>
            <numerusform>%n pair proposed</numerusform>
            <numerusform>%n pairs proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals accepted</source>
        <translation>
            <numerusform>%n proposal accepted</numerusform>
            <numerusform>%n proposals accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals declined</source>
        <translation>
            <numerusform>%n proposal declined</numerusform>
            <numerusform>%n proposals declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships begun</source>
        <translation>
            <numerusform>%n mentorship begun</numerusform>
            <numerusform>%n mentorships begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships paused</source>
        <translation>
            <numerusform>%n mentorship paused</numerusform>
            <numerusform>%n mentorships paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships resumed</source>
        <translation>
            <numerusform>%n mentorship resumed</numerusform>
            <numerusform>%n mentorships resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last day of %n mentorships moved</source>
        <translation>
            <numerusform>Last day of %n mentorship moved</numerusform>
            <numerusform>Last day of %n mentorships moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships reopened</source>
        <translation>
            <numerusform>%n mentorship reopened</numerusform>
            <numerusform>%n mentorships reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships handed over</source>
        <translation>
            <numerusform>%n mentorship handed over</numerusform>
            <numerusform>%n mentorships handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees paired anew</source>
        <translation>
            <numerusform>%n mentee paired anew</numerusform>
            <numerusform>%n mentees paired anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries put off</source>
        <translation>
            <numerusform>%n entry put off</numerusform>
            <numerusform>%n entries put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken up again</source>
        <translation>
            <numerusform>%n entry taken up again</numerusform>
            <numerusform>%n entries taken up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts noted</source>
        <translation>
            <numerusform>%n contact noted</numerusform>
            <numerusform>%n contacts noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed</source>
        <translation>
            <numerusform>%n contact changed</numerusform>
            <numerusform>%n contacts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted</source>
        <translation>
            <numerusform>%n contact deleted</numerusform>
            <numerusform>%n contacts deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have not met yet.</source>
        <translation>
            <numerusform>%Ln pair has not met yet.</numerusform>
            <numerusform>%Ln pairs have not met yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln proposal waits for an answer.</numerusform>
            <numerusform>%Ln proposals wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have agreed and can begin.</source>
        <translation>
            <numerusform>%Ln pair has agreed and can begin.</numerusform>
            <numerusform>%Ln pairs have agreed and can begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have no agreement that both accepted.</source>
        <translation>
            <numerusform>%Ln pair has no agreement that both accepted.</numerusform>
            <numerusform>%Ln pairs have no agreement that both accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) have no goal that you may see.</source>
        <translation>
            <numerusform>%Ln pair has no goal that you may see.</numerusform>
            <numerusform>%Ln pairs have no goal that you may see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feedback that you may see has no reply yet.</source>
        <translation>
            <numerusform>%Ln feedback that you may see has no reply yet.</numerusform>
            <numerusform>%Ln feedbacks that you may see have no reply yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pause of %Ln pair(s) is over.</source>
        <translation>
            <numerusform>The pause of %Ln pair is over.</numerusform>
            <numerusform>The pause of %Ln pairs is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) come near their last day.</source>
        <translation>
            <numerusform>%Ln pair comes near its last day.</numerusform>
            <numerusform>%Ln pairs come near their last day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are past their last day and not closed.</source>
        <translation>
            <numerusform>%Ln pair is past its last day and not closed.</numerusform>
            <numerusform>%Ln pairs are past their last day and not closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentor(s) have more mentees than places.</source>
        <translation>
            <numerusform>%Ln mentor has more mentees than places.</numerusform>
            <numerusform>%Ln mentors have more mentees than places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s) have waited for a mentor for too long.</source>
        <translation>
            <numerusform>%Ln mentee has waited for a mentor for too long.</numerusform>
            <numerusform>%Ln mentees have waited for a mentor for too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %Ln day(s)</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Has waited for %Ln day</numerusform>
            <numerusform>Has waited for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open pair(s) go on without this person</source>
        <translation>
            <numerusform>%Ln open pair goes on without this person</numerusform>
            <numerusform>%Ln open pairs go on without this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last session %Ln day(s) ago, against the rhythm agreed</source>
        <translation>
            <numerusform>Last session %Ln day ago, against the rhythm agreed</numerusform>
            <numerusform>Last session %Ln days ago, against the rhythm agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never met in %Ln day(s)</source>
        <translation>
            <numerusform>Never met in %Ln day</numerusform>
            <numerusform>Never met in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session in the first %Ln day(s)</source>
        <translation>
            <numerusform>No session in the first %Ln day</numerusform>
            <numerusform>No session in the first %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed %Ln day(s) ago</source>
        <translation>
            <numerusform>Proposed %Ln day ago</numerusform>
            <numerusform>Proposed %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together for %Ln day(s) without an agreement that both accepted</source>
        <translation>
            <numerusform>Together for %Ln day without an agreement that both accepted</numerusform>
            <numerusform>Together for %Ln days without an agreement that both accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together for %Ln day(s) without a goal that you may see</source>
        <translation>
            <numerusform>Together for %Ln day without a goal that you may see</numerusform>
            <numerusform>Together for %Ln days without a goal that you may see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln day(s) ago</source>
        <comment>feedback</comment>
        <translation>
            <numerusform>Given %Ln day ago</numerusform>
            <numerusform>Given %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentee(s)</source>
        <translation>
            <numerusform>%Ln mentee</numerusform>
            <numerusform>%Ln mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln day(s) ago</source>
        <translation>
            <numerusform>Asked %Ln day ago</numerusform>
            <numerusform>Asked %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs closed</source>
        <translation>
            <numerusform>%n program closed</numerusform>
            <numerusform>%n programs closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs reopened</source>
        <translation>
            <numerusform>%n program reopened</numerusform>
            <numerusform>%n programs reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A session every %n week(s), %1</source>
        <translation>
            <numerusform>A session every week, %1</numerusform>
            <numerusform>A session every %n weeks, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
