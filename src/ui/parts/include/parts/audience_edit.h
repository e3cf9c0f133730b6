#pragma once

#include <QWidget>

#include "mentoring/perspective.h"
#include "wording/mentoring.h"

class QComboBox;

namespace mentoring::ui {

class Label;

/// Who will see what is being written: a choice where there is one, and always the line "Seen by: …".
class AudienceEdit : public QWidget {
    Q_OBJECT

public:
    AudienceEdit(RecordKind kind, Audience audience, wording::Readers readers, QWidget* parent = nullptr);

    [[nodiscard]] Audience audience() const;
    void setAudience(Audience audience);
    void setReaders(const wording::Readers& readers);
    /// The audience is that of something recorded already: it is said, not chosen.
    void setFixedAudience();
    /// The sentence below the choice, as it is shown.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void audienceChanged(mentoring::Audience audience);

private:
    void showSentence();

    RecordKind m_kind;
    wording::Readers m_readers;
    Label* m_label = nullptr; ///< of the choice
    QComboBox* m_choice = nullptr;
    Label* m_seenBy = nullptr;
};

} // namespace mentoring::ui
