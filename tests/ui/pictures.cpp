// Pictures of every page, in both languages and both themes, of any file:
//   QT_QPA_PLATFORM=offscreen ithaca_pictures FILE FOLDER [WIDTHxHEIGHT] [NNpt] [en-light …] [views] [dialogs]
// The file is opened as the program opens it; nothing in it is changed. NNpt is the size of the letters, en-light,
// en-dark, fr-light and fr-dark are the rounds to make instead of all four. "views" adds a picture of each view of a
// page, "dialogs" one of each dialog. For a screen of twice the dots set QT_SCALE_FACTOR=2.

#include <algorithm>
#include <cstdio>
#include <utility>

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>

#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/matching_service.h"
#include "app/session_service.h"
#include "feedback/feedback_dialog.h"
#include "furnish.h"
#include "goals/goal_dialog.h"
#include "import/import_wizard.h"
#include "import/pairs_wizard.h"
#include "kit/screen_guard.h"
#include "kit/segmented_control.h"
#include "kit/sidebar.h"
#include "kit/table.h"
#include "matching/criterion_dialog.h"
#include "matching/decisions_dialog.h"
#include "matching/earlier_runs_dialog.h"
#include "matching/exchange_dialog.h"
#include "matching/keep_scenario_dialog.h"
#include "matching/manual_pair_dialog.h"
#include "matching/matching_page.h"
#include "matching/publish_dialog.h"
#include "matching/save_criteria_dialog.h"
#include "matching/shares_dialog.h"
#include "matching/short_list_dialog.h"
#include "matching/supply_dialog.h"
#include "mentoring/clock.h"
#include "mentorships/end_mentorship_dialog.h"
#include "parts/reasons.h"
#include "people/bulk_edit_dialog.h"
#include "people/own_profile.h"
#include "people/participation_dialog.h"
#include "people/person_dialog.h"
#include "programs/program_dialog.h"
#include "sessions/session_dialogs.h"
#include "settings/log_dialog.h"
#include "style/theme.h"
#include "window/about_dialog.h"
#include "window/action_search.h"
#include "window/main_window.h"
#include "window/new_file_dialog.h"
#include "window/search_palette.h"
#include "window/shortcuts_dialog.h"
#include "wording/language.h"

namespace {

using namespace mentoring;

/// Pages may still be reading or solving when they come to the front.
void settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// A list such as comes every autumn: somebody known whose department has changed, newcomers, and rows to refuse.
const char* const newcomers =
    "Matricule;Prénom;Nom;Adresse e-mail;Département;Site;Langues de travail;Rôle;Date d’embauche;Badge\n"
    "001901;Éloïse;Tanguy;eloise.tanguy@brume-et-sel.example;Marketing;Lyon;français, anglais;mentorée;01/09/2026;B1\n"
    "001902;Oisín;Keane;oisin.keane@brume-et-sel.example;Finance;Cork;anglais;mentoré;15/09/2026;B2\n"
    "001903;Nadia;Øster;nadia.oster@brume-et-sel.example;Production;Bruxelles;anglais, "
    "néerlandais;mentore;31/02/2026;B3\n"
    "001904;Yannick;;yannick@brume-et-sel.example;Qualité;Saint-Malo;français;mentoré;02/09/2026;B4\n"
    "001905;Maëlle;Corre;maelle.corre@brume-et-sel.example;Juridique;Saint-Malo;français;mentorée;03/09/2026;B5\n"
    "000730;Morgan;Diallo;morgan.diallo@brume-et-sel.example;Ventes;Lyon;français;mentorée;08/10/2018;B50651\n"
    "001905;Maelle;Corre;m.corre@brume-et-sel.example;Juridique;Lyon;français;mentorée;03/09/2026;B6\n";

/// Writes the pictures of one language and theme.
class Painter {
public:
    Painter(ui::MainWindow& window, const QDir& folder, const QString& ending, bool views)
        : m_window(window), m_folder(folder), m_ending(ending), m_views(views) {}

    void save(QWidget& widget, const QString& name, int patience = 50) const {
        settle(patience);
        const auto path = m_folder.filePath(name + m_ending);
        if (!widget.grab().save(path)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            std::exit(1);
        }
    }
    void save(const QString& name, int patience = 50) const { save(m_window, name, patience); }

    void pages(const QString& whose = {}) const {
        const auto all = m_window.findChild<QStackedWidget*>(QStringLiteral("pageStack"))
                             ->findChildren<ui::Page*>(QString(), Qt::FindDirectChildrenOnly);
        for (const ui::Page* page : all) {
            m_window.showPage(page->id());
            save(whose + page->id(), whose.isEmpty() ? 1500 : 200);
            if (m_views)
                viewsOf(*page, whose);
        }
    }

    /// What the segments of a page lead to.
    void viewsOf(const ui::Page& page, const QString& whose) const {
        for (const auto* control : page.findChildren<ui::SegmentedControl*>()) {
            if (!control->isVisible())
                continue;
            const auto segments = control->findChildren<QAbstractButton*>();
            for (auto* segment : segments) {
                segment->click();
                save(whose + page.id() + u'-' + segment->objectName(), 100);
            }
            segments.first()->click();
        }
    }

    void person() const {
        const auto& people = m_window.workspace()->file().directory().people();
        if (people.empty())
            return;
        m_window.workspace()->open(people[people.size() / 2].id);
        save(QStringLiteral("person"));
    }

    /// The matching page has been shown: its result is there.
    void matching() const {
        m_window.showPage(QStringLiteral("matching"));
        settle(500);
        auto& page = matchingPage();
        if (!page.view() || page.view()->result().pairs.empty())
            return;
        auto* tabs = page.findChild<QWidget*>(QStringLiteral("tabs"));
        if (!page.view()->result().unpaired.empty()) {
            tabs->findChild<QAbstractButton*>(QStringLiteral("unpairedSegment"))->click();
            save(QStringLiteral("unpaired"), 300);
        }
        tabs->findChild<QAbstractButton*>(QStringLiteral("pairsSegment"))->click();
        page.findChild<ui::Table*>(QStringLiteral("pairsTable"))->selectRow(2);
        page.findChild<QAction*>(QStringLiteral("openPairAction"))->trigger();
        save(QStringLiteral("pair"), 300);
        page.findChild<QAction*>(QStringLiteral("backToPairsAction"))->trigger();
    }

    void mentorship() const {
        const auto& all = m_window.workspace()->file().directory().mentorships();
        if (!all.empty() && m_window.workspace()->open(all.front().id))
            save(QStringLiteral("mentorship"), 200);
    }

    /// A mentor and a mentee at the desk: their pages, and one record of each kind.
    void desks() const {
        const auto pair = liveliest();
        if (!pair.id.isSet())
            return;
        for (const bool mentor : {false, true}) {
            const auto whose = mentor ? QStringLiteral("mentor-") : QStringLiteral("mentee-");
            take({mentor ? pair.mentor : pair.mentee});
            pages(whose);
            m_window.workspace()->open(pair.id);
            save(whose + QStringLiteral("pair"), 100);
            records(whose, pair);
        }
        take({});
    }

    void records(const QString& whose, const Mentorship& pair) const {
        auto& workspace = *m_window.workspace();
        auto& file = workspace.file();
        const auto show = [&](const char* name, bool isShown) {
            if (isShown)
                save(whose + QString::fromLatin1(name), 100);
        };
        if (const auto goals = file.goals().goalsOf(pair.mentee); !goals.empty())
            show("goal", workspace.open(goals.front().id));
        if (const auto sessions = file.sessions().sessionsOf(pair.id); !sessions.empty())
            show("session", workspace.open(sessions.front().id));
        if (const auto feedback = file.feedback().feedbackOf(pair.id); !feedback.empty())
            show("feedback", workspace.open(feedback.front().id));
        show("prepare", workspace.run(ui::PrepareSession{pair.id}));
        const auto shot = [&](QDialog&& dialog, const char* name) {
            dialog.show();
            save(dialog, whose + QString::fromLatin1(name), 80);
        };
        shot(ui::GoalDialog(workspace, {}, pair.mentee, &m_window), "dialog-goal");
        shot(ui::LogSessionDialog(workspace, {}, pair.id, &m_window), "dialog-log");
        shot(ui::FeedbackDialog(workspace, pair.id, {}, &m_window), "dialog-feedback");
        const auto person = file.desk().perspective().person.value_or(PersonId{});
        shot(ui::OwnProfileDialog(workspace, person, ui::ownProgram(workspace, person), &m_window), "dialog-profile");
    }

    /// Through the wizard to its preview; each step too when every dialog is wanted.
    void import(const QString& sheet, bool everyStep) const {
        ui::ImportWizard wizard(*m_window.workspace(), &m_window);
        wizard.resize(1180, 780);
        wizard.show();
        const auto step = [&] { return QStringLiteral("import-%1").arg(static_cast<int>(wizard.step())); };
        if (everyStep)
            save(wizard, step());
        wizard.open(sheet);
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("nextButton"));
        do {
            while (wizard.isBusy())
                settle(20);
            if (everyStep && wizard.step() != ui::ImportWizard::PreviewStep)
                save(wizard, step());
            if (wizard.step() != ui::ImportWizard::PreviewStep)
                next->click();
            while (wizard.isBusy())
                settle(20);
        } while (wizard.step() != ui::ImportWizard::PreviewStep && next->isEnabled());
        save(wizard, QStringLiteral("import-preview"), 200);
    }

    /// A list of pairs: some that are there, some that cannot be, people of one role who need the other.
    void importPairs(const QString& path) const {
        const auto& directory = m_window.workspace()->file().directory();
        QByteArray list = "Mentee;Mentor;Since;End;Remark\n";
        const auto key = [&](PersonId id) { return QByteArray::fromStdString(directory.person(id)->email); };
        for (const auto& pair : directory.mentorships())
            if (list.count('\n') < 4)
                list += key(pair.mentee) + ';' + key(pair.mentor) + ";2026-01-12;;\n";
        const auto program = m_window.workspace()->program();
        std::vector<PersonId> waiting;
        for (const auto& part : directory.participations(program)) {
            const bool paired = std::ranges::any_of(directory.mentorships(),
                                                    [&](const Mentorship& pair) { return pair.mentee == part.person; });
            if (part.asMentee && !part.asMentor && !paired && waiting.size() < 4)
                waiting.push_back(part.person);
        }
        if (waiting.size() == 4) {
            list += key(waiting[0]) + ';' + key(waiting[1]) + ";03/04/2026;;\n";
            list += key(waiting[2]) + ";Capucine Hébert;2026-02-01;;\n";
            list += key(waiting[3]) + ";Jeanne Inconnue;;;\n";
            list += key(waiting[3]) + ';' + key(waiting[0]) + ";2024-01-15;2024-12-20;over\n";
        }
        QFile sheet(path);
        if (sheet.open(QIODevice::WriteOnly)) {
            sheet.write(list);
            sheet.close();
        }
        ui::PairsWizard wizard(*m_window.workspace(), &m_window);
        wizard.resize(1180, 780);
        wizard.show();
        save(wizard, QStringLiteral("pairs-0"));
        wizard.open(sheet.fileName());
        while (wizard.isBusy())
            settle(20);
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("nextButton"));
        for (int i = 1; i <= 2; ++i) {
            save(wizard, QStringLiteral("pairs-%1").arg(i), 100);
            next->click();
        }
        save(wizard, QStringLiteral("pairs-preview"), 100);
        wizard.findChild<QAbstractButton*>(QStringLiteral("enrolSwitch"))->click();
        save(wizard, QStringLiteral("pairs-preview-enrol"), 100);
    }

    void dialogs() const {
        auto& workspace = *m_window.workspace();
        auto& file = workspace.file();
        const auto shot = [this](QDialog&& dialog, const char* name) {
            dialog.show();
            save(dialog, QString::fromLatin1(name), 80);
        };
        const auto& people = file.directory().people();
        const auto& someone = people[people.size() / 2];
        shot(ui::NewFileDialog([](const auto&) { return std::nullopt; }, &m_window), "dialog-new-file");
        shot(ui::ProgramDialog(workspace, {}, &m_window), "dialog-program");
        shot(ui::PersonDialog(workspace, {}, &m_window), "dialog-person-new");
        shot(ui::PersonDialog(workspace, someone.id, &m_window), "dialog-person");
        shot(ui::ParticipationDialog(workspace, someone.id, &m_window), "dialog-participation");
        ui::PersonDialog wrong(workspace, someone.id, &m_window);
        wrong.findChild<QLineEdit*>(QStringLiteral("emailEdit"))->setText(QStringLiteral("no address"));
        wrong.show();
        wrong.accept();
        save(wrong, QStringLiteral("dialog-person-refused"), 80);
        shot(ui::BulkEditDialog(workspace, {someone.id, people.front().id}, &m_window), "dialog-bulk");
        shot(ui::AboutDialog(&m_window), "dialog-about");
        shot(ui::ShortcutsDialog(ui::actionsOf(*m_window.findChild<QMenuBar*>()), &m_window), "dialog-shortcuts");
        m_window.showPage(QStringLiteral("matching"));
        settle(1500);
        const auto& page = matchingPage();
        if (page.view()) {
            const auto criteria = page.view()->criteria();
            shot(ui::CriterionDialog(file, std::nullopt, &m_window), "dialog-criterion-new");
            int number = 0;
            for (const auto& criterion : criteria.criteria) {
                const auto name = "dialog-criterion-" + std::to_string(++number);
                shot(ui::CriterionDialog(file, criterion, &m_window), name.c_str());
            }
            shot(ui::SaveCriteriaDialog(workspace, criteria, &m_window), "dialog-save-criteria");
            shot(ui::LogDialog(workspace, &m_window), "dialog-log-of-file");
            shot(ui::PublishDialog(workspace, page.view(), &m_window), "dialog-publish");
            shot(ui::EarlierRunsDialog(workspace, page.view()->program(), page.view(), &m_window),
                 "dialog-earlier-runs");
            shot(ui::KeepScenarioDialog(workspace, page.view(), &m_window), "dialog-keep-scenario");
            shot(ui::SharesDialog(workspace, page.view()->program(), page.view()->outcome().request.aims, &m_window),
                 "dialog-shares");
            shot(ui::ShortListDialog(workspace, page.view(), 0, &m_window), "dialog-short-list");
            if (page.view()->result().pairs.size() > 1)
                shot(ui::ExchangeDialog(workspace, page.view(), page.view()->result().pairs[0].pair.mentee,
                                        page.view()->result().pairs[1].pair.mentee, &m_window),
                     "dialog-exchange");
            shot(ui::DecisionsDialog(workspace, page.view()->program(), &m_window), "dialog-decisions");
            shot(ui::SupplyDialog(workspace, page.view()->program(), &m_window), "dialog-supply");
            shot(ui::ManualPairDialog(workspace, page.view(), 0, &m_window), "dialog-by-hand");
        }
        if (const auto& all = file.directory().mentorships(); !all.empty()) {
            shot(ui::EndMentorshipDialog(workspace, {all.front().id}, &m_window), "dialog-end");
            const auto& pair = all.front();
            shot(std::move(*ui::removalFromProgram(workspace, pair.program, {pair.mentor}, &m_window)),
                 "dialog-remove");
            shot(std::move(*ui::leavingOf(workspace, pair.program, pair.mentee, &m_window)), "dialog-leave");
            const auto leaves = ui::withdrawal(workspace, all.front().program, {all.front().mentor}, &m_window);
            leaves->show();
            leaves->accept();
            save(*leaves, QStringLiteral("dialog-reason"), 80);
        }
    }

private:
    void take(const Perspective& perspective) const {
        m_window.workspace()->takeDesk(perspective);
        settle(100);
    }

    /// The open pair with the most sessions.
    [[nodiscard]] Mentorship liveliest() const {
        auto& file = m_window.workspace()->file();
        Mentorship best;
        std::size_t most = 0;
        for (const auto& pair : file.directory().mentorships()) {
            const auto count = file.sessions().sessionsOf(pair.id).size();
            if (isOpen(pair.state) && count > most) {
                most = count;
                best = pair;
            }
        }
        return best;
    }

    [[nodiscard]] ui::MatchingPage& matchingPage() const {
        return *qobject_cast<ui::MatchingPage*>(m_window.page(QStringLiteral("matching")));
    }

    ui::MainWindow& m_window;
    const QDir& m_folder;
    QString m_ending;
    bool m_views;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // the pictures do not depend on the desktop
    QTemporaryDir scratch;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Ithaca"));
    QCoreApplication::setApplicationName(QStringLiteral("ithaca-pictures"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ITHACA_VERSION));
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const bool dialogs = arguments.removeAll(QStringLiteral("dialogs")) > 0;
    const bool views = arguments.removeAll(QStringLiteral("views")) > 0;
    QStringList rounds;
    for (const auto* round : {"en-light", "en-dark", "fr-light", "fr-dark"})
        if (arguments.removeAll(QString::fromLatin1(round)) > 0)
            rounds << QString::fromLatin1(round);
    double points = 0;
    for (const auto& word : QStringList(arguments))
        if (word.endsWith(QLatin1String("pt")) && word.chopped(2).toDouble() > 0) {
            points = word.chopped(2).toDouble();
            arguments.removeAll(word);
        }
    if (arguments.size() < 3) {
        std::fputs("usage: ithaca_pictures FILE FOLDER [WIDTHxHEIGHT] [NNpt] [en-light …] [views] [dialogs]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(2));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    QSize size(1280, 800);
    if (const QStringList wanted = arguments.value(3).split(QLatin1Char('x')); wanted.size() == 2)
        size = QSize(wanted.at(0).toInt(), wanted.at(1).toInt());
    QFile sheet(scratch.filePath(QStringLiteral("arrivees-2026.csv")));
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(newcomers) < 0)
        return 1;
    sheet.close();

    /// FILE.fr.ithaca beside FILE.ithaca is the one for French.
    const auto fileFor = [&](bool french) {
        const QFileInfo file(arguments.at(1));
        const auto other = file.dir().filePath(file.completeBaseName() + QStringLiteral(".fr.") + file.suffix());
        const auto from = french && QFileInfo::exists(other) ? other : file.filePath();
        // What is typed into a form stays as a draft: in a copy.
        const auto copy = scratch.filePath(QFileInfo(from).fileName());
        QFile::remove(copy);
        return QFile::copy(from, copy) ? copy : QString();
    };
    ui::Themes themes(application);
    if (points > 0) {
        auto font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    // As the program does. The screen that comes without a configuration is smaller than the window: nobody has that.
    ui::ScreenGuard screenGuard;
    const auto screen = QApplication::primaryScreen()->availableSize();
    if (screen.width() >= size.width() && screen.height() >= size.height())
        application.installEventFilter(&screenGuard);
    const SystemClock clock;
    for (const bool french : {false, true}) {
        wording::speak(french ? wording::Language::French : wording::Language::English);
        for (const bool dark : {false, true}) {
            const auto round = (french ? QStringLiteral("fr-") : QStringLiteral("en-")) +
                               (dark ? QStringLiteral("dark") : QStringLiteral("light"));
            if (!rounds.isEmpty() && !rounds.contains(round))
                continue;
            themes.choose(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
            QSettings().clear(); // every round begins on the same page
            ui::MainWindow window(themes, clock);
            ui::furnish(window);
            window.resize(size);
            window.show();
            const Painter painter(window, folder, u'-' + round + QStringLiteral(".png"), views);
            painter.save(QStringLiteral("welcome"));
            if (window.openFile(fileFor(french)) != ui::MainWindow::Opening::Opened) {
                std::fputs("the file cannot be opened\n", stderr);
                return 1;
            }
            painter.pages();
            painter.person();
            painter.matching();
            painter.mentorship();
            painter.desks();
            painter.import(sheet.fileName(), dialogs);
            if (dialogs) {
                painter.importPairs(scratch.filePath(QStringLiteral("pairs.csv")));
                painter.dialogs();
            }
            window.showPage(QStringLiteral("people"));
            window.searchPalette().open();
            window.searchPalette().findChild<QLineEdit*>()->setText(QStringLiteral("ma"));
            painter.save(QStringLiteral("search"), 300);
        }
    }
    return 0;
}
