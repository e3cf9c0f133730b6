#pragma once

#include <vector>

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace mentoring::ui {

/// Bands of two columns, a wide one and a narrow one, which stand in line from band to band. Where the letters are too
/// large for two beside each other, the narrow one goes below the wide one.
class TwoColumns : public QWidget {
    Q_OBJECT

public:
    explicit TwoColumns(QWidget* parent = nullptr);

    /// `title` may be null.
    void addBand(QWidget* title, const std::vector<QWidget*>& wide, const std::vector<QWidget*>& narrow);
    [[nodiscard]] bool isSingle() const { return m_single; }
    /// As narrow as the widest of the columns: the other one goes below it.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Band {
        QVBoxLayout* wide;
        QVBoxLayout* narrow;
        int row; ///< of both columns; the one below it is for the narrow one
    };

    void arrange();
    void place(const Band& band);

    QGridLayout* m_grid = nullptr;
    std::vector<Band> m_bands;
    bool m_single = false;
};

} // namespace mentoring::ui
