#include <QHeaderView>
#include <QScrollBar>

#include "app/people_service.h"
#include "concerns/concerns_page.h"
#include "concerns/gains_page.h"
#include "feedback/feedback_page.h"
#include "goals/goals_page.h"
#include "kit/table.h"
#include "pair_support.h"
#include "people/people_page.h"
#include "sessions/sessions_page.h"
#include "wording/language.h"

namespace mentoring::ui {

namespace {

using namespace test;

/// Lists in a window of 1280 × 800 with the sidebar beside them.
class ListsFit : public PairPageTest, public testing::WithParamInterface<wording::Language> {
protected:
    ListsFit() { wording::speak(GetParam()); }
    ~ListsFit() override { wording::speak(wording::Language::English); }

    static void look(Page& page) {
        page.resize(1280 - metric::sidebarWidth, 760);
        page.show();
        page.activate();
        QApplication::processEvents();
    }
    /// Nothing lies off the page, and `main` is none of its columns is wider (-1: whichever is).
    static void expectToFit(const Page& page, int main) {
        const auto name = page.id().toStdString();
        int tables = 0;
        for (const auto* table : page.findChildren<Table*>()) {
            if (!table->isVisible())
                continue;
            ++tables;
            EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << name;
            const auto* header = table->horizontalHeader();
            for (int column = 0; column < header->count(); ++column) {
                if (header->isSectionHidden(column))
                    continue;
                const int width = header->sectionSize(column);
                EXPECT_GE(width, header->sectionSizeHint(column)) << name << ": the title of column " << column;
                if (main >= 0 && column != main) {
                    EXPECT_GE(header->sectionSize(main), width) << name << ", column " << column;
                }
            }
        }
        EXPECT_EQ(tables, 1) << name;
    }
};

} // namespace

TEST_P(ListsFit, OfThePairsOwnPages) {
    pairs.as(pairs.pair.mentor);
    FeedbackPage feedback(workspace());
    look(feedback);
    expectToFit(feedback, 2);
    ConcernsPage concerns(workspace());
    look(concerns);
    expectToFit(concerns, 0);
    press(concerns, "concernsSegment");
    expectToFit(concerns, 0);
    GainsPage gains(workspace());
    look(gains);
    expectToFit(gains, 2);
    SessionsPage sessions(workspace());
    look(sessions);
    expectToFit(sessions, 1);
}

TEST_P(ListsFit, OfTheCoordinatorsPages) {
    pairs.asCoordinator();
    ConcernsPage concerns(workspace());
    look(concerns);
    expectToFit(concerns, 0);
    GoalsPage goals(workspace());
    look(goals);
    press(goals, "listSegment");
    expectToFit(goals, 0);
    PeoplePage people(workspace());
    look(people);
    expectToFit(people, -1);
}

INSTANTIATE_TEST_SUITE_P(In, ListsFit, testing::Values(wording::Language::English, wording::Language::French),
                         [](const testing::TestParamInfo<wording::Language>& language) {
                             return language.param == wording::Language::French ? "French" : "English";
                         });

} // namespace mentoring::ui
