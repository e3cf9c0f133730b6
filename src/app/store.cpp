#include "store.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QDir>

#include "app/change.h"
#include "app/desk.h"
#include "directory_source.h"
#include "log_chain.h"

namespace mentoring {

namespace {

/// Beyond this many records an action leaves one line for all instead of one for each.
constexpr std::size_t mostLinesAnAction = 500;

/// What a table of the schema holds: of which table's records its rows are (a part of, or themselves), and which
/// aspects a change of it touches.
struct TableUse {
    std::string_view table;
    std::string_view recordsOf;
    Aspects aspects;
};

/// The tables of the mentoring's records as they are described, and the others. Tables that nothing shows (the log,
/// settings, remembered mappings) are not here.
const std::vector<TableUse>& tableUses() {
    static const std::vector<TableUse> uses = [] {
        std::vector<TableUse> all{
            {"organisation", "organisation", Aspect::Organisation},
            {"level_name", "organisation", Aspect::Organisation},
            {"person", "person", Aspect::People},
            {"person_custom_value", "person", Aspect::People},
            {"custom_field", "custom_field", Aspect::CustomFields | Aspect::People},
            {"custom_field_choice", "custom_field", Aspect::CustomFields},
            {"skill", "skill", Aspect::Skills | Aspect::Participations},
            {"program", "program", Aspect::Programs},
            {"program_objective", "program", Aspect::Programs},
            {"program_phase", "program", Aspect::Programs},
            {"program_milestone", "program", Aspect::Programs},
            {"program_training", "program", Aspect::Programs},
            {"participation", "participation", Aspect::Participations},
            {"participation_offer", "participation", Aspect::Participations},
            {"participation_seek", "participation", Aspect::Participations},
            {"wish", "participation", Aspect::Participations},
            {"never_pair", "never_pair", Aspect::NeverPairs},
            {"criteria_set", "criteria_set", Aspect::Criteria},
            {"pair_decision", "pair_decision", Aspect::Decisions},
            {"matching_run", "matching_run", Aspect::Runs},
            {"matching_run_pair", "matching_run", Aspect::Runs},
            {"matching_run_share", "matching_run", Aspect::Runs},
            {"publication", "publication", Aspect::Runs},
            {"publication_by_hand", "publication", Aspect::Runs},
            {"mentorship", "mentorship", Aspect::Mentorships},
            {"put_off", "put_off", Aspect::PutOffs},
            {"program_limits", "program_limits", Aspect::Limits},
            {"contact", "contact", Aspect::Contacts},
            {"organisation_text", "organisation_text", Aspect::Texts},
            {"role_reading", "role_reading", Aspect::Texts},
            {"draft", "draft", Aspect::Drafts},
        };
        forEachRecord([&]<class Record>() {
            const auto aspects = Aspects::of(RecordOf<Record>::kind);
            const auto table = RecordOf<Record>::table;
            all.push_back({table, table, aspects});
            const auto look = [&]<class Member>(const Described& described, const Member&) {
                if (const auto apart = tableOf<Record>(described); apart != table)
                    all.push_back({apart, table, aspects});
                if constexpr (requires { PartOf<typename Member::value_type>::table; })
                    all.push_back({PartOf<typename Member::value_type>::table, table, aspects});
                else if (described.holds == Holds::Links)
                    all.push_back({described.links.table, table, aspects});
            };
            const Record record;
            RecordOf<Record>::fields(look, record);
        });
        return all;
    }();
    return uses;
}

const TableUse* useOf(std::string_view table) {
    const auto found = std::ranges::find(tableUses(), table, &TableUse::table);
    return found == tableUses().end() ? nullptr : &*found;
}

Aspects aspectsOf(const storage::ChangeSet& changes) {
    Aspects touched;
    for (const auto& table : changes.tables())
        if (const auto* use = useOf(table))
            touched |= use->aspects;
    return touched;
}

/// Records by themselves: where only parts of one were touched, it has changed.
std::vector<TouchedRecord> recordsOf(const storage::ChangeSet& changes) {
    const auto verbOf = [](storage::RowVerb verb) {
        switch (verb) {
        case storage::RowVerb::Inserted:
            return Verb::Make;
        case storage::RowVerb::Changed:
            return Verb::Change;
        case storage::RowVerb::Deleted:
            return Verb::Remove;
        }
        return Verb::Change;
    };
    std::map<std::pair<std::string_view, std::int64_t>, Verb> verbs;
    for (const auto& row : changes.touched()) {
        const auto* use = useOf(row.table);
        if (!use)
            continue;
        const bool isItself = use->recordsOf == use->table;
        auto& verb = verbs.try_emplace({use->recordsOf, row.id}, Verb::Change).first->second;
        if (isItself)
            verb = verbOf(row.verb);
    }
    std::vector<TouchedRecord> records;
    for (const auto& [record, verb] : verbs)
        records.push_back({std::string(record.first), record.second, verb});
    return records;
}

bool isEmptyButForDrafts(const storage::ChangeSet& changes) {
    return std::ranges::all_of(changes.tables(), [](const std::string& table) { return table == "draft"; });
}

std::string accountName() {
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const auto name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name.toStdString();
    }
    return QDir::home().dirName().toStdString();
}

/// What every screen asks for; `path` is named where it cannot be read.
std::unique_ptr<Directory> directoryOf(Repositories& in, const QString& path) {
    const auto told = [&path](auto read) {
        return [read, &path](auto... of) {
            try {
                return read(of...);
            } catch (const storage::StorageError& error) {
                throw fileError(error, path);
            }
        };
    };
    auto source = std::make_unique<Directory::Source>();
    source->organisation = told([&in] {
        auto organisation = in.organisation.load();
        return std::pair(organisation.name, organisation.levels);
    });
    source->people = told([&in] { return in.people.all(); });
    source->person = told([&in](PersonId person) { return in.people.find(person); });
    source->skills = told([&in] { return in.skills.all(); });
    source->customFields = told([&in] { return in.customFields.all(); });
    source->programs = told([&in] { return in.programs.all(); });
    source->participations = told([&in](ProgramId program) {
        // Of the only program there is they are read all at once, which takes half the time.
        if (in.programs.all().size() != 1)
            return in.participations.findByProgram(program);
        auto parts = in.participations.all();
        std::erase_if(parts, [&](const Participation& part) { return part.program != program; });
        return parts;
    });
    source->participationsOf = told([&in](PersonId person) { return in.participations.findByPerson(person); });
    source->participation = told([&in](ParticipationId part) { return in.participations.find(part); });
    source->mentorships = told([&in] { return in.mentorships.all(); });
    source->mentorship = told([&in](MentorshipId pair) { return in.mentorships.find(pair); });
    source->neverPairs = told([&in] { return in.neverPairs.all(); });
    return std::make_unique<Directory>(std::move(source));
}

} // namespace

OrganisationFile::Store::Store(OrganisationFile::Access granted, storage::Connection opened, const Clock& clockToUse)
    : access(granted), actor(accountName()), clock(clockToUse), ids(clockToUse), connection(std::move(opened)),
      repositories(connection), directory(directoryOf(repositories, path)), wayBack(std::make_shared<LoanWayBack>()),
      m_guard(connection), m_toldUnconfirmed(connection.isUnconfirmed()) {}

OrganisationFile::Store::~Store() {
    close();
}

void OrganisationFile::Store::close() {
    {
        const std::lock_guard guard(wayBack->mutex);
        wayBack->file = nullptr;
    }
    connection.gate()->close();
    if (!isBelieved())
        access = OrganisationFile::Access::ReadOnly; // nobody knows by now, so nothing is written any more
    look.reset();
    if (m_forgetting.isPending() && access == OrganisationFile::Access::ReadWrite)
        forget(&Forgetting::forgetAll); // with the file go the steps that could have brought something back
}

void OrganisationFile::Store::forget(void (Forgetting::*how)(Repositories&)) noexcept {
    try {
        auto forgetting = m_forgetting;
        keep([&](Repositories& in) { (forgetting.*how)(in); });
        m_forgetting = std::move(forgetting);
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): what it says is no concern of whoever is here
    }
}

void OrganisationFile::Store::forgetLeftovers() {
    if (access == OrganisationFile::Access::ReadOnly)
        return;
    m_forgetting.lookForLeftovers(repositories);
    if (m_forgetting.isPending())
        forget(&Forgetting::forgetAll);
}

void OrganisationFile::Store::forgetOutOfReach() {
    whenHere([this] {
        if (m_forgetting.isDue())
            forget(&Forgetting::forget);
    });
}

OrganisationFile::Store::Writing::Writing(Store& store) : m_store(store) {
    if (store.access == OrganisationFile::Access::ReadOnly)
        return;
    try {
        store.requireLookedThrough();
        store.requireInPlace(); // waits for whoever has the file as a loan, who may be writing
        m_isInner = store.m_writing != nullptr;
        if (m_isInner)
            return;
        m_transaction.emplace(store.connection);
        // From here on nobody else can, so that what is kept in memory is what the file says.
        if (store.m_guard.changedOutside())
            throw storage::StorageError(storage::StorageError::Kind::ChangedOutside,
                                        "another program wrote into the file");
    } catch (const storage::StorageError& error) {
        throw fileError(error, store.path);
    }
    store.m_writing = this;
}

OrganisationFile::Store::Writing::~Writing() {
    if (m_transaction)
        m_store.m_writing = nullptr;
}

void OrganisationFile::Store::act(Writing& writing, const ActionLine& line, const Body& body) {
    announce(write(writing, line, body));
}

Change OrganisationFile::Store::write(Writing& writing, const ActionLine& line, const Body& body) {
    try {
        return commit(writing, line, [&] { body(repositories); });
    } catch (const storage::StorageError& error) {
        if (error.kind() == storage::StorageError::Kind::Stale)
            throw Refusal({{Issue::ChangedMeanwhile, Field::None}});
        throw fileError(error, path);
    }
}

void OrganisationFile::Store::keep(const Body& body) {
    using storage::StorageError;
    try {
        if (access == OrganisationFile::Access::ReadOnly)
            throw StorageError(StorageError::Kind::ReadOnly, "opened read-only");
        requireLookedThrough();
        requireInPlace();
        Transaction transaction(connection);
        body(repositories);
        transaction.commit();
        tellIfUnconfirmed();
    } catch (const StorageError& error) {
        throw fileError(error, path);
    }
}

void OrganisationFile::Store::beginLook() {
    if (!look)
        return;
    look->begin([way = wayBack] {
        const std::lock_guard guard(way->mutex);
        if (auto* file = way->file)
            QMetaObject::invokeMethod(
                file, [file] { file->store().tellTheVerdict(); }, Qt::QueuedConnection);
    });
}

void OrganisationFile::Store::tellTheVerdict() {
    if (isBelieved())
        whenHere([this] { forgetLeftovers(); });
    Q_EMIT owner->lookedThrough();
}

void OrganisationFile::Store::requireLookedThrough(const Watch& watch) {
    if (!look)
        return;
    beginLook();
    if (!look->isOver() && patience && !connection.gate()->isBorrower())
        patience([this](const Watch& waiting) { look->require(waiting); });
    look->require(watch);
}

void OrganisationFile::Store::lent() {
    ++m_loans;
    m_lender = actorName();
    m_lentFrom = perspective();
}

void OrganisationFile::Store::requireAllowed(Action action) const {
    // The desk is of the file's own thread: a borrower was allowed before the file was lent.
    if (!connection.gate()->isBorrower() && owner && !owner->desk().isCoordinator() &&
        doerOf(action) == Doer::Coordinator)
        throw Refusal({{Issue::NotAllowed, Field::None}});
}

Perspective OrganisationFile::Store::perspective() const {
    if (connection.gate()->isBorrower())
        return m_lentFrom;
    return owner ? owner->desk().perspective() : Perspective{};
}

std::string OrganisationFile::Store::actorName() const {
    if (connection.gate()->isBorrower())
        return m_lender;
    const auto* person =
        owner && owner->desk().perspective().person ? directory->person(*owner->desk().perspective().person) : nullptr;
    return person ? person->displayName() : actor;
}

void OrganisationFile::Store::requireInPlace() const {
    if (!connection.stillInPlace())
        throw storage::StorageError(storage::StorageError::Kind::MovedOrDeleted,
                                    "moved, deleted or replaced before the change");
}

Change OrganisationFile::Store::commit(Writing& writing, const ActionLine& line, const std::function<void()>& body) {
    using storage::StorageError;
    requireAllowed(line.action);
    if (access == OrganisationFile::Access::ReadOnly)
        throw StorageError(StorageError::Kind::ReadOnly, "opened read-only");
    auto& begun = writing.m_isInner ? *m_writing : writing;
    Q_ASSERT_X(begun.m_transaction, "act", "one action a transaction");
    const auto finish = [&] {
        begun.m_transaction->commit();
        begun.m_transaction.reset();
        m_writing = nullptr;
    };
    storage::ChangeRecorder recorder(connection);
    m_acting = line.action;
    m_othersLogged.clear();
    m_lastSeal.reset(); // what was not committed holds nothing
    body();
    // A form is of the file's own thread: a borrower records none, whatever is typed meanwhile.
    if (!connection.gate()->isBorrower() && !draftRecorded.empty())
        repositories.drafts.remove(draftRecorded, perspective().person.value_or(PersonId{}));
    auto content = std::make_shared<UndoStep::Content>();
    content->changes = recorder.take();
    content->doneAt = clock.now();
    content->by = perspective();
    if (isEmptyButForDrafts(content->changes)) {
        // Nothing of substance: what is remembered on the side may still be kept.
        finish();
        return {line.action, line.subject, 0, {}};
    }
    logLine({ids.next<ChangeEntryId>(), clock.now(), actorName(), line.onBehalf, line.action, line.subject, line.record,
             line.count, line.before, line.after},
            false);
    keepEnd(repositories.settings, *m_lastSeal, m_olderLines);
    content->record = line.record;
    content->others = std::move(m_othersLogged);
    auto forgetting = m_forgetting;
    forgetting.follow(content, repositories);
    finish();
    m_forgetting = std::move(forgetting);
    // Only now, and only if the bytes went into the file that carries the name, may it be shown as saved.
    if (!connection.stillInPlace())
        throw StorageError(StorageError::Kind::MovedOrDeleted, "moved, deleted or replaced during the change");
    m_guard.remember();
    Change change{line.action, line.subject, line.count, aspectsOf(content->changes)};
    change.records = recordsOf(content->changes);
    change.isOfMany = content->changes.touchesMany();
    change.step = UndoStep(std::move(content));
    return change;
}

void OrganisationFile::Store::whenHere(std::function<void()> task) {
    if (m_loans == 0)
        task();
    else
        m_putOff.push_back(std::move(task));
}

void OrganisationFile::Store::settle(const std::optional<Change>& change) {
    if (change)
        announce(*change);
    tellIfUnconfirmed();
    if (--m_loans > 0)
        return;
    for (auto& task : std::exchange(m_putOff, {}))
        task();
}

void OrganisationFile::Store::tellIfUnconfirmed() {
    if (connection.isUnconfirmed() && !std::exchange(m_toldUnconfirmed, true))
        Q_EMIT owner->unconfirmed();
}

void OrganisationFile::Store::announce(const Change& change) {
    tellIfUnconfirmed();
    if (change.step.isEmpty())
        return;
    directory->forget(change);
    Q_EMIT owner->changed(change);
}

bool OrganisationFile::Store::logsRecords(std::size_t ofSoMany) {
    return ofSoMany >= 2 && ofSoMany <= mostLinesAnAction;
}

void OrganisationFile::Store::logRecord(Action action, const std::string& subject, std::int64_t record,
                                        std::string before, std::string after, std::size_t ofSoMany) {
    if (!logsRecords(ofSoMany))
        return; // the line of the action itself says it all, or there are too many
    appendLine(action, subject, record, std::move(before), std::move(after));
    m_othersLogged.emplace_back(record, subject);
}

void OrganisationFile::Store::appendLine(Action action, const std::string& subject, std::int64_t record,
                                         std::string before, std::string after) {
    ChangeEntry entry{ids.next<ChangeEntryId>(), clock.now(),     actorName(), {}, action, subject, record, 1,
                      std::move(before),         std::move(after)};
    // What is done to others on the way is no part of it: nothing else says that.
    logLine(entry, action == m_acting);
}

void OrganisationFile::Store::logLine(const ChangeEntry& entry, bool isPart) {
    if (!m_lastSeal) {
        m_lastSeal = repositories.changes.lastSeal();
        m_olderLines =
            olderLinesOf(repositories.settings).value_or(m_lastSeal ? 0 : repositories.changes.countUnsealed());
    }
    m_lastSeal = sealBehind(m_lastSeal, entry, isPart);
    if (isPart)
        repositories.changes.appendPart(entry, *m_lastSeal);
    else
        repositories.changes.append(entry, *m_lastSeal);
}

Change OrganisationFile::Store::turn(const UndoStep& step, const ActionLine& line, bool back) {
    using storage::StorageError;
    if (step.isEmpty())
        return {line.action, line.subject, 0, {}};
    try {
        const storage::LinksSuspended suspended(connection);
        if (!back)
            step.content()->doneAt = clock.now();
        Writing writing(*this);
        return commit(writing, line, [&] {
            const auto& changes = step.content()->changes;
            back ? storage::applyInverted(connection, changes) : storage::apply(connection, changes);
            if (!storage::linksAreWhole(connection))
                throw StorageError(StorageError::Kind::Conflict, "later changes stand in the way");
            for (const auto& [record, subject] : step.content()->others)
                if (record != line.record)
                    appendLine(line.action, subject, record, line.before, line.after);
        });
    } catch (const StorageError& error) {
        throw fileError(error, path);
    }
}

} // namespace mentoring
