#include "concerns/gains_page.h"

#include <QAction>
#include <QVBoxLayout>

#include "app/desk.h"
#include "app/gain_service.h"
#include "concerns/concern_dialogs.h"
#include "kit/cells_model.h"
#include "kit/empty_state.h"
#include "kit/lines_card.h"
#include "kit/page_header.h"
#include "kit/search_field.h"
#include "kit/table.h"
#include "kit/utf8.h"
#include "parts/viewpoint.h"
#include "wording/mentoring.h"
#include "wording/numbers.h"

namespace mentoring::ui {

GainsPage::GainsPage(Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, QStringLiteral("gains"), Aspects(Aspect::Gains) | Aspect::Mentorships | Aspect::People,
                 parent) {
    const auto isMine = [this] { return m_mayEdit; };
    setActions({
        {"addGainAction", "add", QT_TR_NOOP("&Note something…"), InList,
         [this] { GainDialog(this->workspace(), MentorGain{}, this).exec(); }, [this] { return mayWrite(); }},
        {"editGainAction", "edit", QT_TR_NOOP("Ed&it…"), InDetail,
         [this] {
             if (const auto one = gain(current()))
                 GainDialog(this->workspace(), *one, this).exec();
         },
         isMine},
        {"deleteGainAction", "trash", QT_TR_NOOP("&Delete"), InDetail,
         [this] {
             const MentorGainId id{current()};
             this->workspace().attempt([&] { file().gains().remove(id); });
         },
         isMine},
    });
    setDeleteAction("deleteGainAction");
    m_rows = new CellsModel(this);
    addTable(m_rows, QStringLiteral("gains"), {140, 180, 420, 220}, {2});
}

QString GainsPage::title() const {
    return tr("What I gain");
}

void GainsPage::retranslate() {
    header()->setTitle(title());
    header()->searchField()->setPurpose(tr("Search here"));
    model()->setHeaders({tr("When"), tr("Kind"), tr("What"), tr("With whom")});
}

std::optional<Seen<MentorGain>> GainsPage::gain(qint64 id) const {
    return file().gains().gain(MentorGainId{id});
}

RecordListModel::Row GainsPage::rowOf(const MentorGain& gain) const {
    const auto* pair = file().directory().mentorship(gain.mentorship);
    RecordListModel::Row row;
    row.id = gain.id.value;
    row.cells = {
        {wording::date(gain.on), static_cast<double>(std::chrono::sys_days{gain.on}.time_since_epoch().count())},
        {wording::name(gain.kind)},
        {toQt(gain.text).simplified()},
        {pair ? shortNameOf(workspace(), *pair) : QString()}};
    return row;
}

void GainsPage::fillList() {
    std::vector<CellsModel::Row> rows;
    const auto all = file().gains().gains();
    for (auto at = all.rbegin(); at != all.rend(); ++at)
        rows.push_back(rowOf(*at));
    m_rows->setRows(std::move(rows));
    showRows();
}

bool GainsPage::followList(const Change& change) {
    if (change.touched & (Aspects(Aspect::Mentorships) | Aspect::People))
        return false;
    for (const auto& record : change.records) {
        if (record.table != RecordOf<MentorGain>::table)
            continue;
        if (const auto one = gain(record.id))
            m_rows->put(rowOf(*one));
        else
            m_rows->remove(record.id);
    }
    showRows();
    return true;
}

void GainsPage::showRows() {
    emptyState()->setIconName(iconName());
    if (model()->isFiltered()) {
        emptyState()->showNoMatch();
        return;
    }
    emptyState()->setTexts(tr("Nothing noted yet"),
                           tr("A new view of things, a better question, some patience: mentoring gives to both."));
    emptyState()->setPrimaryAction(action("addGainAction"));
}

bool GainsPage::fillDetail(qint64 id, QVBoxLayout* column) {
    const auto one = gain(id);
    if (!one)
        return false;
    detailHeader()->setTitle(wording::name(one->kind));
    detailHeader()->setSubtitle(wording::date(one->on));
    auto* card = new LinesCard(QStringLiteral("gainCard"), this);
    card->addText(toQt(one->text));
    if (file().desk().perspective().is(one->from.author))
        card->addText(
            wording::seenBy(RecordKind::MentorGain, one->from.audience,
                            readersOf(workspace(), RecordKind::MentorGain, one->from.author, one->mentorship)),
            Label::Caption, Label::Muted);
    column->addWidget(card);
    return true;
}

bool GainsPage::mayWrite() const {
    return !workspace().isReadOnly() && !file().desk().isCoordinator();
}

void GainsPage::lookAtCurrent() {
    const auto one = current() != 0 ? gain(current()) : std::nullopt;
    m_mayEdit = mayWrite() && one && file().desk().perspective().is(one->from.author);
}

bool GainsPage::showRecord(const RecordRef& record) {
    const auto* id = std::get_if<MentorGainId>(&record);
    if (!id || !gain(id->value))
        return false;
    open(id->value);
    return true;
}

} // namespace mentoring::ui
