#include "insights/insights_page.h"

#include <algorithm>
#include <unordered_set>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>

#include "app/desk.h"
#include "app/insight_service.h"
#include "app/list_pages.h"
#include "insights/insight_dialogs.h"
#include "kit/cells_model.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/scroll_column.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/behalf.h"
#include "parts/history_card.h"
#include "parts/viewpoint.h"
#include "skill_chart.h"
#include "style/text_scale.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

namespace {

/// "2 → 3", from the first one to the present; "3" where nothing has changed.
QString levels(const std::optional<int>& first, const std::optional<int>& now) {
    if (!now)
        return QStringLiteral("–");
    const auto present = wording::number(*now);
    return first && *first != *now ? QStringLiteral("%1 → %2").arg(wording::number(*first), present) : present;
}

/// What stood there before an amendment, from the line of the log: the title and what happened, as far as it has
/// changed.
QString formerTexts(const ChangeEntry& entry) {
    if (entry.action != Action::AmendInsight)
        return {};
    const auto texts = [](const std::string& document) {
        const auto insight = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
        QStringList all{insight.value(QStringLiteral("title")).toString()};
        for (const auto& evidence : insight.value(QStringLiteral("evidence")).toArray())
            all << evidence.toObject().value(QStringLiteral("what")).toString();
        return all;
    };
    auto former = texts(entry.before);
    for (const auto& kept : texts(entry.after))
        former.removeOne(kept);
    return former.join(u'\n');
}

QString capital(const QString& word) {
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

InsightsPage::InsightsPage(Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("insights"),
                 Aspects(Aspect::Insights) | Aspect::Mentorships | Aspect::People | Aspect::Skills |
                     Aspect::Participations,
                 parent) {
    makeActions();
    build();
}

void InsightsPage::makeActions() {
    const auto mayWrite = [this] { return m_now.mayWrite; };
    const auto isMine = [this] { return onlyIf(m_now.isMine); };
    setActions({
        {"assessSkillsAction", "scale", QT_TR_NOOP("&Where skills stand…"), InList, [this] { assess(); }, mayWrite},
        {"addStrengthAction", "add", QT_TR_NOOP("&Strength…"), InList, [this] { add(InsightKind::Strength); },
         mayWrite},
        {"addAreaAction", "add", QT_TR_NOOP("Area to &grow…"), InList, [this] { add(InsightKind::GrowthArea); },
         mayWrite},
        {"addEvidenceAction", "add", QT_TR_NOOP("Something &that happened…"), InDetail,
         [this] { EvidenceDialog(workspace(), InsightId{current()}, this).exec(); }, isMine},
        {"amendInsightAction", "edit", QT_TR_NOOP("&Amend…"), InDetail,
         [this] {
             if (const auto insight = file().insights().insight(InsightId{current()}))
                 InsightDialog(workspace(), *insight, this).exec();
         },
         isMine},
        {"deleteInsightAction", "trash", QT_TR_NOOP("&Delete"), InDetail,
         [this] {
             const InsightId id{current()};
             workspace().attempt([&] { file().insights().remove(id); });
         },
         isMine},
    });
    setDeleteAction("deleteInsightAction");
}

void InsightsPage::build() {
    m_private = new Label(QString(), Label::Caption, Label::Muted, this);
    m_private->setObjectName(QStringLiteral("insightsPrivateLabel"));
    m_private->setWordWrap(true);
    m_private->setVisible(file().desk().isCoordinator());
    listColumn()->addWidget(m_private);
    m_who = new QComboBox(this);
    m_who->setObjectName(QStringLiteral("menteeCombo"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    listColumn()->addWidget(m_who, 0, Qt::AlignLeft);
    connect(m_who, &QComboBox::activated, this, [this] {
        showRows();
        showState();
    });
    auto* scroll = new ScrollColumn(this);
    scroll->column()->setSpacing(space::l);
    auto* both = m_both = new QHBoxLayout;
    both->setSpacing(space::l);
    m_strengths = new LinesCard(QStringLiteral("strengthsCard"), this);
    m_areas = new LinesCard(QStringLiteral("growthAreasCard"), this);
    both->addWidget(m_strengths, 1, Qt::AlignTop);
    both->addWidget(m_areas, 1, Qt::AlignTop);
    scroll->column()->addLayout(both);
    m_skills = new LinesCard(QStringLiteral("skillsCard"), this);
    scroll->column()->addWidget(m_skills);
    m_changes = new LinesCard(QStringLiteral("changesCard"), this);
    scroll->column()->addWidget(m_changes);
    m_levels = new LinesCard(QStringLiteral("levelsCard"), this);
    scroll->column()->addWidget(m_levels);
    m_timeline = new LinesCard(QStringLiteral("evidenceCard"), this);
    scroll->column()->addWidget(m_timeline);
    scroll->column()->addStretch(1);
    listColumn()->addWidget(scroll, 1);
}

void InsightsPage::resizeEvent(QResizeEvent* event) {
    RecordPage::resizeEvent(event);
    constexpr int leastForTwo = 560;
    m_both->setDirection(width() < scaled(leastForTwo, font()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString InsightsPage::title() const {
    return tr("Strengths and skills");
}

void InsightsPage::retranslate() {
    header()->setTitle(title());
    m_private->setText(tr("Strengths, areas to grow and levels are between mentee and mentor. You see those that are "
                          "shared with you; you see nothing of the others, nor how many there are. What you record "
                          "here for somebody is recorded in their name."));
    m_who->setAccessibleName(tr("Mentee"));
    m_strengths->setTitle(tr("Strengths"));
    m_areas->setTitle(tr("Areas to grow"));
    m_skills->setTitle(tr("Skills as both see them"));
    m_changes->setTitle(tr("What changed since the start"));
    m_levels->setTitle(tr("Levels recorded"));
    m_timeline->setTitle(tr("What happened"));
}

PersonId InsightsPage::mentee() const {
    return PersonId{m_who->currentData().toLongLong()};
}

MentorshipId InsightsPage::pairWith(PersonId mentee) const {
    const auto& desk = file().desk();
    for (const auto& pair : desk.mentorships())
        if (isOpen(pair.state) && pair.mentee == mentee && !desk.perspective().is(mentee))
            return pair.id;
    return {};
}

void InsightsPage::fillMentees() {
    const auto before = mentee();
    QList<QStandardItem*> items;
    std::unordered_set<PersonId> known;
    const auto add = [&](PersonId id, const QString& name) {
        if (!known.insert(id).second)
            return;
        items << new QStandardItem(name);
        items.last()->setData(QVariant::fromValue<qint64>(id.value), Qt::UserRole);
    };
    const auto& desk = file().desk();
    if (desk.isCoordinator()) {
        // Only those of whom something is shared.
        const auto of = ofProgram();
        for (const auto id : insightSubjects(file()))
            if (of.has(id))
                add(id, personName(workspace(), id));
    } else {
        if (desk.roles(*desk.perspective().person).mentee)
            add(*desk.perspective().person, tr("About me"));
        for (const auto& pair : desk.mentorships())
            if (desk.perspective().is(pair.mentor))
                add(pair.mentee, personName(workspace(), pair.mentee));
    }
    // Whoever is looked at stays, though nothing of them is left to see: another one must not stand there in their
    // place.
    if (before.isSet() && file().directory().person(before) && ofProgram().has(before))
        add(before, personName(workspace(), before));
    // Many at once: one by one each would be measured.
    auto* people = new QStandardItemModel(m_who);
    people->appendColumn(items);
    constexpr int mostMeasured = 200;
    m_who->setSizeAdjustPolicy(items.size() <= mostMeasured ? QComboBox::AdjustToContents
                                                            : QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(items.size() <= mostMeasured ? 0 : 30);
    m_who->setModel(people); // the one before goes with it
    // A mentor comes for those they guide, who stand below themselves.
    const bool isMentee = !desk.isCoordinator() && desk.roles(*desk.perspective().person).mentee;
    const int first = isMentee && items.size() > 1 ? 1 : 0;
    const int at = m_who->findData(QVariant::fromValue<qint64>(before.value));
    m_who->setCurrentIndex(at >= 0 ? at : first);
    m_who->setVisible(m_who->count() > 1 || (file().desk().isCoordinator() && m_who->count() == 1));
}

void InsightsPage::fillList() {
    fillMentees();
    showRows();
}

bool InsightsPage::followList(const Change& change) {
    // Who is paired with whom decides whom a person may look at.
    const auto ofPairs = Aspects(Aspect::Mentorships) | Aspect::Participations;
    if (change.touched & Aspect::Skills || (change.touched & ofPairs && !file().desk().isCoordinator()))
        return false;
    for (const auto& record : change.records) {
        const auto at = [this](std::int64_t person) { return m_who->findData(QVariant::fromValue<qint64>(person)); };
        if (record.table == "person" && at(record.id) >= 0)
            m_who->setItemText(at(record.id), personName(workspace(), PersonId{record.id}));
        // Of somebody of whom nothing was seen, or perhaps nothing is seen any more.
        const auto isOfOthers = [&](const auto& seen) {
            return !seen || (at(seen->about.value) < 0 && ofProgram().has(seen->about));
        };
        if ((record.table == RecordOf<Insight>::table && isOfOthers(file().insights().insight(InsightId{record.id}))) ||
            (record.table == RecordOf<SkillAssessment>::table &&
             isOfOthers(file().insights().assessment(SkillAssessmentId{record.id}))))
            return false;
    }
    showRows();
    return true;
}

void InsightsPage::showRows() {
    fillInsights();
    fillSkills();
    fillTimeline();
}

void InsightsPage::fillInsights() {
    m_strengths->clearLines();
    m_areas->clearLines();
    for (const auto& insight : file().insights().insightsAbout(mentee())) {
        auto* card = insight.kind == InsightKind::Strength ? m_strengths : m_areas;
        QStringList detail{personName(workspace(), insight.from.author)};
        const auto* skill = insight.skill ? file().directory().skill(*insight.skill) : nullptr;
        if (skill)
            detail << wording::name(*skill);
        if (!insight.evidence.empty())
            detail << wording::ago(insight.evidence.back().on, file().today());
        LineItem::Content line;
        line.title = toQt(insight.title);
        line.detail = detail.join(QStringLiteral(" · "));
        line.iconName = insight.kind == InsightKind::Strength ? QStringLiteral("star") : QStringLiteral("goal");
        line.figure = insight.evidence.empty() ? QString() : QStringLiteral("×%1").arg(insight.evidence.size());
        if (!insight.evidence.empty()) {
            line.chip = wording::name(insight.evidence.back().strength);
            line.tone = Tone::Info;
        }
        card->addLine(line, [this, id = insight.id.value] { open(id); });
    }
    const bool coordinator = file().desk().isCoordinator();
    if (m_strengths->lines() == 0)
        m_strengths->addText(coordinator ? tr("Nothing is shared with you.")
                                         : tr("What goes well? Note it with the day it showed."),
                             Label::Body, Label::Muted);
    if (m_areas->lines() == 0)
        m_areas->addText(coordinator ? tr("Nothing is shared with you.")
                                     : tr("What is worth practising? Note what happened, not what somebody is."),
                         Label::Body, Label::Muted);
}

void InsightsPage::fillSkills() {
    m_skills->clearLines();
    m_changes->clearLines();
    const auto recorded = file().insights().assessmentsAbout(mentee());
    fillLevels(recorded);
    std::vector<SkillAssessment> all;
    for (const auto& assessment : recorded)
        all.push_back(assessment);
    std::vector<PersonId> mentors;
    for (const auto& assessment : all)
        if (assessment.from.author != assessment.about)
            mentors.push_back(assessment.from.author);
    /// The form of address that all of them share.
    const auto formOf = [this](const std::vector<PersonId>& people) {
        std::optional<AddressForm> shared;
        for (const auto id : people) {
            const auto* person = file().directory().person(id);
            const auto form = person ? person->addressForm : AddressForm::Neutral;
            shared = !shared || *shared == form ? form : AddressForm::Neutral;
        }
        return shared.value_or(AddressForm::Neutral);
    };
    const auto views = skillViews(all);
    m_changes->setVisible(false);
    if (views.empty()) {
        m_skills->addText(file().desk().isCoordinator() ? tr("Nothing is shared with you.")
                                                        : tr("Nobody has said yet where the skills stand."),
                          Label::Body, Label::Muted);
        return;
    }
    std::vector<SkillChart::Row> chart;
    auto* model = new CellsModel(m_skills);
    std::vector<CellsModel::Row> rows;
    for (const auto& view : views) {
        const auto* skill = file().directory().skill(view.skill);
        const auto name = skill ? wording::name(*skill) : QString();
        chart.push_back({name, view.ownFirst.value_or(0), view.ownNow.value_or(0), view.mentorFirst.value_or(0),
                         view.mentorNow.value_or(0)});
        CellsModel::Row row;
        row.id = view.skill.value;
        row.cells = {{name},
                     {levels(view.ownFirst, view.ownNow)},
                     {levels(view.mentorFirst, view.mentorNow)},
                     {view.gap() ? wording::signedNumber(*view.gap()) : QStringLiteral("–")}};
        rows.push_back(std::move(row));
        const auto tell = [&](const std::optional<int>& first, const std::optional<int>& now, bool own) {
            if (!first || !now || *first == *now)
                return;
            const auto sentence = own ? tr("%1: from “%2” to “%3” in the mentee’s own view")
                                      : tr("%1: from “%2” to “%3” in the mentor’s view");
            m_changes->addText(sentence.arg(name, wording::skillLevelName(*first), wording::skillLevelName(*now)));
            m_changes->setVisible(true);
        };
        tell(view.ownFirst, view.ownNow, true);
        tell(view.mentorFirst, view.mentorNow, false);
    }
    auto* picture = new SkillChart(m_skills);
    picture->setObjectName(QStringLiteral("skillChart"));
    picture->setRows(std::move(chart));
    m_skills->addWidget(picture);
    model->setHeaders({tr("Skill"), capital(wording::menteeWord(formOf({mentee()}))),
                       capital(wording::mentorWord(formOf(mentors))), tr("Gap")});
    model->setRows(std::move(rows));
    auto* table = new Table(m_skills);
    table->setObjectName(QStringLiteral("skillsTable"));
    table->setAccessibleName(tr("Skills as both see them"));
    table->setModel(model);
    table->setColumnWidths({260, 120, 120, 80});
    table->setStretchColumn(0);
    table->setDensity(Density::Compact);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          table->verticalHeader()->defaultSectionSize() * model->rowCount() + space::s);
    m_skills->addWidget(table);
}

void InsightsPage::fillLevels(const std::vector<Seen<SkillAssessment>>& recorded) {
    constexpr std::ptrdiff_t most = 4;
    m_levels->clearLines();
    m_levels->setVisible(!recorded.empty());
    std::vector<const Seen<SkillAssessment>*> newest;
    for (const auto& assessment : recorded)
        newest.push_back(&assessment);
    std::ranges::stable_sort(newest, [](const auto* a, const auto* b) { return a->on > b->on; });
    for (const auto* assessment : newest) {
        if (m_levels->lines() == most)
            m_levels->beginFold(tr("%Ln earlier level(s)", nullptr, static_cast<int>(std::ssize(newest) - most)));
        const auto* skill = file().directory().skill(assessment->skill);
        const auto level =
            wording::labelled(skill ? wording::name(*skill) : QString(), wording::skillLevelName(assessment->level));
        QStringList heading{personName(workspace(), assessment->from.author), wording::date(assessment->on),
                            wording::name(assessment->moment)};
        const auto text = assessment->remark.empty() ? level : level + u'\n' + toQt(assessment->remark);
        if (!workspace().isReadOnly() && file().insights().mayEdit(*assessment))
            m_levels->addParagraph(
                heading.join(QStringLiteral(" · ")), text, tr("Edit or delete: %1").arg(level),
                [this, one = assessment->record()] { AssessmentDialog(workspace(), one, this).exec(); });
        else
            m_levels->addParagraph(heading.join(QStringLiteral(" · ")), text);
    }
    m_levels->endFold();
}

void InsightsPage::fillTimeline() {
    constexpr std::size_t most = 30;
    m_timeline->clearLines();
    struct Event {
        Date on;
        QString what;
        QString title;
        qint64 id;
    };
    std::vector<Event> events;
    for (const auto& insight : file().insights().insightsAbout(mentee()))
        for (const auto& evidence : insight.evidence)
            events.push_back({evidence.on, toQt(evidence.what), toQt(insight.title), insight.id.value});
    std::ranges::stable_sort(events, [](const Event& a, const Event& b) { return a.on > b.on; });
    for (std::size_t i = 0; i < std::min(most, events.size()); ++i)
        m_timeline->addLine(
            {events[i].what, events[i].title, QStringLiteral("clock"), {}, {}, wording::date(events[i].on)},
            [this, id = events[i].id] { open(id); });
    m_timeline->setVisible(!events.empty());
}

void InsightsPage::lookAtCurrent() {
    const bool writable = !workspace().isReadOnly();
    // The coordinator is asked for whom.
    m_now.mayWrite = writable && (file().desk().isCoordinator()
                                      ? hasOpenPair(workspace())
                                      : mentee().isSet() &&
                                            (file().desk().perspective().is(mentee()) || pairWith(mentee()).isSet()));
    for (const auto* id : {"assessSkillsAction", "addStrengthAction", "addAreaAction"})
        action(id)->setToolTip(whyNothingIsRecorded(workspace()));
    const auto insight = isDetailShown() ? file().insights().insight(InsightId{current()}) : std::nullopt;
    m_now.isMine = writable && insight && file().insights().mayEdit(*insight);
}

void InsightsPage::add(InsightKind kind) {
    Insight insight;
    insight.about = mentee();
    insight.mentorship = pairWith(mentee());
    if (file().desk().isCoordinator()) {
        insight.about = chooseMentee(wording::name(kind));
        insight.mentorship = {};
        if (!insight.about.isSet())
            return;
    }
    insight.kind = kind;
    insight.from.audience = usualAudience(RecordKind::Insight);
    InsightDialog(workspace(), insight, this).exec();
}

void InsightsPage::assess() {
    const bool isForOthers = file().desk().isCoordinator();
    const auto about = isForOthers ? chooseMentee(tr("Where each skill stands")) : mentee();
    if (about.isSet())
        AssessDialog(workspace(), about, isForOthers ? MentorshipId{} : pairWith(about), this).exec();
}

PersonId InsightsPage::chooseMentee(const QString& title) {
    const auto* pair = file().directory().mentorship(choosePair(workspace(), title, this));
    return pair ? pair->mentee : PersonId{};
}

bool InsightsPage::fillDetail(qint64 id, QVBoxLayout* column) {
    const auto insight = file().insights().insight(InsightId{id});
    if (!insight)
        return false;
    detailHeader()->setTitle(toQt(insight->title));
    detailHeader()->setSubtitle(tr("%1 of %2, as %3 sees it")
                                    .arg(wording::name(insight->kind), personName(workspace(), insight->about),
                                         personName(workspace(), insight->from.author)));
    auto* card = new LinesCard(QStringLiteral("insightCard"), this);
    card->setTitle(tr("What happened"));
    const bool mayEdit = !workspace().isReadOnly() && file().insights().mayEdit(*insight);
    for (std::size_t at = insight->evidence.size(); at-- > 0;) {
        const auto& evidence = insight->evidence[at];
        const auto heading =
            QStringLiteral("%1 · %2").arg(wording::date(evidence.on), wording::name(evidence.strength));
        const auto what = toQt(evidence.what);
        if (mayEdit)
            card->addParagraph(heading, what, tr("Edit or delete: %1").arg(what), [this, one = insight->record(), at] {
                EvidenceDialog(workspace(), one, at, this).exec();
            });
        else
            card->addParagraph(heading, what);
    }
    if (card->lines() == 0)
        card->addText(tr("Nothing noted yet: without an example it is hard to understand."), Label::Body, Label::Muted);
    column->addWidget(card);
    addHistory(workspace(), file().insights().history(insight->id), formerTexts, column, this);
    return true;
}

bool InsightsPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<InsightId>(&record);
    if (!id || !file().insights().insight(*id))
        return false;
    open(id->value);
    return true;
}

bool InsightsPage::showInsightsOf(PersonId person) {
    const auto find = [&] {
        fillMentees();
        return m_who->findData(QVariant::fromValue<qint64>(person.value));
    };
    int at = find();
    if (at < 0 && listAllPrograms()) // of another program than the one in front
        at = find();
    if (at < 0)
        return false;
    m_who->setCurrentIndex(at);
    showList();
    refresh();
    return true;
}

} // namespace mentoring::ui
