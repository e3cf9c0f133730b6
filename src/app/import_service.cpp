#include "app/import_service.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "file_errors.h"
#include "formats/entity_json.h"
#include "formats/source_reader.h"
#include "loan.h"
#include "pairs_going_along.h"
#include "reading.h"
#include "remembered_mapping.h"

namespace mentoring {

ImportService::ImportService(OrganisationFile& file) : m_file(file) {}

cells::SourceFile ImportService::read(const QString& path, cells::ReadOptions options) {
    options.ofPeople = true;
    return readList(path, std::move(options));
}

const std::vector<std::string>& ImportService::encodings() {
    return formats::knownEncodings();
}

ImportService::ListOf ImportService::looksLike(const cells::SourceFile& source) {
    return intake::listsPairs(source.table, guessLayout(source, ListOf::Pairs)) ? ListOf::Pairs : ListOf::People;
}

cells::Layout ImportService::guessLayout(const cells::SourceFile& source, ListOf what) {
    return what == ListOf::Pairs ? intake::guessPairsLayout(source.table, source.isText())
                                 : intake::guessLayout(source.table, source.isText());
}

std::optional<cells::Layout> ImportService::layoutWithHeader(const cells::SourceFile& source, std::uint32_t rowNumber,
                                                             std::size_t rows) {
    if (rowNumber == 0)
        return intake::layoutWithHeader(source.table, std::nullopt, 0, source.isText());
    const auto row = intake::rowWithNumber(source.table, rowNumber);
    return row ? std::optional(intake::layoutWithHeader(source.table, row, rows, source.isText())) : std::nullopt;
}

ImportService::Remembered ImportService::remembered(const cells::Layout& layout) const {
    constexpr std::size_t filesLookedAt = 50;
    const auto& mappings = m_file.store().repositories.mappings;
    const auto& directory = m_file.directory();
    Remembered remembered{directory.levels(), {}, {}, {}};
    remembered.customFields.assign(directory.customFields().begin(), directory.customFields().end());
    if (const auto document = mappings.find(headerFingerprint(layout)))
        remembered.same = choicesFromJson(*document);
    for (const auto& document : mappings.latest(filesLookedAt))
        if (auto choices = choicesFromJson(document))
            remembered.latest.push_back(std::move(*choices));
    return remembered;
}

ImportService::Proposal ImportService::propose(const cells::SourceFile& source, const cells::Layout& layout,
                                               const Remembered& remembered) {
    Proposal proposal{intake::proposeMapping(source.table, layout, remembered.levels), remembered.same.has_value(), {}};
    if (remembered.same) {
        proposal.columns.mapping = intake::mappingFrom(*remembered.same, layout);
        proposal.answers = remembered.same->answers;
    } else {
        intake::applyRemembered(proposal.columns, layout, remembered.latest, remembered.customFields);
    }
    // A spelling means the same skill whatever the file.
    for (const auto& choices : remembered.latest)
        proposal.answers.sameSkills.insert(choices.answers.sameSkills.begin(), choices.answers.sameSkills.end());
    return proposal;
}

intake::PairsMapping ImportService::proposePairs(const cells::SourceFile& source, const cells::Layout& layout) {
    return intake::proposePairs(source.table, layout);
}

intake::ImportContext ImportService::context(std::optional<ProgramId> program) const {
    const auto& directory = m_file.directory();
    intake::ImportContext context;
    context.people = directory.people();
    context.skills = directory.skills();
    context.customFields = directory.customFields();
    context.levels = directory.levels();
    context.program = program;
    if (program)
        context.participations = directory.participations(*program);
    context.mentorships = directory.mentorships();
    context.neverPairs = directory.neverPairs();
    context.today = m_file.today();
    return context;
}

intake::ImportPlan ImportService::plan(const cells::SourceFile& source, const cells::Layout& layout,
                                       const intake::PeopleMapping& mapping, const intake::ImportContext& context,
                                       intake::ImportOptions options, const intake::ImportProgress& progress,
                                       std::stop_token stop) const {
    options.dates1904 = source.dates1904;
    // A source of its own: planning may run beside the file's own thread.
    IdSource ids(m_file.clock());
    return intake::planImport(source.table, layout, mapping, context, options, ids, progress, stop);
}

bool ImportService::isTheList(const QString& target, const QString& list) {
    std::error_code error;
    return std::filesystem::equivalent(nativePath(target), nativePath(list), error) && !error;
}

ExportService::Writing ImportService::refusedRows(const QString& target, const cells::SourceFile& source,
                                                  const cells::Layout& layout, const intake::ImportPlan& plan,
                                                  const RefusedWords& words) {
    const auto table =
        intake::refusedRows(source.table, layout, plan, words.row.toStdString(), words.reason.toStdString(),
                            [&](const intake::RowProblem& problem) { return words.problem(problem).toStdString(); });
    return ExportService::table(target, true, table, words.sheet, words.csvSeparator);
}

void ImportService::apply(const intake::ImportPlan& plan, const cells::Layout& layout, const Watch& watch) {
    if (const auto change = write(plan, layout, watch))
        m_file.store().announce(*change);
}

ImportService::Applying ImportService::applying(std::shared_ptr<const intake::ImportPlan> plan, cells::Layout layout) {
    m_file.store().requireAllowed(Action::ImportPeople);
    return [this, plan = std::move(plan), layout = std::move(layout),
            loan = std::make_shared<Loan>(m_file.store())](const Watch& watch) {
        Loan::Use use(*loan);
        use.change = write(*plan, layout, watch);
        return use.change.has_value();
    };
}

namespace {

/// Thrown inside the transaction to roll it back; never leaves this file.
struct Stopped {};

/// Counts records as they are written; tells now and then, and ends the transaction when it shall stop.
class Steps {
public:
    Steps(std::size_t total, const Watch& watch) : m_total(total), m_watch(watch) {}

    void one() {
        constexpr std::size_t often = 512;
        if (++m_done % often != 0)
            return;
        if (m_watch.stop.stop_requested())
            throw Stopped{};
        m_watch.tell(static_cast<double>(m_done) / static_cast<double>(m_total));
    }

private:
    std::size_t m_done = 0;
    std::size_t m_total;
    const Watch& m_watch;
};

/// Addresses and staff ids may move between people in one file; the table knows each at most once at any moment.
void freeUniqueValues(storage::PersonRepository& people, const std::vector<Person>& changed) {
    for (const auto& person : changed)
        people.freeUniqueValues(person);
}

} // namespace

void ImportService::endPairsOfLeavers(const intake::ImportPlan& plan, Repositories& in) {
    for (const auto& pair : plan.leaversPairs) {
        if (!pair.ended)
            continue;
        const auto names = pair.leaver == pair.before.mentee ? pair.leaverName + " – " + pair.partnerName
                                                             : pair.partnerName + " – " + pair.leaverName;
        // A line of its own, also for a single one: it belongs to the history of the pair.
        writePair(m_file.store(), in, Action::EndMentorship, names, pair.before, *pair.ended,
                  plan.leaversPairs.size() + 1);
    }
}

std::optional<Change> ImportService::write(const intake::ImportPlan& plan, const cells::Layout& layout,
                                           const Watch& watch) {
    auto& store = m_file.store();
    if (plan.refusal)
        throw Refusal({{Issue::AnswerMissing, Field::None}});
    if (plan.changesNothing())
        return Change{Action::ImportPeople, {}, 0, {}};
    const ActionLine line{
        Action::ImportPeople, {}, static_cast<std::int64_t>(plan.counts.fresh + plan.counts.changed), 0, {}, {}};
    Steps steps(plan.newPeople.size() + plan.changedPeople.size() + plan.newParticipations.size() +
                    plan.changedParticipations.size() + plan.newNeverPairs.size() + 1,
                watch);
    try {
        Writing writing(store);
        return store.write(writing, line, [&](Repositories& in) {
            in.mappings.put(headerFingerprint(layout), toJson(plan.mapping, layout, plan.answers), store.clock.now());
            for (const auto& skill : plan.newSkills)
                in.skills.insert(skill);
            for (const auto& field : plan.newFields)
                in.customFields.insert(field);
            for (const auto& field : plan.changedFields)
                in.customFields.update(field);
            freeUniqueValues(in.people, plan.changedPeople);
            for (const auto& person : plan.newPeople) {
                in.people.insert(person);
                steps.one();
            }
            for (const auto& person : plan.changedPeople) {
                in.people.update(person);
                steps.one();
            }
            for (const auto& part : plan.newParticipations) {
                in.participations.insert(part);
                steps.one();
            }
            for (const auto& part : plan.changedParticipations) {
                in.participations.update(part);
                steps.one();
            }
            for (const auto id : plan.removedNeverPairs)
                in.neverPairs.remove(id);
            for (const auto& pair : plan.newNeverPairs)
                in.neverPairs.insert(pair);
            endPairsOfLeavers(plan, in);
        });
    } catch (const Stopped&) {
        return std::nullopt;
    }
}

} // namespace mentoring
