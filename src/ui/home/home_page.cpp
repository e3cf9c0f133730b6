#include "home/home_page.h"

#include <algorithm>

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/program_service.h"
#include "kit/avatar.h"
#include "kit/breaking_row.h"
#include "kit/card.h"
#include "kit/empty_state.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/question_dialog.h"
#include "kit/scroll_column.h"
#include "kit/utf8.h"
#include "parts/drafts_card.h"
#include "parts/viewpoint.h"
#include "style/icons.h"
#include "window/file_choice.h"
#include "wording/language.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"
#include "wording/worklist.h"

namespace mentoring::ui {

namespace {

constexpr std::size_t mostNamed = 8;
constexpr auto ofParticipants = Aspect::Organisation | Aspect::People | Aspect::Programs | Aspect::Participations |
                                Aspect::CustomFields | Aspect::Skills;
constexpr auto ofPeople = ofParticipants | Aspect::Mentorships;
constexpr auto watched = ofPeople | Aspect::Sessions | Aspect::Goals | Aspect::Concerns | Aspect::Agreements |
                         Aspect::Feedback | Aspect::PutOffs | Aspect::Limits;

/// What a reason depends on, beside who is who and who is paired.
Aspects aspectsOf(Waits why) {
    switch (why) {
    case Waits::OpenConcern:
    case Waits::LateConcern:
        return Aspect::Concerns;
    case Waits::SessionToRecord:
        return Aspect::Sessions;
    case Waits::OverdueGoal:
        return Aspect::Goals;
    case Waits::SilentPair:
    case Waits::NoFirstSession:
        return Aspect::Sessions | Aspect::Agreements;
    case Waits::NoAgreement:
        return Aspect::Agreements;
    case Waits::NoGoals:
        return Aspect::Goals;
    case Waits::LateReply:
        return Aspect::Feedback;
    case Waits::Proposal:
    case Waits::ToBegin:
    case Waits::PauseOver:
    case Waits::EndNear:
    case Waits::EndPassed:
    case Waits::OverLoad:
    case Waits::LongWaiting:
    case Waits::Application:
    case Waits::Incomplete:
    case Waits::MissingPlace:
    case Waits::PossiblePair:
    case Waits::AbsentOfPair:
    case Waits::WaitingMentee:
    case Waits::FeedbackToAnswer:
    case Waits::QuestionToAnswer:
    case Waits::OpenPromise:
        break;
    }
    return {};
}

/// Whether it is told of pairs, so that it changes with them too.
bool isOfPairs(Waits why) {
    return why == Waits::SilentPair || why == Waits::NoFirstSession || why == Waits::NoAgreement ||
           why == Waits::NoGoals || why == Waits::LateReply;
}

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
    m_choose = new QAction(icon(QStringLiteral("people")), QString(), this);
    m_choose->setObjectName(QStringLiteral("homeChoosePeopleAction"));
    m_takeOver = new QAction(icon(QStringLiteral("person-add")), QString(), this);
    m_takeOver->setObjectName(QStringLiteral("homeTakeOverAction"));
    m_header->setPrimaryAction(m_import);
    layout->addWidget(m_header);
    layout->addWidget(new DraftsCard(workspace, QStringLiteral("homeDraftsCard"), {}, this));
    m_scroll = new ScrollColumn(this);
    layout->addWidget(m_scroll, 1);
    m_empty = new EmptyState(this);
    layout->addWidget(m_empty, 1);
    connect(m_import, &QAction::triggered, this, [this] { this->workspace().run(ImportPeople{}); });
    connect(m_choose, &QAction::triggered, this, [this] { showPeople(QStringLiteral("everybody")); });
    connect(m_takeOver, &QAction::triggered, this, [this] {
        this->workspace().attempt([this] { file().programs().takeOver(this->workspace().program(), m_from); });
    });
    connect(m_newProgram, &QAction::triggered, this, [this] { this->workspace().run(NewProgram{}); });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (!isVisible() || !(change.touched & watched))
            return;
        forget(change.touched);
        refresh();
    });
    connect(&workspace, &Workspace::programChanged, this, [this] {
        forget(watched);
        if (isVisible())
            refresh();
    });
}

void HomePage::showPeople(const QString& view) {
    workspace().showPage(QStringLiteral("people"), view);
}

QString HomePage::title() const {
    return tr("Home");
}

void HomePage::activate() {
    forget(watched);
    refresh();
}

void HomePage::forget(Aspects touched) {
    // Pairs come and go, and what is not to be told, or from when on, is said of any reason.
    const auto ofAll = Aspect::PutOffs | Aspect::Limits;
    // Records are of pairs and people; who is at the desk is the coordinator, who sees them whoever is paired.
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const auto& reason = waitingReasons[i];
        const auto own = aspectsOf(reason.why);
        const bool isOfParticipants = reason.why == Waits::Application || reason.why == Waits::Incomplete;
        const auto depends = isOfParticipants        ? ofParticipants
                             : !own                  ? ofPeople
                             : isOfPairs(reason.why) ? own | Aspect::Mentorships
                                                     : own;
        if (touched & (depends | ofAll))
            m_known[i].reset();
    }
    if (touched & ofPeople)
        m_balance.reset();
}

std::vector<Waiting> HomePage::waiting(ProgramId program) {
    std::vector<Waiting> all;
    const Worklist worklist(file());
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (!m_known[i])
            m_known[i] = worklist.of(waitingReasons[i].why, program, mostNamed);
        if (m_known[i]->count > 0)
            all.push_back(*m_known[i]);
    }
    return all;
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
    const auto* shown = directory.programs().size() > 1 ? workspace().currentProgram() : nullptr;
    m_header->setSubtitle(toQt(directory.organisationName()) +
                          (shown ? QStringLiteral(" · ") + toQt(shown->name) : QString()));
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
        showBeginning(*program);
        return;
    }
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    if (!m_balance)
        m_balance = file().programs().balance(program->id);
    const auto& balance = *m_balance;
    auto* tiles = new BreakingRow;
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
    const auto all = waiting(program->id);
    fillTasks(all);
    for (const auto& one : all) {
        if (one.why == Waits::SilentPair)
            fillSilent(one);
        if (one.why == Waits::WaitingMentee)
            fillWaiting(one);
    }
    fillProgram(*program);
    column->addStretch(1);
    m_scroll->column()->insertWidget(0, m_content);
}

void HomePage::fillProgram(const Program& program) {
    auto* card = new LinesCard(QStringLiteral("homeProgramCard"), m_content);
    card->setTitle(toQt(program.name));
    const auto dates = wording::period(program.startsOn, program.endsOn);
    const auto mode = wording::name(program.mode);
    card->addText(dates.isEmpty() ? mode : mode + QStringLiteral(" · ") + dates, Label::Body, Label::Muted);
    card->addParagraph(tr("What it is for"), toQt(program.purpose));
    card->addParagraph(tr("How one will know that it worked"), toQt(program.successMeasures));
    card->addParagraph(tr("Who stands behind it"), toQt(program.sponsor));
    QStringList objectives;
    for (const auto& objective : program.plan.objectives)
        objectives << wording::outlineOf(objective);
    card->addParagraph(tr("What it is measured by"), objectives.join(u'\n'));
    if (program.closedOn)
        card->addText(tr("Closed on %1: no pair is published in it.").arg(wording::date(*program.closedOn)));
    if (program.purpose.empty() && program.successMeasures.empty() && objectives.isEmpty())
        card->addText(tr("Nothing is written yet of what it is for, and how one will know that it worked."));
    if (!workspace().isReadOnly())
        card->addButton("editHomeLimitsButton", tr("When something waits…"), [this] { workspace().run(EditLimits{}); });
    if (!workspace().isReadOnly())
        card->addTitleButton(
            "editHomeProgramButton", tr("Edit…"), [this] { workspace().run(EditProgram{}); }, QStringLiteral("edit"));
    if (!workspace().isReadOnly()) {
        card->addTitleButton(
            "duplicateProgramButton", tr("Once more…"), [this, id = program.id] { duplicate(id); },
            QStringLiteral("copy"));
        card->addTitleButton(
            "closeProgramButton", program.closedOn ? tr("Reopen") : tr("Close"),
            [this, id = program.id, closed = program.closedOn.has_value()] {
                workspace().attempt([&] { closed ? file().programs().reopen(id) : file().programs().close(id); });
            },
            QStringLiteral("lock"));
    }
    card->addTitleButton(
        "saveTemplateButton", tr("Save as a template…"), [this, id = program.id] { saveTemplate(id); },
        QStringLiteral("export"));
    m_content->layout()->addWidget(card);
}

void HomePage::duplicate(ProgramId id) {
    const auto* program = file().directory().program(id);
    if (!program)
        return;
    QuestionDialog question(
        tr("%1, once more").arg(toQt(program->name)),
        tr("Purpose, objectives, phases and training come along, dates do not. Whoever takes part can "
           "move on to it; nobody is paired again with a mentor they have had, unless you allow it."),
        {tr("With its &people"), tr("&Without people"), tr("&Cancel")}, this);
    const int answer = question.ask();
    if (answer != 0 && answer != 1)
        return;
    ProgramId made;
    if (!workspace().attempt([&] {
            auto& programs = file().programs();
            made = programs.duplicate(id, programs.freeNameLike(program->name), answer == 0);
        }))
        return;
    workspace().setProgram(made);
    workspace().run(EditProgram{}); // its name and dates are for the person to say
}

void HomePage::saveTemplate(ProgramId id) {
    const auto* program = file().directory().program(id);
    if (!program)
        return;
    const auto made = templateOf(*program, wording::textLanguage());
    const auto path = FileChoice::toSave(this, tr("Save as a template"), toQt(program->name) + QStringLiteral(".json"),
                                         tr("Templates (*.json)"));
    if (!path.isEmpty())
        workspace().write(tr("The template was written to %1.").arg(QDir::toNativeSeparators(path)), path,
                          [&] { return ProgramService::saveTemplate(made, path, /*replace=*/true); });
}

void HomePage::showBeginning(const Program& program) {
    const auto& directory = file().directory();
    m_empty->setIconName(QStringLiteral("people"));
    const auto there = static_cast<int>(std::ranges::count(directory.people(), false, &Person::archived));
    if (there == 0) {
        m_empty->setTexts(
            tr("Nobody takes part yet"),
            tr("Import the spreadsheets of your mentors and mentees. You see every row before anything is kept."));
        m_empty->setPrimaryAction(m_import);
        m_empty->setSecondaryAction(nullptr);
        return;
    }
    // The newest of the others in which somebody takes part.
    const Program* from = nullptr;
    for (const auto& other : directory.programs())
        if (other.id != program.id && std::ranges::any_of(directory.participations(other.id), [](const auto& part) {
                return part.state == ParticipationState::Accepted;
            }))
            from = &other;
    m_from = from ? from->id : ProgramId{};
    m_choose->setText(tr("&Choose among the people…"));
    m_takeOver->setText(tr("&Take people over"));
    m_takeOver->setEnabled(!workspace().isReadOnly());
    const auto known = tr("%Ln people are in this file already.", nullptr, there);
    m_empty->setTexts(tr("Nobody takes part yet"),
                      known + u' ' +
                          (from ? tr("Take over those of another program (%1), or choose among all and add them as "
                                     "mentors or mentees.")
                                      .arg(toQt(from->name))
                                : tr("Choose among them and add them to the program as mentors or mentees.")));
    m_empty->setPrimaryAction(from ? m_takeOver : m_choose);
    m_empty->setSecondaryAction(from ? m_choose : m_import);
}

void HomePage::addTask(Card* card, const QString& sentence, const QString& verb, const std::function<void()>& step) {
    // One below the other, each button where the longest of the sentences ends.
    auto* rows = card->findChild<QWidget*>(QStringLiteral("taskRows"), Qt::FindDirectChildrenOnly);
    if (!rows) {
        rows = new QWidget(card);
        rows->setObjectName(QStringLiteral("taskRows"));
        rows->setMaximumWidth(0);
        auto* grid = new QGridLayout(rows);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::l);
        grid->setColumnStretch(0, 1);
        card->body()->addWidget(rows);
    }
    auto* grid = static_cast<QGridLayout*>(rows->layout());
    auto* text = new Label(sentence, rows);
    text->setWordWrap(true);
    auto* button = new QPushButton(verb, rows);
    connect(button, &QPushButton::clicked, this, step);
    const int row = grid->rowCount();
    grid->addWidget(text, row, 0);
    grid->addWidget(button, row, 1);
    constexpr int longest = 90; // letters; what is longer has two lines
    const auto metrics = text->fontMetrics();
    const int words = std::min(metrics.horizontalAdvance(sentence) + 1, longest * metrics.averageCharWidth());
    rows->setMaximumWidth(std::max(rows->maximumWidth(), words + space::l + button->sizeHint().width()));
}

HomePage::Way HomePage::wayTo(Waits why) {
    const auto people = [this](const char* filter) {
        return [this, filter = QString::fromLatin1(filter)] { showPeople(filter); };
    };
    const auto page = [this](const char* id, const char* part) {
        return
            [this, id = QString::fromLatin1(id), part = QString::fromLatin1(part)] { workspace().showPage(id, part); };
    };
    switch (why) {
    case Waits::Application:
        return {tr("Answer"), people("applied")};
    case Waits::Incomplete:
        return {tr("Show"), people("incomplete")};
    case Waits::MissingPlace:
        return {tr("Show mentors"), people("mentors")};
    case Waits::PossiblePair:
        return {tr("Go to matching"), page("matching", "")};
    case Waits::OpenConcern:
        return {tr("Show"), page("concerns", "open")};
    case Waits::LateConcern:
        return {tr("Show"), page("concerns", "progress")};
    case Waits::SessionToRecord:
        return {tr("Show"), page("sessions", "record")};
    case Waits::OverdueGoal:
        return {tr("Show"), page("goals", "overdue")};
    case Waits::NoFirstSession:
    case Waits::Proposal:
    case Waits::ToBegin:
    case Waits::NoAgreement:
    case Waits::NoGoals:
    case Waits::LateReply:
    case Waits::PauseOver:
    case Waits::EndNear:
    case Waits::EndPassed:
    case Waits::OverLoad:
    case Waits::LongWaiting:
        return {tr("Show"),
                [this, why] { workspace().showPage(QStringLiteral("today"), toQt(std::string(reasonOf(why).word))); }};
    case Waits::AbsentOfPair: // person by person
    case Waits::SilentPair:   // in cards of their own
    case Waits::WaitingMentee:
    case Waits::FeedbackToAnswer:
    case Waits::QuestionToAnswer:
    case Waits::OpenPromise:
        break;
    }
    return {};
}

void HomePage::fillTasks(const std::vector<Waiting>& all) {
    auto* card = new Card(tr("Next steps"), m_content);
    bool any = false;
    for (const auto& waiting : all) {
        if (waiting.why == Waits::AbsentOfPair)
            addAbsent(card, waiting);
        const auto way = wayTo(waiting.why);
        if (way.step)
            addTask(card, wording::sentence(waiting), way.verb, way.step);
        any = any || way.step || waiting.why == Waits::AbsentOfPair;
    }
    if (!any)
        card->body()->addWidget(new Label(tr("Nothing waits for you. Everybody is paired."), card));
    m_content->layout()->addWidget(card);
}

void HomePage::addAbsent(Card* card, const Waiting& absent) {
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(most, absent.first.size()); ++i) {
        const auto& one = absent.first[i];
        const auto* person = file().directory().person(one.person);
        if (!person)
            continue;
        const auto next = one.absence == Absence::Paused
                              ? tr("Pause the pair(s) as well, or end them.", nullptr, one.pairs)
                              : tr("End the pair(s), so that the others can be paired again.", nullptr, one.pairs);
        addTask(card, wording::sentence(one.absence, person->displayName(), one.pairs) + u' ' + next, tr("Show"),
                [this, id = person->id.value] {
                    workspace().showPage(QStringLiteral("mentorships"), QStringLiteral("absent/%1").arg(id));
                });
    }
    const int more = absent.count - static_cast<int>(std::min(most, absent.first.size()));
    if (more > 0)
        addTask(card, tr("%Ln more of the people in open pairs do not take part.", nullptr, more), tr("Show all"),
                [this] { workspace().showPage(QStringLiteral("mentorships"), QStringLiteral("absent")); });
}

void HomePage::fillSilent(const Waiting& silent) {
    constexpr std::size_t most = 6;
    auto* card = new LinesCard(QStringLiteral("silentCard"), m_content);
    card->setTitle(tr("Silent for longer than agreed"));
    std::size_t shown = 0;
    for (; shown < std::min(most, silent.first.size()); ++shown) {
        const auto& one = silent.first[shown];
        const auto* pair = file().directory().mentorship(one.pair);
        if (!pair)
            continue;
        const auto last =
            one.lastHeld ? tr("last session %1").arg(wording::ago(*one.lastHeld, file().today())) : tr("never met");
        card->addLine({nameOf(workspace(), *pair), last, QStringLiteral("clock"),
                       tr("%Ln day(s)", nullptr, daysBetween(*one.since, file().today())), Tone::Warning},
                      [this, id = pair->id] { workspace().open(id); });
    }
    if (silent.count > static_cast<int>(shown))
        card->addButton("allSilentButton", tr("and %Ln more", nullptr, silent.count - static_cast<int>(shown)),
                        [this] { workspace().showPage(QStringLiteral("sessions"), QStringLiteral("silent")); });
    m_content->layout()->addWidget(card);
}

void HomePage::fillWaiting(const Waiting& waiting) {
    auto* card = new Card(tr("Waiting longest"), m_content);
    for (const auto& one : waiting.first) {
        const auto* person = file().directory().person(one.person);
        if (!person)
            continue;
        auto* row = new QHBoxLayout;
        row->addWidget(new Avatar(toQt(person->displayName()), 28, card));
        row->addWidget(new ElidedLabel(toQt(person->displayName()), card), 1);
        const int days = daysBetween(*one.since, file().today());
        row->addWidget(
            new Label(days == 0 ? tr("today") : tr("%Ln day(s)", nullptr, days), Label::Body, Label::Muted, card));
        card->body()->addLayout(row);
    }
    const int more = waiting.count - static_cast<int>(waiting.first.size());
    if (more > 0)
        addTask(card, tr("and %Ln more", nullptr, more), tr("Show all"),
                [this] { showPeople(QStringLiteral("unpaired")); });
    m_content->layout()->addWidget(card);
}

} // namespace mentoring::ui
