#pragma once

#include <vector>

#include <QDialog>

#include "window/workspace.h"

class QListWidget;
class QPushButton;

namespace mentoring::ui {

class SearchField;

/// Picks one of those who mentor or are mentored, by typing part of a name.
class PersonChooser : public QDialog {
    Q_OBJECT

public:
    explicit PersonChooser(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] PersonId person() const;

private:
    struct Entry {
        PersonId id;
        QString name;
        QString roles;
        std::string folded;
    };
    void collect();
    void showMatches(const QString& text);

    Workspace& m_workspace;
    std::vector<Entry> m_entries;
    SearchField* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace mentoring::ui
