#pragma once

#include <optional>

#include <QLineEdit>

#include "parts/draft_keeper.h"

namespace mentoring::ui {

/// A number as the language writes it. May be empty.
class NumberEdit : public QLineEdit, public DraftPart {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);

    void setNumber(std::optional<double> number);
    /// Nothing where it is empty or cannot be read.
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] bool isUnreadable() const;
    [[nodiscard]] static QString advice(); ///< what to write instead

    /// As a number, so that another language does not read another one in it; as typed where it is none.
    [[nodiscard]] QJsonValue kept() const override;
    void bringBack(const QJsonValue& kept) override;
};

} // namespace mentoring::ui
