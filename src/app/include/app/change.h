#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QFlags>

#include "mentoring/change_entry.h"

namespace mentoring {

/// Parts of a file that a change can touch: what a page looks at to know whether it must show itself anew.
enum class Aspect : unsigned {
    Organisation = 1U << 0, ///< name, levels
    People = 1U << 1,
    Skills = 1U << 2,
    CustomFields = 1U << 3,
    Programs = 1U << 4,
    Participations = 1U << 5,
    NeverPairs = 1U << 6,
    Criteria = 1U << 7,
    Decisions = 1U << 8,
    Runs = 1U << 9,
    Mentorships = 1U << 10,
    Agreements = 1U << 11,
    Goals = 1U << 12,    ///< and career plans
    Insights = 1U << 13, ///< and levels of skills
    Sessions = 1U << 14,
    ActionItems = 1U << 15,
    PrivateNotes = 1U << 16,
    Feedback = 1U << 17,
    Advice = 1U << 18,
    Concerns = 1U << 19,
    Gains = 1U << 20,
    Drafts = 1U << 21, ///< only where an action took one with it, or brought it back
};
Q_DECLARE_FLAGS(Aspects, Aspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Aspects)

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
    UndoStep step;
};

} // namespace mentoring
