#include <set>

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

#include "furnish.h"
#include "import/import_wizard.h"
#include "kit/table.h"
#include "matching/matching_page.h"
#include "matching/pairs_table_model.h"
#include "matching/publish_dialog.h"
#include "matching_support.h"
#include "mentoring/clock.h"
#include "widget_checks.h"
#include "window/file_choice.h"
#include "window/main_window.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// The coordinator's whole work, through the window that users see, in either language.
class Journey : public testing::TestWithParam<wording::Language> {
protected:
    Journey() : window(themesUnderTest(), clock) {
        wording::speak(GetParam());
        furnish(window);
        window.resize(1280, 800);
        window.show();
    }
    ~Journey() override {
        FileChoice::saveAnswer = {};
        window.closeFile();
        wording::speak(wording::Language::English);
    }

    [[nodiscard]] const Directory& directory() const { return window.workspace()->file().directory(); }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] MatchingPage& matching() const {
        return *qobject_cast<MatchingPage*>(window.page(QStringLiteral("matching")));
    }

    /// Imports through the menu, step by step, answering nothing but "Next".
    void import(const QString& file, const QByteArray& content) {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        bool done = false;
        answerDialog<ImportWizard>([&](ImportWizard& wizard) {
            wizard.open(file);
            ASSERT_TRUE(waitFor([&] { return !wizard.isBusy(); }));
            for (int step = 0; step < 4 && wizard.step() != ImportWizard::DoneStep; ++step) {
                const bool isLast = wizard.step() == ImportWizard::PreviewStep;
                auto& next = child<QPushButton>(wizard, isLast ? "importButton" : "nextButton");
                ASSERT_TRUE(next.isEnabled()) << "step " << wizard.step();
                next.click();
                ASSERT_TRUE(waitFor([&] { return !wizard.isBusy(); }));
            }
            done = wizard.step() == ImportWizard::DoneStep;
            wizard.accept();
        });
        trigger(window, "importPeopleAction");
        ASSERT_TRUE(done);
    }

    void andWait(const std::function<void()>& doIt) {
        int shown = 0;
        const auto counting = QObject::connect(&matching(), &MatchingPage::shown, &window, [&] { ++shown; });
        doIt();
        ASSERT_TRUE(waitFor([&] { return shown > 0; }));
        QObject::disconnect(counting);
    }

    QTemporaryDir folder;
    SystemClock clock;
    MainWindow window;
};

const QByteArray mentors =
    "Staff ID,First name,Last name,E-mail,Department,Site,Working languages,Role,Capacity,Skills\n"
    "0001,Inès,Haddad,ines@exemple.fr,Finance,Lyon,fr,mentor,1,Python\n"
    "0002,Paul,Martin,paul@exemple.fr,IT,Paris,fr,mentor,1,Negotiation\n"
    "0003,Ada,Okafor,ada@exemple.fr,Legal,Lyon,fr,mentor,1,Law\n";
const QByteArray mentees = "Matricule;Prénom;Nom;Courriel;Service;Site;Langues;Rôle;Compétences recherchées\n"
                           "0011;Éloïse;Œuvré;eloise@exemple.fr;Ventes;Lyon;fr;mentorée;Python\n"
                           "0012;Amadou;Ba;amadou@exemple.fr;Production;Paris;fr;mentoré;Negotiation\n"
                           "0013;Zoé;Girard;zoe@exemple.fr;Qualité;Lyon;fr;mentorée;Law\n"
                           "0014;Noah;Cohen;noah@exemple.fr;Qualité;Paris;fr;mentoré;Law\n";

TEST_P(Journey, LeadsFromSpreadsheetsToPublishedPairs) {
    ASSERT_FALSE(window.createFile(path("acme.ithaca"), QStringLiteral("Acme"), QStringLiteral("Tandem")));
    import(path("mentors.csv"), mentors);
    import(path("mentees.csv"), mentees);
    ASSERT_EQ(directory().people().size(), 7U);
    const auto program = window.workspace()->program();
    EXPECT_EQ(directory().participations(program).size(), 7U);

    // Match.
    andWait([this] { window.showPage(QStringLiteral("matching")); });
    andWait([this] { trigger(matching(), "runMatchingAction"); });
    ASSERT_EQ(matching().view()->result().pairs.size(), 3U);
    EXPECT_EQ(matching().view()->result().unpaired.size(), 1U);
    EXPECT_TRUE(matching().view()->result().isOptimal());

    // Lock one; it stays when everything else is asked for anew.
    child<Table>(matching(), "pairsTable").selectRow(0);
    const auto kept = matching().view()->outcome().pairs().front();
    andWait([this] { trigger(matching(), "lockPairAction"); });
    andWait([this] { trigger(matching(), "runMatchingAction"); });
    EXPECT_EQ(matching().view()->stateOf(kept.mentor, kept.mentee), PairState::Kept);

    // Publish: one click more, one step to take back.
    EXPECT_TRUE(directory().mentorships().empty());
    answerDialog<PublishDialog>([](PublishDialog& dialog) { dialog.accept(); });
    trigger(matching(), "publishPairsAction");
    ASSERT_EQ(directory().mentorships().size(), 3U);
    trigger(window, "undoAction");
    EXPECT_TRUE(directory().mentorships().empty());
    trigger(window, "redoAction");
    ASSERT_EQ(directory().mentorships().size(), 3U);

    // Export, and find everybody in the workbook again.
    const auto workbook = path("pairs.xlsx");
    FileChoice::saveAnswer = [&](QWidget*, const QString&, const QString&, const QString&) { return workbook; };
    trigger(window, "exportMentorshipsAction");
    ASSERT_TRUE(QFile::exists(workbook));
    const auto written = ImportService::read(workbook);
    std::set<std::string> cells;
    for (std::size_t row = 0; row < written.table.rowCount(); ++row)
        for (std::size_t column = 0; column < written.table.columnCount(); ++column)
            cells.emplace(written.table.at(row, column).text);
    for (const auto& pair : directory().mentorships()) {
        EXPECT_TRUE(cells.contains(directory().person(pair.mentor)->email));
        EXPECT_TRUE(cells.contains(directory().person(pair.mentee)->email));
    }

    // Everything was on disk all along.
    ASSERT_TRUE(window.closeFile());
    ASSERT_EQ(window.openFile(path("acme.ithaca")), MainWindow::Opening::Opened);
    EXPECT_EQ(directory().mentorships().size(), 3U);
}

TEST_P(Journey, NamesEveryWidgetOfEveryPage) {
    ASSERT_FALSE(window.createFile(path("acme.ithaca"), QStringLiteral("Acme"), QStringLiteral("Tandem")));
    for (const auto* page : {"home", "people", "matching", "mentorships", "organisation"}) {
        window.showPage(QString::fromLatin1(page));
        QApplication::processEvents();
        EXPECT_EQ(namelessWidgets(window), QStringList()) << page;
    }
}

INSTANTIATE_TEST_SUITE_P(In, Journey, testing::Values(wording::Language::English, wording::Language::French),
                         [](const testing::TestParamInfo<wording::Language>& language) {
                             return language.param == wording::Language::French ? "French" : "English";
                         });

} // namespace

} // namespace mentoring::ui
