#pragma once

#include <QList>
#include <QObject>

#include "style/tokens.h"

namespace mentoring::ui {

class Banner;

/// The messages of the window: a few at a time, the newest last. What stays until it is closed stands over the page;
/// what goes by itself stands under it, so that nothing one reads is pushed down and back.
class MessageStack : public QObject {
    Q_OBJECT

public:
    /// Both places have a layout, and are hidden while there is nothing in them.
    MessageStack(QWidget& staying, QWidget& passing, QObject* parent);

    /// A sentence that stands there already takes its new place.
    Banner* add(Tone tone, const QString& sentence);
    [[nodiscard]] QList<Banner*> shown() const;
    /// The file they were about is closed.
    void clear();
    /// Somebody else looks: only what cannot be closed stays.
    void clearPassing();

private:
    void showPlaces();

    QWidget& m_staying;
    QWidget& m_passing;
};

} // namespace mentoring::ui
