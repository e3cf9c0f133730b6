#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>

#include "app/draft_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "kit/banner.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/question_dialog.h"
#include "matching_support.h"
#include "parts/drafts_card.h"
#include "people/bulk_edit_dialog.h"
#include "people/participation_dialog.h"
#include "people/people_list_edit.h"
#include "people/person_dialog.h"
#include "programs/program_dialog.h"
#include "programs/rows_edit.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// The forms of a person, of their part in a program, of many people, and of a program.
class PeopleForms : public testing::Test {
protected:
    [[nodiscard]] Workspace& workspace() const { return *cohort.workspace; }
    [[nodiscard]] OrganisationFile& file() const { return cohort.file(); }
    [[nodiscard]] const Directory& directory() const { return file().directory(); }

    static void type(const FormDialog& dialog, const char* field, const QString& text) {
        child<QLineEdit>(dialog, field).setText(text);
    }
    static QString text(const FormDialog& dialog, const char* field) { return child<QLineEdit>(dialog, field).text(); }
    /// What stands under a field.
    static QString error(const FormDialog& dialog, const char* field) {
        return dialog.fieldOf(&child<QWidget>(dialog, field))->error();
    }

    Cohort cohort;
};

/// A form typed into and left is found again by the next one of its kind.
template <class Dialog, class About>
void leaveAndComeBack(Workspace& workspace, const About& about, const std::function<void(const FormDialog&)>& write,
                      const std::function<void(const FormDialog&)>& check) {
    {
        Dialog dialog(workspace, about);
        dialog.show();
        EXPECT_FALSE(dialog.cameBackFromDraft());
        write(dialog);
        dialog.reject();
    }
    Dialog again(workspace, about);
    again.show();
    EXPECT_TRUE(again.cameBackFromDraft());
    EXPECT_TRUE(child<Banner>(again, "draftBanner").isVisible());
    check(again);
    again.accept();
    EXPECT_FALSE(again.isVisible()) << "recorded";
    EXPECT_TRUE(workspace.file().drafts().all().empty()) << "and the draft goes with it";
}

} // namespace

TEST_F(PeopleForms, APersonComesBackAsTyped) {
    const auto id = cohort.id("mentee1");
    leaveAndComeBack<PersonDialog>(
        workspace(), id, [](const FormDialog& dialog) { type(dialog, "jobTitleEdit", QStringLiteral("Welder")); },
        [](const FormDialog& dialog) { EXPECT_EQ(text(dialog, "jobTitleEdit"), QStringLiteral("Welder")); });
    EXPECT_EQ(directory().person(id)->jobTitle, "Welder");
}

TEST_F(PeopleForms, SomebodyNewComesBackAsTyped) {
    leaveAndComeBack<PersonDialog>(
        workspace(), PersonId{},
        [](const FormDialog& dialog) {
            type(dialog, "familyNameEdit", QStringLiteral("Haddad"));
            child<QComboBox>(dialog, "roleCombo").setCurrentIndex(1);
        },
        [](const FormDialog& dialog) {
            EXPECT_EQ(text(dialog, "familyNameEdit"), QStringLiteral("Haddad"));
            EXPECT_EQ(child<QComboBox>(dialog, "roleCombo").currentIndex(), 1);
        });
    const auto& added = directory().people().back();
    EXPECT_EQ(added.familyName, "Haddad");
    EXPECT_TRUE(directory().participation(cohort.program, added.id)->asMentor);
}

TEST_F(PeopleForms, APartInTheProgramComesBackAsTyped) {
    const auto id = cohort.id("mentor0");
    leaveAndComeBack<ParticipationDialog>(
        workspace(), id,
        [](const FormDialog& dialog) {
            child<QCheckBox>(dialog, "pausedCheck").setChecked(true);
            child<LongTextEdit>(dialog, "pauseReasonEdit").setPlainText(QStringLiteral("Parental leave\nuntil May"));
        },
        [](const FormDialog& dialog) {
            EXPECT_TRUE(child<QCheckBox>(dialog, "pausedCheck").isChecked());
            EXPECT_TRUE(child<QWidget>(dialog, "pauseReasonEdit").isVisible()) << "asked for while they pause";
        });
    const auto* part = directory().participation(cohort.program, id);
    EXPECT_TRUE(part->paused);
    EXPECT_EQ(part->pauseReason, "Parental leave\nuntil May") << "with its lines";
}

TEST_F(PeopleForms, AProgramComesBackAsTyped) {
    leaveAndComeBack<ProgramDialog>(
        workspace(), cohort.program,
        [](const FormDialog& dialog) {
            child<LongTextEdit>(dialog, "purposeEdit").setPlainText(QStringLiteral("To learn from each other"));
        },
        [](const FormDialog& dialog) {
            EXPECT_EQ(child<LongTextEdit>(dialog, "purposeEdit").text(), QStringLiteral("To learn from each other"));
        });
    EXPECT_EQ(directory().program(cohort.program)->purpose, "To learn from each other");
}

TEST_F(PeopleForms, ANewProgramTakesPeopleOver) {
    ProgramDialog dialog(workspace(), ProgramId{});
    dialog.show();
    type(dialog, "programNameEdit", QStringLiteral("Tandem 2027"));
    auto& from = child<QComboBox>(dialog, "peopleFromCombo");
    from.setCurrentIndex(from.findText(QStringLiteral("Tandem 2026")));
    dialog.accept();
    EXPECT_EQ(directory().participations(dialog.program()).size(), directory().participations(cohort.program).size());
}

TEST_F(PeopleForms, DeletingAProgramSaysWhatGoesAndUndoBringsItBack) {
    const auto answer = [&](int place) {
        ProgramDialog dialog(workspace(), cohort.program);
        dialog.show();
        answerDialog<QuestionDialog>([place](QuestionDialog& question) {
            EXPECT_TRUE(child<QLabel>(question, "questionLabel").text().contains(QStringLiteral("7")));
            question.answer(place);
        });
        child<QPushButton>(dialog, "removeButton").click();
        return dialog.isVisible();
    };
    EXPECT_TRUE(answer(1)) << "kept";
    EXPECT_TRUE(directory().program(cohort.program));
    EXPECT_FALSE(answer(0));
    EXPECT_EQ(directory().program(cohort.program), nullptr);
    cohort.undo();
    EXPECT_TRUE(directory().program(cohort.program));
}

TEST_F(PeopleForms, AFieldOfManyComesBackAsTyped) {
    const std::vector people{cohort.id("mentor0"), cohort.id("mentor1")};
    leaveAndComeBack<BulkEditDialog>(
        workspace(), people,
        [](const FormDialog& dialog) {
            auto& field = child<QComboBox>(dialog, "bulkFieldCombo");
            field.setCurrentIndex(field.findData(static_cast<int>(Field::Site)));
            type(dialog, "bulkValueEdit", QStringLiteral("Brest"));
        },
        [](const FormDialog& dialog) {
            EXPECT_EQ(child<QComboBox>(dialog, "bulkFieldCombo").currentData().toInt(), static_cast<int>(Field::Site));
        });
    for (const auto id : people)
        EXPECT_EQ(directory().person(id)->site, "Brest");
    cohort.undo();
    EXPECT_EQ(directory().person(people.front())->site, "Lyon") << "one step";
    EXPECT_EQ(file().drafts().all().size(), 1U) << "what was typed comes back with it";
}

TEST_F(PeopleForms, WhatWasUndoneIsOfferedInItsFormAndListedNowhere) {
    const auto id = cohort.id("mentee1");
    const auto before = directory().person(id)->site;
    DraftsCard card(workspace(), QStringLiteral("draftsCard"), {}, nullptr);
    const auto isListed = [&] {
        QApplication::processEvents();
        return !card.isHidden();
    };
    {
        PersonDialog dialog(workspace(), id);
        type(dialog, "siteEdit", QStringLiteral("Brest"));
        dialog.accept();
    }
    cohort.undo();
    ASSERT_EQ(file().drafts().all().size(), 1U) << "the text is there";
    EXPECT_FALSE(isListed());
    {
        PersonDialog again(workspace(), id);
        again.show();
        EXPECT_EQ(text(again, "siteEdit"), QStringLiteral("Brest"));
        EXPECT_TRUE(child<Banner>(again, "draftBanner").text().contains(QStringLiteral("undone")));
        again.reject();
    }
    EXPECT_FALSE(isListed()) << "looked at, and left";
    {
        PersonDialog again(workspace(), id);
        again.show();
        child<QPushButton>(again, "continueUndoneButton").click();
        again.reject();
    }
    EXPECT_TRUE(isListed()) << "a draft like any other now";
    {
        PersonDialog again(workspace(), id);
        again.show();
        again.accept();
        EXPECT_EQ(directory().person(id)->site, "Brest");
    }
    cohort.undo();
    {
        PersonDialog again(workspace(), id);
        again.show();
        type(again, "siteEdit", QStringLiteral("Brest-Recouvrance"));
        again.reject();
    }
    EXPECT_TRUE(isListed()) << "written further";
    PersonDialog last(workspace(), id);
    last.show();
    child<QPushButton>(last, "beginAgainButton").click();
    EXPECT_EQ(text(last, "siteEdit").toStdString(), before);
    EXPECT_TRUE(file().drafts().all().empty());
    EXPECT_FALSE(isListed());
}

TEST_F(PeopleForms, ADraftIsThrownAwayByBeginningAgain) {
    const auto id = cohort.id("mentee1");
    {
        PersonDialog dialog(workspace(), id);
        type(dialog, "siteEdit", QStringLiteral("Brest"));
        dialog.reject();
    }
    PersonDialog again(workspace(), id);
    again.show();
    child<Banner>(again, "draftBanner").findChild<QPushButton*>()->click();
    EXPECT_EQ(text(again, "siteEdit").toStdString(), directory().person(id)->site);
    EXPECT_TRUE(file().drafts().all().empty());
}

TEST_F(PeopleForms, EachMistakeStandsUnderItsField) {
    PersonDialog dialog(workspace(), cohort.id("mentor0"));
    dialog.show();
    type(dialog, "emailEdit", QStringLiteral("MENTOR1@exemple.fr"));
    dialog.accept();
    EXPECT_FALSE(error(dialog, "emailEdit").isEmpty());
    EXPECT_EQ(dialog.focusWidget(), &child<QWidget>(dialog, "emailEdit")) << "the first one has the focus";
    EXPECT_FALSE(child<Label>(dialog, "problemLabel").isVisible());
    type(dialog, "emailEdit", QStringLiteral("mentor0@exemple.fr"));
    type(dialog, "managerEdit", QStringLiteral("Nobody"));
    dialog.accept();
    EXPECT_EQ(error(dialog, "emailEdit"), QString()) << "mended";
    EXPECT_FALSE(error(dialog, "managerEdit").isEmpty());
    type(dialog, "managerEdit", {});
    type(dialog, "hireDateEdit", QStringLiteral("some day"));
    dialog.accept();
    EXPECT_FALSE(dialog.fieldOf(child<QWidget>(dialog, "hireDateEdit").parentWidget())->error().isEmpty());
    EXPECT_TRUE(dialog.isVisible());
    type(dialog, "hireDateEdit", {});
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(PeopleForms, FieldsOfOnesOwnAreReadAsWhatTheyHold) {
    CustomField badge;
    badge.name = "Badge & key";
    badge.kind = CustomFieldKind::Number;
    badge.id = file().vocabulary().addCustomField(badge);
    CustomField trades;
    trades.name = "Trades";
    trades.kind = CustomFieldKind::SeveralChoices;
    trades.choices = {"Baker", "Smith"};
    trades.id = file().vocabulary().addCustomField(trades);
    const auto nameOf = [](const CustomField& field) { return "customEdit" + std::to_string(field.id.value); };
    const auto id = cohort.id("mentee0");
    PersonDialog dialog(workspace(), id);
    dialog.show();
    type(dialog, nameOf(badge).c_str(), QStringLiteral("seven"));
    dialog.accept();
    EXPECT_FALSE(error(dialog, nameOf(badge).c_str()).isEmpty());
    type(dialog, nameOf(badge).c_str(), QStringLiteral("7"));
    type(dialog, nameOf(trades).c_str(), QStringLiteral("Smith; Baker"));
    dialog.accept();
    ASSERT_FALSE(dialog.isVisible());
    EXPECT_EQ(*directory().person(id)->customValue(badge.id), CustomContent(7.0));
    EXPECT_EQ(*directory().person(id)->customValue(trades.id),
              CustomContent(std::vector<std::string>{"Baker", "Smith"}));
}

TEST_F(PeopleForms, TheManagerOfBeforeStaysWhereTwoHaveOneName) {
    Person twin = *directory().person(cohort.id("mentor1"));
    twin.id = {};
    twin.email.clear();
    const auto first = file().people().add(twin);
    const auto second = file().people().add(twin);
    auto led = *directory().person(cohort.id("mentee0"));
    for (const auto manager : {first, second}) {
        led.manager = manager;
        file().people().edit(led);
        PersonDialog dialog(workspace(), led.id);
        type(dialog, "siteEdit", manager == first ? QStringLiteral("Brest") : QStringLiteral("Nantes"));
        dialog.accept();
        EXPECT_EQ(directory().person(led.id)->manager, manager);
        led = *directory().person(led.id);
    }
}

TEST_F(PeopleForms, OnlyWhatTheRolesAskForIsShown) {
    ParticipationDialog dialog(workspace(), cohort.id("mentee0"));
    dialog.show();
    const auto isShown = [&](const char* name) { return child<QWidget>(dialog, name).isVisible(); };
    EXPECT_TRUE(isShown("seeks"));
    EXPECT_FALSE(isShown("offers"));
    EXPECT_FALSE(isShown("capacitySpin"));
    const int before = dialog.height();
    child<QCheckBox>(dialog, "asMentorCheck").setChecked(true);
    EXPECT_TRUE(isShown("offers"));
    EXPECT_TRUE(isShown("capacitySpin"));
    EXPECT_TRUE(waitFor([&] { return dialog.height() > before; })) << "the dialog grows with its fields";
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
}

TEST_F(PeopleForms, SomebodyWithoutARoleIsRefusedInWords) {
    ParticipationDialog dialog(workspace(), cohort.id("mentee0"));
    dialog.show();
    child<QCheckBox>(dialog, "asMenteeCheck").setChecked(false);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<Label>(dialog, "problemLabel").isVisible());
    EXPECT_TRUE(directory().participation(cohort.program, cohort.id("mentee0"))->asMentee);
}

TEST_F(PeopleForms, ManyAreNominatedAtOnce) {
    const std::vector people{cohort.id("mentor0"), cohort.id("mentee1"), cohort.id("mentee2")};
    const auto isNominated = [&](const char* who) {
        return directory().participation(cohort.program, cohort.id(who))->nominated;
    };
    leaveAndComeBack<BulkEditDialog>(
        workspace(), people,
        [](const FormDialog& dialog) {
            auto& field = child<QComboBox>(dialog, "bulkFieldCombo");
            EXPECT_FALSE(child<QComboBox>(dialog, "nominationCombo").isVisible());
            field.setCurrentIndex(field.count() - 1);
            EXPECT_TRUE(child<QComboBox>(dialog, "nominationCombo").isVisible());
            EXPECT_FALSE(child<QLineEdit>(dialog, "bulkValueEdit").isVisible());
        },
        [](const FormDialog& dialog) { EXPECT_TRUE(child<QComboBox>(dialog, "nominationCombo").isVisible()); });
    EXPECT_TRUE(isNominated("mentee1") && isNominated("mentee2"));
    EXPECT_FALSE(isNominated("mentor0"));
    cohort.undo();
    EXPECT_FALSE(isNominated("mentee1") || isNominated("mentee2"));
}

TEST_F(PeopleForms, WishesAreRankedAndRefusalsHaveAReason) {
    const auto mentee = cohort.id("mentee0");
    const auto known = file().programs().addNeverPair(mentee, cohort.id("mentor2"), "Related");
    ParticipationDialog dialog(workspace(), mentee);
    dialog.show();
    auto& wishes = child<PeopleListEdit>(dialog, "mentorWishes");
    auto& nevers = child<PeopleListEdit>(dialog, "nevers");
    EXPECT_TRUE(wishes.isVisible());
    EXPECT_FALSE(child<PeopleListEdit>(dialog, "menteeWishes").isVisible()) << "no mentor";
    ASSERT_EQ(nevers.entries().size(), 1U);
    EXPECT_EQ(nevers.entries().front().known, known);

    auto& search = child<QLineEdit>(wishes, "mentorWishesSearchEdit");
    const auto wish = [&](const QString& typed) {
        search.setText(typed);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(&search, &press);
    };
    wish(QStringLiteral("mentor 0"));
    wish(QStringLiteral("Mentor 1"));
    wish(QStringLiteral("Mentor 1"));
    EXPECT_TRUE(dialog.isVisible()) << "Return adds and does not record";
    EXPECT_EQ(wishes.people(), (std::vector{cohort.id("mentor0"), cohort.id("mentor1")})) << "once each";
    wish(QStringLiteral("Nobody"));
    EXPECT_EQ(search.text(), QStringLiteral("Nobody")) << "what was typed stays";
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.fieldOf(&wishes)->error().isEmpty());
    search.clear();
    wishes.findChildren<QToolButton*>(QStringLiteral("mentorWishesUpButton")).back()->click();
    EXPECT_TRUE(nevers.add(cohort.id("mentee1")));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.fieldOf(&nevers)->error().isEmpty()) << "a reason is missing";
    nevers.findChildren<QLineEdit*>(QStringLiteral("neversReasonEdit")).back()->setText(QStringLiteral("Neighbours"));
    nevers.findChildren<QToolButton*>(QStringLiteral("neversRemoveButton")).front()->click();
    type(dialog, "waitingSinceEdit", QStringLiteral("2026-01-15"));
    EXPECT_EQ(namelessWidgets(dialog), QStringList());
    dialog.accept();
    ASSERT_FALSE(dialog.isVisible());
    const auto* part = directory().participation(cohort.program, mentee);
    EXPECT_EQ(part->mentorWishes, (std::vector{cohort.id("mentor1"), cohort.id("mentor0")}));
    EXPECT_EQ(part->waitingSince, (Date{std::chrono::year{2026} / 1 / 15}));
    const auto left = neverPairsOf(directory(), mentee);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().reason, "Neighbours");
    cohort.undo();
    EXPECT_TRUE(directory().participation(cohort.program, mentee)->mentorWishes.empty());
    ASSERT_EQ(neverPairsOf(directory(), mentee).size(), 1U);
    EXPECT_EQ(neverPairsOf(directory(), mentee).front().id, known);
}

TEST_F(PeopleForms, WishesAndRefusalsComeBackFromADraft) {
    const auto mentee = cohort.id("mentee0");
    (void)file().programs().addNeverPair(mentee, cohort.id("mentor2"), "Related");
    leaveAndComeBack<ParticipationDialog>(
        workspace(), mentee,
        [&](const FormDialog& dialog) {
            EXPECT_TRUE(child<PeopleListEdit>(dialog, "mentorWishes").add(cohort.id("mentor1")));
            child<QLineEdit>(dialog, "neversReasonEdit").setText(QStringLiteral("Their daughter"));
        },
        [&](const FormDialog& dialog) {
            EXPECT_EQ(child<PeopleListEdit>(dialog, "mentorWishes").people(), std::vector{cohort.id("mentor1")});
            EXPECT_EQ(text(dialog, "neversReasonEdit"), QStringLiteral("Their daughter"));
        });
    EXPECT_EQ(directory().participation(cohort.program, mentee)->mentorWishes, std::vector{cohort.id("mentor1")});
    ASSERT_EQ(neverPairsOf(directory(), mentee).size(), 1U) << "changed, not added beside";
    EXPECT_EQ(neverPairsOf(directory(), mentee).front().reason, "Their daughter");
}

TEST_F(PeopleForms, SkillsAreAddedAndRemovedRowByRow) {
    Skill skill;
    skill.nameEn = "Welding";
    skill.id = file().vocabulary().addSkill(skill);
    ParticipationDialog dialog(workspace(), cohort.id("mentee0"));
    dialog.show();
    auto& table = child<QTableWidget>(dialog, "seeksTable");
    const int before = table.rowCount();
    child<QPushButton>(dialog, "addSoughtButton").click();
    ASSERT_EQ(table.rowCount(), before + 1);
    for (int more = 0; more < 8; ++more)
        child<QPushButton>(dialog, "addSoughtButton").click();
    QApplication::processEvents();
    EXPECT_EQ(table.verticalScrollBar()->maximum(), 0) << "the form scrolls, and nothing within it";
    EXPECT_GE(table.viewport()->height(), table.rowCount() * table.rowHeight(0));
    while (table.rowCount() > before + 1)
        table.removeRow(table.rowCount() - 1);
    auto& choice = *table.cellWidget(before, 0)->findChild<QComboBox*>();
    choice.setCurrentIndex(choice.findData(QVariant::fromValue<qlonglong>(skill.id.value)));
    dialog.accept();
    const auto& seeks = directory().participation(cohort.program, cohort.id("mentee0"))->seeks;
    EXPECT_EQ(seeks.size(), static_cast<std::size_t>(before) + 1);
}

TEST_F(PeopleForms, AProgramEndsAfterItBegins) {
    ProgramDialog dialog(workspace(), cohort.program);
    dialog.show();
    type(dialog, "programNameEdit", {});
    type(dialog, "startsEdit", QStringLiteral("1/5/2026"));
    type(dialog, "endsEdit", QStringLiteral("1/1/2026"));
    dialog.accept();
    EXPECT_FALSE(error(dialog, "programNameEdit").isEmpty());
    EXPECT_FALSE(dialog.fieldOf(child<QWidget>(dialog, "endsEdit").parentWidget())->error().isEmpty());
    type(dialog, "programNameEdit", QStringLiteral("Tandem"));
    type(dialog, "endsEdit", {});
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(directory().program(cohort.program)->name, "Tandem");
}

TEST_F(PeopleForms, AProgramBeginsWithATemplateAndKeepsWhatIsWrittenInTheOtherLanguage) {
    ProgramDialog dialog(workspace(), {});
    dialog.show();
    EXPECT_FALSE(child<QLabel>(dialog, "programWarnings").text().isEmpty());
    type(dialog, "programNameEdit", QStringLiteral("From a template"));
    auto& from = child<QComboBox>(dialog, "templateCombo");
    from.setCurrentIndex(1);
    Q_EMIT from.activated(1);
    auto& phases = child<RowsEdit>(dialog, "phasesEdit");
    auto rows = phases.rows();
    ASSERT_FALSE(rows.empty());
    rows.front().cells[1] = QStringLiteral("Coffee");
    rows.front().cells[2] = QStringLiteral("soon");
    phases.setRows(rows);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible()) << "weeks are a number";
    rows.front().cells[2] = QStringLiteral("3");
    phases.setRows(rows);
    dialog.accept();
    ASSERT_TRUE(dialog.program().isSet());
    const auto& ready = ProgramService::readyTemplates().front();
    auto expected = ready.plan.phases;
    expected.front().milestones.front().text.en = "Coffee";
    expected.front().milestones.front().weeks = 3;
    const auto& made = *directory().program(dialog.program());
    EXPECT_EQ(made.plan.phases, expected);
    EXPECT_EQ(made.plan.objectives, ready.plan.objectives);
    EXPECT_EQ(made.plan.training, ready.plan.training);
    EXPECT_EQ(made.purpose, ready.purpose.en);
}

TEST_F(PeopleForms, AProgramBegunComesBackWithItsObjectives) {
    leaveAndComeBack<ProgramDialog>(
        workspace(), cohort.program,
        [](const FormDialog& dialog) {
            child<RowsEdit>(dialog, "objectivesEdit")
                .setRows({{{QStringLiteral("Meet"), {}, {}, QStringLiteral("12"), QStringLiteral("4")}, {}}});
        },
        [](const FormDialog& dialog) { EXPECT_EQ(child<RowsEdit>(dialog, "objectivesEdit").rows().size(), 1U); });
    const auto& objective = directory().program(cohort.program)->plan.objectives.front();
    EXPECT_EQ(objective.goal, 12);
    EXPECT_EQ(objective.value, 4);
    EXPECT_TRUE(objective.valueOn);
}

TEST_F(PeopleForms, AProgramIsMadeAndKnownByItsId) {
    ProgramDialog dialog(workspace(), {});
    type(dialog, "programNameEdit", QStringLiteral("Second"));
    dialog.accept();
    ASSERT_TRUE(dialog.program().isSet());
    EXPECT_EQ(directory().program(dialog.program())->name, "Second");
}

TEST_F(PeopleForms, ManyAreNotGivenALevelThatThereIsNot) {
    BulkEditDialog dialog(workspace(), {cohort.id("mentor0"), cohort.id("mentor1")});
    dialog.show();
    auto& field = child<QComboBox>(dialog, "bulkFieldCombo");
    EXPECT_LT(field.findData(static_cast<int>(Field::Email)), 0) << "each has an address of their own";
    field.setCurrentIndex(field.findData(static_cast<int>(Field::Level)));
    type(dialog, "bulkValueEdit", QStringLiteral("Captain"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(error(dialog, "bulkValueEdit").isEmpty());
    type(dialog, "bulkValueEdit", QStringLiteral("Junior"));
    dialog.accept();
    EXPECT_EQ(directory().person(cohort.id("mentor0"))->level, 1);
}

} // namespace mentoring::ui
