#pragma once

#include <functional>

#include <QList>
#include <QString>

namespace mentoring::ui {

/// One line of the global search.
struct SearchHit {
    QString group; ///< "People": hits of one group stay together
    QString text;
    QString detail; ///< muted: department, state, shortcut
    QString iconName;
    std::function<void()> open;
    int rank = 0; ///< lower comes first within its group
};

/// Something the global search (Ctrl+K) looks through. Answers within a few milliseconds: at most `most` hits.
class SearchProvider {
public:
    virtual ~SearchProvider() = default;
    [[nodiscard]] virtual QList<SearchHit> search(const QString& text, int most) = 0;
    /// What it finds, as a part of a list: "people, pairs".
    [[nodiscard]] virtual QString finds() const { return {}; }
    /// Whether it finds nothing yet because it is still reading; it calls `whenRead` once it has.
    [[nodiscard]] virtual bool isReading() const { return false; }

    std::function<void()> whenRead; ///< set by whoever asks it
};

} // namespace mentoring::ui
