#include "window/new_file_dialog.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include "style/text_scale.h"
#include "ui_new_file_dialog.h"
#include "window/settings.h"

namespace mentoring::ui {

namespace {

const QString ending = QStringLiteral(".ithaca");

/// A file name out of a name: what some disks do not take becomes a blank.
QString fileNameFor(const QString& organisation) {
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = organisation;
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().left(80);
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name;
}

} // namespace

NewFileDialog::NewFileDialog(Make make, QWidget* parent)
    : ScrollingDialog(parent), m_form(std::make_unique<Ui::NewFileDialog>()), m_make(std::move(make)) {
    m_form->setupUi(this);
    const auto line = [this](const QString& name, FormField* field) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setMaxLength(300);
        field->setEditor(edit);
        return edit;
    };
    m_organisation = line(QStringLiteral("organisationEdit"), m_form->organisationField);
    m_program = line(QStringLiteral("programEdit"), m_form->programField);
    m_path = line(QStringLiteral("pathEdit"), m_form->pathField);
    m_path->setMaxLength(4096);
    m_form->pathField->addBeside(m_form->browseButton);
    m_path->setMinimumWidth(scaled(200, font()));
    m_program->setText(tr("Mentoring %1", "a year").arg(QDate::currentDate().year()));
    m_form->pathField->setHelp(tr("Ends in .ithaca. Keep it where backups are made."));
    letScroll(m_form->dialogLayout, 520);
    connect(m_organisation, &QLineEdit::textEdited, this, &NewFileDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_form->browseButton, &QPushButton::clicked, this, &NewFileDialog::browse);
    connect(m_form->createButton, &QPushButton::clicked, this, &NewFileDialog::accept);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &NewFileDialog::reject);
    for (QWidget* later : {static_cast<QWidget*>(m_program), static_cast<QWidget*>(m_path)})
        setTabOrder(m_organisation, later);
    setTabOrder(m_organisation, m_program);
    setTabOrder(m_program, m_path);
    setTabOrder(m_path, m_form->browseButton);
    setTabOrder(m_form->browseButton, m_form->createButton);
    setTabOrder(m_form->createButton, m_form->cancelButton);
    m_organisation->setFocus();
}

NewFileDialog::~NewFileDialog() = default;

void NewFileDialog::suggestPath() {
    if (m_pathTyped)
        return;
    const QString name = fileNameFor(m_organisation->text());
    m_path->setText(name.isEmpty() ? QString() : QDir(Settings::lastFolder()).filePath(name + ending));
}

void NewFileDialog::browse() {
    const QString start = m_path->text().isEmpty() ? Settings::lastFolder() : m_path->text();
    QString path = QFileDialog::getSaveFileName(this, tr("Where the file goes"), start, tr("Ithaca files (*.ithaca)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    m_pathTyped = true;
    m_path->setText(path);
}

void NewFileDialog::accept() {
    m_form->organisationField->setError(
        m_organisation->text().trimmed().isEmpty() ? tr("Write the name of your organisation.") : QString());
    m_form->programField->setError(m_program->text().trimmed().isEmpty() ? tr("Write a name for the program.")
                                                                         : QString());
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && !path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    QString wrong;
    if (path.isEmpty())
        wrong = tr("Say where the file goes.");
    else if (QFileInfo(path).isRelative())
        wrong = tr("Write the whole path, folder included, or press Browse.");
    else if (!QFileInfo(path).dir().exists())
        wrong = tr("This folder does not exist. Choose another one.");
    m_form->pathField->setError(wrong);
    for (FormField* field : {m_form->organisationField, m_form->programField, m_form->pathField}) {
        if (field->hasError()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            reveal(field);
            return;
        }
    }
    if (const auto problem = m_make({m_organisation->text().trimmed(), m_program->text().trimmed(), path})) {
        m_form->pathField->setError(problem->inOneLine());
        m_path->setFocus(Qt::OtherFocusReason);
        reveal(m_form->pathField);
        return;
    }
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    QDialog::accept();
}

} // namespace mentoring::ui
