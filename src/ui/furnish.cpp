#include "furnish.h"

#include "matching/matching_page.h"
#include "mentorships/mentorships_page.h"
#include "window/main_window.h"

namespace mentoring::ui {

void furnish(MainWindow& window) {
    window.setPageFactory([](Workspace& workspace) {
        return std::vector<Page*>{new MatchingPage(workspace), new MentorshipsPage(workspace)};
    });
}

} // namespace mentoring::ui
