#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace mentoring::ui {

/// One entry: icon, text, a count where there is something to see to.
class SidebarEntry : public QAbstractButton {
    Q_OBJECT

public:
    SidebarEntry(const QString& id, const QString& iconName, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] int badge() const { return m_badge; }
    void setBadge(int count); ///< 0 hides it
    void setIconName(const QString& name);
    void setNarrow(bool narrow);         ///< the icon alone; the text becomes a tooltip
    [[nodiscard]] int wideWidth() const; ///< that it takes with its text, and its badge where there is one
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rename();
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QSize badgeSize() const; ///< of its pill; empty where there is nothing to see to
    void paintFocus(QPainter& painter, const QRectF& around) const;

    QString m_id;
    QString m_iconName;
    int m_badge = 0;
    bool m_narrow = false;
};

/// The list of pages at the left of the window; it scrolls where they are too many for its height. Up, Down, Home and
/// End move, as in a list; Tab goes past it in one step.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& iconName, const QString& text);
    void clear();
    void setText(const QString& id, const QString& text);
    void setBadge(const QString& id, int count);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id); ///< emits nothing
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] SidebarEntry* entry(const QString& id) const;

    /// Something above the entries; it goes while the sidebar is narrow, or where it is not to be shown at all.
    void setTopWidget(QWidget* widget);
    void setTopShown(bool shown);
    /// Something under the entries, at the foot; it stays while the sidebar is narrow.
    void setBottomWidget(QWidget* widget);
    /// Icons alone, for windows with little room.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    /// What it takes where it is not narrow.
    [[nodiscard]] int wideWidth() const;

Q_SIGNALS:
    void selected(const QString& id);
    void selectedAgain(); ///< the current one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    QVBoxLayout* m_layout = nullptr;
    QScrollArea* m_scroll = nullptr; ///< around the entries, for a low window
    QVBoxLayout* m_list = nullptr;
    QList<SidebarEntry*> m_entries;
    QWidget* m_top = nullptr;
    bool m_topShown = true;
    QString m_current;
    bool m_narrow = false;
};

} // namespace mentoring::ui
