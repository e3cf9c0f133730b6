#pragma once

#include <memory>
#include <vector>

#include "parts/pair_card.h"
#include "window/page.h"

namespace Ui {
class MentorshipsPage;
}

namespace mentoring::ui {

class EmptyState;
class MentorshipDetail;
class MentorshipsTableModel;

/// The pairs that are published: found, paused, resumed, ended, deleted, exported; each with a page of its own.
class MentorshipsPage : public Page {
    Q_OBJECT

public:
    MentorshipsPage(Workspace& workspace, MakePairCards makeCards, QWidget* parent = nullptr);
    ~MentorshipsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("link"); }
    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool focusSearch() override;
    void selectAll() override;
    void deleteSelected() override;
    [[nodiscard]] bool canDelete() const override;
    bool showRecord(const RecordRef& record) override;

    /// "open", "paused", "absent" (one of the two does not take part), "ended", "all"; "absent/123" of one person.
    void showView(const QString& view) override;

    [[nodiscard]] MentorshipsTableModel* model() const { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Actions;

    void makeActions();
    void build();
    void retranslate();
    void fillPrograms();
    void programChosen();
    void fileChanged(const Change& change);
    void reload();
    void readAbsences();
    void showState();
    void open(MentorshipId id);
    void showList();
    void endChosen();
    void exportShown();
    [[nodiscard]] std::vector<MentorshipId> chosen() const;

    std::unique_ptr<Ui::MentorshipsPage> m_form;
    std::unique_ptr<Actions> m_actions;
    MakePairCards m_makeCards;
    MentorshipsTableModel* m_model = nullptr;
    MentorshipDetail* m_detail = nullptr;
    EmptyState* m_empty = nullptr;
    MentorshipId m_opened;
    bool m_active = false;
    bool m_stale = false;
};

} // namespace mentoring::ui
