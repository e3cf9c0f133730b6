#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace mentoring::ui {

class BreakingRow;
class Label;
class ThinBar;

/// A surface with a thin border and round corners. In a form: a promoted QFrame with a layout of its own. In code:
/// `body()` is the layout to fill, under the title when there is one.
class Card : public QFrame {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    /// Shows a title line (made when first asked for); also the accessible name.
    void setTitle(const QString& title);
    /// A muted sentence under the title.
    void setDescription(const QString& text);
    /// Something at the right end of the title line: a button, a chip. Under it where there is no room for both.
    void addHeaderWidget(QWidget* widget);
    [[nodiscard]] QVBoxLayout* body();
    /// No margins around the body: for tables that touch the edges of the card.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ensureLayout();
    void fitFont();

    QVBoxLayout* m_outer = nullptr;
    QHBoxLayout* m_headerLine = nullptr;
    BreakingRow* m_header = nullptr; ///< within its margins
    QVBoxLayout* m_headerTexts = nullptr;
    QVBoxLayout* m_body = nullptr;
    Label* m_title = nullptr;
    Label* m_description = nullptr;
};

/// A figure on a card: caption, big figure, a sentence or a thin bar under it.
class StatTile : public Card {
    Q_OBJECT

public:
    explicit StatTile(QWidget* parent = nullptr);
    StatTile(const QString& caption, const QString& figure, const QString& detail, QWidget* parent = nullptr);

    void setCaption(const QString& text);
    void setFigure(const QString& text);
    void setDetail(const QString& text);
    /// 0 to 1 shows a thin bar, a negative share hides it.
    void setShare(double share);

private:
    void rename();

    Label* m_caption = nullptr;
    Label* m_figure = nullptr;
    Label* m_detail = nullptr;
    ThinBar* m_bar = nullptr;
};

/// A thin horizontal bar from 0 to 1.
class ThinBar : public QWidget {
    Q_OBJECT

public:
    explicit ThinBar(QWidget* parent = nullptr);
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace mentoring::ui
