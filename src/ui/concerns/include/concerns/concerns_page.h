#pragma once

#include "app/seen.h"
#include "kit/cells_model.h"
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
    void showRows() override;
    bool followList(const Change& change) override;
    bool fillDetail(qint64 id, QVBoxLayout* column) override;
    void retranslate() override;
    void lookAtCurrent() override;

private:
    /// What can be done now.
    struct Now {
        bool writable = false;
        bool hasMentor = false;
        bool isAsked = false; ///< whoever is at the desk, the question that is open or selected
        bool isOpenQuestion = false;
        bool isOwnQuestion = false;
        bool mayEditQuestion = false;
        bool isOwnConcern = false;
        bool mayResolve = false;
        bool mayReopen = false;
    };
    void takeToSession();
    void editCurrent();
    void removeCurrent();
    void build();
    void makeActions();
    [[nodiscard]] RecordListModel::Row rowOf(const Concern& concern) const;
    [[nodiscard]] RecordListModel::Row rowOf(const AdviceRequest& request) const;
    void fillConcerns();
    void putConcern(ConcernId id);
    void fillQuestions();
    void showBadge();
    [[nodiscard]] bool showsQuestions() const;
    [[nodiscard]] std::optional<Seen<AdviceRequest>> question(qint64 id) const;
    [[nodiscard]] bool fillQuestion(qint64 id, QVBoxLayout* column);

    CellsModel* m_rows = nullptr;
    SegmentedControl* m_view = nullptr;
    SegmentedControl* m_filter = nullptr;
    Now m_now;
};

} // namespace mentoring::ui
