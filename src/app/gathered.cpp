#include "app/gathered.h"

#include <iterator>

#include "record_service.h"

namespace mentoring {

namespace {

/// Of the person, whoever wrote it and in whatever pair.
template <class Record>
inline constexpr bool isThePersons = requires(Record record) {
    record.about;
}
|| !requires(Record record) {
    record.mentorship;
};

} // namespace

void Gathered::append(Gathered more) {
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        auto& to = of<Record>();
        auto& from = more.of<Record>();
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    });
}

Gathered gatherOf(OrganisationFile& file, MentorshipId pair) {
    Gathered gathered;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if constexpr (!isThePersons<Record>)
            gathered.of<Record>() = RecordsOf<Record>(file).of(pair);
    });
    return gathered;
}

Gathered gatherOf(OrganisationFile& file, PersonId person) {
    Gathered gathered;
    forEachRecord(AuthoredRecords{}, [&]<class Record>() {
        if constexpr (!isThePairs<Record>) {
            const auto& repository = file.store().repositories.of<Record>();
            gathered.of<Record>() =
                RecordsOf<Record>(file).seen(repository.findOfPerson(file.desk().perspective(), person));
        }
    });
    return gathered;
}

} // namespace mentoring
