#include "every_page.h"

#include <utility>

#include "app/desk.h"
#include "furnish.h"
#include "kit/segmented_control.h"
#include "kit/sidebar.h"
#include "matching_support.h"
#include "widget_checks.h"

namespace mentoring::ui::test {

namespace {

using Look = std::function<void(const std::string& where)>;

QAbstractButton* visibleSegment(const Page& page, int number) {
    QList<QAbstractButton*> segments;
    // Those of one that is folded are chosen in its box, but lead to the same views.
    for (const auto* control : page.findChildren<SegmentedControl*>())
        for (auto* segment : control->findChildren<QAbstractButton*>())
            if (control->isVisible() && segment->isEnabled())
                segments << segment;
    return segments.value(number);
}

} // namespace

EveryPage::EveryPage() : planted(*org.file), window(themesUnderTest(), org.clock) {
    for (const auto& viewer : planted.viewers()) {
        org.file->desk().take(viewer.desk);
        for (const auto& entry : org.file->history(100'000))
            records.insert(entry.record);
    }
    org.file.reset();
    wording::speak(GetParam());
    furnish(window);
    window.resize(1280, 800);
    window.show();
    EXPECT_EQ(window.openFile(org.path()), MainWindow::Opening::Opened);
}

EveryPage::~EveryPage() {
    window.closeFile();
    wording::speak(wording::Language::English);
}

void EveryPage::sit(const std::string& who) {
    sit(who.empty() ? Perspective{} : Perspective{planted.person(who)});
}

void EveryPage::sit(const Perspective& desk) {
    window.workspace()->takeDesk(desk);
    EXPECT_TRUE(waitFor([&] { return window.workspace()->file().desk().perspective() == desk; }));
    QCoreApplication::processEvents();
}

int EveryPage::onEveryPage(const Look& look) {
    int pages = 0;
    for (const auto* who : {"", "mentor", "mentee"}) {
        sit(who);
        for (int at = 0; at < window.findChildren<SidebarEntry*>().size(); ++at) {
            auto* entry = window.findChildren<SidebarEntry*>().at(at);
            if (!entry->isVisible())
                continue;
            entry->click();
            QCoreApplication::processEvents();
            look(std::string(who) + ": " + entry->text().toStdString());
            ++pages;
        }
        for (const auto& pair : window.workspace()->file().directory().mentorships())
            if (pair.mentor == planted.person("mentor") && pair.mentee == planted.person("mentee")) {
                window.workspace()->open(pair.id);
                QCoreApplication::processEvents();
                look(std::string(who) + ": a pair");
            }
    }
    return pages;
}

int EveryPage::onEveryView(const Look& look) {
    int views = 0;
    std::string before = "nobody yet";
    const auto seen = [&](const std::string& where) {
        ++views;
        look(where);
    };
    onEveryPage([&](const std::string& where) {
        const auto who = where.substr(0, where.find(':'));
        if (std::exchange(before, who) != who)
            onEveryRecord(who, seen);
        const auto* page = window.currentPage();
        if (!visibleSegment(*page, 0))
            seen(where);
        for (int number = 0; auto* segment = visibleSegment(*page, number); ++number) {
            segment->click();
            QCoreApplication::processEvents();
            seen(where + ", " + segment->text().toStdString());
        }
    });
    return views;
}

void EveryPage::onEveryRecord(const std::string& who, const Look& look) {
    auto& workspace = *window.workspace();
    const auto back = window.currentPage()->id();
    std::set<std::size_t> kinds;
    for (const auto id : records)
        for (const RecordRef& record :
             {RecordRef{PersonId{id}}, RecordRef{GoalId{id}}, RecordRef{InsightId{id}}, RecordRef{SessionId{id}},
              RecordRef{FeedbackId{id}}, RecordRef{AdviceRequestId{id}}, RecordRef{ConcernId{id}}}) {
            if (kinds.contains(record.index()) || !workspace.records().has(record) || !workspace.open(record))
                continue;
            kinds.insert(record.index());
            QCoreApplication::processEvents();
            look(who + ": record of kind " + std::to_string(record.index()));
        }
    window.showPage(back);
}

} // namespace mentoring::ui::test
