#include "mentorships/pair_sheet.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>

#include "app/desk.h"
#include "app/export_service.h"
#include "app/feedback_service.h"
#include "app/goal_service.h"
#include "app/insight_service.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "kit/utf8.h"
#include "parts/feedback_facts.h"
#include "parts/form_dialog.h"
#include "parts/viewpoint.h"
#include "text/file_name.h"
#include "window/file_choice.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// Writes the sheet section by section and counts what is not for both of the pair.
class SheetWriting {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::PairSheet)

public:
    SheetWriting(const Workspace& workspace, const Mentorship& pair, OnSheet which)
        : m_workspace(workspace), m_file(workspace.file()), m_pair(pair), m_which(which) {}

    [[nodiscard]] PairSheet write() {
        auto& sheet = m_written.sheet;
        sheet.title = nameOf(m_workspace, m_pair);
        const auto* program = m_file.directory().program(m_pair.program);
        sheet.subtitle = tr("%1, %2 since %3")
                             .arg(program ? toQt(program->name) : QString(), wording::name(m_pair.state),
                                  wording::date(m_pair.startedOn));
        addAgreement();
        addGoals();
        addSessions();
        addActions();
        addFeedback();
        addInsights();
        sheet.footer = footer();
        return std::move(m_written);
    }

private:
    using Section = report::Sheet::Section;

    /// Who of the pair may see all that is shown of a record.
    struct Sees {
        bool mentor = false;
        bool mentee = false;
        [[nodiscard]] bool both() const { return mentor && mentee; }
    };
    template <class Record>
    [[nodiscard]] Sees seen(RecordKind kind, const Record& record, PersonId about, MentorshipId pair) const {
        const auto sees = [&](PersonId person) {
            return m_file.desk().sightOf({person}, kind, record.from, about, pair) == Sight::Everything;
        };
        return {sees(m_pair.mentor), sees(m_pair.mentee)};
    }

    /// Whether an entry goes on the sheet.
    [[nodiscard]] bool takes(Sees sees) {
        m_written.notForBoth += sees.both() ? 0 : 1;
        return sees.both() || m_which == OnSheet::AllOfMine;
    }

    /// The text of an entry, marked where not both may see it.
    [[nodiscard]] QString marked(const std::string& text, Sees sees) const {
        if (sees.both())
            return toQt(text);
        if (!sees.mentor && !sees.mentee)
            return tr("%1 (seen by neither of the two)").arg(toQt(text));
        return tr("%1 (only %2 sees it)")
            .arg(toQt(text), personName(m_workspace, sees.mentor ? m_pair.mentor : m_pair.mentee));
    }

    void add(Section section) {
        if (!section.rows.empty() || !section.paragraphs.isEmpty())
            m_written.sheet.sections.push_back(std::move(section));
    }

    void addAgreement() {
        const auto agreement = m_file.pairs().agreement(m_pair.id);
        if (!agreement)
            return;
        Section section{tr("Agreement"), {}, {}};
        if (!agreement->purpose.empty())
            section.paragraphs << toQt(agreement->purpose);
        section.paragraphs << tr("Every %Ln week(s), %1", nullptr, agreement->rhythmWeeks)
                                  .arg(wording::length(agreement->sessionMinutes));
        if (agreement->endsOn)
            section.paragraphs << tr("Until %1").arg(wording::date(*agreement->endsOn));
        add(std::move(section));
    }

    void addGoals() {
        Section section{tr("Goals"), {}, {tr("Goal"), tr("State"), tr("Progress"), tr("By when")}};
        for (const auto& goal : m_file.goals().goalsOf(m_pair.mentee)) {
            const auto sees = seen(RecordKind::Goal, goal, goal.from.author, {});
            if (takes(sees))
                section.rows.push_back({marked(goal.title, sees), wording::name(goal.state),
                                        wording::percent(goal.progress() / 100.0), wording::date(goal.targetOn)});
        }
        add(std::move(section));
    }

    void addSessions() {
        Section section{tr("Sessions"), {}, {tr("When"), tr("State"), tr("Shared notes")}};
        for (const auto& session : m_file.sessions().sessionsOf(m_pair.id)) {
            if (takes(seen(RecordKind::Session, session, session.from.author, m_pair.id)))
                section.rows.push_back({wording::when(session), wording::name(session.state), toQt(session.notes)});
        }
        add(std::move(section));
    }

    void addActions() {
        Section section{tr("Actions"), {}, {tr("Action"), tr("Who"), tr("Until"), tr("Done")}};
        for (const auto& action : m_file.pairs().actionsOf(m_pair.id)) {
            const auto sees = seen(RecordKind::ActionItem, action, action.owner, m_pair.id);
            if (takes(sees))
                section.rows.push_back({marked(action.text, sees), personName(m_workspace, action.owner),
                                        wording::date(action.dueOn), wording::date(action.doneOn)});
        }
        add(std::move(section));
    }

    void addFeedback() {
        Section section{tr("Feedback"), {}, {}};
        for (const auto& feedback : m_file.feedback().feedbackOf(m_pair.id)) {
            // What was withdrawn is its author's alone, who does not want it on paper.
            if (!feedback.isWhole() || feedback.withdrawnAt)
                continue;
            if (!takes(seen(RecordKind::Feedback, feedback, feedback.to, m_pair.id)))
                continue;
            QStringList texts{directionOf(m_workspace, feedback) + QStringLiteral(", ") +
                              wording::date(dayOf(feedback.from.writtenAt))};
            for (const auto& answer : feedback.answers)
                texts << toQt(answer.text);
            section.paragraphs << texts.join(u'\n');
        }
        add(std::move(section));
    }

    void addInsights() {
        Section section{tr("Strengths and areas to grow"), {}, {}};
        for (const auto& insight : m_file.insights().insightsAbout(m_pair.mentee)) {
            const auto sees = seen(RecordKind::Insight, insight, insight.about, insight.mentorship);
            if (takes(sees))
                section.paragraphs << wording::labelled(wording::name(insight.kind), marked(insight.title, sees));
        }
        add(std::move(section));
    }

    [[nodiscard]] QString footer() const {
        const auto today = wording::date(m_file.today());
        if (m_which == OnSheet::SeenByBoth)
            return tr("What both of the pair may see, %1. Private notes are left out.").arg(today);
        const auto& at = m_file.desk().perspective();
        return at.person ? tr("What %1 may see, %2: not for other eyes. Private notes are left out.")
                               .arg(personName(m_workspace, *at.person), today)
                         : tr("What the coordinator may see, %1. Private notes are left out.").arg(today);
    }

    const Workspace& m_workspace;
    OrganisationFile& m_file;
    const Mentorship& m_pair;
    OnSheet m_which;
    PairSheet m_written;
};

/// Empty: the person changed their mind.
std::optional<OnSheet> askWhatIsOnIt(Workspace& workspace, int notForBoth, QWidget* parent) {
    if (notForBoth == 0)
        return OnSheet::SeenByBoth;
    FormDialog dialog(workspace, SheetWriting::tr("Pair sheet"), SheetWriting::tr("Go on"), parent);
    dialog.setObjectName(QStringLiteral("pairSheetDialog"));
    dialog.addSentence(SheetWriting::tr("The sheet holds what both of the pair may see. It can lie between the two."));
    const auto* all = dialog.addCheck(
        "allOfMineCheck",
        SheetWriting::tr("Also %Ln entries that not both may see; each is marked", nullptr, notForBoth), false);
    dialog.setAction([] {});
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return all->isChecked() ? OnSheet::AllOfMine : OnSheet::SeenByBoth;
}

} // namespace

PairSheet pairSheet(const Workspace& workspace, const Mentorship& pair, OnSheet which) {
    return SheetWriting(workspace, pair, which).write();
}

void printPairSheet(Workspace& workspace, const Mentorship& pair, QWidget* parent) {
    const auto forBoth = pairSheet(workspace, pair, OnSheet::SeenByBoth);
    const auto which = askWhatIsOnIt(workspace, forBoth.notForBoth, parent);
    if (!which)
        return;
    const auto name = toQt(text::safeFileName(nameOf(workspace, pair).toStdString(), "pair"));
    const auto path = FileChoice::toSave(parent, SheetWriting::tr("Pair sheet"), name + QStringLiteral(".pdf"),
                                         SheetWriting::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    workspace.write(SheetWriting::tr("The sheet is in %1.").arg(QDir::toNativeSeparators(path)), path, [&] {
        return ExportService::document(path, true, report::toPdf(pairSheet(workspace, pair, *which).sheet));
    });
}

} // namespace mentoring::ui
