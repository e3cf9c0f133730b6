#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include <QDialog>

#include "app/desk.h"
#include "parts/draft_keeper.h"

namespace mentoring::ui {

/// Makes a form again from the ids in the key of its draft.
struct DraftMaker {
    Workspace& workspace;
    const DraftKey& key;
    QWidget* parent;

    [[nodiscard]] OrganisationFile& file() const { return workspace.file(); }
    template <class Id>
    [[nodiscard]] Id id(std::size_t at = 0) const {
        return Id{key.id(at)};
    }
    /// Not set where the form is about none in particular; null where it is gone.
    [[nodiscard]] bool isThere(MentorshipId pair) const {
        const auto* known = file().directory().mentorship(pair);
        return !pair.isSet() || (known && file().desk().maySee(*known));
    }
    [[nodiscard]] bool isThere(PersonId person) const {
        return !person.isSet() || file().directory().person(person) != nullptr;
    }
    template <class Dialog, class... Arguments>
    [[nodiscard]] std::unique_ptr<QDialog> make(Arguments&&... arguments) const {
        return std::make_unique<Dialog>(workspace, std::forward<Arguments>(arguments)..., parent);
    }
};

/// How the form that a kind of draft belongs to is made again: said beside the form, and known to the composition root.
struct DraftForm {
    std::string_view name; ///< in the key
    /// Null where what it was about is gone.
    std::unique_ptr<QDialog> (*make)(const DraftMaker& by);
};

} // namespace mentoring::ui
