#pragma once

#include <tuple>
#include <utility>
#include <vector>

#include "app/seen.h"
#include "mentoring/records.h"

namespace mentoring {

class OrganisationFile;

template <class List>
struct SeenOfEach;
template <class... Records>
struct SeenOfEach<RecordList<Records...>> {
    using Type = std::tuple<std::vector<Seen<Records>>...>;
};

/// Records of every kind, each as whoever is at the desk may see it: for whoever shows, prints or hands out all there
/// is, and is not to forget a kind. In order of their ids.
class Gathered {
public:
    template <class Record>
    [[nodiscard]] std::vector<Seen<Record>>& of() {
        return std::get<std::vector<Seen<Record>>>(m_records);
    }
    template <class Record>
    [[nodiscard]] const std::vector<Seen<Record>>& of() const {
        return std::get<std::vector<Seen<Record>>>(m_records);
    }
    void append(Gathered more);

private:
    SeenOfEach<AuthoredRecords>::Type m_records;
};

/// What belongs to a pair. Empty for a pair that whoever is at the desk does not see.
[[nodiscard]] Gathered gatherOf(OrganisationFile& file, MentorshipId pair);
/// What belongs to a person and to no pair: what is about them, what they keep about themselves, and what they raised
/// or noted alone.
[[nodiscard]] Gathered gatherOf(OrganisationFile& file, PersonId person);

} // namespace mentoring
