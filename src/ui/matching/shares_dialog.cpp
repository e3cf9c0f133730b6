#include "matching/shares_dialog.h"

#include <algorithm>
#include <map>

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

#include "app/directory.h"
#include "app/refusal.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/utf8.h"
#include "mentoring/person_facts.h"
#include "wording/criteria.h"
#include "wording/issues.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// What stands in the field of the mentees of a program who are in it now, with how many of each; most first.
std::vector<std::pair<std::string, int>> valuesOf(const Directory& directory, ProgramId program, Field field) {
    std::map<std::string, int> counts;
    const auto* fact = factOf(field);
    using Text = std::string Person::*;
    const Text* text = fact ? std::get_if<Text>(&fact->member) : nullptr;
    for (const auto& part : directory.participations(program)) {
        const auto* person = directory.person(part.person);
        const bool waits = part.asMentee && part.state == ParticipationState::Accepted && person && !person->archived;
        if (waits && text && !(person->*(*text)).empty())
            ++counts[person->*(*text)];
    }
    std::vector<std::pair<std::string, int>> values(counts.begin(), counts.end());
    std::ranges::stable_sort(values, std::greater<>{}, &std::pair<std::string, int>::second);
    return values;
}

} // namespace

SharesDialog::SharesDialog(Workspace& workspace, ProgramId program, const Aims& aims, QWidget* parent)
    : FormDialog(workspace, tr("Shares of the pairs"), tr("Use these shares"), parent), m_program(program),
      m_aims(aims) {
    setObjectName(QStringLiteral("sharesDialog"));
    addSentence(tr("Of all pairs there are without any such bound, each of these gets at least and at most so many per "
                   "cent. A bound may leave somebody without a mentor; what it costs stands under the result."));
    QStringList names;
    for (const auto field : fieldsWithShares)
        names << wording::name(field);
    m_field = addChoice("sharesFieldCombo", tr("Shares &of"), names);
    const auto* chosen = std::ranges::find(fieldsWithShares, aims.sharesOf);
    m_field->setCurrentIndex(chosen == std::end(fieldsWithShares) ? 0 : static_cast<int>(chosen - fieldsWithShares));
    m_lines = new QWidget(this);
    addWidget(m_lines);
    connect(m_field, &QComboBox::currentIndexChanged, this, &SharesDialog::showRows);
    showRows();
    setAction([this] {
        auto meant = m_aims;
        meant.sharesOf = fieldsWithShares[static_cast<std::size_t>(m_field->currentIndex())];
        meant.shares = shares();
        if (const auto issues = validate(meant); !issues.empty()) {
            fieldOf(m_field)->setError(wording::sentence(issues.front()));
            throw Refusal({}); // the field says what is wrong
        }
        m_aims = meant;
    });
}

void SharesDialog::showRows() {
    const auto field = fieldsWithShares[static_cast<std::size_t>(m_field->currentIndex())];
    m_rows.clear();
    delete m_lines->layout();
    qDeleteAll(m_lines->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    auto values = valuesOf(workspace().file().directory(), m_program, field);
    // A bound of somebody who is not there any more stays in sight until it is taken off.
    if (field == m_aims.sharesOf)
        for (const auto& share : m_aims.shares)
            if (std::ranges::find(values, share.value, &std::pair<std::string, int>::first) == values.end())
                values.emplace_back(share.value, 0);
    if (values.empty()) {
        auto* none = new Label(tr("No mentee of the program has a value there."), Label::Body, Label::Muted, m_lines);
        none->setWordWrap(true);
        grid->addWidget(none, 0, 0);
        return;
    }
    grid->addWidget(new Label(tr("At least"), Label::Caption, Label::Muted, m_lines), 0, 1);
    grid->addWidget(new Label(tr("At most"), Label::Caption, Label::Muted, m_lines), 0, 2);
    int line = 1;
    for (const auto& [value, people] : values) {
        const auto named = tr("%1 (%Ln mentee(s))", nullptr, people).arg(toQt(value));
        auto* name = new Label(named, Label::Body, Label::Normal, m_lines);
        name->setWordWrap(true);
        const auto share = std::ranges::find(m_aims.shares, value, &Share::value);
        const bool isBound = field == m_aims.sharesOf && share != m_aims.shares.end();
        const auto spin = [&](const char* what, int percent, const QString& spoken) {
            auto* box = new QSpinBox(m_lines);
            box->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(what)).arg(line));
            box->setRange(0, wholeShare);
            box->setSuffix(wording::percentSign());
            box->setValue(percent);
            box->setAccessibleName(spoken);
            return box;
        };
        Row row{value, spin("atLeast", isBound ? share->atLeast : 0, tr("%1: at least").arg(toQt(value))),
                spin("atMost", isBound ? share->atMost : wholeShare, tr("%1: at most").arg(toQt(value)))};
        grid->addWidget(name, line, 0);
        grid->addWidget(row.atLeast, line, 1);
        grid->addWidget(row.atMost, line, 2);
        m_rows.push_back(row);
        ++line;
    }
}

std::vector<Share> SharesDialog::shares() const {
    std::vector<Share> shares;
    for (const auto& row : m_rows)
        if (row.atLeast->value() > 0 || row.atMost->value() < wholeShare)
            shares.push_back({row.value, row.atLeast->value(), row.atMost->value()});
    return shares;
}

} // namespace mentoring::ui
