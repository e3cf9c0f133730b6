#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include "import/import_wizard.h"
#include "import/pairs_preview_page.h"
#include "import/pairs_wizard.h"
#include "kit/banner.h"
#include "kit/table.h"
#include "matching_support.h"
#include "widget_checks.h"

namespace mentoring::ui {

namespace {

using namespace test;
using Step = PairsWizard::Step;

class PairsWizardTest : public testing::Test {
protected:
    PairsWizardTest() : wizard(*cohort.workspace) { wizard.show(); }

    QString write(const QByteArray& content) {
        const auto path = cohort.organisation.folder.filePath(QStringLiteral("pairs.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return path;
    }

    void open(const QByteArray& content) {
        wizard.open(write(content));
        ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
        ASSERT_EQ(wizard.step(), Step::SourceStep);
    }

    void next(Step expected) {
        auto& button = child<QPushButton>(wizard, wizard.step() == Step::PreviewStep ? "importButton" : "nextButton");
        ASSERT_TRUE(button.isEnabled());
        button.click();
        ASSERT_EQ(wizard.step(), expected);
    }

    [[nodiscard]] PairsPreviewModel& preview() const { return *wizard.findChild<PairsPreviewModel*>(); }
    [[nodiscard]] std::size_t pairs() const { return cohort.file().directory().mentorships().size(); }

    Cohort cohort{3, 3};
    PairsWizard wizard;
};

const QByteArray plain = "Mentee;Mentor;Since;Room\n"
                         "mentee0@exemple.fr;mentor0@exemple.fr;2026-01-10;A\n"
                         "Nobody;mentor1@exemple.fr;2026-01-10;B\n"
                         "mentee2@exemple.fr;mentee1@exemple.fr;2026-01-10;C\n";

TEST_F(PairsWizardTest, GoesThroughAllStepsWritesOnlyAtTheEndAndIsTakenBackInOneStep) {
    open(plain);
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    const QAbstractItemModelTester tester(&preview(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(preview().rowCount(), 3);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
    EXPECT_EQ(preview().rowAt(1).kind, intake::RowKind::Problem);
    EXPECT_TRUE(preview()
                    .data(preview().index(1, PairsPreviewModel::WhatColumn), Qt::DisplayRole)
                    .toString()
                    .contains(QStringLiteral("Nobody is known as")));
    EXPECT_TRUE(child<QLabel>(wizard, "pairsNotesLabel").text().contains(QStringLiteral("Room")));
    child<Table>(wizard, "pairsPreviewTable").selectRow(1);
    ASSERT_TRUE(waitFor([this] { return child<QLabel>(wizard, "pairSentencesLabel").isVisible(); }));
    EXPECT_TRUE(child<QLabel>(wizard, "pairSentencesLabel").text().contains(QStringLiteral("“Nobody”")));
    EXPECT_EQ(pairs(), 0U) << "nothing is written before the preview";
    next(Step::DoneStep);
    EXPECT_EQ(pairs(), 1U);
    cohort.undo();
    EXPECT_EQ(pairs(), 0U);
}

TEST_F(PairsWizardTest, AcceptsPeopleWhoDoNotTakePartOnlyWhenTheSwitchSaysSo) {
    open(plain);
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(2).kind, intake::RowKind::Problem);
    auto& enrol = child<QCheckBox>(wizard, "enrolSwitch");
    ASSERT_TRUE(enrol.isVisible());
    enrol.click();
    EXPECT_EQ(preview().rowAt(2).kind, intake::RowKind::New);
    next(Step::DoneStep);
    EXPECT_EQ(pairs(), 2U);
    const auto& directory = cohort.file().directory();
    const auto* known = directory.participation(cohort.program, directory.personByEmail("mentee1@exemple.fr")->id);
    EXPECT_TRUE(known->asMentor && known->asMentee);
}

TEST_F(PairsWizardTest, HasNothingToImportTheSecondTime) {
    open(plain);
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    next(Step::DoneStep);
    open(plain);
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::Same);
    EXPECT_FALSE(child<QPushButton>(wizard, "importButton").isEnabled());
}

TEST_F(PairsWizardTest, SaysWhichColumnIsMissingAndTakesItByHand) {
    open("Junior;Senior\nmentee0@exemple.fr;mentor0@exemple.fr\n");
    next(Step::ColumnsStep);
    EXPECT_FALSE(child<QPushButton>(wizard, "nextButton").isEnabled());
    EXPECT_TRUE(child<Banner>(wizard, "pairsColumnsBanner").isVisible());
    const auto choose = [this](const char* combo, intake::PairField field) {
        auto& box = child<QComboBox>(wizard, combo);
        box.setCurrentIndex(box.findData(static_cast<int>(field)));
        Q_EMIT box.activated(box.currentIndex());
    };
    choose("pairFieldCombo0", intake::PairField::MenteeName);
    choose("pairFieldCombo1", intake::PairField::MentorName);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
    child<QPushButton>(wizard, "backButton").click();
    choose("pairFieldCombo0", intake::PairField::MentorName);
    EXPECT_EQ(child<QComboBox>(wizard, "pairFieldCombo1").currentIndex(), 0) << "a field is of one column";
}

TEST_F(PairsWizardTest, AsksHowDaysAreReadWhenTheColumnDoesNotTell) {
    open("Mentee;Mentor;Since\nmentee0@exemple.fr;mentor0@exemple.fr;03/04/2025\n");
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::Problem);
    auto& dates = child<QComboBox>(wizard, "pairDatesCombo");
    ASSERT_TRUE(dates.isVisible());
    dates.setCurrentIndex(2);
    Q_EMIT dates.activated(2);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
    EXPECT_EQ(preview().rowAt(0).startedOn, (Date{std::chrono::year{2025} / 3 / 4}));
    dates.setCurrentIndex(1);
    Q_EMIT dates.activated(1);
    EXPECT_EQ(preview().rowAt(0).startedOn, (Date{std::chrono::year{2025} / 4 / 3}));
}

TEST_F(PairsWizardTest, TheWizardForPeopleHandsAListOfPairsOver) {
    ImportWizard people(*cohort.workspace);
    people.show();
    const auto path = write(plain);
    people.open(path);
    ASSERT_TRUE(waitFor([&] { return !people.isVisible(); }));
    EXPECT_EQ(people.pairsFile(), path);

    ImportWizard others(*cohort.workspace);
    others.show();
    others.open(write("Name;Email;Mentor\nAnna Roy;anna@exemple.fr;yes\n"));
    ASSERT_TRUE(waitFor([&] { return others.step() == ImportWizard::SourceStep; }));
    EXPECT_TRUE(others.pairsFile().isEmpty());
}

} // namespace

} // namespace mentoring::ui
