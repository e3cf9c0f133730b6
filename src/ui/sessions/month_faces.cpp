#include "month_faces.h"

#include <vector>

#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

#include "sessions/month_calendar.h"
#include "wording/numbers.h"

namespace mentoring::ui {

namespace {

/// Faces of what is no widget: made when they are asked for, and gone with whose parts they are.
class Parts {
public:
    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() {
        for (const auto id : m_ids)
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
    }

    template <class Make>
    QAccessibleInterface* at(int index, Make make) {
        const auto place = static_cast<std::size_t>(index);
        if (m_ids.size() <= place)
            m_ids.resize(place + 1);
        if (m_ids[place] == 0)
            m_ids[place] = QAccessible::registerAccessibleInterface(make());
        return QAccessible::accessibleInterface(m_ids[place]);
    }
    [[nodiscard]] int indexOf(const QAccessibleInterface* part) const {
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            if (m_ids[i] != 0 && QAccessible::accessibleInterface(m_ids[i]) == part)
                return static_cast<int>(i);
        return -1;
    }

private:
    std::vector<QAccessible::Id> m_ids;
};

/// What a day and an entry have in common.
class PartFace : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit PartFace(MonthCalendar& calendar) : m_calendar(&calendar) {}

    [[nodiscard]] bool isValid() const override { return !m_calendar.isNull(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_calendar->window()->windowHandle(); }
    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect area = ownArea();
        return {m_calendar->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i)
            if (auto* part = child(i); part->rect().contains(x, y))
                return part;
        return nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

protected:
    [[nodiscard]] virtual QRect ownArea() const = 0;
    [[nodiscard]] MonthCalendar& calendar() const { return *m_calendar; }

private:
    QPointer<MonthCalendar> m_calendar;
};

class EntryFace : public PartFace {
public:
    EntryFace(MonthCalendar& calendar, QAccessibleInterface& day, int index, int line)
        : PartFace(calendar), m_day(day), m_index(index), m_line(line) {}

    [[nodiscard]] bool isValid() const override { return PartFace::isValid() && entry() != nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return &m_day; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*part*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.invisible = !calendar().isVisible();
        state.offscreen = ownArea().isEmpty();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && entry() ? entry()->inWords() : QString();
    }
    void doAction(const QString& name) override {
        if (name == pressAction() && entry())
            Q_EMIT calendar().opened(entry()->id);
    }

protected:
    [[nodiscard]] QRect ownArea() const override { return calendar().entryArea(m_index, m_line); }

private:
    [[nodiscard]] const MonthCalendar::Entry* entry() const {
        const auto entries = calendar().on(calendar().dayOf(m_index));
        const auto line = static_cast<std::size_t>(m_line);
        return line < entries.size() ? entries[line] : nullptr;
    }

    QAccessibleInterface& m_day;
    int m_index;
    int m_line;
};

class DayFace : public PartFace, public QAccessibleTableCellInterface {
public:
    DayFace(MonthCalendar& calendar, int index) : PartFace(calendar), m_index(index) {}

    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&calendar());
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(calendar().on(date()).size()); }
    [[nodiscard]] QAccessibleInterface* child(int line) const override {
        if (line < 0 || line >= childCount())
            return nullptr;
        auto* day = const_cast<DayFace*>(this);
        return m_entries.at(line, [&] { return new EntryFace(calendar(), *day, m_index, line); });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override { return m_entries.indexOf(part); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = isSelected() && calendar().hasFocus();
        state.invisible = !calendar().isVisible();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        if (which != QAccessible::Name)
            return {};
        const auto day = wording::longDate(wording::fromQt(date()));
        const int count = childCount();
        return count == 0 ? day : day + QStringLiteral(", ") + MonthCalendar::tr("%Ln session(s)", nullptr, count);
    }
    void doAction(const QString& name) override {
        if (name != pressAction())
            return;
        const auto day = date();
        calendar().setDay(day);
        calendar().openDay(day);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : PartFace::interface_cast(type);
    }

    [[nodiscard]] bool isSelected() const override { return date() == calendar().day(); }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_index % MonthCalendar::days; }
    [[nodiscard]] int rowIndex() const override { return m_index / MonthCalendar::days; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

protected:
    [[nodiscard]] QRect ownArea() const override { return calendar().cellOf(m_index); }

private:
    [[nodiscard]] QDate date() const { return calendar().dayOf(m_index); }

    int m_index;
    mutable Parts m_entries;
};

class MonthFace : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit MonthFace(MonthCalendar& calendar)
        : QAccessibleWidget(&calendar, QAccessible::Table), m_calendar(calendar) {}

    [[nodiscard]] int childCount() const override { return MonthCalendar::weeks * MonthCalendar::days; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        return m_days.at(index, [&] { return new DayFace(m_calendar, index); });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override { return m_days.indexOf(part); }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        return child(m_calendar.placeAt(m_calendar.mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_calendar.hasFocus() ? current() : nullptr;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override {
        return child(row * MonthCalendar::days + column);
    }
    [[nodiscard]] int rowCount() const override { return MonthCalendar::weeks; }
    [[nodiscard]] int columnCount() const override { return MonthCalendar::days; }
    [[nodiscard]] QString columnDescription(int column) const override {
        return QLocale().standaloneDayName(m_calendar.dayOf(column).dayOfWeek());
    }
    [[nodiscard]] QString rowDescription(int /*row*/) const override { return {}; }
    [[nodiscard]] int selectedCellCount() const override { return 1; }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override { return {current()}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int /*row*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* /*event*/) override {}

private:
    [[nodiscard]] QAccessibleInterface* current() const { return child(m_calendar.placeOf(m_calendar.day())); }

    MonthCalendar& m_calendar;
    mutable Parts m_days;
};

QAccessibleInterface* faceOf(const QString& /*className*/, QObject* object) {
    auto* calendar = qobject_cast<MonthCalendar*>(object);
    return calendar ? new MonthFace(*calendar) : nullptr;
}

} // namespace

void haveMonthFaces() {
    static const bool have = (QAccessible::installFactory(faceOf), true);
    Q_UNUSED(have)
}

} // namespace mentoring::ui
