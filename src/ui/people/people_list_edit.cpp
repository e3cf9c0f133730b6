#include "people/people_list_edit.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "kit/utf8.h"
#include "mentoring/issues.h"
#include "style/icons.h"
#include "style/tokens.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

PeopleListEdit::PeopleListEdit(Workspace& workspace, const QString& objectName, Kind kind,
                               const std::vector<PersonId>& choices, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_kind(kind), m_choices(choices) {
    setObjectName(objectName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_none = new Label(tr("Nobody so far"), Label::Body, Label::Muted, this);
    layout->addWidget(m_none);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(space::xs);
    layout->addLayout(m_rowsLayout);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_search = new QLineEdit(this);
    m_search->setObjectName(objectName + QStringLiteral("SearchEdit"));
    m_search->setPlaceholderText(choices.empty() ? tr("Nobody to choose") : tr("Type part of a name and choose"));
    m_search->setEnabled(!choices.empty());
    m_search->setMaxLength(700);
    m_search->installEventFilter(this);
    m_labels.reserve(static_cast<qsizetype>(choices.size()));
    for (const auto id : choices)
        m_labels << labelOf(id);
    auto* completer = new QCompleter(m_labels, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(completer);
    m_add = new QPushButton(icon(QStringLiteral("add")), tr("Add"), this);
    m_add->setObjectName(objectName + QStringLiteral("AddButton"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    line->addWidget(m_search, 1);
    line->addWidget(m_add);
    layout->addLayout(line);
    setFocusProxy(m_search);
    // Once the completer has put the name into the line.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PeopleListEdit::addTyped,
            Qt::QueuedConnection);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &PeopleListEdit::addTyped);
}

bool PeopleListEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // Return adds whoever was typed; it does not record the form.
    if (!isReturn || key->modifiers().testFlag(Qt::ControlModifier) || m_search->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    addTyped();
    return true;
}

QString PeopleListEdit::labelOf(PersonId id) const {
    const auto* person = m_workspace.file().directory().person(id);
    if (!person)
        return {};
    const auto facts = wording::shortFacts(*person);
    return facts.isEmpty() ? wording::name(*person) : wording::name(*person) + QStringLiteral(" · ") + facts;
}

void PeopleListEdit::addTyped() {
    const auto typed = m_search->text().trimmed();
    if (typed.isEmpty())
        return;
    // The whole label, or the only one that holds what was typed.
    auto at = m_labels.indexOf(typed);
    if (at < 0) {
        const auto holds = [&](const QString& label) { return label.contains(typed, Qt::CaseInsensitive); };
        if (std::ranges::count_if(m_labels, holds) == 1)
            at = std::ranges::find_if(m_labels, holds) - m_labels.begin();
    }
    if (at < 0)
        return;
    // Two may be called alike down to their department: the one who is not in the list yet.
    const auto isMeant = [&](qsizetype i) {
        return m_labels[i] == m_labels[at] && std::ranges::none_of(m_rows, [&](const Row& row) {
                   return row.person == m_choices[static_cast<std::size_t>(i)];
               });
    };
    for (qsizetype i = at; i < m_labels.size(); ++i)
        if (isMeant(i)) {
            at = i;
            break;
        }
    m_search->clear();
    add(m_choices[static_cast<std::size_t>(at)]);
}

bool PeopleListEdit::add(PersonId person) {
    const bool isIn = std::ranges::find(m_rows, person, &Row::person) != m_rows.end();
    if (isIn || std::ranges::find(m_choices, person) == m_choices.end())
        return false;
    addRow({person, {}, {}});
    if (m_rows.back().reason)
        m_rows.back().reason->setFocus();
    keptChanged();
    return true;
}

bool PeopleListEdit::hasUnfinished() const {
    return !m_search->text().trimmed().isEmpty();
}

void PeopleListEdit::addRow(const Entry& entry) {
    const auto* person = m_workspace.file().directory().person(entry.person);
    if (!person)
        return;
    Row row{new QWidget(this), entry.person, entry.known, nullptr, nullptr};
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto* widget = row.widget;
    if (m_kind == Kind::Ranked) {
        row.rank = new Label(QString(), Label::Body, Label::Muted, widget);
        row.rank->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00. ")));
        line->addWidget(row.rank);
    }
    auto* name = new ElidedLabel(widget);
    name->setText(labelOf(entry.person));
    line->addWidget(name, 1);
    if (m_kind == Kind::WithReasons) {
        row.reason = new QLineEdit(entry.reason, widget);
        row.reason->setObjectName(objectName() + QStringLiteral("ReasonEdit"));
        row.reason->setAccessibleName(tr("Reason why not with %1").arg(wording::name(*person)));
        row.reason->setPlaceholderText(tr("Why not"));
        row.reason->setMaxLength(static_cast<int>(longestLongText));
        connect(row.reason, &QLineEdit::textChanged, this, [this] { keptChanged(); });
        line->addWidget(row.reason, 1);
    }
    const auto tool = [&](const char* iconName, const char* suffix, const QString& what, auto pressed) {
        auto* button = new QToolButton(widget);
        button->setObjectName(objectName() + QLatin1String(suffix));
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAutoRaise(true);
        button->setToolTip(what);
        button->setAccessibleName(tr("%1: %2", "what a button does, a person").arg(what, wording::name(*person)));
        connect(button, &QToolButton::clicked, this, pressed);
        line->addWidget(button);
    };
    if (m_kind == Kind::Ranked) {
        tool("chevron-up", "UpButton", tr("Move up"), [this, widget] { moveRow(widget, -1); });
        tool("chevron-down", "DownButton", tr("Move down"), [this, widget] { moveRow(widget, 1); });
    }
    tool("close", "RemoveButton", tr("Remove"), [this, widget] { removeRow(widget); });
    m_rowsLayout->addWidget(widget);
    m_rows.push_back(row);
    renumber();
}

std::size_t PeopleListEdit::indexOf(QWidget* row) const {
    return static_cast<std::size_t>(std::ranges::find(m_rows, row, &Row::widget) - m_rows.begin());
}

void PeopleListEdit::removeRow(QWidget* row) {
    const auto at = indexOf(row);
    if (at >= m_rows.size())
        return;
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
    row->hide();
    row->deleteLater();
    m_search->setFocus();
    renumber();
    keptChanged();
}

void PeopleListEdit::moveRow(QWidget* row, int by) {
    const auto at = indexOf(row);
    const auto to = static_cast<std::ptrdiff_t>(at) + by;
    if (at >= m_rows.size() || to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    std::swap(m_rows[at], m_rows[static_cast<std::size_t>(to)]);
    m_rowsLayout->removeWidget(row);
    m_rowsLayout->insertWidget(static_cast<int>(to), row);
    renumber();
    keptChanged();
}

void PeopleListEdit::renumber() {
    int number = 0;
    for (const auto& row : m_rows)
        if (row.rank)
            row.rank->setText(tr("%1.", "a place in a list").arg(locale().toString(++number)));
    m_none->setVisible(m_rows.empty());
    updateGeometry(); // a form that is not shown yet asks how high it is to be
}

void PeopleListEdit::setEntries(const std::vector<Entry>& entries) {
    for (const auto& row : std::exchange(m_rows, {}))
        delete row.widget;
    for (const auto& entry : entries)
        addRow(entry);
    renumber();
}

void PeopleListEdit::setPeople(const std::vector<PersonId>& people) {
    std::vector<Entry> entries;
    for (const auto id : people)
        entries.push_back({id, {}, {}});
    setEntries(entries);
}

std::vector<PeopleListEdit::Entry> PeopleListEdit::entries() const {
    std::vector<Entry> entries;
    for (const auto& row : m_rows)
        entries.push_back({row.person, row.reason ? row.reason->text().trimmed() : QString(), row.known});
    return entries;
}

std::vector<PersonId> PeopleListEdit::people() const {
    std::vector<PersonId> people;
    for (const auto& row : m_rows)
        people.push_back(row.person);
    return people;
}

QJsonValue PeopleListEdit::kept() const {
    QJsonArray rows;
    for (const auto& entry : entries()) {
        const auto* person = m_workspace.file().directory().person(entry.person);
        // The reason stands beside the person, where the list of drafts finds it.
        rows.append(QJsonArray{QJsonObject{{QStringLiteral("id"), QString::number(entry.person.value)},
                                           {QStringLiteral("label"), person ? wording::name(*person) : QString()},
                                           {QStringLiteral("known"), QString::number(entry.known.value)}},
                               entry.reason});
    }
    return rows;
}

void PeopleListEdit::bringBack(const QJsonValue& kept) {
    const auto before = entries();
    std::vector<Entry> again;
    for (const auto& one : kept.toArray()) {
        const auto row = one.toArray();
        const auto who = row.at(0).toObject();
        const NeverPairId known{who.value(QStringLiteral("known")).toString().toLongLong()};
        const bool isKnown = std::ranges::find(before, known, &Entry::known) != before.end();
        again.push_back({PersonId{who.value(QStringLiteral("id")).toString().toLongLong()}, row.at(1).toString(),
                         isKnown ? known : NeverPairId{}});
    }
    setEntries(again);
}

} // namespace mentoring::ui
