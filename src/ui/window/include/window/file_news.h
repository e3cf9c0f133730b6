#pragma once

#include <functional>

#include <QCoreApplication>

#include "app/refusal.h"

namespace mentoring {
class OrganisationFile;
}

namespace mentoring::ui {

class MessageStack;

/// What the window says of the open file as such: what it is to be known by when it opens, and when something happens
/// to it. Each message offers what helps.
class FileNews {
    Q_DECLARE_TR_FUNCTIONS(mentoring::ui::FileNews)

public:
    struct Steps {
        std::function<void()> saveCopy;
        std::function<void()> openAgain;
        std::function<void()> close;
    };
    FileNews(MessageStack& messages, Steps steps);

    void opened(const OrganisationFile& file) const;
    void lost(const OrganisationFile& file, FileProblem problem) const;
    /// Done, and the disk did not say that it is on it.
    void unconfirmed(const OrganisationFile& file) const;

private:
    void readOnly(const OrganisationFile& file) const;

    MessageStack& m_messages;
    Steps m_steps;
};

} // namespace mentoring::ui
