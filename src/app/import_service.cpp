#include "app/import_service.h"

#include "exchange/entity_json.h"
#include "loan.h"

namespace mentoring {

ImportService::ImportService(OrganisationFile& file) : m_file(file) {}

exchange::ImportContext ImportService::context(std::optional<ProgramId> program) const {
    const auto& directory = m_file.directory();
    exchange::ImportContext context;
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

exchange::ImportPlan ImportService::plan(const exchange::Table& table, const exchange::Layout& layout,
                                         const exchange::PeopleMapping& mapping, const exchange::ImportContext& context,
                                         const exchange::ImportOptions& options,
                                         const exchange::ImportProgress& progress, std::stop_token stop) const {
    // A source of its own: planning may run beside the file's own thread.
    IdSource ids(m_file.clock());
    return exchange::planImport(table, layout, mapping, context, options, ids, progress, stop);
}

std::optional<exchange::PeopleMapping> ImportService::rememberedMapping(const exchange::Layout& layout) const {
    const auto document = m_file.store().repositories.mappings.find(exchange::headerFingerprint(layout));
    return document ? exchange::mappingFromJson(*document, layout) : std::nullopt;
}

namespace {

constexpr std::size_t filesLookedAt = 50;

std::vector<exchange::RememberedChoices> latestOf(const storage::ImportMappingRepository& mappings) {
    std::vector<exchange::RememberedChoices> latest;
    for (const auto& document : mappings.latest(filesLookedAt)) {
        if (auto choices = exchange::choicesFromJson(document))
            latest.push_back(std::move(*choices));
    }
    return latest;
}

} // namespace

exchange::RememberedAnswers ImportService::rememberedAnswers(const exchange::Layout& layout) const {
    const auto& mappings = m_file.store().repositories.mappings;
    exchange::RememberedAnswers answers;
    if (const auto document = mappings.find(exchange::headerFingerprint(layout))) {
        if (const auto choices = exchange::choicesFromJson(*document))
            answers = choices->answers;
    }
    // A spelling means the same skill whatever the file.
    for (const auto& choices : latestOf(mappings))
        answers.sameSkills.insert(choices.answers.sameSkills.begin(), choices.answers.sameSkills.end());
    return answers;
}

exchange::MappingProposal ImportService::proposal(const exchange::Table& table, const exchange::Layout& layout) const {
    auto proposal = exchange::proposeMapping(table, layout, m_file.directory().levels());
    if (auto remembered = rememberedMapping(layout)) {
        proposal.mapping = std::move(*remembered);
        return proposal;
    }
    exchange::applyRemembered(proposal, layout, latestOf(m_file.store().repositories.mappings),
                              m_file.directory().customFields());
    return proposal;
}

void ImportService::apply(const exchange::ImportPlan& plan, const exchange::Layout& layout, const Watch& watch) {
    if (const auto change = write(plan, layout, watch))
        m_file.store().announce(*change);
}

ImportService::Applying ImportService::applying(std::shared_ptr<const exchange::ImportPlan> plan,
                                                exchange::Layout layout) {
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
    for (const auto& person : changed) {
        auto former = people.find(person.id);
        if (former && (former->email != person.email || former->staffId != person.staffId)) {
            former->email.clear();
            former->staffId.clear();
            people.update(*former);
        }
    }
}

} // namespace

void ImportService::endPairsOfLeavers(const exchange::ImportPlan& plan, Repositories& in) {
    for (const auto& pair : plan.leaversPairs) {
        if (!pair.ended)
            continue;
        in.mentorships.update(*pair.ended);
        // A line of its own, also for a single one: it belongs to the history of the pair.
        m_file.store().logRecord(Action::EndMentorship, pair.leaverName + " – " + pair.partnerName,
                                 pair.before.id.value, exchange::toJson(pair.before), exchange::toJson(*pair.ended),
                                 plan.leaversPairs.size() + 1);
    }
}

std::optional<Change> ImportService::write(const exchange::ImportPlan& plan, const exchange::Layout& layout,
                                           const Watch& watch) {
    auto& store = m_file.store();
    if (plan.refusal)
        throw Refusal({{Issue::AnswerMissing, Field::None}});
    if (plan.changesNothing())
        return Change{Action::ImportPeople, {}, 0, {}, {}};
    const ActionLine line{
        Action::ImportPeople, {}, static_cast<std::int64_t>(plan.counts.fresh + plan.counts.changed), 0, {}, {}};
    Steps steps(plan.newPeople.size() + plan.changedPeople.size() + plan.newParticipations.size() +
                    plan.changedParticipations.size() + plan.newNeverPairs.size() + 1,
                watch);
    try {
        return store.write(line, [&](Repositories& in) {
            in.mappings.put(exchange::headerFingerprint(layout), exchange::toJson(plan.mapping, layout, plan.answers),
                            store.clock.now());
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
