#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kit/scrolling_dialog.h"
#include "mentoring/check.h"
#include "parts/audience_edit.h"
#include "parts/draft_keeper.h"

class QCheckBox;
class QComboBox;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace mentoring::ui {

class BreakingRow;
class DayEdit;
class FormField;
class Label;
class LongTextEdit;
class ScrollColumn;

/// A form around one action, filled field by field. Stays open, with what was typed, when the action is refused: each
/// issue stands under its field and the first one gets the focus. Ctrl+Return commits, Escape leaves. What is typed is
/// on disk at every pause and, in whatever way the form is left, found again until it is recorded.
class FormDialog : public ScrollingDialog {
    Q_OBJECT

public:
    FormDialog(Workspace& workspace, const QString& title, const QString& verb, QWidget* parent = nullptr);
    ~FormDialog() override;

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] bool cameBackFromDraft() const { return m_fromDraft; }

    /// Issues of these fields of the domain are shown there; everything else at the foot.
    QLineEdit* addLine(const char* objectName, const QString& label, const QString& help = {},
                       Field about = Field::None);
    LongTextEdit* addText(const char* objectName, const QString& label, int lines, const QString& help = {},
                          Field about = Field::None);
    QComboBox* addChoice(const char* objectName, const QString& label, const QStringList& choices,
                         Field about = Field::None);
    DayEdit* addDay(const char* objectName, const QString& label, const std::optional<Date>& day,
                    Field about = Field::None);
    QSpinBox* addNumber(const char* objectName, const QString& label, int lowest, int highest, int value,
                        const QString& unit = {}, Field about = Field::None);
    QCheckBox* addCheck(const char* objectName, const QString& text, bool checked);
    /// The choice who sees it (hidden where there is none) and the line "Seen by: …", which follows it and the choices
    /// that say whose the record will be and for which pair.
    AudienceEdit* addAudience(RecordKind kind, Audience audience, const std::function<wording::Readers()>& readers,
                              std::initializer_list<QComboBox*> choices = {});
    /// Any other widget as a field with a label, or (with an empty label) as it is.
    FormField* addField(const QString& label, QWidget* editor, Field about = Field::None);
    /// Issues of this field of the domain are shown at that editor too.
    void showAt(const QWidget* editor, Field about);
    void addWidget(QWidget* widget);
    Label* addHeading(const QString& text);
    void addSentence(const QString& text);
    /// Fields added between the two stand side by side, where the form is wide enough for that.
    void beginRow();
    void endRow();
    /// Fields added from here on stand in a column of their own, beside the columns before it; under them where the
    /// form is narrow.
    void beginColumn();
    void endColumns();
    /// The field around an editor.
    [[nodiscard]] FormField* fieldOf(const QWidget* editor) const;

    /// What is done in the end. Refuses by throwing a Refusal; days and numbers that nobody can read stop it before.
    void setAction(std::function<void()> action) { m_action = std::move(action); }
    /// Asked before the action, once all can be read: false leaves the form open. For what is possible, but likely a
    /// slip.
    void setQuestion(std::function<bool()> isMeant) { m_isMeant = std::move(isMeant); }
    /// What is written in that editor stops the form while `wrong` has something to say: what to write instead.
    void setCheck(const QWidget* editor, std::function<QString()> wrong);
    /// What is recorded can be deleted from here, too. It comes back with undo, as every action. Where more goes with
    /// it, `isMeant` asks first.
    void setRemoval(std::function<void()> removal, std::function<bool()> isMeant = {});
    /// Keeps what is typed as a draft (see DraftAbout) and brings it back now. Call last, when the fields hold what
    /// they begin with.
    void keepDraft(const std::string& key, const QString& subject = {});
    /// The same where the form changes something recorded.
    void keepDraftOfRecorded(const std::string& key, const QString& subject = {});
    /// The same, where the list of drafts calls it something else than its title, or only what is within `fields` is
    /// to be kept.
    void keepDraft(DraftAbout about, QWidget* fields = nullptr);
    [[nodiscard]] QPushButton* applyButton() const { return m_apply; }
    /// Wider than forms are by themselves.
    void setLeastWidth(int width) { m_leastWidth = width; }

    void accept() override;
    void reject() override;

protected:
    /// Leaves without an action, and without what was typed.
    void leaveForGood();
    void showEvent(QShowEvent* event) override;

private:
    /// Choices may be narrower than their longest text: what is chosen ends in dots then.
    void letChoicesGiveWay();
    void focusFirstEditor();
    void place(QWidget* widget);
    void endColumn();
    void showFoundAgain(const DraftKeeper::Found& found);
    void goTo(FormField* field);
    void showIssues(const Issues& issues);
    /// Marks what cannot be read.
    [[nodiscard]] bool isReadable();
    /// With the action goes the draft, in the same transaction. False when it was refused or failed.
    [[nodiscard]] bool record(const std::function<void()>& action);
    /// Somebody has recorded something else since the form was opened: it is opened anew about what is recorded now,
    /// with what was typed in it, so that both texts are there. False where that cannot be.
    bool beginAgainOnWhatIsRecorded();

    struct Entry {
        Field about;
        FormField* field;
        std::function<QString()> wrong{};
    };
    Workspace& m_workspace;
    DraftKeeper* m_draft = nullptr; ///< null: nothing is kept
    bool m_fromDraft = false;
    std::function<void()> m_action;
    std::function<bool()> m_isMeant;
    QVBoxLayout* m_fields = nullptr;
    BreakingRow* m_columns = nullptr; ///< while fields stand in columns,
    QVBoxLayout* m_column = nullptr;  ///< the last of them
    BreakingRow* m_row = nullptr;     ///< while fields stand side by side
    std::vector<Entry> m_entries;
    Label* m_problem = nullptr;
    QBoxLayout* m_buttons = nullptr;
    QPushButton* m_apply = nullptr;
    int m_leastWidth = 480;
    bool m_committing = false;
};

} // namespace mentoring::ui
