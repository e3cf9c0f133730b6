#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace mentoring::ui {

class Label;

/// A field with its label above (mnemonic and buddy), a help sentence and, when something is wrong, what to write, with
/// an icon. In a form: a promoted QWidget with `label` and one child editor in a layout is adopted by `setEditor`.
class FormField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString help READ help WRITE setHelp)

public:
    explicit FormField(QWidget* parent = nullptr);
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QString label() const;
    void setLabel(const QString& text); ///< with an & for the mnemonic
    [[nodiscard]] QString help() const;
    void setHelp(const QString& text);
    void setEditor(QWidget* editor);
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// A button on the editor's line, at its right.
    void addBeside(QWidget* widget);
    /// The editor takes half of the line, as one of two beside each other would: a day or a figure drawn over the whole
    /// of a wide form would be hard to read. What is said of it has all of the line.
    void leaveHalfFree();

    /// What to write, not that it is wrong; empty takes it away. Marks the editor "invalid" and tells screen readers.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }

private:
    void describe();

    QVBoxLayout* m_layout = nullptr;
    QHBoxLayout* m_line = nullptr; ///< once something stands beside the editor
    Label* m_label = nullptr;
    Label* m_help = nullptr;
    QWidget* m_errorLine = nullptr;
    Label* m_error = nullptr;
    QPointer<QWidget> m_editor;
};

} // namespace mentoring::ui
