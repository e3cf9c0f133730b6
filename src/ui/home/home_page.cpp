#include "home/home_page.h"

#include <algorithm>
#include <unordered_set>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/concern_service.h"
#include "app/goal_service.h"
#include "app/pair_service.h"
#include "app/program_service.h"
#include "app/session_service.h"
#include "kit/avatar.h"
#include "kit/card.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "parts/drafts_card.h"
#include "parts/viewpoint.h"
#include "style/icons.h"
#include "wording/mentoring.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

constexpr std::size_t mostWaiting = 8;

} // namespace

HomePage::HomePage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("home"), parent) {
    setObjectName(QStringLiteral("homePage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_header = new PageHeader(this);
    m_import = new QAction(icon(QStringLiteral("import")), QString(), this);
    m_import->setObjectName(QStringLiteral("homeImportAction"));
    m_newProgram = new QAction(icon(QStringLiteral("add")), QString(), this);
    m_newProgram->setObjectName(QStringLiteral("homeNewProgramAction"));
    m_header->setPrimaryAction(m_import);
    layout->addWidget(m_header);
    layout->addWidget(new DraftsCard(workspace, QStringLiteral("homeDraftsCard"), {}, this));
    m_scroll = new ScrollColumn(this);
    layout->addWidget(m_scroll, 1);
    m_empty = new EmptyState(this);
    layout->addWidget(m_empty, 1);
    connect(m_import, &QAction::triggered, this, [this] { this->workspace().run(ImportPeople{}); });
    connect(m_newProgram, &QAction::triggered, this, [this] { this->workspace().run(NewProgram{}); });
    const auto later = [this] {
        if (isVisible())
            refresh();
    };
    connect(&workspace, &Workspace::changed, this, later);
    connect(&workspace, &Workspace::programChanged, this, later);
}

void HomePage::showPeople(const QString& view) {
    workspace().showPage(QStringLiteral("people"), view);
}

QString HomePage::title() const {
    return tr("Home");
}

void HomePage::activate() {
    refresh();
}

void HomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Page::changeEvent(event);
}

void HomePage::refresh() {
    m_header->setTitle(tr("What needs you today"));
    m_import->setText(tr("&Import people…"));
    m_newProgram->setText(tr("&New program…"));
    m_import->setEnabled(!workspace().isReadOnly());
    m_newProgram->setEnabled(!workspace().isReadOnly());
    const auto& directory = file().directory();
    m_header->setSubtitle(toQt(directory.organisationName()));
    delete m_content;
    m_content = nullptr;

    const auto* program = workspace().currentProgram();
    const bool empty = !program || directory.participations(program->id).empty();
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    if (!program) {
        m_empty->setIconName(QStringLiteral("program"));
        m_empty->setTexts(tr("No program yet"),
                          tr("A program is a run of mentoring with a purpose, dates and participants."));
        m_empty->setPrimaryAction(m_newProgram);
        m_empty->setSecondaryAction(nullptr);
        return;
    }
    if (empty) {
        m_empty->setIconName(QStringLiteral("people"));
        m_empty->setTexts(
            tr("Nobody takes part yet"),
            tr("Import the spreadsheets of your mentors and mentees. You see every row before anything is kept."));
        m_empty->setPrimaryAction(m_import);
        m_empty->setSecondaryAction(nullptr);
        return;
    }
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    const auto balance = file().programs().balance(program->id);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    const auto locale = QLocale();
    auto* pairs = new StatTile(tr("Open pairs"), locale.toString(balance.openPairs),
                               tr("%Ln mentee(s) wait for a mentor", nullptr, balance.waitingMentees), m_content);
    if (balance.mentees > 0)
        pairs->setShare(static_cast<double>(balance.mentees - balance.waitingMentees) / balance.mentees);
    tiles->addWidget(pairs);
    tiles->addWidget(new StatTile(tr("Mentors available"), locale.toString(balance.mentors),
                                  tr("%Ln free place(s)", nullptr, balance.freePlaces), m_content));
    tiles->addWidget(new StatTile(tr("Mentees"), locale.toString(balance.mentees),
                                  tr("%Ln application(s) to answer", nullptr, balance.applied), m_content));
    column->addLayout(tiles);
    fillTasks(*program);
    fillSilent();
    fillWaiting(*program);
    column->addStretch(1);
    m_scroll->column()->insertWidget(0, m_content);
}

void HomePage::addTask(Card* card, const QString& sentence, const QString& verb, const std::function<void()>& step) {
    auto* row = new QHBoxLayout;
    auto* text = new Label(sentence, card);
    text->setWordWrap(true);
    auto* button = new QPushButton(verb, card);
    connect(button, &QPushButton::clicked, this, step);
    row->addWidget(text, 1);
    row->addWidget(button);
    card->body()->addLayout(row);
}

void HomePage::fillTasks(const Program& program) {
    const auto& directory = file().directory();
    const auto balance = file().programs().balance(program.id);
    auto* card = new Card(tr("Next steps"), m_content);
    bool any = false;
    const auto task = [&](bool due, const QString& sentence, const QString& verb, const std::function<void()>& step) {
        if (due)
            addTask(card, sentence, verb, step);
        any = any || due;
    };
    task(balance.applied > 0, tr("%Ln application(s) wait for your answer.", nullptr, balance.applied), tr("Answer"),
         [this] { showPeople(QStringLiteral("applied")); });
    int incomplete = 0;
    for (const auto& part : directory.participations(program.id)) {
        const auto* person = directory.person(part.person);
        if (person && !person->archived && part.state == ParticipationState::Accepted &&
            !missingFrom(*person, &part).empty())
            ++incomplete;
    }
    task(incomplete > 0, tr("%Ln participant(s) lack something that matching needs.", nullptr, incomplete),
         tr("Show them"), [this] { showPeople(QStringLiteral("incomplete")); });
    const int missing = balance.waitingMentees - balance.freePlaces;
    task(missing > 0,
         tr("Places for %Ln mentee(s) are missing: find more mentors, or raise capacities.", nullptr, missing),
         tr("Show mentors"), [this] { showPeople(QStringLiteral("mentors")); });
    const int now = balance.pairsAtMost;
    task(now > 0, tr("There are free places for %Ln of the mentees who wait.", nullptr, now), tr("Go to matching"),
         [this] { workspace().showPage(QStringLiteral("matching")); });
    addAbsentTasks(program, task);
    addMentoringTasks(task);
    if (!any)
        card->body()->addWidget(new Label(tr("Nothing waits for you. Everybody is paired."), card));
    m_content->layout()->addWidget(card);
}

void HomePage::addAbsentTasks(const Program& program, const Task& task) {
    auto people = file().programs().absentPeople(program.id);
    std::ranges::stable_sort(people, {}, &ProgramService::AbsentPerson::why);
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(most, people.size()); ++i) {
        const auto* person = file().directory().person(people[i].person);
        const auto next =
            people[i].why == Absence::Paused
                ? tr("Pause the pair(s) as well, or end them.", nullptr, people[i].pairs)
                : tr("End the pair(s), so that the others can be paired again.", nullptr, people[i].pairs);
        task(person != nullptr,
             wording::sentence(people[i].why, person ? person->displayName() : std::string(), people[i].pairs) + u' ' +
                 next,
             tr("Show them"), [this, id = people[i].person.value] {
                 workspace().showPage(QStringLiteral("mentorships"), QStringLiteral("absent/%1").arg(id));
             });
    }
    task(people.size() > most,
         tr("%Ln more of the people in open pairs do not take part.", nullptr, static_cast<int>(people.size() - most)),
         tr("Show all"), [this] { workspace().showPage(QStringLiteral("mentorships"), QStringLiteral("absent")); });
}

void HomePage::addMentoringTasks(const Task& task) {
    const auto today = file().today();
    int concerns = 0;
    int late = 0;
    int inHandLate = 0;
    for (const auto& concern : file().concerns().concerns()) {
        const bool isOpen = concern.status == ConcernStatus::Open;
        concerns += isOpen ? 1 : 0;
        late += isOpen && concern.isOverdueOn(today) ? 1 : 0;
        inHandLate += !isOpen && concern.isOverdueOn(today) ? 1 : 0;
    }
    task(concerns > 0,
         late > 0 ? tr("%Ln concern(s) are open, some of them overdue.", nullptr, concerns)
                  : tr("%Ln concern(s) are open.", nullptr, concerns),
         tr("Show them"), [this] { workspace().showPage(QStringLiteral("concerns"), QStringLiteral("open")); });
    task(inHandLate > 0, tr("%Ln concern(s) in hand are overdue.", nullptr, inHandLate), tr("Show them"),
         [this] { workspace().showPage(QStringLiteral("concerns"), QStringLiteral("progress")); });
    int toRecord = 0;
    for (const auto& session : file().sessions().sessions())
        toRecord += session.isOverdueOn(today) ? 1 : 0;
    task(toRecord > 0, tr("%Ln planned session(s) are past and not recorded.", nullptr, toRecord), tr("Show them"),
         [this] { workspace().showPage(QStringLiteral("sessions"), QStringLiteral("record")); });
    int overdue = 0;
    for (const auto& goal : file().goals().goals())
        overdue += goal.isOverdueOn(today) ? 1 : 0;
    task(overdue > 0, tr("%Ln goal(s) are past their date.", nullptr, overdue), tr("Show them"),
         [this] { workspace().showPage(QStringLiteral("goals"), QStringLiteral("overdue")); });
}

void HomePage::fillSilent() {
    constexpr std::size_t most = 6;
    const auto silent = file().pairs().silentPairs();
    if (silent.empty())
        return;
    auto* card = new LinesCard(QStringLiteral("silentCard"), m_content);
    card->setTitle(tr("Silent for longer than agreed"));
    for (std::size_t i = 0; i < std::min(most, silent.size()); ++i) {
        const auto* pair = file().directory().mentorship(silent[i].pair);
        if (!pair)
            continue;
        const auto last = silent[i].lastHeld
                              ? tr("last session %1").arg(wording::ago(*silent[i].lastHeld, file().today()))
                              : tr("never met");
        card->addLine({nameOf(workspace(), *pair), last, QStringLiteral("clock"),
                       tr("%Ln day(s)", nullptr, silent[i].days), Tone::Warning},
                      [this, id = pair->id] { workspace().open(id); });
    }
    if (silent.size() > most)
        card->addButton("allSilentButton", tr("and %Ln more", nullptr, static_cast<int>(silent.size() - most)),
                        [this] { workspace().showPage(QStringLiteral("sessions"), QStringLiteral("silent")); });
    m_content->layout()->addWidget(card);
}

void HomePage::fillWaiting(const Program& program) {
    const auto& directory = file().directory();
    std::unordered_set<PersonId> paired;
    for (const auto& pair : directory.mentorships()) {
        if (pair.program == program.id && isOpen(pair.state))
            paired.insert(pair.mentee);
    }
    std::vector<const Participation*> waiting;
    for (const auto& part : directory.participations(program.id)) {
        if (part.asMentee && part.takesPartOn(file().today()) && part.waitingSince && !paired.contains(part.person))
            waiting.push_back(&part);
    }
    std::ranges::stable_sort(waiting, {},
                             [](const Participation* part) { return std::chrono::sys_days{*part->waitingSince}; });
    if (waiting.empty())
        return;
    auto* card = new Card(tr("Waiting longest"), m_content);
    for (std::size_t i = 0; i < std::min(mostWaiting, waiting.size()); ++i) {
        const auto* person = directory.person(waiting[i]->person);
        if (!person)
            continue;
        auto* row = new QHBoxLayout;
        row->addWidget(new Avatar(toQt(person->displayName()), 28, card));
        row->addWidget(new ElidedLabel(toQt(person->displayName()), card), 1);
        const int days = daysBetween(*waiting[i]->waitingSince, file().today());
        row->addWidget(new Label(days == 0 ? tr("since today") : tr("%Ln day(s)", nullptr, days), Label::Body,
                                 Label::Muted, card));
        card->body()->addLayout(row);
    }
    if (waiting.size() > mostWaiting)
        addTask(card, tr("and %Ln more", nullptr, static_cast<int>(waiting.size() - mostWaiting)), tr("Show all"),
                [this] { showPeople(QStringLiteral("unpaired")); });
    m_content->layout()->addWidget(card);
}

} // namespace mentoring::ui
