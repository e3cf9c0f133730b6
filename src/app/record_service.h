#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "authored.h"
#include "formats/mentoring_json.h"
#include "text/fold.h"

namespace mentoring {

/// Cleans each field by what it is.
struct FieldCleaner {
    void operator()(const Described& described, std::string& text) const {
        if (isText(described.holds))
            text = text::clean(text);
    }
    template <std::size_t size>
    void operator()(const Described& described, std::array<std::string, size>& texts) const {
        for (auto& text : texts)
            (*this)(described, text);
    }
    template <class Tag>
    void operator()(const Described&, std::vector<Id<Tag>>& links) const {
        std::ranges::sort(links);
        links.erase(std::ranges::unique(links).begin(), links.end());
    }
    template <class Member>
    void operator()(const Described&, Member&) const {}
};

/// Texts as they are kept, lists of links sorted and without repeats, and what the kind tidies besides.
template <class Record>
void clean(Record& record) {
    eachField(record, FieldCleaner());
    if constexpr (requires { RecordOf<Record>::tidy(record); })
        RecordOf<Record>::tidy(record);
}

/// What the services do alike with the records of one kind: reading as whoever is at the desk may see, and writing as
/// one action with its line in the log. Who may write what, and what each verb changes, is said by the services.
template <class Record>
class RecordsOf {
public:
    using IdType = IdOf<Record>;
    using Also = std::function<void(Repositories&)>;

    explicit RecordsOf(OrganisationFile& file) : m_file(file) {}

    using Lists = storage::Lists;

    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Seen<Record>> all() const {
        return seen(repository().template seenBy<lists>(m_file.desk().perspective()));
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Seen<Record>> by(PersonId author) const {
        return seen(repository().template findByAuthor<lists>(m_file.desk().perspective(), author));
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Seen<Record>> of(MentorshipId pair) const {
        return seen(repository().template findByMentorship<lists>(m_file.desk().perspective(), pair));
    }
    template <Lists lists = Lists::All>
    [[nodiscard]] std::vector<Seen<Record>> ofPerson(PersonId person) const {
        return seen(repository().template findOfPerson<lists>(m_file.desk().perspective(), person));
    }
    [[nodiscard]] std::optional<Seen<Record>> find(IdType id) const { return seen(as(id)); }
    [[nodiscard]] auto seen(auto records) const { return asSeen(m_file.desk(), std::move(records)); }

    /// Throws Refusal unless it is there, and all of it is seen.
    [[nodiscard]] Record whole(IdType id) const { return mentoring::whole(m_file.desk(), as(id)); }
    /// The same, and theirs to change.
    [[nodiscard]] Record own(IdType id) const {
        auto record = whole(id);
        requireOwn(m_file.desk(), record);
        return record;
    }
    /// Throws Refusal (UnknownRecord) unless something of it is seen; without what is kept back, where that is not all.
    [[nodiscard]] Record visible(IdType id) const {
        auto record = as(id);
        if (!record || sightOf(m_file.desk(), *record) == Sight::Nothing)
            throw Refusal({{Issue::UnknownRecord, Field::None}});
        return *std::move(record);
    }
    [[nodiscard]] bool mayEdit(const Seen<Record>& record) const {
        return record.isWhole() && isOwn(m_file.desk(), record.record());
    }

    [[nodiscard]] std::vector<ChangeEntry> history(IdType id) const {
        constexpr std::size_t mostLines = 200;
        auto& in = m_file.store().repositories;
        return asSeen(m_file, in, in.changes.findAbout<Record>(m_file.desk().perspective(), id, mostLines),
                      TextsRead::OfAll);
    }

    /// One of them made, with an id of its own; `also` is written in the same action.
    IdType add(Writing& writing, Action action, Record& record, const Also& also = {}) const {
        record.id = m_file.store().ids.template next<IdType>();
        write(writing, line(action, record, {}, formats::toJson(record)), [&](Repositories& in) {
            in.of<Record>().insert(record);
            if (also)
                also(in);
        });
        return record.id;
    }
    /// Nothing is written where nothing has changed and there is nothing else to write.
    void change(Writing& writing, Action action, const Record& before, const Record& after,
                const Also& also = {}) const {
        if (after == before && !also)
            return;
        write(writing, line(action, after, formats::toJson(before), formats::toJson(after)), [&](Repositories& in) {
            in.of<Record>().update(before, after);
            if (also)
                also(in);
        });
    }
    void remove(Writing& writing, Action action, const Record& record) const {
        write(writing, line(action, record, formats::toJson(record), {}),
              [&](Repositories& in) { in.of<Record>().remove(record.id); });
    }

    /// The line of the log: named after the pair or the person, never after its content.
    [[nodiscard]] ActionLine line(Action action, const Record& record, std::string before, std::string after) const {
        return lineFor(m_file, action, record.id.value, record.from, subject(record), std::move(before),
                       std::move(after));
    }

private:
    [[nodiscard]] std::string subject(const Record& record) const {
        const auto bearing = RecordOf<Record>::bearing(record);
        const auto& directory = m_file.directory();
        if constexpr (isThePairs<Record>) {
            const auto* pair = directory.mentorship(bearing.pair);
            return pair ? pairName(directory, *pair) : std::string();
        }
        return personName(directory, bearing.about);
    }
    void write(Writing& writing, const ActionLine& line, const Also& how) const {
        m_file.store().act(writing, line, how);
    }
    [[nodiscard]] std::optional<Record> as(IdType id) const {
        return repository().find(m_file.desk().perspective(), id);
    }
    [[nodiscard]] auto& repository() const { return m_file.store().repositories.template of<Record>(); }

    OrganisationFile& m_file;
};

} // namespace mentoring
