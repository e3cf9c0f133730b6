#include "mentorships/pairs_page.h"

#include <QAction>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/pair_service.h"
#include "app/session_service.h"
#include "kit/cells_model.h"
#include "kit/chip.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "mentorships/pair_sheet.h"
#include "pair_view.h"
#include "parts/desk_news.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"
#include "wording/people.h"

namespace mentoring::ui {

PairsPage::PairsPage(Workspace& workspace, PairParts parts, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("pairs"), aspectsOfPairs() | Aspect::Participations, parent),
      m_parts(std::move(parts)) {
    setActions(
        {{"ownPairSheetAction", "document", QT_TR_NOOP("Save pair &sheet…"), InDetail,
          [this] {
              if (const auto* pair = visible(current()))
                  savePairSheet(this->workspace(), *pair, m_parts.chapters, this);
          },
          [this] { return visible(current()) != nullptr; }, QT_TR_NOOP("What you may see of this pair, as PDF")},
         {"printOwnPairSheetAction", "print", QT_TR_NOOP("&Print pair sheet…"), BehindDetail,
          [this] {
              if (const auto* pair = visible(current()))
                  printPairSheet(this->workspace(), *pair, m_parts.chapters, this);
          },
          [this] { return visible(current()) != nullptr; }, QT_TR_NOOP("What you may see of this pair, on paper")}});
    m_rows = new CellsModel(this);
    auto* table = addTable(m_rows, QStringLiteral("pairs"), {260, 160, 150, 200, 220}, {0});
    table->setItemDelegateForColumn(2, new ChipDelegate(table));
    const auto showBadge = [this] { Q_EMIT badgeChanged(DeskNews::of(this->workspace()).count(RecordKind::Kudos)); };
    connect(&DeskNews::of(workspace), &DeskNews::changed, this, showBadge);
    // Once the window listens.
    QTimer::singleShot(0, this, showBadge);
}

QString PairsPage::title() const {
    return tr("My pairs");
}

void PairsPage::activate() {
    RecordPage::activate();
    if (m_visited)
        return;
    m_visited = true;
    std::vector<qint64> openOnes;
    for (const auto& pair : file().desk().mentorships())
        if (isOpen(pair.state))
            openOnes.push_back(pair.id.value);
    if (openOnes.size() == 1)
        open(openOnes.front());
}

void PairsPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search pairs"));
    model()->setHeaders({tr("With"), tr("You are"), tr("State"), tr("Last session"), tr("Next session")});
}

const Mentorship* PairsPage::visible(qint64 id) const {
    const auto* pair = file().directory().mentorship(MentorshipId{id});
    return pair && file().desk().maySee(*pair) ? pair : nullptr;
}

void PairsPage::fillList() {
    std::vector<CellsModel::Row> rows;
    const auto& at = file().desk().perspective();
    const auto* self = at.person ? file().directory().person(*at.person) : nullptr;
    const auto form = self ? self->addressForm : AddressForm::Neutral;
    const auto lastHeld = file().pairs().lastHeldOfEach();
    const auto coming = file().sessions().nextOfEach();
    for (const auto& pair : file().desk().mentorships()) {
        const auto last = lastHeld.find(pair.id);
        const auto next = coming.find(pair.id);
        CellsModel::Row row;
        row.id = pair.id.value;
        row.cells = {{shortNameOf(workspace(), pair)},
                     {at.is(pair.mentor) ? wording::mentorWord(form) : wording::menteeWord(form)},
                     {wording::name(pair.state), std::nullopt, isOpen(pair.state) ? Tone::Success : Tone::Neutral},
                     {last != lastHeld.end() ? wording::ago(last->second, file().today()) : tr("never")},
                     {next != coming.end() ? wording::when(next->second) : QString()}};
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    showRows();
}

void PairsPage::showRows() {
    emptyState()->setIconName(iconName());
    if (model()->isFiltered())
        emptyState()->showNoMatch();
    else
        emptyState()->setTexts(tr("No pair yet"),
                               tr("The coordinator pairs people; as soon as you are paired it is shown here."));
}

bool PairsPage::fillDetail(qint64 id, QVBoxLayout* column) {
    const auto* pair = visible(id);
    if (!pair)
        return false;
    detailHeader()->setTitle(shortNameOf(workspace(), *pair));
    const auto* program = file().directory().program(pair->program);
    detailHeader()->setSubtitle((program ? toQt(program->name) + QStringLiteral(" · ") : QString()) + standing(*pair));
    m_view = new PairView(workspace(), m_parts.makeCards, this);
    m_view->show(*pair);
    column->addWidget(m_view);
    DeskNews::of(workspace()).sawPageOf(pair->id);
    return true;
}

bool PairsPage::followDetail(const Change& change) {
    if (!m_view || change.touched & (Aspects(Aspect::Mentorships) | Aspect::People))
        return false;
    m_view->follow(change.touched);
    return true;
}

bool PairsPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<MentorshipId>(&record);
    if (!id || !visible(id->value))
        return false;
    m_visited = true;
    open(id->value);
    return true;
}

} // namespace mentoring::ui
