#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "app/change.h"
#include "app/seen.h"
#include "mentoring/mentorship.h"
#include "mentoring/records.h"

namespace mentoring {

class OrganisationFile;

/// What is kept of one pair, for a page that shows it from several sides: each kind is read once, when it is first
/// asked for, as whoever is at the desk may see it, and anew after a change that touched it. To be shown, not to be
/// written: some lists are left out. Throws FileError.
class PairFolder {
public:
    PairFolder(OrganisationFile& file, Mentorship pair) : m_file(file), m_pair(std::move(pair)) {}

    [[nodiscard]] const Mentorship& pair() const { return m_pair; }
    [[nodiscard]] const std::optional<Agreement>& agreement();
    /// Of one kind; what is the mentee's own rather than the pair's (goals, strengths and areas to grow) too. In order
    /// of their ids, sessions by day. Left out are goals of sessions, milestones and skills of goals, and what
    /// happened of strengths and areas.
    template <class Record>
    [[nodiscard]] const std::vector<Seen<Record>>& of();
    /// The first planned one from today on; null when there is none.
    [[nodiscard]] const Seen<Session>* nextSession();

    /// Takes out what a change touched.
    void forget(Aspects touched);

private:
    template <class Record>
    using Part = std::optional<std::vector<Seen<Record>>>;
    template <class List>
    struct PartOfEach;
    template <class... Records>
    struct PartOfEach<RecordList<Records...>> {
        using Type = std::tuple<Part<Records>...>;
    };

    OrganisationFile& m_file;
    Mentorship m_pair;
    std::optional<std::optional<Agreement>> m_agreement;
    PartOfEach<AuthoredRecords>::Type m_parts;
};

} // namespace mentoring
