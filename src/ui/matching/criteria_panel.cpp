#include "matching/criteria_panel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include "aim_card.h"
#include "app/criteria_service.h"
#include "criterion_row.h"
#include "kit/banner.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/lines_card.h"
#include "kit/switch.h"
#include "kit/utf8.h"
#include "matching/criterion_dialog.h"
#include "matching/save_criteria_dialog.h"
#include "standing_rules_rows.h"
#include "style/icons.h"
#include "style/ithaca_style.h"
#include "window/file_choice.h"
#include "wording/criteria.h"

namespace mentoring::ui {

CriteriaPanel::CriteriaPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_problem = new Banner(this);
    m_problem->setObjectName(QStringLiteral("criteriaProblemBanner"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeSetCard());
    m_aim = new AimCard(workspace, this);
    connect(m_aim, &AimCard::changed, this, &CriteriaPanel::changed);
    column->addWidget(m_aim);
    column->addWidget(makeWeightsCard());
    column->addWidget(makeRulesCard());
    column->addStretch(1);
    retranslate();
    reloadSets();
}

void CriteriaPanel::makeActions() {
    const auto writable = [this] { return !m_workspace.isReadOnly(); };
    m_actions = new PageActions(
        *this,
        {
            {"addCriterionAction",
             "add",
             QT_TR_NOOP("&Add criterion…"),
             MenuOnly,
             [this] { addCriterion(); },
             {},
             QT_TR_NOOP("Add a criterion or a rule")},
            {"saveCriteriaAsAction", nullptr, QT_TR_NOOP("Save se&t as…"), MenuOnly, [this] { saveAs(); }, writable},
            {"saveCriteriaAction", nullptr, QT_TR_NOOP("Save &changes to the set"), MenuOnly, [this] { saveChanges(); },
             [this, writable] { return writable() && isAltered() && m_draft.set().id.isSet(); }},
            {"removeCriteriaAction", nullptr, QT_TR_NOOP("Remo&ve the set"), MenuOnly, [this] { removeSet(); },
             [this, writable] { return writable() && m_draft.set().id.isSet(); }},
            {"importCriteriaAction", "import", QT_TR_NOOP("&Import a set…"), MenuOnly, [this] { importSet(); },
             writable},
            {"exportCriteriaAction", "export", QT_TR_NOOP("E&xport the set…"), MenuOnly, [this] { exportSet(); }},
        });
}

QWidget* CriteriaPanel::makeSetCard() {
    m_setCard = new Card(this);
    m_setCard->setTitle(QStringLiteral(" "));
    m_setMenu = new QToolButton(m_setCard);
    m_setMenu->setObjectName(QStringLiteral("criteriaMenuButton"));
    m_setMenu->setIcon(icon(QStringLiteral("more")));
    m_setMenu->setPopupMode(QToolButton::InstantPopup);
    m_setMenu->setAutoRaise(true);
    m_setMenu->setProperty("noArrow", true);
    auto* menu = new QMenu(m_setMenu);
    for (const auto* id : {"saveCriteriaAsAction", "saveCriteriaAction", "removeCriteriaAction"})
        menu->addAction(m_actions->action(id));
    menu->addSeparator();
    for (const auto* id : {"importCriteriaAction", "exportCriteriaAction"})
        menu->addAction(m_actions->action(id));
    m_setMenu->setMenu(menu);
    m_setCard->addHeaderWidget(m_setMenu);
    m_setCombo = new QComboBox(m_setCard);
    m_setCombo->setObjectName(QStringLiteral("criteriaSetCombo"));
    m_setCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_setCombo->setMinimumContentsLength(12);
    m_explanation = new Label(QString(), Label::Caption, Label::Muted, m_setCard);
    m_explanation->setObjectName(QStringLiteral("criteriaExplanationLabel"));
    m_explanation->setWordWrap(true);
    m_alteredLabel = new Label(QString(), Label::Caption, Label::Accent, m_setCard);
    m_alteredLabel->setObjectName(QStringLiteral("criteriaAlteredLabel"));
    m_alteredLabel->setWordWrap(true);
    m_setCard->body()->setSpacing(space::s);
    m_setCard->body()->addWidget(m_setCombo);
    m_setCard->body()->addWidget(m_explanation);
    m_setCard->body()->addWidget(m_alteredLabel);
    connect(m_setCombo, &QComboBox::activated, this, &CriteriaPanel::chooseFromList);
    return m_setCard;
}

QWidget* CriteriaPanel::makeWeightsCard() {
    m_weightsCard = new Card(this);
    m_weightsCard->setTitle(QStringLiteral(" "));
    m_addButton = new QToolButton(m_weightsCard);
    m_addButton->setObjectName(QStringLiteral("addCriterionButton"));
    m_addButton->setDefaultAction(m_actions->action("addCriterionAction"));
    m_addButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_addButton->setAutoRaise(true);
    m_weightsCard->addHeaderWidget(m_addButton);
    m_weights = new QVBoxLayout;
    m_weights->setSpacing(space::xs);
    m_weightsCard->body()->addLayout(m_weights);
    return m_weightsCard;
}

QWidget* CriteriaPanel::makeRulesCard() {
    m_rulesCard = new Card(this);
    m_rulesCard->setTitle(QStringLiteral(" "));
    m_rules = new QVBoxLayout;
    m_rules->setSpacing(space::xs);
    m_rulesCard->body()->setSpacing(space::xs);
    m_rulesCard->body()->addLayout(m_rules);
    m_standing = new StandingRulesRows(m_rulesCard);
    m_rulesCard->body()->addWidget(m_standing);
    connect(m_standing, &StandingRulesRows::changed, this, [this] {
        m_draft.setRules(m_standing->rules());
        edited();
    });
    return m_rulesCard;
}

void CriteriaPanel::retranslate() {
    m_actions->retranslate();
    m_aim->retranslate();
    m_standing->retranslate();
    m_setCard->setTitle(tr("Criteria"));
    m_setCombo->setAccessibleName(tr("Set of criteria"));
    m_setMenu->setToolTip(tr("Save, import or export the set"));
    m_setMenu->setAccessibleName(tr("More about the set of criteria"));
    m_alteredLabel->setText(tr("Changed since the set was chosen. Save it under a name to use it again."));
    m_weightsCard->setTitle(tr("What counts"));
    m_rulesCard->setTitle(tr("What must hold"));
    m_addButton->setAccessibleName(tr("Add criterion"));
}

void CriteriaPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reloadSets();
        showRows();
    }
}

QList<QAction*> CriteriaPanel::setActions() const {
    return m_actions->menu();
}

void CriteriaPanel::setProgram(ProgramId program) {
    m_program = program;
    m_aim->setProgram(program);
    showSet(m_workspace.file().criteria().chosen(program));
    reloadSets();
}

CriteriaSet CriteriaPanel::criteria() const {
    return m_draft.criteria();
}

const Aims& CriteriaPanel::aims() const {
    return m_aim->aims();
}

QString CriteriaPanel::problem() const {
    const auto set = criteria();
    const auto problems = m_workspace.file().criteria().problems(set);
    return problems.empty() ? QString() : wording::sentence(problems.front(), set);
}

void CriteriaPanel::reloadSets() {
    const auto before = std::exchange(m_listed, {});
    m_listed = setsToChoose(m_workspace.file().criteria().kept(), m_draft.set());
    m_draft.followWhatIsKept(before, m_listed);
    const auto readyMade = readyMadeCriteria().size();
    m_setCombo->clear();
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        if (i == readyMade)
            m_setCombo->insertSeparator(m_setCombo->count());
        m_setCombo->addItem(wording::name(m_listed[i]), static_cast<int>(i));
        m_setCombo->setItemData(m_setCombo->count() - 1, plainToolTip(wording::explanation(m_listed[i])),
                                Qt::ToolTipRole);
        if (isSameSet(m_listed[i], m_draft.set()))
            m_setCombo->setCurrentIndex(m_setCombo->count() - 1);
    }
    showState();
}

void CriteriaPanel::showSet(const CriteriaSet& set) {
    m_draft = CriteriaDraft(set);
    m_standing->setRules(set.rules);
    showRows();
    showState();
}

QToolButton* CriteriaPanel::menuButton(std::size_t index, const QString& name) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("criterionMenuButton%1").arg(index));
    button->setIcon(icon(QStringLiteral("more")));
    button->setAutoRaise(true);
    button->setProperty("noArrow", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("More about “%1”").arg(name));
    button->setToolTip(tr("Edit or remove"));
    auto* menu = new QMenu(button);
    auto* edit = menu->addAction(icon(QStringLiteral("edit")), tr("&Edit…"));
    edit->setObjectName(QStringLiteral("editCriterionAction%1").arg(index));
    auto* turn = menu->addAction(m_draft.entries()[index].rule ? tr("Let it &count instead of forbidding")
                                                               : tr("Make it a r&ule"));
    auto* remove = menu->addAction(icon(QStringLiteral("trash")), tr("&Remove"));
    remove->setObjectName(QStringLiteral("removeCriterionAction%1").arg(index));
    // Queued: the rows, this menu among them, are made anew.
    connect(
        edit, &QAction::triggered, this, [this, index] { editCriterion(index); }, Qt::QueuedConnection);
    connect(
        remove, &QAction::triggered, this, [this, index] { removeCriterion(index); }, Qt::QueuedConnection);
    connect(
        turn, &QAction::triggered, this,
        [this, index] {
            m_draft.turn(index);
            showRows();
            edited();
        },
        Qt::QueuedConnection);
    button->setMenu(menu);
    return button;
}

void CriteriaPanel::showRows() {
    clearLayout(m_weights);
    clearLayout(m_rules);
    bool any = false;
    for (std::size_t i = 0; i < m_draft.entries().size(); ++i) {
        const auto& entry = m_draft.entries()[i];
        const auto shown = entry.shown();
        const auto name = wording::name(shown);
        if (entry.rule) {
            auto* row = new SwitchRow(m_rulesCard);
            row->button()->setObjectName(QStringLiteral("ruleSwitch%1").arg(i));
            row->setSentence(wording::sentence(shown));
            row->button()->setChecked(entry.on);
            row->addWidget(menuButton(i, name));
            connect(row->button(), &QCheckBox::toggled, this, [this, i](bool on) {
                m_draft.setOn(i, on);
                edited();
            });
            m_rules->addWidget(row);
            continue;
        }
        any = true;
        auto* row = new CriterionRow(m_weightsCard);
        row->setObjectName(QStringLiteral("criterionRow%1").arg(i));
        row->slider()->setObjectName(QStringLiteral("weightSlider%1").arg(i));
        row->setCriterion(name, wording::sentence(shown));
        row->setWeight(shown.weight);
        row->addWidget(menuButton(i, name));
        connect(row, &CriterionRow::moved, this, [this, i](int weight) {
            m_draft.setWeight(i, weight);
            moved();
        });
        connect(row, &CriterionRow::settled, this, &CriteriaPanel::remember);
        m_weights->addWidget(row);
    }
    if (!any) {
        auto* none = new Label(tr("Nothing counts yet. Add a criterion."), Label::Body, Label::Muted, m_weightsCard);
        none->setWordWrap(true);
        m_weights->addWidget(none);
    }
}

void CriteriaPanel::showState() {
    m_explanation->setText(wording::explanation(m_draft.set()));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_alteredLabel->setVisible(isAltered());
    m_actions->refresh();
    const auto wrong = m_draft.set().name.empty() ? QString() : problem();
    const auto contrary = m_draft.contradiction();
    if (wrong.isEmpty() && contrary) {
        const auto& [same, different] = *contrary;
        const auto sentence = same.must && different.must
                                  ? tr("“%1” and “%2” contradict each other: no pair can meet both.")
                                  : tr("“%1” and “%2” contradict each other: what a pair gains by one it loses by the "
                                       "other.");
        m_problem->setMessage(Tone::Info, sentence.arg(wording::name(same), wording::name(different)));
        m_problem->setClosable(false);
        m_problem->clearButtons();
        m_problem->show();
    } else if (wrong.isEmpty()) {
        m_problem->hide();
    } else {
        m_problem->setMessage(Tone::Warning, wrong);
        m_problem->setClosable(false);
        m_problem->clearButtons();
        if (!unusable().empty())
            m_problem->addButton(tr("Take it &out"), [this] { removeUnusable(); })
                ->setObjectName(QStringLiteral("takeOutButton"));
        m_problem->show();
    }
}

bool CriteriaPanel::isAltered() const {
    return !m_draft.set().name.empty() && m_draft.isAltered(m_listed);
}

void CriteriaPanel::moved() {
    showState();
    Q_EMIT changed();
}

void CriteriaPanel::edited() {
    showState();
    Q_EMIT changed();
    remember();
}

void CriteriaPanel::remember() {
    if (!problem().isEmpty())
        return;
    const auto before = m_workspace.file().criteria().chosen(m_program);
    const auto after = criteria();
    const auto chosen = [&] { m_workspace.file().criteria().choose(m_program, after); };
    if (m_workspace.attempt(chosen) && !(isSameSet(before, after) && hasSameContent(before, after)))
        m_workspace.remember(
            Action::EditCriteria, [this, program = m_program, before] { takeUp(program, before); },
            [this, program = m_program, after] { takeUp(program, after); });
    Q_EMIT settled();
}

void CriteriaPanel::takeUp(ProgramId program, const CriteriaSet& set) {
    m_workspace.file().criteria().choose(program, set);
    if (program != m_program)
        return;
    showSet(set);
    reloadSets();
    Q_EMIT changed();
    Q_EMIT settled();
}

void CriteriaPanel::chooseFromList(int row) {
    const auto index = m_setCombo->itemData(row);
    if (!index.isValid())
        return;
    showSet(m_listed[index.toUInt()]);
    Q_EMIT changed();
    remember();
}

void CriteriaPanel::addCriterion() {
    CriterionDialog dialog(m_workspace.file(), {}, this);
    dialog.setWindowTitle(tr("Add criterion"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_draft.add(dialog.criterion());
    showRows();
    edited();
}

void CriteriaPanel::editCriterion(std::size_t index) {
    CriterionDialog dialog(m_workspace.file(), m_draft.entries()[index].shown(), this);
    dialog.setWindowTitle(tr("Edit criterion"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_draft.replace(index, dialog.criterion());
    showRows();
    edited();
}

void CriteriaPanel::removeCriterion(std::size_t index) {
    m_draft.remove(index);
    showRows();
    edited();
}

std::vector<std::size_t> CriteriaPanel::unusable() const {
    std::vector<std::size_t> places;
    for (const auto& problem : m_workspace.file().criteria().problems(criteria()))
        if (problem.issue == CriteriaIssue::FieldNotThere && problem.criterion)
            places.push_back(*problem.criterion);
    return places;
}

void CriteriaPanel::removeUnusable() {
    const auto places = unusable();
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        m_draft.remove(*place);
    showRows();
    edited();
}

void CriteriaPanel::saveAs() {
    SaveCriteriaDialog dialog(m_workspace, criteria(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_draft.keptAs(dialog.saved());
    reloadSets();
    remember();
}

void CriteriaPanel::saveChanges() {
    const bool done = m_workspace.attempt([&] { m_draft.keptAs(m_workspace.file().criteria().keep(criteria())); });
    if (!done)
        return;
    reloadSets();
    remember();
}

void CriteriaPanel::removeSet() {
    const auto id = m_draft.set().id;
    if (m_workspace.attempt([&] { m_workspace.file().criteria().remove(id); })) {
        showSet(readyMadeCriteria().front());
        reloadSets();
        Q_EMIT changed();
        remember();
    }
}

void CriteriaPanel::importSet() {
    const auto path = FileChoice::toOpen(this, tr("Import a set of criteria"), tr("Sets of criteria (*.json)"));
    if (path.isEmpty())
        return;
    CriteriaReading loaded;
    if (!m_workspace.attempt([&] { loaded = m_workspace.file().criteria().load(path); }))
        return;
    if (!loaded.set) {
        QStringList wrong;
        for (const auto& problem : loaded.problems) {
            if (wrong.size() == 3)
                break;
            wrong << wording::sentence(problem);
        }
        m_workspace.tell(
            Tone::Danger,
            tr("%1 holds no set of criteria that can be used. %2").arg(QFileInfo(path).fileName(), wrong.join(u' ')));
        return;
    }
    auto set = *loaded.set;
    set.id = {};
    set.name = freeName(set.name, m_workspace.file().criteria().kept());
    if (!m_workspace.attempt([&] { set = m_workspace.file().criteria().keep(set); }))
        return;
    showSet(set);
    reloadSets();
    Q_EMIT changed();
    remember();
}

void CriteriaPanel::exportSet() {
    const auto path =
        FileChoice::toSave(this, tr("Export the set of criteria"),
                           wording::name(m_draft.set()) + QStringLiteral(".json"), tr("Sets of criteria (*.json)"));
    if (path.isEmpty())
        return;
    m_workspace.write(tr("The set was written to %1.").arg(QFileInfo(path).fileName()), path,
                      [&] { return m_workspace.file().criteria().save(criteria(), path, true); });
}

} // namespace mentoring::ui
