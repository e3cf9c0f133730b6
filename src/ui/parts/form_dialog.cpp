#include "parts/form_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "app/draft_service.h"
#include "app/refusal.h"
#include "kit/banner.h"
#include "kit/breaking_row.h"
#include "kit/check_box.h"
#include "kit/form_field.h"
#include "kit/label.h"
#include "kit/long_text_edit.h"
#include "kit/scroll_column.h"
#include "parts/day_edit.h"
#include "parts/number_edit.h"
#include "style/text_scale.h"
#include "wording/issues.h"
#include "wording/numbers.h"

namespace mentoring::ui {

FormDialog::FormDialog(Workspace& workspace, const QString& title, const QString& verb, QWidget* parent)
    : ScrollingDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("formDialog"));
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    setScroll(new ScrollColumn(this));
    m_fields = scrollColumn()->column();
    m_fields->setSpacing(space::m);
    m_fields->addStretch(); // stays the last one
    layout->addWidget(scrollColumn(), 1);
    m_problem = new Label(QString(), Label::Body, Label::Danger, this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_apply = new QPushButton(verb, this);
    m_apply->setObjectName(QStringLiteral("applyButton"));
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_apply);
    layout->addLayout(m_buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QDialog::accept);
}

void FormDialog::setRemoval(std::function<void()> removal, std::function<bool()> isMeant) {
    auto* button = new QPushButton(tr("De&lete"), this);
    button->setObjectName(QStringLiteral("removeButton"));
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    connect(button, &QPushButton::clicked, this, [this, removal = std::move(removal), isMeant = std::move(isMeant)] {
        if (!m_committing && (!isMeant || isMeant()) && record(removal))
            QDialog::accept();
    });
}

FormDialog::~FormDialog() {
    // The program ends, or the page goes, while the form is open.
    if (m_draft && m_draft->isUnsaved())
        m_draft->save();
}

void FormDialog::reject() {
    // What was typed is not lost by leaving: it is there again when the form is opened for the same thing.
    if (m_draft)
        m_draft->save();
    QDialog::reject();
}

void FormDialog::showEvent(QShowEvent* event) {
    // As high as its fields, as far as the screen goes.
    const QSize most = mostRoom();
    letChoicesGiveWay();
    if (layout()->minimumSize().width() > most.width())
        m_buttons->setDirection(QBoxLayout::TopToBottom);
    if (!testAttribute(Qt::WA_Resized)) {
        // Rows of fields break where they are too long; nobody reads a form as wide as the longest choice in it.
        constexpr int readable = 760;
        const auto* fields = scrollColumn()->widget();
        const int wanted = std::max(std::min(fields->sizeHint().width() + 2 * space::xl, scaled(readable, font())),
                                    fields->minimumSizeHint().width() + 2 * space::xl);
        const int wide = std::min(std::max(scaled(m_leastWidth, font()), wanted), most.width());
        resize(wide, std::min(heightAt(wide), most.height()));
    }
    ScrollingDialog::showEvent(event);
    // A form is opened to be filled in: the button that records it never has the focus to begin with.
    if (!focusWidget() || qobject_cast<QAbstractButton*>(focusWidget()))
        focusFirstEditor();
}

void FormDialog::letChoicesGiveWay() {
    const auto isInTable = [this](const QWidget* choice) {
        for (const auto* at = choice->parentWidget(); at && at != scrollColumn()->widget(); at = at->parentWidget())
            if (qobject_cast<const QAbstractItemView*>(at))
                return true; // its column says how wide it is
        return false;
    };
    constexpr int letters = 18;
    constexpr int besideLetters = 44; // the arrow and the frame
    for (auto* choice : scrollColumn()->widget()->findChildren<QComboBox*>())
        if (choice->minimumWidth() == 0 && !isInTable(choice))
            choice->setMinimumWidth(
                std::min(choice->sizeHint().width(),
                         letters * choice->fontMetrics().averageCharWidth() + scaled(besideLetters, choice->font())));
}

void FormDialog::focusFirstEditor() {
    const auto* fields = scrollColumn()->widget();
    for (auto* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool isEditor = fields->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 &&
                              !qobject_cast<QAbstractButton*>(next) && !qobject_cast<QScrollArea*>(next);
        if (isEditor && next->isVisibleTo(this) && next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FormDialog::place(QWidget* widget) {
    if (m_row) {
        m_row->addWidget(widget);
        m_row->setAlignment(widget, Qt::AlignTop);
    } else if (m_column) {
        m_column->addWidget(widget);
    } else {
        // Tables take what room there is; other fields stay together.
        const int at = m_fields->count() - 1;
        m_fields->insertWidget(at, widget);
        m_fields->setStretch(at, m_fields->itemAt(at)->expandingDirections().testFlag(Qt::Vertical) ? 1 : 0);
    }
}

FormField* FormDialog::addField(const QString& label, QWidget* editor, Field about) {
    auto* field = new FormField(label, editor, this);
    m_entries.push_back({about, field});
    place(field);
    return field;
}

void FormDialog::showAt(const QWidget* editor, Field about) {
    m_entries.push_back({about, fieldOf(editor)});
}

void FormDialog::addWidget(QWidget* widget) {
    place(widget);
}

Label* FormDialog::addHeading(const QString& text) {
    auto* heading = new Label(text, Label::CardTitle, Label::Normal, this);
    heading->setContentsMargins(0, space::s, 0, 0);
    heading->setWordWrap(true);
    place(heading);
    return heading;
}

void FormDialog::addSentence(const QString& text) {
    auto* sentence = new Label(text, Label::Body, Label::Muted, this);
    sentence->setWordWrap(true);
    place(sentence);
}

void FormDialog::beginRow() {
    m_row = new BreakingRow;
    m_row->setSpacingBelow(space::m);
    if (m_column)
        m_column->addLayout(m_row);
    else
        m_fields->insertLayout(m_fields->count() - 1, m_row);
}

void FormDialog::endRow() {
    m_row = nullptr;
}

void FormDialog::beginColumn() {
    if (!m_columns) {
        m_columns = new BreakingRow(nullptr, space::xl);
        m_columns->setSpacingBelow(space::m);
        m_fields->insertLayout(m_fields->count() - 1, m_columns);
    }
    endColumn();
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::m);
    m_columns->addLayout(m_column);
}

void FormDialog::endColumn() {
    if (m_column)
        m_column->addStretch();
    m_column = nullptr;
}

void FormDialog::endColumns() {
    endColumn();
    m_columns = nullptr;
}

FormField* FormDialog::fieldOf(const QWidget* editor) const {
    for (const auto& entry : m_entries)
        if (entry.field->editor() == editor)
            return entry.field;
    return nullptr;
}

QLineEdit* FormDialog::addLine(const char* objectName, const QString& label, const QString& help, Field about) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(static_cast<int>(longestShortText));
    addField(label, edit, about)->setHelp(help);
    return edit;
}

LongTextEdit* FormDialog::addText(const char* objectName, const QString& label, int lines, const QString& help,
                                  Field about) {
    auto* edit = new LongTextEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setLines(lines);
    auto* field = addField(label, edit, about);
    field->setHelp(help);
    connect(edit, &LongTextEdit::cut, field,
            [field] { field->setError(tr("Only the first %L1 characters have room here.").arg(longestLongText)); });
    return edit;
}

QComboBox* FormDialog::addChoice(const char* objectName, const QString& label, const QStringList& choices,
                                 Field about) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->addItems(choices);
    addField(label, combo, about);
    return combo;
}

DayEdit* FormDialog::addDay(const char* objectName, const QString& label, const std::optional<Date>& day, Field about) {
    auto* edit = new DayEdit(QLatin1String(objectName), this);
    edit->setToday(workspace().file().today());
    edit->setDay(day);
    addField(label, edit, about);
    return edit;
}

QSpinBox* FormDialog::addNumber(const char* objectName, const QString& label, int lowest, int highest, int value,
                                const QString& unit, Field about) {
    auto* spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(objectName));
    spin->setRange(lowest, highest);
    spin->setValue(value);
    if (!unit.isEmpty())
        spin->setSuffix(u' ' + unit);
    addField(label, spin, about);
    return spin;
}

QCheckBox* FormDialog::addCheck(const char* objectName, const QString& text, bool checked) {
    auto* box = new CheckBox(text, this);
    box->setObjectName(QLatin1String(objectName));
    box->setChecked(checked);
    place(box);
    return box;
}

AudienceEdit* FormDialog::addAudience(RecordKind kind, Audience audience,
                                      const std::function<wording::Readers()>& readers,
                                      std::initializer_list<QComboBox*> choices) {
    auto* edit = new AudienceEdit(kind, audience, readers(), this);
    place(edit);
    for (auto* choice : choices)
        if (choice)
            connect(choice, &QComboBox::currentIndexChanged, edit, [edit, readers] { edit->setReaders(readers()); });
    return edit;
}

void FormDialog::setCheck(const QWidget* editor, std::function<QString()> wrong) {
    const auto entry = std::ranges::find(m_entries, fieldOf(editor), &Entry::field);
    if (entry != m_entries.end())
        entry->wrong = std::move(wrong);
}

void FormDialog::leaveForGood() {
    if (m_draft)
        m_draft->drop();
    QDialog::reject();
}

bool FormDialog::isReadable() {
    FormField* first = nullptr;
    for (const auto& entry : m_entries) {
        const auto* day = qobject_cast<DayEdit*>(entry.field->editor());
        const auto* number = qobject_cast<NumberEdit*>(entry.field->editor());
        const auto* choice = qobject_cast<QComboBox*>(entry.field->editor());
        const bool isOpen = choice && choice->isEnabled() && choice->count() > 0 && choice->currentIndex() < 0;
        if (!entry.field->isVisibleTo(this))
            continue;
        const auto wrong = day && day->isUnreadable()         ? DayEdit::advice()
                           : number && number->isUnreadable() ? NumberEdit::advice()
                           : isOpen                           ? tr("Choose one.")
                           : entry.wrong                      ? entry.wrong()
                                                              : QString();
        if (wrong.isEmpty())
            continue;
        entry.field->setError(wrong);
        first = first ? first : entry.field;
    }
    if (first)
        goTo(first);
    return first == nullptr;
}

void FormDialog::goTo(FormField* field) {
    field->editor()->setFocus(Qt::OtherFocusReason);
    reveal(field);
}

void FormDialog::showIssues(const Issues& issues) {
    Issues others;
    for (const auto& issue : issues) {
        const auto entry = std::ranges::find_if(m_entries, [&](const Entry& e) {
            return issue.field != Field::None && e.about == issue.field && e.field->isVisibleTo(this);
        });
        if (entry == m_entries.end()) {
            others.push_back(issue);
            continue;
        }
        entry->field->setError(wording::sentence(issue));
    }
    if (!others.empty()) {
        m_problem->setText(wording::sentence(others));
        m_problem->show();
    }
    const auto first = std::ranges::find_if(m_entries, [](const Entry& entry) { return entry.field->hasError(); });
    if (first != m_entries.end())
        goTo(first->field);
}

void FormDialog::accept() {
    // Return held down, or pressed fifty times, is one action.
    if (m_committing || !m_apply->isEnabled())
        return;
    m_committing = true;
    m_problem->hide();
    for (const auto& entry : m_entries)
        entry.field->setError({});
    const bool done = isReadable() && (!m_isMeant || m_isMeant()) && record(m_action);
    if (done)
        QDialog::accept();
    m_committing = done;
}

bool FormDialog::record(const std::function<void()>& action) {
    const auto refused = [this](const Issues& issues) {
        const bool isStale = std::ranges::find(issues, Issue::ChangedMeanwhile, &FieldIssue::issue) != issues.end();
        if (!isStale || !beginAgainOnWhatIsRecorded())
            showIssues(issues);
    };
    if (!m_draft)
        return m_workspace.attempt(action, refused);
    // Taking the action back brings back all that was typed, so all of it has to be there.
    m_draft->saveToRecord();
    const bool done = m_workspace.attempt(
        [&] {
            const DraftService::Recording recording(m_workspace.file(), m_draft->key());
            action();
        },
        refused);
    if (done)
        m_draft->drop(); // still there where nothing was changed
    else
        m_draft->save(); // nothing was recorded that could be undone
    return done;
}

bool FormDialog::beginAgainOnWhatIsRecorded() {
    if (!m_draft || !m_draft->isOfRecorded() || !m_workspace.errands().has<OpenDraft>())
        return false;
    QDialog::reject(); // what was typed was put into the draft before it was refused
    QTimer::singleShot(0, &m_workspace,
                       [&workspace = m_workspace, key = m_draft->key()] { workspace.run(OpenDraft{key}); });
    return true;
}

void FormDialog::keepDraft(const std::string& key, const QString& subject) {
    keepDraft(DraftAbout{key, windowTitle(), subject, false});
}

void FormDialog::keepDraftOfRecorded(const std::string& key, const QString& subject) {
    keepDraft(DraftAbout{key, windowTitle(), subject, true});
}

void FormDialog::keepDraft(DraftAbout about, QWidget* fields) {
    m_draft = new DraftKeeper(m_workspace, fields ? *fields : *scrollColumn()->widget(), std::move(about), this);
    const auto found = m_draft->begin();
    m_fromDraft = found.any;
    if (found.any)
        showFoundAgain(found);
}

void FormDialog::showFoundAgain(const DraftKeeper::Found& found) {
    QStringList said{found.isUndone ? tr("This is what was undone.") : tr("This is what you had begun to write.")};
    if (!found.gone.isEmpty())
        said << tr("No longer there: %1. Choose anew.").arg(wording::list(found.gone));
    if (!found.changed.isEmpty())
        said << tr("Changed since by somebody: %1. Look at both before you save.").arg(wording::list(found.changed));
    auto* banner = new Banner(said.size() == 1 ? Tone::Info : Tone::Warning, said.join(u' '), this);
    banner->setObjectName(QStringLiteral("draftBanner"));
    if (found.isUndone)
        banner
            ->addButton(tr("&Continue what was undone"),
                        [this, banner] {
                            m_draft->takeUp();
                            banner->hide();
                        })
            ->setObjectName(QStringLiteral("continueUndoneButton"));
    banner
        ->addButton(!found.isUndone           ? tr("Begin again")
                    : m_draft->isOfRecorded() ? tr("As it is &recorded")
                                              : tr("Start &empty"),
                    [this, banner] {
                        m_draft->beginAgain();
                        banner->hide();
                    })
        ->setObjectName(QStringLiteral("beginAgainButton"));
    connect(banner, &Banner::closed, banner, &QWidget::hide);
    m_fields->insertWidget(0, banner);
}

} // namespace mentoring::ui
