#pragma once

#include <QAbstractButton>

namespace mentoring::ui {

/// A large button for a choice that needs a sentence: icon, words, what it does.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    explicit ChoiceCard(QWidget* parent = nullptr);

    [[nodiscard]] QString description() const { return m_description; }
    void setDescription(const QString& text);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int pictureSide() const;
    [[nodiscard]] int titleHeight(int room) const; ///< of as many lines as it takes

    QString m_description;
    QString m_iconName;
    bool m_ringed = false;
};

} // namespace mentoring::ui
