#include "matching/matching_record.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "app/directory.h"
#include "kit/utf8.h"
#include "parts/paper.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// The context under which translators find the sentences of the record.
struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

using report::Sheet;

class Writing {
public:
    Writing(const Workspace& workspace, const MatchingRun& run, const MatchingView* view)
        : m_file(workspace.file()), m_run(run), m_view(view) {
        m_criteria = m_file.matching().requestOf(run);
        for (const auto& decision : m_file.matching().decisions(run.program))
            m_decisions.emplace(std::pair(decision.mentee, decision.mentor), decision);
        const auto publications = m_file.matching().publications(run.program);
        for (const auto& publication : publications)
            if (const auto* pair = m_file.directory().mentorship(publication.mentorship))
                m_published.emplace(std::pair(pair->mentee, pair->mentor), std::pair(publication, *pair));
    }

    Sheet write() {
        const auto* program = m_file.directory().program(m_run.program);
        m_sheet.title = RecordWords::tr("Matching record");
        m_sheet.subtitle =
            (program ? toQt(program->name) + QStringLiteral(" · ") : QString()) +
            (m_run.name.empty()
                 ? wording::moment(m_run.ranAt)
                 : RecordWords::tr("scenario “%1”, %2").arg(toQt(m_run.name), wording::moment(m_run.ranAt)));
        m_sheet.footer =
            RecordWords::tr("Holds personal data: for those who run the program and those who look into it.");
        writeAsked(program);
        writeTakenPart();
        writeFound();
        writePairs();
        writeUnpaired();
        writeDecisions();
        writePublished();
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] QString nameOf(PersonId id) const {
        const auto* person = m_file.directory().person(id);
        return person ? wording::name(*person) : RecordWords::tr("(deleted)");
    }

    void writeAsked(const Program* program) {
        auto& section = add(RecordWords::tr("What was asked for"));
        if (program && !program->purpose.empty())
            section.paragraphs << RecordWords::tr("The program is for: %1").arg(toQt(program->purpose));
        for (const auto& aim : wording::aims(m_run.aims))
            section.paragraphs << aim + u'.';
        if (!m_criteria) {
            section.paragraphs
                << RecordWords::tr("Criteria “%1”; they can no longer be read.").arg(toQt(m_run.criteriaName));
            return;
        }
        const auto& set = m_criteria->criteria;
        section.paragraphs << RecordWords::tr(
                                  "Criteria “%1”. The score of a pair is the mean of how well it meets them, by "
                                  "their weights, from 0 to 100; what is not known is left out.")
                                  .arg(wording::name(set));
        section.columns = {RecordWords::tr("Criterion"), RecordWords::tr("What it says"), RecordWords::tr("Weight")};
        for (const auto& criterion : set.criteria)
            if (criterion.must || criterion.weight > 0)
                section.rows.push_back({wording::name(criterion), wording::sentence(criterion),
                                        criterion.must ? RecordWords::tr("must") : wording::number(criterion.weight)});
        auto& rules = add(RecordWords::tr("Rules for everybody"));
        if (set.rules.reportingLine)
            rules.paragraphs << wording::reportingLineSentence(set.rules.reportingLevels);
        if (set.rules.neverPairs)
            rules.paragraphs << wording::neverPairsSentence();
        if (set.rules.noRepeat)
            rules.paragraphs << wording::noRepeatSentence();
        if (set.rules.oneWay)
            rules.paragraphs << wording::oneWaySentence();
        if (rules.paragraphs.isEmpty())
            rules.paragraphs << RecordWords::tr("None of the rules that every program has was in force.");
    }

    void writeTakenPart() {
        auto& section = add(RecordWords::tr("Who took part"));
        if (m_run.mentees > 0)
            section.paragraphs << RecordWords::tr("%1 without a mentor, %2 with %3.", "mentees, mentors, places")
                                      .arg(RecordWords::tr("%Ln mentee(s)", nullptr, m_run.mentees),
                                           RecordWords::tr("%Ln mentor(s)", nullptr, m_run.mentors),
                                           RecordWords::tr("%Ln free place(s)", nullptr, m_run.places));
        if (!m_run.ranBy.empty())
            section.paragraphs << RecordWords::tr("Run by %1.").arg(toQt(m_run.ranBy));
        if (section.paragraphs.isEmpty())
            section.paragraphs << RecordWords::tr("Not noted: the run is of an earlier version of the program.");
    }

    void writeFound() {
        auto& section = add(RecordWords::tr("How the pairs were found"));
        section.paragraphs << RecordWords::tr(
            "All allowed pairs were scored alike, and the set of pairs that meets the aims "
            "best was worked out exactly. People are gone through in a fixed order, so "
            "the same data give the same pairs.");
        const auto clauses = wording::provedOf(m_run.aims);
        const auto total = wording::scoreTotal(m_run.total);
        section.paragraphs
            << (!m_run.optimal
                    ? RecordWords::tr("It is not proved to be the best: the total is %1, at most %2 is possible.")
                          .arg(total, wording::scoreTotal(m_run.upperBound))
                : clauses.isEmpty()
                    ? RecordWords::tr("Code of its own checked the proof that no pairing has a higher total "
                                      "than %1.")
                          .arg(total)
                    : RecordWords::tr("Code of its own checked the proof: %1, and no pairing that keeps to "
                                      "this has a higher total than %2.")
                          .arg(clauses.join(QStringLiteral(", ")), total));
        if (m_view)
            if (const auto price = wording::priceOfAims(m_view->result()); !price.isEmpty())
                section.paragraphs << price;
    }

    void writePairs() {
        auto& section = add(RecordWords::tr("Pairs (%1)").arg(wording::number(static_cast<int>(m_run.pairs.size()))));
        section.columns = {RecordWords::tr("Mentee"), RecordWords::tr("Mentor"), RecordWords::tr("Score"),
                           RecordWords::tr("Why")};
        for (const auto& pair : m_run.pairs) {
            QString reason;
            const auto mentee = m_view ? m_view->snapshot().menteeOf(pair.mentee) : std::nullopt;
            const auto mentor = m_view ? m_view->snapshot().mentorOf(pair.mentor) : std::nullopt;
            if (const auto* decision = decisionOf(pair); decision && decision->byHand)
                reason = decision->reason.empty() ? RecordWords::tr("Set by hand.")
                                                  : RecordWords::tr("Set by hand: %1").arg(toQt(decision->reason));
            else if (mentee && mentor)
                reason = m_view->why(m_file.directory(), {*mentee, *mentor});
            section.rows.push_back({nameOf(pair.mentee), nameOf(pair.mentor), wording::score(pair.score), reason});
        }
        if (section.rows.empty())
            section.paragraphs << RecordWords::tr("Nobody was paired.");
    }

    void writeUnpaired() {
        if (!m_view || m_view->result().unpaired.empty())
            return;
        auto& section = add(RecordWords::tr("Without a mentor (%1)")
                                .arg(wording::number(static_cast<int>(m_view->result().unpaired.size()))));
        section.columns = {RecordWords::tr("Mentee"), RecordWords::tr("Why")};
        for (const auto& left : m_view->result().unpaired) {
            QStringList reasons;
            for (const auto& reason : left.reasons)
                reasons << wording::removed(reason.rule, m_view->criteria(), reason.mentors);
            if (left.possible > 0 || reasons.isEmpty())
                reasons << wording::leftOver(left);
            section.rows.push_back({wording::name(m_view->mentee(left.mentee).person), reasons.join(u' ')});
        }
    }

    void writeDecisions() {
        auto& section = add(RecordWords::tr("What people decided"));
        section.columns = {RecordWords::tr("Decision"), RecordWords::tr("Mentee"), RecordWords::tr("Mentor"),
                           RecordWords::tr("Reason")};
        for (const auto& [people, decision] : m_decisions)
            section.rows.push_back({decision.verdict == PairVerdict::Refused ? RecordWords::tr("Refused")
                                    : decision.byHand                        ? RecordWords::tr("Set by hand")
                                                                             : RecordWords::tr("Locked"),
                                    nameOf(decision.mentee), nameOf(decision.mentor), toQt(decision.reason)});
        // What was decided before publishing is carried out with it; an override stays with the mentorship.
        for (const auto& [people, published] : m_published)
            if (published.first.byHand && isOfThisRun(published.first))
                section.rows.push_back({RecordWords::tr("Set by hand"), nameOf(people.first), nameOf(people.second),
                                        toQt(published.second.reason)});
        if (section.rows.empty()) {
            section.columns.clear();
            section.paragraphs << RecordWords::tr("No pair was locked, refused or set by hand.");
        }
    }

    void writePublished() {
        auto& section = add(RecordWords::tr("Published"));
        section.columns = {RecordWords::tr("Mentee"), RecordWords::tr("Mentor"), RecordWords::tr("When"),
                           RecordWords::tr("By")};
        for (const auto& [people, published] : m_published)
            if (isOfThisRun(published.first))
                section.rows.push_back({nameOf(people.first), nameOf(people.second),
                                        wording::moment(published.first.at), toQt(published.first.by)});
        if (section.rows.empty()) {
            section.columns.clear();
            section.paragraphs << RecordWords::tr("None of these pairs has been published out of this run.");
        }
    }

    [[nodiscard]] bool isOfThisRun(const Publication& publication) const { return publication.run == m_run.id; }

    [[nodiscard]] const PairDecision* decisionOf(const SuggestedPair& pair) const {
        const auto found = m_decisions.find({pair.mentee, pair.mentor});
        return found == m_decisions.end() ? nullptr : &found->second;
    }

    Sheet::Section& add(const QString& heading) {
        m_sheet.sections.push_back({heading, {}, {}});
        return m_sheet.sections.back();
    }

    using People = std::pair<PersonId, PersonId>; ///< mentee, mentor
    OrganisationFile& m_file;
    const MatchingRun& m_run;
    const MatchingView* m_view;
    std::optional<MatchingRequest> m_criteria;
    std::map<People, PairDecision> m_decisions;
    std::map<People, std::pair<Publication, Mentorship>> m_published;
    Sheet m_sheet;
};

} // namespace

report::Sheet matchingRecord(const Workspace& workspace, const MatchingRun& run, const MatchingView* view) {
    return Writing(workspace, run, view).write();
}

void saveMatchingRecord(Workspace& workspace, const MatchingRun& run, const MatchingView* view, QWidget* parent) {
    const auto* program = workspace.file().directory().program(run.program);
    const auto proposed =
        RecordWords::tr("Matching record") + (program ? QStringLiteral(" ") + toQt(program->name) : QString());
    saveSheet(
        workspace, RecordWords::tr("Matching record"), proposed, [&] { return matchingRecord(workspace, run, view); },
        parent);
}

} // namespace mentoring::ui
