#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QLayout>

#include "style/tokens.h"

namespace mentoring::ui {

/// Lays out side by side where everything has the room it needs, and under one another where it has not.
class BreakingRow : public QLayout {
public:
    enum class Share {
        Equal, ///< all are equally wide, or in parts, and need what they need at least
        First, ///< the first takes what the others leave; all need what they ask for
        Words, ///< the same, but the first gives way to the least it needs
        Last   ///< the last takes what the others leave, and needs no less than they have
    };

    explicit BreakingRow(QWidget* parent = nullptr, int spacing = space::l, Share share = Share::Equal);
    ~BreakingRow() override;
    BreakingRow(const BreakingRow&) = delete;
    BreakingRow& operator=(const BreakingRow&) = delete;

    void addItem(QLayoutItem* item) override;
    void addLayout(QLayout* layout);
    /// How they share the width, instead of equally: a number for each of them.
    void setParts(std::vector<int> parts) { m_parts = std::move(parts); }
    /// Side by side however narrow it is, where it must not break for now.
    void setBreaking(bool on);
    /// Between what stands under one another; as side by side where nothing is said.
    void setSpacingBelow(int spacing) { m_below = spacing; }
    [[nodiscard]] bool isBrokenAt(int width) const;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] std::vector<QLayoutItem*> shown() const;
    [[nodiscard]] std::vector<int> widthsAt(int width, const std::vector<QLayoutItem*>& items) const;
    template <typename HeightOf>
    [[nodiscard]] int heightAt(int width, HeightOf heightOf) const;

    [[nodiscard]] int partOf(const QLayoutItem* item) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::vector<int> m_parts;
    bool m_breaks = true;
    int m_beside;
    int m_below;
    Share m_share;
};

} // namespace mentoring::ui
