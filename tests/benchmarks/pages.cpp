// The window on a large file: what its thread does for a page, a letter, a change, beside the bare question.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <set>
#include <stdexcept>

#include <QApplication>
#include <QStandardPaths>
#include <QTableView>

#include "app/criteria_service.h"
#include "app/desk.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/list_pages.h"
#include "app/matching_service.h"
#include "app/mentorship_service.h"
#include "app/people_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "commands.h"
#include "furnish.h"
#include "kit/search_field.h"
#include "large_organisation.h"
#include "measure.h"
#include "mentoring/clock.h"
#include "style/theme.h"
#include "window/main_window.h"
#include "window/page.h"

namespace mentoring::bench {

namespace {

constexpr double openGoal = 50;   // ms
constexpr double strokeGoal = 16; // ms: a letter, a change, a gap
constexpr double homeGoal = 10;   // ms
constexpr double memoryGoal = 50; // megabytes

/// Processor seconds of this thread, which is the window's.
double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double milliseconds(const std::function<void()>& done) {
    const double began = threadSeconds();
    done();
    return 1e3 * (threadSeconds() - began);
}

/// With what it leaves to the event loop, and painted once.
double shown(const std::function<void()>& done) {
    return milliseconds([&] {
        done();
        QApplication::processEvents();
    });
}

/// Lets the event loop turn until it has nothing to do any more; the longest turn, in milliseconds.
double settle() {
    double longest = 0;
    for (int idle = 0; idle < 5;) {
        const double turn = milliseconds([] { QApplication::processEvents(); });
        longest = std::max(longest, turn);
        idle = turn < 0.2 ? idle + 1 : 0;
    }
    return longest;
}

class Window {
public:
    explicit Window(const std::string& path) : m_themes(*qApp), m_window(m_themes, m_clock) {
        m_themes.choose(ui::ThemeChoice::Light);
        ui::furnish(m_window);
        m_window.resize(1280, 800);
        m_window.show();
        if (m_window.openFile(QString::fromStdString(path)) != ui::MainWindow::Opening::Opened)
            throw std::runtime_error("the file did not open");
        while (file().owesLook())
            QApplication::processEvents(QEventLoop::AllEvents, 10);
        settle();
    }
    ~Window() { m_window.closeFile(); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    [[nodiscard]] OrganisationFile& file() { return m_window.workspace()->file(); }
    [[nodiscard]] ui::Workspace& workspace() { return *m_window.workspace(); }
    void show(const char* page) { m_window.showPage(QString::fromLatin1(page)); }
    void sit(const Perspective& perspective) {
        workspace().takeDesk(perspective);
        settle();
    }
    [[nodiscard]] const QWidget& page(const char* id) {
        for (const auto* page : m_window.findChildren<ui::Page*>())
            if (page->id() == QLatin1String(id))
                return *page;
        throw std::runtime_error(std::string("no page ") + id);
    }
    [[nodiscard]] bool has(const char* id) {
        return std::ranges::any_of(m_window.findChildren<ui::Page*>(),
                                   [&](const ui::Page* page) { return page->id() == QLatin1String(id); });
    }

private:
    SystemClock m_clock;
    ui::Themes m_themes;
    ui::MainWindow m_window;
};

/// Of this process, without what is only mapped from files, in megabytes; 0 where nobody says.
double ownMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:"))
            return static_cast<double>(std::stoll(line.substr(8))) / 1024;
    return 0;
}

std::string ofWhom(const char* what, const char* who) {
    return std::string(what) + ", " + who;
}

void openPages(Window& window, Table& table, const char* who) {
    for (const auto* id : {"home", "people", "matching", "mentorships", "pairs", "sessions", "goals", "feedback",
                           "insights", "concerns", "gains", "organisation"}) {
        if (!window.has(id))
            continue;
        // Something else in front, so that it is really opened.
        window.show(std::string_view(id) == "insights" ? "concerns" : "insights");
        settle();
        table.figure(ofWhom(id, who), shown([&] { window.show(id); }), "ms", openGoal);
        const double before = ownMegabytes();
        const double longest = settle();
        std::printf("  (%s: %.1f MB, %.1f MB once all is there)\n", id, before, ownMegabytes());
        if (longest > 1)
            table.figure(ofWhom(id, who) + ": longest turn while the rest comes", longest, "ms", strokeGoal);
    }
}

void type(Window& window, Table& table, const char* who) {
    for (const auto* id : {"people", "mentorships", "sessions", "goals", "feedback", "concerns"}) {
        if (!window.has(id))
            continue;
        window.show(id);
        settle();
        auto* field = window.page(id).findChild<ui::SearchField*>();
        if (!field)
            continue;
        double longest = 0;
        for (const auto* text : {"e", "an", "ann", "anna", "zzz", "bu", "lefevre 1", ""})
            longest = std::max(longest, shown([&] { Q_EMIT field->searched(QString::fromUtf8(text)); }));
        table.figure(ofWhom("a letter in ", who) + ' ' + id, longest, "ms", strokeGoal);
        settle();
    }
}

/// Single changes as the coordinator makes them, and how long each takes where nothing is shown.
struct AChange {
    const char* what;
    std::function<void(OrganisationFile&, int)> make;
};

std::vector<AChange> changesOf(const LargeOrganisation& made) {
    return {
        {"a goal's title",
         [made](OrganisationFile& file, int i) {
             Goal goal = file.goals().goalsOf(made.mentee).front();
             goal.title = "Title " + std::to_string(i);
             file.goals().edit(goal);
         }},
        {"a session's length",
         [made](OrganisationFile& file, int i) {
             Session session = file.sessions().sessionsOf(made.pair).front();
             session.minutes = 30 + i % 100;
             file.sessions().edit(session);
         }},
        {"a person's job",
         [made](OrganisationFile& file, int i) {
             auto person = *file.directory().person(made.mentee);
             person.jobTitle = "Job " + std::to_string(i);
             file.people().edit(person);
         }},
        {"a pair paused or taken up",
         [made](OrganisationFile& file, int i) {
             i % 2 == 0 ? file.mentorships().pause({made.pair}) : file.mentorships().resume({made.pair});
         }},
        {"a reply to feedback",
         [made](OrganisationFile& file, int i) {
             file.feedback().reply(file.feedback().feedbackOf(made.pair).front().id, FeedbackReply::Answered,
                                   "Reply " + std::to_string(i));
         }},
    };
}

void change(Window& window, Table& table, const LargeOrganisation& made) {
    int number = 0;
    for (const auto& one : changesOf(made)) {
        for (const auto* id :
             {"home", "people", "matching", "mentorships", "sessions", "goals", "feedback", "insights", "concerns"}) {
            window.show(id);
            settle();
            std::vector<double> times;
            for (int round = 0; round < 4; ++round)
                times.push_back(shown([&] { one.make(window.file(), number++); }));
            settle();
            table.figure(std::string(one.what) + ", " + id + " in front", median(times), "ms", strokeGoal);
        }
    }
}

void askBarely(OrganisationFile& file, Table& table, const LargeOrganisation& made) {
    const auto note = [&](const char* what, const std::function<void()>& asked) {
        char text[32];
        std::snprintf(text, sizeof text, "%.2f ms", milliseconds(asked));
        table.note(std::string("bare: ") + what, text);
    };
    note("4000 sessions", [&] { (void)sessionsAfter(file, {}, 4000); });
    note("1000 goals", [&] { (void)goalsAfter(file, {}, 1000); });
    note("500 feedback", [&] { (void)feedbackAfter(file, {}, 500); });
    int number = 0;
    for (const auto& one : changesOf(made))
        note(one.what, [&] {
            one.make(file, number);
            one.make(file, ++number);
        });
}

} // namespace

int pages(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--share"});
    const auto share = static_cast<double>(arguments.number("--share", 100)) / 100;
    Amounts amounts;
    for (auto* amount : {&amounts.people, &amounts.pairs, &amounts.sessions, &amounts.goals, &amounts.feedback,
                         &amounts.insights, &amounts.concerns, &amounts.gains})
        *amount = static_cast<std::size_t>(static_cast<double>(*amount) * share);
    QStandardPaths::setTestModeEnabled(true);
    const ScratchFolder folder;
    const auto path = folder.file("pages.ithaca");
    const auto made = makeLargeOrganisation(path, SystemClock(), amounts);
    std::printf("pages: %zu people, %zu pairs, %zu sessions, %zu goals, %zu feedback; CPU of the window's thread\n",
                amounts.people, amounts.pairs, amounts.sessions, amounts.goals, amounts.feedback);
    Table table("window", "");
    {
        const SystemClock clock;
        const auto file =
            OrganisationFile::open(QString::fromStdString(path), OrganisationFile::Access::ReadWrite, clock);
        if (file->access() == OrganisationFile::Access::ReadOnly)
            for (const auto& finding : checkFile(QString::fromStdString(path)).findings)
                throw std::runtime_error("the file breaks a rule: " + finding.what);
        (void)file->directory().people();
        askBarely(*file, table, made);
    }
    Window window(path);
    const PeakMemory memory;
    openPages(window, table, "coordinator");
    table.figure("memory while looking", memory.megabytes(), "MB", memoryGoal);
    type(window, table, "coordinator's");
    change(window, table, made);
    window.show("mentorships");
    settle();
    table.figure("a pair, coordinator", shown([&] { window.workspace().open(made.pair); }), "ms", openGoal);
    settle();
    window.sit({made.mentor});
    openPages(window, table, "mentor");
    window.show("goals");
    settle();
    table.figure("home again, mentor", shown([&] { window.show("home"); }), "ms", homeGoal);
    return table.holds() ? 0 : 1;
}

int publish(const std::vector<std::string>& given) {
    const Arguments arguments(given, {"--pairs"});
    const auto pairs = arguments.number("--pairs", 10'000);
    constexpr double publishGoal = 60; // ms
    constexpr double lockGoal = 20;
    const ScratchFolder folder;
    const SystemClock clock;
    const auto path = folder.file("publish.ithaca");
    Amounts amounts;
    amounts.people = 2 * pairs;
    const auto made = makeLargeOrganisation(path, clock, amounts, false);
    const auto file = OrganisationFile::open(QString::fromStdString(path), OrganisationFile::Access::ReadWrite, clock);
    std::vector<PersonId> mentors;
    std::vector<PersonId> mentees;
    for (const auto& part : file->directory().participations(made.program))
        (part.asMentor ? mentors : mentees).push_back(part.person);
    std::vector<SuggestedPair> suggested;
    for (std::size_t i = 0; i < mentees.size(); ++i)
        suggested.push_back({mentors[i], mentees[i], 5000});
    std::printf("publish: %zu pairs; CPU of the window's thread\n", suggested.size());
    Table table("window", "");
    (void)file->directory().people();
    table.figure("a lock", milliseconds([&] { file->matching().keep(made.program, mentors[0], mentees[0]); }), "ms",
                 lockGoal);
    table.figure("a lock, the next one",
                 milliseconds([&] { file->matching().keep(made.program, mentors[1], mentees[1]); }), "ms", lockGoal);
    table.figure("publishing them", milliseconds([&] { file->matching().publish(made.program, suggested); }), "ms",
                 publishGoal);

    // The window's thread while a run goes on in its own: a beat every few milliseconds, and the longest gap.
    const auto path2 = folder.file("solve.ithaca");
    amounts.people = 20'000;
    const auto other = makeLargeOrganisation(path2, clock, amounts, false);
    const auto large =
        OrganisationFile::open(QString::fromStdString(path2), OrganisationFile::Access::ReadWrite, clock);
    (void)large->directory().participations(other.program);
    MatchingRequest request;
    request.program = other.program;
    request.criteria = large->criteria().chosen(other.program);
    bool isOver = false;
    QObject::connect(&large->matching(), &MatchingService::finished, qApp, [&] { isOver = true; });
    double longest = 0;
    double last = threadSeconds();
    table.figure("starting a run", milliseconds([&] { large->matching().start(request); }), "ms", strokeGoal);
    last = threadSeconds();
    while (!isOver) {
        QApplication::processEvents(QEventLoop::AllEvents, 2);
        longest = std::max(longest, 1e3 * (threadSeconds() - last));
        last = threadSeconds();
    }
    table.figure("longest turn of the event loop during a run", longest, "ms", strokeGoal);
    return table.holds() ? 0 : 1;
}

} // namespace mentoring::bench
