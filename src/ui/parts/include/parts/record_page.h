#pragma once

#include <functional>

#include "app/of_program.h"
#include "parts/list_and_detail.h"
#include "parts/page_actions.h"
#include "window/page.h"

class QAction;
class QComboBox;
class QTimer;
class QVBoxLayout;

namespace mentoring::ui {

class Card;
class EmptyState;
class PageHeader;
class RecordListModel;
class ScrollColumn;
class Table;

/// A page that lists records and opens one: a header with actions over the list, a header with a way back over the one
/// record. Shows itself anew after changes of what it watches, when it is in front or comes there.
class RecordPage : public Page {
    Q_OBJECT

public:
    RecordPage(Workspace& workspace, const QString& id, Aspects watched, QWidget* parent = nullptr);

    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool focusSearch() override;
    [[nodiscard]] bool canDelete() const override;
    void deleteSelected() override;
    [[nodiscard]] bool canGoBack() const override { return isDetailShown(); }
    void goBack() override { showList(); }

protected:
    /// Makes the actions and puts them where their table says. Called once, before the list is built.
    void setActions(std::vector<PageAction> table);
    [[nodiscard]] QAction* action(const char* id) const { return m_actions->action(id); }
    /// The action that "Delete" and the Delete key trigger.
    void setDeleteAction(const char* id) { m_delete = action(id); }
    /// Where one record is open, only what can be done with it is shown.
    [[nodiscard]] Usable onlyIf(bool can, bool writable = true) const {
        return {writable && can, !isDetailShown() || can};
    }
    [[nodiscard]] PageHeader* header() const { return m_header; }
    [[nodiscard]] PageHeader* detailHeader() const { return m_detailHeader; }
    [[nodiscard]] QVBoxLayout* listColumn() const { return m_list; }
    /// A table with search, empty state and remembered columns; Enter and a double click open its record.
    Table* addTable(RecordListModel* model, const QString& key, const QList<int>& widths,
                    const QList<int>& stretchColumns);
    /// Something else may stand where the table does.
    void setTableShown(bool shown);
    [[nodiscard]] Table* table() const { return m_table; }
    [[nodiscard]] RecordListModel* model() const { return m_model; }
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }

    /// What the list holds records of: for the coordinator the program in front, or what was chosen instead; of all
    /// for whoever is in a pair, and where there is one program only.
    [[nodiscard]] OfProgram ofProgram() const;
    /// What was chosen instead is forgotten.
    void listProgramInFront();
    /// False where all are listed already.
    bool listAllPrograms();

    void open(qint64 id);
    void showList();
    [[nodiscard]] bool isDetailShown() const;
    /// The record that is open, or the one selected in the list; 0 without one.
    [[nodiscard]] qint64 current() const;
    /// Now when it is in front, later otherwise.
    void refresh();

    /// Reads the list anew. One that may be long gives `readInPieces` the way to read on: the first piece is read at
    /// once, the others while somebody looks and nothing else is to be done. `readOn` says whether there is more.
    virtual void fillList() = 0;
    void readInPieces(std::function<bool()> readOn);
    [[nodiscard]] bool isReading() const { return static_cast<bool>(m_readOn); }
    /// What depends on the rows and on how they are looked at: which are shown, counts, what stands in an empty table.
    virtual void showRows() {}
    /// Brings the list up to changes, which may be several, by less than reading it anew. False: read it anew.
    virtual bool followList(const Change&) { return false; }
    /// False: the record is not there (any more); the list comes back.
    virtual bool fillDetail(qint64 id, QVBoxLayout* column);
    /// Brings the record that is open up to a change, by less than filling everything anew. False: fill it anew.
    virtual bool followDetail(const Change&) { return false; }
    /// Texts of actions, headers, segments.
    virtual void retranslate() = 0;
    /// Finds out what the actions ask when they say whether they can be used.
    virtual void lookAtCurrent() {}
    /// Which actions can be used now.
    void showState();

    void changeEvent(QEvent* event) override;

private:
    void follow(const Change& change);
    void fill();
    void fillStaleList();
    void readPieces();
    void sayHowMany();
    void translate();
    void dressTable();
    void fillPrograms();

    Aspects m_watched;
    PageHeader* m_header = nullptr;
    PageHeader* m_detailHeader = nullptr;
    QVBoxLayout* m_list = nullptr;
    QComboBox* m_programs = nullptr; ///< null for whoever is in a pair
    ScrollColumn* m_scroll = nullptr;
    ListAndDetail* m_records = nullptr;
    Table* m_table = nullptr;
    Card* m_tableCard = nullptr; ///< around it
    RecordListModel* m_model = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_back = nullptr;
    QAction* m_delete = nullptr;
    PageActions* m_actions = nullptr;
    bool m_translated = false;
    bool m_listIsStale = true;
    Date m_listedOn{}; ///< the day its rows were made for
    Change m_missed;   ///< changes that the list has not followed yet
    std::function<bool()> m_readOn;
    bool m_mayBeLong = false; ///< the list
    QTimer* m_pieces = nullptr;
    bool m_detailIsStale = true;
    QString m_tableKey;
    QList<int> m_widths;
    QList<int> m_stretch;
};

} // namespace mentoring::ui
