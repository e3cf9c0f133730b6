#pragma once

#include "app/seen.h"
#include "mentoring/advice_request.h"
#include "mentoring/concern.h"
#include "parts/record_page.h"

namespace mentoring::ui {

class SegmentedControl;

/// Questions of mentees to mentors, and concerns. For the coordinator the register of concerns; for a person their own
/// and what was shared with the pair.
class ConcernsPage : public RecordPage {
    Q_OBJECT

public:
    explicit ConcernsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("question"); }
    bool showRecord(const RecordRef& record) override;
    /// Opens the form for a question in a pair; not set: to be chosen.
    void ask(MentorshipId pair);
    void showView(const QString& view) override; ///< of the concerns: "open", "progress", "resolved", "all"

protected:
    void fillList() override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void showState() override;

private:
    void build();
    void makeActions();
    void fillConcerns();
    void fillQuestions();
    void showBadge();
    [[nodiscard]] bool showsQuestions() const;
    [[nodiscard]] std::optional<Seen<AdviceRequest>> question(qint64 id) const;
    [[nodiscard]] bool fillQuestion(qint64 id, QVBoxLayout* column);

    QAction* m_raise = nullptr;
    QAction* m_ask = nullptr;
    QAction* m_answer = nullptr;
    QAction* m_toSession = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_resolve = nullptr;
    QAction* m_reopen = nullptr;
    QAction* m_delete = nullptr;
    SegmentedControl* m_view = nullptr;
    SegmentedControl* m_filter = nullptr;
};

} // namespace mentoring::ui
