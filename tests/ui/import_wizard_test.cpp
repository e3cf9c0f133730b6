#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "import/import_job.h"
#include "import/import_wizard.h"
#include "import/preview_page.h"
#include "import/source_page.h"
#include "kit/banner.h"
#include "kit/roles.h"
#include "kit/table.h"
#include "matching_support.h"
#include "support/cohort_files.h"
#include "widget_checks.h"
#include "window/file_choice.h"

namespace mentoring::ui {

namespace {

using namespace test;
using Step = ImportWizard::Step;

class ImportWizardTest : public testing::Test {
protected:
    ImportWizardTest() : wizard(*cohort.workspace) { wizard.show(); }

    QString write(const QByteArray& content, const QString& name = QStringLiteral("people.csv")) {
        const auto path = cohort.organisation.folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return path;
    }

    void open(const QString& path, Step expected = Step::SourceStep) {
        wizard.open(path);
        ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
        ASSERT_EQ(wizard.step(), expected);
    }

    void next(Step expected) {
        auto& button = child<QPushButton>(wizard, wizard.step() == Step::PreviewStep ? "importButton" : "nextButton");
        ASSERT_TRUE(button.isEnabled());
        button.click();
        ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
        ASSERT_EQ(wizard.step(), expected);
    }

    [[nodiscard]] ImportPreviewModel& preview() const { return *wizard.findChild<ImportPreviewModel*>(); }
    [[nodiscard]] std::size_t people() const { return cohort.file().directory().people().size(); }
    [[nodiscard]] const Person* person(const std::string& email) const {
        return cohort.file().directory().personByEmail(email);
    }

    /// The combo of the column called so.
    [[nodiscard]] QComboBox& fieldOf(const QString& header) const {
        for (auto* combo : wizard.findChildren<QComboBox*>())
            if (combo->accessibleName().contains(header))
                return *combo;
        throw std::runtime_error("no such column");
    }

    Cohort cohort{0, 0};
    ImportWizard wizard;
};

const QByteArray plain = "Staff ID;First name;Last name;E-mail;Department;Role;Salary\n"
                         "007;\xc3\x89lo\xc3\xafse;\xc5\x92uvr\xc3\xa9;eloise@exemple.fr;Finance;mentor;5000\n"
                         "008;Paul;Martin;paul@exemple.fr;IT;mentee;4000\n";

TEST_F(ImportWizardTest, GoesThroughAllStepsAndWritesOnlyAtTheEnd) {
    open(write(plain));
    next(Step::ColumnsStep);
    EXPECT_EQ(fieldOf(QStringLiteral("Salary")).currentIndex(), 0) << "unknown columns are left out";
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowCount(), 2);
    EXPECT_EQ(people(), 0U) << "nothing is written before the preview";
    EXPECT_TRUE(child<QLabel>(wizard, "previewNotesLabel").text().contains(QStringLiteral("Salary")));
    next(Step::DoneStep);
    ASSERT_EQ(people(), 2U);
    ASSERT_NE(person("eloise@exemple.fr"), nullptr);
    EXPECT_EQ(person("eloise@exemple.fr")->familyName, "Œuvré");
    EXPECT_EQ(person("eloise@exemple.fr")->staffId, "007");
    const auto* part = cohort.file().directory().participation(cohort.program, person("paul@exemple.fr")->id);
    ASSERT_NE(part, nullptr);
    EXPECT_TRUE(part->asMentee);
    EXPECT_EQ(part->state, ParticipationState::Accepted);
    cohort.undo();
    EXPECT_EQ(people(), 0U) << "one step takes it all back";
}

TEST_F(ImportWizardTest, GoingOnAtOnePlaceOrWithOneKeyNeverWrites) {
    const auto choose = wizard.findChild<QPushButton*>(QStringLiteral("emptyPrimaryButton"));
    ASSERT_NE(choose, nullptr);
    EXPECT_TRUE(choose->isDefault()) << "Enter on the first page chooses a file";
    open(write(plain));
    auto& button = child<QPushButton>(wizard, "nextButton");
    const auto place = button.mapTo(&wizard, button.rect().center());
    for (int i = 0; i < 6; ++i) {
        if (auto* there = qobject_cast<QPushButton*>(wizard.childAt(place)))
            QTest::mouseClick(there, Qt::LeftButton);
        QTest::keyClick(&wizard, Qt::Key_Return);
        ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    }
    EXPECT_EQ(wizard.step(), Step::PreviewStep);
    EXPECT_EQ(people(), 0U);
    QTest::qWait(1'100);
    QTest::mouseClick(&child<QPushButton>(wizard, "importButton"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_EQ(wizard.step(), Step::DoneStep) << "after a look at the rows, it does";
    EXPECT_GT(people(), 0U);
}

TEST_F(ImportWizardTest, ThePlaceOfCancelIsTheSameOnEveryStep) {
    auto& cancel = child<QPushButton>(wizard, "cancelButton");
    const auto right = [&] { return wizard.width() - cancel.geometry().right(); };
    open(write(plain));
    QApplication::processEvents();
    const int before = right();
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    QApplication::processEvents();
    EXPECT_EQ(right(), before) << "no hole at the edge";
    EXPECT_LT(child<QPushButton>(wizard, "importButton").geometry().right(), cancel.geometry().left());
}

TEST_F(ImportWizardTest, IsNoLargerThanItsScreenInLargeLetters) {
    const auto usual = QApplication::font();
    auto large = usual;
    large.setPointSizeF(30);
    QApplication::setFont(large);
    constexpr QSize screen(1280 - 16, 800 - 48);
    wizard.resize(screen);
    const auto& pages = child<QScrollArea>(wizard, "wizardPages");
    const auto settle = [] {
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    };
    open(write(plain));
    settle();
    EXPECT_GT(child<Table>(wizard, "firstLinesTable").width(), pages.width() / 2) << "the lines have the page's width";
    next(Step::ColumnsStep);
    settle();
    EXPECT_GT(child<QWidget>(wizard, "archiveMissingSwitch").parentWidget()->width(), pages.width() / 3);
    EXPECT_EQ(pages.horizontalScrollBar()->maximum(), 0) << "nothing of the choices is off the page";
    EXPECT_EQ(wizard.size(), screen);
    wizard.resize(screen.width(), 680);
    next(Step::PreviewStep);
    settle();
    EXPECT_GT(pages.verticalScrollBar()->value(), 0) << "what stands above the rows is scrolled";
    const auto& table = child<Table>(wizard, "previewTable");
    const auto row = table.visualRect(table.model()->index(0, 0));
    const int top = table.viewport()->mapTo(pages.viewport(), row.topLeft()).y();
    EXPECT_GE(top, 0);
    EXPECT_LE(top + row.height(), pages.viewport()->height()) << "nobody imports without having seen a row";
    for (const auto* name : {"backButton", "importButton", "cancelButton"})
        EXPECT_TRUE(wizard.rect().contains(child<QPushButton>(wizard, name).geometry())) << name;
    EXPECT_GT(child<QScrollArea>(wizard, "wizardPages").height(), 60) << "and something of the page is to be seen";
    QApplication::setFont(usual);
}

TEST_F(ImportWizardTest, SaysInWordsWhichRowAsksForALookAndTellsItInFull) {
    open(write("First name;Last name;E-mail;Role\n\xc3\x89lo\xc3\xafse;\xc5\x92uvr\xc3\xa9;eloise@exemple.fr;mentor\n"
               "Yannick;;yannick@exemple.fr;mentee\n"));
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    const auto kind = [this](int row, int role) {
        return preview().index(row, ImportPreviewModel::KindColumn).data(role).toString();
    };
    ASSERT_FALSE(preview().row(0).warned);
    ASSERT_TRUE(preview().row(1).warned);
    EXPECT_EQ(kind(0, Qt::DisplayRole), QStringLiteral("New"));
    EXPECT_EQ(kind(1, Qt::DisplayRole), QStringLiteral("New, to look at"));
    EXPECT_NE(kind(0, ChipIconRole), kind(1, ChipIconRole));
    const auto& told = child<QLabel>(wizard, "rowSentencesLabel");
    EXPECT_TRUE(told.isVisible()) << "nobody has to find it first";
    EXPECT_EQ(told.text(), preview().account(1).join(u'\n'));
}

TEST_F(ImportWizardTest, HasNothingToImportTheSecondTime) {
    const auto path = write(plain);
    open(path);
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    next(Step::DoneStep);
    ImportWizard again(*cohort.workspace);
    again.open(path);
    ASSERT_TRUE(waitFor([&] { return again.step() == Step::SourceStep; }));
    auto& button = child<QPushButton>(again, "nextButton");
    button.click();
    button.click();
    ASSERT_TRUE(waitFor([&] { return again.step() == Step::PreviewStep; }));
    EXPECT_FALSE(child<QPushButton>(again, "importButton").isEnabled());
    EXPECT_EQ(again.findChild<ImportPreviewModel*>()->rowAt(0).kind, intake::RowKind::Same);
}

TEST_F(ImportWizardTest, ReadsTheFileAgainWhenAChoiceChanges) {
    open(write("Name;Mail\nPaul, Martin;paul@exemple.fr\nAnna, Roy;anna@exemple.fr\n"));
    auto& separator = child<QComboBox>(wizard, "separatorCombo");
    EXPECT_EQ(separator.currentData().toInt(), ';');
    auto& lines = *wizard.findChild<FirstLinesModel*>();
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(lines.data(lines.index(1, 1), Qt::DisplayRole).toString(), QStringLiteral("Paul, Martin"));
    separator.setCurrentIndex(separator.findData(static_cast<int>(',')));
    Q_EMIT separator.activated(separator.currentIndex());
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_EQ(lines.data(lines.index(1, 1), Qt::DisplayRole).toString(), QStringLiteral("Paul"));
}

TEST_F(ImportWizardTest, ShowsTheEncodingItGuessedAndTakesAnother) {
    open(write("Name;Mail\nZo\xe9;zoe@exemple.fr\n"));
    auto& encoding = child<QComboBox>(wizard, "encodingCombo");
    EXPECT_EQ(encoding.currentData().toString(), QStringLiteral("windows-1252"));
    auto& lines = *wizard.findChild<FirstLinesModel*>();
    EXPECT_EQ(lines.data(lines.index(1, 1), Qt::DisplayRole).toString(), QStringLiteral("Zoé"));
    auto& guess = child<QLabel>(wizard, "encodingGuessLabel");
    EXPECT_TRUE(guess.text().contains(QStringLiteral("windows-1252"))) << guess.text().toStdString();
    EXPECT_FALSE(guess.isHidden());
    auto& separator = child<QComboBox>(wizard, "separatorCombo");
    Q_EMIT separator.activated(separator.currentIndex());
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_FALSE(guess.isHidden()) << "another choice makes the guess no surer";
    encoding.setCurrentIndex(encoding.findData(QStringLiteral("macintosh")));
    Q_EMIT encoding.activated(encoding.currentIndex());
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_EQ(lines.data(lines.index(1, 1), Qt::DisplayRole).toString(), QStringLiteral("ZoÈ"));
    EXPECT_TRUE(guess.isHidden()) << "a person said it";
}

TEST_F(ImportWizardTest, LetsASheetBeChosen) {
    const auto sheet = [](const QByteArray& name, const QByteArray& cell) {
        return "<Worksheet ss:Name=\"" + name + "\"><Table><Row><Cell><Data ss:Type=\"String\">" + cell +
               "</Data></Cell></Row></Table></Worksheet>";
    };
    open(write("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
               "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" +
                   sheet("Mentors", "first") + sheet("Mentees", "second") + "</Workbook>",
               QStringLiteral("people.xls")));
    auto& sheets = child<QComboBox>(wizard, "sheetCombo");
    ASSERT_EQ(sheets.count(), 2);
    EXPECT_EQ(sheets.currentText(), QStringLiteral("Mentors"));
    auto& lines = *wizard.findChild<FirstLinesModel*>();
    EXPECT_EQ(lines.data(lines.index(0, 1), Qt::DisplayRole).toString(), QStringLiteral("first"));
    sheets.setCurrentIndex(1);
    Q_EMIT sheets.activated(1);
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_EQ(lines.data(lines.index(0, 1), Qt::DisplayRole).toString(), QStringLiteral("second"));
}

TEST_F(ImportWizardTest, DoesNotGoOnWithAHeaderAlone) {
    open(write("Staff ID;First name;Last name;E-mail\n"));
    EXPECT_FALSE(child<QPushButton>(wizard, "nextButton").isEnabled());
    EXPECT_TRUE(child<Banner>(wizard, "importBanner").isVisibleTo(&wizard)) << "and it says why";
}

TEST_F(ImportWizardTest, AsksWhatOnlyAPersonCanKnow) {
    open(write("E-mail;Nom;Pr\xc3\xa9nom;Date d’embauche;R\xc3\xb4le\n"
               "a@exemple.fr;A;Anna;03/04/2020;mentore\n"
               "b@exemple.fr;B;Bea;05/06/2020;mentor\n"));
    next(Step::ColumnsStep);
    next(Step::QuestionsStep);
    int answered = 0;
    for (auto* button :
         wizard.findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^question.*Answer0$")))) {
        button->click();
        ++answered;
    }
    EXPECT_EQ(answered, 2);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
    next(Step::DoneStep);
    using namespace std::chrono;
    EXPECT_EQ(person("a@exemple.fr")->hireDate, Date(year{2020} / 4 / 3));
    EXPECT_TRUE(cohort.file().directory().participation(cohort.program, person("a@exemple.fr")->id)->asMentor);
}

TEST_F(ImportWizardTest, AsksWhatStatusAndSkillsMeanAndKeepsTheAnswers) {
    const auto path = write("Staff ID;First name;Last name;E-mail;Role;Status;Skills\n"
                            "1;Ana;Roy;ana@exemple.fr;mentor;Active;Leadership\n"
                            "2;Bob;Sy;bob@exemple.fr;mentor;Phase C;Leadership\n"
                            "3;Cy;Do;cy@exemple.fr;mentor;Active;Leadersihp\n");
    open(path);
    next(Step::ColumnsStep);
    next(Step::QuestionsStep);
    auto& employed = child<QAbstractButton>(wizard, "question0Answer0");
    EXPECT_EQ(employed.text(), QStringLiteral("Still employed"));
    EXPECT_FALSE(employed.isChecked() || child<QAbstractButton>(wizard, "question0Answer1").isChecked())
        << "nothing is taken for granted";
    employed.click();
    EXPECT_TRUE(child<QAbstractButton>(wizard, "question1Answer1").isChecked()) << "never merged by itself";
    child<QAbstractButton>(wizard, "question1Answer0").click();
    next(Step::PreviewStep);
    child<QPushButton>(wizard, "backButton").click();
    EXPECT_TRUE(child<QAbstractButton>(wizard, "question1Answer0").isChecked());
    next(Step::PreviewStep);
    next(Step::DoneStep);
    EXPECT_EQ(people(), 3U);
    EXPECT_EQ(cohort.file().directory().skills().size(), 1U);

    ImportWizard again(*cohort.workspace);
    again.open(path);
    ASSERT_TRUE(waitFor([&] { return again.step() == Step::SourceStep; }));
    auto& button = child<QPushButton>(again, "nextButton");
    button.click();
    button.click();
    ASSERT_TRUE(waitFor([&] { return again.step() == Step::QuestionsStep; }));
    EXPECT_TRUE(child<QAbstractButton>(again, "question0Answer0").isChecked()) << "as answered last time";
    EXPECT_TRUE(child<QAbstractButton>(again, "question1Answer0").isChecked());
}

TEST_F(ImportWizardTest, TicksTheRoleOfLastTimeAndAsksAllTheSame) {
    const QByteArray headings = "First name;Last name;E-mail\n";
    open(write(headings + "Ana;Roy;ana@exemple.fr\n"));
    next(Step::ColumnsStep);
    next(Step::QuestionsStep);
    child<QAbstractButton>(wizard, "question0Answer1").click(); // mentors
    next(Step::PreviewStep);
    next(Step::DoneStep);
    ImportWizard again(*cohort.workspace);
    again.open(write(headings + "Bob;Sy;bob@exemple.fr\n"));
    ASSERT_TRUE(waitFor([&] { return again.step() == Step::SourceStep; }));
    auto& button = child<QPushButton>(again, "nextButton");
    button.click();
    button.click();
    ASSERT_TRUE(waitFor([&] { return again.step() == Step::QuestionsStep; }));
    EXPECT_TRUE(child<QAbstractButton>(again, "question0Answer1").isChecked());
}

TEST_F(ImportWizardTest, AsksBeforePeopleWithoutNamesGoIn) {
    open(write("Staff ID;E-mail;Bezeichnung;Role\n1;ana@exemple.fr;Ana Roy;mentor\n"));
    next(Step::ColumnsStep);
    next(Step::QuestionsStep);
    EXPECT_TRUE(child<QAbstractButton>(wizard, "question0Answer0").isChecked());
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::Problem);
    child<QPushButton>(wizard, "backButton").click();
    child<QAbstractButton>(wizard, "question0Answer1").click();
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
}

TEST_F(ImportWizardTest, ShowsWhatAColumnAboutOneSkillBecomesAndLetsItBeSought) {
    open(write("Staff ID;First name;Last name;E-mail;Role;Skills [Python];Skills [Law]\n"
               "1;Ana;Roy;ana@exemple.fr;mentor;Expert;\n2;Bob;Sy;bob@exemple.fr;mentor;;Yes\n"));
    next(Step::ColumnsStep);
    auto& python = fieldOf(QStringLiteral("Python"));
    EXPECT_EQ(python.currentText(), QStringLiteral("Skills offered: Python"));
    auto& law = fieldOf(QStringLiteral("Law"));
    law.setCurrentIndex(law.findText(QStringLiteral("Skills sought: Law")));
    Q_EMIT law.activated(law.currentIndex());
    next(Step::PreviewStep);
    next(Step::DoneStep);
    const auto& directory = cohort.file().directory();
    const auto* ana = directory.participation(cohort.program, person("ana@exemple.fr")->id);
    const auto* bob = directory.participation(cohort.program, person("bob@exemple.fr")->id);
    ASSERT_EQ(ana->offers.size(), 1U);
    EXPECT_EQ(ana->offers.at(0).level, 5);
    EXPECT_TRUE(bob->offers.empty());
    EXPECT_EQ(bob->seeks.size(), 1U);
}

TEST_F(ImportWizardTest, SaysWhyAColumnIsLeftOut) {
    open(write("ID;Start time;Full name;E-mail;Role\n1;9:00;Ana Roy;ana@exemple.fr;mentor\n"));
    next(Step::ColumnsStep);
    EXPECT_TRUE(
        child<QLabel>(wizard, "columnRemark0").text().contains(QStringLiteral("only says which answer this is")));
}

TEST_F(ImportWizardTest, NamesRefusedRowsAndSavesThem) {
    open(write("E-mail;Last name;First name\nnot-an-address;A;Anna\nb@exemple.fr;B;Bea\n"));
    next(Step::ColumnsStep);
    for (auto* combo : wizard.findChildren<QComboBox*>(QStringLiteral("programCombo"))) {
        combo->setCurrentIndex(combo->count() - 1); // people only
        Q_EMIT combo->activated(combo->currentIndex());
    }
    next(Step::PreviewStep);
    child<QAbstractButton>(wizard, "problemSegment").click();
    ASSERT_EQ(preview().rowCount(), 1);
    EXPECT_EQ(preview().rowAt(0).rowNumber, 2U);
    EXPECT_FALSE(
        preview().data(preview().index(0, ImportPreviewModel::WhatColumn), Qt::DisplayRole).toString().isEmpty());
    const auto path = cohort.organisation.folder.filePath(QStringLiteral("refused.csv"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return path; };
    child<QPushButton>(wizard, "saveRefusedButton").click();
    FileChoice::saveAnswer = {};
    QFile refused(path);
    ASSERT_TRUE(refused.open(QIODevice::ReadOnly));
    const auto content = refused.readAll();
    EXPECT_TRUE(content.contains("not-an-address"));
    EXPECT_FALSE(content.contains("b@exemple.fr"));
    next(Step::DoneStep);
    EXPECT_EQ(people(), 1U);
}

TEST_F(ImportWizardTest, MakesAFieldOfAColumn) {
    open(write("E-mail;Last name;Hobby\na@exemple.fr;A;Chess\n"));
    next(Step::ColumnsStep);
    auto& hobby = fieldOf(QStringLiteral("Hobby"));
    hobby.setCurrentIndex(hobby.count() - 1);
    Q_EMIT hobby.activated(hobby.currentIndex());
    auto& name = child<QLineEdit>(wizard, "customNameEdit2");
    EXPECT_TRUE(name.isVisible());
    name.clear();
    Q_EMIT name.textEdited({});
    EXPECT_FALSE(child<QPushButton>(wizard, "nextButton").isEnabled()) << "the field needs a name";
    name.setText(QStringLiteral("Hobbies"));
    Q_EMIT name.textEdited(name.text());
    auto& role = child<QComboBox>(wizard, "roleCombo");
    role.setCurrentIndex(role.findData(static_cast<int>(intake::FileRole::Both)));
    Q_EMIT role.activated(role.currentIndex());
    next(Step::PreviewStep);
    next(Step::DoneStep);
    ASSERT_EQ(cohort.file().directory().customFields().size(), 1U);
    EXPECT_EQ(cohort.file().directory().customFields().front().name, "Hobbies");
    const auto* part = cohort.file().directory().participation(cohort.program, person("a@exemple.fr")->id);
    EXPECT_TRUE(part->asMentor && part->asMentee);
}

TEST_F(ImportWizardTest, AsksForAColumnThatTellsPeopleApart) {
    open(write("Department;Site\nIT;Lyon\nHR;Paris\n"));
    next(Step::ColumnsStep);
    EXPECT_FALSE(child<QPushButton>(wizard, "nextButton").isEnabled());
}

TEST_F(ImportWizardTest, SaysWhyAFileCannotBeRead) {
    open(write("%PDF-1.7 something", QStringLiteral("list.csv")), Step::FileStep);
    EXPECT_TRUE(child<QWidget>(wizard, "importBanner").isVisible());
    open(cohort.organisation.folder.filePath(QStringLiteral("missing.csv")), Step::FileStep);
    EXPECT_TRUE(child<QWidget>(wizard, "importBanner").isVisible());
    EXPECT_FALSE(child<QPushButton>(wizard, "nextButton").isEnabled());
}

TEST_F(ImportWizardTest, StopsWhenAskedAndChangesNothing) {
    QByteArray many = "E-mail;Last name;Role\n";
    for (int i = 0; i < 20'000; ++i)
        many += "p" + QByteArray::number(i) + "@exemple.fr;N" + QByteArray::number(i) + ";mentor\n";
    open(write(many));
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowCount(), 20'000);
    auto& button = child<QPushButton>(wizard, "importButton");
    button.click();
    EXPECT_TRUE(wizard.isBusy());
    wizard.reject();
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_TRUE(wizard.isVisible());
    EXPECT_EQ(people(), 0U);
    EXPECT_EQ(wizard.step(), Step::PreviewStep);
    // And then it can be done after all.
    next(Step::DoneStep);
    EXPECT_EQ(people(), 20'000U);
}

TEST_F(ImportWizardTest, TakesAnotherFileOnThePreviewAndForgetsWhatWasSaidOfTheFirst) {
    open(write(plain));
    next(Step::ColumnsStep);
    auto& archives = child<QAbstractButton>(wizard, "archiveMissingSwitch");
    archives.click();
    next(Step::PreviewStep);
    open(write("E-mail;Last name\nanna@exemple.fr;Roy\n", QStringLiteral("other.csv")));
    EXPECT_FALSE(archives.isChecked());
    next(Step::ColumnsStep);
    child<QPushButton>(wizard, "backButton").click();
    EXPECT_EQ(wizard.step(), Step::SourceStep);
}

TEST_F(ImportWizardTest, KeepsThePreviewInOrder) {
    open(write(plain));
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    auto& model = preview();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = 0; column < model.columnCount(); ++column)
        model.sort(column, Qt::DescendingOrder);
    model.setFilter(QStringLiteral("oeuvre"));
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({});
    child<QAbstractButton>(wizard, "sameSegment").click();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportWizardTest, SpeaksToScreenReadersOnEveryStep) {
    EXPECT_EQ(namelessWidgets(wizard), QStringList());
    open(write(plain));
    EXPECT_EQ(namelessWidgets(wizard), QStringList());
    next(Step::ColumnsStep);
    EXPECT_EQ(namelessWidgets(wizard), QStringList());
    next(Step::PreviewStep);
    EXPECT_EQ(namelessWidgets(wizard), QStringList());
    next(Step::DoneStep);
    EXPECT_EQ(namelessWidgets(wizard), QStringList());
}

TEST_F(ImportWizardTest, TakesInTwoFilesOfOneCohortWithoutANeedlessQuestion) {
    open(write(mentoring::test::mentorsOfAStaffSystem(), QStringLiteral("mentors.csv")));
    next(Step::ColumnsStep);
    EXPECT_EQ(fieldOf(QStringLiteral("Salaire")).currentIndex(), 0);
    next(Step::QuestionsStep); // nothing in it says that these are the mentors
    EXPECT_EQ(wizard.findChild<QAbstractButton*>(QStringLiteral("question1Answer0")), nullptr) << "that is all";
    child<QAbstractButton>(wizard, "question0Answer1").click();
    next(Step::PreviewStep);
    const auto& paul = preview().rowAt(1);
    EXPECT_EQ(paul.name, "Paul MARTIN");
    const auto stored = preview().valuesOf(paul).join(u' ');
    for (const auto* value : {"00102", "Informatique", "Python (5)", "Inès HADDAD", "2012"})
        EXPECT_TRUE(stored.contains(QString::fromUtf8(value))) << value << " in " << stored.toStdString();
    next(Step::DoneStep);

    auto& further = child<QAction>(wizard, "importNextFileAction");
    EXPECT_TRUE(further.text().contains(QStringLiteral("mentees"))) << further.text().toStdString();
    further.trigger();
    ASSERT_EQ(wizard.step(), Step::FileStep);
    open(write(mentoring::test::menteesOfAForm(), QStringLiteral("mentees.csv")));
    next(Step::ColumnsStep);
    next(Step::PreviewStep); // and not over questions: that they are the mentees is what comes next
    EXPECT_EQ(preview().rowCount(), 3);
    next(Step::DoneStep);

    const auto& directory = cohort.file().directory();
    ASSERT_EQ(people(), 7U);
    const auto* lea = person("lea.roy@exemple.fr");
    ASSERT_NE(lea, nullptr);
    EXPECT_EQ(lea->manager, person("paul.martin@exemple.fr")->id);
    EXPECT_EQ(person("eloise.oeuvre@exemple.fr")->familyName, "ŒUVRÉ");
    const auto* part = directory.participation(cohort.program, lea->id);
    ASSERT_NE(part, nullptr);
    EXPECT_TRUE(part->asMentee && !part->asMentor);
    EXPECT_EQ(part->mentorWishes,
              (std::vector<PersonId>{person("marc.levy@exemple.fr")->id, person("eloise.oeuvre@exemple.fr")->id}));
    EXPECT_EQ(part->seeks.size(), 2U);
    EXPECT_EQ(directory.neverPairs().size(), 1U);
    EXPECT_TRUE(further.text().contains(QStringLiteral("another"))) << "both halves are there";
}

TEST_F(ImportWizardTest, AsksBesideTheRowWhetherItIsSomebodyKnown) {
    open(write("Staff ID;First name;Last name;E-mail;Role\n1;Anna;Roy;anna.roy@exemple.fr;mentor\n"));
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    next(Step::DoneStep);
    open(write("Staff ID;First name;Last name;E-mail;Role\n44;Ana;Roy;anna.roy@exemple.com;mentee\n",
               QStringLiteral("more.csv")));
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
    auto& table = child<Table>(wizard, "previewTable");
    table.selectRow(0);
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>(wizard, "samePersonButton").isVisible(); }));
    child<QPushButton>(wizard, "samePersonButton").click();
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::Changed);
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>(wizard, "askAgainButton").isVisible(); }));
    child<QPushButton>(wizard, "askAgainButton").click();
    ASSERT_TRUE(waitFor([this] { return !wizard.isBusy(); }));
    EXPECT_EQ(preview().rowAt(0).kind, intake::RowKind::New);
    EXPECT_TRUE(child<QPushButton>(wizard, "anotherPersonButton").isVisible());
}

TEST_F(ImportWizardTest, AsksBeforeItArchivesMany) {
    open(write(plain));
    next(Step::ColumnsStep);
    next(Step::PreviewStep);
    next(Step::DoneStep);
    open(write("Staff ID;First name;Last name;E-mail;Role\n008;Paul;Martin;paul@exemple.fr;mentee\n",
               QStringLiteral("fewer.csv")));
    next(Step::ColumnsStep);
    child<QAbstractButton>(wizard, "archiveMissingSwitch").click();
    next(Step::QuestionsStep);
    next(Step::PreviewStep); // without an answer
    EXPECT_FALSE(child<QPushButton>(wizard, "importButton").isEnabled());
    EXPECT_TRUE(child<QLabel>(wizard, "previewNotesLabel").text().contains(QStringLiteral("Œuvré")));
    child<QPushButton>(wizard, "backButton").click();
    ASSERT_EQ(wizard.step(), Step::QuestionsStep);
    child<QAbstractButton>(wizard, "question0Answer0").click();
    next(Step::PreviewStep);
    EXPECT_TRUE(child<QPushButton>(wizard, "importButton").isEnabled());
    next(Step::DoneStep);
    EXPECT_TRUE(person("eloise@exemple.fr")->archived);
}

} // namespace

} // namespace mentoring::ui
