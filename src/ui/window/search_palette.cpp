#include "window/search_palette.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "style/icons.h"
#include "style/painting.h"
#include "style/text_scale.h"
#include "style/tokens.h"

namespace mentoring::ui {

namespace {

enum HitRole { HitIndexRole = Qt::UserRole + 1, GroupRole, HitDetailRole, HitIconRole };

constexpr int mostHitsAProvider = 8;
constexpr int paletteWidth = 620;

class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colors& c = colors(option.palette);
        painter->save();
        const QString text = index.data(Qt::DisplayRole).toString();
        QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        if (index.data(GroupRole).toBool()) {
            painter->setFont(fontFor(TextRole::Caption, option.font));
            painter->setPen(c.mutedText);
            painter->drawText(room.adjusted(0, 4, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
            painter->restore();
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painting::roundRect(*painter, QRectF(option.rect).adjusted(space::xs, 1, -space::xs, -1), radius::control,
                                selected ? c.selection : c.hover, QColor());
        }
        const int side = scaled(metric::iconSize, option.font);
        const QRect picture(room.left() + 2, room.top() + (room.height() - side) / 2, side, side);
        paintIcon(*painter, picture, index.data(HitIconRole).toString(), selected ? c.primary : c.mutedText);
        room.setLeft(picture.right() + space::m);
        const QString detail = index.data(HitDetailRole).toString();
        const QFont small = fontFor(TextRole::Caption, option.font);
        const QFontMetrics smallMetrics(small);
        const QFontMetrics metrics(option.font);
        // What the name leaves; where both are long, half of the line each.
        const int left = room.width() - metrics.horizontalAdvance(text) - space::m;
        const int detailWidth = std::min(smallMetrics.horizontalAdvance(detail), std::max(left, room.width() / 2));
        painter->setFont(option.font);
        painter->setPen(c.text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, room.width() - detailWidth - space::m));
        painter->setFont(small);
        painter->setPen(c.mutedText);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          smallMetrics.elidedText(detail, Qt::ElideRight, detailWidth + 1));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int text = option.fontMetrics.height();
        return {100, index.data(GroupRole).toBool() ? text + 12 : text + 18};
    }
};

} // namespace

SearchPalette::SearchPalette(QWidget* window) : QFrame(window) {
    setObjectName(QStringLiteral("searchPalette"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("searchEverywhereEdit"));
    m_lens = m_line->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    for (auto* button : m_line->findChildren<QToolButton*>()) {
        // The lens is a picture, not a button.
        button->setFocusPolicy(Qt::NoFocus);
        button->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("searchHitsList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint = new Label({}, Label::Caption, Label::Muted, this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &SearchPalette::refill);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { run(item); });
    retranslate();
    hide();
}

void SearchPalette::addProvider(std::unique_ptr<SearchProvider> provider) {
    provider->whenRead = [this] {
        if (isVisible())
            refill(m_line->text());
    };
    m_providers.push_back(std::move(provider));
}

void SearchPalette::clearProviders() {
    m_providers.clear();
    m_hits.clear();
    m_list->clear();
    hide();
}

void SearchPalette::retranslate() {
    QStringList found;
    for (const auto& provider : m_providers)
        if (const auto what = provider->finds(); !what.isEmpty())
            found << what;
    const QString purpose =
        found.isEmpty() ? tr("Search")
                        : tr("Search %1", "%1 is a list such as: people, pairs").arg(found.join(QStringLiteral(", ")));
    m_line->setPlaceholderText(purpose);
    m_line->setAccessibleName(purpose);
    m_lens->setText(purpose);
    for (auto* button : m_line->findChildren<QToolButton*>())
        button->setAccessibleName(purpose);
    m_list->setAccessibleName(tr("What was found"));
    m_hint->setText(tr("↑ ↓ to choose, Enter to open, Esc to close"));
}

void SearchPalette::open() {
    retranslate(); // who is at the desk finds other things
    m_line->clear();
    refill(QString());
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::place() {
    const QWidget* window = parentWidget();
    const int width = std::min(scaled(paletteWidth, font()), window->width() - 2 * space::xl);
    const int top = std::min(72, window->height() / 8);
    int rows = 0;
    for (int row = 0; row < m_list->count(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int hint = m_hint->heightForWidth(width - 2 * space::s);
    const int wanted = m_line->sizeHint().height() + hint + 4 * space::s + 4 + rows;
    const int height = std::min(wanted, window->height() - 2 * top);
    setGeometry((window->width() - width) / 2, top, width, height);
}

void SearchPalette::refill(const QString& text) {
    m_hits.clear();
    m_list->clear();
    for (const auto& provider : m_providers) {
        QList<SearchHit> found = provider->search(text.trimmed(), mostHitsAProvider);
        std::stable_sort(found.begin(), found.end(),
                         [](const SearchHit& one, const SearchHit& other) { return one.rank < other.rank; });
        QString group;
        for (SearchHit& hit : found) {
            if (hit.group != group) {
                group = hit.group;
                auto* title = new QListWidgetItem(group, m_list);
                title->setFlags(Qt::NoItemFlags);
                title->setData(GroupRole, true);
            }
            auto* item = new QListWidgetItem(hit.text, m_list);
            item->setData(HitIndexRole, m_hits.size());
            item->setData(HitDetailRole, hit.detail);
            item->setData(HitIconRole, hit.iconName);
            item->setData(Qt::AccessibleTextRole,
                          hit.detail.isEmpty() ? hit.text : hit.text + QStringLiteral(", ") + hit.detail);
            m_hits.append(std::move(hit));
        }
    }
    const bool isReading = std::ranges::any_of(m_providers, [](const auto& one) { return one->isReading(); });
    if ((m_hits.isEmpty() || isReading) && !text.trimmed().isEmpty()) {
        auto* more =
            new QListWidgetItem(isReading ? tr("Still reading what was written…") : tr("Nothing found"), m_list);
        more->setFlags(Qt::NoItemFlags);
        more->setData(GroupRole, true);
    }
    step(1);
    place();
}

void SearchPalette::step(int by) {
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row += by;
        if (row < 0)
            row = count - 1;
        else if (row >= count)
            row = 0;
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchPalette::run(const QListWidgetItem* item) {
    if (item == nullptr || !item->data(HitIndexRole).isValid())
        return;
    const auto open = m_hits.at(item->data(HitIndexRole).toInt()).open;
    hide();
    if (open)
        open();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentItem());
            return true;
        case Qt::Key_Escape:
            hide();
            parentWidget()->setFocus();
            return true;
        default:
            break;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && isVisible()) {
        // A menu or another window in front leaves it open; a click elsewhere in the window closes it.
        const auto* focus = static_cast<QFocusEvent*>(event);
        if (focus->reason() != Qt::ActiveWindowFocusReason && focus->reason() != Qt::PopupFocusReason)
            hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchPalette::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colors& c = colors(palette());
    painting::roundRect(painter, QRectF(rect()), radius::card, c.surface, c.controlBorder);
}

void SearchPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace mentoring::ui
