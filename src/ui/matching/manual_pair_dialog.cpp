#include "matching/manual_pair_dialog.h"

#include <algorithm>
#include <unordered_map>

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/refusal.h"
#include "kit/banner.h"
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/form_field.h"
#include "kit/roles.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "matching/pairs_table_model.h"
#include "matching/who_moves.h"
#include "score_cells.h"
#include "wording/costs.h"
#include "wording/criteria.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

MentorChoiceModel::MentorChoiceModel(std::shared_ptr<const MatchingView> view, int mentee, QObject* parent)
    : RowListModel(parent), m_view(std::move(view)) {
    beginNewRows();
    const auto menteeId = m_view->mentee(mentee).person.id;
    for (int mentor = 0; mentor < static_cast<int>(m_view->snapshot().mentors.size()); ++mentor) {
        if (m_view->mentor(mentor).person.id == menteeId)
            continue;
        auto explained = m_view->scorer().explain(mentee, mentor);
        const auto* pair = m_view->pairOf(mentee);
        m_rows.push_back({mentor,
                          explained.score,
                          explained.known,
                          pair && pair->pair.mentor == mentor,
                          m_view->freePlaces(mentor),
                          m_view->placesToKeep(mentor, mentee),
                          std::move(explained.barredBy),
                          {}});
        if (m_view->costs())
            m_rows.back().cost = m_view->costs()->ofKeeping({mentee, mentor});
    }
    std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) {
        return a.barredBy.empty() != b.barredBy.empty() ? a.barredBy.empty() : a.score > b.score;
    });
    endNewRows();
}

int MentorChoiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString MentorChoiceModel::ruleText(const Row& row) const {
    QStringList names;
    for (const auto& rule : row.barredBy)
        names << wording::name(rule, m_view->criteria());
    return names.join(QStringLiteral(", "));
}

QVariant MentorChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = rowAt(index.row());
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (static_cast<Column>(index.column())) {
    case MentorColumn:
        if (text)
            return wording::name(m_view->mentor(row.mentor).person);
        if (role == SecondLineRole)
            return wording::shortFacts(m_view->mentor(row.mentor).person);
        return {};
    case ScoreColumn:
        return scoreCell(row.score, role);
    case CostColumn:
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return row.cost ? wording::sentence(*row.cost) : QVariant();
        return text && row.cost ? wording::price(*row.cost) : QVariant();
    case KnownColumn:
        return knownCell(row.known, role);
    case PlaceColumn:
        if (text)
            return row.now          ? tr("Suggested now")
                   : row.places < 1 ? tr("Full")
                   : row.free > 0   ? tr("Free")
                                    : tr("Given to others");
        if (role == ToneRole)
            return static_cast<int>(row.now          ? Tone::Info
                                    : row.places < 1 ? Tone::Danger
                                    : row.free > 0   ? Tone::Success
                                                     : Tone::Neutral);
        if (role == ChipIconRole)
            return row.now          ? QStringLiteral("match")
                   : row.places < 1 ? QStringLiteral("close")
                   : row.free > 0   ? QStringLiteral("check")
                                    : QStringLiteral("people");
        return {};
    case RuleColumn:
        return text || role == Qt::ToolTipRole ? ruleText(row) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MentorChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case MentorColumn:
        return tr("Mentor");
    case ScoreColumn:
        return tr("Score");
    case CostColumn:
        return tr("Costs");
    case KnownColumn:
        return tr("Known");
    case PlaceColumn:
        return tr("Place");
    case RuleColumn:
        return tr("Forbidden by");
    case ColumnCount:
        break;
    }
    return {};
}

QString MentorChoiceModel::searchText(int row) const {
    const auto& person = m_view->mentor(m_rows[static_cast<std::size_t>(row)].mentor).person;
    return wording::name(person) + u' ' + wording::shortFacts(person) + u' ' + toQt(person.email);
}

bool MentorChoiceModel::sortsByNumber(int column) const {
    return column == ScoreColumn || column == CostColumn || column == KnownColumn || column == PlaceColumn;
}

double MentorChoiceModel::sortNumber(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    if (column == CostColumn) {
        // People before points; what is not known comes last.
        constexpr double person = 1e12;
        return one.cost ? one.cost->people * person + static_cast<double>(one.cost->points) : 1e18;
    }
    return column == ScoreColumn ? one.score : column == KnownColumn ? one.known : one.places < 1 ? -1 : one.free;
}

QString MentorChoiceModel::sortText(int row, int column) const {
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    if (column == RuleColumn)
        return ruleText(one);
    const auto& person = m_view->mentor(one.mentor).person;
    return toQt(person.familyName + " " + person.givenName + " " + person.displayName());
}

ReasonEdit::ReasonEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("reasonEdit"));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_reasons[m_mentor] = toPlainText();
        keptChanged();
    });
}

void ReasonEdit::setMentor(PersonId mentor) {
    if (mentor == m_mentor)
        return;
    m_mentor = mentor;
    setPlainText(QString(m_reasons[mentor]));
}

QJsonValue ReasonEdit::kept() const {
    QJsonObject reasons;
    for (const auto& [mentor, reason] : m_reasons)
        if (!reason.trimmed().isEmpty())
            reasons.insert(QString::number(mentor.value), reason);
    return reasons;
}

void ReasonEdit::bringBack(const QJsonValue& kept) {
    m_reasons.clear();
    const auto reasons = kept.toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        m_reasons[PersonId{reason.key().toLongLong()}] = reason.value().toString();
    setPlainText(QString(m_reasons[m_mentor]));
}

ManualPairDialog::ManualPairDialog(Workspace& workspace, std::shared_ptr<const MatchingView> view, int mentee,
                                   QWidget* parent)
    : FormDialog(workspace, tr("Choose a mentor by hand"), tr("&Set this pair"), parent), m_view(std::move(view)),
      m_mentee(mentee) {
    setObjectName(QStringLiteral("manualPairDialog"));
    setLeastWidth(800);
    const auto& person = m_view->mentee(mentee).person;
    addHeading(tr("A mentor for %1").arg(wording::name(person)));
    addMentors();
    m_rule = new Banner(this);
    m_rule->setObjectName(QStringLiteral("ruleBanner"));
    m_others = new Banner(this);
    m_others->setObjectName(QStringLiteral("othersBanner"));
    for (auto* banner : {m_rule, m_others}) {
        banner->setClosable(false);
        addWidget(banner);
    }
    m_reason = new ReasonEdit(this);
    m_reason->setFixedHeight(3 * fontMetrics().height() + space::m);
    auto* reason = addField(tr("&Why this pair all the same"), m_reason, Field::Reason);
    reason->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showChoice();
    setAction([this] { set(); });
    // What is searched for is no part of it.
    keepDraft(DraftAbout{draftKey("pair-by-hand", {m_view->program().value, person.id.value}), windowTitle(),
                         wording::name(person), false},
              reason);
}

void ManualPairDialog::addMentors() {
    auto* search = new SearchField(this);
    search->setObjectName(QStringLiteral("searchField"));
    search->setPurpose(tr("Search mentors"));
    addWidget(search);
    m_model = new MentorChoiceModel(m_view, m_mentee, this);
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, space::s);
    m_mentors = new Table(card);
    m_mentors->setObjectName(QStringLiteral("mentorsTable"));
    m_mentors->setAccessibleName(tr("Mentors"));
    m_mentors->setModel(m_model);
    m_mentors->setItemDelegateForColumn(MentorChoiceModel::MentorColumn, new PersonDelegate(m_mentors));
    m_mentors->setItemDelegateForColumn(MentorChoiceModel::ScoreColumn, new ProgressBarDelegate(m_mentors));
    m_mentors->setItemDelegateForColumn(MentorChoiceModel::KnownColumn, new ChipDelegate(m_mentors));
    m_mentors->setItemDelegateForColumn(MentorChoiceModel::PlaceColumn, new ChipDelegate(m_mentors));
    m_mentors->setColumnWidths({206, 116, 96, 96, 156, 150});
    m_mentors->setColumnHidden(MentorChoiceModel::CostColumn, m_view->costs() == nullptr);
    m_mentors->setStretchColumn(MentorChoiceModel::MentorColumn);
    m_mentors->setMarkColumns({MentorChoiceModel::KnownColumn});
    m_mentors->setSelectionMode(QAbstractItemView::SingleSelection);
    m_mentors->setSortingEnabled(true);
    m_mentors->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_mentors->setMinimumHeight(300);
    column->addWidget(m_mentors);
    addWidget(card);
    connect(search, &SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        showChoice();
    });
    connect(m_mentors, &Table::selectionSettled, this, &ManualPairDialog::showChoice);
    connect(m_mentors, &Table::rowActivated, this, [this] { applyButton()->setFocus(); });
    search->setFocus();
}

void ManualPairDialog::suggest(int mentor) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).mentor == mentor) {
            m_mentors->selectRow(row);
            m_mentors->scrollTo(m_model->index(row, 0));
            return;
        }
    }
}

const MentorChoiceModel::Row* ManualPairDialog::choice() const {
    const auto rows = m_mentors->selectedRowNumbers();
    return rows.isEmpty() || rows.first() >= m_model->rowCount() ? nullptr : &m_model->rowAt(rows.first());
}

void ManualPairDialog::showChoice() {
    const auto* row = choice();
    applyButton()->setEnabled(row && row->places > 0);
    m_rule->setVisible(row && (row->places < 1 || !row->barredBy.empty()));
    fieldOf(m_reason)->setVisible(row && row->places > 0 && !row->barredBy.empty());
    m_others->setVisible(row && row->places > 0);
    if (!row)
        return;
    if (row->places > 0) {
        const auto text = consequences(*row);
        const auto cost = row->cost && !row->now ? u' ' + wording::sentence(*row->cost) : QString();
        if (!text)
            m_others->setMessage(Tone::Info, workedOutLater());
        else if (text->isEmpty())
            m_others->setMessage(Tone::Info, tr("Nobody else is moved by this pair.") + cost);
        else
            m_others->setMessage(Tone::Warning, *text + cost);
    }
    m_reason->setMentor(m_view->mentor(row->mentor).person.id);
    const auto name = wording::name(m_view->mentor(row->mentor).person);
    if (row->places < 1)
        m_rule->setMessage(Tone::Danger,
                           tr("%1 has no free place. Raise the capacity or unlock another pair first.").arg(name));
    else if (!row->barredBy.empty())
        m_rule->setMessage(Tone::Warning,
                           tr("A rule forbids this pair: %1. It can be set all the same; the reason is kept.")
                               .arg(m_model->ruleText(*row)));
}

QString ManualPairDialog::workedOutLater() {
    return tr("What changes for the others is worked out after the pair is set.");
}

std::optional<QString> ManualPairDialog::consequences(const MentorChoiceModel::Row& row) {
    if (const auto known = m_foreseen.find(row.mentor); known != m_foreseen.end())
        return known->second;
    auto& text = m_foreseen[row.mentor];
    // What is best stays best when a pair of it is locked; what nobody knows to be the best may not.
    if (row.now && m_view->result().isOptimal())
        return text = QString();
    const auto who = row.cost ? WhoMoves::of(*m_view, *row.cost, m_mentee) : foreseen(row.mentor);
    return text = who ? who->sentence(*m_view) : crowdedOut(row);
}

std::optional<WhoMoves> ManualPairDialog::foreseen(int mentor) {
    if (!m_view->isRunAtOnce())
        return std::nullopt;
    std::optional<MatchingOutcome> run;
    const auto mentee = m_view->mentee(m_mentee).person.id;
    workspace().attempt([&] {
        run = workspace().file().matching().runKeeping(m_view->again(), m_view->mentor(mentor).person.id, mentee);
    });
    if (!run)
        return std::nullopt;
    std::unordered_map<PersonId, PersonId> then;
    for (const auto& pair : run->pairs())
        then.emplace(pair.mentee, pair.mentor);
    WhoMoves who;
    for (const auto& pair : m_view->outcome().pairs()) {
        if (pair.mentee == mentee)
            continue;
        const auto after = then.find(pair.mentee);
        if (after == then.end())
            who.losing.push_back(pair.mentee);
        else if (after->second != pair.mentor)
            who.moving.push_back(pair.mentee);
    }
    for (const auto& left : m_view->result().unpaired) {
        const auto other = m_view->mentee(left.mentee).person.id;
        if (left.mentee != m_mentee && then.contains(other))
            who.gaining.push_back(other);
    }
    return who;
}

std::optional<QString> ManualPairDialog::crowdedOut(const MentorChoiceModel::Row& row) const {
    if (row.free > 0)
        return std::nullopt;
    std::vector<PersonId> others;
    for (const int other : m_view->menteesOf(row.mentor))
        if (other != m_mentee && !m_view->pairOf(other)->kept)
            others.push_back(m_view->mentee(other).person.id);
    if (others.empty())
        return std::nullopt;
    return tr("All places of this mentor are given to %1: one of them gets another mentor or goes without.")
               .arg(WhoMoves::names(*m_view, others)) +
           u' ' + workedOutLater();
}

void ManualPairDialog::set() {
    const auto* row = choice();
    if (!row)
        throw Refusal({});
    const auto reason = m_reason->toPlainText().trimmed();
    if (!row->barredBy.empty() && reason.isEmpty())
        throw Refusal({{Issue::ReasonMissing, Field::Reason}});
    workspace().file().matching().keep(m_view->program(), m_view->mentor(row->mentor).person.id,
                                       m_view->mentee(m_mentee).person.id, true, fromQt(reason));
}

} // namespace mentoring::ui
