#include <algorithm>
#include <random>

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/people_service.h"
#include "app/program_service.h"
#include "kit/question_dialog.h"
#include "kit/table.h"
#include "matching_support.h"
#include "parts/reason_dialog.h"
#include "people/bulk_edit_dialog.h"
#include "people/people_index.h"
#include "people/people_page.h"
#include "people/people_table_model.h"
#include "people/person_dialog.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using namespace test;
using Show = PeopleTableModel::Show;

class PeoplePageTest : public testing::Test {
protected:
    PeoplePageTest() : page(*cohort.workspace) {
        page.resize(1100, 800);
        page.show();
        page.activate();
    }

    [[nodiscard]] PeopleTableModel& model() const { return *page.findChild<PeopleTableModel*>(); }
    [[nodiscard]] Table& table() const { return child<Table>(page, "peopleTable"); }
    [[nodiscard]] const Directory& directory() const { return cohort.file().directory(); }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << model().index(row, PeopleTableModel::Name).data().toString();
        return all;
    }
    void select(const std::string& mail) const { table().selectRow(model().rowOf(cohort.id(mail))); }

    Cohort cohort;
    PeoplePage page;
};

TEST_F(PeoplePageTest, FindsAccentedNamesTypedWithoutAccents) {
    Person person;
    person.givenName = "Éloïse";
    person.familyName = "Œuvré";
    cohort.file().people().add(person);
    model().setQuery(QStringLiteral("OEUVRE elo"));
    ASSERT_EQ(names(), QStringList(QStringLiteral("Éloïse Œuvré")));
    model().setQuery(QStringLiteral("oeuvre nobody"));
    EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(PeoplePageTest, SortsAsTheLanguageDoes) {
    for (const auto* name : {"Zoé", "Éric", "eric", "Ærø", "10e", "9e"}) {
        Person person;
        person.familyName = name;
        cohort.file().people().add(person);
    }
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model().sort(PeopleTableModel::Name, Qt::AscendingOrder);
    const auto shown = names();
    EXPECT_LT(shown.indexOf(QStringLiteral("9e")), shown.indexOf(QStringLiteral("10e")));
    EXPECT_LT(shown.indexOf(QStringLiteral("Éric")), shown.indexOf(QStringLiteral("Zoé")));
    EXPECT_LT(shown.indexOf(QStringLiteral("Ærø")), shown.indexOf(QStringLiteral("eric")));
    for (int column = 0; column < model().columnCount(); ++column) {
        model().sort(column, Qt::AscendingOrder);
        model().sort(column, Qt::DescendingOrder);
        EXPECT_EQ(model().rowCount(), shown.size());
    }
}

TEST_F(PeoplePageTest, NarrowsByWhatPeopleHaveInCommon) {
    child<QPushButton>(page, "filterButton").setChecked(true);
    auto& site = child<QComboBox>(page, "siteFilter");
    EXPECT_TRUE(site.isVisible());
    site.setCurrentIndex(site.findText(QStringLiteral("Lyon")));
    ASSERT_GT(model().rowCount(), 0);
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(directory().person(model().personAt(row))->site, "Lyon");
    auto& department = child<QComboBox>(page, "departmentFilter");
    department.setCurrentIndex(department.findText(QStringLiteral("Finance")));
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(directory().person(model().personAt(row))->department, "Finance");
    child<QPushButton>(page, "clearFiltersButton").click();
    EXPECT_EQ(model().rowCount(), 7);
    page.showOnly(Show::Mentors);
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(PeoplePageTest, WhatIsFilteredStaysThoughNobodyHasItAnyMore) {
    child<QPushButton>(page, "filterButton").setChecked(true);
    auto& department = child<QComboBox>(page, "departmentFilter");
    department.setCurrentIndex(department.findText(QStringLiteral("Finance")));
    const int found = model().rowCount();
    ASSERT_GT(found, 1);
    page.selectAll();
    answerDialog<BulkEditDialog>([](BulkEditDialog& dialog) {
        child<QLineEdit>(dialog, "bulkValueEdit").setText(QStringLiteral("Finances"));
        dialog.accept();
    });
    trigger(page, "editManyAction");
    ASSERT_EQ(directory().person(cohort.id("mentor0"))->department, "Finances");
    EXPECT_EQ(model().rowCount(), 0) << "and not everybody";
    EXPECT_EQ(department.currentText(), QStringLiteral("Finance (nobody)"));
    EXPECT_TRUE(department.isEnabled());
    page.selectAll();
    EXPECT_FALSE(child<QAction>(page, "editManyAction").isEnabled());
    EXPECT_TRUE(waitFor([this] {
        const auto buttons = page.findChildren<QPushButton*>(QStringLiteral("emptyPrimaryButton"));
        return std::ranges::any_of(buttons, &QPushButton::isVisible);
    })) << "the way out";

    cohort.undo();
    EXPECT_EQ(department.currentText(), QStringLiteral("Finance"));
    EXPECT_EQ(model().rowCount(), found);
    EXPECT_EQ(table().selectedRowNumbers().size(), found) << "and the same are selected";

    ASSERT_TRUE(cohort.workspace->redo());
    ASSERT_EQ(model().rowCount(), 0);
    trigger(page, "clearFilterAction");
    EXPECT_EQ(model().rowCount(), 7);
    EXPECT_EQ(department.currentIndex(), 0);
    child<QPushButton>(page, "filterButton").setChecked(false);
    child<QPushButton>(page, "filterButton").setChecked(true);
    EXPECT_EQ(department.findText(QStringLiteral("Finance (nobody)")), -1) << "what is not chosen is not offered";
}

TEST_F(PeoplePageTest, ExportsThoseThatAreShownAndSaysHowMany) {
    const auto path = cohort.organisation.folder.filePath(QStringLiteral("people.csv"));
    QString title;
    FileChoice::saveAnswer = [&](QWidget*, const QString& asked, const QString&, const QString&) {
        title = asked;
        return path;
    };
    QString said;
    QObject::connect(cohort.workspace.get(), &Workspace::told, &page,
                     [&](Tone, const QString& sentence) { said = sentence; });
    const auto written = [&] {
        QFile file(path);
        const auto content = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
        file.remove();
        return content;
    };
    page.exportShown();
    EXPECT_EQ(written().count('\n'), 7) << "nothing is left out, and nothing is asked";
    EXPECT_TRUE(title.contains(QStringLiteral("all 7"))) << title.toStdString();

    page.showOnly(Show::Mentors);
    model().setQuery(QStringLiteral("mentor 1"));
    const auto answer = [](int place) {
        answerDialog<QuestionDialog>([place](QuestionDialog& dialog) {
            EXPECT_TRUE(child<QLabel>(dialog, "questionLabel").text().contains(QStringLiteral("1 of 7")));
            place < 0 ? dialog.reject() : dialog.answer(place);
        });
    };
    answer(1);
    page.exportShown();
    const auto shown = written();
    EXPECT_EQ(shown.count('\n'), 1);
    EXPECT_TRUE(shown.contains("mentor1@exemple.fr"));
    EXPECT_TRUE(title.contains(QStringLiteral("1 of 7"))) << title.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("(1 of 7)"))) << said.toStdString();
    answer(0);
    page.exportShown();
    EXPECT_EQ(written().count('\n'), 7) << "all, as was asked";
    EXPECT_TRUE(said.contains(QStringLiteral("(all 7)"))) << said.toStdString();
    answer(-1);
    page.exportShown();
    EXPECT_EQ(written(), QByteArray());
    model().setQuery(QStringLiteral("nobody of that name"));
    answerDialog<QuestionDialog>([](QuestionDialog& dialog) { dialog.answer(1); });
    page.exportShown();
    EXPECT_EQ(written(), QByteArray()) << "an empty list is not everybody";
    FileChoice::saveAnswer = {};
}

TEST_F(PeoplePageTest, AnEmptyViewSaysWhoIsNotThere) {
    auto& title = child<QLabel>(page, "emptyTitle");
    page.showOnly(Show::Archived);
    EXPECT_EQ(title.text(), QStringLiteral("Nobody is archived"));
    page.showOnly(Show::Applied);
    EXPECT_EQ(title.text(), QStringLiteral("No application waits for an answer"));
    model().setQuery(QStringLiteral("ment"));
    page.showOnly(Show::Archived);
    EXPECT_EQ(title.text(), QStringLiteral("Nothing matches")) << "with words that were typed it may be those";
    model().setQuery({});
    page.showOnly(Show::Archived);
    EXPECT_TRUE(waitFor([this] {
        const auto buttons = child<Table>(page, "peopleTable").findChildren<QPushButton*>();
        return std::ranges::none_of(buttons, &QPushButton::isVisible);
    })) << "there is no filter to clear";
    cohort.file().people().archive({cohort.id("mentee3")});
    EXPECT_EQ(model().rowCount(), 1);
}

TEST_F(PeoplePageTest, ShowsWhoIsNominatedAndFindsThem) {
    const auto nominated = cohort.id("mentee1");
    cohort.file().programs().nominate(cohort.program, {nominated}, true);
    auto& table = child<QTableView>(page, "peopleTable");
    EXPECT_TRUE(table.isColumnHidden(PeopleTableModel::Nominated)) << "shown when asked for";
    child<QPushButton>(page, "filterButton").setChecked(true);
    auto& filter = child<QComboBox>(page, "nominatedFilter");
    filter.setCurrentIndex(1);
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().personAt(0), nominated);
    EXPECT_FALSE(model().index(0, PeopleTableModel::Nominated).data().toString().isEmpty());
    filter.setCurrentIndex(2);
    EXPECT_EQ(model().rowCount(), 3) << "the other mentees, and no mentor";
    EXPECT_EQ(model().index(0, PeopleTableModel::Nominated).data().toString(), QString());
    child<QPushButton>(page, "clearFiltersButton").click();
    EXPECT_EQ(model().rowCount(), 7);
    model().sort(PeopleTableModel::Nominated, Qt::AscendingOrder);
    EXPECT_EQ(model().personAt(0), nominated);
}

TEST_F(PeoplePageTest, AddsAPersonAndTakesThemBack) {
    answerDialog<PersonDialog>([](PersonDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "somebody without any name is nobody";
        child<QLineEdit>(dialog, "givenNameEdit").setText(QStringLiteral("Inès"));
        child<QLineEdit>(dialog, "familyNameEdit").setText(QStringLiteral("Haddad"));
        child<QLineEdit>(dialog, "emailEdit").setText(QStringLiteral("not an address"));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(child<QLineEdit>(dialog, "givenNameEdit").text(), QStringLiteral("Inès")) << "what was typed stays";
        child<QLineEdit>(dialog, "emailEdit").setText(QStringLiteral("ines@exemple.fr"));
        dialog.accept();
    });
    trigger(page, "addPersonAction");
    ASSERT_NE(directory().personByEmail("ines@exemple.fr"), nullptr);
    EXPECT_EQ(directory().personByEmail("ines@exemple.fr")->givenName, "Inès");
    cohort.undo();
    EXPECT_EQ(directory().personByEmail("ines@exemple.fr"), nullptr);
}

TEST_F(PeoplePageTest, AsksWhetherSomebodyIsThereAlready) {
    Person known;
    known.givenName = "Zoé";
    known.familyName = "Œuvré";
    known.email = "zoe@exemple.fr";
    const auto zoe = cohort.file().people().add(known);
    const auto people = directory().people().size();
    PersonId opened;
    cohort.workspace->records().set<PersonId>([&](PersonId id) {
        opened = id;
        return true;
    });
    const auto add = [&](const QString& given, const QString& family, const QString& email, int answer) {
        bool asked = false;
        answerDialog<PersonDialog>([&](PersonDialog& dialog) {
            child<QLineEdit>(dialog, "givenNameEdit").setText(given);
            child<QLineEdit>(dialog, "familyNameEdit").setText(family);
            child<QLineEdit>(dialog, "emailEdit").setText(email);
            answerDialog<QuestionDialog>([&](QuestionDialog& question) {
                asked = true;
                EXPECT_TRUE(question.windowTitle().contains(QStringLiteral("Zoé Œuvré")));
                EXPECT_TRUE(child<QLabel>(question, "questionLabel").text().contains(QStringLiteral("zoe@exemple.fr")));
                question.answer(answer);
            });
            dialog.accept();
        });
        trigger(page, "addPersonAction");
        QApplication::processEvents();
        return asked;
    };
    EXPECT_TRUE(add(QStringLiteral("ZOE"), QStringLiteral("oeuvre"), {}, 1));
    EXPECT_EQ(directory().people().size(), people);
    EXPECT_EQ(opened, zoe);
    opened = {};
    EXPECT_TRUE(add(QStringLiteral("Zoe"), QStringLiteral("Œuvré"), {}, 0)) << "somebody else of that name";
    EXPECT_EQ(directory().people().size(), people + 1);
    EXPECT_FALSE(opened.isSet());
    cohort.undo();
    EXPECT_TRUE(add(QStringLiteral("Z."), QStringLiteral("O."), QStringLiteral("ZOE@exemple.fr"), 0));
    EXPECT_EQ(directory().people().size(), people) << "an address is one person’s";
    // The same form comes back with what was typed.
    answerDialog<PersonDialog>([](PersonDialog& dialog) {
        EXPECT_EQ(child<QLineEdit>(dialog, "givenNameEdit").text(), QStringLiteral("Z."));
        child<QLineEdit>(dialog, "emailEdit").setText(QStringLiteral("z.o@exemple.fr"));
        dialog.accept();
        EXPECT_FALSE(dialog.isVisible()) << "nobody is like that";
    });
    trigger(page, "addPersonAction");
    EXPECT_NE(directory().personByEmail("z.o@exemple.fr"), nullptr);
}

TEST_F(PeoplePageTest, LanguagesAreWrittenByNameAndZonesChosenFromTheList) {
    select("mentor0");
    const auto id = cohort.id("mentor0");
    const auto edit = [&](const char* line, const QString& text, bool isTaken) {
        answerDialog<PersonDialog>([&](PersonDialog& dialog) {
            auto& edited = child<QLineEdit>(dialog, line);
            edited.setText(text);
            dialog.accept();
            EXPECT_EQ(dialog.isVisible(), !isTaken) << text.toStdString();
            EXPECT_EQ(edited.property("invalid").toBool(), !isTaken) << text.toStdString();
            edited.setText(QString()); // what is not recorded is no draft
        });
        trigger(page, "editSelectedAction");
    };
    edit("languagesEdit", QStringLiteral("german, Français"), true);
    EXPECT_EQ(directory().person(id)->workingLanguages, (std::vector<std::string>{"de", "fr"}));
    edit("languagesEdit", QStringLiteral("German, Klingon"), false);
    EXPECT_EQ(directory().person(id)->workingLanguages, (std::vector<std::string>{"de", "fr"}));
    edit("timeZoneEdit", QStringLiteral("Paris"), true);
    EXPECT_EQ(directory().person(id)->timeZone, "Europe/Paris");
    edit("timeZoneEdit", QStringLiteral("america/new york"), true);
    EXPECT_EQ(directory().person(id)->timeZone, "America/New_York");
    edit("timeZoneEdit", QStringLiteral("Atlantis"), false);
    EXPECT_EQ(directory().person(id)->timeZone, "America/New_York");

    answerDialog<BulkEditDialog>([](BulkEditDialog& dialog) {
        auto& field = child<QComboBox>(dialog, "bulkFieldCombo");
        auto& value = child<QLineEdit>(dialog, "bulkValueEdit");
        field.setCurrentIndex(field.findData(static_cast<int>(Field::TimeZone)));
        value.setText(QStringLiteral("Atlantis"));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible());
        value.setText(QStringLiteral("lisbon"));
        dialog.accept();
        EXPECT_FALSE(dialog.isVisible());
    });
    trigger(page, "editManyAction");
    EXPECT_EQ(directory().person(id)->timeZone, "Europe/Lisbon");
}

TEST_F(PeoplePageTest, RefusesAnAddressThatSomebodyElseHas) {
    select("mentor0");
    answerDialog<PersonDialog>([](PersonDialog& dialog) {
        child<QLineEdit>(dialog, "emailEdit").setText(QStringLiteral("MENTOR1@exemple.fr"));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible());
    });
    trigger(page, "editSelectedAction");
    EXPECT_NE(directory().personByEmail("mentor0@exemple.fr"), nullptr);
}

TEST_F(PeoplePageTest, ArchivesAndRestoresSeveralInOneStep) {
    page.selectAll();
    trigger(page, "archiveAction");
    EXPECT_EQ(model().rowCount(), 0);
    page.showOnly(Show::Archived);
    EXPECT_EQ(model().rowCount(), 7);
    cohort.undo();
    EXPECT_EQ(model().rowCount(), 0);
    page.showOnly(Show::Everybody);
    EXPECT_EQ(model().rowCount(), 7);
}

TEST_F(PeoplePageTest, RemovesTheSelectedFromTheProgramAndAsksOfTheirPairs) {
    const auto mentee = cohort.id("mentee2");
    const auto isIn = [&](PersonId person) { return directory().participation(cohort.program, person) != nullptr; };
    select("mentee2");
    trigger(page, "removeFromProgramAction");
    EXPECT_FALSE(isIn(mentee));
    EXPECT_NE(directory().person(mentee), nullptr) << "they stay in the organisation";
    cohort.undo();
    EXPECT_TRUE(isIn(mentee));
    cohort.file().matching().publish(cohort.program, {{cohort.id("mentor0"), mentee, 5'000}});
    select("mentee2");
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) {
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a pair does not end without a reason";
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Entered twice"));
        dialog.accept();
    });
    trigger(page, "removeFromProgramAction");
    EXPECT_FALSE(isIn(mentee));
    EXPECT_EQ(directory().mentorships().front().state, MentorshipState::Dissolved);
    cohort.undo();
    EXPECT_TRUE(isIn(mentee));
    EXPECT_EQ(directory().mentorships().front().state, MentorshipState::Active);
}

TEST_F(PeoplePageTest, DeletesTheSelectedAndUndoes) {
    select("mentee2");
    ASSERT_TRUE(page.canDelete());
    page.deleteSelected();
    EXPECT_EQ(directory().personByEmail("mentee2@exemple.fr"), nullptr);
    cohort.undo();
    ASSERT_NE(directory().personByEmail("mentee2@exemple.fr"), nullptr);
    EXPECT_NE(directory().participation(cohort.program, cohort.id("mentee2")), nullptr)
        << "they come back with their participation";
}

TEST_F(PeoplePageTest, KeepsTheSelectionWithThePersonWhenOthersGo) {
    const auto chosen = cohort.id("mentee3");
    select("mentee3");
    cohort.file().people().remove({cohort.id("mentee0"), cohort.id("mentor0")});
    const auto rows = table().selectedRowNumbers();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(model().personAt(rows.first()), chosen);
}

TEST_F(PeoplePageTest, RefusesWithAReasonAndAcceptsAgain) {
    select("mentee0");
    answerDialog<ReasonDialog>([](ReasonDialog& dialog) {
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Leaves in May"));
        dialog.accept();
    });
    trigger(page, "refuseAction");
    const auto* part = directory().participation(cohort.program, cohort.id("mentee0"));
    EXPECT_EQ(part->state, ParticipationState::Refused);
    EXPECT_EQ(part->stateReason, "Leaves in May");
    select("mentee0");
    trigger(page, "acceptAction");
    EXPECT_EQ(directory().participation(cohort.program, cohort.id("mentee0"))->state, ParticipationState::Accepted);
}

TEST_F(PeoplePageTest, PausesUntilADay) {
    select("mentor0");
    const auto until = Date{std::chrono::sys_days{cohort.file().today()} + std::chrono::days{40}};
    answerDialog<ReasonDialog>([&](ReasonDialog& dialog) {
        child<QLineEdit>(dialog, "untilEdit").setText(wording::shortDate(until));
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("On leave"));
        dialog.accept();
    });
    trigger(page, "pauseAction");
    const auto* part = directory().participation(cohort.program, cohort.id("mentor0"));
    EXPECT_TRUE(part->paused);
    EXPECT_EQ(part->pausedUntil, until);
    cohort.undo();
    EXPECT_FALSE(directory().participation(cohort.program, cohort.id("mentor0"))->paused);
}

TEST_F(PeoplePageTest, SaysWhatIsMissingWhereThatIsAskedAndNowhereElse) {
    const auto shows = [this](int column) { return !table().isColumnHidden(column); };
    ASSERT_FALSE(shows(PeopleTableModel::Missing));
    ASSERT_TRUE(shows(PeopleTableModel::Email));
    page.showView(QStringLiteral("incomplete"));
    EXPECT_TRUE(shows(PeopleTableModel::Missing));
    EXPECT_FALSE(shows(PeopleTableModel::Email));
    table().saveColumns();
    {
        PeoplePage later(*cohort.workspace);
        const auto& again = child<Table>(later, "peopleTable");
        EXPECT_TRUE(again.isColumnHidden(PeopleTableModel::Missing)) << "nobody has chosen it";
        EXPECT_FALSE(again.isColumnHidden(PeopleTableModel::Email));
    }
    page.showView(QStringLiteral("mentors"));
    EXPECT_FALSE(shows(PeopleTableModel::Missing));
    EXPECT_TRUE(shows(PeopleTableModel::Email));
}

TEST_F(PeoplePageTest, OpensAPersonWithEverythingAboutThem) {
    EXPECT_TRUE(page.showRecord(cohort.id("mentor1")));
    EXPECT_TRUE(child<QWidget>(page, "personView").isVisible());
    EXPECT_EQ(namelessWidgets(page), QStringList());
    EXPECT_FALSE(page.showRecord(PersonId{987654321}));
    EXPECT_FALSE(page.showRecord(MentorshipId{cohort.program.value}));
}

TEST_F(PeoplePageTest, SpeaksToScreenReaders) {
    child<QPushButton>(page, "filterButton").setChecked(true);
    EXPECT_EQ(namelessWidgets(page), QStringList());
    PersonDialog dialog(*cohort.workspace, cohort.id("mentor0"));
    dialog.show();
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
}

TEST_F(PeoplePageTest, ShowsTextsOfUsersAsTheyAre) {
    Person person;
    person.familyName = "<b>Bold</b> & Sons";
    person.email = "bold@exemple.fr";
    const auto id = cohort.file().people().add(person);
    model().setQuery(QStringLiteral("<b>bold</b>"));
    ASSERT_EQ(names(), QStringList(QStringLiteral("<b>Bold</b> & Sons")));
    ASSERT_TRUE(page.showRecord(id));
    for (const auto* label : child<QWidget>(page, "personView").findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

/// Row by row what the table says.
QStringList said(const PeopleTableModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{QString::number(model.personAt(row).value)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        all << cells.join(u'|');
    }
    return all;
}

TEST_F(PeoplePageTest, FollowsEveryChangeAsIfReadAnew) {
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(20260301);
    const auto pick = [&] {
        const auto& people = directory().people();
        return people[random() % people.size()].id;
    };
    const char* const names[] = {"Éloïse", "Zoé", "anna", "Anna", ""};
    const int columns[] = {PeopleTableModel::Name, PeopleTableModel::Email, PeopleTableModel::JobTitle,
                           PeopleTableModel::LevelColumn, PeopleTableModel::Manager};
    for (int step = 0; step < 120; ++step) {
        switch (random() % 8) {
        case 0:
        case 1: {
            auto person = *directory().person(pick());
            person.givenName = names[random() % 5];
            person.jobTitle = names[random() % 5];
            if (random() % 2 == 0)
                person.level = static_cast<int>(random() % 3);
            cohort.file().people().edit(person);
            break;
        }
        case 2: {
            Person person;
            person.givenName = names[random() % 4];
            person.familyName = "Neu" + std::to_string(step);
            cohort.file().people().add(person);
            break;
        }
        case 3:
            if (directory().people().size() > 4)
                cohort.file().people().remove({pick()});
            break;
        case 4:
            cohort.file().people().archive({pick()});
            break;
        case 5:
            model().sort(columns[random() % 5], random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 6:
            model().setQuery(QString::fromUtf8(names[random() % 5]));
            break;
        case 7:
            cohort.workspace->undo();
            break;
        default:
            break;
        }
        PeopleTableModel anew(cohort.file());
        anew.sort(PeopleTableModel::Name, Qt::AscendingOrder);
        anew.setShow(model().show());
        anew.setProgram(cohort.program);
        anew.setQuery(model().query());
        anew.sort(model().sortColumn(), model().sortOrder());
        ASSERT_EQ(said(model()), said(anew)) << "after step " << step;
    }
}

TEST(PeopleIndexTest, AgreesWithLookingAtEachRow) {
    std::mt19937 random(7);
    const std::vector<std::string> syllables = {"an", "na", "lo", "ol", "e", "b"};
    const auto word = [&] {
        std::string made;
        for (auto n = 1 + random() % 3; n > 0; --n)
            made += syllables[random() % syllables.size()];
        return made;
    };
    std::vector<std::string> rows(300);
    for (auto& row : rows)
        row = word() + ' ' + word();
    PeopleIndex index;
    index.setTexts(rows);
    std::vector<std::uint32_t> ranks(rows.size());
    for (auto& rank : ranks)
        rank = static_cast<std::uint32_t>(random() % 50);
    std::string query;
    for (int step = 0; step < 400; ++step) {
        // Type on, take back, begin anew, filter, sort: in any order.
        switch (random() % 5) {
        case 0:
            query = word();
            break;
        case 1:
            query += "anlobe "[random() % 7];
            break;
        case 2:
            query = query.substr(0, query.size() / 2);
            break;
        default:
            break;
        }
        index.setQuery(query);
        const bool even = random() % 2 == 0;
        index.setFilter(even ? [](std::uint32_t row) { return row % 2 == 0; } : std::function<bool(std::uint32_t)>());
        const bool sorted = random() % 2 == 0;
        const bool descending = random() % 2 == 0;
        index.setRanks(sorted ? ranks : std::vector<std::uint32_t>(), descending);

        std::vector<std::uint32_t> expected;
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            bool all = !even || row % 2 == 0;
            for (const auto& part : QString::fromStdString(query).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                all = all && rows[row].find(part.toStdString()) != std::string::npos;
            if (all)
                expected.push_back(row);
        }
        if (sorted)
            std::ranges::stable_sort(
                expected, [&](auto a, auto b) { return descending ? ranks[a] > ranks[b] : ranks[a] < ranks[b]; });
        ASSERT_EQ(index.visible(), expected) << "step " << step << ", query " << query;
    }
}

} // namespace

} // namespace mentoring::ui
