#pragma once

#include <memory>
#include <vector>

#include <QFrame>

#include "window/search.h"

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace mentoring::ui {

class Label;

/// The list that Ctrl+K drops over the window: type, arrows, Enter.
class SearchPalette : public QFrame {
    Q_OBJECT

public:
    explicit SearchPalette(QWidget* window);

    void addProvider(std::unique_ptr<SearchProvider> provider);
    void clearProviders();
    /// Over the window, with the focus in the line.
    void open();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refill(const QString& text);
    void run(const QListWidgetItem* item);
    void place();
    void step(int by);

    QLineEdit* m_line = nullptr;
    QAction* m_lens = nullptr;
    QListWidget* m_list = nullptr;
    Label* m_hint = nullptr;
    std::vector<std::unique_ptr<SearchProvider>> m_providers;
    QList<SearchHit> m_hits;
};

} // namespace mentoring::ui
