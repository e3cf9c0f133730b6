#include "parts/skill_picker.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "kit/flow_layout.h"
#include "kit/lines_card.h"
#include "kit/mnemonic.h"
#include "style/icons.h"
#include "wording/people.h"

namespace mentoring::ui {

QComboBox* skillCombo(Workspace& workspace, const QString& objectName, const QString& none, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->addItem(none, QVariant::fromValue<qint64>(0));
    std::vector<std::pair<QString, qint64>> skills;
    for (const auto& skill : workspace.file().directory().skills())
        skills.emplace_back(wording::name(skill), skill.id.value);
    std::ranges::sort(skills,
                      [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto& [name, id] : skills)
        combo->addItem(name, QVariant::fromValue<qint64>(id));
    combo->setMaxVisibleItems(16);
    return combo;
}

SkillPicker::SkillPicker(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("skillPicker"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_choice = skillCombo(workspace, QStringLiteral("skillCombo"), tr("Choose a skill…"), this);
    layout->addWidget(m_choice);
    auto* host = new QWidget(this);
    m_chips = new FlowLayout(host, space::s);
    layout->addWidget(host);
    setFocusProxy(m_choice);
    connect(this, &SkillPicker::skillsChanged, this, [this] { keptChanged(); });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const SkillId id{m_choice->itemData(index).toLongLong()};
        m_choice->setCurrentIndex(0);
        if (!id.isSet() || std::ranges::find(m_skills, id) != m_skills.end())
            return;
        m_skills.push_back(id);
        showChosen();
        Q_EMIT skillsChanged();
    });
}

void SkillPicker::setSkills(const std::vector<SkillId>& skills) {
    m_skills = skills;
    showChosen();
}

QJsonValue SkillPicker::kept() const {
    QJsonArray skills;
    for (const auto id : m_skills)
        skills.append(QString::number(id.value));
    return skills;
}

void SkillPicker::bringBack(const QJsonValue& kept) {
    m_skills.clear();
    for (const auto& value : kept.toArray()) {
        const SkillId id{value.toString().toLongLong()};
        if (m_workspace.file().directory().skill(id))
            m_skills.push_back(id);
    }
    showChosen();
    Q_EMIT skillsChanged();
}

void SkillPicker::showChosen() {
    clearLayout(m_chips);
    for (const auto id : m_skills) {
        const auto* skill = m_workspace.file().directory().skill(id);
        if (!skill)
            continue;
        auto* chip = new QPushButton(icon(QStringLiteral("close")), withoutMnemonic(wording::name(*skill)), this);
        chip->setAutoDefault(false);
        chip->setToolTip(tr("Take this skill away"));
        connect(chip, &QPushButton::clicked, this, [this, id] {
            std::erase(m_skills, id);
            showChosen();
            Q_EMIT skillsChanged();
        });
        m_chips->addWidget(chip);
    }
}

} // namespace mentoring::ui
