#include "app/criteria_service.h"

#include <algorithm>

#include "app/desk.h"
#include "file_errors.h"
#include "formats/criteria_json.h"
#include "store.h"
#include "text/fold.h"

namespace mentoring {

namespace {

QString chosenKey(ProgramId program) {
    return QStringLiteral("criteria/%1").arg(program.value);
}

/// Which kept set the chosen one is a writing of: its id and the revision it was read with.
QString keptKey(ProgramId program) {
    return QStringLiteral("criteria-kept/%1").arg(program.value);
}

} // namespace

CriteriaService::CriteriaService(OrganisationFile& file) : m_file(file) {}

std::vector<CriteriaSet> CriteriaService::kept() const {
    std::vector<CriteriaSet> sets;
    for (const auto& stored : m_file.store().repositories.criteria.all()) {
        auto read = formats::criteriaFromJson(stored.document);
        if (!read.set)
            continue; // written by a newer program: left alone, not shown
        read.set->id = stored.id;
        read.set->revision = stored.revision;
        sets.push_back(std::move(*read.set));
    }
    return sets;
}

std::optional<CriteriaSet> CriteriaService::find(const std::string& name) const {
    const auto wanted = text::fold(name);
    for (const auto& set : kept())
        if (text::fold(set.name) == wanted)
            return set;
    for (const auto& set : readyMadeCriteria())
        if (set.key == wanted || text::fold(set.name) == wanted)
            return set;
    return std::nullopt;
}

CriteriaSet CriteriaService::chosen(ProgramId program) const {
    const auto document = m_file.setting(chosenKey(program));
    if (!document.isEmpty()) {
        auto read = formats::criteriaFromJson(document.toStdString());
        if (read.set) {
            const auto of = m_file.setting(keptKey(program)).split(u' ');
            for (const auto& set : kept()) {
                // What was chosen by a program that did not say yet which it was is found by its name.
                if (of.size() == 2 ? set.id.value != of[0].toLongLong() : set.name != read.set->name)
                    continue;
                read.set->id = set.id;
                read.set->revision = of.size() == 2 ? Revision{of[1].toLongLong()} : set.revision;
            }
            return *read.set;
        }
    }
    return readyMadeCriteria().front();
}

void CriteriaService::choose(ProgramId program, const CriteriaSet& set) {
    if (!m_file.desk().isCoordinator())
        throw Refusal({{Issue::NotAllowed, Field::None}});
    m_file.setSettings(
        {{chosenKey(program), QString::fromStdString(formats::toJson(set, formats::JsonWriter::Style::Compact))},
         {keptKey(program), QStringLiteral("%1 %2").arg(set.id.value).arg(set.revision.value)}});
}

std::vector<CriteriaProblem> CriteriaService::problems(const CriteriaSet& set) const {
    return validate(set, m_file.directory().customFields());
}

CriteriaSet CriteriaService::keep(CriteriaSet set) {
    Writing writing(m_file.store());
    auto& store = m_file.store();
    set.name = text::clean(set.name);
    set.description = text::clean(set.description);
    if (!validate(set).empty())
        throw Refusal({{Issue::CriteriaUnusable, Field::None}});
    auto known = kept();
    const auto folded = text::fold(set.name);
    if (std::ranges::any_of(
            known, [&](const CriteriaSet& other) { return other.id != set.id && text::fold(other.name) == folded; }))
        throw Refusal({{Issue::FieldNameTaken, Field::Name}});
    const auto present = std::ranges::find(known, set.id, &CriteriaSet::id);
    const bool isNew = present == known.end();
    if (isNew)
        set.id = store.ids.next<CriteriaSetId>();
    else
        follow(set.revision, present->revision);
    if (!isNew && set == *present)
        return *present;
    const storage::StoredCriteriaSet stored{set.id,      set.key, set.name, set.description, formats::toJson(set),
                                            set.revision};
    store.act(writing,
              {isNew ? Action::AddCriteria : Action::EditCriteria, set.name, 1, set.id.value, {}, stored.document},
              [&](Repositories& in) { isNew ? in.criteria.insert(stored) : in.criteria.update(stored); });
    known = kept();
    return *std::ranges::find(known, set.id, &CriteriaSet::id);
}

void CriteriaService::remove(CriteriaSetId id) {
    Writing writing(m_file.store());
    for (const auto& set : kept()) {
        if (set.id == id) {
            m_file.store().act(writing, {Action::DeleteCriteria, set.name, 1, id.value, formats::toJson(set), {}},
                               [&](Repositories& in) { in.criteria.remove(id); });
            return;
        }
    }
}

CriteriaReading CriteriaService::load(const QString& path) const {
    const auto document = wholeText(path, formats::largestCriteriaDocument, "larger than any set of criteria");
    return formats::criteriaFor(formats::criteriaFromJson(document), m_file.directory().customFields());
}

Written CriteriaService::save(const CriteriaSet& set, const QString& path, bool replace) const {
    return writeWhole(path, replace, formats::toJson(set));
}

} // namespace mentoring
