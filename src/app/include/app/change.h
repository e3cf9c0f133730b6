#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "mentoring/change_entry.h"

namespace mentoring {

/// Parts of a file that a change can touch: what a page looks at to know whether it must show itself anew.
class Aspects {
public:
    constexpr Aspects() = default;
    /// Of the file beside the mentoring's records: the numbers are named in Aspect.
    [[nodiscard]] static constexpr Aspects numbered(unsigned number) { return Aspects(std::uint64_t{1} << number); }
    /// Every kind of record is one by itself.
    [[nodiscard]] static constexpr Aspects of(RecordKind kind) {
        constexpr unsigned first = 32;
        return numbered(first + static_cast<unsigned>(kind));
    }

    [[nodiscard]] constexpr bool testFlag(Aspects other) const { return (m_bits & other.m_bits) != 0; }
    constexpr explicit operator bool() const { return m_bits != 0; }
    friend constexpr Aspects operator|(Aspects a, Aspects b) { return Aspects(a.m_bits | b.m_bits); }
    friend constexpr Aspects operator&(Aspects a, Aspects b) { return Aspects(a.m_bits & b.m_bits); }
    constexpr Aspects& operator|=(Aspects other) {
        m_bits |= other.m_bits;
        return *this;
    }
    friend constexpr bool operator==(Aspects, Aspects) = default;

private:
    constexpr explicit Aspects(std::uint64_t bits) : m_bits(bits) {}

    std::uint64_t m_bits = 0;
};

namespace Aspect {
inline constexpr auto Organisation = Aspects::numbered(0); ///< name, levels
inline constexpr auto People = Aspects::numbered(1);
inline constexpr auto Skills = Aspects::numbered(2);
inline constexpr auto CustomFields = Aspects::numbered(3);
inline constexpr auto Programs = Aspects::numbered(4);
inline constexpr auto Participations = Aspects::numbered(5);
inline constexpr auto NeverPairs = Aspects::numbered(6);
inline constexpr auto Criteria = Aspects::numbered(7);
inline constexpr auto Decisions = Aspects::numbered(8);
inline constexpr auto Runs = Aspects::numbered(9);
inline constexpr auto Mentorships = Aspects::numbered(10);
inline constexpr auto Drafts = Aspects::numbered(11); ///< only where an action took one with it, or brought it back
inline constexpr auto PutOffs = Aspects::numbered(22);  ///< what is not to be told now
inline constexpr auto Limits = Aspects::numbered(23);   ///< from when on something waits
inline constexpr auto Contacts = Aspects::numbered(24); ///< of the coordinator, with notes on pairs
inline constexpr auto Texts = Aspects::numbered(20);    ///< of the organisation, and who has read them
inline constexpr auto Agreements = Aspects::of(RecordKind::Agreement);
inline constexpr auto Goals = Aspects::of(RecordKind::Goal) | Aspects::of(RecordKind::CareerPlan);
inline constexpr auto Insights = Aspects::of(RecordKind::Insight) | Aspects::of(RecordKind::SkillAssessment);
inline constexpr auto Sessions = Aspects::of(RecordKind::Session);
inline constexpr auto ActionItems = Aspects::of(RecordKind::ActionItem);
inline constexpr auto PrivateNotes = Aspects::of(RecordKind::PrivateNote);
inline constexpr auto Feedback = Aspects::of(RecordKind::Feedback);
inline constexpr auto Advice = Aspects::of(RecordKind::AdviceRequest);
inline constexpr auto Concerns = Aspects::of(RecordKind::Concern);
inline constexpr auto Gains = Aspects::of(RecordKind::MentorGain);
} // namespace Aspect

/// A record that was made, changed or removed, itself or one of its parts: by the table it is kept in.
struct TouchedRecord {
    std::string table;
    std::int64_t id = 0;
    Verb verb = Verb::Change;

    friend bool operator==(const TouchedRecord&, const TouchedRecord&) = default;
};

/// What must be kept to take one action back or do it again. Opaque, cheap to copy.
class UndoStep {
public:
    struct Content;

    UndoStep() = default;
    explicit UndoStep(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

    /// An action that changed nothing has nothing to take back.
    [[nodiscard]] bool isEmpty() const { return m_content == nullptr; }
    [[nodiscard]] const Content* content() const { return m_content.get(); }

private:
    std::shared_ptr<const Content> m_content;
};

/// One user action that is on disk. The screens put it into words ("Éloïse Œuvré deleted", "40 people imported").
struct Change {
    Action action = Action::EditPerson;
    std::string subject;    ///< the name of what was changed; empty when it was many
    std::int64_t count = 1; ///< records the action was about
    Aspects touched;
    std::vector<TouchedRecord> records{}; ///< each once; none where they are too many to be named: see `isOfMany`
    bool isOfMany = false;
    UndoStep step{};
};

} // namespace mentoring
