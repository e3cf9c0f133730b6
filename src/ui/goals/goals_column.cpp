#include "goals_column.h"

#include <algorithm>

#include <QPushButton>

namespace mentoring::ui {

GoalsColumn::GoalsColumn(const QString& objectName, QWidget* parent) : LinesCard(objectName, parent) {
    m_none = addText({}, Label::Body, Label::Muted);
    m_moreButton = addButton("moreGoalsButton", {}, [this] { Q_EMIT moreAsked(); });
    m_moreButton->hide();
}

bool GoalsColumn::show(const std::vector<Line>& lines, int more, int& mayMake) {
    const auto isThere = [this](std::size_t at) { return at < m_items.size(); };
    const auto lacking = static_cast<int>(lines.size()) - static_cast<int>(m_items.size());
    for (int i = 0; i < std::min(lacking, mayMake); ++i) {
        const auto at = m_items.size();
        m_items.push_back(
            insertLine(static_cast<int>(at), lines[at].content, [this, at] { Q_EMIT opened(m_shown[at].goal); }));
    }
    mayMake -= std::clamp(lacking, 0, mayMake);
    if (lines != m_shown) {
        keepFocus(lines);
        for (std::size_t at = 0; at < lines.size() && isThere(at); ++at)
            m_items[at]->setContent(lines[at].content);
        m_shown = lines;
    }
    for (std::size_t at = 0; at < m_items.size(); ++at)
        m_items[at]->setVisible(at < lines.size());
    m_none->setVisible(lines.empty());
    if (more != m_more)
        sayMore(more);
    return m_items.size() >= lines.size();
}

void GoalsColumn::keepFocus(const std::vector<Line>& lines) {
    const auto focused = std::ranges::find_if(m_items, &QWidget::hasFocus);
    if (focused == m_items.end())
        return;
    const auto before = static_cast<std::size_t>(focused - m_items.begin());
    const auto now = std::ranges::find(lines, m_shown[before].goal, &Line::goal) - lines.begin();
    if (static_cast<std::size_t>(now) < std::min(lines.size(), m_items.size()))
        m_items[static_cast<std::size_t>(now)]->setFocus();
}

void GoalsColumn::sayMore(int more) {
    m_more = more;
    m_moreButton->setText(tr("and %Ln more", nullptr, more));
    m_moreButton->setVisible(more > 0);
}

void GoalsColumn::retranslate() {
    m_none->setText(tr("None"));
    sayMore(m_more);
}

} // namespace mentoring::ui
