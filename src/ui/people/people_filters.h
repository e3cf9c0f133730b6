#pragma once

#include <QWidget>

#include "people/people_table_model.h"

class QComboBox;
class QPushButton;

namespace mentoring::ui {

/// What the people shown have in common: department, site, level, language, state, nomination. Each choice lists what
/// occurs in the file and nothing else.
class PeopleFilters : public QWidget {
    Q_OBJECT

public:
    explicit PeopleFilters(QWidget* parent = nullptr);

    /// Reads the choices anew; one that no longer occurs stays while it is chosen, and says so.
    void fill(const Directory& directory);
    [[nodiscard]] PeopleTableModel::Narrowing narrowing() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* add(const char* name);

    QComboBox* m_department = nullptr;
    QComboBox* m_site = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_nominated = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace mentoring::ui
