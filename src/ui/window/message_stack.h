#pragma once

#include <QList>
#include <QObject>

#include "style/tokens.h"

class QBoxLayout;

namespace mentoring::ui {

class Banner;

/// The messages over the pages: a few at a time, the newest last; good ones go by themselves.
class MessageStack : public QObject {
    Q_OBJECT

public:
    /// `host` is hidden while there is none; `layout` is its layout.
    MessageStack(QWidget& host, QBoxLayout& layout, QObject* parent);

    /// A sentence that stands there already takes its new place.
    Banner* add(Tone tone, const QString& sentence);
    [[nodiscard]] QList<Banner*> shown() const;
    /// The file they were about is closed.
    void clear();
    /// Somebody else looks: only what cannot be closed stays.
    void clearPassing();

private:
    QWidget& m_host;
    QBoxLayout& m_layout;
};

} // namespace mentoring::ui
