#include "window/person_chooser.h"

#include <algorithm>
#include <unordered_map>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/label.h"
#include "kit/search_field.h"
#include "kit/utf8.h"
#include "text/fold.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

constexpr std::size_t mostShown = 200;

} // namespace

PersonChooser::PersonChooser(Workspace& workspace, QWidget* parent) : QDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("personChooser"));
    setWindowTitle(tr("Who are you?"));
    resize(480, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    auto* honest =
        new Label(tr("The person sees their own mentoring only. This prevents mistakes, not attacks: whoever "
                     "uses this computer can come back to the coordinator’s view."),
                  Label::Body, Label::Muted, this);
    honest->setWordWrap(true);
    layout->addWidget(honest);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("personSearchField"));
    m_search->setPurpose(tr("Search people"));
    layout->addWidget(m_search);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("personList"));
    m_list->setAccessibleName(tr("People"));
    layout->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_take = new QPushButton(tr("Go on as this person"), this);
    m_take->setObjectName(QStringLiteral("takeDeskButton"));
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &SearchField::searched, this, &PersonChooser::showMatches);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
    collect();
    showMatches({});
    m_search->setFocus();
}

void PersonChooser::collect() {
    const auto& directory = m_workspace.file().directory();
    std::unordered_map<PersonId, std::pair<bool, bool>> roles;
    for (const auto& pair : directory.mentorships()) {
        roles[pair.mentor].first = true;
        roles[pair.mentee].second = true;
    }
    for (const auto& program : directory.programs()) {
        for (const auto& part : directory.participations(program.id)) {
            auto& of = roles[part.person];
            of.first = of.first || part.asMentor;
            of.second = of.second || part.asMentee;
        }
    }
    for (const auto& [id, of] : roles) {
        const auto* person = directory.person(id);
        if (!person || person->archived)
            continue;
        const auto name = toQt(person->displayName());
        m_entries.push_back({id, name, wording::roleWord(of.first, of.second, person->addressForm),
                             text::fold(person->displayName() + ' ' + person->email)});
    }
    std::ranges::sort(m_entries,
                      [](const Entry& a, const Entry& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

void PersonChooser::showMatches(const QString& text) {
    m_list->clear();
    const auto wanted = text::fold(text.toStdString());
    std::size_t shown = 0;
    for (const auto& entry : m_entries) {
        if (entry.folded.find(wanted) == std::string::npos)
            continue;
        if (++shown > mostShown)
            break;
        auto* item = new QListWidgetItem(QStringLiteral("%1 · %2").arg(entry.name, entry.roles), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(entry.id.value));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0);
}

PersonId PersonChooser::person() const {
    const auto* item = m_list->currentItem();
    return PersonId{item ? item->data(Qt::UserRole).toLongLong() : 0};
}

} // namespace mentoring::ui
