#pragma once

#include <optional>

#include <QAbstractButton>

#include "style/tokens.h"

namespace mentoring::ui {

/// One line of a card that opens something: an icon, a title over a muted detail, a chip or a figure at the right, a
/// thin bar under it. Enter and the space bar open it.
class LineItem : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString title = {};
        QString detail = {};   ///< muted, under the title
        QString iconName = {}; ///< left of the title
        QString chip = {};     ///< at the right
        Tone tone = Tone::Neutral;
        QString figure = {}; ///< at the right, before the chip; muted
        double share = -1;   ///< 0 to 1: a thin bar
        Tone barTone = Tone::Info;

        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit LineItem(Content content, QWidget* parent = nullptr);

    [[nodiscard]] const Content& content() const { return m_content; }
    void setContent(Content content);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// A title too long for one line has two.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// What is left for the words, beside the icon, the figure and the chip.
    [[nodiscard]] int wordsWidth(int width) const;
    [[nodiscard]] int iconSide() const;
    void fitHeight();

    /// How wide and high the parts are in the font there is, in pixels: a layout asks for the height of a few widths
    /// again and again, and to measure a text takes long.
    struct Measured {
        int title = 0;                ///< in one line
        std::optional<int> firstWord; ///< of a title of several
        int figure = 0;
        int chip = 0;
        int lineHeight = 0;
        int height = 0; ///< with the title in one line
    };
    [[nodiscard]] const Measured& measured() const;

    Content m_content;
    mutable std::optional<Measured> m_measured;
};

} // namespace mentoring::ui
