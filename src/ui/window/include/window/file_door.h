#pragma once

#include <memory>
#include <optional>

#include "mentoring/clock.h"
#include "style/tokens.h"
#include "window/single_instance.h"
#include "window/workspace.h"
#include "wording/message.h"

class QWidget;

namespace mentoring::ui {

/// Where files come in. Of each there is one window for a user: this one has it, or another one is brought to the
/// front.
class FileDoor : public QObject {
    Q_OBJECT

public:
    explicit FileDoor(const Clock& clock, QObject* parent = nullptr);

    struct Outcome {
        std::unique_ptr<OrganisationFile> file; ///< null: why stands in `problem`, where there is something to say
        std::optional<wording::Message> problem;
        Tone tone = Tone::Danger;
    };
    /// Reads the file ahead, in a worker, while `window` says so and offers to stop. A large one may owe its look yet
    /// (OrganisationFile::owesLook), unless it is to be looked through first.
    [[nodiscard]] Outcome open(const QString& path, QWidget* window,
                               OrganisationFile::Look look = OrganisationFile::Look::Later) const;
    /// A new file with its first program.
    [[nodiscard]] Outcome create(const QString& path, const QString& organisation, const QString& program) const;

    /// This window has that file, and no other one. False: another one has it, and comes to the front.
    [[nodiscard]] bool hold(const QString& path);
    /// Back to the file that was open before, if there was one.
    void goBackTo(const QString& path);
    void release() { m_instance.release(); }

Q_SIGNALS:
    void frontAsked(); ///< somebody opens our file a second time

private:
    const Clock& m_clock;
    SingleInstance m_instance;
};

} // namespace mentoring::ui
