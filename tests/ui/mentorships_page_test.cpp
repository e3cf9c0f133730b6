#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

#include "app/concern_service.h"
#include "app/contact_service.h"
#include "app/desk.h"
#include "app/goal_service.h"
#include "app/mentorship_service.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "furnish.h"
#include "kit/question_dialog.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "matching_support.h"
#include "mentorships/contacts_card.h"
#include "mentorships/end_mentorship_dialog.h"
#include "mentorships/life_card.h"
#include "mentorships/life_dialogs.h"
#include "mentorships/mentorships_page.h"
#include "mentorships/mentorships_table_model.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

using namespace test;
using Show = MentorshipsTableModel::Show;

class MentorshipsPageTest : public testing::Test {
protected:
    void start() {
        auto& matching = cohort.file().matching();
        MatchingRequest request;
        request.program = cohort.program;
        request.criteria = readyMadeCriteria().front();
        const auto outcome = matching.run(request);
        ASSERT_TRUE(outcome);
        ASSERT_EQ(matching.publish(cohort.program, outcome->pairs()), 3);
        page = std::make_unique<MentorshipsPage>(*cohort.workspace, pairParts());
        page->resize(1100, 800);
        page->show();
        page->activate();
    }

    [[nodiscard]] Table& table() const { return child<Table>(*page, "mentorshipsTable"); }
    [[nodiscard]] MentorshipState stateOf(MentorshipId id) const {
        return cohort.file().directory().mentorship(id)->state;
    }

    void pauseChosen() const {
        answerDialog<PausePairDialog>([](PausePairDialog& dialog) { dialog.accept(); });
        trigger(*page, "pauseMentorshipAction");
    }

    Cohort cohort;
    std::unique_ptr<MentorshipsPage> page;
};

TEST_F(MentorshipsPageTest, FollowsEveryChangeAsIfReadAnew) {
    start();
    auto& file = cohort.file();
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto said = [](const MentorshipsTableModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells{QString::number(model.pairAt(row).id.value)};
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString()
                      << model.index(row, column).data(Qt::ToolTipRole).toString();
            all << cells.join(u'|');
        }
        return all;
    };
    const auto isAsIfReadAnew = [&] {
        MentorshipsTableModel anew(file.directory());
        anew.setAbsences(file.programs().absentOfPairs(cohort.program));
        anew.putProgress(file.pairs().progressOfEach());
        anew.reload();
        anew.setShow(page->model()->show());
        anew.setProgram(cohort.program);
        EXPECT_EQ(said(*page->model()), said(anew));
    };
    const auto pair = page->model()->pairAt(1);
    table().selectRow(1);
    auto person = *file.directory().person(pair.mentee);
    person.givenName = "Aaron";
    file.people().edit(person);
    isAsIfReadAnew();
    file.mentorships().pause({pair.id});
    isAsIfReadAnew();
    file.people().archive({pair.mentor});
    isAsIfReadAnew();
    file.programs().pause(cohort.program, {page->model()->pairAt(0).mentor}, std::nullopt, "leave");
    isAsIfReadAnew();
    EXPECT_EQ(page->model()->pairAt(table().selectedRowNumbers().value(0)).id, pair.id);
    file.mentorships().remove({pair.id});
    isAsIfReadAnew();
    EXPECT_TRUE(cohort.workspace->undo());
    isAsIfReadAnew();
}

TEST_F(MentorshipsPageTest, TellsOfSessionsGoalsAndSilence) {
    start();
    auto& file = cohort.file();
    using Column = MentorshipsTableModel::Column;
    const auto* model = page->model();
    const auto pair = model->pairAt(1);
    EXPECT_EQ(model->count(Show::Silent), 0) << "the pairs began today";
    cohort.organisation.clock.set(cohort.organisation.clock.now() + std::chrono::days{200});
    const auto cell = [&](Column column) { return model->index(model->rowOf(pair.id), column).data().toString(); };
    const auto in = [&](int days) { return Date{std::chrono::sys_days{file.today()} + std::chrono::days{days}}; };
    EXPECT_EQ(cell(Column::LastSessionColumn) + cell(Column::NextSessionColumn) + cell(Column::GoalsColumn), QString());
    (void)file.sessions().log(pair.id, in(-90));
    (void)file.sessions().log(pair.id, in(-100));
    Session coming;
    coming.mentorship = pair.id;
    coming.on = in(5);
    (void)file.sessions().plan(coming);
    EXPECT_EQ(cell(Column::LastSessionColumn), wording::date(in(-90)));
    EXPECT_EQ(cell(Column::NextSessionColumn), wording::date(in(5)));
    for (const auto state : {GoalState::Achieved, GoalState::Active}) {
        Goal goal;
        goal.title = "Speak up";
        goal.state = state;
        goal.from.author = pair.mentee;
        goal.from.audience = Audience::PairOutline;
        (void)file.goals().add(goal);
    }
    EXPECT_EQ(cell(Column::GoalsColumn), QStringLiteral("1 of 2"));
    EXPECT_TRUE(cell(Column::SilenceColumn).startsWith(QStringLiteral("90 day")));
    EXPECT_EQ(model->count(Show::Silent), 3) << "the others never met";
    page->showView(QStringLiteral("silent"));
    EXPECT_EQ(model->rowCount(), 3);
    (void)file.sessions().log(pair.id, in(-1));
    EXPECT_EQ(model->rowCount(), 2) << "met again";
    EXPECT_EQ(model->rowOf(pair.id), -1);
    page->showView(QStringLiteral("open"));
    table().sortByColumn(Column::LastSessionColumn, Qt::DescendingOrder);
    EXPECT_EQ(model->pairAt(0).id, pair.id);
    const auto before = file.queries();
    (void)file.pairs().progressOfEach();
    EXPECT_LE(file.queries() - before, 2) << "however many pairs there are";
}

TEST_F(MentorshipsPageTest, TheLongestSilenceComesFirstWhereSilenceIsAskedAndNowhereElse) {
    QSettings().remove(QStringLiteral("tables"));
    start();
    const auto* header = table().horizontalHeader();
    const auto press = [&](const char* segment) { child<QAbstractButton>(*page, segment).click(); };
    press("silentSegment");
    EXPECT_EQ(header->sortIndicatorSection(), MentorshipsTableModel::SilenceColumn);
    page->showView(QStringLiteral("open"));
    EXPECT_EQ(header->sortIndicatorSection(), -1);
    page->showView(QStringLiteral("silent"));
    EXPECT_EQ(header->sortIndicatorSection(), MentorshipsTableModel::SilenceColumn);
    table().saveColumns();
    {
        MentorshipsPage later(*cohort.workspace, pairParts());
        const auto* again = child<Table>(later, "mentorshipsTable").horizontalHeader();
        EXPECT_EQ(again->sortIndicatorSection(), -1) << "nobody has chosen it";
    }
    table().sortByColumn(MentorshipsTableModel::MentorColumn, Qt::DescendingOrder); // by somebody
    press("openSegment");
    press("silentSegment");
    EXPECT_EQ(header->sortIndicatorSection(), MentorshipsTableModel::MentorColumn);
    QSettings().remove(QStringLiteral("tables"));
}

TEST_F(MentorshipsPageTest, WhereMuchIsReadInPiecesRowsMoveOnlyOnceAllIsKnown) {
    start();
    MentorshipsTableModel model(cohort.file().directory());
    model.setShow(Show::All);
    model.sort(MentorshipsTableModel::SilenceColumn, Qt::DescendingOrder);
    const auto first = model.pairAt(0).id;
    const auto last = model.pairAt(model.rowCount() - 1).id;
    MentorshipsTableModel::Progress much;
    for (std::int64_t other = 1; other <= 50; ++other)
        much[MentorshipId{1000 + other}].goals = 1;
    much[last].silentDays = 90;
    model.putProgress(much, false);
    EXPECT_EQ(model.pairAt(0).id, first);
    EXPECT_TRUE(model.index(model.rowOf(last), MentorshipsTableModel::SilenceColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("90 ")));
    model.putProgress({}, true);
    EXPECT_EQ(model.pairAt(0).id, last);
    model.setShow(Show::Silent);
    EXPECT_EQ(model.rowCount(), 1);
    much[first].silentDays = 120;
    for (auto& [id, progress] : much)
        ++progress.achieved;
    model.putProgress(much);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.pairAt(0).id, first);
}

TEST_F(MentorshipsPageTest, NamesShareTheRoomOfAWideWindow) {
    start();
    page->resize(1660, 900);
    QApplication::processEvents();
    const auto* header = table().horizontalHeader();
    const int mentee = header->sectionSize(MentorshipsTableModel::MenteeColumn);
    const int mentor = header->sectionSize(MentorshipsTableModel::MentorColumn);
    EXPECT_LE(std::abs(mentee - mentor), 1);
    EXPECT_GT(mentee, 260);
    const auto fits = [this] { return table().horizontalScrollBar()->maximum() == 0; };
    EXPECT_TRUE(waitFor(fits));
    page->resize(1000, 900);
    QApplication::processEvents();
    EXPECT_TRUE(waitFor(fits)) << "nothing lies off the page";
}

TEST_F(MentorshipsPageTest, EndingOneSaysWhichConcernsStayOpen) {
    start();
    const auto pair = page->model()->pairAt(0);
    const auto says = [&] {
        EndMentorshipDialog dialog(*cohort.workspace, {pair.id});
        return std::ranges::any_of(dialog.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("so when it ends"));
        });
    };
    EXPECT_FALSE(says());
    Concern worry;
    worry.mentorship = pair.id;
    worry.text = "He does not answer";
    worry.from.author = pair.mentee;
    worry.from.audience = Audience::AuthorAndCoordinator;
    (void)cohort.file().concerns().raise(worry);
    EXPECT_TRUE(says());
}

TEST_F(MentorshipsPageTest, LeadsAProposalToItsBeginning) {
    start();
    const auto pair = page->model()->pairAt(0);
    auto& service = cohort.file().mentorships();
    service.end({pair.id}, MentorshipState::Dissolved, cohort.file().today(), "Anew");
    ASSERT_EQ(cohort.file().matching().publish(cohort.program, {{pair.mentor, pair.mentee, 1}},
                                               MatchingService::As::Proposals),
              1);
    const auto proposed = cohort.file().directory().mentorships().back().id;
    page->showView(QStringLiteral("coming"));
    ASSERT_EQ(page->model()->rowCount(), 1);
    table().selectRow(0);
    answerDialog<AcceptPairDialog>([](AcceptPairDialog& dialog) { dialog.accept(); });
    trigger(*page, "acceptMentorshipAction");
    EXPECT_EQ(stateOf(proposed), MentorshipState::Agreed);
    table().selectRow(0);
    trigger(*page, "beginMentorshipAction");
    EXPECT_EQ(stateOf(proposed), MentorshipState::Active);
    page->showView(QStringLiteral("ended"));
    table().selectRow(0);
    trigger(*page, "reopenMentorshipAction");
    EXPECT_EQ(stateOf(pair.id), MentorshipState::Dissolved) << "the two are together in another one";
}

TEST_F(MentorshipsPageTest, HandsPairsOverInOneDialog) {
    start();
    const auto pair = page->model()->pairAt(0);
    PersonId free;
    for (const auto& part : cohort.file().directory().participations(cohort.program))
        if (part.asMentor && part.person != pair.mentor) {
            auto roomy = part;
            roomy.capacity = 5;
            cohort.file().programs().edit(roomy);
            free = part.person;
        }
    ASSERT_TRUE(free.isSet());
    table().selectRow(page->model()->rowOf(pair.id));
    answerDialog<HandOverDialog>([](HandOverDialog& dialog) {
        auto& next = child<QComboBox>(dialog, "nextMentorCombo1");
        ASSERT_GT(next.count(), 1);
        next.setCurrentIndex(0);
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "somebody is to be chosen";
        next.setCurrentIndex(1);
        dialog.accept();
    });
    trigger(*page, "handOverAction");
    EXPECT_EQ(stateOf(pair.id), MentorshipState::Dissolved);
    EXPECT_EQ(cohort.file().directory().mentorships().back().follows, pair.id);
    EXPECT_TRUE(cohort.workspace->undo());
    EXPECT_EQ(stateOf(pair.id), MentorshipState::Active);
}

TEST_F(MentorshipsPageTest, EndsWithAReasonOfTheListAndSaysSo) {
    start();
    const auto id = page->model()->pairAt(0).id;
    table().selectRow(0);
    answerDialog<EndMentorshipDialog>([&](EndMentorshipDialog& dialog) {
        auto& how = child<QComboBox>(dialog, "howCombo");
        how.setCurrentIndex(how.findData(static_cast<int>(MentorshipState::Dissolved)));
        auto& why = child<QComboBox>(dialog, "whyCombo");
        why.setCurrentIndex(why.findData(static_cast<int>(EndReason::NoTime)));
        auto& word = child<QComboBox>(dialog, "wordCombo");
        word.setCurrentIndex(word.findData(static_cast<int>(PairVoice::Both)));
        dialog.accept();
    });
    trigger(*page, "endMentorshipAction");
    EXPECT_EQ(cohort.file().directory().mentorship(id)->endReason, EndReason::NoTime);
    EXPECT_EQ(cohort.file().directory().mentorship(id)->endedBy, PairVoice::Both);
}

TEST_F(MentorshipsPageTest, APersonAnswersTheirProposalOnTheirOwnPage) {
    start();
    const auto pair = page->model()->pairAt(0);
    page.reset();
    auto& file = cohort.file();
    file.mentorships().end({pair.id}, MentorshipState::Dissolved, file.today(), "Anew");
    (void)file.matching().publish(cohort.program, {{pair.mentor, pair.mentee, 1}}, MatchingService::As::Proposals);
    const auto proposed = file.directory().mentorships().back();
    file.desk().take({pair.mentee});
    LifeCard card(*cohort.workspace);
    PairFolder folder(file, proposed);
    card.show(folder);
    child<QPushButton>(card, "acceptPairButton").click();
    EXPECT_TRUE(file.directory().mentorship(proposed.id)->menteeSaidYes);
    file.desk().take({pair.mentor});
    answerDialog<DeclinePairDialog>([](DeclinePairDialog& dialog) {
        auto& why = child<QComboBox>(dialog, "whyCombo");
        why.setCurrentIndex(why.findData(static_cast<int>(EndReason::NoTime)));
        dialog.accept();
    });
    PairFolder again(file, *file.directory().mentorship(proposed.id));
    card.show(again);
    child<QPushButton>(card, "declinePairButton").click();
    EXPECT_EQ(stateOf(proposed.id), MentorshipState::Declined);
    EXPECT_EQ(file.directory().mentorship(proposed.id)->endedBy, PairVoice::Mentor);
}

TEST_F(MentorshipsPageTest, ContactsAreNotedChangedAndDeletedByTheCoordinatorAlone) {
    start();
    auto& file = cohort.file();
    const auto pair = page->model()->pairAt(0);
    ContactsCard card(*cohort.workspace);
    PairFolder folder(file, pair);
    card.show(folder);
    answerDialog<ContactDialog>([](ContactDialog& dialog) {
        child<QPlainTextEdit>(dialog, "contactTextEdit").setPlainText(QStringLiteral("Left a word"));
        dialog.accept();
    });
    child<QPushButton>(card, "noteContactButton").click();
    const ContactService contacts(file);
    ASSERT_EQ(contacts.contactsOf(pair.id).size(), 1U);
    EXPECT_EQ(contacts.contactsOf(pair.id).front().step, ContactStep::Reminder);
    file.desk().take({pair.mentor});
    EXPECT_TRUE(contacts.contactsOf(pair.id).empty());
}

TEST_F(MentorshipsPageTest, PausesResumesAndEndsWithAReason) {
    start();
    const auto id = page->model()->pairAt(0).id;
    table().selectRow(0);
    answerDialog<PausePairDialog>([](PausePairDialog& dialog) {
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Parental leave"));
        dialog.accept();
    });
    trigger(*page, "pauseMentorshipAction");
    EXPECT_EQ(stateOf(id), MentorshipState::Paused);
    EXPECT_EQ(cohort.file().directory().mentorship(id)->pauseReason, "Parental leave");
    trigger(*page, "resumeMentorshipAction");
    EXPECT_EQ(stateOf(id), MentorshipState::Active);
    answerDialog<EndMentorshipDialog>([&](EndMentorshipDialog& dialog) {
        auto& day = child<QLineEdit>(dialog, "dateEdit");
        const auto today = day.text();
        day.setText(wording::shortDate(Date{std::chrono::sys_days{cohort.file().today()} + std::chrono::days{9}}));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "nothing ends before its last day";
        day.setText(today);
        auto& how = child<QComboBox>(dialog, "howCombo");
        how.setCurrentIndex(how.findData(static_cast<int>(MentorshipState::Dissolved)));
        dialog.accept();
        EXPECT_TRUE(dialog.isVisible()) << "a reason is required";
        child<QPlainTextEdit>(dialog, "reasonEdit").setPlainText(QStringLiteral("Moved to Oslo"));
        dialog.accept();
    });
    trigger(*page, "endMentorshipAction");
    EXPECT_EQ(stateOf(id), MentorshipState::Dissolved);
    EXPECT_EQ(cohort.file().directory().mentorship(id)->reason, "Moved to Oslo");
    EXPECT_EQ(page->model()->rowCount(), 2) << "ended pairs leave the list of open ones";
    cohort.undo();
    EXPECT_EQ(stateOf(id), MentorshipState::Active);
    EXPECT_EQ(page->model()->rowCount(), 3);
}

TEST_F(MentorshipsPageTest, DeletesSeveralInOneStepThatCanBeTakenBack) {
    start();
    page->selectAll();
    ASSERT_TRUE(page->canDelete());
    answerDialog<QuestionDialog>([](QuestionDialog& dialog) { dialog.answer(0); });
    page->deleteSelected();
    EXPECT_TRUE(cohort.file().directory().mentorships().empty());
    cohort.undo();
    EXPECT_EQ(cohort.file().directory().mentorships().size(), 3U);
}

TEST_F(MentorshipsPageTest, AsksTheSameWhetherOrNotThereIsSomethingPrivate) {
    start();
    const auto pair = cohort.file().directory().mentorships().front();
    QString asked;
    const auto askOf = [&] {
        page->showRecord(pair.id);
        answerDialog<QuestionDialog>([&](QuestionDialog& dialog) {
            asked = child<QLabel>(dialog, "questionLabel").text();
            dialog.answer(1);
        });
        page->deleteSelected();
        return asked;
    };
    const auto nothing = askOf();
    EXPECT_FALSE(nothing.isEmpty());
    cohort.file().desk().take({pair.mentee});
    PrivateNote note;
    note.mentorship = pair.id;
    note.text = "Mine";
    (void)cohort.file().pairs().addNote(note);
    cohort.file().desk().take({});
    EXPECT_EQ(askOf(), nothing);
    EXPECT_EQ(cohort.file().directory().mentorships().size(), 3U);
}

TEST_F(MentorshipsPageTest, FiltersByStateAndText) {
    start();
    auto& model = *page->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table().selectRow(1);
    pauseChosen();
    EXPECT_EQ(model.count(Show::Paused), 1);
    child<QAbstractButton>(*page, "pausedSegment").click();
    EXPECT_EQ(model.rowCount(), 1);
    child<QAbstractButton>(*page, "allSegment").click();
    EXPECT_EQ(model.rowCount(), 3);
    model.setFilter(QStringLiteral("NOBODY"));
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter(QStringLiteral("M\u00C9NTEE"));
    EXPECT_EQ(model.rowCount(), 3);
    model.setFilter({});
    for (int column = 0; column < model.columnCount(); ++column)
        model.sort(column, Qt::DescendingOrder);
}

TEST_F(MentorshipsPageTest, TheProgramThatIsChosenStaysWhenProgramsChange) {
    start();
    Program program;
    program.name = "Mentoring 2027";
    const auto other = cohort.file().programs().add(program);
    auto& combo = child<QComboBox>(*page, "programCombo");
    const auto choose = [&](int at) {
        combo.setCurrentIndex(at);
        Q_EMIT combo.activated(at);
    };
    const int all = combo.findData(QVariant::fromValue<qint64>(0));
    choose(all);
    const auto rename = [&](const char* name) {
        program = *cohort.file().directory().program(other);
        program.name = name;
        cohort.file().programs().edit(program);
    };
    rename("Mentoring 2028");
    EXPECT_EQ(combo.currentData().toLongLong(), 0);
    choose(combo.findData(QVariant::fromValue<qint64>(other.value)));
    EXPECT_EQ(combo.currentText(), QStringLiteral("Mentoring 2028"));
    EXPECT_EQ(page->model()->rowCount(), 0);
    rename("Mentoring 2029");
    EXPECT_EQ(combo.currentText(), QStringLiteral("Mentoring 2029"));
    EXPECT_EQ(page->model()->rowCount(), 0);
    cohort.workspace->setProgram(other);
    cohort.workspace->setProgram(cohort.program);
    EXPECT_EQ(combo.currentData().toLongLong(), cohort.program.value) << "as the program in front";
}

TEST_F(MentorshipsPageTest, OpensOnePairWithItsHistory) {
    start();
    const auto id = page->model()->pairAt(2).id;
    EXPECT_TRUE(page->showRecord(id));
    auto& detail = child<QWidget>(*page, "mentorshipDetail");
    EXPECT_TRUE(detail.isVisible());
    EXPECT_EQ(namelessWidgets(*page), QStringList());
    pauseChosen();
    EXPECT_EQ(stateOf(id), MentorshipState::Paused);
    EXPECT_TRUE(child<QWidget>(detail, "mentorshipHistoryCard").isVisible());
    answerDialog<QuestionDialog>([](QuestionDialog& dialog) { dialog.answer(0); });
    page->deleteSelected();
    EXPECT_FALSE(detail.isVisible()) << "what is gone cannot stay open";
    EXPECT_FALSE(page->showRecord(id));
}

TEST_F(MentorshipsPageTest, ExportsWhatIsShown) {
    start();
    const auto path = cohort.organisation.folder.filePath(QStringLiteral("mentorships.csv"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return path; };
    table().selectRow(0);
    const auto paused = page->model()->pairAt(0).mentee;
    pauseChosen();
    child<QAbstractButton>(*page, "pausedSegment").click();
    QString said;
    QObject::connect(cohort.workspace.get(), &Workspace::told, page.get(),
                     [&](Tone, const QString& sentence) { said = sentence; });
    const auto exported = [&](int answer) {
        answerDialog<QuestionDialog>([answer](QuestionDialog& dialog) {
            EXPECT_TRUE(child<QLabel>(dialog, "questionLabel").text().contains(QStringLiteral("1 of 3")));
            dialog.answer(answer);
        });
        trigger(*page, "exportMentorshipsAction");
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll().trimmed() : QByteArray();
    };
    const auto shown = exported(1);
    EXPECT_TRUE(shown.contains(QByteArray::fromStdString(cohort.file().directory().person(paused)->email)));
    EXPECT_EQ(shown.count('\n'), 1);
    EXPECT_TRUE(said.contains(QStringLiteral("(1 of 3)"))) << said.toStdString();
    EXPECT_EQ(exported(0).count('\n'), 3) << "all, as was asked";
    EXPECT_TRUE(said.contains(QStringLiteral("(all 3)"))) << said.toStdString();
    FileChoice::saveAnswer = {};
}

TEST_F(MentorshipsPageTest, LeadsToTheMatchingWhileThereIsNone) {
    page = std::make_unique<MentorshipsPage>(*cohort.workspace, pairParts());
    page->show();
    page->activate();
    QString asked;
    QObject::connect(cohort.workspace.get(), &Workspace::pageAsked, page.get(), [&](const QString& id) { asked = id; });
    EXPECT_TRUE(child<QWidget>(*page, "mentorshipsEmptyState").isVisible());
    trigger(*page, "toMatchingAction");
    EXPECT_EQ(asked, QStringLiteral("matching"));
}

} // namespace

} // namespace mentoring::ui
