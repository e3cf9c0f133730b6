#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUndoStack>

#include "app/program_service.h"
#include "app/vocabulary_service.h"
#include "kit/cells_model.h"
#include "kit/question_dialog.h"
#include "kit/search_field.h"
#include "matching_support.h"
#include "parts/form_dialog.h"
#include "settings/log_dialog.h"
#include "settings/organisation_page.h"
#include "widget_checks.h"
#include "window/file_choice.h"

namespace mentoring::ui {

namespace {

using namespace test;

class OrganisationPageTest : public testing::Test {
protected:
    OrganisationPageTest() : page(*cohort.workspace) {
        page.resize(1000, 900);
        page.show();
        page.activate();
    }

    [[nodiscard]] QListWidget& list(const char* name) const { return child<QListWidget>(page, name); }
    void choose(const char* name, const QString& text) const {
        auto& rows = list(name);
        rows.clearSelection();
        for (auto* item : rows.findItems(text, Qt::MatchContains))
            item->setSelected(true);
    }

    Cohort cohort;
    OrganisationPage page;
};

TEST_F(OrganisationPageTest, OpensTheLogOfTheFileAndExportsWhatIsShown) {
    for (int i = 0; i < 210; ++i)
        cohort.file().vocabulary().renameOrganisation("Tempo " + std::to_string(i));
    const QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("log.csv"));
    answerDialog<LogDialog>([&](LogDialog& dialog) {
        auto& model = *dialog.findChild<CellsModel*>();
        const QAbstractItemModelTester tester(&model);
        EXPECT_EQ(model.rowCount(), 200) << "a page";
        EXPECT_EQ(namelessWidgets(dialog), QStringList());
        auto& older = child<QPushButton>(dialog, "olderButton");
        older.click();
        EXPECT_GT(model.rowCount(), 210);
        EXPECT_FALSE(older.isEnabled()) << "that was all";
        child<QComboBox>(dialog, "kindCombo").setCurrentIndex(1);
        EXPECT_EQ(model.rowCount(), 7) << "people who were added";
        child<QComboBox>(dialog, "kindCombo").setCurrentIndex(0);
        auto& search = child<SearchField>(dialog, "logSearch");
        search.setText(QStringLiteral("MENTEE 3"));
        Q_EMIT search.searched(search.text());
        EXPECT_EQ(model.rowCount(), 2) << "added, and put into the program";
        FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return target; };
        child<QPushButton>(dialog, "exportLogButton").click();
        FileChoice::saveAnswer = {};
        dialog.reject();
    });
    trigger(page, "showLogAction");
    ASSERT_TRUE(waitFor([&] { return QFile::exists(target); }));
    QFile written(target);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(written.readAll()).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.value(0).contains(QStringLiteral("When"))) << lines.value(0).toStdString();
    EXPECT_TRUE(lines.value(1).contains(QStringLiteral("Mentee 3"))) << lines.value(1).toStdString();
}

TEST_F(OrganisationPageTest, TheTextsOfTheProgramAreWordedInTheOrganisationsWay) {
    EXPECT_EQ(list("textsList").count(), 7);
    EXPECT_FALSE(child<QPushButton>(page, "textsAddButton").isVisible());
    EXPECT_FALSE(child<QPushButton>(page, "textsRemoveButton").isVisible());
    choose("textsList", QStringLiteral("Agreement: how it ends"));
    answerDialog<FormDialog>([](FormDialog& dialog) {
        auto& english = child<QPlainTextEdit>(dialog, "textEnglishEdit");
        EXPECT_FALSE(english.placeholderText().isEmpty()) << "as it is read now";
        english.setPlainText(QStringLiteral("A word is enough."));
        dialog.accept();
    });
    child<QPushButton>(page, "textsEditButton").click();
    EXPECT_EQ(cohort.file().vocabulary().text(TextKind::Ending).own.en, "A word is enough.");
    EXPECT_EQ(list("textsList").findItems(QStringLiteral("in your own words, version 2"), Qt::MatchContains).size(), 1);
    cohort.undo();
    EXPECT_TRUE(list("textsList").findItems(QStringLiteral("in your own words"), Qt::MatchContains).isEmpty());
}

TEST_F(OrganisationPageTest, SkillsGetBetterNames) {
    Skill skill;
    skill.nameEn = "Negociation";
    const auto id = cohort.file().vocabulary().addSkill(skill);
    choose("skillsList", QStringLiteral("Negociation"));
    answerDialog<FormDialog>([](FormDialog& dialog) {
        EXPECT_EQ(child<QLineEdit>(dialog, "skillEnglishEdit").text(), QStringLiteral("Negociation"));
        child<QLineEdit>(dialog, "skillEnglishEdit").setText(QStringLiteral("Negotiation"));
        child<QLineEdit>(dialog, "skillFrenchEdit").setText(QStringLiteral("Négociation"));
        dialog.accept();
    });
    child<QPushButton>(page, "skillsEditButton").click();
    EXPECT_EQ(cohort.file().directory().skill(id)->nameEn, "Negotiation");
    EXPECT_EQ(cohort.file().directory().skill(id)->nameFr, "Négociation");
    EXPECT_EQ(list("skillsList").findItems(QStringLiteral("Negotiation / Négociation"), Qt::MatchExactly).size(), 1);
}

TEST_F(OrganisationPageTest, ALongListOfSkillsIsSearchedAndWrittenAsShown) {
    auto& search = child<SearchField>(page, "skillsSearch");
    EXPECT_FALSE(search.isVisible()) << "a few lines need none";
    for (int i = 0; i < 9; ++i) {
        Skill skill;
        skill.nameEn = "Craft " + std::to_string(i);
        skill.nameFr = "Métier " + std::to_string(i);
        cohort.file().vocabulary().addSkill(skill);
    }
    ASSERT_TRUE(search.isVisible());
    EXPECT_TRUE(page.focusSearch());
    EXPECT_TRUE(search.hasFocus() || !QApplication::activeWindow());
    choose("skillsList", QStringLiteral("Craft 3"));
    const auto find = [&](const char* words) {
        search.setText(QString::fromUtf8(words));
        Q_EMIT search.searched(search.text());
    };
    find("metier 7");
    const auto shown = [&] {
        int rows = 0;
        for (int row = 0; row < list("skillsList").count(); ++row)
            rows += list("skillsList").item(row)->isHidden() ? 0 : 1;
        return rows;
    };
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(list("skillsList").selectedItems().isEmpty()) << "nothing is deleted out of sight";
    const QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("skills.csv"));
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return target; };
    const auto written = [&] {
        QFile file(target);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    answerDialog<QuestionDialog>([](QuestionDialog& dialog) { dialog.answer(1); });
    child<QPushButton>(page, "exportSkillsButton").click();
    EXPECT_TRUE(written().contains(QStringLiteral("Métier 7")));
    EXPECT_FALSE(written().contains(QStringLiteral("Métier 3")));
    answerDialog<QuestionDialog>([](QuestionDialog& dialog) { dialog.answer(0); });
    child<QPushButton>(page, "exportSkillsButton").click();
    EXPECT_TRUE(written().contains(QStringLiteral("Métier 3")));
    FileChoice::saveAnswer = {};
    // A change on the page keeps what is searched for.
    cohort.file().vocabulary().renameOrganisation("Another name");
    EXPECT_EQ(shown(), 1);
}

TEST_F(OrganisationPageTest, FieldsKeepTheirKindWhenTheyAreRenamed) {
    CustomField field;
    field.name = "Cost center";
    field.kind = CustomFieldKind::OneChoice;
    field.choices = {"A", "B"};
    const auto id = cohort.file().vocabulary().addCustomField(field);
    choose("customFieldsList", QStringLiteral("Cost center"));
    answerDialog<FormDialog>([](FormDialog& dialog) {
        EXPECT_FALSE(child<QWidget>(dialog, "fieldKindCombo").isEnabled());
        EXPECT_EQ(child<QLineEdit>(dialog, "fieldChoicesEdit").text(), QStringLiteral("A; B"));
        child<QLineEdit>(dialog, "fieldNameEdit").setText(QStringLiteral("Cost centre"));
        dialog.accept();
    });
    child<QPushButton>(page, "customFieldsEditButton").click();
    const auto* known = cohort.file().directory().customField(id);
    EXPECT_EQ(known->name, "Cost centre");
    EXPECT_EQ(known->choices, (std::vector<std::string>{"A", "B"}));
}

TEST_F(OrganisationPageTest, SeveralRowsGoInOneStep) {
    const auto& people = cohort.file().directory().people();
    ASSERT_GE(people.size(), 3U);
    cohort.file().programs().addNeverPair(people[0].id, people[1].id, "Family");
    cohort.file().programs().addNeverPair(people[0].id, people[2].id, "Family too");
    const int steps = cohort.workspace->undoStack().count();
    choose("neverPairsList", QStringLiteral("Family"));
    child<QPushButton>(page, "neverPairsRemoveButton").click();
    EXPECT_TRUE(cohort.file().directory().neverPairs().empty());
    EXPECT_EQ(cohort.workspace->undoStack().count(), steps + 1);
    EXPECT_TRUE(cohort.workspace->undo());
    EXPECT_EQ(cohort.file().directory().neverPairs().size(), 2U);
}

} // namespace

} // namespace mentoring::ui
